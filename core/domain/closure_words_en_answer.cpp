#include "core/domain/closure_words.h"

// How customers answer what is offered or asked, in English: apostrophes are gone, "that's" is
// "thats".

namespace oc {
namespace {

constexpr PhraseGroup kPhrases[] = {
    {Mark::Enough,
     u"that is/was/will all|nothing else|nothing more|nothing further|nothing -/else/more -/for "
     u"-/now/today|no im -/all good/fine/ok/okay/set/done|no -/its/thats/were/we -/are/all/im -/"
     u"all good|nope thats/im/all -/all -/good/it/set|i think -/thats/thats/im/that/were -/is/"
     u"all/it/good/everything/covers/done/set -/it/all/good/everything/is|i dont need anything -/"
     u"else/more|dont need anything -/else/more|no other questions|no further questions/"
     u"assistance/help|im done|were done|all done|just that|thats everything|all is well|only "
     u"that|that covers it|covers everything|thatll be all|that should be it|all good -/here/now/"
     u"thanks/on/my/from -/end/me|i think -/that/thats/were/im -/is/all/good it/good/set/covered/"
     u"all/everything|nothing -/else -/from/for -/me/now/right/today|we are -/all good/set/done|"
     u"i am -/all good/set/done/fine|nope nothing|everything -/is/was answered/covered/clear|i "
     u"have everything -/i -/need|got everything -/i -/need/needed|got what i needed|thats what "
     u"i needed -/to -/know|just what i needed|exactly what i needed|youve/you/thats covered -/"
     u"it/everything -/all|nothing -/else/more/further -/needed/required/for/from/thanks -/from/"
     u"me/now/today|need/needed nothing else/more/further|only wanted to -/know/check/ask/say|"
     u"good here/thanks|all done -/here/thanks|grand thats it|just wanted/needed to know/check/"
     u"ask/say/confirm -/that/it|were golden|were good -/here|thats all -/i -/needed|no more "
     u"questions -/from/for/here/thanks|thats/thatll/that/thatd/tht -/is/will/would/was -/be all/"
     u"everything -/for/i -/now/today/me/need/needed/thanks/wanted/really|thats/that was/is it -/"
     u"for -/me/now/today/thanks|thats it/all -/from/for -/me/now/today|no thats/that -/is/was/"
     u"will all/it|that/thatll will/should/would do -/it/me/nicely/for|thatll do|thats me all/"
     u"done/sorted|im -/all alright/fine/good/great/set/sorted/done -/thanks/here/now|were -/all "
     u"alright/fine/good/great/set/sorted/done -/thanks/here/now|thats/that -/is/was/will/would "
     u"all/everything -/for/i/from/done/sorted/now/thanks -/now/today/me/needed/wanted"},
    {Mark::NotNeeded,
     u"no thanks/thank/ty/thx|no thank you/u|nah thanks|nope thanks|no need -/anymore/to/now|"
     u"dont worry -/about -/it/that|dont bother|no big deal|all gravy|not necessary|not needed -/"
     u"anymore|no its/thats/im -/all/is/ok/alright fine/ok/okay/alright/cool/good -/thanks|thats/"
     u"its ok/okay/fine/alright/grand|not for me -/thanks|ill pass|pass -/thanks/on/this|maybe "
     u"another/next time|another time|no thats/its ok/okay/fine/alright|i -/can/will manage"},
    {Mark::Withdraw,
     u"never mind|nevermind/nvm/nm|scratch that|forget it/about/that -/it|disregard -/my/that/"
     u"this/it/last/previous -/message/email/last/request|ignore -/my/that/this/it/last/previous "
     u"-/message/email/last/request/question|i/just/actually/ive/already/have/we -/just/already/"
     u"have found/figured/sorted/fixed/solved/resolved/managed -/it/that/them/this -/out/myself/"
     u"ourselves/sorted/working/fixed|found/figured it -/out|^found/figured -/it/them/out/him/"
     u"her/one|worked it out|sorted it -/out/myself/ourselves|i changed my mind|changed my mind|"
     u"no longer need/needed/necessary/interested/required -/it/this|not interested|dont need it/"
     u"this/that/anymore -/anymore/now/any|i dont need -/it/this/that/anymore/any -/anymore|ill "
     u"leave it -/there/for/as -/now|leave it -/there/for/as -/now/is|false alarm|my mistake|"
     u"user error|im/were not interested|came back on -/its/by -/own|resolved/fixed/sorted "
     u"itself|on its own|dont worry about it|need not|all sorted/fixed myself|we decided -/not/"
     u"to|got one -/from/elsewhere|went with -/another/someone|got it sorted/fixed/working/done "
     u"myself/elsewhere/now|please disregard/ignore -/my/this/that/it -/message/email/request|it "
     u"was just my/user -/fault/error/mistake/browser/end|it was my fault/mistake/error/end/side/"
     u"browser"},
    {Mark::LetClose,
     u"you can -/now/please/just close -/this/the/it/my/out -/chat/ticket/case/now/"
     u"conversation/out/request|-/please/can/we/go/feel/you -/ahead/and/free/can/may/could -/"
     u"and/to close -/this/the/out/my ticket/chat/case/conversation/request/enquiry/one|close "
     u"it out|consider -/it/this/the/my -/ticket/case/matter closed/resolved/settled/done|go "
     u"ahead and close|close away|^close -/it/this/please|can be closed|^exit/quit/end|end -/"
     u"the/this chat|close this/it one -/off|close it/this off"},
    {Mark::Ack,
     u"ok/okay/okey/okie/k/kk/oki/okies/okies/okok/alright/aight/alrighty/okeydokey/okeydoke|"
     u"okie dokie|okey dokey|alright then|ok then|okay then|right|right then|righto|roger|roger "
     u"that|copy that|got it|gotcha|i got it|understood|understand|i understand|i see|noted|fair "
     u"enough|ah -/ok/okay/right/i/gotcha -/see|oh -/ok/okay/right/i/good/great/cool/nice -/see|"
     u"aha|ahh|will do|sure|sure thing|for sure|absolutely|certainly|of course|definitely|agreed|"
     u"yup ok|no biggie|thats right|exactly|correct|true|duly noted|bet|kewl|cool cool|fine|"
     u"thats fine|that is fine|fine by me|done|good to know|makes sense ok|i will|consider it "
     u"done|very well|so be it|understandable|mhm|mmhm|uh huh|10 4|confirmed/booked|ta|very "
     u"clear|all clear|righty -/ho/o|fair dos|perfect then|no problemo|receipt acknowledged|well "
     u"noted|noted -/with -/thanks|sure sure|alright/alrighty -/then/so|coolio/cools|sweet as|"
     u"all right|right so|deal|that works -/for -/me|works for me|that suits"},
    {Mark::Yes,
     u"yes/yep/yup/yeah/yea/yah/yas/aye|yes -/i/it/they/we -/did/do/does/is/am/have/has/are/can|"
     u"yeah -/i/it/they/we -/did/do/does/is/am/have/has/are|i do|i did|it did|it does|it is|it "
     u"has|i have|yes/yep/yeah/yup/ya -/it/that/i/all -/is/has/did/does/was|affirmative|^y"},
    {Mark::No,
     u"nope/nah/naw/noo/negative/nay|no no|not yet|i/it dont/didnt/doesnt$|-/i dont think so|no "
     u"sir|no maam|no i/it dont/didnt/wasnt/isnt/doesnt$|not -/right/at/"
     u"for now|not at the moment|not today|not that i -/can/know -/think -/of|not really|not "
     u"quite|not entirely|not exactly|not completely"},
    {Mark::Nothing, u"nothing/none/nada"},
};

}  // namespace

std::span<const PhraseGroup> customerAnswerPhrasesEn() {
  return kPhrases;
}

}  // namespace oc
