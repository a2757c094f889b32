#include "core/domain/closure_words.h"

// How customers say that it works or pleases, in Spanish: Mexico, Argentina, Colombia, Chile, Peru,
// Spain and neighbours.

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Solved,
     u"funciono/funciona/sirvio/jalo|-/me/nos funciono/sirvio/resolvio -/muy -/bien/perfecto|"
     u"resuelto/solucionado/solucionada/arreglado/arreglada/resuelta|-/ya/quedo/esta -/todo/ya/"
     u"quedo resuelto/solucionado/arreglado/listo/perfecto/clarisimo|-/ya quedo -/todo/muy/super/"
     u"perfecto/listo/claro/clarisimo/bien/agendado|todo -/esta/quedo/muy/quedo/super/en claro/"
     u"bien/perfecto/listo/correcto/resuelto/orden/solucionado|ya/si pude -/entrar/ingresar/"
     u"pagar/descargar/ver/hacerlo|logre -/entrar/ingresar/hacerlo|-/ya/si/me llego/llegaron/"
     u"recibi/recibido/recibimos -/si/ya/bien/hoy/todo|aparecio|salio -/todo bien|se -/me "
     u"soluciono/resolvio/arreglo|ya anda/andan/jala/camina|anda -/de -/joya/barbaro/diez/"
     u"perfecto/perfectamente|me -/ha quedo/quedado -/muy/todo/clarisimo claro|eso -/mero era|ya "
     u"lo/la encontre/vi/tengo/recibi|me salvaste/salvaron|=quedó|ya -/me/se/lo/le conecto/cargo/"
     u"abrio/aparecio/salio/prendio/agarro/imprimio/entro/jalo|ya quedo -/todo/resuelto|ya -/"
     u"pude/me/lo entre/entro/ingrese/abri/descargue/vi/encontre|ya -/me/si/se/lo/nos abre/"
     u"aparece/carga/imprime/conecta/entra/deja/sale/prende/jala/marca/refleja/reflejo/abono/"
     u"acredito/descargo/actualizo/arreglo/encendio/sono/activo/deposito/depositaron/entregaron/"
     u"cayo/pago -/bien/todo/perfecto|funciona/sirve/anda/jala/abre/carga/entra -/muy/todo bien/"
     u"perfecto/perfectamente/normal|ya/si lo/la/los/las -/pude tengo/recogi/recibi/vi/encontre/"
     u"descargue/ver/abrir|me entregaron|ya estoy dentro|todo -/muy claro|quedo -/muy -/claro/"
     u"bien/perfecto/listo|me quedo -/muy -/super claro/clarisimo|problema resuelto/solucionado|"
     u"perfectamente|de maravilla|como nuevo|me/nos aclaro/aclaraste -/mucho/muchisimo/bastante/"
     u"la/las -/duda/dudas|duda/dudas -/resuelta/resueltas/aclarada/aclaradas|ya -/me/lo/la/los/"
     u"las/si/se/nos/te -/los/las/la/lo veo/vi/tengo/tenemos/escucho/entre/abre/llego/llegaron/"
     u"aparece/cobro/pude/reflejo/coincide/entiendo/reserve/quedo/recogi/anda/prendio/funciona/"
     u"salio/carga/imprime -/bien/todo/perfecto/si/ya|coincide/coinciden|volvio/regreso -/la/el/"
     u"a/todo -/luz/internet/senal/funcionar/normalidad/servicio|listo ya -/esta/quedo/pude/"
     u"entro/funciona/cobro|no -/se/me/volvio -/ha/a/mas -/vuelto/a -/caer/fallar/trabar mas|sin "
     u"-/ningun/mas/ningun error/errores/falla/problema/problemas/novedad|recibido/recibida/"
     u"firmado/asignado -/y/gracias/conforme|se tardo pero ya|destrab*|se -/me destrabo/arreglo/"
     u"prendio/abrio/conecto/normalizo/activo|ya quedo|ya -/me/se/lo/la/nos quedo/pude/funciona/"
     u"funciono/llego/recibi/anda/entro/jalo/resolvi/solucione/resolvio/soluciono/arreglo -/"
     u"entrar/todo/bien/perfecto|ya esta bien/resuelto/arreglado/funcionando|ahora -/ya si -/ya/"
     u"me/se/lo coincide/funciona/funciono/puedo/pude/entro/anda/aparece/carga/entra/jala/quedo/"
     u"sirve/veo/prende|todo -/esta/quedo ok/okey/bien/perfecto/correcto/listo/funcionando -/ya/"
     u"ahora|todo -/esta/queda/quedo en orden|ya esta/quedo -/todo/muy arreglado/funcionando/"
     u"solucionado/bien/resuelto|ya no -/se/me corta/cae/traba/falla/sale/aparece/tira -/error/"
     u"nada/mas|ya lo/la/los/las vi/tengo/recibi/encontre/recogi|ya en -/mi/mis casa/manos/poder"},
    {Mark::Arrived,
     u"llego/llegaron/abrio/prendio/salio/conecto/entro/quedo/cobro/cargo/imprimio/arranco/"
     u"recibi/recibido/recibida/recibimos/conectado/reservado/firmado"},
    {Mark::Praise,
     u"perfecto/perfecta/excelente/excelentes/genial/buenisimo/buenisima/estupendo/estupenda/"
     u"fenomenal/maravilloso/maravillosa/fantastico/fantastica/increible/espectacular/barbaro/"
     u"barbara/joya/fabuloso/magnifico/padrisimo/chido/chida/chevere/bacano/bacana/guay/cojonudo/"
     u"brutal/impecable/bravo/regio/groso/grosa/crack/idola/idolo/genia/genio|-/que -/muy/super/"
     u"re bien/buen/buena/bueno/amable/rapido/rapida/lindo/linda/chido/padre/chevere -/servicio/"
     u"atencion/trato/onda|muy/super/re/bastante amable/amables/bueno/buena/rapido/rapida/"
     u"eficiente/eficientes/atento/atenta/bien/bueno|excelente/buen/buena/gran/increible "
     u"servicio/atencion/trato/trabajo|que bueno/bien/alivio/alegria/maravilla/rapidez/genial/"
     u"lindo/rapido/amable/amables/padre/chido/chevere|lo maximo|de lujo/diez/10/maravilla/pelos/"
     u"lujazo|a todo dar|que chimba|de puta madre|mejor imposible|muy bien|que buena noticia|"
     u"buena noticia|esta -/muy/super/re bien/bueno/perfecto/genial|buenas noticias|joyita|"
     u"amable/rapido/rapida/chido/chida/padre/chevere|menos mal|riquisimo/riquisima/deliciosa/"
     u"delicioso|hermoso/hermosa/hermosas/hermosos|bendito -/sea dios|repetiremos|cliente fiel|"
     u"sin quejas|tal -/y cual|como en la foto|los amo|las amo|son unos|que nivel|nivel dios|de "
     u"otro nivel|otro nivel|el mejor|la mejor|los mejores|lo mejor|mejor -/servicio/pizza/lugar/"
     u"hotel/compra|seguire/seguiremos comprando|de -/mucha/gran ayuda|fue de -/gran/mucha/"
     u"muchisima ayuda|duda resuelta/aclarada|dudas resueltas/aclaradas|aclarado|muy util|uf -/"
     u"que alivio|posta|joya*|diez puntos|de diez|que crack/genios/grandes/maquinas|todo -/muy/"
     u"de bien/lujo/maravilla/diez|bacan/pulento/chevere/bakan/buena onda/la raja/filete|barbaro/"
     u"bárbaro|padrisim*/buenisim*/lindisim*/bellisim*|mostro|de lo mejor|que chido/padre/chimba/"
     u"bacano/elegancia|que amable/amables/atento -/es/son|me -/ha/has/han ayudado/servido/ayudo/"
     u"ayudaste/ayudaron/sirvio/aclaro/aclaraste -/mucho/muchisimo/bastante/un -/monton|la raja|"
     u"bacan|de pana"},
    {Mark::Pleased,
     u"eres/es/son/sois/sos -/un/una/unos/lo/el/la/los/las/muy -/mas/muy sol/angel/amor/crack/"
     u"genia/genio/genial/maximo/mejor/mejores/cracks/unico/amable/amables/capo/capa/grande/"
     u"geniales/maquina|me encanto/encanta|la rompieron|me/nos/les -/re/a/todos -/les encanto/"
     u"encanta/gusto/fascino -/mucho/todo|quedo -/muy/re/super hermoso/lindo/precioso/hermosa/"
     u"linda/preciosa/bonito/bonita|los recomendare|profesional/profesionales/puntual/puntuales/"
     u"atento/atenta/atentos/cariñoso/carinosa/eficaz/eficaces/limpio/limpia/sabroso/sabrosa/"
     u"precioso/preciosos/divino/divina/divinas/espectaculares/contentos/contentas/contentisimo/"
     u"contentisima/encantados/encantadas/satisfechos/emocionada/emocionado/felicitaciones/"
     u"enhorabuena/aplausos/diez/chulo/chula/molan/mola/flipante/joyas/cracks/capos/genios|vale "
     u"-/mucho/cada la/centavo/euro pena|valio la pena|quedo/quedaron/salio/salieron -/muy/super/"
     u"re/todo bien/lindo/linda/lindas/bonito/hermoso/rico/perfecto/espectacular/genial/"
     u"increible/precioso|todo -/estuvo/salio/muy/fue/re -/muy rico/bien/perfecto/genial/"
     u"increible/espectacular/excelente/lindo|estuvo -/muy/todo/super/re/delicioso rico/bueno/"
     u"genial/increible/espectacular/delicioso/excelente|llego -/todo/muy/super -/muy rapido/"
     u"bien/perfecto/impecable|esta/estuvo/estuvieron/quedo/quedaron/salio/fue/fueron/es/son/"
     u"estaba/estaban/llego/llegaron -/todo/muy/super/re/tan/una/un/de/bien buenisimo/buenisima/"
     u"riquisimo/perfecto/perfecta/hermoso/hermosa/lindo/linda/lindos/lindas/genial/excelente/"
     u"increible/espectacular/delicioso/deliciosa/rico/rica/ricos/ricas/bonito/bonita/precioso/"
     u"preciosa/preciosos/maravilla/maravilloso/encantador/bueno/buena/rapido/rapida/impecable/"
     u"amable/amables/divino/divina/lujo/10/diez/sueno|nos/me/le/les/a -/todos/mi -/les/nos/le/"
     u"hijo/hija/esposo/esposa/mama encanto/encanta/encantaron/gusto/gustaron/fascino -/mucho/"
     u"todo/a/el/la|los/las/lo/la recomiendo/recomendare/recomendamos -/mucho/siempre|muy/super/"
     u"re/bien/tan contento/contenta/contentos/feliz/felices/satisfecho/satisfecha/satisfechos/"
     u"encantada/encantado/conforme -/con|quede -/muy/super/re/bien contento/contenta/feliz/"
     u"encantada/encantado/satisfecho/satisfecha/conforme|nunca -/habia -/visto/tenido/comido "
     u"algo/tan|volveremos|volvere -/a/seguro/pronto -/comprar|me/nos/les/le -/re/a/todos/mucho "
     u"encanto/encantaron/encanta/encantan/gusto/gustaron/fascino/fascinaron/agrado/agradaron -/"
     u"mucho/todo/a|encantado/encantada/encantados/encantadas/contentisimo/contentisima/felices/"
     u"contentos/contentas/satisfechos -/con|quedo/quedaron/salio/salieron/estuvo/estuvieron/"
     u"esta/estan/son/fue/es -/muy/super/re/todo/una/un/bien/tan -/muy divino/divina/divinos/"
     u"divinas/lindo/linda/lindos/lindas/lindisimo/precioso/preciosa/hermoso/hermosa/hermosos/"
     u"genial/riquisimo/delicioso/bellisimo/bello/bella/espectacular/impecable/lujo/maravilla/"
     u"belleza/crack/sol/amor/pintado/pintada/10/diez|se pasaron/lucieron/rifaron/pasan -/de -/"
     u"verdad|la rompen/rompieron/rifaron|mi/mis hijo/hija/esposa/esposo/mama/familia/ninos -/"
     u"esta/feliz/encantada -/feliz/fascinada|parecia -/una princesa|lo/los/la recomiendo|super/"
     u"muy/re contento/contenta/conforme/feliz/agradecido"},
};

}  // namespace

std::span<const PhraseGroup> customerOutcomePhrasesEs() {
  return kPhrases;
}

}  // namespace oc
