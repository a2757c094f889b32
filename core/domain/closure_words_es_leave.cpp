#include "core/domain/closure_words.h"

// How customers thank and take leave, in Spanish: Mexico, Argentina, Colombia, Chile, Peru, Spain
// and neighbours.

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Thanks,
     u"gracias/grasias/graciass/grax/grcs/grx/gcs/grs/graciaas/gracia/grazias/garcias/agradecido/"
     u"agradecida/agradecidos|-/te/le/les/se/os/lo/se/mil agradezco/agradecemos|-/se/te agradece/"
     u"agradecen|de nada|no hay de que|a ti/usted/ustedes/vos/vosotros|gracias a ti/usted/"
     u"ustedes/vos/vosotros/dios|con gusto|a la orden|gracias -/de nuevo/nuevamente|vale gracias|"
     u"genial gracias|agradezco/agradecemos|agradece/agradecen|gracias -/una/de/nuevamente/otra "
     u"nuevamente/nuevo/vez|gracias otra vez|me salvaste|me salvaron|me salvo la vida|le/te debo "
     u"una|quedo/quedamos -/muy/super agradecido/agradecida/agradecidos|agradecidisimo/"
     u"agradecidisima|dios le/te/les pague|gracias -/a/che/loco/totales/miles/genio/genia/crack/"
     u"totales|graci*/grasi*/agradezc*/agradecid*|se agradece|le/te/les quedo/estoy -/muy "
     u"agradecido/agradecida|mil/muchas/muchisimas grax|dios -/se/te/le -/lo/los pague|me -/re/"
     u"ha/has salvaste/salvo/salvaron/salvado -/la/el -/vida/dia"},
    {Mark::WarmThanks,
     u"muchas/muchisimas/mil/millones/tantas/infinitas/muchs/mchas/mushas/munchas/miles -/de "
     u"gracias/grax/grasias|muchas muchas gracias|un millon de gracias|gracias por/x todo|muy/"
     u"super agradecido/agradecida/agradecidos/amable/amables|te/le/les/se lo agradezco -/mucho/"
     u"muchisimo/un/infinitamente|agradezco -/mucho/muchisimo|muchas gracias por todo|gracias de "
     u"corazon/verdad|gracias totales|gracias infinitas|no sabes/sabe cuanto te/se lo agradezco|"
     u"mil y mil gracias"},
    {Mark::Farewell,
     u"chao/chau/chaito/chaucito/chaooo/chauu/ciao/adios/adioss/bai/bay/agur|hasta luego/pronto/"
     u"manana/mañana/la/siempre/entonces/otra/el/nunca -/proxima/vista/lunes/martes/miercoles/"
     u"jueves/viernes/sabado/domingo|hasta la proxima|hasta el lunes/martes/miercoles/jueves/"
     u"viernes/sabado/domingo|hasta lueguito|nos vemos -/luego/pronto/manana/alla/entonces/el/la/"
     u"ahi -/lunes/martes/miercoles/jueves/viernes/sabado/proxima|nos hablamos|nos estamos "
     u"hablando/viendo|estamos en contacto|seguimos en contacto|un -/fuerte/gran/cordial/"
     u"afectuoso saludo/abrazo/beso/abrazote|saludos/saludo/slds/sldos/abrazo/abrazos/besos/"
     u"besitos/besito/bss|saludos cordiales|cuidate/cuidense/cuidese|que -/te/le/les/os vaya/"
     u"vayan/siga/sigan bien/bonito|me despido|cualquier/cual/cualkier cosa -/yo/ya/les/te/le/os "
     u"-/yo/ya/les/te/le/os aviso/escribo/llamo/hablo/comunico/contacto/pregunto/digo/avisamos/"
     u"marco|cualquier -/otra duda/problema/pregunta/novedad -/te/les/le/yo -/te/les/le aviso/"
     u"escribo/llamo/hablo/comunico/contacto/pregunto|si necesito/surge/tengo algo/alguna/otra -/"
     u"mas/cosa/duda -/te/les/le -/aviso/escribo/llamo|bendiciones|dtb|a seguir|hasta el/la/"
     u"manana/pronto/luego -/lunes/martes/miercoles/jueves/viernes/sabado/domingo/dia -/12/14|"
     u"nos vemos/hablamos -/entonces/ahi/manana|cuidense/cuidate/cuidese -/mucho|saludos/saludo/"
     u"saluditos/abrazo/abrazos/besos/bss -/a/para/desde -/todos/todas/cordiales|chauchis/"
     u"chaolin/babay|que este/estes/esten -/muy bien|un abrazo/beso/saludo -/grande/enorme/"
     u"fuerte/a/para -/todos|chaoo"},
    {Mark::Wish,
     u"que -/te/le/les/tengan/tenga/tengas/pase/pases/pasen/tengais -/un/una/muy/usted -/muy/un/"
     u"una -/buen/buena/excelente/lindo/linda/bonito/bonita/feliz/gran/bello/hermoso/muy -/buen/"
     u"feliz dia/tarde/noche/semana/finde/fin/jornada/domingo/sabado -/de -/semana|-/que tenga/"
     u"tengas/tengan/tengais -/un/una buen/buena/excelente/lindo/linda/bonito/bonita/feliz dia/"
     u"tarde/noche/semana/finde/fin/resto/jornada -/de -/semana/dia|buen/feliz/excelente/lindo/"
     u"bonito/bello finde/fin/dia/resto/trabajo/turno/viaje/provecho/jueves/viernes/lunes/martes/"
     u"miercoles/sabado/domingo/descanso/inicio -/de -/semana/dia|buena/feliz/excelente/linda/"
     u"bonita/bella semana/jornada/vida/tarde/noche|lindo dia|-/que dios -/te/le/les/lo/los/la/"
     u"las/os bendiga/bendigan/pague/guarde/cuide/acompane|dios -/te/le/les/lo/la bendiga|"
     u"igualmente|igual para/pa ti/usted/ustedes/vos|para ti/usted/ustedes/vos tambien|feliz "
     u"navidad|feliz ano|felices fiestas|exitos/exito|suerte|buena vibra|buen fin|pasala/pasalo "
     u"bien/bonito|un placer|bonito -/resto de dia|que -/este/estes/esten -/muy bien|que le/te/"
     u"les vaya -/muy bien|que descanse/descanses/descansen|dios la/lo/te bendiga"},
};

}  // namespace

std::span<const PhraseGroup> customerLeavePhrasesEs() {
  return kPhrases;
}

}  // namespace oc
