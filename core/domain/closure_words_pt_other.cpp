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
     u"gente/teus/tuas/nossos/nossas/aquilo/aqui/aki/ai/ali/para/pra/pro/pros/pras/p/com/c/como/"
     u"entao/entaum/intao/muito/muita/muitos/muitas/mto/mta/mt/mtos/bem/tao/mesmo/mesma/msm/msmo/"
     u"mermo/sempre/tambem/tbm/tb/tmb/tbem/ja/so/foi/e/eh/era/ser/sao/estou/to/estao/=à/=é/assim/"
     u"tudo/td/tds/todo/toda/todos/todas/mais/favor/uai/bah/ah/aa/eita/vixe/ufa/caramba/puxa/ops/"
     u"eba/uhu/uhuul/ebaa/hehe/rs/haha|moca/moco/mossa/amigo/amiga/amg/querido/querida/qrda/amor/"
     u"anjo/linda/lindo/flor|meu bem|minha linda|minha/meu querida/querido/amiga/amigo/flor/anjo/"
     u"rei/bom/chapa/nobre|senhor/senhora/sr/sra/srta/dr/dra/doutor/doutora/dona|mano/mana/mn/"
     u"irmao/irma/parca/parceiro/parceira/chefe/chefia/patrao/cara/brother/bro/jovem/menina/"
     u"menino/guria/guri/tche/vei/pai/rei/campeao/fera/mestre/consagrado/colega/lider|gente/"
     u"pessoal/galera/equipe/time/turma|voces todos|boa sorte|prezado/prezada/prezados|deus|"
     u"senhor jesus|jesus|atencao|ajuda|atendimento|retorno|resposta|paciencia|gentileza|"
     u"informacao/informacoes/info/infos/inf|suporte|disponibilidade|rapidez|agilidade|presteza|"
     u"carinho|cuidado|apoio|auxilio|esclarecimento/esclarecimentos|explicacao/explicacoes|"
     u"orientacao/orientacoes|contato|forca|cordialidade|educacao|eficiencia|prontidao|"
     u"solicitude|dica/dicas|help|de coracao|coracao|mesmo|sinceramente|realmente|imensamente|"
     u"demais|bastante|desculpa/desculpe/desculpas/perdao/desculpem -/o/a/pela/pelo/por/qualquer/"
     u"ai/eu/tanta -/transtorno/incomodo/demora/coisa/confusao/trabalho/pergunta/perguntas/"
     u"ignorancia/erro/hora|foi mal|foi mau|q pena|pena|pelo menos|ufa|graças|gracas|menina/"
     u"meninas/meninos/rapaz/moças/mocas/moços/mocos/amore/amores/amorzinho/vizinha/vizinho/"
     u"professora/professor/prof/profe/pastor/pastora/compadre/comadre/tia/tio/chefinho/xuxu/"
     u"chuchu/bb|conseguirem|num|aaa/oba/eba/arre/vixe/vige/eita/mulher/mana/uai/credo|vixe "
     u"maria|nossa senhora|que susto|do ceu|meu deus|virgem maria|ave maria|graca/gracas|super|"
     u"dona/sr/sra|dps/qdo/vdd/sdds/nd/mto/msm/tds/fds/cmg/ctg/nois/nós/noi/minino/uia/noossa/"
     u"genteee/rapaziada/meninada/mães/mae/maezinha/filho/filha/fia/fio/cumpadi/sô/so/moçada/"
     u"mocada/cabra/visse/macho/maninho/maninha/nego/nega/neguinho/cria/patroa/patraozinho/"
     u"chefia|meu lindo|minha patroa|patroa|meio|mais tarde|era/desde/sobre/entre/durante/onde/"
     u"porque/pois/enquanto/vida/casa/pessoa/pessoas/gente/trabalho/atender/ajudar/esclarecer/"
     u"explicar/responder/informar/dedicacao/excelencia/profissionalismo/compromisso/confianca/"
     u"parceria/preferencia/oportunidade/simpatia/delicadeza/empenho/esforco/pontualidade/"
     u"qualidade/servico/servicos/empresa/recepcao|fia/fio/filha/filho/bot/dotora/dotor/moçada/"
     u"colega/parceira/meninas|viu/sabe/entende/tlg/ta ok|robozinho/robo/bot/robo/amiguinho|tche/"
     u"piá/pia/guri/guria/bah/uai/so/sô/trem/oxente/visse/mainha/painho/rapaz/cabra/parca/parça/"
     u"mano/mana/mn/vei/véi/brother/chefe/chefia/patrao/fi/fia|rs/rsrs/haha/kkk|nao/nem -/eu "
     u"sabia/sabiamos/imaginava/lembrava/tinha -/visto/reparado/percebido/lembrado -/disso/dessa/"
     u"isso|deve ser/ter/estar|tava/estava/tavamos achando/pensando que/q|achei/pensei que/q -/"
     u"era/tinha/ia/nao|imaginei|que susto/vergonha/bobeira/bobagem/burrice/cabeca/mancada/"
     u"loucura|falha minha|culpa minha|erro meu|eu que -/tinha -/digitei/digitado/errei/fiz/"
     u"confundi/esqueci|se -/der/puder/deus|como sempre|mesmo -/assim/com/sendo|por -/sua/tanta/"
     u"toda tudo/isso/essa|ai sim|sozinho/sozinha|=lá|o que/q faltava/faltou/precisava/queria/"
     u"tinha/pedi/comprei/combinamos|desculpa/desculpe/desculpem -/por/ai qualquer coisa|-/a "
     u"todos/todas/cada -/voces/vcs/um/aí|nao e que era isso|nao e que"},
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
