#pragma once

#include <QJsonArray>
#include <QObject>
#include <QPointer>
#include <QString>

#include "core/assistant/config.h"
#include "core/assistant/sse_parser.h"
#include "core/domain/result.h"
#include "core/egress/client.h"

namespace oc::assistant {

struct Written {
  QString text;
  QString model;     // as the endpoint calls it
  Usage usage;       // zeros where the endpoint does not tell
  bool cut = false;  // stopped at max_tokens
};

// One request to an OpenAI-compatible endpoint (POST {base_url}/chat/completions, streamed). Ends
// with `finished`, or without it when it is destroyed, which hangs up at once.
class Completion : public QObject {
  Q_OBJECT
  Q_DISABLE_COPY_MOVE(Completion)

 public:
  // `key` may be empty: some endpoints need none.
  Completion(egress::Client& client, const Config& config, const QByteArray& key,
             const QJsonArray& messages, QObject* parent = nullptr);
  ~Completion() override;

  const QString& text() const { return m_written.text; }

 Q_SIGNALS:
  void grown();  // there is more of the text

  // Errors are sentences for the person who asked; they name what to change. What was written until
  // then stands in text().
  void finished(const oc::Result<oc::assistant::Written>& written);

 private:
  void take(const QByteArray& bytes);
  void takeEvent(const QByteArray& data);
  void takeChunk(const QJsonObject& chunk);
  void ended(const Result<egress::Answer>& answer);
  void end(const Result<Written>& result);

  QPointer<egress::Call> m_call;
  SseParser m_parser;
  Written m_written;
  Error m_complaint;  // of the endpoint's, in the stream
  bool m_complained = false;
  bool m_complete = false;  // the endpoint said so
};

}  // namespace oc::assistant
