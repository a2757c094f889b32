#include <QJsonArray>

#include "tests/ui/support/fake_desk.h"

// What the closure detector does.
namespace oc::test {
namespace {

QJsonObject verdictJson(double confidence, bool close, const QList<ClosureReason>& reasons) {
  QJsonArray list;
  for (const ClosureReason& reason : reasons)
    list += QJsonObject{{QStringLiteral("signal"), reason.signal},
                        {QStringLiteral("weight"), reason.weight},
                        {QStringLiteral("text"), reason.text}};
  return {{QStringLiteral("confidence"), confidence},
          {QStringLiteral("should_close"), close},
          {QStringLiteral("suggested_status"), QStringLiteral("user_closed")},
          {QStringLiteral("reasons"), list}};
}

}  // namespace

void FakeDesk::setClosure(ConvId conv, const std::optional<ClosureHint>& hint) {
  Conversation& c = m_conversations[conv];
  c.closure = hint;
  ++c.revision;
  if (hint && hint->msgId.isValid())
    addResult(conv, hint->msgId, kClosureDetection,
              verdictJson(hint->confidence, false, hint->reasons));
  else
    Q_EMIT batchArrived(batchOf(c.ownerId, {conv}));
}

void FakeDesk::closeByDetector(ConvId conv, double confidence,
                               const QList<ClosureReason>& reasons) {
  Conversation& c = m_conversations[conv];
  const QString words = QStringLiteral("the customer seemed done");
  record(conv, c.status, ConversationStatus::UserClosed, QStringLiteral("detector"), {}, words);
  m_events[conv].last().closure = reasons;
  become(c, ConversationStatus::UserClosed, words);
  addResult(conv, c.last.msgId, kClosureDetection, verdictJson(confidence, true, reasons));
}

void FakeDesk::addResult(ConvId conv, MsgId msg, const QString& feature,
                         const QJsonObject& result) {
  for (Message& m : m_messages[conv]) {
    if (m.msgId != msg) continue;
    m.aiResults += AiResult{m_nextResult++, feature, result, QDateTime::currentDateTimeUtc()};
    ++m.revision;
    ++m_conversations[conv].revision;
    Q_EMIT batchArrived(batchOf(m.ownerId, {conv}, {m}));
    return;
  }
}

}  // namespace oc::test
