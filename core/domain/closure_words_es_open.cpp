#include "core/domain/closure_words.h"

// What customers say that leaves something open, in Spanish: Mexico, Argentina, Colombia, Chile,
// Peru, Spain and neighbours.

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Contrast,
     u"pero|sin embargo|todavia|aun|aunque|sino|excepto|salvo|solo que|nomas que|lo malo|a "
     u"pesar|no obstante|en cambio|falta/falto/faltan/faltaba|sigue/sigo/siguen|"
     u"lamentablemente|desafortunadamente|lastima|en realidad|peroo|lastima -/que|una vez que|"
     u"hasta que|despues de que|cuando me/llegue/este/quede|solo/solamente/nada/nomas falta/"
     u"mandenme/envienme/necesito|ahora solo/falta|^eso si"},
    {Mark::Ask,
     u"=qué|cual/cuales/=cuál/=cuáles|cuanto/cuanta/cuantos/cuantas/=cuánto|=cuándo/=cómo/=dónde/"
     u"=quién/=cuándo|cuando -/llega/sale/puedo/me/va/van/estara/sera|donde -/esta/queda/puedo/"
     u"estan/es|como -/hago/puedo/le/se/puede/es/funciona/pago/entro|por que|xq/pq no/aun/"
     u"todavia|quien/quienes|alguien -/me/ahi/puede/esta|hay -/alguien/alguna/algun/novedad/"
     u"novedades/noticias/manera/forma|alguna/algun novedad/noticia/respuesta/avance/"
     u"actualizacion|sera que|a que hora|q hora|tienen/tiene/tendran/tendra/tenes/tienes|se "
     u"puede|puedo|podria/podrias saber/decirme|quisiera saber|queria saber|quiero saber|una "
     u"duda/pregunta/consulta|tengo -/una/otra/unas/mas -/mas duda/dudas/pregunta/preguntas/"
     u"consulta|duda|pregunta|consulta|esta ahi|estan ahi|ya -/me/lo salio/enviaron/mandaron|en "
     u"cuanto -/tiempo|van a|me pueden/puede/puedes/podes/podria/podrias/podrian|donde|alguien|y "
     u"ahora|y el/la/los/las/mi/mis/lo otro/otra/otros/pedido/reembolso/factura/pago/envio/"
     u"precio/descuento/costo/deposito|o tengo que|tengo que|hay que|y cuanto/cuando/como/donde/"
     u"cual/quien/si|me -/puede/puedes/podria/podrias/puede/podes decir/informar/explicar|queria/"
     u"quisiera/quiero -/una informacion|tendra/tendran|me regala/regalas informacion"},
    {Mark::Request,
     u"quiero|quisiera|quisieramos|necesito|necesitamos|ocupo|requiero|deseo|me gustaria|puede/"
     u"pueden/puedes/podes/podria/podrias/podrian/podeis -/me/ustedes/usted/por -/favor enviar/"
     u"enviarme/mandar/mandarme/ayudar/ayudarme/decir/decirme/revisar/confirmar/confirmarme/"
     u"cambiar/cancelar/verificar/avisar/avisarme/llamar/llamarme/checar/pasar/pasarme/explicar/"
     u"explicarme/dar/darme|por -/favor|porfa/porfis/porfavor/porfas/plis/xfa/xfavor/pofa|favor "
     u"-/de|solicito|hablar con|un humano|una persona|un agente/asesor|me -/avisan/avisas/avisa/"
     u"mandan/mandas/manda/envian/envias/envia/confirmas/confirman/confirma/pasas/pasan/dices/"
     u"dicen/llaman|no -/se olviden/olvides|apenas pueda/puedan/tengan/sepas|cuando puedas/pueda/"
     u"puedan/tengas/tengan|en cuanto puedas/pueda/puedan/sepas/sepan/tengan/tengas|urgente|lo "
     u"antes posible|ayuda por/porfa/urgente|necesito ayuda|mandame/mandeme/mandenme/enviame/"
     u"envieme/pasame/paseme/confirmame/confirmeme/avisame/aviseme/avisenme/llamame/llameme/"
     u"ayudame/ayudeme/ayudenme/explicame/expliqueme/dime/digame/diganme/dame/deme/cambiame/"
     u"checame/agendame/respondeme/informeme/recuerdame/agregame"},
    {Mark::Order,
     u"manda/envia/enviar/pasa/revisa/revise/revisen/revisar/confirma/avisa/llama/explica/"
     u"cancela/cancelen/cancelar/cambiar/devolver/mira/checa/cheque/agenda/respondan/contesten/"
     u"verifique/verifiquen/agrega"},
    {Mark::GoAhead,
     u"si/sí -/por porfa/porfavor/porfis/plis|si por favor|si claro -/que|lo/la/los -/si quiero/"
     u"llevo/tomo|acepto/aceptamos/autorizo/autorizamos/apruebo/aprobado/aprobada/confirmamos/"
     u"conforme/procedan/proceda/procede/adelante|pueden/puede/puedes/podes -/ya avanzar/"
     u"proceder/hacerlo/enviar/imprimir/facturar/mandar/empezar/comenzar/reservar/agendar/cobrar/"
     u"mandarlo/enviarlo/pedirlo -/con|hagamosle/hagale/hagalo/hazlo/hacelo/dele/reservalo/"
     u"reserveme/resérvame/mandalo/apuntame|va que va|me gustaria -/si|si -/a/para -/me reserva/"
     u"agenda|por favor si|si/dale lo/la/los/me quiero/gustaria/interesa/necesito"},
    {Mark::Complaint,
     u"pesimo/pesima/horrible/terrible/malisimo/malisima/verguenza/vergonzoso/ridiculo/"
     u"ridicula/inaceptable/inadmisible/indignante/estafa/estafadores/fraude/ladrones/mierda/"
     u"carajo/puta/joder/coño/verga/chingada/pinche/asco/basura/porqueria/burla/mentira/"
     u"mentirosos/incompetentes/ineptos/inutil/inutiles/enojado/enojada/enfadado/enfadada/"
     u"decepcionado/decepcionada/decepcion/frustrado/frustrada/harto/harta/cansado/cansada/"
     u"indignado/indignada|queja/quejarme/quejar/reclamo/reclamar/denuncia/denunciar/demanda/"
     u"abogado/profeco/consumidor|falta de respeto|es el colmo|el colmo|peor|siempre lo mismo|"
     u"nadie -/me/responde/contesta/resuelve|llevo -/dos/tres/mas/horas/dias/una/semanas|hace "
     u"-/dos/tres/mas/horas/dias/una/semanas/rato|me cobraron|cobraron|no puede ser|no es "
     u"posible|no me gusto|no estoy -/nada/muy/de -/contento/conforme/satisfecho/acuerdo|cada "
     u"vez|se cayo|se corta|se traba|se cierra|increible que|muy mal/mala/malo|nadie|dejo "
     u"hablando|hablando solo|mal servicio|una verguenza/burla|como tratan|tratan a|me dejaron|"
     u"robaron/robado/estafa/estafaron"},
    {Mark::Trouble,
     u"error/errores/falla/fallas/fallo/problema/problemas|demora/demorado/demoran/tarda/tardan/"
     u"tardo/retraso/retrasado/molestia/molestias|dolor/enfermo/enferma|de nuevo|otra vez|"
     u"nuevamente|molesto/molesta|caro"},
    {Mark::Fault,
     u"roto/rota/danado/danada/equivocado/equivocada/incorrecto/defectuoso/defectuosa/fallando/"
     u"mal/mala/malo"},
    {Mark::Unsolved,
     u"aun nada|todavia nada|y nada|nada aun/todavia|sigue/sigo -/sin/igual/mismo/saliendo/"
     u"apareciendo/esperando -/funcionar/llegar/poder/servicio|-/aun/todavia no "
     u"funciona/funciono/sirve/sirvio/"
     u"llega/llego/puedo/pude/me/abre/abrio/entra/entro/aparece/aparecio/carga/cargo/anda/jala/"
     u"jalo/recibi/resolvio/responde/responden/contestan/hay/esta/entiendo/entendi/se/lo/la/"
     u"encuentro/veo|-/aun/todavia no me "
     u"funciona/funciono/sirve/sirvio/llega/llego/deja/dejo/abre/aparece/"
     u"sale/salio/ayudo/han/ha/carga/responden|nunca -/me/se funciono/sirvio/llega/"
     u"llego/llegaron/abrio/entro/aparecio/carga/cargo/resolvio/respondieron|no -/se pudo|sin "
     u"servicio/internet/luz/respuesta/"
     u"solucion|mismo/misma error/problema|lo mismo|igual que antes|tampoco funciona/sirve/"
     u"funciono|ni idea|sigue -/sin/muerto/igual/en/con/apagado/trabado|quedo -/igual/peor|casi|"
     u"mas o menos|a medias|nop -/sigue|sin noticias|ahi sigue|por ratos|un ratito|en parte"},
    {Mark::Not, u"nunca|jamas|ni|tampoco|aun no|todavia no"},
    {Mark::WeakNot, u"no"},
    {Mark::Without, u"sin"},
    {Mark::BadNews, u"perdida|tardanza|incompetencia|abandono"},
    {Mark::Irony,
     u"gracias por/x nada|gracias por/x -/la/el/hacerme/su/tu/tanta perder/demora/espera/tiempo/"
     u"retraso/incompetencia/mal/pesimo/molestia -/perder/tiempo/servicio/perdido|gracias por -/"
     u"la/el/su -/gran/enorme demora/espera/retraso|muchas gracias por nada|felicidades por -/su/"
     u"la/el/tan demora/pesimo/incompetencia/mal|que chistoso|que bonito eh|no me sirvio de nada|"
     u"no sirve de nada|no sirven para nada|no ayudo/ayudaron/ayudaste en nada|menuda ayuda|vaya "
     u"ayuda|vaya servicio|si claro como no|gracias a ustedes -/por -/la/el/dejarme|unos genios|"
     u"un lujo de servicio|gracias por tanto|que precision/eficiencia/rapidez -/eh/la|"
     u"felicitaciones por|buenisimo servicio -/eh|vaya -/servicio/ayuda/atencion"},
    {Mark::Return,
     u"ya vuelvo|ahora/ahorita/luego/despues/enseguida/manana/ya/al/mas/en -/rato/tarde/mismo/un "
     u"-/rato -/les/te/le/yo -/lo/la vuelvo/regreso/digo/mando/aviso/envio/confirmo/escribo/"
     u"hablo/marco/comento|ahorita/enseguida vuelvo/regreso|un/1 momento/momentito/segundo/"
     u"minuto/minutito/seg/segundito/ratito/toque|permitame/permiteme/permitanme|dame/deme/denme "
     u"un/1/unos/5 -/momento/segundo/minuto/minutos/minutito/rato|espera/esperame/espere/aguanta/"
     u"aguantame|dejame/deje/dejeme/dejenme -/que/lo/solo ver/reviso/revisar/revisarlo/checar/"
     u"checo/pregunto/preguntar/consultar/consulto/consultarlo/pensar/pensarlo/pienso/busco/"
     u"buscar/confirmo/confirmar|voy a -/ver/solo ver/revisar/revisarlo/checar/preguntar/"
     u"consultar/consultarlo/pensar/pensarlo/hablar/hablarlo/confirmar/buscar -/si/con/bien/y|lo "
     u"-/voy/tengo -/a/que -/pensar pienso/reviso/consulto/checo/hablo/veo/pensar/consultar/"
     u"hablar/platico -/y/con/bien|te/le/les -/lo aviso/digo/confirmo/mando/escribo/envio/llamo/"
     u"marco/cuento/comento -/luego/despues/manana/ahorita/mas/apenas/cuando/en/si -/tarde/"
     u"cuanto|ya te/le/les -/lo/la mando/envio/digo/aviso/confirmo|regreso en|vuelvo en|en un "
     u"rato|al rato -/te/le/les|tengo que -/consultarlo/pensarlo/hablarlo/preguntar/ver|mando/"
     u"envio/traigo|deja/dejame/dejeme -/la/lo -/checo/veo/consulto/hablo -/con|te/le/les -/lo/"
     u"la aviso/escribo/mando/confirmo/digo -/al/en/manana/mas/luego -/rato|al rato -/te/le/les/"
     u"vuelvo/lo|estoy/ando manejando/trabajando/en -/reunion/junta/clase|te mando/envio -/la/el/"
     u"las/los/una -/foto/fotos/comprobante|cuando llegue/pueda/salga -/a -/casa|estoy manejando/"
     u"conduciendo"},
    {Mark::Wait,
     u"espero|quedo/estoy -/muy/al/a atento/atenta/pendiente/la/tanto/esperando -/espera/a/de -/"
     u"su/tu/sus -/comentarios/respuesta/noticias|esperando -/su/tu/la/el respuesta/llamada/"
     u"correo|aguardo/aguardando|espero -/su/tu/la/el/noticias/entonces/respuesta -/respuesta/"
     u"confirmacion/llamada|a la espera|me quedo esperando|seguimos esperando|voy a esperar|"
     u"esperare|estare/quedare atento/atenta/pendiente/esperando|ojala|quedo/quedamos/estoy/"
     u"estamos/sigo/seguimos/estare/quedare -/muy/al/a -/la pendiente/atento/atenta/esperando/"
     u"espera/tanto|esperando|pendiente|quedo a|sin apuro/prisa|no hay apuro/prisa|tomate/tomese "
     u"-/tu/su tiempo"},
    {Mark::Advance,
     u"de antemano|gracias/agradezco de antemano|-/muchas gracias -/de antemano por -/su/tu "
     u"comprension|desde ya -/muchas/muy/mil/le/te/les gracias/agradecido/agradecida/agradezco|"
     u"gracias desde ya|por adelantado|gracias por adelantado|agradeceria|te/le/les lo "
     u"agradeceria/agradeceria mucho|se -/los/lo agradeceria|anticipadamente"},
    {Mark::WillTry,
     u"voy a -/volver intentar/intentarlo/probar/probarlo/hacer/hacerlo/reiniciar/reiniciarlo/"
     u"mandar/enviar/descargar/instalar/llenar/desinstalar -/a/de -/nuevo/probar|vamos a "
     u"intentar/probar|intentare|probare|lo -/voy intento/pruebo/hago/hare/intentare -/ahora/y|"
     u"ahora -/lo pruebo/intento/hago|dejame/deje/dejeme -/que/lo -/lo intentar/intento/pruebo/"
     u"probar/intentarlo/probarlo|intentando|probando|estoy intentando/probando/haciendo/"
     u"descargando|reiniciando|descargando|a ver si -/funciona/jala/sirve/ahora/puedo/con|ahora/"
     u"ahorita/ya -/lo/la/mismo hago/pruebo/intento/reinicio/veo/reviso|lo -/voy/vamos -/a hago/"
     u"hacer/probar/intentar -/ahora/ya|voy a -/hacer/ver/checar/intentar/probar"},
    {Mark::Intends, u"voy/vamos|voy/vamos a|pienso"},
    {Mark::NewTopic,
     u"otra cosa|otra duda/pregunta/consulta|una -/ultima/cosa/pregunta/duda/consulta -/mas/"
     u"ultima|una cosa mas|una -/cosa/cosita/preguntita|ultima pregunta/duda|por cierto|a "
     u"proposito|tambien -/queria/quiero/necesito/quisiera|aprovecho|aprovechando|ademas|antes "
     u"de que|se me olvido/olvidaba/paso|me olvide|olvide|y tambien|y si|y para|y el/la/los/"
     u"las|y cuando/cuanto/como/donde|otra -/cosita/preguntita/duda/cosa|ahora -/la/el/mi/"
     u"falta otra/otro|de paso|^ah/ay/oye y el/la/los/las/lo/cuanto/que/mi"},
    {Mark::Stranger,
     u"numero equivocado|te/se equivoco/equivocaste|no soy -/yo/el/la|no conozco|quien eres/es/"
     u"sos/habla|yo no pedi|no pedi/compre/solicite|no es mi"},
};

}  // namespace

std::span<const PhraseGroup> customerOpenPhrasesEs() {
  return kPhrases;
}

}  // namespace oc
