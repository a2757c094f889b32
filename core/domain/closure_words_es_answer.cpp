#include "core/domain/closure_words.h"

// How customers answer what is offered or asked, in Spanish: Mexico, Argentina, Colombia, Chile,
// Peru, Spain and neighbours.

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Enough,
     u"eso/esto/solo/solamente/nomas/nadamas -/es/era/seria/fue/eso/por/mero -/todo/eso/ahora/"
     u"hoje/hoy/momento/esto|eso -/es/era/seria/fue todo|es/era/seria/fue todo|eso -/es/era/"
     u"seria todo por/de -/mi/el -/ahora/momento/hoy/lado/parte|solo/solamente/nomas eso -/era/"
     u"gracias|era -/solo/nomas/solamente eso|nada/=más mas/=nada|nada mas -/gracias/por/que/eso "
     u"-/ahora/hoy/el -/momento|mas nada|ninguna/ninguno -/otra/duda/mas -/duda|de momento -/no/"
     u"nada/eso/es/solo -/mas/todo/eso|ninguna duda|sin -/mas dudas|no -/tengo/hay -/mas/ninguna/"
     u"otra/ninguna dudas/duda/preguntas/pregunta|no -/necesito/preciso/ocupo/quiero/hace -/"
     u"falta -/ya nada -/mas|no -/necesito/ocupo/preciso nada -/mas|todo bien por aca/aqui|ya es "
     u"todo|ya seria todo|con eso -/es/era/me/tengo/basta/ya/estoy -/basta/es/estoy/suficiente/"
     u"todo/quedo|es suficiente|ya con eso|ya estaria|eso nomas|por ahora no|por el momento no|"
     u"solo -/queria/era/queria -/para -/saber/eso/confirmar saber/eso/confirmar/avisar|era -/"
     u"solo/nomas para saber|sera para/en la/otra proxima/ocasion/vez|para -/la/otra proxima/"
     u"ocasion|asi -/ya/esta/estoy/quedo/estamos esta/bien/esta/quedo/perfecto -/bien/gracias|"
     u"asi -/ya esta/estoy/quedo -/muy/bien/perfecto/ya -/bien|ya con eso -/es/quedo/me/estoy -/"
     u"suficiente/basta/bien|estoy/quedo bien -/asi|ya quede|nada nada|no nada -/mas|todo -/me -/"
     u"quedo claro/aclarado|eso me -/era -/todo -/lo -/que/necesitaba|era -/todo lo que "
     u"necesitaba/queria -/saber|es lo que -/queria/necesitaba -/saber|era -/solo para/por saber/"
     u"curiosidad|sera otra vez|por ahora/=ahora/hoy no/nada/eso/es -/mas/todo/eso|por el "
     u"momento no/nada/eso/es -/mas/todo|por mi parte/lado -/es/seria/eso/ya -/es todo"},
    {Mark::NotNeeded,
     u"no gracias|no es -/ya necesario|no te/se/os preocupes/preocupe/preocupen/preocupeis|no "
     u"importa|no pasa nada|no hay -/ningun problema/drama/pedo/rollo/cuidado|sin problema/"
     u"problemas/drama|no -/lo necesito|tranqui/tranquilo/tranquila|estoy bien -/con/asi|sera -/"
     u"para/en -/la/otra otra/proxima -/vez/ocasion|por ahora/hoy no"},
    {Mark::Withdraw,
     u"olvid*/olvidalo/olvidelo/olviden|dejalo/dejelo/dejala/dejenlo -/asi/no/ahi|lo dejo -/asi/"
     u"para -/otra/nomas -/vez|ya -/lo/la/los/me/se/nos -/lo encontre/resolvi/solucione/arregle/"
     u"resolvieron/solucionaron/arreglo/arreglaron/consegui/compre/arreglé -/mi/solo/sola/yo/"
     u"todo|-/al/final encontre -/el/la/mi/lo|no hace falta -/ya/que/nada|no me interesa|no -/"
     u"estoy/gracias interesado/interesada/interesa|no tengo interes|cambie de idea/opinion|"
     u"falsa alarma|haga/hagan/haz caso omiso|ignora/ignore/ignoren -/el/mi/este mensaje/"
     u"anterior|se arreglo/soluciono/resolvio solo/sola|ya no -/lo/la/es/me hace/necesito/quiero/"
     u"ocupo/necesario/interesa/hara -/falta|era -/solo/nomas mi/el/la cable/error/culpa"},
    {Mark::LetClose,
     u"pueden/puede/puedes/podes/podemos/podrian -/ya/si cerrar/finalizar/terminar/concluir -/"
     u"por/el/la/este/esta/mi -/mi/aqui/chat/caso/ticket/conversacion/tema/reporte/reclamo|"
     u"cerrar/cierra/cierren/cierre/cierrenlo -/el/este/mi/la chat/caso/ticket/reporte/"
     u"conversacion/reclamo|damos/doy/den/dar por -/cerrado/terminado/concluido/solucionado/"
     u"resuelto -/el/mi -/caso/tema|^finalizar/salir/cerrar/terminar -/chat/conversacion"},
    {Mark::Ack,
     u"vale/valee|vale vale|listo/lista/listos/listoo|dale/daale/dalee|ya|sale|sale vale|va/vaa|"
     u"va va|bueno/bien|ta bien|de acuerdo|entendido/entiendo/entendi/enterado/enterada|ok ok|"
     u"claro/claro que si|esta -/muy bien|oka/okas/okis|andale/orale|comprendo/comprendido|"
     u"correcto/exacto|asi es|perfecto entonces|por supuesto|ah/aah/ahh -/ok/bueno/ya/vale/listo|"
     u"ajam/aja/aha/ajá|anotado/tomo nota|simon|cierto|ah -/ya -/entiendo/entendi/veo|ya -/veo|"
     u"es verdad|okey dale|bueno dale|desde luego|andele/sobres/zas|de volada|ya estuvo|agendado/"
     u"confirmado|andele/andale/orale pues|entendido/enterado/anotado|todo claro|muy claro/clara|"
     u"quedo claro|ya entendi/entiendo/veo/caigo|ah -/ya/ok/bueno/claro/entiendo -/veo/entiendo/"
     u"listo|de una|trato hecho|me parece -/bien/perfecto"},
    {Mark::Yes, u"si/sii/sip/sipi/=sí/zi|si si|si -/ya -/me"},
    {Mark::No,
     u"nop/nel|no no|nones|negativo|todavia no$|aun no$|creo que no$|nada/no -/senor/senorita/"
     u"senora/amigo|para nada|ninguna/ninguno|por/de ahora/=ahora/el/momento -/momento no$|"
     u"ahorita no$|que va"},
};

}  // namespace

std::span<const PhraseGroup> customerAnswerPhrasesEs() {
  return kPhrases;
}

}  // namespace oc
