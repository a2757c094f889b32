#include "core/domain/closure_words.h"

// What customers say that leaves something open, in English: apostrophes are gone, "that's" is
// "thats".

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Contrast,
     u"but/however/though/although/tho/except/still/unless/unfortunately/otherwise/despite/"
     u"instead/sadly|even though|apart from|other than|just that one|on the other hand|that "
     u"said|having said that|not sure|besides|though/tho/mind|only -/thing/problem/issue/now/"
     u"that/half|once the/it/i/my/they/its|as long as|apart from -/that|shame -/about/that/its/"
     u"the|pity -/about/that/its/the|if -/it/the/my comes/drips/happens/goes/fails/breaks|"
     u"after you/they|^only the/one/two/half"},
    {Mark::Ask,
     u"what/whats/wats/wat/when/whens/where/wheres/which/who/whos/why/whys/how/hows/whose|how -/"
     u"do/can/long/much/many/come/about/should/would -/i/it/does/will|what -/about/if/is/are/"
     u"time/do/should/happens|any -/news/update/updates/idea/word/luck/eta/chance/progress|is "
     u"there|are there|is it|is this|is that|are you/they/we|was it|will it/you/they/i/there/"
     u"this|does it/that/this|do i/you/they/we|did you/it/they|can i/we/it|could i/we/it|should "
     u"i/we|may i|has it/anyone/my|have you/they|i was wondering|wondering|i wonder|anyone there/"
     u"here|anybody -/there|you there|u there|hello anyone|one -/more/last/quick/other question|"
     u"-/just/i/another/have -/have/a/quick/one/got -/quick/more/last question|let me ask|id "
     u"like to know|i need to know|am i|so when|so what|so how|so do/is/will/can|question|any -/"
     u"idea/clue/way/chance/update|and now|and the/my other/rest/refund/invoice/price/delivery/"
     u"payment/order/fee/discount|and what/when/how/where/why/who/if|or do/should/can/is i|do i "
     u"need|now what|last/quick q|quick one|checking -/if/you|just checking -/if/you|do you/yall/"
     u"u|can/could you/u tell/say/explain|what time"},
    {Mark::Inverts, u"is/are/does/can/could/would/should"},
    {Mark::Request,
     u"can/could/would/will you/u/yall/someone/somebody/anyone|please/pls/plz/plse/plss/plzz|i "
     u"need|i want|i would like|id like|i wanna|wanna|we need|i would love|let me know|lmk|"
     u"tell me|give me|get me|help me|let us know|keep me posted/updated|get back to me|call "
     u"me|asap|urgent|urgently|speak to|talk to -/a/an/someone/human/the|a human|real person|"
     u"dont forget|id appreciate -/it -/if|i am looking|im looking|looking for|im trying|"
     u"trying to|put me through|kindly send/check/confirm/advise/do/let/update/share/help/"
     u"provide/revert/reply|help please/pls/with|need help|show me|i/we/still/really/just -/"
     u"still/really/just/only/also/would need/want/wanted/require|need/want/wanted -/a/the/it/"
     u"you/to/someone/another/my/help/this/that/in|speak/talk -/to/with -/a/the/your manager/"
     u"supervisor/representative/human/person|a/the/your manager/supervisor/representative|"
     u"make sure -/you/to/they/its|would/could/can you/u/ye/yous|keep -/the/this/it/my ticket/"
     u"case/chat/this/it -/ticket/case/chat open|dont close -/it/this/the|please dont|^now/so/"
     u"and just/can/could/please|just stick/pop/put/book/bring/send/add -/me/us/it/the/another|"
     u"would/could/can ya"},
    {Mark::Order,
     u"send/resend/check/confirm/cancel/change/update/fix/reset/tell/call/email/explain/refund/"
     u"replace/return/book/reschedule/move/add/remove/transfer/forward/share/provide/text"},
    {Mark::GoAhead,
     u"yes/yeah/yep/sure/ok -/please/ok/sure please/sure/go/book/do -/ahead|-/please go -/right "
     u"ahead -/and|please do -/so/that/it|go for it|go on -/then/so|id love -/to/that|i would -/"
     u"love/like -/that|yes i would|do it|lets do -/it/that/this|proceed|approved/approve/"
     u"approving|ship it|book it/me/that/us|ring it up|place -/the/my/it order|charge -/it/my/"
     u"the|send it -/over/through/to|sign me up|count me in|that would be -/great/lovely/"
     u"wonderful/perfect/fab/brilliant/amazing/ideal/good|happy to proceed|we hereby confirm|"
     u"confirm -/order/the/my|raise the/an/a proforma/invoice|take -/it/both|ill take -/it/that/"
     u"both/the/two/one"},
    {Mark::Complaint,
     u"terrible/horrible/awful/worst/unacceptable/ridiculous/pathetic/useless/disappointed/"
     u"disappointing/frustrated/frustrating/angry/annoyed/annoying/upset/unhappy/disgusting/"
     u"disgrace/joke/scam/fraud/rude/lousy/garbage/rubbish/crap/shit/fuck/fucking/damn/bullshit/"
     u"wtf/bs/sucks/suck/hate/nightmare/shame/shambles/shocking/appalling/atrocious/outrageous/"
     u"absurd/unbelievable/incompetent|fed up|sick of|tired of|had enough|waste of|complaint/"
     u"complain/complaining|lawyer|sue|bbb|trading standards|chargeback|nobody/noone|no one|no "
     u"reply/response/answer/answers|still waiting|been waiting|how long|not happy|not good|not "
     u"great|not ok|not okay|not acceptable|not impressed|not right|not helpful|this is not|ugh|"
     u"smh|ffs|omfg|overcharged|worse|every time|keeps -/happening/crashing/failing/saying|"
     u"disput*/lawyer/lawyers/solicitor/solicitors/court/ombudsman/trustpilot/chargeback|hearing "
     u"from my|left -/half/a/the mess/skip|driver -/was/is rude|in two pieces|black hole|"
     u"clueless|shocking|useless|had it with|im done with|last time i|never again|taking my "
     u"business|the/for/is a/the second/third time"},
    {Mark::Trouble,
     u"late/error/errors/bug/glitch/charged|issue/issues/problem/problems/trouble/troubles/"
     u"hassle/bother|again|keeps|sad|lost|hurts|pain|twice|expensive|sorry to bother|delay/"
     u"delays/runaround"},
    {Mark::Fault,
     u"broken/damaged/wrong/missing/delayed/defective/faulty/cracked/leaking/expired/incorrect/"
     u"crashed/crashing/crashes/freezes/frozen/stuck/fails/failed/failing"},
    {Mark::Unsolved,
     u"not working|cant -/find/see/get/log/open/access|still not/nothing/no/waiting/have/the/"
     u"says/getting/cant/doesnt/havent/hasnt/didnt|same error/issue/problem/thing/message|"
     u"nothing -/happened/happens/changed/yet/came|no luck|no joy|no dice|didnt help|doesnt help|"
     u"havent received|hasnt arrived|never arrived/came/received/got/showed|not yet|not received|"
     u"not arrived|not there|not here|not sure|stopped working|back to square one|no change|no "
     u"difference|doesnt/didnt/dont/isnt/wont/cant/cannot/couldnt/not/never/hasnt/havent "
     u"-/been/even/"
     u"really/quite/actually/able/to/yet -/to work/worked/working/help/helped/load/loading/open/"
     u"opened/connect/connecting/charge/charging/start/starting/turn/log/access/find/see/get/got/"
     u"received/receive/arrived/arrive/come/came/solved/resolved/fix/fixed/show/showing/change/"
     u"changed/update/updated/respond/responding -/on/in|same -/here/thing/as/exactly -/before|"
     u"exactly the same|still -/black/dead/flickering/broken/down/out/off/no|black/dead though/"
     u"still|wont/doesnt/didnt/isnt/cant/cannot/not -/work/help/load/start/turn|it did not|it "
     u"didnt|not quite|nearly|almost|half of it|kinda|sort of|nothing yet/there/here/in|nowhere|"
     u"never -/did/came/got|keeps/keep *ing|*ing again|for a bit/while/minute|worked/lasted/went "
     u"small/briefly|halfway|partly|sort of worked"},
    {Mark::Not,
     u"not|never|no longer|isnt|wasnt|hardly|barely|aint|neither|nor|doesnt/didnt/isnt/dont/wont/"
     u"cant/couldnt/cannot/wouldnt/hasnt/havent/wasnt/arent/shouldnt/werent|does/did/is/has/have/"
     u"was/can not"},
    {Mark::Without, u"without"},
    {Mark::BadNews, u"wasting|mess|ignoring|ruining|headache|stress|incompetence|hangup"},
    {Mark::Irony,
     u"thanks for the -/long/endless wait/delay/runaround|thanks for nothing|gee thanks|oh great|"
     u"just great|just perfect|yeah right|thanks a lot for nothing/that/the|real helpful|very "
     u"helpful not|so helpful not|how helpful|great service not|what a joke|nice try|slow clap|"
     u"well that was -/useless/helpful/pointless|no thanks to you|thanks/thank/cheers/ty -/you/u "
     u"-/so/very/a -/much/lot for nothing/wasting/ignoring/ruining/making/leaving/losing/keeping "
     u"-/me/my/us/our -/time/wait/day/hanging/waiting|thanks/thank/cheers -/you for -/the/your/"
     u"all wait/delay/runaround/incompetence/headache/hassle|great job everyone|resolved lol|"
     u"would -/definitely lose/wait/recommend -/again/luggage|five stars would|what a service|"
     u"brilliant service -/as/not -/always|cant wait cheers|real professional|thanks a bunch|"
     u"cheers for nothing|thanks to your/you/yous -/my/driver/latest|really feeling -/the/valued|"
     u"so much for|you lot are|love that for me|outstanding as always|helpful as ever|gee|sure "
     u"jan|no surprise|how kind of you to|just great/perfect/wonderful/brilliant/lovely/"
     u"fantastic/peachy"},
    {Mark::Return,
     u"brb|be right back|ill/well be right back|bbl|ill be back -/later/soon/in -/a/5/10 -/bit/"
     u"min|be back later/soon/in -/a/5/10 -/bit/min|back in -/a/5/10 sec/min/minute/minutes/bit/"
     u"mo/moment/few|one/1/a/just/gimme/wait/hold -/a/one/1/on -/sec sec/second/min/minute/"
     u"moment/mo/tick|give me -/a/one/1/5/few sec/second/min/minute/minutes/moment/few/bit/day|"
     u"hang on|hold on|hold up|wait|bear with me|let me -/just/go/quickly/first check/see/look/"
     u"think/ask/find/get/grab/verify/talk/confirm/know/read/discuss|ill/we/well -/just/have/"
     u"need/go/also/will/i -/to/just/go check/ask/look/think/confirm/discuss/see -/with/if/what/"
     u"it/into/about/and/my/on|ill/well let you/u know|i will let you/u know|ill/well/will get "
     u"back -/to -/you/u|get back to you/u -/later/soon/tomorrow/on|come back to you|ill -/try/"
     u"do/also send/message/text/write/update/report/email/call/forward -/it/you/u/back/that/"
     u"them/over -/it/back/later/tomorrow/when/once/tonight/over|will -/get/let/come/be send/let/"
     u"update -/you/u know|later today|i gotta check|gonna check/ask/think|im driving|in a "
     u"meeting|need to -/check/think/ask/talk/discuss -/about/it/with/to/my|thinking about it|"
     u"sleep on it|ill think|scan/send/bring/upload/email it/them/that/this/over/the -/when/"
     u"later/tonight/tomorrow/once/at|will send/do/scan/upload/email -/it/them/the/over -/when/"
     u"later/tonight/tomorrow/documents|when i -/get/land/am/have -/home/back|discuss* with|get "
     u"back -/to -/you/u/ya|after payday|in the morning ill|ill -/be/come/get/drop/pop -/back|"
     u"let me -/discuss/sleep/think|ask my/the/him/her -/husband/wife/boss/partner|boarding|im "
     u"at work|talk to my|run it by/past|ill/will let u/you/ye know|keep -/the/this/it/ticket -/"
     u"ticket/case/chat/this open"},
    {Mark::Wait,
     u"ill/well wait|i/we will wait|ill be waiting|waiting|im/were -/still waiting|awaiting|"
     u"await your|look/looking forward to hearing|look/looking forward to your -/reply/response/"
     u"call/email|hope to hear -/from/back|standing by|on standby|fingers crossed|hear from you "
     u"-/soon|hope it -/works/helps/arrives|i hope -/so/it|no rush/hurry|take your time|whenever "
     u"-/you/youre -/ready/can/get|in your own time"},
    {Mark::Advance,
     u"in advance|thanks/thank in advance|thank you/u in advance|thanks/appreciate -/it/in ahead|"
     u"any help -/is/would -/be appreciated|would/id -/be/really really/greatly/be appreciate/"
     u"grateful/appreciated|would be -/much/great/greatly/really appreciated|thanks if you|"
     u"appreciate if|i would appreciate -/it/if"},
    {Mark::WillTry,
     u"ill/will/lemme/gonna/well -/just/also/definitely/have -/to try|i/we will try|i/ill/we "
     u"will -/give it/that -/a try/go/shot|ill/will give it/that/this a try/go/shot/whirl|let me "
     u"try|going to try|trying -/it/that/this -/now/again|im trying|trying|ill/will/let/lemme/"
     u"well -/me/just/go/also/now restart/reboot/install/reinstall/download/upload/fill/follow/"
     u"redo/retry/reset/test/sign/watch/unplug/do/check -/it/that/this/the/now/out|i will do -/"
     u"that/it/so/this|ill do that/it/this -/now|doing it/that/this -/now|restarting|rebooting|"
     u"downloading|installing|uploading|give it a go|one more try|give that/it/this -/a go/try/"
     u"shot/whirl/bash|will do -/that/it/now/so|let me -/do/check/try/see/go -/that/it/now|hang "
     u"on ill|doing that -/now|gonna try"},
    {Mark::Intends, u"ill|i will|gonna|going to|planning to"},
    {Mark::NewTopic,
     u"another -/thing/question/issue/one|one more -/thing/question/time|one other thing|one "
     u"last thing|by the way|btw|also|oh and|while -/i/youre/were/im -/have/at|while you are "
     u"at it|and what/how/when/can/the/also|actually -/i/one/can|on another note|speaking of|"
     u"before -/you/i/we go|quick question|just one|forgot|i forgot|ps|p s|what about|how "
     u"about|additionally|secondly|while ur/youre/u -/here/at/are -/at/it|as well as that|"
     u"another one|just noticed|now -/the other/next|now the/my|^oh/ah and the/my/one/also/"
     u"what/is/can"},
    {Mark::Stranger,
     u"wrong number|wrong person|wrong chat|who is this|whos this|who are you|i didnt order/"
     u"request/ask/sign|i never ordered/signed|not me|dont know you|remove me|unsubscribe|stop"},
};

}  // namespace

std::span<const PhraseGroup> customerOpenPhrasesEn() {
  return kPhrases;
}

}  // namespace oc
