#include "core/domain/closure_weights.h"

namespace oc {
namespace {

// The figures are fitted by tests/data/closure/fit.py on the dialogues beside it.
constexpr SignalWeight kWeights[] = {
    {Signal::Thanks, "thanks", 1.4, false, "says thanks"},
    {Signal::WarmThanks, "warm_thanks", 1.9, false, "says thanks warmly"},
    {Signal::Farewell, "farewell", 1.9, false, "says goodbye"},
    {Signal::GoodWishes, "good_wishes", 1.4, false, "sends good wishes"},
    {Signal::Solved, "solved", 1.4, false, "says that it worked"},
    {Signal::Praise, "praise", 0.9, false, "is pleased"},
    {Signal::NothingMore, "nothing_more", 1.8, false, "needs nothing more"},
    {Signal::NotNeeded, "not_needed", 0.8, false, "no longer needs it"},
    {Signal::Acknowledges, "acknowledges", 0.5, false, "acknowledges"},
    {Signal::GoodEmoji, "good_emoji", 0.4, false, "sends a friendly emoji"},
    {Signal::EmojiOnly, "emoji_only", 0.6, false, "sends nothing but emoji"},
    {Signal::Keyword, "keyword", 0.5, false, "uses a key word"},
    {Signal::OnlyClosing, "only_closing", 0.9, false, "says nothing else"},
    {Signal::ClosesTwice, "closes_twice", 0.6, false, "takes leave in two ways"},
    {Signal::ShortReply, "short_reply", 0.3, false, "answers shortly"},
    {Signal::DeclinesMore, "declines_more", 1.8, false, "was asked for more and said no"},
    {Signal::ConfirmsSolved, "confirms_solved", 1.2, false, "confirms that it is solved"},
    {Signal::GivesRating, "gives_rating", 1.0, false, "answers the request for a rating"},
    {Signal::AgentTookLeave, "agent_took_leave", 0.8, false, "after we took leave"},
    {Signal::AgentAskedMore, "agent_asked_more", 0.4, false, "after we asked for more"},
    {Signal::AgentReported, "agent_reported", 0.5, false, "after we reported it done"},
    {Signal::AfterAnswers, "after_answers", 0.3, false, "after several answers"},
    {Signal::AlreadyThanked, "already_thanked", 0.4, false, "had thanked before"},
    {Signal::GoalAchieved, "goal_achieved", 1.5, false, "the goal is achieved"},
    {Signal::NothingPending, "nothing_pending", 0.6, false, "no action is pending"},
    {Signal::CanClose, "can_close", 0.8, false, "the flow allows closing"},

    {Signal::Question, "question", -3.5, true, "asks a question"},
    {Signal::AsksWithoutMark, "asks_without_mark", -2.5, true, "seems to ask"},
    {Signal::Contrast, "contrast", -3.0, true, "says \"but\""},
    {Signal::Request, "request", -3.0, true, "asks for something"},
    {Signal::Complaint, "complaint", -3.0, true, "complains"},
    {Signal::Trouble, "trouble", -1.0, false, "speaks of trouble"},
    {Signal::Unsolved, "unsolved", -3.5, true, "says that it is not solved"},
    {Signal::Negation, "negation", -1.5, false, "says that something is not so"},
    {Signal::Returns, "returns", -3.0, true, "will come back"},
    {Signal::Waits, "waits", -3.0, true, "waits for us"},
    {Signal::ThanksInAdvance, "thanks_in_advance", -3.0, true, "thanks in advance"},
    {Signal::Irony, "irony", -4.0, true, "thanks with irony"},
    {Signal::WillTry, "will_try", -2.5, true, "is going to try it"},
    {Signal::NewTopic, "new_topic", -3.0, true, "opens another topic"},
    {Signal::Stranger, "stranger", -2.5, true, "seems to be the wrong person"},
    {Signal::Greeting, "greeting", -2.0, false, "greets"},
    {Signal::BadEmoji, "bad_emoji", -1.5, true, "sends an unhappy emoji"},
    {Signal::OtherWords, "other_words", -0.8, false, "says other things too"},
    {Signal::Numbers, "numbers", -1.2, false, "gives figures"},
    {Signal::LongMessage, "long_message", -0.8, false, "writes at length"},
    {Signal::NoText, "no_text", -3.0, true, "sends no text"},
    {Signal::AnswersQuestion, "answers_question", -2.5, true, "answers our question"},
    {Signal::QuestionOpen, "question_open", -1.5, false, "leaves our question open"},
    {Signal::SaysYes, "says_yes", -0.3, false, "says yes"},
    {Signal::YesToMore, "yes_to_more", -3.0, true, "needs something else"},
    {Signal::WorkPromised, "work_promised", -2.5, true, "waits for what we promised"},
    {Signal::Instructed, "instructed", -0.8, false, "was told what to do"},
    {Signal::Unanswered, "unanswered", -2.5, true, "asked before and has no answer yet"},
    {Signal::NoReplyYet, "no_reply_yet", -1.0, false, "has no reply from us yet"},
    {Signal::ActionsPending, "actions_pending", -2.5, true, "an action is pending"},
    {Signal::CannotClose, "cannot_close", -3.0, true, "the flow forbids closing"},
    {Signal::Young, "young", -1.5, false, "the conversation has only begun"},
};

}  // namespace

std::span<const SignalWeight, kSignalCount> signalWeights() {
  return kWeights;
}

}  // namespace oc
