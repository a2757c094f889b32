#include "core/domain/closure_words.h"

// How customers write in English chats. Apostrophes are gone: "that's" is "thats".

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Thanks,
     u"thanks/thank/thx/thnx/thanx/tx/ty/tysm/tyvm/thnks/thankyou/tnx/tq/thku/thankx/thanku/thks|"
     u"thank you/u/ya|thanks you|cheers|ta very much|appreciate/appreciated|"
     u"-/i/we -/really/do/truly/greatly/so appreciate -/it/that/this/you|much obliged/appreciated|"
     u"appreciate -/it/you|grateful|youre welcome|your welcome|no worries|np|no "
     u"prob/problem/problems|"
     u"many thanks|thanks again|thank you again|bless you/u"},
    {Mark::WarmThanks,
     u"thanks so/very much|thanks a lot/million/bunch/ton/heap/alot|thank you/u so/very/ever much|"
     u"thank you/u ever so much|thank you/u sooo/soo much|tysm|tyvm|thanks for everything|"
     u"thank you/u for everything|thanks alot|lots of thanks|huge thanks|big thanks|thanks "
     u"heaps/tons|"
     u"cant thank you enough|much appreciated|really appreciate -/it/that/your/all|"
     u"i cant thank you enough|so grateful|very grateful"},
    {Mark::Farewell,
     u"bye/byee/byeee/byebye/goodbye/cya/byes/ttyl/cu|bye bye|bye for now|see you/ya/u "
     u"-/later/soon/"
     u"then/tomorrow/around/there/monday/tuesday/wednesday/thursday/friday/saturday/sunday|"
     u"see you next -/week/time/month|talk -/to -/you/ya later/soon|take care|farewell|so "
     u"long|later|"
     u"laters|later then|catch you/ya later|until next time|til next time|have a good one|signing "
     u"off|"
     u"logging off|gotta go|got to go|gtg|ciao|adios|toodles|peace|peace "
     u"out|regards|best/kind/warm "
     u"regards|sincerely|best|all the best|xoxo|xx|xxx|x|speak soon|over and out|"
     u"ill -/just be in touch|ill -/just be -/back -/in -/touch if -/i/anything -/need -/anything|"
     u"ill -/just reach out/reach/message/call/let you/text if -/i/anything -/need/have/comes "
     u"-/up/any|"
     u"if i need -/anything/something/any -/else/more/help ill -/let/message/reach/text/be "
     u"-/you/out/in -/know/touch"},
    {Mark::Wish,
     u"have a -/very good/great/nice/lovely/wonderful/blessed/fantastic/pleasant/awesome/fab "
     u"day/one/evening/night/weekend/week/afternoon/rest/time/morning/holiday|"
     u"have a -/good/great/nice/lovely rest of -/your/the day/week|enjoy -/your/the/rest/the "
     u"-/rest/of "
     u"-/your/the day/evening/weekend/week/night/holidays|have a good/great/nice/lovely "
     u"-/day/one -/ahead/too|you -/have too|u too|you as well|same to you|likewise|same here|"
     u"god bless -/you/u/ya/yall|happy holidays|merry christmas|happy new year|good luck|"
     u"keep up the good/great work|stay safe|be well|good/great/lovely day/evening/weekend|all "
     u"good wishes|"
     u"good night|goodnight|nite|happy weekend|happy friday|my pleasure"},
    {Mark::Solved,
     u"works|it works|works -/now/fine/great/perfectly/again/perfect|-/its/it/thats/all/now "
     u"-/is/all "
     u"working -/now/fine/great/again/perfectly|worked|it/that worked|that/it did -/the/it trick|"
     u"did the trick|that did it|did it|-/all/its/thats/that/it/issue/problem/now "
     u"-/is/was/has/been "
     u"-/been/all/now sorted/fixed/solved/resolved -/now/out/it|sorted/fixed/solved/resolved|"
     u"got it sorted|got it working/fixed|all set|im all set|were all set|all "
     u"sorted/good/done/fine/clear|"
     u"im/were all good/sorted/done|im good -/now/thanks|were good -/now|"
     u"-/i/just -/have/just/finally/ive/already got/received/recieved it|"
     u"-/i/just/ive/have/we -/just/have received/recieved|"
     u"-/it/package/parcel/order/they/already -/has/have/just arrived/delivered|arrived|its "
     u"here|its there|"
     u"i can see -/it/that -/now|i see -/it -/now|im in|i got in|im back in|back online|its back "
     u"-/up/on|"
     u"-/that/this/you/it/youve/was -/really/been/was/so/very/very/most -/very/a "
     u"-/great/big/huge/lot/of/such helped/helpful/help|that helps/helped|youve been "
     u"-/so/very/most/"
     u"super/great/really/a -/great/such -/a/very helpful/help/kind/great/star/lifesaver|"
     u"that -/totally/really/completely/all -/totally answers/answered/clears/explains/makes "
     u"-/my/it/"
     u"that -/question/questions/up/sense/everything|makes sense|makes perfect sense|clear now|"
     u"that clears it up|crystal clear|no more questions|no -/further/other questions|found it|"
     u"i found it|i figured it out|figured it out|managed -/it|i managed|paid|i "
     u"-/just/have/already/just paid|"
     u"booked|confirmed|downloaded|logged in|went through|it went through|refund received|"
     u"everything -/is/looks/seems/works -/fine/good/great/ok/perfect/okay|everythings "
     u"-/fine/good/great/ok|"
     u"looks good -/now|looks great|good to go|were good to go|im good to go"},
    {Mark::Praise,
     u"great/perfect/awesome/excellent/wonderful/amazing/fantastic/brilliant/lovely/fab/fabulous/"
     u"superb/terrific/splendid/nice/cool/neat/sweet/ace/dope/rad/legend/lifesaver/star/stellar/"
     u"outstanding/marvelous/marvellous/spectacular/incredible/impressive/sick/epic/phenomenal/"
     u"perf/perfecto/bravo/hooray/yay/yey/woohoo/yess/yesss/w00t/phew/happy/pleased/delighted/"
     u"satisfied/relieved/glad|youre/your/you/ur -/guys -/are/r -/a/an/the/so/very/such/too/-/guys "
     u"-/a/an/the/so/absolute/absolutely -/total/such best/star/legend/lifesaver/angel/hero/kind/"
     u"awesome/great/amazing/gem/rock/sweet/wonderful/brilliant/fantastic/helpful/nice/godsend|you "
     u"rock|good/great/excellent/nice/amazing/top/fast/quick/brilliant/superb/wonderful/fantastic/"
     u"awesome/lovely service/job/work/stuff/news/support|well done|love it|loved it|i love it|"
     u"thats/thats/that/its/this/it -/is/was/sounds/looks -/so/very/really/just/absolutely "
     u"great/perfect/awesome/excellent/wonderful/amazing/fantastic/brilliant/lovely/good/fine/cool/"
     u"nice/super/ideal|sounds good/great/perfect/fine/lovely/like -/a/good plan|good|very good|so "
     u"good|"
     u"really good|very happy|so happy|so kind|very kind|how/so kind -/of -/you|so nice|so helpful|"
     u"very helpful|super|super helpful|helpful|impressed|quick|fast|prompt|efficient|10/10|five "
     u"stars|"
     u"5 stars|what a relief|good news|great news|ideal|magic|spot on|top notch|lovely "
     u"jubbly|class|"
     u"belter|grand|bonza|ripper|sound|sound mate|sweet as|smashing|happy days|nice one|good one"},
    {Mark::Enough,
     u"thats/thatll/that/thatd/tht/this -/is/will/would/was -/be all/it/everything -/for/i "
     u"-/now/today/me/need/needed/thanks/wanted/really|thats -/it/all -/from/for -/me/now/today|"
     u"that is/was/will all|nothing else|nothing more|nothing further|nothing -/else/more -/for "
     u"-/now/today|"
     u"no -/thats/that -/is/was/will all/it|no more|no im -/all good/fine/ok/okay/set/done|"
     u"no -/its/thats/were/we -/are/all/im -/all good|nope thats/im/all -/all -/good/it/set|"
     u"not -/right/at/for now|not at the moment|not today|not -/that i can think of|not really|"
     u"i think -/thats/thats/im/that/were -/is/all/it/good/everything/covers/done/set "
     u"-/it/all/good/everything/is|i dont need anything -/else/more|dont need anything -/else/more|"
     u"no other questions|no further questions/assistance/help|im done|were done|all done|"
     u"you can close -/this/the/it -/chat/ticket/case/now/conversation/out|"
     u"-/please/can/we/go/feel -/ahead/and/free/can -/and/to close -/this/the/out "
     u"ticket/chat/case/conversation/request|just that|thats everything|its all -/good/set/sorted|"
     u"all is well|only that|that covers it|covers everything"},
    {Mark::NotNeeded,
     u"no thanks/thank/ty/thx|no thank you/u|nah thanks|nope thanks|no need -/anymore/to/now|"
     u"never mind|nevermind|nvm|dont worry -/about -/it/that|not needed -/anymore|forget it/about|"
     u"dont bother|no longer need/needed/necessary -/it|its/thats -/all/is/ok/alright fine/ok/okay/"
     u"alright/cool/good -/thanks|im -/just fine/ok/okay|no rush|no hurry|no big deal|no "
     u"stress|all gravy|"
     u"not necessary|i changed my mind"},
    {Mark::Ack,
     u"ok/okay/okey/okie/k/kk/oki/okies/okies/okok/alright/aight/alrighty/okeydokey/okeydoke|"
     u"okie dokie|okey dokey|alright then|ok then|okay then|right|right then|righto|roger|roger "
     u"that|"
     u"copy that|got it|gotcha|i got it|understood|understand|i understand|i see|noted|fair enough|"
     u"ah -/ok/okay/right/i/gotcha -/see|oh -/ok/okay/right/i/good/great/cool/nice -/see|aha|ahh|"
     u"will do|sure|sure thing|for sure|absolutely|certainly|of course|definitely|agreed|deal|yup "
     u"ok|"
     u"no biggie|works for me|that works|thats right|exactly|correct|true|duly noted|word|bet|kewl|"
     u"cool cool|fine|thats fine|that is fine|fine by me|done|good to know|makes sense ok|i will|"
     u"consider it done|very well|so be it|understandable|mhm|mmhm|uh huh|10 4"},
    {Mark::Yes,
     u"yes/yep/yup/yeah/yea/ya/yah/yas/yess/ye/aye|yes please|yeah please|yes sure|yes "
     u"-/i/it/they/we "
     u"-/did/do/does/is/am/have/has/are/can|yeah -/i/it/they/we -/did/do/does/is/am/have/has/are|"
     u"i do|i did|it did|it does|it is|it has|i have|please do|go ahead|sure please|id love "
     u"-/to/that|"
     u"i would|yes i would"},
    {Mark::No,
     u"no/nope/nah/naw/noo/nada no/negative/nay|no no|not yet|i dont|i didnt|it didnt|it doesnt|"
     u"dont think so|i dont think so|no sir|no maam|no -/i/it -/dont/didnt/wasnt/isnt/doesnt"},
    {Mark::Greeting,
     u"hi/hello/helo/hey/heya/hiya/hullo/hellooo/yo/greetings/howdy/sup/hii/heyy|hi there|hello "
     u"there|"
     u"hey there|how are you -/today/doing|how are u|hows it going|hope youre/you -/are -/doing "
     u"well|"
     u"good day|gday|dear sir/madam/team/all|to whom it may concern"},
    {Mark::DayPart, u"good morning/afternoon/evening|morning|afternoon|evening|gm|mornin"},
    {Mark::Contrast,
     u"but/however/though/although/tho/except/yet/still/unless/unfortunately/otherwise/despite/"
     u"instead/sadly|only -/thing/problem/issue|even though|apart from|other than|just that one|"
     u"on the other hand|that said|having said that|not sure|besides|actually|rather|hopefully"},
    {Mark::Ask,
     u"what/whats/wats/wat/when/whens/where/wheres/which/who/whos/why/whys/how/hows/whose|"
     u"how -/do/can/long/much/many/come/about/should/would -/i/it/does/will|what -/about/if/is/are/"
     u"time/do/should/happens|any -/news/update/updates/idea/word/luck/eta/chance/progress|"
     u"is there|are there|is it|is this|is that|are you/they/we|was it|will "
     u"it/you/they/i/there/this|"
     u"does it/that/this|do i/you/they/we|did you/it/they|can i/we/it|could i/we/it|should i/we|"
     u"may i|has it/anyone/my|have you/they|i was wondering|wondering|i wonder|anyone there/here|"
     u"anybody -/there|you there|u there|hello anyone|one -/more/last/quick/other question|"
     u"-/just/i/another/have -/have/a/quick/one/got -/quick/more/last question|let me ask|"
     u"id like to know|i need to know|am i|so when|so what|so how|so do/is/will/can"},
    {Mark::Request,
     u"can/could/would/will you/u/yall/someone/somebody/anyone|please/pls/plz/plse/plss/plzz|"
     u"kindly|send/resend/check/confirm/cancel/change/update/fix/reset/tell/call/email/explain/"
     u"show/"
     u"help/refund/replace/return/book/reschedule/move/add/remove/transfer/forward/share/provide/"
     u"text|"
     u"i need|i want|i would like|id like|i wanna|need|want|wanna|we need|i would love|let me "
     u"know|lmk|"
     u"tell me|give me|get me|help me|let us know|keep me posted/updated|get back to me|call me|"
     u"asap|urgent|urgently|speak to|talk to -/a/an/someone/human/the|a human|real person|"
     u"representative|manager|supervisor|make sure|dont forget|id appreciate -/it -/if|i am "
     u"looking|"
     u"im looking|looking for|im trying|trying to|put me through"},
    {Mark::Complaint,
     u"terrible/horrible/awful/worst/unacceptable/ridiculous/pathetic/useless/disappointed/"
     u"disappointing/frustrated/frustrating/angry/annoyed/annoying/upset/unhappy/disgusting/"
     u"disgrace/joke/scam/fraud/rude/lousy/garbage/rubbish/crap/shit/fuck/fucking/damn/bullshit/"
     u"wtf/"
     u"bs/sucks/suck/hate/nightmare/shame/shambles/shocking/appalling/atrocious/outrageous/absurd/"
     u"unbelievable/incompetent|fed up|sick of|tired of|had enough|waste of|complaint/complain/"
     u"complaining|lawyer|sue|bbb|trading standards|chargeback|broken/damaged/wrong/missing/late/"
     u"delayed/defective/faulty/cracked/leaking/expired/incorrect/error/errors/bug/glitch/crashes/"
     u"crashed/crashing/freezes/frozen/stuck/fails/failed/failing/overcharged/charged|issue/issues/"
     u"problem/problems/trouble|again|keeps|nobody/noone|no one|no reply/response/answer/answers|"
     u"still waiting|been waiting|how long|not happy|not good|not great|not ok|not okay|not "
     u"acceptable|"
     u"not impressed|not right|not helpful|this is not|ugh|smh|ffs|omfg|worse|sad|lost|hurts|pain|"
     u"every time|third time|second time|twice"},
    {Mark::Unsolved,
     u"not "
     u"working|doesnt/didnt/isnt/dont/wont/cant/couldnt/cannot/wouldnt/hasnt/havent/wasnt/arent|"
     u"does/did/is/has/have/was/can not|cant -/find/see/get/log/open/access|still "
     u"not/nothing/no/waiting/have/the/says/getting/cant/doesnt/havent/hasnt/didnt|same "
     u"error/issue/problem/thing/message|nothing -/happened/happens/changed/yet/came|no luck|no "
     u"joy|"
     u"no dice|didnt help|doesnt help|havent received|hasnt arrived|never "
     u"arrived/came/received/got/showed|not yet|not received|not arrived|not there|not here|"
     u"not sure|stopped working|back to square one|no change|no difference|neither"},
    {Mark::Return,
     u"brb|be right back|ill be -/right back|bbl|be back -/later/soon/in|will be back|back in "
     u"-/a/5/10 "
     u"-/sec/min/minute/minutes/bit|one/1 "
     u"-/sec/second/min/minute/moment/mo|a/just/gimme/give/wait/hold "
     u"-/me/a/one/on -/a/one/just/1 -/sec/second/min/minute/moment/mo/tick/bit|hang on|hold on|"
     u"hold up|wait|wait a -/sec/second/min/minute|bear with me|"
     u"let me -/just/go/quickly/first "
     u"check/see/look/try/think/ask/find/get/grab/verify/talk/confirm/"
     u"know/read|ill -/just/have/need/also/go/also/let/get/also/to -/to check/ask/look/think/talk/"
     u"confirm/see/find/let/get/call/come/send/message/text/write/update/report -/you/back/it/into/"
     u"with/to/about/over/and/in -/know/later/it/you/back|get back to you|"
     u"ill get back -/to -/you/u|come back -/to -/you/later|ill be in touch|i will "
     u"-/get/let/check/ask/"
     u"come/be/think/send/call -/back/you/in/about -/to/know/touch/it -/you|later today|tomorrow "
     u"ill|"
     u"will let you know|i gotta check|gonna check|im driving|in a meeting"},
    {Mark::Wait,
     u"ill wait|i will wait|ill be waiting|waiting|im waiting|awaiting|"
     u"-/ill/i/will/we/well -/will wait -/for/to -/it/that/your/hear|"
     u"look/looking forward -/to -/hearing/your/it/your -/from/reply/response -/you|"
     u"hope to hear -/from/back -/you|await your -/reply/response|standing by|on standby|"
     u"fingers crossed|hear from you -/soon|hope -/it/you/this/that"},
    {Mark::Advance,
     u"in advance|thanks/thank in advance|thank you/u in advance|tia|thanks/appreciate -/it/in "
     u"ahead|"
     u"would/id -/be -/really/greatly appreciate/grateful/appreciated|"
     u"any help -/is/would -/be appreciated|thanks -/for if you"},
    {Mark::Irony,
     u"thanks/thank/cheers/ty -/you/u -/so/very/a -/much/lot for nothing/wasting/ignoring/ruining/"
     u"the/making/leaving/your -/wait/delay/runaround/wasted/nothing/me/my/incompetence "
     u"-/time/wait/day/hanging|thanks for the -/long/endless wait/delay/runaround|"
     u"thanks for nothing|gee thanks|oh great|just great|just perfect|yeah right|thanks a lot for "
     u"nothing/that/the|real helpful|very helpful not|so helpful not|how helpful|great service not|"
     u"what a joke|nice try|slow clap|well that was -/useless/helpful/pointless|no thanks to you"},
    {Mark::WillTry,
     u"ill try|i will try|ill give -/it/that -/a try|let me try|lemme try|gonna try|going to try|"
     u"trying -/it/that/now|im trying|ill -/just/do/go/test/also do/go/test/restart/reboot/install/"
     u"download/send/pay/upload/fill/bring/follow/look/read/sign/watch "
     u"-/it/that/this/the/now/there/for|"
     u"i will do -/that/it/so|ill do that|i will go|doing it -/now|will try|will give -/it a "
     u"-/try/go|"
     u"on my way|omw|restarting|rebooting|downloading|installing|uploading"},
    {Mark::NewTopic,
     u"another -/thing/question/issue/one|one more -/thing/question/time|one other thing|one last "
     u"thing|"
     u"by the way|btw|also|oh and|while -/i/youre/were/im -/have/at|while you are at it|and "
     u"what/how/when/can/the/also|actually -/i/one/can|on another note|speaking of|before "
     u"-/you/i/we go|"
     u"quick question|just one|forgot|i forgot|ps|p s|what about|how about|additionally|"
     u"plus|next|second|secondly"},
    {Mark::Stranger,
     u"wrong number|wrong person|wrong chat|who is this|whos this|who are you|i didnt "
     u"order/request/ask/sign|i never ordered/signed|not me|dont know you|remove "
     u"me|unsubscribe|stop"},
    {Mark::Not, u"not|never|no longer|isnt|wasnt|nothing|without|hardly|barely|aint|neither|nor"},
    {Mark::For, u"for|for -/all/always your/the/being/getting/taking/having/letting/that/this/it"},
    {Mark::BadNews,
     u"nothing|wait|waiting|wasting|delay|delays|runaround|trouble|hassle|mess|ignoring|ruining|"
     u"headache|stress|incompetence|hangup"},
    {Mark::Tag, u"right|yeah|huh|isnt it|innit|eh|correct|ok right|you know|yknow"},
    {Mark::Filler,
     u"the/a/an/to/of/in/on/at/by/with/and/or/so/very/really/just/all/my/your/ur/our/you/u/ya/yall/"
     u"i/im/ive/ill/id/we/were/weve/it/its/that/thats/this/these/those/is/are/was/be/been/am/do/"
     u"did/"
     u"have/has/had/will/then/now/today/here/there/too/as/well/much/many/more/lot/lots/oh/ah/aw/"
     u"aww/"
     u"haha/lol/lmao/lmfao/hehe/wow/whoa/me/us/him/her/them/he/she/they/from/up/out/over/again "
     u"thanks/soo/sooo/truly/totally/absolutely/completely/always/ever/everything/such/quite/"
     u"pretty/"
     u"super/back/got/get|everyone|omg|gosh|gee|man/mate/m8/bro/bruh/dude/buddy/pal/friend/hun/hon/"
     u"honey/love/darling/dear/sir/maam/mam/madam/miss/mr/mrs/ms/guys/folks/team/all/boss/chief/"
     u"sweetie/luv/babe/girl/doc|yet again thanks|for now|for today|at all|as always|as ever"},
    {Mark::Filler,
     u"time|patience|assistance|understanding|reply|response|info|information|update|kindness|"
     u"support|explanation|clarification|advice|tip|tips|effort|efforts|attention|guidance|help|"
     u"service|quick/fast/prompt/great/excellent/amazing/kind/good -/and -/kind/great "
     u"reply/response/help/assistance/service/support|hard work|being -/so/patient/kind/there|"
     u"letting me know|getting back -/to -/me/us|sorting -/it/that/this/everything -/out|"
     u"clarifying|explaining|clearing -/that/it/this -/up|checking|confirming|helping -/me/us "
     u"-/out|"
     u"looking into -/it/that/this|fixing -/it/that/this|taking care of -/it/that/this|"
     u"your/the/all -/your/the/quick/of/prompt -/your/quick/prompt help/time/patience/support"},
};

}  // namespace

std::span<const PhraseGroup> customerPhrasesEn() {
  return kPhrases;
}

}  // namespace oc
