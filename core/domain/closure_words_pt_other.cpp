#include "core/domain/closure_words.h"

// What customers say beside that, in Portuguese, Brazil first.

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Visit,
     u"vou/irei/vamos/vo -/entao/sim/ja/la/ai retirar/buscar/pegar/ai/la/passar/comparecer/levar/"
     u"comprar/pagar -/ai/la/entao/amanha/hoje/cedo/sim/no/na -/cedo|vou pessoalmente|passo -/ai/"
     u"la/amanha/hoje/depois/no/na ai/la/pegar/buscar/retirar/amanha/hoje/depois/cedo|passo|"
     u"passarei -/ai/la|passamos ai/la|-/ja/to/estou to/estou/tô indo -/ai/la/pra/para/buscar|"
     u"estarei ai/la|estaremos ai/la|eu -/vou busco/retiro/pego/levo/passo|busco/retiro/pego -/"
     u"ai/amanha/hoje/la/entao/na/no -/loja|chego ai/la/em|chego|te/nos vemos/espero la/ai|a "
     u"gente se ve la/ai|vejo -/voces/vcs la/ai/amanha|reservo/peco/compro/faco/agendo/resolvo/"
     u"pago pelo/no app/site/aplicativo|no horario|marcado entao|la estarei|apareço ai|apareco "
     u"ai/la|dou um pulo ai|dou uma passada ai/la|colo ai|desco/to descendo/descendo ai|encosto "
     u"ai|vou/vamos amanha/hoje/segunda/terca/quarta/quinta/sexta/sabado/la -/cedo/de/com|vou "
     u"aparecer|vou -/ai/la -/com/cedo/amanha|da tempo|dou um jeito|-/na/no/da proxima consulta/"
     u"vez/semana/ida eu -/pego/vejo/levo|te/lhe espero entao|-/vou/irei/vamos/so passar/passo/"
     u"vou -/ai/la -/na/no loja -/daqui/amanha/hoje -/a pouco|ele/ela/meu/minha -/marido/filho/"
     u"pai/mae/guri vai/passa/pega/busca/retira -/ai/la/buscar/pegar/retirar/escolher -/amanha/"
     u"hoje/ai|vou retirar/buscar/pegar/la/direto/pessoalmente -/entao/amanha/hoje/ai/direto/com "
     u"-/ele/ela|passo ai/la -/pra/para/quinta/sexta/amanha -/buscar/pegar|domingo/sabado/amanha/"
     u"segunda/sexta vou ai/la|chego -/ai/la/em/as/umas|levo sim|estarei/estaremos -/ai/la/"
     u"esperando|to/estou chegando/indo -/ai/la|vai ter gente -/aqui/em -/casa|deixo/vou deixar "
     u"alguem -/la/aqui|to/tô/estou/ja/tamo descendo/indo/subinda/saindo/chegando/passando -/ai/"
     u"pra/para/la/pegar/buscar -/pegar/buscar/retirar/ai|descendo pra/para pegar/buscar"},
    {Mark::Greeting,
     u"oi/oie/oii/oiii/oiee/oin/ola/opa/eai/iae/eae/alo/salve/hey/hei/koe/coe/oxe|e ai|oi -/tudo/"
     u"td -/bem/bom/blz|ola -/tudo/td -/bem/bom|tudo/td bem/bom/blz/joia com vc/voce/vcs|td bem/"
     u"bom|como vai|como vc/voce esta|oi oi|bom dia -/tudo/td bem/bom|boa tarde/noite -/tudo/td "
     u"bem/bom"},
    {Mark::DayPart, u"bom dia|bomdia|boa tarde/noite|boatarde|boanoite|bom diaa|bdia|bd|bn|bt"},
    {Mark::Told,
     u"*ei|*avam|*ava|*amos|*emos|fiz/vim/vi/li/tive/trouxe/pus/dei/tava/estava/havia/tinha/"
     u"disse/veio/vieram/fez/fizeram/trouxe/trouxeram/deu/deram/teve/quis/pediu/disse/disseram"},
    {Mark::Happened, u"*ou|*iu|*aram|*eram|*iram"},
    {Mark::For, u"por|pelo/pela/pelos|pela/pelo sua/seu/tua/teu/vossa|pr"},
    {Mark::Tag, u"ne/neh/=né|hein/ein/heim|nao e|nao e mesmo|certo/ok/fechou/entao/pode ne"},
    {Mark::Article,
     u"o/a/os/um/uma/uns/umas/do/da/dos/das/na/nas/nos/ao/aos/meu/minha/meus/minhas/seu/sua/seus/"
     u"suas/teu/tua/nosso/nossa/esse/essa/este/esta/aquele/aquela/outro/outra"},
    {Mark::Filler,
     u"de/em/e/ou/que/q/se/me/te/lhe/vos/eu/ele/ela/eles/elas/voce/vc/voces/vcs/vce/cê/ce/ces/"
     u"gente/teus/tuas/nossos/nossas/aquilo/aqui/aki/ai/ali/para/pra/pro/pros/pras/p/com/c/"
     u"como/entao/entaum/intao/muito/muita/muitos/muitas/mto/mta/mt/mtos/bem/tao/mesmo/mesma/"
     u"msm/msmo/mermo/sempre/tambem/tbm/tb/tmb/tbem/ja/so/foi/e/eh/era/ser/sao/estou/to/estao/"
     u"=à/=é/assim/tudo/td/tds/todo/toda/todos/todas/mais/favor/uai/bah/ah/aa/eita/vixe/ufa/"
     u"caramba/puxa/ops/eba/uhu/uhuul/ebaa/hehe/rs/haha|moca/moco/mossa/amigo/amiga/amg/"
     u"querido/querida/qrda/amor/anjo/linda/lindo/flor|meu bem|minha linda|minha/meu querida/"
     u"querido/amiga/amigo/flor/anjo/rei/bom/chapa/nobre|senhor/senhora/sr/sra/srta/dr/dra/"
     u"doutor/doutora/dona|mano/mana/mn/irmao/irma/parca/parceiro/parceira/chefe/chefia/patrao/"
     u"cara/brother/bro/jovem/menina/menino/guria/guri/tche/vei/pai/rei/campeao/fera/mestre/"
     u"consagrado/colega/lider|gente/pessoal/galera/equipe/time/turma|voces todos|boa sorte|"
     u"prezado/prezada/prezados|deus|senhor jesus|jesus|atencao|ajuda|atendimento|retorno|"
     u"resposta|paciencia|gentileza|informacao/informacoes/info/infos/inf|suporte|"
     u"disponibilidade|rapidez|agilidade|presteza|carinho|cuidado|apoio|auxilio|esclarecimento/"
     u"esclarecimentos|explicacao/explicacoes|orientacao/orientacoes|contato|forca|"
     u"cordialidade|educacao|eficiencia|prontidao|solicitude|dica/dicas|help|de coracao|"
     u"coracao|mesmo|sinceramente|realmente|imensamente|demais|bastante|desculpa/desculpe/"
     u"desculpas/perdao/desculpem -/o/a/pela/pelo/por/qualquer/ai/eu/tanta -/transtorno/"
     u"incomodo/demora/coisa/confusao/trabalho/pergunta/perguntas/ignorancia/erro/hora|foi mal|"
     u"foi mau|q pena|pena|pelo menos|ufa|graças|gracas|menina/meninas/meninos/rapaz/moças/"
     u"mocas/moços/mocos/amore/amores/amorzinho/vizinha/vizinho/professora/professor/prof/"
     u"profe/pastor/pastora/compadre/comadre/tia/tio/chefinho/xuxu/chuchu/bb|conseguirem|num|"
     u"aaa/oba/eba/arre/vixe/vige/eita/mulher/mana/uai/credo|vixe maria|nossa senhora|que "
     u"susto|do ceu|meu deus|virgem maria|ave maria|graca/gracas|super|dona/sr/sra|dps/qdo/vdd/"
     u"sdds/nd/mto/msm/tds/fds/cmg/ctg/nois/nós/noi/minino/uia/noossa/genteee/rapaziada/"
     u"meninada/mães/mae/maezinha/filho/filha/fia/fio/cumpadi/sô/so/moçada/mocada/cabra/visse/"
     u"macho/maninho/maninha/nego/nega/neguinho/cria/patroa/patraozinho/chefia|meu lindo|minha "
     u"patroa|patroa|meio|mais tarde|era/desde/sobre/entre/durante/onde/porque/pois/enquanto/"
     u"vida/casa/pessoa/pessoas/gente/trabalho/atender/ajudar/esclarecer/explicar/responder/"
     u"informar/dedicacao/excelencia/profissionalismo/compromisso/confianca/parceria/"
     u"preferencia/oportunidade/simpatia/delicadeza/empenho/esforco/pontualidade/qualidade/"
     u"servico/servicos/empresa/recepcao|fia/fio/filha/filho/bot/dotora/dotor/moçada/colega/"
     u"parceira/meninas|viu/sabe/entende/tlg/ta ok|robozinho/robo/bot/robo/amiguinho|tche/piá/"
     u"pia/guri/guria/bah/uai/so/sô/trem/oxente/visse/mainha/painho/rapaz/cabra/parca/parça/"
     u"mano/mana/mn/vei/véi/brother/chefe/chefia/patrao/fi/fia|rs/rsrs/haha/kkk|nao/nem -/eu "
     u"sabia/sabiamos/imaginava/lembrava/tinha -/visto/reparado/percebido/lembrado -/disso/"
     u"dessa/isso|deve ser/ter/estar|tava/estava/tavamos achando/pensando que/q|achei/pensei "
     u"que/q -/era/tinha/ia/nao|imaginei|que susto/vergonha/bobeira/bobagem/burrice/cabeca/"
     u"mancada/loucura|falha minha|culpa minha|erro meu|eu que -/tinha -/digitei/digitado/"
     u"errei/fiz/confundi/esqueci|se -/der/puder/deus|como sempre|mesmo -/assim/com/sendo|por "
     u"-/sua/tanta/toda tudo/isso/essa|ai sim|sozinho/sozinha|=lá|o que/q faltava/faltou/"
     u"precisava/queria/tinha/pedi/comprei/combinamos|desculpa/desculpe/desculpem -/por/ai "
     u"qualquer coisa|-/a todos/todas/cada -/voces/vcs/um/aí|nao e que era isso|nao e que|na/"
     u"minha/a/da -/proxima/minha consulta"},
    {Mark::Time,
     u"amanha/manha/noite/tarde/cedo/segunda/terca/quarta/quinta/sexta/sabado/domingo/feira/"
     u"semana/mes/dias/hora/horas/minuto/minutos/meia/hoje/hj/ontem/depois/logo/antes/agora"},
    {Mark::Clock, u"=às/as/ate/dia/pelas|la pelas"},
};

}  // namespace

std::span<const PhraseGroup> customerOtherPhrasesPt() {
  return kPhrases;
}

}  // namespace oc
