#include "core/domain/closure_weights.h"

namespace oc {
namespace {

// The figures are fitted by tests/data/closure/fit.py on the dialogues beside it.
constexpr double kBias = 0.24;

constexpr SignalWeight kWeights[] = {
    {Signal::Thanks, "thanks", 0.56, false, "says thanks"},
    {Signal::WarmThanks, "warm_thanks", 1.33, false, "says thanks warmly"},
    {Signal::Farewell, "farewell", 1.62, false, "says goodbye"},
    {Signal::GoodWishes, "good_wishes", 0.82, false, "sends good wishes"},
    {Signal::Solved, "solved", 0.96, false, "says that it worked"},
    {Signal::Praise, "praise", 0.57, false, "is pleased"},
    {Signal::NothingMore, "nothing_more", 1.11, false, "needs nothing more"},
    {Signal::NotNeeded, "not_needed", 0.56, false, "no longer needs it"},
    {Signal::Acknowledges, "acknowledges", 0.21, false, "acknowledges"},
    {Signal::GoodEmoji, "good_emoji", 1.71, false, "sends a friendly emoji"},
    {Signal::EmojiOnly, "emoji_only", 1.43, false, "sends nothing but emoji"},
    {Signal::Keyword, "keyword", 0.51, false, "uses a key word"},
    {Signal::OnlyClosing, "only_closing", 1.02, false, "says nothing else"},
    {Signal::ClosesTwice, "closes_twice", 0.33, false, "takes leave in two ways"},
    {Signal::ShortReply, "short_reply", 0.10, false, "answers shortly"},
    {Signal::DeclinesMore, "declines_more", 1.17, false, "was asked for more and said no"},
    {Signal::DeclinesOffer, "declines_offer", 0.93, false, "declines what we offered"},
    {Signal::ConfirmsSolved, "confirms_solved", 1.22, false, "confirms that it is solved"},
    {Signal::GivesRating, "gives_rating", 0.80, false, "answers the request for a rating"},
    {Signal::AgentTookLeave, "agent_took_leave", 0.58, false, "after we took leave"},
    {Signal::AgentAskedMore, "agent_asked_more", 1.17, false, "after we asked for more"},
    {Signal::AgentReported, "agent_reported", 0.10, false, "after we reported it done"},
    {Signal::Answered, "answered", 0.10, false, "after our answer"},
    {Signal::AfterAnswers, "after_answers", 1.47, false, "after several answers"},
    {Signal::AlreadyThanked, "already_thanked", 0.10, false, "had thanked before"},
    {Signal::OnlyGoodNews, "only_good_news", 0.76, false,
     "brought good news and asked for nothing"},
    {Signal::GoalAchieved, "goal_achieved", 1.07, false, "the goal is achieved"},
    {Signal::NothingPending, "nothing_pending", 0.98, false, "no action is pending"},
    {Signal::CanClose, "can_close", 0.88, false, "the flow allows closing"},

    {Signal::Question, "question", -2.58, true, "asks a question"},
    {Signal::AsksWithoutMark, "asks_without_mark", -1.72, true, "seems to ask"},
    {Signal::Contrast, "contrast", -2.14, true, "says \"but\""},
    {Signal::Request, "request", -1.97, true, "asks for something"},
    {Signal::Complaint, "complaint", -1.35, true, "complains"},
    {Signal::Trouble, "trouble", -0.34, false, "speaks of trouble"},
    {Signal::Unsolved, "unsolved", -1.13, true, "says that it is not solved"},
    {Signal::Negation, "negation", -0.10, true, "says that something is not so"},
    {Signal::Returns, "returns", -1.58, true, "will come back"},
    {Signal::Waits, "waits", -1.02, true, "waits for us"},
    {Signal::ThanksInAdvance, "thanks_in_advance", -1.23, true, "thanks in advance"},
    {Signal::Irony, "irony", -1.67, true, "thanks with irony"},
    {Signal::WillTry, "will_try", -1.66, true, "is going to try it"},
    {Signal::Intends, "intends", -1.16, true, "is going to do something"},
    {Signal::NewTopic, "new_topic", -1.66, true, "opens another topic"},
    {Signal::Stranger, "stranger", -1.21, true, "seems to be the wrong person"},
    {Signal::Greeting, "greeting", -1.36, true, "greets"},
    {Signal::BadEmoji, "bad_emoji", -1.22, true, "sends an unhappy emoji"},
    {Signal::OtherWords, "other_words", -0.92, false, "says other things too"},
    {Signal::TellsMore, "tells_more", -0.10, false, "tells more about it"},
    {Signal::SomethingElse, "something_else", -0.10, true, "says something else"},
    {Signal::Numbers, "numbers", -0.89, true, "gives figures"},
    {Signal::LongMessage, "long_message", -1.20, true, "writes at length"},
    {Signal::NoText, "no_text", -1.26, true, "sends no text"},
    {Signal::AnswersQuestion, "answers_question", -1.70, true, "answers our question"},
    {Signal::QuestionOpen, "question_open", -1.72, true, "leaves our question open"},
    {Signal::SaysYes, "says_yes", -0.40, true, "says yes"},
    {Signal::YesToMore, "yes_to_more", -1.20, true, "needs something else"},
    {Signal::WorkPromised, "work_promised", -2.11, true, "waits for what we promised"},
    {Signal::Instructed, "instructed", -0.25, true, "was told what to do"},
    {Signal::Apologised, "apologised", -1.12, true, "after an apology, nothing solved"},
    {Signal::NotReported, "not_reported", -1.39, true,
     "told us of trouble, nothing is reported done"},
    {Signal::NoOutcome, "no_outcome", -1.12, true, "nothing shows that it is done"},
    {Signal::WasToReturn, "was_to_return", -1.32, true, "was going to come back"},
    {Signal::Unanswered, "unanswered", -1.10, true, "asked before and has no answer yet"},
    {Signal::NoReplyYet, "no_reply_yet", -1.50, true, "has no reply from us yet"},
    {Signal::ActionsPending, "actions_pending", -1.92, true, "an action is pending"},
    {Signal::CannotClose, "cannot_close", -1.26, true, "the flow forbids closing"},
    {Signal::Young, "young", -1.05, false, "the conversation has only begun"},
};

}  // namespace

std::span<const SignalWeight, kSignalCount> signalWeights() {
  return kWeights;
}

double closureBias() {
  return kBias;
}

}  // namespace oc
