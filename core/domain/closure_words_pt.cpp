#include "core/domain/closure_words.h"

// How customers write on WhatsApp in Portuguese, Brazil first.

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Thanks,
     u"obrigado/obrigada/obrigados/obrigadas|brigado/brigada|obg/obgd/obgda/obgdo/obgado/obgada|"
     u"obrig/obri/brig/brigd/brigda/bgd/bgda/obrgd/obgg|obrigadinho/obrigadinha/brigadinha|"
     u"brigadin/brigadu/obrigadu/obrigadx/obrigade|valeu|vlw/vlww/valew/vleu/vallu/vlws/valeus|"
     u"valeu mesmo|vlw mesmo|agradeco/agradecemos|te/lhe/so/eu/nos agradeco/agradecemos|"
     u"agradecido/agradecida/agradecidos|grato/grata/gratos|gratidao|meus/meu agradecimento/"
     u"agradecimentos|fico/ficamos grato/grata/gratos|fico/ficamos agradecido/agradecida|"
     u"eu -/que agradeco|eu q agradeco|nos que "
     u"agradecemos|brigadim|obrigadim|gratissimo/gratissima|"
     u"fico no/na obrigado|ta obrigado/obrigada|thank|tks/thx/thks/tnx/tnks/thnx/tanks/tank|"
     u"arigato|merci|grazie|danke"},
    {Mark::WarmThanks,
     u"muito/mto/mt/muitissimo/mui/mtoo/muinto/muto "
     u"obrigado/obrigada/brigado/brigada/obg/obgd/grato/"
     u"grata/obrigadu/agradecido/agradecida|obrigadao/brigadao/obrigadaum/valeuzao/valeuzaco|"
     u"obrigadissimo/obrigadissima|super obrigado/obrigada|mil obrigados/obrigadas|"
     u"agradeco -/muito/demais/imensamente/mesmo/de coracao|agradeco de coracao|"
     u"obrigado/obrigada -/por -/tudo mesmo|obrigado/obrigada de coracao/verdade|"
     u"obrigado/obrigada demais|valeu demais|vlw demais|muito/mto "
     u"agradecido/agradecida/grato/grata|"
     u"obrigado/obrigada por tudo|valeu por tudo|vlw por tudo|nem sei como agradecer|"
     u"sem palavras para/pra/p agradecer|eternamente grato/grata"},
    {Mark::Farewell,
     u"tchau/tchauzinho/tchaus/xau/tchal/txau/thcau/chau/tiau/tchalzinho/xauzinho|bye/baybay/babye|"
     u"ate -/a logo/breve/mais/amanha/depois/proxima|ate mais -/ver/tarde|ate a -/nossa proxima|"
     u"ate -/a proxima -/vez/semana|ate segunda/terca/quarta/quinta/sexta/sabado/domingo "
     u"-/feira|ate la|"
     u"ate o -/proximo mes/ano|ate semana -/que vem|ate outro dia|ate qualquer -/dia/hora|ate +|"
     u"flw/falou/falow/fallou|flw vlw|falou valeu|fui|fuii|inte/inté|adeus|"
     u"abraco/abracos/abc/abs/abss/abrs/abx/bjs/bjos/beijo/beijos/bj/bju/bjus/bjo/beijinhos/bjinho/"
     u"bjinhos/beijao/abracao|um -/grande/forte/super abraco/beijo/abracao|forte abraco|grande "
     u"abraco|"
     u"att/atte|atenciosamente|cordialmente|sem mais|se cuida/cuide|te cuida|cuide se|"
     u"a gente se ve/fala/fla|nos falamos|nos vemos|tamo/tamos/tmj/estamos "
     u"junto/juntos|tmj|tamojunto|"
     u"sucesso|fica/fique/fiquem com deus|vai/va/vao com deus|paz|a paz|shalom"},
    {Mark::Farewell,
     u"qualquer/qlqr/qualq/qq/qlq coisa -/eu/ai/te/a/lhe/entao/ja/-/nos -/eu/te/a/lhe/vos -/gente "
     u"chamo/aviso/falo/grito/retorno/volto/ligo/chamamos/avisamos/procuro/entro/mando|"
     u"qualquer/qlqr/qq/qlq coisa -/eu/te entro/entramos em contato|qualquer coisa estou/to "
     u"aqui/ai|"
     u"qualquer coisa -/eu/te mando/chamo mensagem/msg/de/vc/voces novo/novamente|"
     u"se precisar -/de -/mais/algo/alguma/qualquer -/coisa -/eu/te chamo/aviso/falo/volto/grito|"
     u"quando precisar -/eu -/te chamo/volto/falo|precisando -/de -/algo/mais -/eu -/te/ja "
     u"chamo/volto|"
     u"qualquer duvida/problema -/eu/te -/eu/te chamo/aviso/falo/volto/retorno"},
    {Mark::Wish,
     u"bom trabalho|bom dia de trabalho|bons trabalhos|otimo/excelente/bom/otima/boa "
     u"trabalho/descanso/feriado/semana/fds/finde/domingo/sabado/sexta/viagem/plantao/expediente/"
     u"fim/final/resto/restante -/de -/dia/semana/tarde/noite/ano|bom fim de semana|"
     u"bom final de semana|otimo fim de semana|otimo final de semana|bom/otimo/excelente "
     u"-/resto/restante "
     u"-/de dia|boa/otima/excelente/linda/abencoada semana|tenha/tenham um/uma "
     u"-/bom/boa/otimo/otima/"
     u"excelente/lindo/linda/abencoado/abencoada/maravilhoso -/bom/boa/otimo/otima "
     u"dia/tarde/noite/semana/feriado/trabalho/domingo/sabado/fim/final -/de -/semana/dia|"
     u"um/uma -/bom/boa/otimo/otima/excelente/lindo/linda/abencoado/abencoada/maravilhoso "
     u"dia/tarde/noite/semana/feriado/trabalho/domingo/sabado/fds|"
     u"um/uma -/bom/otimo/excelente fim/final de semana/dia|otimo/excelente/lindo/abencoado "
     u"dia|otima/excelente/linda/abencoada tarde/noite|"
     u"pra/para/p vc/voce/voces/vcs/vc/ti -/tambem/tbm/tb/tmb|igualmente|"
     u"-/que/q deus -/te/lhe/os/o/a/vos/nos abencoe/abencoi/pague/proteja/acompanhe/guarde/ilumine|"
     u"-/que/q deus abencoe -/voce/vc/vcs/voces/muito/sempre/grandemente/sua/vossa -/vida/familia|"
     u"amem|gloria a deus|gracas a deus|bencaos|feliz natal/ano/pascoa -/novo|boas festas|"
     u"desejo -/a/te/lhe/tudo/muito -/vcs/voces/todos/tudo -/de bom/sucesso|tudo de bom/melhor|"
     u"felicidades|parabens|bom/boa cafe/almoco/jantar/janta"},
    {Mark::Thanks,
     u"de nada|por nada|imagina|disponha|nao ha de que|foi um prazer|o prazer foi/e meu|magina"},
    {Mark::Solved,
     u"deu -/tudo -/super "
     u"certo/certinho/boa|resolveu/resolvi/resolvido/resolvida/resolvidos/resolveram|"
     u"-/ja -/ta/esta/foi/ficou/tudo/tudo resolvido/resolvida|funcionou/funcionando/funfou/rolou|"
     u"-/ta/esta/tá/voltou/agora -/a funcionando/funcionar/funciona/funfando "
     u"-/normal/certinho/normalmente|"
     u"consegui/conseguimos/conssegui|consegui "
     u"aqui/entrar/acessar/pagar/resolver/fazer/baixar/abrir/ver/"
     u"logar/emitir/agendar|chegou/chegaram|-/ja chegou/chegaram -/sim/aqui/certinho/tudo|"
     u"recebi/recebido/recebemos|-/ja recebi -/sim/aqui/certinho/tudo|voltou/voltaram|"
     u"-/ja voltou -/ao -/a normal/funcionar|caiu aqui|entrou/entrei|ja entrou|abriu|apareceu|"
     u"liberou/liberado/liberada|deu bom|era isso/esse mesmo|agora/ai sim|agora foi/vai|foi -/sim|"
     u"agora deu/entendi/consegui|-/ja/tudo -/esta/ta/tá/ok/ficou tudo "
     u"certo/certinho/ok/resolvido/joia|"
     u"ta/esta/ficou "
     u"certo/certinho/otimo/perfeito/bom/lindo/linda/show/top/otima/perfeita/maravilhoso|"
     u"tudo certo/certinho/ok/joia/bem/tranquilo/resolvido|tudo certo/ok/certinho por aqui|"
     u"esclareceu/esclarecido/esclarecida/esclarecidos|tirou/tirei/sanou -/minha/minhas/todas/a/as "
     u"-/minhas/as duvida/duvidas|duvida sanada/tirada/esclarecida|"
     u"ajudou/ajudaram -/muito/mto/bastante/demais/mt/super|me/nos ajudou/ajudaram "
     u"-/muito/mto/bastante/"
     u"demais/mt/super|problema resolvido|pedido recebido|paguei/pago ja|ja paguei|ja ta na mao|"
     u"atualizou|normalizou/normalizado|sem problema/problemas|ja e suficiente|ja ajuda/ajudou|"
     u"salvou/salvaram|me salvou/salvaram|fechado|fechou|combinado|marcado|agendado|confirmado|"
     u"ja fiz|ja deu|deu sim|resolveu sim|deu tudo certo sim|tudo em ordem|ja achei|achei"},
    {Mark::Praise,
     u"perfeito/perfeita/perfeitos|maravilha/maravilhoso/maravilhosa|otimo/otima/otimos|excelente/"
     u"excelentes|show/xou -/de -/bola|show|top/topp/topzera/topissimo/tope|legal|bacana|joia|"
     u"massa/masa|supimpa|sensacional|espetacular/espetaculo|fantastico/fantastica|incrivel|"
     u"demais da conta|nota 10/dez/1000/mil|10/dez|mil|adorei/amei|adorei/amei o/a atendimento|"
     u"que/q bom/otimo/maravilha/legal/alivio/alegria/benca/massa/show/joia/beleza/rapidez/rapido/"
     u"bencao/noticia/top/lindo/linda/eficiencia/atencao|que boa noticia|boa/otima noticia|boaa|"
     u"atendimento -/muito/foi/super/de/nota "
     u"otimo/bom/excelente/maravilhoso/perfeito/rapido/show/top/"
     u"dez/10/primeira|otimo/excelente/bom/melhor atendimento|muito/mto/super/mt "
     u"bom/boa/atencioso/atenciosa/atenciosos/rapido/rapida/gentil/educado/educada/prestativo/"
     u"prestativa/eficiente/simpatica/simpatico/legal/otimo/otima/querida/querido|"
     u"atencioso/atenciosa/atenciosos|gentil/gentileza|prestativo/prestativa|eficiente/eficientes|"
     u"voce/vc/voces/vcs e/sao/foi/foram -/um/uma/uns/muito/mto/d+/demais/10/dez/nota/o/os "
     u"anjo/amor/anjos/amores/otimo/otimos/maximo/melhor/melhores/dez/10/demais/top/show/"
     u"maravilhosa/"
     u"maravilhoso/maravilhosos/incrivel/incriveis/fera/feras|um amor/anjo|anjo|arrasou/arrasaram|"
     u"mandou/mandaram bem|recomendo|satisfeito/satisfeita|feliz|aliviado/aliviada|melhor/melhores|"
     u"daora|da hora|irado|brabo|bom demais|bao|bao demais|tri|tri legal|barbada|arretado|pai d "
     u"egua|"
     u"trem bao|boa|boas|bom|super|gostei/curti"},
    {Mark::Enough,
     u"so/era/foi/e/seria/apenas/somente isso/iso/isto|era/foi/e/eh/seria/=é so -/isso/iso/isto|"
     u"so -/era/e/eh/=é isso/iso/isto mesmo|era so isso/iso/isto mesmo|so/e/era isso -/ai/por "
     u"enquanto/hoje/agora/ora|so isso -/mesmo/por -/hoje/enquanto/agora/ora|por "
     u"enquanto/hoje/agora/ora -/e/=é/eh so -/isso|por -/enquanto/ora so|por hoje -/e/=é/eh so|"
     u"mais nada|nada mais|nada nao|nada/nenhum/nenhuma -/outra duvida/duvidas|"
     u"sem -/mais/outras -/nenhuma/outras duvida/duvidas|nenhuma/nenhum|era isso ai|era isso|"
     u"nao tenho -/mais/nenhuma/outra -/nenhuma/outra duvida/duvidas/pergunta/perguntas/nada|"
     u"nao -/quero/preciso/precisa/tem/tenho/ha/era -/de mais nada|nao -/quero/preciso/precisa/tem "
     u"de nada|"
     u"nao -/por enquanto/ora nao|no momento -/e/=é so -/isso|no momento nao|por enquanto/ora nao|"
     u"agora nao|hoje nao|pode/podem/podemos encerrar/finalizar/fechar/concluir|"
     u"pode encerrar/finalizar/fechar o/esse/este -/meu "
     u"atendimento/chamado/conversa/protocolo/ticket|"
     u"podemos encerrar por aqui|encerrar/encerra/encerrado -/o/aqui -/atendimento|"
     u"era tudo|isso e/eh/=é tudo|e/era/=é tudo|tudo|ja e/=é o suficiente|e/=é o suficiente|so "
     u"mesmo"},
    {Mark::NotNeeded,
     u"nao precisa -/mais/nao/disso/se -/preocupar/mais|nao preciso -/mais|n precisa "
     u"-/mais|precisa nao|"
     u"deixa/deixe/dexa pra/para/p la|deixa/deixe -/quieto/assim/estar|nao quero -/mais/nao|"
     u"nao sera -/mais necessario|nao e/=é -/mais necessario|sem necessidade|nao ha -/mais "
     u"necessidade|"
     u"esquece|desisti|dispenso|nao obrigado/obrigada/brigado/brigada/obg/valeu/vlw|"
     u"nao tem/a/ha/sem -/nenhum "
     u"problema/problemas/pressa/importa|tranquilo/tranquila/trankilo/tranks|"
     u"sem pressa|sem estresse/stress|ja resolvi -/por/com -/aqui/outro/ele/ela -/lugar|"
     u"sem -/nenhum problema/problemas/crise|nao se preocupe|relaxa|de boa/boas|suave|fica "
     u"tranquilo/"
     u"tranquila|fique tranquilo/tranquila|imagine|acontece"},
    {Mark::Ack,
     u"ok/okay/oks/okok/okey/okk/oki/okei/oky/okz/k/kk|okay entao|ok entao|ta/tah/taa|ta -/tudo "
     u"bom/bem/certo/joia/ok/otimo|ta bao|tabom|ta entendido|=tá|esta bem/bom|certo/certinho/serto|"
     u"beleza/blz/belezura/belesa/bele/blza/bzl/blzz|beleza -/pura entao|entendi/entendido/intendi|"
     u"compreendi/compreendo/compreendido|ah "
     u"-/ta/sim/ok/bom/entendi|ahh|aah|aham/uhum/ahan/unhum/ahum/"
     u"hum/hm/hmm/hmmm|ciente|de acordo|dacordo|concordo|anotado/anotada/anotei|show entao|"
     u"pode deixar|pode ser|pdc|fmz/firmeza/firme/fechou entao|demoro/demorou entao|isso/isto|isso "
     u"-/ai/"
     u"mesmo/aew|=é isso -/ai/mesmo|e/eh isso -/ai/mesmo|exato/exatamente|correto|suave na nave|"
     u"positivo|afirmativo|tendi|saquei|sussa|bora|justo|claro/claramente|com certeza|certeza|"
     u"farei/faremos isso/assim|vou/vamos fazer isso/assim -/entao|faz sentido|e verdade|=é "
     u"verdade|"
     u"verdade|ata|atah|aaa|aa|aah sim|ok ok|jae|ja e|=é|eh|pronto|prontinho|feito|tranquilo entao|"
     u"bom saber|bom|pois nao|recebi a informacao|ficamos/fica/fico assim -/entao|fica combinado|"
     u"fico/estou ciente|informacao recebida"},
    {Mark::Yes,
     u"sim/ss/sm/sin/siim|sim sim|isso sim|quero -/sim|pode/podem/pode sim|gostaria -/sim|aceito|"
     u"por favor sim|sim por favor|claro que sim|com certeza sim|positivo sim|tenho sim|sim tenho|"
     u"sim quero|preciso sim|sim preciso|vou querer|isso pode|pode "
     u"mandar/enviar/fazer/marcar/agendar|"
     u"pode confirmar|bora sim"},
    {Mark::No,
     u"nao/naum/nn/nop/nops/nao nao/nope/negativo|nao -/moca/moco/senhora/senhor/por/querida "
     u"-/enquanto -/nao|ainda bem que nao|nem|jamais|acho/creio que nao|n"},
    {Mark::Greeting,
     u"oi/oie/oii/oiii/oiee/oin/ola/opa/eai/iae/e ai/eae/alo/salve/hey/hei/koe/coe/oxe|oi "
     u"-/tudo/td "
     u"-/bem/bom/blz|ola -/tudo/td -/bem/bom|tudo/td bem/bom/blz/joia com vc/voce/vcs|"
     u"td bem/bom|como vai|como vc/voce esta|oi oi|bom dia -/tudo/td bem/bom|"
     u"boa tarde/noite -/tudo/td bem/bom|boas"},
    {Mark::DayPart, u"bom dia|bomdia|boa tarde/noite|boatarde|boanoite|bom diaa|bdia|bd|bn|bt"},
    {Mark::Contrast,
     u"mas/mais so|mas|porem|todavia|contudo|entretanto|no entanto|so que|soh que|so q|embora|"
     u"apesar|apesar de|ainda|inda|ainda assim|mesmo assim|exceto|menos|a nao ser|tirando|ao inves|"
     u"em vez|se bem que|agora so|so falta/faltou/faltava|falta/faltou/faltava/faltam|pena|pena "
     u"que|"
     u"infelizmente|alias|na verdade|por outro lado|salvo|continua/continuo/continuam"},
    {Mark::Ask,
     u"cade/kd|sera|sera que|tem como|teria como|da pra/para/p|daria pra/para|qual/quais|qual "
     u"o/a/e|"
     u"quando -/vai/vao/chega/fica/sai/sera/posso/que|quanto/quantos/quantas/qto|quanto "
     u"custa/tempo/fica/e/sai/ta|onde -/fica/e/posso/eu/esta|aonde|quem|por que/q|pq/porque "
     u"-/nao/ainda/que/esta/ta/veio/foi|como assim|como -/que/eu/e/q/=é "
     u"faco/fasso/faz/fazer/funciona/"
     u"posso/consigo/fica/pago/vejo/acesso/sei|como faco/fasso|o que/q -/eu/e/=é/devo/tenho "
     u"-/faco/fazer/significa|oq/oque -/eu/e/=é/devo -/faco/fazer|alguem -/ai/pode/me/sabe/"
     u"responde/vai|alguem|algum retorno/novidade/previsao/noticia/posicao/atendente|alguma "
     u"novidade/previsao/noticia/posicao/resposta|e ai|tem previsao/prazo|vai demorar|demora "
     u"muito/quanto|ja -/foi/saiu/tem -/algum/alguma/previsao/resposta|e se|sabe -/me "
     u"dizer/informar|"
     u"gostaria de saber|queria saber|quero saber|uma duvida|tenho -/uma/mais/outra/so/uma "
     u"-/uma/outra duvida/duvidas/pergunta/perguntas|duvida|so -/mais/uma/mais -/uma "
     u"duvida/pergunta|"
     u"pergunta|esta/tao/ta ai|oi -/alguem|que horas|q horas|quer dizer|posso "
     u"-/saber/perguntar/pegar/"
     u"ir/passar/buscar/levar/retirar/pagar/usar|consigo"},
    {Mark::Request,
     u"quero|queria|qria|gostaria|desejo|preciso|presiso|precisava|precisamos|necessito|"
     u"pode/podem/podes/pod/poderia/poderiam/consegue/conseguem/conseguiria/da -/pra "
     u"-/me/nos/vc/voce/"
     u"tu -/me/nos -/por -/favor/gentileza mandar/enviar/ver/verificar/ajudar/informar/passar/"
     u"confirmar/dizer/explicar/olhar/conferir/trocar/mudar/cancelar/alterar/remarcar/ligar/falar/"
     u"avisar/checar/resolver/refazer/reenviar/separar/incluir/tirar/agendar/marcar/adiantar/fazer/"
     u"colocar/deixar/consultar/emitir/gerar|manda/mande/mandem/envia/envie/enviem/passa/passe/"
     u"confere/confirma/confirme/verifica/verifique/informa/informe/explica/explique/olha/veja/ve/"
     u"avisa/avise/avisem/cancela/cancele/troca/troque/muda/mude/responde/responda/respondam/"
     u"resolve/"
     u"resolvam/ajuda/ajude/ajudem/liga/ligue/liguem/retorna/retorne/retornem/remarca/remarque/"
     u"agenda/agende/reenvia/reenvie/inclui/inclua/anota/coloca/coloque/adiciona/separa/aguarda/"
     u"aguarde/espera/espere/pera/perai|me "
     u"-/ajuda/ajude/ajudem/manda/mande/envia/envie/passa/passe/"
     u"avisa/avise/avisem/liga/ligue/liguem/informa/informe/explica/fala/fale/diz/diga/responde/"
     u"responda/chama/chame/da/de/mostra/indica|por favor|pfv/pfvr/pf/porfa/porfavor/pff|"
     u"por gentileza|"
     u"favor -/me -/mandar/enviar/verificar/informar/retornar/ligar/confirmar/responder/avisar|"
     u"solicito|solicitar|peco|pedir -/para|cancelar|remarcar|reagendar|trocar|devolver|alterar|"
     u"nao -/se esqueca/esquece/esquecam|nao deixa/deixe/deixem de|vejam|mandem|quero -/ver/que/"
     u"falar/cancelar/comprar/um/uma|falar com -/um/uma/o/a -/atendente/humano/pessoa/gerente|"
     u"atendente|humano|assim que -/possivel/puder/der/tiver/sair/chegar|quando -/puder/der/tiver/"
     u"sair/chegar -/me -/avisa/avise/manda|segunda via|2 via|2a via"},
    {Mark::Complaint,
     u"absurdo/absurda|vergonha/vergonhoso|ridiculo/ridicula|pessimo/"
     u"pessima|horrivel|lixo|merda|porra|"
     u"caralho|droga|bosta|inadmissivel|inaceitavel|descaso|palhacada|falta de "
     u"respeito|desrespeito|"
     u"procon|reclame aqui|reclamacao|reclamar|reclamo|advogado|processo/processar|juizado|justica|"
     u"decepcionado/decepcionada/decepcionante/decepcao|frustrado/frustrada|chateado/chateada|"
     u"insatisfeito/insatisfeita|indignado/indignada|cansado/cansada|cansei|irritado/irritada|"
     u"revoltado/revoltada|nervoso/nervosa|puto/puta/pistola|demora/demorado/demorando/demoram|"
     u"atrasado/atrasada/atraso|errado/errada/errados|erro/erros|quebrado/quebrada/quebrou|"
     u"estragado/estragada|vencido/vencida|rasgado/rasgada|amassado/amassada|trocado/trocada|"
     u"faltando|defeito|problema/problemas|travou/travando/trava/travado|caindo|bug/bugado|"
     u"golpe/golpista|enganado/enganada|roubado|roubo|fraude|mentira/mentiroso|enrolando/enrolacao|"
     u"ninguem -/me/nos/responde/resolve/atende/veio/apareceu|dificil|complicado|pior|piorou|ruim|"
     u"triste|de novo|outra vez|novamente|toda vez|toda hora|sempre -/a/essa/isso mesma|"
     u"vai ficar assim|faz -/mais/ja/um/uma/2/3/4/5 -/de "
     u"-/horas/dias/semana/mes/semanas/meses/hora|"
     u"ha/a -/mais/varios/dias/horas/semanas/meses|ate/=até agora/hoje/o -/momento -/nada|"
     u"cobrado/cobrada/cobraram/cobrando|caro/cara demais|estressado/estressada|odeio|odiei|"
     u"nao gostei|nao aguento/aguenta/admito/aceito/adianta/acredito|aff/afff/pqp/vsf/fdp/pelamor|"
     u"nunca -/mais -/compro/volto|desisto|perdi|sumiu|doente|doendo|dor|dores|sangrando|piora"},
    {Mark::Unsolved,
     u"nada|nadinha|ainda nao|nada ainda|e nada|nao resolve/resolveu/funciona/funcionou/chegou/"
     u"recebi/consigo/consegui/deu/foi/abre/abriu/entra/entrou/apareceu/aparece/caiu/veio/carrega/"
     u"vai/rolou/voltou/saiu/liberou/mudou/adiantou/ajudou/ajuda/entendi/sei/bate/esta/ta/tem/"
     u"encontrei/achei/respondeu/responderam/vieram/passou|mesmo/mesma erro/coisa/problema|"
     u"deu -/ruim/errado/erro/problema/pau|to na mesma|na mesma|tudo igual|continua "
     u"igual/assim/sem/dando/nao|sem sinal/internet/luz/resposta/retorno/solucao/agua/acesso|"
     u"parou/parado|nem -/chegou/veio/abriu/resposta|voltou a -/cair/dar|caiu -/de novo"},
    {Mark::Return,
     u"ja volto|ja -/te/lhe/eu -/te/lhe falo/chamo/aviso/retorno/mando/envio/respondo/ligo|volto "
     u"ja/logo/depois/aqui/amanha/mais|daqui -/a pouco/pouquinho/instantes -/eu/te "
     u"-/volto/falo/mando/retorno/te|daki -/a pouco|um/1/so -/um/1 momento/minuto/minutinho/"
     u"instante/momentinho/segundo/seg/min/pouco/pouquinho/estante|so -/um/1 "
     u"momento/minuto/minutinho/min/instante/momentinho/segundo|momento|minutinho|"
     u"pera/perai/peraí/espera/guenta -/ai -/um/1/so -/pouco/minuto|"
     u"vou -/la/ali/te/dar/so/ver/falar/perguntar/conferir/confirmar/consultar/pensar/procurar/"
     u"buscar/pegar/chegar/checar/analisar/olhar/verificar -/uma/com/o/a/e/se/direitinho/melhor "
     u"-/olhada/te -/marido/esposa/mae/pai/chefe -/e -/te/ja/depois -/te/retorno/falo/aviso/volto|"
     u"deixa/deixe/dexa -/eu/me -/ver/verificar/conferir/pensar/perguntar/olhar/falar|depois "
     u"-/eu/te/a/"
     u"lhe/nos -/te/gente "
     u"falo/vejo/aviso/mando/chamo/retorno/volto/envio/respondo/conversamos/fala|"
     u"mais tarde -/eu/te -/te/falo/vejo/mando/volto/chamo/retorno/envio|amanha -/eu/te/a/cedo "
     u"-/te/gente falo/vejo/mando/volto/chamo/retorno/envio/passo/aviso/ligo|te "
     u"falo/aviso/retorno/mando/confirmo/respondo/chamo/envio/passo/digo -/depois/ja/amanha/mais "
     u"-/tarde|retorno -/em/ja/depois/mais/amanha/assim -/breve/tarde|vou/vamos "
     u"pensar/ver/avaliar/analisar/verificar/conversar|estou/to dirigindo/no/em -/transito/reuniao|"
     u"ja mando|ja envio|mando -/ja/depois|em casa -/eu/te/vejo|quando chegar -/em -/casa"},
    {Mark::Wait,
     u"aguardo|aguardando|no aguardo|-/fico/ficarei/estou/to/ficamos/estamos/seguimos/sigo/to "
     u"no/na/a/=à/ao/em aguardo/espera/aguarde|"
     u"vou/irei/vamos/fico/estou/to/ficarei/vo/ficamos/estamos/ainda aguardar/esperar/esperando/"
     u"aguardando/aguardano|espero|eu espero|aguardo/aguardamos -/o/a/seu/sua/um/uma/por/ansioso "
     u"retorno/resposta/contato/confirmacao/envio/noticias/vcs/voces|esperando -/o/a/por "
     u"-/retorno/resposta|"
     u"to esperando|espero retorno/resposta/respostas|me retorne|fico a/=à disposicao|"
     u"ok/ta/blz/certo aguardo|so aguardar"},
    {Mark::Advance,
     u"desde ja|-/desde ja -/muito/te/lhe/agradeco/agradecido/grato/grata/fico/obrigado/obrigada "
     u"-/agradeco/agradecido/grato/grata/obrigado/obrigada|agradeco/obrigado/obrigada/grato/grata "
     u"desde ja|"
     u"obrigado/obrigada/agradeco -/muito antecipadamente|antecipadamente|agradeco se/a "
     u"-/puder/possibilidade/compreensao|ja -/te agradeco|grato/grata pela/por/se "
     u"-/sua/puder/poder "
     u"atencao/compreensao/ajudar|agradeceria|ficaria grato/grata/agradecido|obrigado pela "
     u"compreensao"},
    {Mark::Irony,
     u"-/muito obrigado/obrigada/valeu/vlw/grato/brigado/brigada/agradecido por/pela/pelo "
     u"nada/demora/descaso/enrolacao/enrolada/transtorno/prejuizo/absurdo/incompetencia/vacuo/"
     u"palhacada/desrespeito/atraso/nadica|obrigado/obrigada por -/me/nos "
     u"enrolar/enrolarem/fazer/deixar/ignorar/nao/estragar -/me/perder/esperar|"
     u"obrigado por coisa nenhuma|parabens pela/pelo -/pela "
     u"demora/descaso/incompetencia/atraso/palhacada/atendimento -/pessimo/horrivel/lixo|"
     u"que beleza hein|que maravilha hein|que otimo hein|lindo hein|bonito hein|"
     u"parabens aos envolvidos|nota 0/zero|ajudou em nada|ajudou muito so que nao|so que nao|sqn|"
     u"nao ajudou/resolveu/serviu/adiantou -/em/de/para -/nada|que piada|piada|palhacos|kd vcs"},
    {Mark::WillTry,
     u"vou/irei/vo/vamos/iremos tentar/testar/fazer/ver/conferir/experimentar/reiniciar/desligar/"
     u"baixar/acessar/instalar/olhar/checar/mandar/enviar/pagar/passar/levar/falar/procurar/ligar/"
     u"preencher/pegar/tirar/digitar/seguir -/aqui/isso/agora/assim/ja/la/o/a/de/os/as/sim/entao "
     u"-/aqui/novo/agora/te/e/passos|tentarei|farei -/o/a|testando|tentando|to/estou "
     u"tentando/testando/fazendo/baixando/vendo/mandando/enviando/procurando|vou la|vou ai|passo "
     u"ai|"
     u"deixa/deixe eu tentar/testar|vou tentar de novo|agora vou|to indo|estou indo|indo"},
    {Mark::NewTopic,
     u"outra coisa|mais/so mais/e mais/=só mais uma coisa/coisinha|mais um/uma "
     u"duvida/pergunta/detalhe/pedido/favor|aproveitando|aproveito|aproveita|ah e|e tambem|queria "
     u"tambem|outro assunto|mudando de assunto|outra duvida/pergunta|por falar nisso|falando nisso|"
     u"a proposito|antes -/de que/q/disso|ja que|lembrei|esqueci|ia esquecendo|aa e|alem disso|"
     u"agora sobre|sobre o/a|e sobre|e quanto|e o/a/os/as|e pra/para/p|e no/na|e se|tem mais|so "
     u"um/uma"},
    {Mark::Stranger,
     u"numero errado|pessoa errada|engano|foi engano|nao sou -/eu/a/o|nao conheco|nao "
     u"fiz/pedi/comprei/solicitei/contratei|quem e/fala/=é|nao e/=é -/meu/comigo/esse/daqui|"
     u"mandou errado|grupo errado|conversa errada"},
    {Mark::Not, u"nao|n|naum|num|nunca|nem|sem|=não|tampouco|deixou de"},
    {Mark::For,
     u"por|pelo/pela/pelos/pelas|pela/pelo sua/seu/tua/teu/vossa|pr|pro|por -/me/ter/terem"},
    {Mark::BadNews,
     u"demora|atraso|transtorno|enrolacao|espera|descaso|prejuizo|incompetencia|falta|silencio|"
     u"vacuo|bagunca|confusao|golpe|desrespeito"},
    {Mark::Tag,
     u"ne/neh/=né|viu|hein|ein|ta ok|certo ne|ok ne|entao ne|sabe|entende|fechou ne|tlg"},
    {Mark::Filler,
     u"o/a/os/as/um/uma/uns/umas/de/do/da/dos/das/em/no/na/nos/nas/ao/aos/e/ou/que/q/se/me/te/lhe/"
     u"vos/eu/tu/ele/ela/eles/elas/voce/vc/voces/vcs/vce/cê/ce/ces/gente/meu/minha/meus/minhas/seu/"
     u"sua/"
     u"seus/suas/teu/tua/teus/tuas/nosso/nossa/nossos/nossas/esse/essa/este/esta/isso/isto/aquilo/"
     u"aqui/"
     u"aki/ai/la/ali/para/pra/pro/pros/pras/p/com/c/como/entao/entaum/intao/muito/muita/muitos/"
     u"muitas/"
     u"mto/mta/mt/mtos/bem/tao/mesmo/mesma/msm/msmo/mermo/sempre/tambem/tbm/tb/tmb/tbem/ja/agora/"
     u"hoje/ate/so/foi/e/eh/era/ser/sao/estou/to/estao/=à/=é/assim/tudo/td/tds/todo/toda/todos/"
     u"todas/"
     u"mais/favor/uai/bah/ah/aa/eita/oxe/vixe/ufa/nossa/caramba/puxa/opa/ops/eba/uhu/uhuul/ebaa/"
     u"hehe/"
     u"rs/haha/viu"},
    {Mark::Filler,
     u"moca/moco/mossa/amigo/amiga/amg/querido/querida/qrda/amor/anjo/linda/lindo/flor/meu "
     u"bem/minha "
     u"linda|minha/meu "
     u"querida/querido/amiga/amigo/flor/anjo/rei/bom/chapa/nobre|senhor/senhora/sr/sra/"
     u"srta/dr/dra/doutor/doutora/dona/seu|mano/mana/mn/irmao/irma/parca/parceiro/parceira/chefe/"
     u"chefia/patrao/cara/brother/bro/jovem/menina/menino/guria/guri/tche/meu/minha/veio/vei/pai/"
     u"rei/"
     u"campeao/fera/mestre/consagrado/colega/lider|gente/pessoal/galera/equipe/time/turma/"
     u"atendente/voces todos|boa sorte|prezado/prezada/prezados|deus|senhor jesus|jesus"},
    {Mark::Filler,
     u"atencao|ajuda|atendimento|retorno|resposta|paciencia|gentileza|informacao/informacoes/info/"
     u"infos/inf|suporte|disponibilidade|rapidez|agilidade|presteza|carinho|cuidado|apoio|auxilio|"
     u"esclarecimento/esclarecimentos|explicacao/explicacoes|orientacao/orientacoes|contato|forca|"
     u"cordialidade|educacao|eficiencia|prontidao|solicitude|dica/dicas|help|de/do/da verdade|"
     u"de coracao|coracao|mesmo|sinceramente|realmente|imensamente|demais|bastante"},
};

}  // namespace

std::span<const PhraseGroup> customerPhrasesPt() {
  return kPhrases;
}

}  // namespace oc
