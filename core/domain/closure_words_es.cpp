#include "core/domain/closure_words.h"

// How customers write in Spanish: Mexico, Argentina, Colombia, Spain and neighbours.

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
     u"totales"},
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
     u"mas/cosa/duda -/te/les/le -/aviso/escribo/llamo|bendiciones|dtb|a seguir"},
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
    {Mark::Solved,
     u"ya -/me/se/lo/la/nos/esta/quedo/pude/funciona/funciono/llego/pague/recibi/tengo/anda/"
     u"entro/jalo/resolvi/solucione -/quedo/resolvio/soluciono/llego/arreglo/funciona/esta/"
     u"funciono/pude/entrar/todo/bien/perfecto|funciono/funciona/sirvio/jalo|-/me/nos funciono/"
     u"sirvio/resolvio -/muy -/bien/perfecto|resuelto/solucionado/solucionada/arreglado/"
     u"arreglada/resuelta|-/ya/quedo/esta -/todo/ya/quedo resuelto/solucionado/arreglado/listo/"
     u"perfecto/clarisimo|-/ya quedo -/todo/muy/super/perfecto/listo/claro/clarisimo/bien/"
     u"agendado|ya esta -/listo/bien|todo -/esta/quedo/muy/quedo/super/en claro/bien/perfecto/"
     u"listo/correcto/resuelto/orden/solucionado|ya/si pude -/entrar/ingresar/pagar/descargar/"
     u"ver/hacerlo|logre -/entrar/ingresar/hacerlo|-/ya/si/me llego/llegaron/recibi/recibido/"
     u"recibimos -/si/ya/bien/hoy/todo|aparecio|salio -/todo bien|se -/me soluciono/resolvio/"
     u"arreglo|ya anda/andan/jala/camina|anda -/de -/joya/barbaro/diez/perfecto/perfectamente|me "
     u"-/ha/has/han -/sido/ayudado -/mucho/ayudo/ayudaste/ayudaron/sirvio/servido/aclaro/"
     u"aclaraste -/mucho/muchisimo/bastante/un/la -/monton/duda/dudas|de -/mucha/gran ayuda|fue "
     u"de -/gran/mucha/muchisima ayuda|duda resuelta/aclarada|dudas resueltas/aclaradas|me -/ha "
     u"quedo/quedado -/muy/todo/clarisimo claro|aclarado|reservado|eso -/mero era|ya lo/la "
     u"encontre/vi/tengo/recibi|me salvaste/salvaron|=quedó|logre/pude|llego/llegaron/recibi/"
     u"recibido/recibimos|conecto/conectado|muy util|ya -/me/se/lo/le conecto/cargo/abrio/"
     u"aparecio/salio/prendio/agarro/imprimio/entro/jalo|ya quedo -/todo/resuelto|ya -/pude/me/"
     u"lo entre/entro/ingrese/pague/abri/descargue/vi/encontre/complete/envie|ya -/me/si/se/lo/"
     u"nos abre/aparece/carga/imprime/conecta/entra/deja/sale/prende/jala/marca/refleja/reflejo/"
     u"abono/acredito/descargo/actualizo/arreglo/encendio/sono/activo/deposito/depositaron/"
     u"entregaron/cayo/pago -/bien/todo/perfecto|funciona/sirve/anda/jala/abre/carga/entra -/muy/"
     u"todo bien/perfecto/perfectamente/normal|ya/si lo/la/los/las -/pude tengo/recogi/recibi/vi/"
     u"encontre/compre/pague/descargue/ver/abrir|me entregaron|ya estoy dentro|todo -/muy claro|"
     u"quedo -/muy -/claro/bien/perfecto/listo|me quedo -/muy -/super claro/clarisimo|problema "
     u"resuelto/solucionado|perfectamente|de maravilla|como nuevo"},
    {Mark::Praise,
     u"perfecto/perfecta/excelente/excelentes/genial/buenisimo/buenisima/estupendo/estupenda/"
     u"fenomenal/maravilloso/maravillosa/fantastico/fantastica/increible/espectacular/barbaro/"
     u"barbara/joya/fabuloso/magnifico/padrisimo/chido/chida/chevere/bacano/bacana/guay/cojonudo/"
     u"brutal/impecable/bravo/contento/contenta/feliz/encantado/encantada/satisfecho/satisfecha/"
     u"regio/groso/grosa/crack/maquina/idola/idolo/genia/genio/fenomena|-/que -/muy/super/re "
     u"bien/buen/buena/bueno/amable/rapido/rapida/lindo/linda/chido/padre/chevere -/servicio/"
     u"atencion/trato/onda|muy/super/re/bastante amable/amables/bueno/buena/rapido/rapida/"
     u"eficiente/eficientes/atento/atenta/bien/bueno|excelente/buen/buena/gran/increible "
     u"servicio/atencion/trato/trabajo|que bueno/bien/alivio/alegria/maravilla/rapidez/genial/"
     u"lindo/rapido/amable/amables/padre/chido/chevere|eres/es/son/sois/sos -/un/una/unos/lo/el/"
     u"la/los/las/muy -/mas/muy sol/angel/amor/crack/genia/genio/genial/maximo/mejor/mejores/"
     u"cracks/unico/amable/amables/capo/capa/grande/geniales/maquina|me encanto/encanta|lo "
     u"maximo|de lujo/diez/10/maravilla/pelos/lujazo|de una|a todo dar|que chimba|de puta madre|"
     u"mejor imposible|muy bien|que buena noticia|buena noticia|esta -/muy/super/re bien/bueno/"
     u"perfecto/genial|buenas noticias|joyita|la rompieron|amable/rapido/rapida/chido/chida/"
     u"padre/chevere/buen|menos mal|riquisimo/riquisima/rico/rica/deliciosa/delicioso|hermoso/"
     u"hermosa/hermosas/hermosos|encantado/encantada|me/nos/les -/re/a/todos -/les encanto/"
     u"encanta/gusto/fascino -/mucho/todo|bendito -/sea dios|quedo -/muy/re/super hermoso/lindo/"
     u"precioso/hermosa/linda/preciosa/bonito/bonita|recomiendo|los recomendare|volvere|"
     u"repetiremos|profesional/profesionales/puntual/puntuales/atento/atenta/atentos/cariñoso/"
     u"carinosa/eficaz/eficaces/limpio/limpia/comodo/comoda/sabroso/sabrosa/fresco/fresca/bonito/"
     u"bonita/precioso/preciosos/divino/divina/divinas/espectaculares/contentos/contentas/"
     u"contentisimo/contentisima/encantados/encantadas/satisfechos/emocionada/emocionado/amo/"
     u"amaron/encantaron/encanto/encantan/fascino/gusto/gustaron/disfrutamos/supero/expectativas/"
     u"recomendado/recomendar/recomendare/felicitaciones/enhorabuena/aplausos/10/diez/chulo/"
     u"chula/molan/mola/flipante/joyas/crack/cracks/capos/genios|vale -/mucho/cada la/centavo/"
     u"euro pena|valio la pena|quedo/quedaron/salio/salieron -/muy/super/re/todo bien/lindo/"
     u"linda/lindas/bonito/hermoso/rico/perfecto/espectacular/genial/increible/precioso|todo -/"
     u"estuvo/salio/muy/fue/re -/muy rico/bien/perfecto/genial/increible/espectacular/excelente/"
     u"lindo|estuvo -/muy/todo/super/re/delicioso rico/bueno/genial/increible/espectacular/"
     u"delicioso/excelente|cliente fiel|sin quejas|llego -/todo/muy/super -/muy rapido/bien/"
     u"perfecto/impecable|tal -/y cual|como en la foto|los amo|las amo|son unos|que nivel|nivel "
     u"dios|de otro nivel|otro nivel|esta/estuvo/estuvieron/quedo/quedaron/salio/fue/fueron/es/"
     u"son/estaba/estaban/llego/llegaron -/todo/muy/super/re/tan/una/un/de/bien buenisimo/"
     u"buenisima/riquisimo/perfecto/perfecta/hermoso/hermosa/lindo/linda/lindos/lindas/genial/"
     u"excelente/increible/espectacular/delicioso/deliciosa/rico/rica/ricos/ricas/bonito/bonita/"
     u"precioso/preciosa/preciosos/maravilla/maravilloso/encantador/bueno/buena/rapido/rapida/"
     u"impecable/amable/amables/divino/divina/lujo/10/diez/sueno|nos/me/le/les/a -/todos/mi -/"
     u"les/nos/le/hijo/hija/esposo/esposa/mama encanto/encanta/encantaron/gusto/gustaron/fascino "
     u"-/mucho/todo/a/el/la|los/las/lo/la recomiendo/recomendare/recomendamos -/mucho/siempre|"
     u"muy/super/re/bien/tan contento/contenta/contentos/feliz/felices/satisfecho/satisfecha/"
     u"satisfechos/encantada/encantado/conforme -/con|el mejor|la mejor|los mejores|lo mejor|"
     u"mejor -/servicio/pizza/lugar/hotel/compra|quede -/muy/super/re/bien contento/contenta/"
     u"feliz/encantada/encantado/satisfecho/satisfecha/conforme|nunca -/habia -/visto/tenido/"
     u"comido algo/tan|seguire/seguiremos comprando|volveremos|volvere -/a/seguro/pronto -/"
     u"comprar"},
    {Mark::Enough,
     u"eso/esto/solo/solamente/nomas/nadamas -/es/era/seria/fue/eso/por/mero -/todo/eso/ahora/"
     u"hoje/hoy/momento/esto|eso -/es/era/seria/fue todo|es/era/seria/fue todo|eso -/es/era/"
     u"seria todo por/de -/mi/el -/ahora/momento/hoy/lado/parte|solo/solamente/nomas eso -/era/"
     u"gracias|era -/solo/nomas/solamente eso|nada/=más mas/=nada|nada mas -/gracias/por/que/eso "
     u"-/ahora/hoy/el -/momento|mas nada|ninguna/ninguno -/otra/duda/mas -/duda|por ahora/=ahora/"
     u"hoy/el -/momento -/no/nada/eso/es/solo -/mas/todo/eso|de momento -/no/nada/eso/es/solo -/"
     u"mas/todo/eso|ninguna duda|sin -/mas dudas|no -/tengo/hay -/mas/ninguna/otra/ninguna dudas/"
     u"duda/preguntas/pregunta|no -/necesito/preciso/ocupo/quiero/hace -/falta -/ya nada -/mas|"
     u"no -/necesito/ocupo/preciso nada -/mas|pueden/puede/puedes/podes/podemos -/ya cerrar/"
     u"finalizar/terminar/dar/concluir -/por/el/la/este/esta/aqui -/cerrado/chat/caso/ticket/"
     u"conversacion/tema|todo bien por aca/aqui|ya es todo|ya seria todo|con eso -/es/era/me/"
     u"tengo/basta/ya/estoy -/basta/es/estoy/suficiente/todo/quedo|es suficiente|ya con eso|ya "
     u"estaria|eso nomas|por ahora no|por el momento no|solo -/queria/era/queria -/para -/saber/"
     u"eso/confirmar saber/eso/confirmar/avisar|era -/solo/nomas para saber|sera para/en la/otra "
     u"proxima/ocasion/vez|para -/la/otra proxima/ocasion|asi -/ya/esta/estoy/quedo/estamos esta/"
     u"bien/esta/quedo/perfecto -/bien/gracias|asi -/ya esta/estoy/quedo -/muy/bien/perfecto/ya "
     u"-/bien|ya con eso -/es/quedo/me/estoy -/suficiente/basta/bien|estoy/quedo bien -/asi|ya "
     u"quede|por mi -/parte/lado -/es/seria/eso/ya -/es/seria -/todo|nada nada|no nada -/mas|"
     u"todo -/me -/quedo claro/aclarado|eso me -/era -/todo -/lo -/que/necesitaba|era -/todo lo "
     u"que necesitaba/queria -/saber|es lo que -/queria/necesitaba -/saber"},
    {Mark::NotNeeded,
     u"no gracias|ya no -/hace/lo/la/es -/falta/necesito/quiero/ocupo/necesario|no hace falta|no "
     u"es -/ya necesario|no te/se/os preocupes/preocupe/preocupen/preocupeis|dejalo/dejelo/"
     u"dejala -/asi|no importa|no pasa nada|no hay -/ningun problema/drama/pedo/rollo/cuidado|"
     u"sin problema/problemas/drama|olvidalo/olvidelo|no -/lo necesito|tranqui/tranquilo/"
     u"tranquila|ya -/lo resolvi/solucione|sin apuro|no hay apuro"},
    {Mark::Ack,
     u"vale/valee|vale vale|listo/lista/listos/listoo|dale/daale/dalee|ya|sale|sale vale|va/vaa|"
     u"va va|bueno/bien|ta bien|de acuerdo|entendido/entiendo/entendi/enterado/enterada|ok ok|"
     u"claro/claro que si|esta -/muy bien|oka/okas/okis|andale/orale|comprendo/comprendido|"
     u"correcto/exacto|asi es|perfecto entonces|por supuesto|ah/aah/ahh -/ok/bueno/ya/vale/listo|"
     u"ajam/aja/aha/ajá|anotado/tomo nota|simon|cierto|ah -/ya -/entiendo/entendi/veo|ya -/veo|"
     u"es verdad|okey dale|bueno dale|conforme|desde luego|hagale/hagamosle|de una vez|me parece "
     u"-/bien/perfecto|andele/sobres/zas|de volada|ya estuvo|va que va|agendado/confirmado"},
    {Mark::Yes,
     u"si/sii/sip/sipi/=sí/zi|si si|si claro|si por favor|si porfa/porfis/porfavor/plis|si -/lo/"
     u"la quiero/necesito|si -/ya -/me|por favor si"},
    {Mark::No,
     u"nop/nel|no no|nones|negativo|todavia no|aun no|creo que no|nada/no -/senor/senorita/"
     u"senora/amigo|para nada|ninguna/ninguno|por/de ahora/=ahora/el/momento -/momento no|"
     u"ahorita no"},
    {Mark::Greeting,
     u"hola/holaa/holis/ola/holas/buenas/wenas/alo|hola -/muy buenas/buenos/buen -/dias/tardes/"
     u"noches/dia|que tal|como estas/esta/estan|hola -/que tal|buenas -/que tal|quiubo|saludos "
     u"cordiales a"},
    {Mark::DayPart,
     u"buenos dias|buen dia|buenas tardes/noches|buenos/buenas dias/tardes/noches|linda/feliz "
     u"noche/tarde|buena noche/tarde"},
    {Mark::Contrast,
     u"pero|sin embargo|todavia|aun|aunque|sino|excepto|salvo|solo que|nomas que|lo malo|a pesar|"
     u"no obstante|en cambio|falta/falto/faltan/faltaba|sigue/sigo/siguen|lamentablemente|"
     u"desafortunadamente|lastima|en realidad|peroo"},
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
    {Mark::Complaint,
     u"pesimo/pesima/horrible/terrible/malisimo/malisima/verguenza/vergonzoso/ridiculo/ridicula/"
     u"inaceptable/inadmisible/indignante/estafa/estafadores/fraude/ladrones/robo/mierda/carajo/"
     u"puta/joder/coño/verga/chingada/pinche/asco/basura/porqueria/burla/mentira/mentirosos/"
     u"incompetentes/ineptos/inutil/inutiles/enojado/enojada/enfadado/enfadada/decepcionado/"
     u"decepcionada/decepcion/frustrado/frustrada/harto/harta/cansado/cansada/indignado/"
     u"indignada|queja/quejarme/quejar/reclamo/reclamar/denuncia/denunciar/demanda/abogado/"
     u"profeco/consumidor|falta de respeto|es el colmo|el colmo|peor|siempre lo mismo|nadie -/me/"
     u"responde/contesta/resuelve|llevo -/dos/tres/mas/horas/dias/una/semanas|hace -/dos/tres/"
     u"mas/horas/dias/una/semanas/rato|me cobraron|cobraron|no puede ser|no es posible|no me "
     u"gusto|no estoy -/nada/muy/de -/contento/conforme/satisfecho/acuerdo|cada vez|se cayo|se "
     u"corta|se traba|se cierra|increible que|muy mal/mala/malo|nadie"},
    {Mark::Unsolved,
     u"aun nada|todavia nada|y nada|nada aun/todavia|sigue/sigo -/sin/igual/mismo/saliendo/"
     u"apareciendo/esperando -/funcionar/llegar/poder/servicio|no funciona/funciono/sirve/sirvio/"
     u"llega/llego/puedo/pude/me/abre/abrio/entra/entro/aparece/aparecio/carga/cargo/anda/jala/"
     u"jalo/recibi/resolvio/responde/responden/contestan/hay/esta/entiendo/entendi/se/lo/la/"
     u"encuentro/veo|no me funciona/funciono/sirve/sirvio/llega/llego/deja/dejo/abre/aparece/"
     u"sale/salio/ayudo/han/ha/carga/responden|no -/se pudo|sin servicio/internet/luz/respuesta/"
     u"solucion|mismo/misma error/problema|lo mismo|igual que antes|tampoco funciona/sirve/"
     u"funciono|ni idea"},
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
     u"cuanto|ya te/le/les -/lo/la mando/envio/digo/aviso/confirmo|regreso en|vuelvo en|estoy "
     u"manejando/conduciendo|en un rato|al rato -/te/le/les|tengo que -/consultarlo/pensarlo/"
     u"hablarlo/preguntar/ver|mando/envio/traigo"},
    {Mark::Wait,
     u"espero|quedo/estoy -/muy/al/a atento/atenta/pendiente/la/tanto/esperando -/espera/a/de -/"
     u"su/tu/sus -/comentarios/respuesta/noticias|esperando -/su/tu/la/el respuesta/llamada/"
     u"correo|aguardo/aguardando|espero -/su/tu/la/el/noticias/entonces/respuesta -/respuesta/"
     u"confirmacion/llamada|a la espera|me quedo esperando|seguimos esperando|voy a esperar|"
     u"esperare|estare/quedare atento/atenta/pendiente/esperando|ojala|quedo/quedamos/estoy/"
     u"estamos/sigo/seguimos/estare/quedare -/muy/al/a -/la pendiente/atento/atenta/esperando/"
     u"espera/tanto|esperando|pendiente|quedo a"},
    {Mark::Advance,
     u"de antemano|gracias/agradezco de antemano|-/muchas gracias -/de antemano por -/su/tu "
     u"comprension|desde ya -/muchas/muy/mil/le/te/les gracias/agradecido/agradecida/agradezco|"
     u"gracias desde ya|por adelantado|gracias por adelantado|agradeceria|te/le/les lo "
     u"agradeceria/agradeceria mucho|se -/los/lo agradeceria|anticipadamente"},
    {Mark::Irony,
     u"gracias por/x nada|gracias por/x -/la/el/hacerme/su/tu/tanta perder/demora/espera/tiempo/"
     u"retraso/incompetencia/mal/pesimo/molestia -/perder/tiempo/servicio/perdido|gracias por -/"
     u"la/el/su -/gran/enorme demora/espera/retraso|muchas gracias por nada|felicidades por -/su/"
     u"la/el/tan demora/pesimo/incompetencia/mal|que chistoso|que bonito eh|no me sirvio de nada|"
     u"no sirve de nada|no sirven para nada|no ayudo/ayudaron/ayudaste en nada|menuda ayuda|vaya "
     u"ayuda|vaya servicio|si claro como no"},
    {Mark::WillTry,
     u"voy a -/volver intentar/intentarlo/probar/probarlo/hacer/hacerlo/reiniciar/reiniciarlo/"
     u"mandar/enviar/descargar/instalar/llenar/desinstalar -/a/de -/nuevo/probar|vamos a "
     u"intentar/probar|intentare|probare|lo -/voy intento/pruebo/hago/hare/intentare -/ahora/y|"
     u"ahora -/lo pruebo/intento/hago|dejame/deje/dejeme -/que/lo -/lo intentar/intento/pruebo/"
     u"probar/intentarlo/probarlo|intentando|probando|estoy intentando/probando/haciendo/"
     u"descargando|reiniciando|descargando|a ver si -/funciona/jala/sirve/ahora/puedo/con"},
    {Mark::NewTopic,
     u"otra cosa|otra duda/pregunta/consulta|una -/ultima/cosa/pregunta/duda/consulta -/mas/"
     u"ultima|una cosa mas|una -/cosa/cosita/preguntita|ultima pregunta/duda|por cierto|a "
     u"proposito|tambien -/queria/quiero/necesito/quisiera|aprovecho|aprovechando|ademas|antes "
     u"de que|se me olvido/olvidaba/paso|me olvide|olvide|y tambien|y si|y para|y el/la/los/las|"
     u"y cuando/cuanto/como/donde"},
    {Mark::Stranger,
     u"numero equivocado|te/se equivoco/equivocaste|no soy -/yo/el/la|no conozco|quien eres/es/"
     u"sos/habla|yo no pedi|no pedi/compre/solicite|no es mi"},
    {Mark::Not, u"no|nunca|jamas|ni|sin|tampoco|aun no|todavia no"},
    {Mark::For, u"por|por -/su/tu/la/el/tanta/toda/todo/los/las|x -/su/tu/la/el/todo/toda"},
    {Mark::BadNews, u"perdida|tardanza|incompetencia|abandono"},
    {Mark::Tag, u"verdad|no cierto|cierto no|sabes|viste|vio|vos sabes|si o no"},
    {Mark::Filler,
     u"el/la/los/las/un/una/unos/unas/de/del/al/en/con/para/pa/y/e/o/u/que/q/se/me/te/le/les/lo/"
     u"nos/os/mi/mis/tu/tus/su/sus/yo/tu/usted/ustedes/uds/ud/vos/vosotros/ella/ellos/esto/eso/"
     u"ese/esa/este/esta/aqui/aca/ahi/alli/alla/muy/mucho/mucha/muchos/muchas/tan/tanto/tanta/"
     u"=más/tambien/ahora/ahorita/hoy/entonces/pues/asi/es/fue/era/son/todo/toda/todos/todas/"
     u"solo/cuando/como/porque/ay/uy/ah/oh/uf/uff/jaja/jeje/mil/re/igual/a/ha/han/has/ser/esta/"
     u"estoy/estamos/sus"},
    {Mark::Filler,
     u"amigo/amiga/amigos/senor/senora/senorita/joven/jefe/jefa/jefecito/compa/compadre/carnal/"
     u"wey/guey/parce/parcero/che/loco/maestro/maestra/hermano/hermana/bro/corazon/carino/linda/"
     u"lindo/guapa/guapo/tio/tia/reina/rey/nena/bella/preciosa/doctor/doctora/doc/don/dona/ing/"
     u"lic/licenciada/licenciado/equipo/chicos/chicas/muchachos/mija/mijo/veci/vecina/vecino/sra/"
     u"sr/srta/gente/estimado/estimada/estimados|la verdad|de verdad|en serio|de todo corazon"},
    {Mark::Filler,
     u"atencion/ayuda/paciencia/tiempo/respuesta/informacion/info/apoyo/servicio/amabilidad/"
     u"rapidez/aclaracion/explicacion/orientacion/gestion/datos/disposicion/dato/asesoria/"
     u"colaboracion/soporte/prontitud/pronta/ayudarme/atenderme/ayudarnos/responder/contestar/"
     u"aclarar/explicar|-/tan pronta respuesta|disculpa/disculpe/disculpen/perdon/perdona/"
     u"perdone -/la/las/el/por/tanta/que -/la/las -/molestia/molestias/lata/pregunta/preguntas/"
     u"hora|que pena|por lo menos|ni modo|aunque sea|igual|oiga/oye|manana/tarde/noche/lunes/"
     u"martes/miercoles/jueves/viernes/semana/dia/dias/hora/horas/rato/luego/ayer|de todos modos|"
     u"de todas formas/maneras|igual gracias|estaba/estaban/antes/desde/sobre/durante/porque/"
     u"pues/mientras/vida/casa/trabajo/persona/personas/atender/ayudar/aclarar/explicar/"
     u"responder/dedicacion/excelencia/profesionalismo/compromiso/confianza/preferencia/"
     u"oportunidad/simpatia/esfuerzo/puntualidad/calidad/empresa"},
    {Mark::Visit,
     u"paso -/por/en/a/ahi/hoy/manana/mas -/la/el/ellos/ella/el/tarde/ahi/recoger/buscar|-/ya "
     u"voy para/pa alla/ahi|ahi -/voy/estare/nos voy/estare/vemos|alla -/voy/nos/estare vemos/"
     u"estare|voy -/a/en/por/para -/recoger/recogerlo/buscar/camino/alla/ahi/manana/hoy|ya voy|"
     u"voy en camino|voy saliendo|nos vemos alla/ahi/manana/entonces|los/te/lo veo -/alla/manana/"
     u"entonces/el/a|me paso -/por/manana/hoy/luego|lo/la/los/las recojo/busco/paso|yo paso|"
     u"llego -/a/en/como"},
    {Mark::Trouble,
     u"error/errores/falla/fallas/fallo/problema/problemas|demora/demorado/demoran/tarda/tardan/"
     u"tardo/retraso/retrasado/molestia/molestias|dolor/enfermo/enferma|de nuevo|otra vez|"
     u"nuevamente|molesto/molesta|caro"},
    {Mark::Fault,
     u"roto/rota/danado/danada/equivocado/equivocada/incorrecto/defectuoso/defectuosa/fallando/"
     u"mal/mala/malo"},
    {Mark::Order,
     u"manda/envia/enviar/pasa/revisa/revise/revisen/revisar/confirma/avisa/llama/explica/"
     u"cancela/cancelen/cancelar/cambiar/devolver/mira/checa/cheque/agenda/respondan/contesten/"
     u"verifique/verifiquen/agrega"},
    {Mark::Intends, u"voy/vamos|voy/vamos a|pienso"},
};

}  // namespace

std::span<const PhraseGroup> customerPhrasesEs() {
  return kPhrases;
}

}  // namespace oc
