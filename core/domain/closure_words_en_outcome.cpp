#include "core/domain/closure_words.h"

// How customers say that it works or pleases, in English: apostrophes are gone, "that's" is
// "thats".

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Solved,
     u"it works|-/its/it/thats/all/now -/is/all working -/now/fine/great/again/perfectly|it/that "
     u"worked|that/it did -/the/it trick|did the trick|that did it|-/all/its/thats/that/it/issue/"
     u"problem/now -/is/was/has/been -/been/all/now sorted/fixed/solved/resolved -/now/out/it|"
     u"got it sorted|got it working/fixed|all set|im all set|were all set|all sorted/good/done/"
     u"fine/clear|im/were all good/sorted/done|im good -/now/thanks|were good -/now|-/i/just -/"
     u"have/just/finally/ive/already got/received/recieved it|-/i/just/ive/have/we -/just/have "
     u"received/recieved|-/it/package/parcel/order/they/already -/has/have/just arrived/"
     u"delivered|its here|its there|i can see -/it/that -/now|i see -/it -/now|im in|i got in|im "
     u"back in|back online|its back -/up/on|that -/totally/really/completely/all -/totally "
     u"answers/answered/clears/explains/makes -/my/it/that -/question/questions/up/sense/"
     u"everything|makes sense|makes perfect sense|clear now|that clears it up|crystal clear|no "
     u"more questions|no -/further/other questions|found it|i found it|i figured it out|figured "
     u"it out|managed -/it|i managed|logged in|went through|it went through|refund received|"
     u"everything -/is/looks/seems/works -/fine/good/great/ok/perfect/okay|everythings -/fine/"
     u"good/great/ok|looks good -/now|looks great|good to go|were good to go|im good to go|back "
     u"up|were back|and were back|were in|that fixed it|fixed it|fine now|been fine -/since|its "
     u"been fine|all fixed|its good now|spam/junk folder|-/it/its/now/that/they/all loads/"
     u"loading/opens/opening/shows/showing/printing/prints/synced/syncing/connects/playing/"
     u"charging/appeared/popped/went/came/turned -/up/through/in/on now/fine/perfectly/again/up/"
     u"through/in|it -/just went/came/popped through/in/up|they -/just/have -/all came/arrived|"
     u"picked -/it/them up|-/i got them/it -/today/now/thanks/all/already|showed up|landed|all "
     u"running|up and running|running again|good as new|fits -/perfectly/great/like|back to "
     u"normal|that was it|that worked|got -/my/the -/full/whole refund/money/package/order/email/"
     u"code/link/parcel/document/file|it/its/that/thats/they/everything/all/now/is/been/has/got/"
     u"get/them/totally/completely/finally/issue/problem/hers/his/mine/theirs -/is/has/have/been/"
     u"are/was/all/just/now -/all/now sorted/fixed/solved/resolved/working/connected/arrived/"
     u"worked/stopped/started/opened/printing/charging/heating/draining/running/live/unlocked -/"
     u"now/fine/again/out/great|there it/they/we is/are/go/goes|and were -/back/in/up/off/sorted|"
     u"in and working|back -/online/on/up/to/working -/and/normal|picked -/it/them/up -/up|"
     u"collected -/it/them -/this/yesterday/today|it/they turned/showed/came/went/popped -/right "
     u"up/through/in/on/back|got -/sound/signal/wifi/internet/power/hot/heat/picture/it/them -/"
     u"water/now/back/working|solid green/blue/white|rock solid|thats us -/all/now sorted/done|-/"
     u"its/thats/all/been good/fine/perfect/grand/sweet now/since/again|not a single/one|hasnt "
     u"dropped/crashed/happened/stopped/frozen -/since/once/again|havent had -/any/a -/issues/"
     u"problem/trouble|looks -/all/brand/good/right new/right/correct/good|-/its/is -/all right/"
     u"correct now|can see/access/open/hear/login/log -/it/them/in -/now/fine|i can now|now it/i/"
     u"its does/can/works/working/loads|receipt/refund/payment/parcel/package/cylinder/order/"
     u"letter/email/mail/document/money/card -/has/was/been/is seen/received/landed/arrived/came/"
     u"in/here/delivered -/through|received -/with/in -/good thanks/order|noted and received|we "
     u"got there|got there -/in -/the -/end|job/jobs done/sorted|well -/ill be -/damned|that was "
     u"all it -/was/needed|its/it/everythings -/all/is right/correct/perfect now|yes i can see -/"
     u"it/that -/now|i can see it -/now|its/theyre -/all here/back/done -/now/today|no more "
     u"errors/issues/problems/noise|no more/further problems/issues/bother/trouble -/at -/all|no "
     u"problems/issues/bother/trouble at all/since|im/were -/all/back logged/through/online/"
     u"connected -/and/now/again|im/were back in/on|it/everything/all/now/login/app/site works -/"
     u"now/fine/again/great/perfectly|went/go/gone through|test -/has -/been successful|hes/shes/"
     u"theyre/were in -/now"},
    {Mark::Arrived,
     u"received/delivered/connected/arrived/worked/sorted/fixed/solved/resolved/started/loaded/"
     u"printed/booted/paired/synced/unlocked/stopped/refunded/cleared"},
    {Mark::Praise,
     u"well done|good|very good|so good|really good|very happy|so happy|so kind|very kind|how/so "
     u"kind -/of -/you|so nice|so helpful|very helpful|super helpful|helpful|impressed|quick|"
     u"fast|efficient|five stars|5 stars|what a relief|good news|great news|ideal|magic|spot on|"
     u"top notch|class|belter|grand|bonza|ripper|sound|sound mate|sweet as|smashing|happy days|"
     u"nice one|good one|flawless|so/really/very/super/over happy/pleased/good/great/excited/"
     u"grateful/careful|cant wait|over the moon|delicious/yum/yummy/tasty|gorgeous/beautiful|"
     u"best ever|the best|best -/day/service/one/experience -/ever|fastest|outstanding|10 10|10 "
     u"out of 10|100 percent|5/five stars|best decision -/ever|customer for life|tell -/all/"
     u"everyone -/my friends|five star|top marks|first class|world class|no complaints|nothing "
     u"but praise|hats off|kudos|props|so/very/really quick/fast/easy/clean/pretty/cute/soft/"
     u"comfy/fresh/tasty/well/smooth/polite/friendly/patient|wouldnt change|nothing to complain|"
     u"could not be happier|full marks|a+|hit the spot|-/that/this/you/it/youve/was -/really/"
     u"been/was/so/very/very/most -/very/a -/great/big/huge/lot/of/such helped/helpful/help|that "
     u"helps/helped|youve been -/so/very/most/super/great/really/a -/great/such -/a/very helpful/"
     u"help/kind/great/star/lifesaver|helped|reassuring|thats a relief|glad|phew|grand -/so/job|"
     u"deadly|savage|lush|mint|champion|cracking|proper -/job|beaut|heaps good|too good|correct "
     u"-/guy|god dey|you do well|you try|noice/nice1|such/what -/a lifesaver/pleasure/joy/treat/"
     u"delight/dream/charm|a real/absolute/total lifesaver/pleasure/joy/treat/delight/dream/"
     u"charm/star/legend/gem"},
    {Mark::Pleased,
     u"great/perfect/awesome/excellent/wonderful/amazing/fantastic/brilliant/lovely/fab/fabulous/"
     u"superb/terrific/splendid/nice/cool/neat/sweet/ace/dope/rad/legend/lifesaver/star/stellar/"
     u"marvelous/marvellous/spectacular/incredible/impressive/sick/epic/phenomenal/perf/hooray/"
     u"yay/yey/woohoo/yess/yesss/w00t/happy/pleased/delighted/satisfied/relieved|youre/your/you/"
     u"ur -/guys -/are/r -/a/an/the/so/very/such/too/-/guys -/a/an/the/so/absolute/absolutely -/"
     u"total/such best/star/legend/lifesaver/angel/hero/kind/awesome/great/amazing/gem/rock/"
     u"sweet/wonderful/brilliant/fantastic/helpful/nice/godsend|you rock|good/great/excellent/"
     u"nice/amazing/top/fast/quick/brilliant/superb/wonderful/fantastic/awesome/lovely service/"
     u"job/work/stuff/news/support|love it|loved it|i love it|thats/thats/that/its/this/it -/is/"
     u"was/sounds/looks -/so/very/really/just/absolutely great/perfect/awesome/excellent/"
     u"wonderful/amazing/fantastic/brilliant/lovely/good/fine/cool/nice/super/ideal|sounds good/"
     u"great/perfect/fine/lovely/like -/a/good plan|lovely jubbly|couldnt/cant/could be/ask/have "
     u"-/been -/for -/any happier/better/more|will/would -/definitely/highly/totally recommend -/"
     u"you|recommend|recommended|highly recommended|slaps|a hit|changed my life|professional/"
     u"friendly/polite/patient/courteous/attentive/knowledgeable/thorough/punctual/spotless/"
     u"stunning/beautifully/adorable/cozy/comfy/fresh/crisp/smooth/seamless/painless/effortless/"
     u"easy/smoothly/speedy/superfast/bomb/fire/lit/unreal/insane/goat/10x/elated/thrilled/"
     u"stoked/chuffed/loves/loved/adore/adores/adored/enjoyed/exceeded/expectations|worth -/it/"
     u"every/the -/penny/wait|above and beyond|made my -/whole day/week|will -/definitely/be -/"
     u"be -/back/order/come/buy/use/book again|like a charm/dream/glove|looks/smells/tastes/"
     u"feels/turned/came/fits -/so/absolutely/really/out -/so amazing/great/good/fantastic/"
     u"lovely/perfect/beautiful/brilliant/incredible/delicious|its/it/that/they/this/everything/"
     u"everyone/food/room/service/staff/you/was/were/is/are/looked/tasted/smells -/was/were/is/"
     u"are/all/so/really/very/just/absolutely/beyond/even/such amazing/great/excellent/fantastic/"
     u"lovely/perfect/beautiful/brilliant/incredible/delicious/wonderful/awesome/superb/gorgeous/"
     u"stunning/spotless/fab/class/magic/unreal/outstanding/phenomenal/friendly|i/we/she/he/they/"
     u"kids/everyone/everybody/husband/wife/mom/family -/just/absolutely/all/really love/loved/"
     u"loves/adore/adores/enjoyed -/it/them/this/every/the/everything|love -/it/them/this/the/"
     u"how|best -/i/ive/ever/weve/in/of -/had/ever/seen/tasted/town/used|cant -/recommend/thank/"
     u"praise/fault -/you/it/them/enough|couldnt fault|very/so/really/super/extremely/totally "
     u"happy/pleased/satisfied/impressed -/with -/it/the/everything|worth it|well worth|made my|"
     u"such a -/great/good/nice/lovely/wonderful relief/experience/job/time/day|^loved/enjoyed/"
     u"love|loves/loved/adore/adores/adored/enjoyed -/it/them/every/the|so/very/really/well/over/"
     u"more/extremely/super/quite happy/pleased/chuffed/satisfied/impressed/relieved/glad/"
     u"delighted -/with/than|over the moon|hands down|five/5 stars -/from/all|spotless/spot -/on "
     u"room/place|you -/guys rock/rule/legend/star/saved|what a -/lovely/great/star/relief/"
     u"legend/difference|could not be happier|would/will/definitely -/definitely/highly -/"
     u"recommend/use/order/buy/book/be/come recommend/again/back"},
};

}  // namespace

std::span<const PhraseGroup> customerOutcomePhrasesEn() {
  return kPhrases;
}

}  // namespace oc
