#include "core/domain/closure_words.h"

// How customers thank and take leave, in English: apostrophes are gone, "that's" is "thats".

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Thanks,
     u"thanks/thank/thx/thnx/thanx/tx/ty/thnks/thankyou/tnx/tq/thku/thankx/thanku/thks|thank you/"
     u"u/ya|thanks you|cheers|ta very much|appreciate/appreciated|-/i/we -/really/do/truly/"
     u"greatly/so appreciate -/it/that/this/you|much obliged/appreciated|appreciate -/it/you|"
     u"grateful|youre welcome|your welcome|no worries|np|no prob/problem/problems|many thanks|"
     u"thanks again|thank you again|bless you/u|thnak/thakns/thansk/thankss/thanksss/cheers|"
     u"obliged|thanks -/a/guys/all/mate/man/bud/again/anyway/everyone/team|you saved -/me/my -/"
     u"day/life/bacon|saved my -/day/life/bacon|saved me|bless|owe you one|i owe you -/one|"
     u"preciate*/apprec* -/it/u/you/ya|much obliged -/to -/you|thanking you|ta -/love/mate/very/"
     u"duck/pet/muchly|cheers -/mate/pal/bud/love/anyway/for|bless -/you/u/ya/your/yall -/heart/"
     u"all|thankyou*|most/very grateful/kind|i owe you -/one/big|you saved me/my/us -/a/day/life/"
     u"trip|thanx*|ta anyway/mate/very/love -/much"},
    {Mark::WarmThanks,
     u"thanks so/very much|thanks a lot/million/bunch/ton/heap/alot|thank you/u so/very/ever "
     u"much|thank you/u ever so much|thank you/u sooo/soo much|tysm|tyvm|thanks for everything|"
     u"thank you/u for everything|thanks alot|lots of thanks|huge thanks|big thanks|thanks heaps/"
     u"tons|cant thank you enough|much appreciated|really appreciate -/it/that/your/all|i cant "
     u"thank you enough|so grateful|very grateful|thanks a mil/bundle|thanks ever so much"},
    {Mark::Farewell,
     u"bye/byee/byeee/byebye/goodbye/cya/byes/ttyl/cu|bye bye|bye for now|see you/ya/u -/later/"
     u"soon/then/tomorrow/around/there/monday/tuesday/wednesday/thursday/friday/saturday/sunday|"
     u"see you next -/week/time/month|talk -/to -/you/ya later/soon|take care|farewell|so long|"
     u"later|laters|later then|catch you/ya later|until next time|til next time|have a good one|"
     u"signing off|logging off|gotta go|got to go|gtg|ciao|adios|toodles|peace|peace out|regards|"
     u"best/kind/warm regards|sincerely|best|all the best|xoxo|xx|xxx|x|speak soon|over and out|"
     u"ill -/just be in touch|ill -/just be -/back -/in -/touch if -/i/anything -/need -/"
     u"anything|ill -/just reach out/reach/message/call/let you/text if -/i/anything -/need/have/"
     u"comes -/up/any|if i need -/anything/something/any -/else/more/help ill -/let/message/"
     u"reach/text/be -/you/out/in -/know/touch|best wishes|tc|cya/cyaz|see -/you/ya/u/ye/yous -/"
     u"all/guys/then/there/at/on/in/later/soon/tomorrow/monday/tuesday/wednesday/thursday/friday/"
     u"saturday/sunday/next -/a/the/week/sec/bit/morning/then|ttys/ttfn/ta-ra/tara/toodle|take "
     u"it easy|speak/talk soon/later/then|kind/warm/best/many regards|cheerio|cheers now|mind "
     u"yourself|slan|hooroo|catch ya/you|yours -/sincerely/faithfully/truly|safe home"},
    {Mark::Wish,
     u"have a -/very good/great/nice/lovely/wonderful/blessed/fantastic/pleasant/awesome/fab day/"
     u"one/evening/night/weekend/week/afternoon/rest/time/morning/holiday|have a -/good/great/"
     u"nice/lovely rest of -/your/the day/week|enjoy -/your/the/rest/the -/rest/of -/your/the "
     u"day/evening/weekend/week/night/holidays|have a good/great/nice/lovely -/day/one -/ahead/"
     u"too|you -/have too|u too|you as well|same to you|likewise|same here|god bless -/you/u/ya/"
     u"yall|happy holidays|merry christmas|happy new year|good luck|keep up the good/great work|"
     u"stay safe|be well|good/great/lovely day/evening/weekend|all good wishes|good night|"
     u"goodnight|nite|happy weekend|happy friday|my pleasure|look/looking forward to -/it/seeing/"
     u"the/our/tomorrow/next|cant wait -/to/for|wishing you -/all/a -/the/great/good/lovely -/"
     u"best/day/week|and you/yourself|enjoy|good luck with|same to you/yourself -/all|happy new/"
     u"christmas/easter/thanksgiving/diwali/eid/holidays -/year|may god/allah bless/reward -/you|"
     u"more grease -/to -/your/elbows|remain blessed|stay blessed|you too/also|and you -/too|"
     u"same to ya"},
};

}  // namespace

std::span<const PhraseGroup> customerLeavePhrasesEn() {
  return kPhrases;
}

}  // namespace oc
