#include "core/domain/closure_words.h"

// How customers write in English chats. Apostrophes are gone: "that's" is "thats".

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
     u"day/life/bacon|saved my -/day/life/bacon|saved me|bless|owe you one|i owe you -/one"},
    {Mark::WarmThanks,
     u"thanks so/very much|thanks a lot/million/bunch/ton/heap/alot|thank you/u so/very/ever "
     u"much|thank you/u ever so much|thank you/u sooo/soo much|tysm|tyvm|thanks for everything|"
     u"thank you/u for everything|thanks alot|lots of thanks|huge thanks|big thanks|thanks heaps/"
     u"tons|cant thank you enough|much appreciated|really appreciate -/it/that/your/all|i cant "
     u"thank you enough|so grateful|very grateful"},
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
     u"reach/text/be -/you/out/in -/know/touch|best wishes"},
    {Mark::Wish,
     u"have a -/very good/great/nice/lovely/wonderful/blessed/fantastic/pleasant/awesome/fab day/"
     u"one/evening/night/weekend/week/afternoon/rest/time/morning/holiday|have a -/good/great/"
     u"nice/lovely rest of -/your/the day/week|enjoy -/your/the/rest/the -/rest/of -/your/the "
     u"day/evening/weekend/week/night/holidays|have a good/great/nice/lovely -/day/one -/ahead/"
     u"too|you -/have too|u too|you as well|same to you|likewise|same here|god bless -/you/u/ya/"
     u"yall|happy holidays|merry christmas|happy new year|good luck|keep up the good/great work|"
     u"stay safe|be well|good/great/lovely day/evening/weekend|all good wishes|good night|"
     u"goodnight|nite|happy weekend|happy friday|my pleasure|look/looking forward to -/it/seeing/"
     u"the/our/tomorrow/next|cant wait -/to/for"},
    {Mark::Solved,
     u"works|it works|works -/now/fine/great/perfectly/again/perfect|-/its/it/thats/all/now -/is/"
     u"all working -/now/fine/great/again/perfectly|worked|it/that worked|that/it did -/the/it "
     u"trick|did the trick|that did it|did it|-/all/its/thats/that/it/issue/problem/now -/is/was/"
     u"has/been -/been/all/now sorted/fixed/solved/resolved -/now/out/it|sorted/fixed/solved/"
     u"resolved|got it sorted|got it working/fixed|all set|im all set|were all set|all sorted/"
     u"good/done/fine/clear|im/were all good/sorted/done|im good -/now/thanks|were good -/now|-/"
     u"i/just -/have/just/finally/ive/already got/received/recieved it|-/i/just/ive/have/we -/"
     u"just/have received/recieved|-/it/package/parcel/order/they/already -/has/have/just "
     u"arrived/delivered|arrived|its here|its there|i can see -/it/that -/now|i see -/it -/now|"
     u"im in|i got in|im back in|back online|its back -/up/on|-/that/this/you/it/youve/was -/"
     u"really/been/was/so/very/very/most -/very/a -/great/big/huge/lot/of/such helped/helpful/"
     u"help|that helps/helped|youve been -/so/very/most/super/great/really/a -/great/such -/a/"
     u"very helpful/help/kind/great/star/lifesaver|that -/totally/really/completely/all -/"
     u"totally answers/answered/clears/explains/makes -/my/it/that -/question/questions/up/sense/"
     u"everything|makes sense|makes perfect sense|clear now|that clears it up|crystal clear|no "
     u"more questions|no -/further/other questions|found it|i found it|i figured it out|figured "
     u"it out|managed -/it|i managed|logged in|went through|it went through|refund received|"
     u"everything -/is/looks/seems/works -/fine/good/great/ok/perfect/okay|everythings -/fine/"
     u"good/great/ok|looks good -/now|looks great|good to go|were good to go|im good to go|"
     u"received|delivered|managed|helped|reassuring|stopped|back up|were back|and were back|were "
     u"in|connected|that fixed it|fixed it|fine now|been fine -/since|its been fine|all fixed|"
     u"its good now|spam/junk folder|-/it/its/now/that/they/all loads/loading/opens/opening/"
     u"shows/showing/printing/prints/synced/syncing/connects/playing/charging/appeared/popped/"
     u"went/came/turned -/up/through/in/on now/fine/perfectly/again/up/through/in|it -/just went/"
     u"came/popped through/in/up|they -/just/have -/all came/arrived|picked -/it/them up|-/i got "
     u"them/it -/today/now/thanks/all/already|its/theyre -/all in/here/there/back/on/up/done -/"
     u"now/today|showed up|landed|all running|up and running|running again|good as new|no more -/"
     u"errors/issues/problems|fits -/perfectly/great/like|back to normal|that was it|that worked|"
     u"got -/my/the -/full/whole refund/money/package/order/email/code/link/parcel/document/file|"
     u"signed -/it/and -/and/sent"},
    {Mark::Praise,
     u"great/perfect/awesome/excellent/wonderful/amazing/fantastic/brilliant/lovely/fab/fabulous/"
     u"superb/terrific/splendid/nice/cool/neat/sweet/ace/dope/rad/legend/lifesaver/star/stellar/"
     u"outstanding/marvelous/marvellous/spectacular/incredible/impressive/sick/epic/phenomenal/"
     u"perf/perfecto/bravo/hooray/yay/yey/woohoo/yess/yesss/w00t/phew/happy/pleased/delighted/"
     u"satisfied/relieved/glad|youre/your/you/ur -/guys -/are/r -/a/an/the/so/very/such/too/-/"
     u"guys -/a/an/the/so/absolute/absolutely -/total/such best/star/legend/lifesaver/angel/hero/"
     u"kind/awesome/great/amazing/gem/rock/sweet/wonderful/brilliant/fantastic/helpful/nice/"
     u"godsend|you rock|good/great/excellent/nice/amazing/top/fast/quick/brilliant/superb/"
     u"wonderful/fantastic/awesome/lovely service/job/work/stuff/news/support|well done|love it|"
     u"loved it|i love it|thats/thats/that/its/this/it -/is/was/sounds/looks -/so/very/really/"
     u"just/absolutely great/perfect/awesome/excellent/wonderful/amazing/fantastic/brilliant/"
     u"lovely/good/fine/cool/nice/super/ideal|sounds good/great/perfect/fine/lovely/like -/a/"
     u"good plan|good|very good|so good|really good|very happy|so happy|so kind|very kind|how/so "
     u"kind -/of -/you|so nice|so helpful|very helpful|super helpful|helpful|impressed|quick|"
     u"fast|efficient|10/10|five stars|5 stars|what a relief|good news|great news|ideal|magic|"
     u"spot on|top notch|lovely jubbly|class|belter|grand|bonza|ripper|sound|sound mate|sweet as|"
     u"smashing|happy days|nice one|good one|flawless|couldnt/cant/could be/ask/have -/been -/"
     u"for -/any happier/better/more|so/really/very/super/over happy/pleased/good/great/excited/"
     u"grateful/careful|cant wait|over the moon|delicious/yum/yummy/tasty|gorgeous/beautiful|"
     u"best ever|the best|best -/day/service/one/experience -/ever|will/would -/definitely/"
     u"highly/totally recommend -/you|recommend|recommended|highly recommended|slaps|a hit|"
     u"changed my life|fastest|outstanding|10 10|10 out of 10|100 percent|5/five stars|impressed/"
     u"professional/friendly/polite/patient/courteous/attentive/knowledgeable/thorough/punctual/"
     u"spotless/stunning/beautifully/gorgeous/adorable/cozy/comfy/fresh/crisp/smooth/seamless/"
     u"painless/effortless/easy/smoothly/speedy/superfast/bomb/fire/lit/unreal/insane/goat/10x/"
     u"elated/thrilled/stoked/chuffed/loves/loved/adore/adores/adored/enjoyed/exceeded/"
     u"expectations|worth -/it/every/the -/penny/wait|above and beyond|best decision -/ever|made "
     u"my -/whole day/week|customer for life|will -/definitely/be -/be -/back/order/come/buy/use/"
     u"book again|tell -/all/everyone -/my friends|five star|top marks|first class|world class|"
     u"no complaints|nothing but praise|hats off|kudos|props|a/such -/a -/real/absolute/total/"
     u"lifesaver/pleasure/joy/treat/delight/dream/charm|like a charm/dream/glove|looks/smells/"
     u"tastes/feels/turned/came/fits -/so/absolutely/really/out -/so amazing/great/good/"
     u"fantastic/lovely/perfect/beautiful/brilliant/incredible/delicious|so/very/really quick/"
     u"fast/easy/clean/pretty/cute/soft/comfy/fresh/tasty/well/smooth/polite/friendly/patient|"
     u"its/it/that/they/this/everything/everyone/food/room/service/staff/you/was/were/is/are/"
     u"looked/tasted/smells -/was/were/is/are/all/so/really/very/just/absolutely/beyond/even/"
     u"such amazing/great/excellent/fantastic/lovely/perfect/beautiful/brilliant/incredible/"
     u"delicious/wonderful/awesome/superb/gorgeous/stunning/spotless/fab/class/magic/unreal/"
     u"outstanding/phenomenal/friendly|i/we/she/he/they/kids/everyone/everybody/husband/wife/mom/"
     u"family -/just/absolutely/all/really love/loved/loves/adore/adores/enjoyed -/it/them/this/"
     u"every/the/everything|love -/it/them/this/the/how|best -/i/ive/ever/weve/in/of -/had/ever/"
     u"seen/tasted/town/used|cant -/recommend/thank/praise/fault -/you/it/them/enough|wouldnt "
     u"change|nothing to complain|couldnt fault|could not be happier|very/so/really/super/"
     u"extremely/totally happy/pleased/satisfied/impressed -/with -/it/the/everything|full marks|"
     u"a+|hit the spot|worth it|well worth|made my|such a -/great/good/nice/lovely/wonderful "
     u"relief/experience/job/time/day"},
    {Mark::Enough,
     u"thats/thatll/that/thatd/tht/this -/is/will/would/was -/be all/it/everything -/for/i -/now/"
     u"today/me/need/needed/thanks/wanted/really|thats -/it/all -/from/for -/me/now/today|that "
     u"is/was/will all|nothing else|nothing more|nothing further|nothing -/else/more -/for -/now/"
     u"today|no -/thats/that -/is/was/will all/it|no more|no im -/all good/fine/ok/okay/set/done|"
     u"no -/its/thats/were/we -/are/all/im -/all good|nope thats/im/all -/all -/good/it/set|i "
     u"think -/thats/thats/im/that/were -/is/all/it/good/everything/covers/done/set -/it/all/"
     u"good/everything/is|i dont need anything -/else/more|dont need anything -/else/more|no "
     u"other questions|no further questions/assistance/help|im done|were done|all done|you can "
     u"close -/this/the/it -/chat/ticket/case/now/conversation/out|-/please/can/we/go/feel -/"
     u"ahead/and/free/can -/and/to close -/this/the/out ticket/chat/case/conversation/request|"
     u"just that|thats everything|its all -/good/set/sorted|all is well|only that|that covers it|"
     u"covers everything|that/thatll/that -/will/should/would do -/it/me/nicely/for|thatll be "
     u"all|that should be it|thats me -/all/done/sorted|im -/all/alright/fine/good/great/set/"
     u"sorted set/fine/good/sorted/done/thanks/here/now|were -/all/alright/fine/good/great set/"
     u"fine/good/sorted/done/now/here|all good -/here/now/thanks/on/my/from -/end/me|i think -/"
     u"that/thats/were/im -/is/all/good it/good/set/covered/all/everything|nothing -/else -/from/"
     u"for -/me/now/right/today|we are -/all good/set/done|i am -/all good/set/done/fine|nope "
     u"nothing|everything -/is/was answered/covered/clear|no more -/questions/from/for/here|i "
     u"have everything -/i -/need|got everything -/i -/need/needed|got what i needed|thats what "
     u"i needed -/to -/know|just what i needed|exactly what i needed"},
    {Mark::NotNeeded,
     u"no thanks/thank/ty/thx|no thank you/u|nah thanks|nope thanks|no need -/anymore/to/now|"
     u"never mind|nevermind|nvm|dont worry -/about -/it/that|not needed -/anymore|forget it/"
     u"about|dont bother|no longer need/needed/necessary -/it|its/thats -/all/is/ok/alright fine/"
     u"ok/okay/alright/cool/good -/thanks|im -/just fine/ok/okay|no rush|no hurry|no big deal|no "
     u"stress|all gravy|not necessary|i changed my mind"},
    {Mark::Ack,
     u"ok/okay/okey/okie/k/kk/oki/okies/okies/okok/alright/aight/alrighty/okeydokey/okeydoke|"
     u"okie dokie|okey dokey|alright then|ok then|okay then|right|right then|righto|roger|roger "
     u"that|copy that|got it|gotcha|i got it|understood|understand|i understand|i see|noted|fair "
     u"enough|ah -/ok/okay/right/i/gotcha -/see|oh -/ok/okay/right/i/good/great/cool/nice -/see|"
     u"aha|ahh|will do|sure|sure thing|for sure|absolutely|certainly|of course|definitely|agreed|"
     u"deal|yup ok|no biggie|works for me|that works|thats right|exactly|correct|true|duly noted|"
     u"word|bet|kewl|cool cool|fine|thats fine|that is fine|fine by me|done|good to know|makes "
     u"sense ok|i will|consider it done|very well|so be it|understandable|mhm|mmhm|uh huh|10 4|"
     u"confirmed/booked"},
    {Mark::Yes,
     u"yes/yep/yup/yeah/yea/yah/yas/ye/aye|yes please|yeah please|yes sure|yes -/i/it/they/we -/"
     u"did/do/does/is/am/have/has/are/can|yeah -/i/it/they/we -/did/do/does/is/am/have/has/are|i "
     u"do|i did|it did|it does|it is|it has|i have|please do|go ahead|sure please|id love -/to/"
     u"that|i would|yes i would"},
    {Mark::No,
     u"nope/nah/naw/noo/negative/nay|no no|not yet|i dont|i didnt|it didnt|it doesnt|dont think "
     u"so|i dont think so|no sir|no maam|no -/i/it -/dont/didnt/wasnt/isnt/doesnt|not -/right/at/"
     u"for now|not at the moment|not today|not that i -/can/know -/think -/of|not really|not "
     u"quite|not entirely|not exactly|not completely"},
    {Mark::Greeting,
     u"hi/hello/helo/hey/heya/hiya/hullo/hellooo/greetings/howdy/sup/hii/heyy|hi there|hello "
     u"there|hey there|how are you -/today/doing|how are u|hows it going|hope youre/you -/are -/"
     u"doing well|good day|gday|dear sir/madam/team/all|to whom it may concern"},
    {Mark::DayPart, u"good morning/afternoon/evening|morning|afternoon|evening|gm|mornin"},
    {Mark::Contrast,
     u"but/however/though/although/tho/except/still/unless/unfortunately/otherwise/despite/"
     u"instead/sadly|only -/thing/problem/issue|even though|apart from|other than|just that one|"
     u"on the other hand|that said|having said that|not sure|besides"},
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
    {Mark::Request,
     u"can/could/would/will you/u/yall/someone/somebody/anyone|please/pls/plz/plse/plss/plzz|i "
     u"need|i want|i would like|id like|i wanna|need|want|wanna|we need|i would love|let me know|"
     u"lmk|tell me|give me|get me|help me|let us know|keep me posted/updated|get back to me|call "
     u"me|asap|urgent|urgently|speak to|talk to -/a/an/someone/human/the|a human|real person|"
     u"representative|manager|supervisor|make sure|dont forget|id appreciate -/it -/if|i am "
     u"looking|im looking|looking for|im trying|trying to|put me through|kindly send/check/"
     u"confirm/advise/do/let/update/share/help/provide/revert/reply|help please/pls/with|need "
     u"help|show me"},
    {Mark::Complaint,
     u"terrible/horrible/awful/worst/unacceptable/ridiculous/pathetic/useless/disappointed/"
     u"disappointing/frustrated/frustrating/angry/annoyed/annoying/upset/unhappy/disgusting/"
     u"disgrace/joke/scam/fraud/rude/lousy/garbage/rubbish/crap/shit/fuck/fucking/damn/bullshit/"
     u"wtf/bs/sucks/suck/hate/nightmare/shame/shambles/shocking/appalling/atrocious/outrageous/"
     u"absurd/unbelievable/incompetent|fed up|sick of|tired of|had enough|waste of|complaint/"
     u"complain/complaining|lawyer|sue|bbb|trading standards|chargeback|nobody/noone|no one|no "
     u"reply/response/answer/answers|still waiting|been waiting|how long|not happy|not good|not "
     u"great|not ok|not okay|not acceptable|not impressed|not right|not helpful|this is not|ugh|"
     u"smh|ffs|omfg|overcharged|worse|every time|third time|second time|keeps -/happening/"
     u"crashing/failing/saying"},
    {Mark::Unsolved,
     u"not working|cant -/find/see/get/log/open/access|still not/nothing/no/waiting/have/the/"
     u"says/getting/cant/doesnt/havent/hasnt/didnt|same error/issue/problem/thing/message|"
     u"nothing -/happened/happens/changed/yet/came|no luck|no joy|no dice|didnt help|doesnt help|"
     u"havent received|hasnt arrived|never arrived/came/received/got/showed|not yet|not received|"
     u"not arrived|not there|not here|not sure|stopped working|back to square one|no change|no "
     u"difference|doesnt/didnt/isnt/wont/cant/cannot/couldnt/not/never/hasnt/havent -/been/even/"
     u"really/quite/actually/able/to/yet -/to work/worked/working/help/helped/load/loading/open/"
     u"opened/connect/connecting/charge/charging/start/starting/turn/log/access/find/see/get/got/"
     u"received/receive/arrived/arrive/come/came/solved/resolved/fixed/show/showing/change/"
     u"changed/update/updated/respond/responding -/on/in"},
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
     u"sleep on it|ill think"},
    {Mark::Wait,
     u"ill/well wait|i/we will wait|ill be waiting|waiting|im/were -/still waiting|awaiting|"
     u"await your|look/looking forward to hearing|look/looking forward to your -/reply/response/"
     u"call/email|hope to hear -/from/back|standing by|on standby|fingers crossed|hear from you "
     u"-/soon|hope it -/works/helps/arrives|i hope -/so/it"},
    {Mark::Advance,
     u"in advance|thanks/thank in advance|thank you/u in advance|thanks/appreciate -/it/in ahead|"
     u"any help -/is/would -/be appreciated|would/id -/be/really really/greatly/be appreciate/"
     u"grateful/appreciated|would be -/much/great/greatly/really appreciated|thanks if you|"
     u"appreciate if|i would appreciate -/it/if"},
    {Mark::Irony,
     u"thanks for the -/long/endless wait/delay/runaround|thanks for nothing|gee thanks|oh great|"
     u"just great|just perfect|yeah right|thanks a lot for nothing/that/the|real helpful|very "
     u"helpful not|so helpful not|how helpful|great service not|what a joke|nice try|slow clap|"
     u"well that was -/useless/helpful/pointless|no thanks to you|thanks/thank/cheers/ty -/you/u "
     u"-/so/very/a -/much/lot for nothing/wasting/ignoring/ruining/making/leaving/losing/keeping "
     u"-/me/my/us/our -/time/wait/day/hanging/waiting|thanks/thank/cheers -/you for -/the/your/"
     u"all wait/delay/runaround/incompetence/headache/hassle"},
    {Mark::WillTry,
     u"ill/will/lemme/gonna/well -/just/also/definitely/have -/to try|i/we will try|i/ill/we "
     u"will -/give it/that -/a try/go/shot|ill/will give it/that/this a try/go/shot/whirl|let me "
     u"try|going to try|trying -/it/that/this -/now/again|im trying|trying|ill/will/let/lemme/"
     u"well -/me/just/go/also/now restart/reboot/install/reinstall/download/upload/fill/follow/"
     u"redo/retry/reset/test/sign/watch/unplug/do/check -/it/that/this/the/now/out|i will do -/"
     u"that/it/so/this|ill do that/it/this -/now|doing it/that/this -/now|restarting|rebooting|"
     u"downloading|installing|uploading|give it a go|one more try"},
    {Mark::NewTopic,
     u"another -/thing/question/issue/one|one more -/thing/question/time|one other thing|one "
     u"last thing|by the way|btw|also|oh and|while -/i/youre/were/im -/have/at|while you are at "
     u"it|and what/how/when/can/the/also|actually -/i/one/can|on another note|speaking of|before "
     u"-/you/i/we go|quick question|just one|forgot|i forgot|ps|p s|what about|how about|"
     u"additionally|plus|next|second|secondly"},
    {Mark::Stranger,
     u"wrong number|wrong person|wrong chat|who is this|whos this|who are you|i didnt order/"
     u"request/ask/sign|i never ordered/signed|not me|dont know you|remove me|unsubscribe|stop"},
    {Mark::Not,
     u"not|never|no longer|isnt|wasnt|without|hardly|barely|aint|neither|nor|doesnt/didnt/isnt/"
     u"dont/wont/cant/couldnt/cannot/wouldnt/hasnt/havent/wasnt/arent/shouldnt/werent|does/did/"
     u"is/has/have/was/can not"},
    {Mark::For, u"for|for -/all/always your/the/being/getting/taking/having/letting/that/this/it"},
    {Mark::BadNews, u"wasting|mess|ignoring|ruining|headache|stress|incompetence|hangup"},
    {Mark::Tag, u"huh|isnt it|innit|ok right|you know|yknow"},
    {Mark::Filler,
     u"everyone|omg|gosh|gee|man/mate/m8/bro/bruh/dude/buddy/pal/friend/hun/hon/honey/love/"
     u"darling/dear/sir/maam/mam/madam/miss/mr/mrs/ms/guys/folks/team/all/boss/chief/sweetie/luv/"
     u"babe/girl/doc|yet again thanks|for now|for today|at all|as always|as ever"},
    {Mark::Filler,
     u"time|patience|assistance|understanding|reply|response|info|information|kindness|support|"
     u"explanation|clarification|advice|tip|tips|effort|efforts|attention|guidance|help|service|"
     u"quick/fast/prompt/great/excellent/amazing/kind/good -/and -/kind/great reply/response/"
     u"help/assistance/service/support|hard work|being -/so/patient/kind/there|letting me know|"
     u"getting back -/to -/me/us|sorting -/it/that/this/everything -/out|clarifying|explaining|"
     u"clearing -/that/it/this -/up|checking|confirming|helping -/me/us -/out|looking into -/it/"
     u"that/this|fixing -/it/that/this|taking care of -/it/that/this|your/the/all -/your/the/"
     u"quick/of/prompt -/your/quick/prompt help/time/patience/support|letting me/us know|sorry|"
     u"my bad|apologies|anyway|anyways|bummer|aw|kindly|young lady|wife|yet|the/a/an/to/of/in/on/"
     u"at/by/with/and/or/so/very/really/just/all/my/your/ur/our/you/u/yall/i/im/ive/id/we/were/"
     u"weve/it/its/that/thats/this/these/those/is/are/was/be/been/am/do/did/have/has/had/will/"
     u"then/now/today/here/there/too/as/much/many/more/lot/lots/oh/ah/aw/aww/haha/lol/lmao/lmfao/"
     u"hehe/wow/whoa/me/us/him/her/them/he/she/they/from/up/out/over/soo/sooo/truly/totally/"
     u"completely/always/ever/everything/such/quite/pretty/super/back/got/get|today/tomorrow/"
     u"tonight/yesterday/night/monday/tuesday/wednesday/thursday/friday/saturday/sunday/week/"
     u"weekend/month/day/days/hour/hours/minutes/noon/soon|all the same|all this|everything else|"
     u"been/being/because/since/while/both/each/every/even/same/than/kind/part/work/service/"
     u"staff/people/person/answered/explained/handled/promptness/courtesy/professionalism/"
     u"dedication/quickly/once/already|bot|robot|sis|fam|y all"},
    {Mark::Visit,
     u"on my way|omw|ill -/just/definitely swing/stop/drop/pop/come/be/pick/grab/head/collect/go "
     u"-/by/in/over/it/there/down/him/her/them/around/round/at -/up/at/then/tomorrow/today/later/"
     u"lunch/there|ill see you -/then/there/at/tomorrow|be there -/soon/at/in/then/by|see you "
     u"there/then/at/soon|well -/see/be/come/pick/swing -/there/by/you/it -/up/then|picking -/it/"
     u"him/her/them up -/at/later|heading over -/now|coming -/now/by/over|ill order -/it/online/"
     u"from|ill book -/it/online|we will be there|i will be there|i will pick it up|collect it -/"
     u"tomorrow/later/today"},
    {Mark::Trouble,
     u"late/error/errors/bug/glitch/charged|issue/issues/problem/problems/trouble/troubles/"
     u"hassle/bother|again|keeps|sad|lost|hurts|pain|twice|expensive|sorry to bother|delay/"
     u"delays/runaround"},
    {Mark::Nothing, u"nothing/none/nada"},
    {Mark::Fault,
     u"broken/damaged/wrong/missing/delayed/defective/faulty/cracked/leaking/expired/incorrect/"
     u"crashed/crashing/crashes/freezes/frozen/stuck/fails/failed/failing"},
    {Mark::Order,
     u"send/resend/check/confirm/cancel/change/update/fix/reset/tell/call/email/explain/refund/"
     u"replace/return/book/reschedule/move/add/remove/transfer/forward/share/provide/text"},
    {Mark::Intends, u"ill|i will|gonna|going to|planning to"},
};

}  // namespace

std::span<const PhraseGroup> customerPhrasesEn() {
  return kPhrases;
}

}  // namespace oc
