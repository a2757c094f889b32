#include "core/domain/closure_words.h"

// What customers say beside that, in Spanish: Mexico, Argentina, Colombia, Chile, Peru, Spain and
// neighbours.

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Visit,
     u"paso -/por/en/a/ahi/hoy/manana/mas -/la/el/ellos/ella/el/tarde/ahi/recoger/buscar|-/ya "
     u"voy para/pa alla/ahi|ahi -/voy/estare/nos voy/estare/vemos|alla -/voy/nos/estare vemos/"
     u"estare|voy -/a/en/por/para -/recoger/recogerlo/buscar/camino/alla/ahi/manana/hoy|ya voy|"
     u"voy en camino|voy saliendo|nos vemos alla/ahi/manana/entonces|los/te/lo veo -/alla/manana/"
     u"entonces/el/a|me paso -/por/manana/hoy/luego|yo paso|llego -/a/en/como|paso/pasamos/voy/"
     u"vamos/llego -/a/en/por/el/la/al/manana/hoy/lunes -/recoger/recogerlo/retirar/tienda|ahi "
     u"nos vemos|ya voy/vamos/salgo -/para/en -/alla/camino|ahorita/ahora/luego/al -/rato paso/"
     u"voy|paso -/ahorita/luego|iremos/vamos/voy/pasaremos/pasare -/el/manana/lunes/martes/"
     u"miercoles/jueves/viernes/sabado/domingo"},
    {Mark::Greeting,
     u"hola/holaa/holis/ola/holas/buenas/wenas/alo|hola -/muy buenas/buenos/buen -/dias/tardes/"
     u"noches/dia|que tal|como estas/esta/estan|hola -/que tal|buenas -/que tal|quiubo|saludos "
     u"cordiales a"},
    {Mark::DayPart,
     u"buenos dias|buen dia|buenas tardes/noches|buenos/buenas dias/tardes/noches|linda/feliz "
     u"noche/tarde|buena noche/tarde"},
    {Mark::Told,
     u"=*é|*aba|*aban|*imos|hice/puse/dije/estuve/tuve/vine/pedi/quise/dijo/dijeron/trajo/"
     u"trajeron/fueron/hizo/hicieron/puso/tenia/estaba/estaban"},
    {Mark::Happened, u"=*ó|*aron|*ieron"},
    {Mark::For, u"por|por -/su/tu/la/el/tanta/toda/todo/los/las|x -/su/tu/la/el/todo/toda"},
    {Mark::Tag, u"verdad|no cierto|cierto no|si o no|no -/es/cierto verdad"},
    {Mark::Article,
     u"el/la/los/las/un/una/unos/unas/mi/mis/tu/tus/su/sus/ese/esa/este/esta/del/al/otro/otra/"
     u"otros/otras/nuestro/nuestra"},
    {Mark::Filler,
     u"de/en/con/para/pa/y/e/u/que/q/se/me/te/le/les/lo/yo/usted/ustedes/uds/ud/vos/vosotros/"
     u"ella/ellos/esto/eso/aqui/aca/ahi/alli/alla/muy/mucho/mucha/muchos/muchas/tan/tanto/tanta/"
     u"=más/tambien/entonces/pues/asi/es/fue/era/son/todo/toda/todos/todas/solo/cuando/como/"
     u"porque/ay/uy/ah/oh/uf/uff/jaja/jeje/mil/re/igual/ha/han/ser/estoy/estamos|amigo/amiga/"
     u"amigos/senor/senora/senorita/joven/jefe/jefa/jefecito/compa/compadre/carnal/wey/guey/"
     u"parce/parcero/che/loco/maestro/maestra/hermano/hermana/bro/corazon/carino/linda/lindo/"
     u"guapa/guapo/tio/tia/reina/rey/nena/bella/preciosa/doctor/doctora/doc/don/dona/ing/lic/"
     u"licenciada/licenciado/equipo/chicos/chicas/muchachos/mija/mijo/veci/vecina/vecino/sra/sr/"
     u"srta/gente/estimado/estimada/estimados|la verdad|de verdad|en serio|de todo corazon|"
     u"atencion/ayuda/paciencia/tiempo/respuesta/informacion/info/apoyo/servicio/amabilidad/"
     u"rapidez/aclaracion/explicacion/orientacion/gestion/datos/disposicion/dato/asesoria/"
     u"colaboracion/soporte/prontitud/pronta/ayudarme/atenderme/ayudarnos/responder/contestar/"
     u"aclarar/explicar|-/tan pronta respuesta|disculpa/disculpe/disculpen/perdon/perdona/"
     u"perdone -/la/las/el/por/tanta/que -/la/las -/molestia/molestias/lata/pregunta/preguntas/"
     u"hora|que pena|por lo menos|ni modo|aunque sea|igual|oiga/oye|de todos modos|de todas "
     u"formas/maneras|igual gracias|desde/sobre/durante/porque/pues/mientras/vida/casa/trabajo/"
     u"persona/personas/atender/ayudar/aclarar/explicar/responder/dedicacion/excelencia/"
     u"profesionalismo/compromiso/confianza/preferencia/oportunidad/simpatia/esfuerzo/"
     u"puntualidad/calidad/empresa|vos sabes|no -/lo/me/ni -/lo/habia/ni sabia/imaginaba/habia -/"
     u"visto/fijado/dado -/cuenta|ni -/lo/me sabia/imagine|de todos/todas modos/formas/maneras|"
     u"uy/ay/aaah/uff/ufff/anda/jajaj*/jejej*|que verguenza/tonto/tonta/despiste|fue -/mi -/"
     u"error/culpa mia|disculp*/perdon*|la molestia/lata|pense/crei/creia que|se tardo/demoro|"
     u"robotito/bot/robot|mi nina/reina/rey/amor/vida/cielo/corazon|sabes/viste|seno/profe/capo/"
     u"parcero/causa/pata|recien/robotito/robot"},
    {Mark::Time,
     u"manana/tarde/noche/lunes/martes/miercoles/jueves/viernes/semana/dias/hora/horas/rato/"
     u"luego/ayer/hoy/ahora/ahorita/antes"},
    {Mark::Clock, u"a las|a eso de|sobre las|tipo"},
};

}  // namespace

std::span<const PhraseGroup> customerOtherPhrasesEs() {
  return kPhrases;
}

}  // namespace oc
