#include "core/domain/closure_words.h"

// How customers thank and take leave, in Portuguese, Brazil first.

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Thanks,
     u"obrigado/obrigada/obrigados/obrigadas|brigado/brigada|obg/obgd/obgda/obgdo/obgado/obgada|"
     u"obrig/obri/brig/brigd/brigda/bgd/bgda/obrgd/obgg|obrigadinho/obrigadinha/brigadinha|"
     u"brigadin/brigadu/obrigadu/obrigadx/obrigade|valeu|vlw/vlww/valew/vleu/vallu/vlws/valeus|"
     u"valeu mesmo|vlw mesmo|agradeco/agradecemos|te/lhe/so/eu/nos agradeco/agradecemos|"
     u"agradecido/agradecida/agradecidos|grato/grata/gratos|gratidao|meus/meu agradecimento/"
     u"agradecimentos|fico/ficamos grato/grata/gratos|fico/ficamos agradecido/agradecida|eu -/"
     u"que agradeco|eu q agradeco|nos que agradecemos|brigadim|obrigadim|gratissimo/gratissima|"
     u"fico no/na obrigado|ta obrigado/obrigada|thank|tks/thx/thks/tnx/tnks/thnx/tanks/tank|"
     u"arigato|merci|grazie|danke|de nada|por nada|imagina|disponha|nao ha de que|foi um prazer|"
     u"o prazer foi/e meu|magina|obrigado/obrigada/brigado/brigada/obg/valeu/vlw/agradeco -/mais/"
     u"uma/de/novamente/outra novamente/novo/vez|obrigado/obrigada mais uma vez|gratos|meu muito "
     u"obrigado|nosso muito obrigado|deus te pague|deus lhe pague|salvou -/o/meu/a/minha dia/"
     u"vida/noite|quebrou -/um/meu/o galho|vc/voce -/me salvou|me tirou -/um/do/de peso/sufoco|"
     u"obrigado eu|obrigada eu|agradecido|brigad*/obrigad*/agradec*/gratid*|valeus/valeuu/valeuz/"
     u"vlwz/obgg/brigads/thanks/gracias/grazie/merci|muchas gracias|deus -/te/lhe/vos pague -/em/"
     u"muito -/dobro|salvou -/minha/meu/o/a -/dia/vida/pele/noite/almoco|fico te/lhe/mt/muito "
     u"devendo/grato/grata -/uma/essa|devo essa/uma|dou valor|te devo uma|obrigado/obrigada/"
     u"brigado/brigada/obg/valeu/vlw mesmo assim|valeu/obrigado/obrigada/brigado/brigada/vlw/obg "
     u"-/viu/mesmo seu/dona"},
    {Mark::WarmThanks,
     u"muito/mto/mt/muitissimo/mui/mtoo/muinto/muto obrigado/obrigada/brigado/brigada/obg/obgd/"
     u"grato/grata/obrigadu/agradecido/agradecida|obrigadao/brigadao/obrigadaum/valeuzao/"
     u"valeuzaco|obrigadissimo/obrigadissima|super obrigado/obrigada|mil obrigados/obrigadas|"
     u"agradeco -/muito/demais/imensamente/mesmo/de coracao|agradeco de coracao|obrigado/"
     u"obrigada -/por -/tudo mesmo|obrigado/obrigada de coracao/verdade|obrigado/obrigada demais|"
     u"valeu demais|vlw demais|muito/mto agradecido/agradecida/grato/grata|obrigado/obrigada por "
     u"tudo|valeu por tudo|vlw por tudo|nem sei como agradecer|sem palavras para/pra/p agradecer|"
     u"eternamente grato/grata"},
    {Mark::Farewell,
     u"tchau/tchauzinho/tchaus/xau/tchal/txau/thcau/chau/tiau/tchalzinho/xauzinho|bye/baybay/"
     u"babye|ate -/a logo/breve/mais/amanha/depois/proxima|ate mais -/ver/tarde|ate a -/nossa "
     u"proxima|ate -/a proxima -/vez/semana|ate segunda/terca/quarta/quinta/sexta/sabado/domingo "
     u"-/feira|ate la|ate o -/proximo mes/ano|ate semana -/que vem|ate outro dia|ate qualquer -/"
     u"dia/hora|ate +|flw/falou/falow/fallou|flw vlw|falou valeu|fui|fuii|inte/inté|adeus|abraco/"
     u"abracos/abc/abs/abss/abrs/abx/bjs/bjos/beijo/beijos/bj/bju/bjus/bjo/beijinhos/bjinho/"
     u"bjinhos/beijao/abracao|um -/grande/forte/super abraco/beijo/abracao|forte abraco|grande "
     u"abraco|att/atte|atenciosamente|cordialmente|sem mais|se cuida/cuide|te cuida|cuide se|a "
     u"gente se ve/fala/fla|nos falamos|nos vemos|tamo/tamos/tmj/estamos junto/juntos|tmj|"
     u"tamojunto|sucesso|fica/fique/fiquem com deus|vai/va/vao com deus|paz|a paz|shalom|"
     u"qualquer/qlqr/qualq/qq/qlq coisa -/eu/ai/te/a/lhe/entao/ja/-/nos -/eu/te/a/lhe/vos -/"
     u"gente chamo/aviso/falo/grito/retorno/volto/ligo/chamamos/avisamos/procuro/entro/mando|"
     u"qualquer/qlqr/qq/qlq coisa -/eu/te entro/entramos em contato|qualquer coisa estou/to aqui/"
     u"ai|qualquer coisa -/eu/te mando/chamo mensagem/msg/de/vc/voces novo/novamente|se precisar "
     u"-/de -/mais/algo/alguma/qualquer -/coisa -/eu/te chamo/aviso/falo/volto/grito|quando "
     u"precisar -/eu -/te chamo/volto/falo|precisando -/de -/algo/mais -/eu -/te/ja chamo/volto|"
     u"qualquer duvida/problema -/eu/te -/eu/te chamo/aviso/falo/volto/retorno|a gente se fala|"
     u"vou nessa|fui nessa|valeu falou|abracao/abs/bjao/beijocas/bjoos/bjoss/beijoo|tchau tchau|"
     u"tchau obrigado/obrigada|durma bem|dorme bem|fiquem bem|fica/fique bem|se cuidem|bjs de "
     u"luz|ate um dia|ate outra|volte/voltem sempre|cambio desligo|xero/xeros/cheiro/cheiros/"
     u"bejo/bjus/bjosss/beijocas/abraco/abraço|um/grande/outro/aquele abraco/cheiro/xero/beijo/"
     u"abc/bj -/grande/enorme/no/em/pra/na/a -/coracao/cada/todos/voces/vcs/um/todas/alma|chamo/"
     u"aviso/falo/grito/volto/ligo sim|aviso sim -/qualquer -/coisa|passe bem|passar bem|fico te "
     u"devendo -/uma/essa|tamo/tamos juntos/junto|ate -/a -/semana/inauguracao/consulta/festa/"
     u"aula/reuniao/entrega/visita|partiu|falou ai|falooou|fica/fika/deixa pra/para outro/outra "
     u"dia/vez/hora/momento|=té segunda/terca/quarta/quinta/sexta/sabado/domingo/amanha/logo/"
     u"mais/la|te logo/mais/amanha/segunda/sabado/domingo"},
    {Mark::Wish,
     u"bom trabalho|bom dia de trabalho|bons trabalhos|otimo/excelente/bom/otima/boa trabalho/"
     u"descanso/feriado/semana/fds/finde/domingo/sabado/sexta/viagem/plantao/expediente/fim/"
     u"final/resto/restante -/de -/dia/semana/tarde/noite/ano|bom fim de semana|bom final de "
     u"semana|otimo fim de semana|otimo final de semana|bom/otimo/excelente -/resto/restante -/"
     u"de dia|boa/otima/excelente/linda/abencoada semana|tenha/tenham um/uma -/bom/boa/otimo/"
     u"otima/excelente/lindo/linda/abencoado/abencoada/maravilhoso -/bom/boa/otimo/otima dia/"
     u"tarde/noite/semana/feriado/trabalho/domingo/sabado/fim/final -/de -/semana/dia|um/uma -/"
     u"bom/boa/otimo/otima/excelente/lindo/linda/abencoado/abencoada/maravilhoso dia/tarde/noite/"
     u"semana/feriado/trabalho/domingo/sabado/fds|um/uma -/bom/otimo/excelente fim/final de "
     u"semana/dia|otimo/excelente/lindo/abencoado dia|otima/excelente/linda/abencoada tarde/"
     u"noite|igualmente|-/que/q deus -/te/lhe/os/o/a/vos/nos abencoe/abencoi/pague/proteja/"
     u"acompanhe/guarde/ilumine|-/que/q deus abencoe -/voce/vc/vcs/voces/muito/sempre/"
     u"grandemente/sua/vossa -/vida/familia|amem|gloria a deus|gracas a deus|bencaos|feliz natal/"
     u"ano/pascoa -/novo|boas festas|desejo -/a/te/lhe/tudo/muito -/vcs/voces/todos/tudo -/de "
     u"bom/sucesso|tudo de bom/melhor|felicidades|parabens|bom/boa cafe/almoco/jantar/janta|tudo "
     u"de bom|passar/passe/passem -/muito bem|que/q/se deus quiser/quizer/permitir|fica/fique/"
     u"fiquem com deus|saude -/e/pra/para -/paz/voce/vcs|merry/feliz natal|vc/voce/vcs/voces/tu/"
     u"ti/vce tb/tbm/tambem/tmb|fica/fique/fiquem na/em/com -/a paz/graca -/de/do/com -/cristo/"
     u"senhor/deus/jesus|na paz de/do cristo/senhor|pra/para/p vc/voce/voces/vcs/ti tambem/tbm/"
     u"tb/tmb|para/pra/p vc/voce/vcs/voces/todos tb/tbm/tambem"},
};

}  // namespace

std::span<const PhraseGroup> customerLeavePhrasesPt() {
  return kPhrases;
}

}  // namespace oc
