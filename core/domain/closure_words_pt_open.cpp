#include "core/domain/closure_words.h"

// What customers say that leaves something open, in Portuguese, Brazil first.

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Contrast,
     u"mas/mais so|mas|porem|todavia|contudo|entretanto|no entanto|so que|soh que|so q|embora|"
     u"apesar|apesar de|ainda|inda|ainda assim|mesmo assim|exceto|a nao ser|tirando|ao inves|em "
     u"vez|se bem que|agora so|so falta/faltou/faltava|falta/faltou/faltava/faltam|pena que|"
     u"infelizmente|na verdade|por outro lado|salvo|continua/continuo/continuam|alias|tirando -/"
     u"isso/esse/essa|menos -/o/a/um/uma/isso|depois que|so depois -/que/de|desde que|contanto "
     u"que|so nao|so/apenas -/falta/faltou/peco/gostaria|pena que -/o/a|uma pena que|alem -/"
     u"disso/de"},
    {Mark::Ask,
     u"cade/kd|sera|sera que|tem como|teria como|da pra/para/p|daria pra/para|qual/quais|qual o/"
     u"a/e|quando -/vai/vao/chega/fica/sai/sera/posso/que|quanto/quantos/quantas/qto|quanto "
     u"custa/tempo/fica/e/sai/ta|onde -/fica/e/posso/eu/esta|aonde|quem|por que/q|pq/porque -/"
     u"nao/ainda/que/esta/ta/veio/foi|como assim|como -/que/eu/e/q/=é faco/fasso/faz/fazer/"
     u"funciona/posso/consigo/fica/pago/vejo/acesso/sei|como faco/fasso|^o que/q -/eu/e/=é/devo/"
     u"tenho -/faco/fazer/significa|oq/oque -/eu/e/=é/devo -/faco/fazer|alguem -/ai/pode/me/sabe/"
     u"responde/vai|alguem|algum retorno/novidade/previsao/noticia/posicao/atendente|alguma "
     u"novidade/previsao/noticia/posicao/resposta|e ai|tem previsao/prazo|vai demorar|demora "
     u"muito/quanto|ja -/foi/saiu/tem -/algum/alguma/previsao/resposta|e se|sabe -/me dizer/"
     u"informar|gostaria de saber|queria saber|quero saber|uma duvida|tenho uma/mais/outra/umas/"
     u"algumas duvida/duvidas/pergunta/perguntas|tenho -/uma/mais/outra/so/uma -/uma/outra "
     u"duvida/duvidas/pergunta/perguntas|duvida|so -/mais/uma/mais -/uma duvida/pergunta|"
     u"pergunta|esta/tao/ta ai|oi -/alguem|que horas|q horas|quer dizer|posso -/saber/perguntar/"
     u"pegar/ir/passar/buscar/levar/retirar/pagar/usar|e agora|e ai -/agora|^e o/a/os/as/meu/"
     u"minha/esse/essa outro/outra/outros/outras/resto/boleto/prazo/valor/reembolso/frete/"
     u"entrega/pagamento/nota/pedido/troco/desconto/comprovante/preco/estorno/garantia/senha/"
     u"taxa/multa/exame/consulta|e qual/quando/quanto/como/onde/quem/tem/da/pode|ou -/eu tenho/"
     u"preciso/posso|tenho que|tem que|precisa -/de levar/ir/fazer/pagar|quanto fica/custa/sai/e|"
     u"pode/podem/poderia/poderiam/consegue/sabe/saberia/sabem -/me/nos -/por -/favor dizer/"
     u"informar/explicar/falar/esclarecer|tirar -/uma/umas duvida/duvidas|segunda/2 via -/do/da/"
     u"de/como/onde|quero/queria/gostaria -/de -/uma informacao/informacoes/saber|lembra que|ou "
     u"de/nao/so|sera/se/eu/como/onde/quando/ja -/que/eu consigo|^consigo *ar/*er"},
    {Mark::Request,
     u"quero|queria|qria|gostaria|desejo|preciso|presiso|precisava|precisamos|necessito|pode/"
     u"podem/podes/pod/poderia/poderiam/consegue/conseguem/conseguiria/da -/pra -/me/nos/vc/voce/"
     u"tu -/me/nos -/por -/favor/gentileza mandar/enviar/ver/verificar/ajudar/informar/passar/"
     u"confirmar/dizer/explicar/olhar/conferir/trocar/mudar/cancelar/alterar/remarcar/ligar/"
     u"falar/avisar/checar/resolver/refazer/reenviar/separar/incluir/tirar/agendar/marcar/"
     u"adiantar/fazer/colocar/deixar/consultar/emitir/gerar|me -/ajuda/ajude/ajudem/manda/mande/"
     u"envia/envie/passa/passe/avisa/avise/avisem/liga/ligue/liguem/informa/informe/explica/fala/"
     u"fale/diz/diga/responde/responda/chama/chame/da/mostra/indica|por favor|pfv/pfvr/pf/porfa/"
     u"porfavor/pff|por gentileza|favor -/me -/mandar/enviar/verificar/informar/retornar/ligar/"
     u"confirmar/responder/avisar|solicito|solicitar|peco|pedir -/para|remarcar|reagendar|trocar|"
     u"alterar|nao -/se esqueca/esquece/esquecam|nao deixa/deixe/deixem de|vejam|quero -/ver/que/"
     u"falar/cancelar/comprar/um/uma|falar com -/um/uma/o/a -/atendente/humano/pessoa/gerente|"
     u"atendente|humano|assim que -/possivel/puder/der/tiver/sair/chegar|quando puder/der/tiver|"
     u"quando -/puder/der/tiver/sair/chegar -/me -/avisa/avise/manda|segunda via|2 via|2a via|"
     u"ajude/ajudem|preciso de ajuda|ajuda por/aqui/ai/pf/pfv|ajuda urgente|socorro"},
    {Mark::Order,
     u"manda/mande/mandem/envia/envie/enviem/passa/passe/confere/confirma/confirme/verifica/"
     u"verifique/informa/informe/explica/explique/olha/veja/ve/avisa/avise/avisem/cancela/"
     u"cancele/troca/troque/muda/mude/responde/responda/respondam/resolve/resolvam/liga/ligue/"
     u"liguem/retorna/retorne/retornem/remarca/remarque/agenda/agende/reenvia/reenvie/inclui/"
     u"inclua/anota/coloca/coloque/adiciona/separa"},
    {Mark::GoAhead,
     u"aprovad*|pode/podem -/ja/sim/seguir fazer/mandar/imprimir/rodar/enviar/faturar/comecar/"
     u"iniciar/produzir/agendar/marcar/reservar/confirmar/emitir/gerar/trocar/incluir/separar/"
     u"cobrar/renovar/cancelar/seguir/prosseguir/executar/publicar/cadastrar/entregar/trazer/vir/"
     u"instalar/deixar/por/colocar/debitar/passar -/entao/sim|pode sim -/por/fazer/mandar|manda "
     u"ver/bala/brasa/fazer|quero sim|aceito|pode ser -/sim/esse/essa/entao|vou querer|deixa sim|"
     u"autorizo/autorizado/autorizada|confirmo/confirmado/confirmada/confirmamos -/sim/o/a|pode "
     u"confirmar|^pode/podem/manda/marca/agenda/reserva/altera/emite -/sim|bora fechar/sim"},
    {Mark::Complaint,
     u"absurdo/absurda|vergonhoso|ridiculo/ridicula|pessimo/pessima|horrivel|lixo|merda|porra|"
     u"caralho|droga|bosta|inadmissivel|inaceitavel|descaso|palhacada|falta de respeito|"
     u"desrespeito|procon|reclame aqui|reclamacao|reclamo|advogado|processo/processar|juizado|"
     u"justica|decepcionado/decepcionada/decepcionante/decepcao|frustrado/frustrada|chateado/"
     u"chateada|insatisfeito/insatisfeita|indignado/indignada|cansado/cansada|cansei|irritado/"
     u"irritada|revoltado/revoltada|nervoso/nervosa|puto/puta/pistola|golpe/golpista|enganado/"
     u"enganada|roubado|roubo|fraude|mentira/mentiroso|enrolando/enrolacao|ninguem me/nos/"
     u"responde/resolve/atende/veio/apareceu -/responde/resolve/atende|pior|piorou|ruim|toda "
     u"vez|toda hora|sempre -/a/essa/isso mesma|vai ficar assim|faz -/mais/ja/um/uma/2/3/4/5/"
     u"duas/dois/tres/quatro -/de horas/dias/semana/mes/semanas/meses/hora|ha -/mais/varios/"
     u"dois/duas/tres/muito -/de/tempo dias/horas/semanas/meses|cobrado/cobrada/cobraram/"
     u"cobrando|estressado/estressada|odeio|odiei|nao gostei|nao aguento/aguenta/admito/aceito/"
     u"adianta|aff/afff/pqp/vsf/fdp/pelamor|nunca -/mais -/compro/volto|desisto|piora|ha mais/"
     u"varios/dois/duas/tres/muito/horas/dias/semanas/meses -/de/tempo/dias/horas/semanas/"
     u"meses|demora demais|que demora|muita demora|demorando muito|muito demorado|ta dificil|"
     u"esta dificil|sumiu/sumiram -/meu/meus/minha/minhas/dinheiro|ninguem -/me/nos/aqui/ai "
     u"responde/resolve/atende/veio/apareceu/falou/faz|uma vergonha|grossa/grosseiro/grosseira/"
     u"grosso/ignorante -/comigo/demais|tratada/tratado/tratam feito/como/igual/mal|to/estou "
     u"indo embora|que vergonha de/desse/dessa|advogada|-/com -/a/o meu/minha/nosso advogado/"
     u"advogada|ate/=até agora/hoje/momento -/nada|ate/=até o -/presente momento|roubaram/"
     u"roubou/robaram -/meu/o -/dia/tempo"},
    {Mark::Trouble,
     u"demora/demorado/demorando/demoram/atrasado/atrasada/atraso/atrasou|erro/erros|venceu|"
     u"trocado/trocada|defeito/problema/problemas|trava/bug|dificil/complicado/dificuldade|"
     u"doente/dor/dores|perdi/perdeu/perdido|de novo|outra vez|novamente|caro|transtorno/"
     u"transtornos/incomodo/confusao"},
    {Mark::Fault,
     u"errado/errada/errados/erradas/quebrado/quebrada/quebrados/quebrou/estragado/estragada/"
     u"vencido/vencida/rasgado/rasgada/amassado/amassada/faltando/travou/travando/travado/caindo/"
     u"bugado/bugou/vazando/vazou/queimou/queimado/inflamado/inchado/doendo/sangrando/defeituoso"},
    {Mark::Unsolved,
     u"mais ou menos|ainda nao|nada ainda|e nada|-/ainda nao "
     u"resolve/resolveu/funciona/funcionou/chegou/"
     u"recebi/consigo/consegui/deu/foi/abre/abriu/entra/entrou/apareceu/aparece/caiu/veio/"
     u"carrega/vai/rolou/voltou/saiu/liberou/mudou/adiantou/ajudou/ajuda/entendi/sei/bate/esta/"
     u"ta/tem/encontrei/achei/respondeu/responderam/vieram/passou|nunca -/me/se resolveu/"
     u"funcionou/chegou/chegaram/abriu/entrou/apareceu/caiu/veio/vieram/carregou/voltou/liberou/"
     u"respondeu/responderam|mesmo/mesma erro/coisa/"
     u"problema|deu -/ruim/errado/erro/problema/pau|to na mesma|na mesma|tudo igual|continua "
     u"igual/assim/sem/dando/nao|sem sinal/internet/luz/resposta/retorno/solucao/agua/acesso|"
     u"parou/parado|nem -/chegou/veio/abriu/resposta|caiu -/de novo|nada feito|nada disso|ta/tá/"
     u"esta/continua/segue/ficou igual/mesma/mudo/muda/morto/morta/parado/parada/bugado/off/"
     u"offline/mesmo -/coisa|continua* -/a/o/com/sem/na/no/dando/do/dar|nem -/liga/abre/funciona/"
     u"entra/chegou/sinal/aparece|nada -/ainda/mudou/feito/na/no/aconteceu -/caixa|quase|faz/ha/"
     u"tem -/1/um/2/3/uma hora/horas/dia/dias -/que|voltou/voltaram/comecou/tornou a *ar/*er/*ir|"
     u"pela/por metade|em parte|so -/um/mais pouco/pouquinho|capaz que|so q veio/ta"},
    {Mark::Not, u"nao|n|naum|nunca|nem|tampouco|deixou de"},
    {Mark::Without, u"sem"},
    {Mark::BadNews, u"prejuizo|incompetencia|silencio|vacuo|bagunca"},
    {Mark::Irony,
     u"-/muito obrigado/obrigada/valeu/vlw/grato/brigado/brigada/agradecido por/pela/pelo nada/"
     u"demora/descaso/enrolacao/enrolada/transtorno/prejuizo/absurdo/incompetencia/vacuo/"
     u"palhacada/desrespeito/atraso/nadica|obrigado/obrigada por -/me/nos enrolar/enrolarem/"
     u"fazer/deixar/ignorar/nao/estragar -/me/perder/esperar|obrigado por coisa nenhuma|parabens "
     u"pela/pelo -/pela demora/descaso/incompetencia/atraso/palhacada/atendimento -/pessimo/"
     u"horrivel/lixo|que beleza hein|que maravilha hein|que otimo hein|lindo hein|bonito hein|"
     u"parabens aos envolvidos|nota 0/zero|ajudou em nada|ajudou muito so que nao|so que nao|sqn|"
     u"nao ajudou/resolveu/serviu/adiantou -/em/de/para -/nada|que piada|piada|palhacos|kd vcs|-/"
     u"mesmo/obrigado/obrigada/valeu/vlw/parabens/lindo/bonito/otimo/maravilha/show hein/ein/em|"
     u"parabens -/viu/hein pela/pelo/por -/demora/servico|concluida/concluido/resolvido/"
     u"resolvida/entregue -/com sucesso/pra/so ne/voces/vcs/sucesso|nota zero/0/1|excelencia "
     u"mesmo|que/q belo/bela/linda/lindo atendimento/servico/trabalho|valeu -/ai/viu hein/por -/"
     u"nada|mandou bem hein|super/bem/muito resolvido -/ne|palmas|meus parabens viu|so rindo|to "
     u"rindo|ate la meu"},
    {Mark::Return,
     u"ja volto|ja -/eu/te/lhe te/lhe falo/chamo/aviso/retorno/mando/envio/respondo/ligo|ja "
     u"retorno/aviso/mando/envio/respondo|volto ja/logo/depois/aqui/amanha/mais/daqui -/tarde|"
     u"volto a falar|daqui/daki -/a pouco/pouquinho/instantes -/eu/te -/volto/falo/mando/retorno/"
     u"te|um/1/so -/um/1 momento/minuto/minutinho/instante/momentinho/segundo/segundinho/seg/min/"
     u"estante|so um pouco/pouquinho/minuto|momento|momentinho|minutinho|pera/perai/espera/"
     u"espere/guenta/calma/calmai|pera/espera/espere/guenta ai -/um/1/so -/pouco/pouquinho/"
     u"minuto|vou -/so/ali/la ver/perguntar/conferir/confirmar/consultar/pensar/checar/analisar/"
     u"olhar/verificar/conversar/combinar/decidir -/com/o/a/aqui/se/direitinho/melhor/no/na -/"
     u"meu/minha/o/a -/marido/esposa/mae/pai/chefe -/e|vou dar uma olhada/pensada|vou/vo falar "
     u"com meu/minha/o/a/ele/ela/os|vou la ver|deixa/deixe/dexa -/eu/me -/so ver/verificar/"
     u"conferir/pensar/perguntar/olhar/falar/analisar/confirmar|depois -/eu/te/a/lhe/nos -/te/"
     u"gente falo/vejo/aviso/mando/chamo/retorno/volto/envio/respondo/conversamos/fala/confirmo/"
     u"digo|mais tarde -/eu/te -/te falo/vejo/mando/volto/chamo/retorno/envio/confirmo/respondo/"
     u"digo/aviso|amanha -/eu/te/a/cedo -/te/gente falo/vejo/mando/volto/chamo/retorno/envio/"
     u"aviso/ligo/confirmo|te falo/aviso/retorno/mando/confirmo/respondo/chamo/envio/digo -/"
     u"depois/ja/amanha/mais/assim -/tarde/que|retorno em/ja/depois/mais/amanha -/breve/tarde|"
     u"vou/vamos pensar/avaliar/analisar|estou/to dirigindo|mando ja/depois/mais/amanha/assim|"
     u"quando chegar em casa|assim que eu/chegar/tiver/puder/souber -/em/chegar -/casa -/te/eu/"
     u"ja aviso/falo/mando/confirmo|preciso pensar/ver/conversar/falar/confirmar com/melhor/"
     u"antes/se|mando/envio/encaminho/trago|ja mando|amanha/depois/semana/mais/assim/quando/logo/"
     u"a/segunda/terca/quarta/quinta/sexta/sabado -/tarde/que/eu/noite/cedo/der -/eu/ja -/te/lhe/"
     u"vos dou/digo/mando/falo/aviso/chamo/passo/respondo/ligo/confirmo/envio/retorno/trago -/a/"
     u"uma/o -/resposta/retorno/posicao|te/lhe/eu dou -/a/uma/um resposta/retorno/posicao|vou/vo "
     u"ver/levar/falar/conversar/consultar/perguntar -/com/pro/pra/para/ao/isso/ai -/meu/minha/o/"
     u"a -/socio/socia/marido/esposa/chefe/patroa/patrao/mae/pai/filho/filha/contador/advogado|"
     u"qualquer duvida volto|ja -/te/lhe passo/mando/envio/digo/falo|a noite -/eu/te mando/envio/"
     u"vejo|mando/envio/passo -/ja/sim/o/a/as/os/=à/amanha -/noite/foto/fotos/comprovante/"
     u"documento|confirmo aqui/depois/ja|to/estou na/no/em estrada/trabalho/rua/transito/aula/"
     u"reuniao/onibus|estou/to no/em/numa transito/reuniao/consulta/aula"},
    {Mark::Wait,
     u"aguardo|aguardando|no aguardo|-/fico/ficarei/estou/to/ficamos/estamos/seguimos/sigo/to no/"
     u"na/a/=à/ao/em aguardo/espera/aguarde|vou/irei/vamos/fico/estou/to/ficarei/vo/ficamos/"
     u"estamos/ainda aguardar/esperar/esperando/aguardando/aguardano|espero|eu espero|aguardo/"
     u"aguardamos -/o/a/seu/sua/um/uma/por/ansioso retorno/resposta/contato/confirmacao/envio/"
     u"noticias/vcs/voces|esperando -/o/a/por -/retorno/resposta|to esperando|espero retorno/"
     u"resposta/respostas|me retorne|fico a/=à disposicao|ok/ta/blz/certo aguardo|so aguardar|te/"
     u"os/vos/vcs espero/aguardo -/entao|espero -/entao/ele/ela/aqui|sem -/nenhuma pressa|no -/"
     u"seu/teu tempo|quando der/puder|esperando|fico/ficarei/to/estou -/por/no/aqui -/aqui "
     u"aguardo/vigiando/esperando/espera/aguardando|fico por aqui"},
    {Mark::Advance,
     u"desde ja|agradeco/obrigado/obrigada/grato/grata desde ja|obrigado/obrigada/agradeco -/"
     u"muito antecipadamente|antecipadamente|agradeco se -/puder/puderem/conseguir/possivel|"
     u"grato/grata se -/puder/poder -/ajudar|agradeceria|ficaria grato/grata/agradecido|agradeco "
     u"se -/voce/vc/puder puder/puderem/conseguir/possivel|ja te agradeco|ja agradeco|ja fico/"
     u"deixo -/grato/grata/agradecido/o/meu obrigado/grata/agradecimento|obrigado/obrigada se -/"
     u"puder/conseguir|grato/grata se puder|agradeco a -/sua/pronta/possivel pronta/breve/rapida "
     u"resposta|desde ja -/muito/te/lhe/agradeco/agradecido/grato/grata/fico/obrigado/obrigada -/"
     u"agradeco/agradecido/grato/grata/obrigado/obrigada|ja te/lhe/vos agradeco"},
    {Mark::WillTry,
     u"vou/irei/vo/vamos/iremos/deixa/deixe -/eu tentar/testar/experimentar/reiniciar/desligar/"
     u"baixar/instalar/preencher/digitar/seguir/resetar/limpar/atualizar/desinstalar/reinstalar/"
     u"refazer/trocar/colocar/acessar/abrir/entrar/seguir -/aqui/isso/agora/assim/ja/la/o/a/de/"
     u"os/as/sim/entao -/aqui/novo/agora/te/e/passos|vou/vo/vamos fazer/ver -/isso/assim/o/aqui/"
     u"agora -/que/aqui/agora/teste|vou mandar/enviar/pagar/ligar/procurar -/aqui/isso/agora/ja/"
     u"o/a/os/as|tentarei|farei -/o/isso/assim -/teste|testando|tentando|to/estou tentando/"
     u"testando/fazendo/baixando/vendo/mandando/enviando/procurando/reiniciando/instalando|deixa/"
     u"deixe eu tentar/testar|agora vou|baixando|reiniciando|atualizando|instalando|vou ver se -/"
     u"funciona/da/consigo/resolve/aparece|vou ver aqui|tento/testo -/aqui/agora/e/mais/depois/"
     u"de -/te|tentar aqui|testar aqui|vou/vo/vamos -/ja/agora/la/aqui/ai fazer/ver/olhar/testar/"
     u"tentar/baixar/conferir/verificar/procurar/mexer/trocar/ligar/desligar -/agora/la/aqui/"
     u"isso/sim/ja -/embaixo/agora|vo olha/ve/faze/testa|vou la -/ver/olhar/testar|vou/vo na/no/"
     u"ate -/lan/loja/agencia/casa/banco/cartorio -/house"},
    {Mark::Intends, u"vou/irei/vamos/pretendo/iremos"},
    {Mark::NewTopic,
     u"outra coisa|mais/so mais/e mais uma coisa/coisinha/duvida|=só mais uma -/coisa/duvida/"
     u"pergunta|so mais uma/um -/coisa/duvida/pergunta/detalhe|mais um/uma duvida/pergunta/"
     u"detalhe/pedido/favor/coisa/coisinha|aproveitando|aproveito|aproveita|e tambem|queria/"
     u"quero/preciso tambem|tambem queria/quero/preciso/gostaria|outro assunto|mudando de "
     u"assunto|outra/outro duvida/pergunta/problema|por falar nisso|falando nisso|a proposito|"
     u"antes -/de que/q/disso|lembrei|ia esquecendo|esqueci de|alem disso|agora sobre|e sobre|"
     u"e quanto|e se|ah esqueci|ja ia esquecendo|ps|em tempo|agora -/=é/e o/a -/que/outro/"
     u"outra/*o/*a|aproveita/aproveitando/aproveito -/e|outra/outro coisinha/pedido/favor|"
     u"deixa eu te perguntar/pedir/falar|ah/e e tambem/sobre/se|^ah/ahh/aah/aa e o/a/os/as/"
     u"quanto/qual/sobre/tem/aquele/aquela"},
    {Mark::Stranger,
     u"numero errado|pessoa errada|engano|foi engano|nao sou -/eu/a/o|nao conheco|nao fiz/pedi/"
     u"comprei/solicitei/contratei|quem e/fala/=é|mandou errado|grupo errado|conversa errada|nao "
     u"e/=é meu/comigo/esse/daqui"},
};

}  // namespace

std::span<const PhraseGroup> customerOpenPhrasesPt() {
  return kPhrases;
}

}  // namespace oc
