#include "core/domain/closure_words.h"

// What support agents and bots say otherwise, in Portuguese, English and Spanish: only what decides
// how a customer's short answer is to be understood.

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Report,
     u"pronto/prontinho/feito/resolvido/resolvida/resolvidos/prontos/pronta/prontas|ja -/esta/"
     u"foi/ta/fiz/pode/liberei/enviei/mandei/cancelei/corrigi/confirmei/agendei/regularizei/"
     u"tirei/ativei|*ado -/com sucesso|agendado/agendada/marcado/marcada/confirmado/confirmada/"
     u"reservado/reservada/cancelado/cancelada/cancelados/liberado/liberada/enviado/enviada/"
     u"enviados/enviadas/estornado/reembolsado/corrigido/corrigida/ajustado/alterado/alterada/"
     u"atualizado/atualizada/renovado/renovada/ativado/ativada/desbloqueado/desbloqueada/"
     u"aprovado/aprovada/concluido/concluida/finalizado/finalizada/compensado/trocado/trocada/"
     u"garantido/garantida/incluso/incluido/incluida/fechado/fechada/combinada/desmarcado/"
     u"desmarcada/remarcado/remarcada/separado/separada/separados/guardado/guardada/quitado/"
     u"quitada/regularizado/regularizada/emitido/emitida/entregue/entregues/localizado/"
     u"normalizado/religado/instalado/lancado/baixado/cadastrado/removido/autorizado/autorizada/"
     u"deferido/confirmadissimo/confirmadissima/garantidissimo|enviei/mandei/reenviei/gerei/"
     u"renovei/corrigi/ajustei/liberei/cancelei/agendei/confirmei/marquei/reservei/removi/"
     u"atualizei/cortei/achei/achamos/troquei/resetei/desbloqueei/desmarquei/remarquei/reiniciei/"
     u"reconfigurei/recadastrei/regularizei/baixei/lancei/apaguei/tirei/ativei/estornei/"
     u"encontrei/alterei/republiquei/emiti/deixei/separei/guardei/refiz|estorno -/foi/realizado|"
     u"segue/seguem|segue/seguem -/o/a/em/os/as anexo|caiu/caindo -/na/no sua/seu/conta|saiu "
     u"para/pra entrega|ok feito|recebido/recebida/recebidos|recebemos|ativo/ativa|disponivel|"
     u"consegui|conseguimos|deu certo|tudo certo|ta/esta tudo certo|ja -/foi/esta/ta *ado/*ada/"
     u"*ido/*ida/ok/pronto/certo/na/no|foi *ado/*ada/*ido/*ida|foram *ados/*adas/*idos/*idas|"
     u"ficou *ado/*ada/pronto/certo|aqui -/esta/o -/novo/link|chegou/chegaram|consta entregue|"
     u"voltou ao normal|done/fixed/resolved/sorted/confirmed/booked/refunded/cancelled/canceled/"
     u"updated/shipped/delivered/approved/processed/scheduled/completed/moved/changed/credited/"
     u"reserved/removed/activated/unlocked/replaced/received/settled/closed/taken/reinstated/"
     u"waived/corrected/restored/issued/enabled/renewed/swapped/switched/arranged/removed/"
     u"amended|all set/done/sorted/yours/cancelled|its done/yours|ive/weve/i/we -/have/just/now/"
     u"gone/already/also *ed/sent/reset/put/made/got/found/done/ahead|has/have been *ed/sent/"
     u"reset/put/made/paid/*en|youre -/all/good -/set/booked/sorted|ready|sent|here is/are/you|"
     u"heres|attached|came in|found it/them/your|done and|https|http|www|hecho/hecha|ya -/le/te/"
     u"se/lo/la/me/los =*é/=*ó/*aron/*imos/*amos|ya esta/estan/quedo/quedaron/hay/salio/puede/"
     u"puedes/aparece/tiene/tienes|quedo -/agendado/registrado/listo/confirmado/cancelado/"
     u"reservado/todo|fue -/enviado *ado/*ada/*ido|listo/lista/listos/listas|listo quedo|corregi/"
     u"cambie/agende/reserve/cancele/reenvie/active/habilite/desbloquee/reprograme/genere/"
     u"procese/aplique|agendado/reservado/confirmado/confirmada/cancelado/cancelada/enviado/"
     u"enviada/actualizado/actualizada/resuelto/resuelta/solucionado/reembolsado/aprobado/"
     u"aprobada/entregado/entregada/activado/activada/desbloqueado/acreditado/abonado/modificado/"
     u"activo/corregido/corregida/cambiado/disponible/guardado/apartado/anulado/anulada/"
     u"habilitado/refacturado/justificada|aqui -/te/le/esta/tiene/tienes|recibido/recibida/"
     u"recibidos|lo encontre|habilitamos/resolvimos/cambiamos/restablecimos/restableci|se -/le "
     u"*o -/ya|is/are/its/theyre/youre/been/was/were -/now/just -/all confirmed/ready/active/"
     u"fixed/working/live/sorted/booked/done/back/sent/refunded/switched/removed/shipped|^*ed|"
     u"fue/fueron/quedo/quedaron -/ya resuelto/resuelta/*ado/*ada/*ados|*amos/*imos -/a/la/el/"
     u"los/las/tu/su lectura/cuenta|habilitamos/cambiamos/acreditamos/reembolsamos|restabelecido/"
     u"restabelecida/autorizados|servico restabelecido|esta -/pronto/pronta/reservado/separado|"
     u"ja -/ta/esta disponivel/pago/paga/aprovado|^enviamos/reenviamos/corrigimos/atualizamos/"
     u"liberamos/cancelamos/renovamos/ajustamos/resolvemos/trocamos/geramos/removemos/"
     u"encontramos/estornamos/corregimos/retiramos/refizemos/recebemos|e enviamos/corrigimos/"
     u"liberamos/cancelamos/ajustamos -/o/a|ya/ja -/lo/la/le/se enviamos/corregimos/liberamos|ja "
     u"*amos/*imos|registrado/registrada/registrados"},
    {Mark::Notes,
     u"anotado/anotada/anotados/anotei/adicionei/adicionado/adicionada/inclui/coloquei/noted/"
     u"added/agregado/agregada/agregue/anote/apuntado/apunte/apuntada/anotadissimo|got it|got "
     u"that|coloquei no/na|ok/certo/beleza/perfeito/otimo/claro/blz entao"},
    {Mark::Greets,
     u"bom dia|boa tarde/noite|ola/oi/oie/opa/hi/hello/hey/hola/hiya/greetings|bem vindo/vinda/"
     u"vindos|bienvenido/bienvenida|sou o/a|aqui e/fala -/o/a|meu nome e|me chamo|falo/fala da/"
     u"com|my name is|this is|soy|mi nombre es|le/te saluda/atiende|como -/eu -/posso -/te/lhe/"
     u"ajudo ajudar|como/no/em -/que posso/podemos -/te/lhe ajudar|como ajudo|how can/may i/we "
     u"help|how may|en que -/te/le puedo/podemos -/te/le ayudarte/ayudarle/servirle/ayudar|como "
     u"-/te/le puedo/podemos -/te/le ayudarte/ayudarle/ayudar|good morning/afternoon/evening|"
     u"buenos dias|buen dia|buenas -/tardes/noches|seja bem vindo/vinda|assistente/atendente/"
     u"asistente virtual|virtual assistant|pois nao|diga/digame/dime|^welcome"},
    {Mark::Canned,
     u"obrigado/obrigada pelo/pela -/seu/sua contato/mensagem/preferencia/compra/paciencia/"
     u"confianca|obrigado/obrigada por -/nos/entrar/aguardar/sua/seu escolher/contato/em/"
     u"preferencia/paciencia|agradecemos -/o/a/seu/pelo/pela/por -/seu/sua contato/preferencia/"
     u"confianca/retorno/compreensao/paciencia|sua satisfacao/mensagem/opiniao -/e|thank you for "
     u"contacting/choosing/reaching/shopping/calling/writing/your -/patience/message/business/"
     u"visit/purchase/feedback|thanks for contacting/choosing/reaching/shopping/your/waiting|we "
     u"value|gracias por -/contactarnos/comunicarse/su/tu/preferirnos/escribirnos/elegirnos/"
     u"contactar/escribir -/paciencia/preferencia/mensaje/contacto|alta demanda/procura|high "
     u"volume/demand|sua mensagem/ligacao e -/muito importante|estamos -/sempre trabalhando para|"
     u"trabajamos para|reiteramos|conforme informado|compromisso|nossa missao|is our priority|in "
     u"our inbox|em nossa caixa"},
    {Mark::Apology,
     u"lamento/lamentamos|sinto/sentimos -/muito/muitissimo|desculpe/desculpa/desculpas/perdao/"
     u"desculpem|pedimos -/mil desculpas/perdao|peco -/mil desculpas/perdao|sorry/apologies/"
     u"apologize/apologise|lo siento/sentimos|siento mucho|disculpe/disculpa/disculpas/disculpen|"
     u"perdon/perdona|que chato/pena/absurdo|entendo/compreendo -/a/o/sua/seu/como frustracao/"
     u"transtorno/chateacao/situacao/indignacao|i/we understand -/your/how/the frustration/"
     u"frustrating|unfortunate|lamentable|inconveniente/inconvenientes/transtorno/transtornos/"
     u"inconvenience/ocorrido/molestia/molestias|poxa/vixe|oh no|oh dear"},
    {Mark::TakesLeave,
     u"ate -/a -/nossa/logo/breve/mais/amanha/a/proxima -/proxima|tchau|abraco/abracos/bjs/beijo/"
     u"beijos/abs/grande|fico/ficamos/estou/estamos/seguimos/sigo/fica -/sempre/aqui a/=à -/sua/"
     u"inteira disposicao|a/=à -/sua disposicao|disponha|por nada|de nada|imagina|magina|nos que "
     u"-/te agradecemos|eu que agradeco|foi um prazer|prazer -/em ajudar|qualquer/qlq -/outra "
     u"coisa/duvida/novidade/problema/reacao -/ate/la/e/estou/estamos/so/pode/me/nos/e -/so/so/a/"
     u"aqui/la -/chamar/chama/disposicao/me/avise/avisa|so chamar|so me/nos chamar|pode -/me/nos "
     u"chamar|pode contar|tamo/estamos -/sempre junto/juntos/aqui/ai|tmj|precisando -/e/estamos/"
     u"estou/so/de/chama -/so/algo|quando/sempre -/que precisar|se precisar|conte -/sempre com|"
     u"fique/fica/fiquem com deus|volte -/sempre/quando|que bom -/que/ne|que otimo/otima/delicia/"
     u"alegria/maravilha/orgulho/lindo/noticia -/noticia|fico -/muito/tao feliz|ficamos -/muito "
     u"felizes|bom/boa/otima/otimo/excelente viagem/proveito/apetite/prova/festa/aula/estudos/"
     u"evento/show/jogo/sorte/passeio/voo/treino|melhoras|atendimento -/foi/sera encerrado|"
     u"esperamos -/voce/o/a/te/vc/voces/por/pela|te/lhe esperamos/espero -/aqui/la/amanha|ate -/"
     u"o/a -/dia/proxima|boas compras/festas/ferias|parabens|aproveite/aproveita/aproveitem|obaa/"
     u"oba/eba/ebaa/ufa|sucesso|acontece|sem problema/problemas|tranquilo/tranquila|de boa/boas|"
     u"fica/fique tranquilo/tranquila|tenha/tenham/um/uma -/um/uma/muito otimo/otima/excelente/"
     u"bom/boa/lindo/abencoado/abencoada/linda dia/tarde/noite/semana/final/fim/trabalho/feriado/"
     u"domingo/sabado|otimo/otima/excelente/lindo/abencoado dia/tarde/noite/semana/final/fim/"
     u"trabalho/feriado/domingo/sabado|bom/boa fim/final/feriado/semana/fds/descanso/trabalho/"
     u"domingo/sabado|have a -/great/good/nice/lovely/wonderful/safe/fab/blessed day/one/evening/"
     u"weekend/night/rest/trip/flight/time/journey|bye/goodbye/cheerio|take care|youre -/very/"
     u"most/so welcome|my pleasure|pleasure|no problem/prob/worries/stress/bother|glad -/i/to/we/"
     u"that/it/youre/you|happy to help/hear|thats/how wonderful/great/lovely/brilliant/amazing -/"
     u"news/to|so happy/glad/pleased -/to/you/it/we|anytime|any time|see you/ya/u|enjoy|here if "
     u"you need|feel free to|dont hesitate|reach out -/anytime|let us/me know if|were/im here -/"
     u"if/for|shout if|give us a shout|have fun|safe travels/journey/flight|look/looking forward "
     u"to -/seeing/welcoming/having|cant wait to see|love to hear|congratulations/congrats|good "
     u"luck|get well -/soon|fantastic/wonderful/brilliant/fab/lovely/phew/hooray|we aim to "
     u"please|wish you -/all/well|all the best|god bless|hasta luego/pronto/manana/la/el|adios/"
     u"chao/chau|saludos|con -/mucho gusto|a la orden|a -/sus/tus ordenes|para servirle/servirte/"
     u"eso|estamos -/aqui/para -/para/servirle/ayudarte|es/fue un placer|un placer|no hay de que|"
     u"gracias a usted/ti/vos/ustedes|cualquier -/otra cosa/duda/consulta/novedad|quedo -/a/"
     u"atento/atenta/pendiente|me/nos alegro/alegra/alegramos -/mucho/que/un|que bueno/alegria/"
     u"gusto/emocion/bien/lindo -/que|cuidese/cuidate/cuidense|buen/feliz/lindo/excelente viaje/"
     u"provecho/dia/fin/finde|buena/feliz/linda/excelente tarde/noche/semana|aqui estamos|"
     u"quedamos a|nos vemos|felicidades/felicitaciones|que -/tenga/tengas/tengan -/un/una -/muy/"
     u"excelente buen/excelente/lindo/bonito/buena/linda dia/tarde/noche/fin|buena suerte|que se "
     u"mejore|exitos|genial/barbaro/estupendo|los/te/lo/la esperamos|bom/boa/bons/boas uso/"
     u"leitura/estudos/estudo/apetite/prova/aula/filme/diversao/viagem/sorte/compras/consulta/"
     u"trabalho/ferias|happy travels/reading/baking|a pleasure"},
    {Mark::Informs,
     u"^sim/si/yes/yep/yeah/nao/no/nope/claro/temos/tem/tenemos/hay/custa/sai/fica/abre/abrimos/"
     u"fecha/fechamos/funciona/fazemos/aceitamos/pode/leva/cobre/cuesta/sale/son/it/its/were|"
     u"temos/tem/fica/ficam/custa/custam/sai/saem/abre/abrimos/abrem/fecha/fechamos/funciona/"
     u"funcionam/fazemos/aceitamos/leva/demora/chega/vence/cobre/comeca/termina/precisa/aparece/"
     u"fecham/rende/dura/pesa/mede/cabe/vem/parcelamos/trabalhamos/atendemos/cobramos/vendemos/"
     u"alugamos/tivemos/acabou/esgotou/lotou/e/sao/era/fica/tava/estava/estamos/estao|pode/podem "
     u"-/ser/sim/retirar/pagar/vir/usar/trazer/tomar/pegar/buscar/passar/comer/ir/fazer|open/"
     u"opens/close/closes/costs/cost/takes/runs/includes/starts/ends/lasts/covers/comes/its/is/"
     u"are/was/were/have/has/theres/there/cant/dont/doesnt/only/allowed/included/free/available/"
     u"between/from/until|tenemos/hay/cuesta/cuestan/sale/salen/abre/abrimos/cierra/cierran/"
     u"cerramos/tarda/dura/vence/llega/incluye/cubre/puede/puedes/podes/acepta/aceptamos/"
     u"atendemos/es/son/esta/estan/viene/queda/quedan/entra/era/fue|isso -/mesmo|exato/"
     u"exatamente/correto/claro/sim/si/yes/yep/yeah/aceita/nada/nothing/none/nenhum/nenhuma|*ou|"
     u"*iu|*aram|*eram|*iram|it/they/we/he/she/you did/does/do/dont/doesnt/didnt/cant|i do/did/"
     u"dont|pois e|sin problema/bronca|te/lhe/os/voce espero/esperamos"},
    {Mark::Personal, u"eu/te/lhe/i/yo"},
};

}  // namespace

std::span<const PhraseGroup> organisationSaysPhrases() {
  return kPhrases;
}

}  // namespace oc
