#include "core/domain/closure_weights.h"

namespace oc {
namespace {

// The figures are fitted by tests/data/closure/fit.py on the dialogues beside it.
constexpr double kBias = 0.61;

constexpr SignalWeight kWeights[] = {
    {Signal::Thanks, "thanks", 0.50, false, "says thanks"},
    {Signal::WarmThanks, "warm_thanks", 1.00, false, "says thanks warmly"},
    {Signal::Farewell, "farewell", 1.25, false, "says goodbye"},
    {Signal::GoodWishes, "good_wishes", 0.66, false, "sends good wishes"},
    {Signal::Solved, "solved", 1.05, false, "says that it worked"},
    {Signal::Praise, "praise", 0.39, false, "is pleased"},
    {Signal::NothingMore, "nothing_more", 0.74, false, "needs nothing more"},
    {Signal::NotNeeded, "not_needed", 1.22, false, "no longer needs it"},
    {Signal::Acknowledges, "acknowledges", 0.44, false, "acknowledges"},
    {Signal::GoodEmoji, "good_emoji", 0.99, false, "sends a friendly emoji"},
    {Signal::EmojiOnly, "emoji_only", 1.29, false, "sends nothing but emoji"},
    {Signal::Keyword, "keyword", 0.10, false, "uses a key word"},
    {Signal::OnlyClosing, "only_closing", 0.53, false, "says nothing else"},
    {Signal::ClosesTwice, "closes_twice", 0.10, false, "takes leave in two ways"},
    {Signal::ShortReply, "short_reply", 0.10, false, "answers shortly"},
    {Signal::DeclinesMore, "declines_more", 1.08, false, "was asked for more and said no"},
    {Signal::DeclinesOffer, "declines_offer", 0.83, false, "declines what we offered"},
    {Signal::ConfirmsSolved, "confirms_solved", 0.69, false, "confirms that it is solved"},
    {Signal::GivesRating, "gives_rating", 0.82, false, "answers the request for a rating"},
    {Signal::LetsClose, "lets_close", 0.92, false, "lets us close"},
    {Signal::AgentTookLeave, "agent_took_leave", 0.90, false, "after we took leave"},
    {Signal::AgentAskedMore, "agent_asked_more", 1.27, false, "after we asked for more"},
    {Signal::AgentReported, "agent_reported", 0.27, false, "after we reported it done"},
    {Signal::Answered, "answered", 0.39, false, "after our answer"},
    {Signal::AfterAnswers, "after_answers", 0.69, false, "after several answers"},
    {Signal::AlreadyThanked, "already_thanked", 0.19, false, "had thanked before"},
    {Signal::OnlyGoodNews, "only_good_news", 0.41, false,
     "brought good news and asked for nothing"},
    {Signal::GoalAchieved, "goal_achieved", 0.51, false, "the goal is achieved"},
    {Signal::NothingPending, "nothing_pending", 0.51, false, "no action is pending"},
    {Signal::CanClose, "can_close", 0.57, false, "the flow allows closing"},

    {Signal::Question, "question", -2.36, true, "asks a question"},
    {Signal::AsksWithoutMark, "asks_without_mark", -1.39, true, "seems to ask"},
    {Signal::Contrast, "contrast", -2.29, true, "says \"but\""},
    {Signal::Request, "request", -1.56, true, "asks for something"},
    {Signal::Complaint, "complaint", -1.52, true, "complains"},
    {Signal::Trouble, "trouble", -0.83, false, "speaks of trouble"},
    {Signal::Unsolved, "unsolved", -1.32, true, "says that it is not solved"},
    {Signal::Negation, "negation", -0.76, true, "says that something is not so"},
    {Signal::Returns, "returns", -1.57, true, "will come back"},
    {Signal::Waits, "waits", -1.03, true, "waits for us"},
    {Signal::ThanksInAdvance, "thanks_in_advance", -1.25, true, "thanks in advance"},
    {Signal::Irony, "irony", -1.21, true, "thanks with irony"},
    {Signal::WillTry, "will_try", -1.33, true, "is going to try it"},
    {Signal::Intends, "intends", -1.13, true, "is going to do something"},
    {Signal::NewTopic, "new_topic", -1.32, true, "opens another topic"},
    {Signal::Stranger, "stranger", -1.22, true, "seems to be the wrong person"},
    {Signal::Greeting, "greeting", -0.65, true, "greets"},
    {Signal::BadEmoji, "bad_emoji", -1.21, true, "sends an unhappy emoji"},
    {Signal::OtherWords, "other_words", -0.31, false, "says other things too"},
    {Signal::TellsMore, "tells_more", -0.10, false, "tells more about it"},
    {Signal::SomethingElse, "something_else", -0.22, true, "says something else"},
    {Signal::Numbers, "numbers", -1.14, true, "gives figures"},
    {Signal::LongMessage, "long_message", -1.03, true, "writes at length"},
    {Signal::NoText, "no_text", -1.34, true, "sends no text"},
    {Signal::AnswersQuestion, "answers_question", -1.46, true, "answers our question"},
    {Signal::QuestionOpen, "question_open", -1.82, true, "leaves our question open"},
    {Signal::SaysYes, "says_yes", -0.85, true, "says yes"},
    {Signal::YesToMore, "yes_to_more", -1.12, true, "needs something else"},
    {Signal::OrderOpen, "order_open", -1.30, true, "completes an order that is still to be placed"},
    {Signal::GoesAhead, "goes_ahead", -1.96, true, "tells us to go ahead"},
    {Signal::LowRating, "low_rating", -1.20, true, "gives a low rating"},
    {Signal::WorkPromised, "work_promised", -1.32, true, "waits for what we promised"},
    {Signal::Instructed, "instructed", -0.42, true, "was told what to do"},
    {Signal::Apologised, "apologised", -1.03, true, "after an apology, nothing solved"},
    {Signal::NotReported, "not_reported", -1.19, true,
     "told us of trouble, nothing is reported done"},
    {Signal::NoOutcome, "no_outcome", -1.06, true, "nothing shows that it is done"},
    {Signal::WasToReturn, "was_to_return", -1.18, true, "was going to come back"},
    {Signal::Unanswered, "unanswered", -0.92, true, "asked before and has no answer yet"},
    {Signal::NoReplyYet, "no_reply_yet", -0.70, true, "has no reply from us yet"},
    {Signal::ActionsPending, "actions_pending", -1.40, true, "an action is pending"},
    {Signal::CannotClose, "cannot_close", -1.21, true, "the flow forbids closing"},
    {Signal::Young, "young", -1.00, false, "the conversation has only begun"},
};

}  // namespace

std::span<const SignalWeight, kSignalCount> signalWeights() {
  return kWeights;
}

double closureBias() {
  return kBias;
}

}  // namespace oc
