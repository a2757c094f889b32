#include "core/domain/closure_weights.h"

namespace oc {
namespace {

// The figures are fitted by tests/data/closure/fit.py on the dialogues beside it.
constexpr double kBias = 0.00;

constexpr SignalWeight kWeights[] = {
    {Signal::Thanks, "thanks", 0.07, Hold::None, "says thanks"},
    {Signal::WarmThanks, "warm_thanks", 0.23, Hold::None, "says thanks warmly"},
    {Signal::Farewell, "farewell", 0.17, Hold::None, "says goodbye"},
    {Signal::GoodWishes, "good_wishes", 0.12, Hold::None, "sends good wishes"},
    {Signal::Solved, "solved", 0.27, Hold::None, "says that it worked"},
    {Signal::Praise, "praise", 0.05, Hold::None, "is pleased"},
    {Signal::NothingMore, "nothing_more", 0.10, Hold::None, "needs nothing more"},
    {Signal::NotNeeded, "not_needed", 0.22, Hold::None, "no longer needs it"},
    {Signal::Acknowledges, "acknowledges", 0.10, Hold::None, "acknowledges"},
    {Signal::GoodEmoji, "good_emoji", 0.23, Hold::None, "sends a friendly emoji"},
    {Signal::EmojiOnly, "emoji_only", 0.34, Hold::None, "sends nothing but emoji"},
    {Signal::Keyword, "keyword", 0.05, Hold::None, "uses a key word"},
    {Signal::OnlyClosing, "only_closing", 0.38, Hold::None, "says nothing else"},
    {Signal::ClosesTwice, "closes_twice", 0.05, Hold::None, "takes leave in two ways"},
    {Signal::PlainEnd, "plain_end", 1.20, Hold::None, "only thanks and says goodbye"},
    {Signal::ShortReply, "short_reply", 0.05, Hold::None, "answers shortly"},
    {Signal::DeclinesMore, "declines_more", 0.73, Hold::None, "was asked for more and said no"},
    {Signal::DeclinesOffer, "declines_offer", 0.34, Hold::None, "declines what we offered"},
    {Signal::ConfirmsSolved, "confirms_solved", 0.30, Hold::None, "confirms that it is solved"},
    {Signal::GivesRating, "gives_rating", 0.89, Hold::None, "answers the request for a rating"},
    {Signal::LetsClose, "lets_close", 1.77, Hold::None, "lets us close"},
    {Signal::AgentTookLeave, "agent_took_leave", 0.28, Hold::None, "after we took leave"},
    {Signal::AgentAskedMore, "agent_asked_more", 0.18, Hold::None, "after we asked for more"},
    {Signal::AgentReported, "agent_reported", 0.14, Hold::None, "after we reported it done"},
    {Signal::Answered, "answered", 0.16, Hold::None, "after our answer"},
    {Signal::AfterAnswers, "after_answers", 0.08, Hold::None, "after several answers"},
    {Signal::AlreadyThanked, "already_thanked", 0.06, Hold::None, "had thanked before"},
    {Signal::OnlyGoodNews, "only_good_news", 0.15, Hold::None,
     "brought good news and asked for nothing"},
    {Signal::ReadsLikeEnd, "reads_like_end", 1.00, Hold::None, "reads like an end"},
    {Signal::StandsLikeEnd, "stands_like_end", 1.00, Hold::None, "answers as at the end"},
    {Signal::GoalAchieved, "goal_achieved", 0.13, Hold::None, "the goal is achieved"},
    {Signal::NothingPending, "nothing_pending", 0.12, Hold::None, "no action is pending"},
    {Signal::CanClose, "can_close", 0.11, Hold::None, "the flow allows closing"},

    {Signal::Question, "question", -0.53, Hold::Announce, "asks a question"},
    {Signal::AsksWithoutMark, "asks_without_mark", -0.24, Hold::Close, "seems to ask"},
    {Signal::Contrast, "contrast", -0.47, Hold::Announce, "says \"but\""},
    {Signal::Request, "request", -0.35, Hold::Close, "asks for something"},
    {Signal::Complaint, "complaint", -0.32, Hold::Close, "complains"},
    {Signal::Trouble, "trouble", -0.16, Hold::None, "speaks of trouble"},
    {Signal::Unsolved, "unsolved", -0.31, Hold::Close, "says that it is not solved"},
    {Signal::Denies, "denies", -0.31, Hold::Announce, "says plainly that it did not work"},
    {Signal::Negation, "negation", -0.05, Hold::None, "says that something is not so"},
    {Signal::Returns, "returns", -0.27, Hold::Close, "will come back"},
    {Signal::Waits, "waits", -0.20, Hold::Close, "waits for us"},
    {Signal::ThanksInAdvance, "thanks_in_advance", -0.17, Hold::Announce, "thanks in advance"},
    {Signal::Irony, "irony", -0.23, Hold::Close, "thanks with irony"},
    {Signal::WillTry, "will_try", -0.13, Hold::Close, "is going to try it"},
    {Signal::Intends, "intends", -0.14, Hold::Close, "is going to do something"},
    {Signal::NewTopic, "new_topic", -0.24, Hold::Close, "opens another topic"},
    {Signal::WritesOn, "writes_on", -0.20, Hold::Announce, "writes on after taking leave"},
    {Signal::TellsBehind, "tells_behind", -0.43, Hold::Close,
     "tells something behind taking leave"},
    {Signal::Stranger, "stranger", -0.16, Hold::Announce, "seems to be the wrong person"},
    {Signal::Greeting, "greeting", -0.14, Hold::None, "greets"},
    {Signal::BadEmoji, "bad_emoji", -0.20, Hold::Close, "sends an unhappy emoji"},
    {Signal::OtherWords, "other_words", -0.15, Hold::None, "says other things too"},
    {Signal::TellsMore, "tells_more", -0.05, Hold::None, "tells more about it"},
    {Signal::SomethingElse, "something_else", -0.05, Hold::None, "says something else"},
    {Signal::Numbers, "numbers", -0.17, Hold::None, "gives figures"},
    {Signal::LongMessage, "long_message", -0.12, Hold::Close, "writes at length"},
    {Signal::NoText, "no_text", -0.21, Hold::Announce, "sends no text"},
    {Signal::AnswersQuestion, "answers_question", -0.25, Hold::Announce, "answers our question"},
    {Signal::QuestionOpen, "question_open", -0.20, Hold::Close, "leaves our question open"},
    {Signal::SaysYes, "says_yes", -0.11, Hold::None, "says yes"},
    {Signal::YesToMore, "yes_to_more", -0.22, Hold::Close, "needs something else"},
    {Signal::OrderOpen, "order_open", -0.35, Hold::Close,
     "completes an order that is still to be placed"},
    {Signal::GoesAhead, "goes_ahead", -0.28, Hold::Close, "tells us to go ahead"},
    {Signal::LowRating, "low_rating", -0.18, Hold::Announce, "gives a low rating"},
    {Signal::WorkPromised, "work_promised", -0.31, Hold::Close, "waits for what we promised"},
    {Signal::Instructed, "instructed", -0.18, Hold::Close, "was told what to do"},
    {Signal::Apologised, "apologised", -0.25, Hold::Close, "after an apology, nothing solved"},
    {Signal::NotReported, "not_reported", -0.20, Hold::None,
     "told us of trouble, nothing is reported done"},
    {Signal::NoOutcome, "no_outcome", -0.24, Hold::Close, "nothing shows that it is done"},
    {Signal::WasToReturn, "was_to_return", -0.17, Hold::Close, "was going to come back"},
    {Signal::Unanswered, "unanswered", -0.22, Hold::Close, "asked before and has no answer yet"},
    {Signal::NoReplyYet, "no_reply_yet", -0.27, Hold::Close, "has no reply from us yet"},
    {Signal::ActionsPending, "actions_pending", -0.36, Hold::Announce, "an action is pending"},
    {Signal::CannotClose, "cannot_close", -0.16, Hold::Announce, "the flow forbids closing"},
    {Signal::ReadsLikeOpen, "reads_like_open", -1.00, Hold::None, "reads like something open"},
    {Signal::StandsLikeOpen, "stands_like_open", -1.00, Hold::None, "answers as in the middle"},
    {Signal::Young, "young", -1.00, Hold::None, "the conversation has only begun"},
};

}  // namespace

std::span<const SignalWeight, kSignalCount> signalWeights() {
  return kWeights;
}

double closureBias() {
  return kBias;
}

}  // namespace oc
