#include "core/gateway/assistant_desk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

#include "core/assistant/prompt.h"
#include "core/config/log.h"
#include "core/domain/when_done.h"
#include "core/store/sealing.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;

constexpr int kAtATime = 16;
constexpr int kLeaseSeconds = 360;  // the longest timeout that the feature takes is 300 s
constexpr int kKeepEveryMs = 150;
constexpr int kLookEveryMs = 60'000;
constexpr int kSettleAgainMs = 1000;

store::WorkerOptions deskOptions() {
  store::WorkerOptions options;
  options.connection.applicationName = u"owner-console assistant"_s;
  options.channels = {u"owner_assist_work"_s};
  return options;
}

QJsonArray promptOf(const store::ClaimedAssist& request, const assistant::Config& config) {
  assistant::Question question;
  question.kind = request.kind;
  question.business = request.ownerName;
  question.instructions = config.instructions;
  question.language = request.language;
  for (const QJsonValue& line : QJsonDocument::fromJson(request.lines.toUtf8()).array())
    question.lines.append({line["from_customer"_L1].toBool(), line["type"_L1].toString(),
                           line["body"_L1].toString()});
  return assistant::promptFor(question);
}

}  // namespace

// A request at the endpoint.
struct AssistantDesk::Running {
  store::ClaimedAssist request;
  assistant::Config config;
  std::unique_ptr<assistant::Completion> completion;
  QTimer pause;  // until what was written meanwhile is kept
};

AssistantDesk::AssistantDesk(const store::DatabaseUrl& serviceUrl, config::SecretBox box,
                             const egress::AllowList& allowed, QObject* parent)
    : QObject(parent),
      m_box(std::move(box)),
      m_client(allowed),
      m_worker(serviceUrl, deskOptions()) {
  m_look.setInterval(kLookEveryMs);
  connect(&m_look, &QTimer::timeout, this, &AssistantDesk::pump);
  m_look.start();
  connect(&m_worker, &store::Worker::notification, this,
          [this](const QString&, const QString& payload) { heard(payload); });
  connect(&m_worker, &store::Worker::linkUp, this, &AssistantDesk::pump);
  m_worker.start();
}

AssistantDesk::~AssistantDesk() = default;

// "7:31": tenant and request, that came or was cancelled.
void AssistantDesk::heard(const QString& payload) {
  const qint64 id = payload.section(u':', 1).toLongLong();
  const auto running = m_running.constFind(id);
  if (running == m_running.constEnd()) return pump();
  whenDone(m_worker.run([owner = (*running)->request.owner, id](store::Connection& db) {
    return store::isAssistWanted(db, owner, id);
  }),
           this, [this, id](const Result<bool>& wanted) {
             if (wanted && !*wanted) stop(id);
           });
}

void AssistantDesk::pump() {
  if (m_claiming) {
    m_again = true;
    return;
  }
  const int room = kAtATime - static_cast<int>(m_running.size());
  if (room <= 0) return;  // the next end pumps again
  m_claiming = true;
  whenDone(m_worker.run([room](store::Connection& db) {
    return store::claimAssist(db, room, kLeaseSeconds);
  }),
           this, [this](const Result<QList<store::ClaimedAssist>>& claimed) {
             m_claiming = false;
             if (!claimed) return;  // linkUp pumps again
             for (const store::ClaimedAssist& request : *claimed)
               begin(request);
             if (std::exchange(m_again, false)) pump();
           });
}

Result<QByteArray> AssistantDesk::keyOf(const store::ClaimedAssist& request) const {
  if (request.sealedKey.isEmpty()) return QByteArray();
  auto key = m_box.open(QByteArray::fromBase64(request.sealedKey.toLatin1()),
                        store::featureSecretContext(request.owner, request.featureId));
  if (key) return key;
  return Error{key.error().code,
               u"The assistant's key can't be opened: SECRET_KEY is not the one that sealed it."_s,
               key.error().detail};
}

void AssistantDesk::begin(const store::ClaimedAssist& request) {
  const auto key = keyOf(request);
  if (!key) {
    store::AssistOutcome outcome;
    outcome.error = key.error().message;
    return settle(request, outcome);
  }
  auto running = std::make_shared<Running>();
  running->request = request;
  running->config = assistant::Config::from(request.config);
  running->pause.setSingleShot(true);
  running->pause.setInterval(kKeepEveryMs);
  running->completion = std::make_unique<assistant::Completion>(m_client, running->config, *key,
                                                                promptOf(request, running->config));
  const qint64 id = request.id;
  m_running.insert(id, running);
  connect(&running->pause, &QTimer::timeout, this, [this, id] { keep(id); });
  connect(running->completion.get(), &assistant::Completion::grown, this,
          [pause = &running->pause] {
            if (!pause->isActive()) pause->start();
          });
  connect(running->completion.get(), &assistant::Completion::finished, this,
          [this, id](const Result<assistant::Written>& written) {
            const auto ended = m_running.take(id);
            store::AssistOutcome outcome;
            outcome.done = written.ok();
            outcome.text = written ? written->text : ended->completion->text();
            outcome.model = written ? written->model : ended->config.model;
            if (written) {
              outcome.inputTokens = written->usage.inputTokens;
              outcome.outputTokens = written->usage.outputTokens;
              outcome.cost = written->usage.cost(ended->config);
            } else {
              outcome.error = written.error().message;
            }
            settle(ended->request, outcome);
            // It is at work on this very answer.
            ended->completion.release()->deleteLater();
          });
}

void AssistantDesk::keep(qint64 id) {
  const auto running = m_running.value(id);
  if (!running) return;
  whenDone(m_worker.run([request = running->request,
                         text = running->completion->text()](store::Connection& db) {
    return store::appendAssist(db, request, text, kLeaseSeconds);
  }),
           this, [this, id](const Result<bool>& wanted) {
             if (wanted && !*wanted) stop(id);
           });
}

// Nobody wants it any more: hangs up, and counts that something was asked.
void AssistantDesk::stop(qint64 id) {
  const auto stopped = m_running.take(id);
  if (!stopped) return;
  store::AssistOutcome outcome;
  outcome.text = stopped->completion->text();
  outcome.model = stopped->config.model;
  settle(stopped->request, outcome);
}

void AssistantDesk::settle(const store::ClaimedAssist& request,
                           const store::AssistOutcome& outcome) {
  whenDone(m_worker.run([request, outcome](store::Connection& db) {
    return store::settleAssist(db, request, outcome);
  }),
           this, [this, request, outcome](const Result<bool>& stored) {
             const bool again = !stored && (store::isRetryable(stored.error()) ||
                                            stored.error().code == ErrorCode::Unavailable);
             if (again) {
               QTimer::singleShot(kSettleAgainMs, this,
                                  [this, request, outcome] { settle(request, outcome); });
               return;
             }
             const bool counted = stored && *stored;
             const Ending how = !counted       ? Ending::Cancelled
                                : outcome.done ? Ending::Written
                                               : Ending::Failed;
             log::event(lcOutgoing(), how == Ending::Failed ? QtWarningMsg : QtInfoMsg,
                        how == Ending::Cancelled ? "assistant cancelled"
                        : how == Ending::Written ? "assistant wrote"
                                                 : "assistant failed",
                        {{"owner_id", request.owner},
                         {"conv_id", request.convId},
                         {"assist_id", request.id},
                         {"input_tokens", outcome.inputTokens},
                         {"output_tokens", outcome.outputTokens}});
             Q_EMIT ended(how);
             pump();
           });
}

}  // namespace oc::gateway
