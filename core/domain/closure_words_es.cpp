#include "core/domain/closure_words.h"

// How customers write in Spanish: Mexico, Argentina, Colombia, Spain and neighbours.

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Thanks,
     u"gracias/grasias/graciass/grax/grcs/grx/gcs/grs/graciaas/gracia/grazias/garcias/agradecido/"
     u"agradecida/agradecidos|-/te/le/les/se/os/lo/se/mil agradezco/agradecemos|"
     u"-/se/te agradece/agradecen|de nada|no hay de que|a ti/usted/ustedes/vos/vosotros|gracias a "
     u"ti/usted/ustedes/vos/vosotros/dios|con gusto|a la orden|gracias -/de nuevo/nuevamente|vale "
     u"gracias|genial gracias"},
    {Mark::WarmThanks,
     u"muchas/muchisimas/mil/millones/tantas/infinitas/muchs/mchas/mushas/munchas/miles "
     u"-/de gracias/grax/grasias|muchas muchas gracias|un millon de gracias|gracias "
     u"por/x todo|muy/super agradecido/agradecida/agradecidos/amable/amables|"
     u"te/le/les/se lo agradezco -/mucho/muchisimo/un/infinitamente|agradezco -/mucho/muchisimo|"
     u"muchas gracias por todo|gracias de corazon/verdad|gracias totales|gracias infinitas|"
     u"no sabes/sabe cuanto te/se lo agradezco|mil y mil gracias"},
    {Mark::Farewell,
     u"chao/chau/chaito/chaucito/chaooo/chauu/ciao/adios/adioss/bai/bay/agur|hasta "
     u"luego/pronto/manana/mañana/la/siempre/entonces/otra/el/nunca -/proxima/vista/lunes/martes/"
     u"miercoles/jueves/viernes/sabado/domingo|hasta la proxima|hasta el lunes/martes/"
     u"miercoles/jueves/viernes/sabado/domingo|hasta lueguito|nos vemos -/luego/pronto/manana/alla/"
     u"entonces/el/la/ahi -/lunes/martes/miercoles/jueves/viernes/sabado/proxima|nos hablamos|"
     u"nos estamos hablando/viendo|estamos en contacto|seguimos en contacto|un "
     u"-/fuerte/gran/cordial/afectuoso "
     u"saludo/abrazo/beso/abrazote|saludos/saludo/slds/sldos/abrazo/"
     u"abrazos/besos/besitos/besito/bss|saludos cordiales|cuidate/cuidense/cuidese|"
     u"que -/te/le/les/os vaya/vayan/siga/sigan bien/bonito|"
     u"me despido|cualquier/cual/cualkier cosa -/yo/ya/les/te/le/os "
     u"-/yo/ya/les/te/le/os "
     u"aviso/escribo/llamo/hablo/comunico/contacto/pregunto/digo/avisamos/marco|"
     u"cualquier -/otra duda/problema/pregunta/novedad -/te/les/le/yo -/te/les/le "
     u"aviso/escribo/llamo/hablo/comunico/contacto/pregunto|si necesito/surge/tengo "
     u"algo/alguna/otra "
     u"-/mas/cosa/duda -/te/les/le -/aviso/escribo/llamo|bendiciones|dtb|a seguir"},
    {Mark::Wish,
     u"que -/te/le/les/tengan/tenga/tengas/pase/pases/pasen/tengais -/un/una/muy/usted "
     u"-/muy/un/una "
     u"-/buen/buena/excelente/lindo/linda/bonito/bonita/feliz/gran/bello/hermoso/muy "
     u"-/buen/feliz dia/tarde/noche/semana/finde/fin/jornada/domingo/sabado -/de -/semana|"
     u"-/que tenga/tengas/tengan/tengais -/un/una "
     u"buen/buena/excelente/lindo/linda/bonito/bonita/feliz "
     u"dia/tarde/noche/semana/finde/fin/resto/jornada -/de -/semana/dia|"
     u"buen/feliz/excelente/lindo/bonito/bello finde/fin/dia/resto/trabajo/turno/viaje/provecho/"
     u"jueves/viernes/lunes/martes/miercoles/sabado/domingo/descanso/inicio -/de -/semana/dia|"
     u"buena/feliz/excelente/linda/bonita/bella semana/jornada/vida/tarde/noche|lindo dia|"
     u"-/que dios -/te/le/les/lo/los/la/las/os bendiga/bendigan/pague/guarde/cuide/acompane|dios "
     u"-/te/le/les/lo/la bendiga|igualmente|igual para/pa ti/usted/ustedes/vos|para "
     u"ti/usted/ustedes/vos "
     u"tambien|feliz navidad|feliz ano|felices fiestas|exitos/exito|suerte|buena vibra|"
     u"buen fin|pasala/pasalo bien/bonito|un placer|bonito -/resto de dia"},
    {Mark::Solved,
     u"ya "
     u"-/me/se/lo/la/nos/esta/quedo/pude/funciona/funciono/llego/pague/recibi/tengo/anda/entro/"
     u"jalo/"
     u"resolvi/solucione -/quedo/resolvio/soluciono/llego/arreglo/funciona/esta/funciono/pude/"
     u"entrar/todo/bien/perfecto|funciono/funciona/sirvio/jalo|-/me/nos funciono/sirvio/resolvio "
     u"-/muy "
     u"-/bien/perfecto|"
     u"resuelto/solucionado/solucionada/arreglado/arreglada/resuelta|-/ya/quedo/esta "
     u"-/todo/ya/quedo resuelto/solucionado/arreglado/listo/perfecto/clarisimo|"
     u"-/ya quedo -/todo/muy/super/perfecto/listo/claro/clarisimo/bien/agendado|ya esta "
     u"-/listo/bien|"
     u"todo -/esta/quedo/muy/quedo/super/en "
     u"claro/bien/perfecto/listo/correcto/resuelto/orden/solucionado|"
     u"ya/si pude -/entrar/ingresar/pagar/descargar/ver/hacerlo|logre -/entrar/ingresar/hacerlo|"
     u"-/ya/si/me llego/llegaron/recibi/recibido/recibimos -/si/ya/bien/hoy/todo|"
     u"aparecio|salio -/todo bien|se -/me soluciono/resolvio/arreglo|ya "
     u"anda/andan/jala/camina|anda -/de "
     u"-/joya/barbaro/diez/perfecto/perfectamente|me -/ha/has/han -/sido/ayudado -/mucho/ayudo/"
     u"ayudaste/ayudaron/sirvio/servido/aclaro/aclaraste -/mucho/muchisimo/bastante/un/la "
     u"-/monton/duda/dudas|"
     u"-/me muy util|de -/mucha/gran ayuda|fue de -/gran/mucha/muchisima ayuda|duda "
     u"resuelta/aclarada|"
     u"dudas resueltas/aclaradas|me -/ha quedo/quedado -/muy/todo/clarisimo claro|aclarado|"
     u"pagado|confirmado|agendado|reservado|hecho|eso -/mero era|ya lo/la encontre/vi/tengo/recibi|"
     u"me salvaste/salvaron"},
    {Mark::Praise,
     u"perfecto/perfecta/excelente/excelentes/genial/buenisimo/buenisima/estupendo/estupenda/"
     u"fenomenal/maravilloso/maravillosa/fantastico/fantastica/increible/espectacular/barbaro/"
     u"barbara/"
     u"joya/fabuloso/magnifico/padrisimo/chido/chida/chevere/bacano/bacana/guay/cojonudo/brutal/"
     u"impecable/bravo/contento/contenta/feliz/encantado/encantada/satisfecho/satisfecha/regio/"
     u"groso/grosa/crack/maquina/idola/idolo/genia/genio/fenomena|"
     u"-/que -/muy/super/re "
     u"bien/buen/buena/bueno/amable/rapido/rapida/lindo/linda/chido/padre/chevere "
     u"-/servicio/atencion/trato/onda|muy/super/re/bastante "
     u"amable/amables/bueno/buena/rapido/rapida/eficiente/eficientes/atento/atenta/bien/bueno|"
     u"excelente/buen/buena/gran/increible servicio/atencion/trato/trabajo|que "
     u"bueno/bien/alivio/alegria/maravilla/rapidez/genial/lindo/rapido/amable/amables/padre/chido/"
     u"chevere|"
     u"eres/es/son/sois/sos -/un/una/unos/lo/el/la/los/las/muy -/mas/muy "
     u"sol/angel/amor/crack/genia/"
     u"genio/genial/maximo/mejor/mejores/cracks/unico/amable/amables/capo/capa/grande/geniales/"
     u"maquina|"
     u"me encanto/encanta|lo maximo|de lujo/diez/10/maravilla/pelos/lujazo|de "
     u"una|a todo dar|que chimba|de puta madre|mejor imposible|muy bien|que buena noticia|buena "
     u"noticia|"
     u"esta -/muy/super/re bien/bueno/perfecto/genial|buenas noticias|joyita|la rompieron"},
    {Mark::Enough,
     u"eso/esto/solo/solamente/nomas/nadamas -/es/era/seria/fue/eso/por/mero "
     u"-/todo/eso/ahora/hoje/hoy/momento/esto|eso -/es/era/seria/fue todo|es/era/seria/fue todo|"
     u"eso -/es/era/seria todo por/de -/mi/el -/ahora/momento/hoy/lado/parte|solo/solamente/nomas "
     u"eso "
     u"-/era/gracias|era -/solo/nomas/solamente eso|nada/=más mas/=nada|nada mas "
     u"-/gracias/por/que/eso "
     u"-/ahora/hoy/el -/momento|mas nada|ninguna/ninguno -/otra/duda/mas -/duda|por "
     u"ahora/=ahora/hoy/el -/momento -/no/nada/eso/es/solo -/mas/todo/eso|de momento "
     u"-/no/nada/eso/es/solo -/mas/todo/eso|"
     u"ninguna duda|sin -/mas dudas|"
     u"no -/tengo/hay -/mas/ninguna/otra/ninguna dudas/duda/preguntas/pregunta|no "
     u"-/necesito/preciso/ocupo/"
     u"quiero/hace -/falta -/ya nada -/mas|no -/necesito/ocupo/preciso nada -/mas|"
     u"pueden/puede/puedes/podes/podemos -/ya cerrar/finalizar/terminar/dar/concluir "
     u"-/por/el/la/este/esta/aqui "
     u"-/cerrado/chat/caso/ticket/conversacion/tema|todo bien por aca/aqui|ya es todo|ya seria "
     u"todo|"
     u"con eso -/es/era/me/tengo/basta/ya/estoy -/basta/es/estoy/suficiente/todo/quedo|"
     u"es suficiente|ya con eso|ya estaria|eso nomas|por ahora no|por el momento no"},
    {Mark::NotNeeded,
     u"no gracias|ya no -/hace/lo/la/es -/falta/necesito/quiero/ocupo/necesario|no hace falta|no "
     u"es -/ya necesario|no te/se/os preocupes/preocupe/preocupen/preocupeis|dejalo/dejelo/dejala "
     u"-/asi|no importa|no pasa nada|no hay -/ningun problema/drama/pedo/rollo/cuidado|sin "
     u"problema/problemas/drama|olvidalo/olvidelo|no -/lo necesito|tranqui/tranquilo/tranquila|"
     u"ya -/lo resolvi/solucione|sin apuro|no hay apuro"},
    {Mark::Ack,
     u"vale/valee/vale vale|listo/lista/listos/listoo|dale/daale/dalee|ya|sale/sale vale|va/vaa/va "
     u"va|bueno/bien/ta bien|de acuerdo|entendido/entiendo/entendi/enterado/enterada|ok "
     u"ok|claro/claro "
     u"que si|esta -/muy "
     u"bien|oka/okas/okis|andale/orale/sipi|comprendo/comprendido|correcto/exacto/"
     u"asi es|perfecto entonces|por supuesto|ah/aah/ahh -/ok/bueno/ya/vale/listo|ajam/aja/aha/ajá|"
     u"anotado/tomo nota|hecho|simon|cierto|ah -/ya -/entiendo/entendi/veo|ya -/veo|es verdad|okey "
     u"dale|bueno dale|conforme|desde luego|hagale/hagamosle|de una vez|me parece -/bien/perfecto"},
    {Mark::Yes,
     u"si/sii/sip/sipi/=sí/zi|si si|si claro|claro|si por favor|si porfa/porfis/porfavor/plis|si "
     u"-/lo/la quiero/necesito|si -/ya -/me|por favor si|afirmativo"},
    {Mark::No,
     u"no/noo/nop/nel|no no|nones|negativo|tampoco|todavia no|aun no|creo que no|nada/no -/senor/"
     u"senorita/senora/amigo|para nada"},
    {Mark::Greeting,
     u"hola/holaa/holis/ola/holas/buenas/wenas/alo|hola -/muy buenas/buenos/buen -/dias/tardes/"
     u"noches/dia|que tal|como estas/esta/estan|hola -/que tal|buenas -/que tal|quiubo|saludos "
     u"cordiales a"},
    {Mark::DayPart,
     u"buenos dias|buen dia|buenas tardes/noches|buenos/buenas dias/tardes/noches|linda/feliz "
     u"noche/tarde|buena noche/tarde"},
    {Mark::Contrast,
     u"pero|sin embargo|todavia|aun|aunque|sino|excepto|salvo|solo que|nomas que|lo malo|menos|a "
     u"pesar|no obstante|en cambio|falta/falto/faltan/faltaba|sigue/sigo/siguen|lamentablemente|"
     u"desafortunadamente|lastima|en realidad|peroo"},
    {Mark::Ask,
     u"=qué|cual/cuales/=cuál/=cuáles|cuanto/cuanta/cuantos/cuantas/=cuánto|=cuándo/=cómo/=dónde/"
     u"=quién/=cuándo|cuando -/llega/sale/puedo/me/va/van/estara/sera|donde "
     u"-/esta/queda/puedo/estan/es|como "
     u"-/hago/puedo/le/se/puede/es/funciona/pago/entro|por que|xq/pq no/aun/todavia|quien/quienes|"
     u"alguien -/me/ahi/puede/esta|hay "
     u"-/alguien/alguna/algun/novedad/novedades/noticias/manera/forma|"
     u"alguna/algun novedad/noticia/respuesta/avance/actualizacion|sera que|a que hora|q hora|"
     u"tienen/tiene/tendran/tendra/tenes/tienes|se puede|puedo|podria/podrias "
     u"saber/decirme|quisiera "
     u"saber|queria saber|quiero saber|una duda/pregunta/consulta|tengo -/una/otra/unas/mas -/mas "
     u"duda/dudas/pregunta/preguntas/consulta|duda|pregunta|consulta|esta ahi|estan ahi|ya "
     u"-/me/lo salio/enviaron/mandaron|en cuanto -/tiempo|van a|me "
     u"pueden/puede/puedes/podes/podria/"
     u"podrias/podrian"},
    {Mark::Request,
     u"quiero|quisiera|quisieramos|necesito|necesitamos|ocupo|requiero|deseo|me gustaria|"
     u"puede/pueden/puedes/podes/podria/podrias/podrian/podeis -/me/ustedes/usted/por -/favor "
     u"enviar/enviarme/mandar/mandarme/ayudar/ayudarme/decir/decirme/revisar/confirmar/confirmarme/"
     u"cambiar/cancelar/verificar/avisar/avisarme/llamar/llamarme/checar/pasar/pasarme/explicar/"
     u"explicarme/dar/darme|manda/mandame/mandeme/mandenme/envia/enviame/envieme/enviar/pasa/"
     u"pasame/"
     u"paseme/revisa/revise/revisen/revisar/confirma/confirmame/confirmeme/confirme/avisa/avisame/"
     u"aviseme/avisenme/llama/llamame/llameme/ayuda/ayudame/ayudeme/ayudenme/explica/explicame/"
     u"expliqueme/dime/digame/diganme/dame/deme/cancela/cancelen/cancelar/cambiar/cambiame/"
     u"devolver/"
     u"espera/espere/esperame/mira/checa/cheque/checame/agenda/agendame/respondan/respondeme/"
     u"contesten/verifique/verifiquen/informeme/recuerdame/agrega/agregame|por "
     u"-/favor|porfa/porfis/"
     u"porfavor/porfas/plis/xfa/xfavor/pofa|favor -/de|solicito|hablar con|un humano|una "
     u"persona|un agente/asesor|me "
     u"-/avisan/avisas/avisa/mandan/mandas/manda/envian/envias/envia/confirmas/"
     u"confirman/confirma/pasas/pasan/dices/dicen/llaman|no -/se olviden/olvides|apenas "
     u"pueda/puedan/tengan/sepas|cuando puedas/pueda/puedan/tengas/tengan|en cuanto "
     u"puedas/pueda/puedan/sepas/sepan/tengan/tengas|urgente|lo antes posible"},
    {Mark::Complaint,
     u"pesimo/pesima/horrible/terrible/malisimo/malisima/verguenza/vergonzoso/ridiculo/ridicula/"
     u"inaceptable/inadmisible/indignante/estafa/estafadores/fraude/ladrones/robo/mierda/carajo/"
     u"puta/joder/coño/verga/chingada/pinche/asco/basura/porqueria/burla/mentira/mentirosos/"
     u"incompetentes/ineptos/inutil/inutiles/molesto/molesta/enojado/enojada/enfadado/enfadada/"
     u"decepcionado/decepcionada/decepcion/frustrado/frustrada/harto/harta/cansado/cansada/"
     u"indignado/indignada|queja/quejarme/quejar/reclamo/reclamar/denuncia/denunciar/demanda/"
     u"abogado/"
     u"profeco/consumidor|falta de respeto|una falta|es el colmo|el colmo|demora/demorado/demoran/"
     u"tarda/tardan/tardo/retraso/retrasado/atraso|mal/mala/malo/peor|error/errores/falla/fallas/"
     u"fallo/fallando|roto/rota/danado/danada/equivocado/equivocada/incorrecto/defectuoso/"
     u"defectuosa/"
     u"vencido/vencida|problema/problemas|otra vez/=vez|de nuevo|nuevamente|siempre lo mismo|nadie "
     u"-/me/responde/contesta/resuelve|llevo -/dos/tres/mas/horas/dias/una/semanas|hace "
     u"-/dos/tres/mas/horas/dias/una/semanas/rato|me cobraron|cobraron|no puede ser|no es posible|"
     u"no me gusto|no estoy -/nada/muy/de "
     u"-/contento/conforme/satisfecho/acuerdo|triste|dolor|enfermo|"
     u"cada vez|se cayo|se corta|se traba|se cierra|increible que"},
    {Mark::Unsolved,
     u"nada|aun nada|todavia nada|y nada|nada aun/todavia|sigue/sigo -/sin/igual/mismo/saliendo/"
     u"apareciendo/esperando -/funcionar/llegar/poder/servicio|no "
     u"funciona/funciono/sirve/sirvio/llega/llego/puedo/pude/me/abre/abrio/entra/entro/aparece/"
     u"aparecio/carga/cargo/anda/jala/jalo/recibi/resolvio/responde/responden/contestan/hay/esta/"
     u"entiendo/entendi/se/lo/la/encuentro/veo|no me funciona/funciono/sirve/sirvio/llega/llego/"
     u"deja/dejo/abre/aparece/sale/salio/ayudo/han/ha/carga/responden|no -/se pudo|sin "
     u"servicio/internet/luz/respuesta/solucion|mismo/misma error/problema|lo mismo|igual que "
     u"antes|"
     u"tampoco funciona/sirve/funciono|ni idea"},
    {Mark::Return,
     u"ya vuelvo|ahorita -/vuelvo/regreso/te/le/les/mismo -/digo/mando/aviso/envio/paso/confirmo|"
     u"ahora -/vuelvo/regreso/te/le/les -/digo/mando/aviso/envio/paso|enseguida -/vuelvo/te/le/les "
     u"-/mando/envio/paso/digo|luego -/te/le/les/vuelvo -/digo/mando/aviso/envio/escribo/confirmo/"
     u"hablo|mas tarde -/te/le/les -/digo/mando/aviso/envio/escribo/confirmo/paso|despues "
     u"-/te/le/les -/digo/mando/aviso/envio/escribo/confirmo/vuelvo/hablo|manana "
     u"-/te/le/les digo/mando/aviso/envio/escribo/confirmo/paso/hablo/llamo|un/1 "
     u"momento/momentito/segundo/minuto/minutito/seg/segundito/ratito/rato/toque|permitame/"
     u"permiteme/"
     u"dame/deme -/un -/momento/segundo/minuto/minutito|espera/esperame/espere -/un "
     u"-/momento/segundo|"
     u"dejame/deje/dejeme -/que "
     u"ver/reviso/revisar/checar/checo/pregunto/preguntar/consultar/consulto/"
     u"pensar/pensarlo/pienso/busco/buscar|voy a -/ver/revisar/checar/preguntar/consultar/pensar/"
     u"pensarlo/buscar/hablar/hablarlo|lo "
     u"voy a -/pensar/ver/revisar/consultar/hablar|lo -/voy pienso/reviso/consulto/checo/hablo/veo "
     u"-/y "
     u"-/te/le/les -/digo/aviso/confirmo|te/le/les "
     u"aviso/digo/confirmo/mando/escribo/envio/paso/llamo/marco -/luego/despues/manana/ahorita/mas/"
     u"apenas/cuando/en -/tarde|ya te/le/les -/lo/la -/mando/envio/paso/digo/aviso|regreso "
     u"en|vuelvo "
     u"en|estoy manejando/conduciendo|en un rato -/te/le/les|al rato -/te/le/les"},
    {Mark::Wait,
     u"espero|-/quedo/quedamos/estoy/estamos/sigo/seguimos/me/seguire/estare -/quedo "
     u"a/al/en/pendiente/"
     u"atento/atenta/esperando -/la -/espera/pendiente/tanto/de/su/tu/la/respuesta|"
     u"quedo/estoy -/muy/al/a atento/atenta/pendiente/la/tanto/esperando -/espera/a/de -/su/tu/sus "
     u"-/comentarios/respuesta/noticias|esperando -/su/tu/la/el respuesta/llamada/correo|aguardo/"
     u"aguardando|espero -/su/tu/la/el/noticias/entonces/respuesta "
     u"-/respuesta/confirmacion/llamada|"
     u"a la espera|me quedo esperando|seguimos esperando|voy a esperar|esperare|"
     u"estare/quedare atento/atenta/pendiente/esperando|ojala"},
    {Mark::Advance,
     u"de antemano|gracias/agradezco de antemano|-/muchas gracias -/de antemano por -/su/tu "
     u"comprension|desde ya -/muchas/muy/mil/le/te/les gracias/agradecido/agradecida/agradezco|"
     u"gracias desde ya|por adelantado|gracias por adelantado|agradeceria|te/le/les lo "
     u"agradeceria/agradeceria mucho|se -/los/lo agradeceria|anticipadamente"},
    {Mark::Irony,
     u"gracias por/x nada|gracias por/x -/la/el/hacerme/su/tu/tanta perder/demora/espera/tiempo/"
     u"retraso/incompetencia/mal/pesimo/molestia -/perder/tiempo/servicio/perdido|gracias por "
     u"-/la/el/su -/gran/enorme demora/espera/retraso|"
     u"muchas gracias por nada|felicidades por -/su/la/el/tan demora/pesimo/incompetencia/mal|"
     u"que chistoso|que bonito eh|no me sirvio de nada|no sirve de nada|no sirven para nada|"
     u"no ayudo/ayudaron/ayudaste en nada|menuda ayuda|vaya ayuda|vaya servicio|si claro como no"},
    {Mark::WillTry,
     u"voy a -/intentar/intentarlo/probar/probarlo/hacer/hacerlo/reiniciar/mandar/enviar/pagar/ir/"
     u"pasar/llamar/descargar/instalar/llenar|intentare|probare|lo -/voy intento/pruebo/hago/hare/"
     u"intentare|ahora -/lo pruebo/intento/hago|dejame/deje/dejeme -/lo intentar/intento/pruebo/"
     u"probar/intentarlo/probarlo|intentando|probando|estoy intentando/probando/haciendo|ya "
     u"voy|voy "
     u"para alla|ahi voy|voy en camino"},
    {Mark::NewTopic,
     u"otra cosa|otra duda/pregunta/consulta|una -/ultima/cosa/pregunta/duda/consulta "
     u"-/mas/ultima|una "
     u"cosa mas|una -/cosa/cosita/preguntita|ultima pregunta/duda|por cierto|a proposito|tambien "
     u"-/queria/quiero/necesito/quisiera|aprovecho|aprovechando|ademas|antes de que|se me olvido/"
     u"olvidaba/paso|me olvide|olvide|y tambien|y si|y para|y el/la/los/las|y "
     u"cuando/cuanto/como/donde"},
    {Mark::Stranger,
     u"numero equivocado|te/se equivoco/equivocaste|no soy -/yo/el/la|no conozco|quien eres/es/sos/"
     u"habla|yo no pedi|no pedi/compre/solicite|no es mi"},
    {Mark::Not, u"no|nunca|jamas|ni|sin|tampoco|aun no|todavia no"},
    {Mark::For, u"por|por -/su/tu/la/el/tanta/toda/todo/los/las|x -/su/tu/la/el/todo/toda"},
    {Mark::BadNews,
     u"demora|espera|retraso|perdida|molestia|molestias|tardanza|incompetencia|abandono"},
    {Mark::Tag, u"verdad|no cierto|cierto no|eh|sabes|viste|vio|vos sabes|si o no"},
    {Mark::Filler,
     u"el/la/los/las/un/una/unos/unas/de/del/al/en/con/por/para/pa/y/e/o/u/que/q/se/me/te/le/les/"
     u"lo/nos/"
     u"os/mi/mis/tu/tus/su/sus/yo/tu/usted/ustedes/uds/ud/vos/vosotros/ella/ellos/esto/eso/ese/esa/"
     u"este/esta/aqui/aca/ahi/alli/alla/muy/mucho/mucha/muchos/muchas/tan/tanto/tanta/=más/tambien/"
     u"ya/"
     u"ahora/ahorita/hoy/entonces/pues/asi/es/fue/era/son/todo/toda/todos/todas/solo/"
     u"cuando/como/porque/ay/uy/ah/oh/uf/uff/bueno/jaja/jeje/mil/super/re/igual/a/ha/han/has/ser/"
     u"esta/"
     u"estoy/estamos/sus"},
    {Mark::Filler,
     u"amigo/amiga/amigos/senor/senora/senorita/joven/jefe/jefa/jefecito/compa/compadre/carnal/wey/"
     u"guey/"
     u"parce/parcero/che/loco/maestro/maestra/hermano/hermana/bro/corazon/carino/linda/lindo/guapa/"
     u"guapo/tio/tia/reina/rey/nena/bella/preciosa/doctor/doctora/doc/don/dona/ing/lic/licenciada/"
     u"licenciado/equipo/chicos/chicas/muchachos/mija/mijo/veci/vecina/vecino/sra/sr/srta/gente/"
     u"estimado/estimada/estimados|la verdad|de verdad|en serio|de todo corazon"},
    {Mark::Filler,
     u"atencion/ayuda/paciencia/tiempo/respuesta/informacion/info/apoyo/servicio/amabilidad/"
     u"rapidez/"
     u"aclaracion/explicacion/orientacion/gestion/datos/disposicion/dato/asesoria/colaboracion/"
     u"soporte/prontitud/pronta/rapida/ayudarme/atenderme/ayudarnos/responder/contestar/aclarar/"
     u"explicar|-/tan pronta respuesta"},
};

}  // namespace

std::span<const PhraseGroup> customerPhrasesEs() {
  return kPhrases;
}

}  // namespace oc
