#include "core/assistant/completion.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

#include "core/assistant/endpoint_errors.h"

namespace oc::assistant {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMostBytes = qint64{4} * 1024 * 1024;  // a stream takes some 300 bytes a token
constexpr qsizetype kLongestText = 64 * 1024;

QUrl completionsUrl(const Config& config) {
  QString path = config.baseUrl.path(QUrl::FullyEncoded);
  while (path.endsWith(u'/'))
    path.chop(1);
  QUrl url = config.baseUrl;
  url.setPath(path % u"/chat/completions"_s, QUrl::TolerantMode);
  return url;
}

egress::Request requestFor(const Config& config, const QByteArray& key,
                           const QJsonArray& messages) {
  QJsonObject body{{u"model"_s, config.model},
                   {u"messages"_s, messages},
                   {u"max_tokens"_s, config.maxTokens},
                   {u"stream"_s, true},
                   {u"stream_options"_s, QJsonObject{{u"include_usage"_s, true}}}};
  if (config.temperature) body.insert(u"temperature"_s, *config.temperature);
  egress::Request request;
  request.url = completionsUrl(config);
  request.headers = {{"Content-Type", "application/json"},
                     {"Accept", "text/event-stream, application/json"}};
  if (!key.isEmpty()) request.headers.append(egress::Header{"Authorization", "Bearer " + key});
  request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
  request.confidential = true;
  request.timeout = config.timeout;
  request.mostBytes = kMostBytes;
  return request;
}

}  // namespace

Completion::Completion(egress::Client& client, const Config& config, const QByteArray& key,
                       const QJsonArray& messages, QObject* parent)
    : QObject(parent), m_call(client.start(requestFor(config, key, messages))) {
  m_written.model = config.model;
  connect(m_call, &egress::Call::arrived, this, &Completion::take);
  connect(m_call, &egress::Call::finished, this, &Completion::ended);
}

Completion::~Completion() {
  if (m_call) m_call->cancel();
}

void Completion::take(const QByteArray& bytes) {
  const qsizetype before = m_written.text.size();
  for (const QByteArray& data : m_parser.feed(bytes))
    takeEvent(data);
  if (m_written.text.size() > before) Q_EMIT grown();
}

void Completion::takeEvent(const QByteArray& data) {
  if (data == "[DONE]") {
    m_complete = true;
    return;
  }
  const QJsonObject chunk = QJsonDocument::fromJson(data).object();
  if (chunk.contains("error"_L1)) {
    m_complained = true;
    m_complaint = complaint(chunk);
    return;
  }
  takeChunk(chunk);
}

// A chunk of the stream, or a whole answer of an endpoint that doesn't stream.
void Completion::takeChunk(const QJsonObject& chunk) {
  if (const QString model = chunk["model"_L1].toString(); !model.isEmpty()) m_written.model = model;
  const QJsonObject choice = chunk["choices"_L1].toArray().first().toObject();
  const QJsonObject said =
      choice[choice.contains("delta"_L1) ? "delta"_L1 : "message"_L1].toObject();
  m_written.text += said["content"_L1].toString().remove(QChar(u'\0'));
  m_written.text.truncate(kLongestText);
  if (const QString reason = choice["finish_reason"_L1].toString(); !reason.isEmpty()) {
    m_complete = true;
    m_written.cut = reason == "length"_L1;
  }
  if (const QJsonObject usage = chunk["usage"_L1].toObject(); !usage.isEmpty())
    m_written.usage = {usage["prompt_tokens"_L1].toInteger(),
                       usage["completion_tokens"_L1].toInteger()};
}

void Completion::ended(const Result<egress::Answer>& answer) {
  if (!answer) return end(unreachable(answer.error()));
  if (answer->status / 100 != 2) return end(refusal(*answer));
  if (m_complained) return end(m_complaint);
  const bool streamed = m_complete || !m_written.text.isEmpty();
  if (!streamed) takeChunk(QJsonDocument::fromJson(answer->body).object());
  if (answer->cut || (streamed && !m_complete))
    return end(Error{ErrorCode::Unavailable,
                     u"The assistant's endpoint stopped in the middle of its answer. Try again."_s,
                     u"incomplete stream"_s});
  if (m_written.text.trimmed().isEmpty())
    return end(
        Error{ErrorCode::Unavailable,
              u"The assistant's endpoint answered nothing that could be read: check base_url "
              "and model of the feature \"assistant\"."_s,
              u"empty answer"_s});
  m_written.text = m_written.text.trimmed();
  end(m_written);
}

void Completion::end(const Result<Written>& result) {
  Q_EMIT finished(result);
}

}  // namespace oc::assistant
