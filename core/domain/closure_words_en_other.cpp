#include "core/domain/closure_words.h"

// What customers say beside that, in English: apostrophes are gone, "that's" is "thats".

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Visit,
     u"on my way|omw|ill -/just/definitely swing/stop/drop/pop/come/be/pick/grab/head/collect/go "
     u"-/by/in/over/it/there/down/him/her/them/around/round/at -/up/at/then/tomorrow/today/later/"
     u"lunch/there|ill see you -/then/there/at/tomorrow|be there -/soon/at/in/then/by|see you "
     u"there/then/at/soon|well -/see/be/come/pick/swing -/there/by/you/it -/up/then|picking -/it/"
     u"him/her/them up -/at/later|heading over -/now|coming -/now/by/over|ill order -/it/online/"
     u"from|ill book -/it/online|we will be there|i will be there|i will pick it up|collect it -/"
     u"tomorrow/later/today|ill -/just/definitely nip/pop/swing/head/drive/walk/go/be -/over/in/"
     u"down/by/round/up/to/there -/there/at/on/tomorrow/later/and|i/we -/will/ll come/be/go -/to/"
     u"in/there -/branch/on/with/at/by -/both|-/ill/will/i/im see/seeing -/you/u/ya/ye then/"
     u"there/at/on/in|be -/there/round/over -/in/at/by/soon|leaving now|heading -/there/over/"
     u"down/out|were -/on our/heading/leaving -/way/over/now"},
    {Mark::Greeting,
     u"hi/hello/helo/hey/heya/hiya/hullo/hellooo/greetings/howdy/sup/hii/heyy|hi there|hello "
     u"there|hey there|how are you -/today/doing|how are u|hows it going|hope youre/you -/are -/"
     u"doing well|good day|gday|dear sir/madam/team/all|to whom it may concern|how about you|wbu|"
     u"and you|hbu/wbu"},
    {Mark::DayPart, u"good morning/afternoon/evening|morning|afternoon|evening|gm|mornin"},
    {Mark::Told,
     u"*ed|came/went/took/left/said/sent/put/made/brought/bought/saw/told/felt/kept/found/gave/"
     u"wrote/paid/thought/began/met/sold/built/stood/ran/chose/drove/slept/cut/popped/swapped/"
     u"stayed|did"},
    {Mark::For, u"for|for -/all/always your/the/being/getting/taking/having/letting/that/this/it"},
    {Mark::Tag, u"huh|isnt it|innit|huh/innit|isnt/arent/right it/you/they"},
    {Mark::Article,
     u"a/an/the/my/your/ur/our/his/her/their/this/that/these/those/some/any/another/every/each"},
    {Mark::Filler,
     u"everyone|omg|gosh|man/mate/m8/bro/bruh/dude/buddy/pal/friend/hun/hon/honey/love/darling/"
     u"dear/sir/maam/mam/madam/miss/mr/mrs/ms/guys/folks/team/all/boss/chief/sweetie/luv/babe/"
     u"girl/doc|yet again thanks|for now|for today|at all|as always|as ever|time|patience|"
     u"assistance|understanding|reply|response|info|information|kindness|support|explanation|"
     u"clarification|advice|tip|tips|effort|efforts|attention|guidance|help|service|quick/fast/"
     u"prompt/great/excellent/amazing/kind/good -/and -/kind/great reply/response/help/"
     u"assistance/service/support|hard work|being -/so/patient/kind/there|letting me know|"
     u"getting back -/to -/me/us|sorting -/it/that/this/everything -/out|clarifying|explaining|"
     u"clearing -/that/it/this -/up|checking|confirming|helping -/me/us -/out|looking into -/it/"
     u"that/this|fixing -/it/that/this|taking care of -/it/that/this|your/the/all -/your/the/"
     u"quick/of/prompt -/your/quick/prompt help/time/patience/support|letting me/us know|sorry|"
     u"my bad|apologies|anyway|anyways|bummer|aw|young lady|wife|to/of/in/on/with/and/or/so/very/"
     u"really/just/all/you/u/yall/i/im/ive/id/we/were/weve/it/its/thats/be/been/am/then/here/"
     u"there/too/much/many/more/lot/lots/oh/ah/aw/aww/haha/lol/lmao/lmfao/hehe/wow/whoa/me/us/"
     u"him/them/he/she/they/from/up/out/over/soo/sooo/truly/totally/completely/always/ever/"
     u"everything/such/quite/pretty/super/back|all the same|all this|everything else|been/being/"
     u"because/since/while/both/even/same/than/kind/part/work/service/staff/people/person/"
     u"answered/explained/handled/promptness/courtesy/professionalism/dedication/quickly/once/"
     u"already|bot|robot|sis|fam|y all|you know|yknow|didnt/dont/never -/even know/realise/"
     u"realize/notice/remember -/that/it/about|didnt/never -/even think/expect -/that/it/about|had "
     u"no idea|my bad/fault/mistake "
     u"-/sorry|silly/stupid/dumb/daft me|haha*/lol*/lmao*|was thinking/wondering|i thought -/it/"
     u"i/id/that/my -/was/lost/were|the whole time|no harm done|took a while|mate/pet/duck/hen/"
     u"luv/sis/oga/madam/abeg/sha/jare/ji/bhai/yaar/sirji/boet/yous/ye|good sir|kind sir/regards|"
     u"by the skin|of course|honestly/seriously/literally/frankly/actually|just -/checked/saw/"
     u"wanted -/the/it/to -/say|wanted to -/say/let/tell/drop|letting -/you/u know|to let you "
     u"know|fyi|quick update|thought id -/let/tell/say|ha/heh/hah|hopefully|was/were/got/get/had|"
     u"as well/always/ever/soon|has/have/will"},
    {Mark::Time,
     u"today/tomorrow/tonight/yesterday/night/monday/tuesday/wednesday/thursday/friday/saturday/"
     u"sunday/week/weekend/month/day/days/hour/hours/minutes/noon/soon/now"},
    {Mark::Clock, u"at/by/around/until/til/till"},
};

}  // namespace

std::span<const PhraseGroup> customerOtherPhrasesEn() {
  return kPhrases;
}

}  // namespace oc
