#include "core/domain/closure_words.h"

// How customers answer what is offered or asked, in Portuguese, Brazil first.

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Enough,
     u"era/foi/e/eh/seria/=é so -/isso/iso/isto|so -/era/e/eh/=é isso/iso/isto mesmo|era so "
     u"isso/iso/isto mesmo|so/e/era isso -/ai/por enquanto/hoje/agora/ora|so isso -/mesmo/por "
     u"-/hoje/enquanto/agora/ora|por enquanto/hoje/agora/ora -/e/=é/eh so -/isso|por hoje -/e/"
     u"=é/eh so|mais nada|nada mais|nada nao|nada/nenhum/nenhuma -/outra duvida/duvidas|sem -/"
     u"mais/outras -/nenhuma/outras duvida/duvidas|era isso ai|era isso|nao tenho -/mais/"
     u"nenhuma/outra -/nenhuma/outra duvida/duvidas/pergunta/perguntas/nada|nao -/quero/"
     u"preciso/precisa/tem/tenho/ha/era -/de mais nada|nao -/quero/preciso/precisa/tem de nada|"
     u"no momento -/e/=é so -/isso|so queria/precisava/quero/vim/era/para/pra/isso saber/"
     u"confirmar/avisar/agradecer/dizer/conferir/entender/registrar|so -/isso/para/pra queria/"
     u"precisava/saber isso|so -/pra/para/p saber/confirmar/avisar/agradecer/dizer mesmo|era "
     u"so -/pra/para/p saber/confirmar/avisar/agradecer/dizer/isso|ja e o bastante|basta|era "
     u"tudo|ja e/=é o suficiente|e/=é o suficiente|-/era/e/so so queria/precisava/quero/vim -/"
     u"mesmo/isso/saber/confirmar/avisar/agradecer/dizer/conferir/entender/registrar -/isso/"
     u"mesmo|so -/era pra/para/p saber/confirmar/avisar/agradecer/dizer/registrar -/isso/mesmo|"
     u"era -/so/mais isso -/que/q -/eu -/queria/precisava -/saber|era -/so pra/para/p saber/"
     u"confirmar/avisar/agradecer|deixa/fica/fika pra/para/p -/a proxima/outra/outro/depois/"
     u"mes -/vez/dia|-/nao/entao nada mais/nao/nada|mais nada nao|por hoje -/e/=é so -/isso/"
     u"mesmo|estou/to/tô satisfeito/satisfeita|ja -/me/nos ajudou/ajudaram/resolveu/esclareceu "
     u"-/muito/bastante/demais/tudo|ja ta bom|ja esta bom|ta de bom tamanho|so isso -/mesmo -/"
     u"entao/ai|isso ai era tudo|tudo esclarecido|sem mais duvidas/perguntas|nao -/tenho/ha -/"
     u"mais duvidas/duvida|nada alem disso|era so|=é so|era tudo -/isso|era -/o/isso que -/eu "
     u"precisava/queria -/saber|isso -/ja me/que ajuda/precisava/queria|so isso -/mesmo que/q "
     u"-/eu -/queria/precisava|por enquanto/agora/hoje/ora nao|era so -/essa/a/isso/por/pra -/"
     u"minha duvida/curiosidade/informacao/saber/base|so essa duvida|tinha so essa|nenhuma -/"
     u"duvida|so curiosidade/pesquisando/pesquisa|so/era/seria/apenas/somente isso/iso/isto|"
     u"por enquanto/ora/hoje -/e/=é so -/isso|era/=é tudo|isso eh/=é/era tudo|nao era/foi so -/"
     u"mesmo isso|duvida/duvidas nenhuma|nenhuma -/outra duvida|sem -/mais/outras duvidas/"
     u"duvida"},
    {Mark::NotNeeded,
     u"nao precisa -/mais/nao/disso/se -/preocupar/mais|nao preciso -/mais|n precisa -/mais|"
     u"precisa nao|deixa/deixe/dexa pra/para/p la|deixa/deixe -/quieto/assim/estar|nao quero -/"
     u"mais/nao|nao sera -/mais necessario|nao e/=é -/mais necessario|sem necessidade|nao ha -/"
     u"mais necessidade|esquece|desisti|dispenso|nao obrigado/obrigada/brigado/brigada/obg/valeu/"
     u"vlw|nao tem/a/ha/sem -/nenhum problema/problemas/importa|tranquilo/tranquila/trankilo/"
     u"tranks|ja resolvi -/por/com -/aqui/outro/ele/ela -/lugar|sem -/nenhum problema/problemas/"
     u"crise|nao se preocupe|relaxa|de boa/boas|suave|fica tranquilo/tranquila|fique tranquilo/"
     u"tranquila|imagine|acontece|deixa/deixe que -/eu -/eu|pode/podem -/deixar/desconsiderar/"
     u"ignorar desconsiderar/ignorar/deixar/cancelar -/assim/isso|precisa/precisava nao|ja -/eu "
     u"renovei/contratei/comprei/fiz/assinei/tenho/pedi/peguei/fechei -/com/em/na/no/outra/outro/"
     u"ontem"},
    {Mark::Withdraw,
     u"deixa/deixe/dexa pra/para/p la|deixa/deixe/dexa -/quieto/assim/estar/queto|^deixa$|"
     u"esquece/esqueci -/isso|^esquece$|desconsidera/desconsidere/desconsiderem/desconsiderar/"
     u"ignora/ignore/ignorem -/a/minha/isso/o/essa -/mensagem/msg/pedido|pode/podem "
     u"desconsiderar/ignorar/deixar -/assim/isso/a/minha -/mensagem|ja -/eu achei/encontrei/"
     u"resolvi/consegui/descobri/comprei/resolveu/resolveram|achei/encontrei/descobri/consegui "
     u"aqui/sozinho/sozinha/resolver -/sozinho/sozinha/aqui|ja nao -/e/e/preciso -/mais preciso/"
     u"precisa/necessario|nao precisa/preciso -/vai -/ser/de/se/disso mais|nem precisa -/mais|"
     u"nao e mais necessario/preciso|resolvi/resolvemos/resolvido por/com/sozinho/sozinha/aqui -/"
     u"aqui/mesmo/conta|mudei de ideia|fica/fika como esta/ta|nao tenho interesse|sem interesse|"
     u"nao me interessa/interesso|nao estou/to interessado/interessada -/nao|deixa/deixo pra/"
     u"para -/a/uma/outra proxima/outra/depois -/vez/hora|alarme falso|falso alarme|sumiu "
     u"sozinho|era so -/o/a tecla/botao/cabo/disjuntor/tomada/senha|fica assim mesmo|fica pra/"
     u"para -/a outra/proxima -/vez"},
    {Mark::LetClose,
     u"pode/podem/podemos/vamos/pdc encerrar/finalizar/concluir|pode/podem/podemos/vamos "
     u"encerrar/finalizar/fechar/concluir/dar -/sim -/o/esse/este/a/essa/por -/meu/seu "
     u"atendimento/chamado/conversa/protocolo/ticket/reclamacao/ocorrencia/aqui/caso/"
     u"solicitacao/encerrado/chat|encerrar/encerra/encerrado/encerre -/o/aqui/por/esse -/meu "
     u"atendimento/aqui/chamado/protocolo|^encerrar/finalizar/sair/encerra/encerre|pode fechar "
     u"-/o/esse/meu chamado/ticket/atendimento/protocolo|fechar/fecha o chamado/ticket/"
     u"atendimento/protocolo|dar baixa no/na/nesse chamado/ocorrencia|dou/pode/podem/podemos/"
     u"considero/considere/dar dar/por/como -/por/como -/o encerrado/encerrada/resolvido/"
     u"resolvida/concluido -/o/meu/esse -/chamado|pode/podem fechar|pode -/dar baixa|pode -/"
     u"dar como/por encerrado/concluido/resolvido"},
    {Mark::Ack,
     u"ok/okay/oks/okok/okey/okk/oki/okei/oky/okz/k/kk|okay entao|ok entao|ta/tah/taa|ta -/tudo "
     u"bom/bem/certo/joia/ok/otimo|ta bao|tabom|ta entendido|=tá|esta bem/bom|certo/serto|beleza/"
     u"blz/belezura/belesa/bele/blza/bzl/blzz|beleza -/pura entao|entendi/entendido/intendi|"
     u"compreendi/compreendo/compreendido|ah ta/sim/ok/bom/entendi|aham/uhum/ahan/unhum/ahum/hm/"
     u"hmm/hmmm|ciente|de acordo|dacordo|concordo|anotado/anotada/anotei|show entao|pode deixar|"
     u"pode ser|pdc|fmz/firmeza/firme|fechou entao|demoro/demorou entao|isso/isto|isso -/ai/"
     u"mesmo/aew|=é isso -/ai/mesmo|e/eh isso -/ai/mesmo|exato/exatamente|correto|suave na nave|"
     u"positivo|afirmativo|tendi|saquei|sussa|bora|justo|claro|com certeza|certeza|farei/faremos "
     u"isso/assim|vou/vamos fazer isso/assim -/entao|faz sentido|e verdade|=é verdade|verdade|"
     u"ata|atah|aah sim|ok ok|jae|pronto|prontinho|tranquilo entao|bom saber|pois nao|recebi a "
     u"informacao|ficamos/fica/fico assim -/entao|fica combinado|fico/estou ciente|informacao "
     u"recebida|feito|ah ta/sim/ok/bom/entendi/certo|firmeza/firme/fmz/firmezinha/demorou/demoro|"
     u"ta certo entao|=tá/ta certo|fechado/fechou/combinado/marcado/agendado/confirmado|fechado/"
     u"fechou -/entao|tudo bem/tranquilo -/entao"},
    {Mark::Yes,
     u"sim/ss/sm/siim|sim sim|isso sim|por favor sim|sim por favor|claro que sim|com certeza sim|"
     u"tenho sim|sim tenho|gostaria sim|simmm/sss/ssim/simm|uhum sim"},
    {Mark::No,
     u"nn/nop/nops/nope/negativo|nao nao|nao -/moca/moco/senhora/senhor/por/querida -/enquanto -/"
     u"nao|ainda bem que nao$|acho/creio que nao$|nao -/sra/sr senhor/senhora|nenhuma/nenhum|por/"
     u"no enquanto/ora/momento nao$|agora/hoje nao$|nao -/por enquanto/ora/agora/hoje -/nao|na na "
     u"nao|nao mais"},
    {Mark::Nothing, u"nada/nadinha"},
};

}  // namespace

std::span<const PhraseGroup> customerAnswerPhrasesPt() {
  return kPhrases;
}

}  // namespace oc
