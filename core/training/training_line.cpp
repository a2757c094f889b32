#include "core/training/training_line.h"

#include <QHostAddress>
#include <QRandomGenerator>

#include "core/training/control_api.h"
#include "core/training/log.h"
#include "core/training/mailbag.h"
#include "core/training/media_counter.h"
#include "core/training/media_taker.h"
#include "core/training/messages_api.h"
#include "core/training/speaker.h"
#include "core/training/status_player.h"
#include "core/training/webhook_forms.h"

namespace oc::training {
namespace {

const QString kInbound = QStringLiteral("/webhooks/twilio/inbound");

QUrl withPath(QUrl base, const QString& path) {
  QString own = base.path();
  while (own.endsWith(u'/'))
    own.chop(1);
  base.setPath(own + path);
  return base;
}

bool isLoopback(const QUrl& url) {
  return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

quint32 seedOf(const Options& options) {
  return options.seed.value_or(QRandomGenerator::global()->generate());
}

QString pairKey(const QString& customer, const QString& business) {
  return customer + u'\n' + business;
}

}  // namespace

TrainingLine::TrainingLine(QList<TrainingAccount> accounts, const Options& options, QObject* parent)
    : QObject(parent),
      m_options(options),
      m_dice(seedOf(options)),
      m_sids(seedOf(options)),
      m_cast(seedOf(options)) {
  setAccounts(std::move(accounts));
  m_postman = std::make_unique<Postman>(options.webhookAttempts, options.retryPause);
  m_mailbag = std::make_unique<Mailbag>(*m_postman, m_faults, m_dice);
  m_statuses = std::make_unique<StatusPlayer>(
      m_ledger, *m_mailbag, m_faults, m_dice, options.statusStep,
      [this](const LineMessage& message) { return callbackLetter(message); });
  m_taker = std::make_unique<MediaTaker>([this](const QUrl& url) { return reachable(url); });
  m_counter = std::make_unique<MediaCounter>(m_shelf, m_faults, m_dice);
  m_speaker = std::make_unique<Speaker>(
      Speaker::Pace{options.replyMin, options.replyMax}, seedOf(options),
      [this](const Customer& customer, const Line& line, std::function<void()> next) {
        sendLine(customer, line, std::move(next));
      });
  m_api = std::make_unique<MessagesApi>(m_accounts, m_ledger, m_shelf, m_sids, m_faults, m_dice);
  connect(m_api.get(), &MessagesApi::created, this, &TrainingLine::hear);
  connect(m_postman.get(), &Postman::delivered, this, &TrainingLine::delivered);
  connect(&m_arrivals, &QTimer::timeout, this, [this] { play(1); });
}

TrainingLine::~TrainingLine() = default;

Result<QUrl> TrainingLine::listen(quint16 port) {
  m_server = std::make_unique<http::Server>(
      http::Limits{},
      [this](const http::Request& request, const http::Reply& reply) { handle(request, reply); });
  const auto url = m_server->listen(QHostAddress::LocalHost, port);
  if (!url) {
    Error error = url.error();
    error.message = QStringLiteral(
                        "The training line can't listen on port %1 of this machine: "
                        "choose another.")
                        .arg(port);
    return error;
  }
  m_url = *url;
  if (m_options.arrivalEvery.count() > 0) m_arrivals.start(m_options.arrivalEvery);
  return m_url;
}

void TrainingLine::setAccounts(QList<TrainingAccount> accounts) {
  accounts.removeIf([](const TrainingAccount& account) { return account.numbers.isEmpty(); });
  m_accounts = std::move(accounts);
}

void TrainingLine::setReceiver(const QUrl& receiver, const QUrl& publicUrl) {
  m_options.receiver = receiver;
  m_options.publicUrl = publicUrl;
}

const TrainingAccount* TrainingLine::account(const QString& accountSid) const {
  for (const TrainingAccount& candidate : m_accounts)
    if (candidate.accountSid == accountSid) return &candidate;
  return nullptr;
}

void TrainingLine::handle(const http::Request& request, const http::Reply& reply) {
  if (m_api->handle(request, reply)) return;
  if (m_counter->serve(request, reply)) return;
  reply.send(control(*this, request));
}

QList<Played> TrainingLine::play(int count, std::optional<Kind> kind, OwnerId owner) {
  QList<TrainingAccount> stage;
  for (const TrainingAccount& candidate : std::as_const(m_accounts))
    if (!owner.isValid() || candidate.ownerId == owner) stage += candidate;
  QList<Played> played;
  if (stage.isEmpty()) return played;
  for (int i = 0; i < count; ++i) {
    const Customer customer = m_cast.bringOn(stage[m_turn++ % stage.size()]);
    if (kind) {
      played += {playInbound(customer, *kind), customer};
      continue;
    }
    QList<Line> lines = m_cast.opening(customer);
    const Line first = lines.takeFirst();
    const QString sid =
        sendLine(customer, first, [this, customer, lines] { m_speaker->say(customer, lines); });
    played += {sid, customer};
  }
  return played;
}

QString TrainingLine::playInbound(const Customer& customer, Kind kind) {
  if (!m_cast.knows(customer)) m_cast.opening(customer);
  return sendLine(customer, m_cast.line(customer, kind), [] {});
}

QString TrainingLine::sendLine(const Customer& customer, const Line& line,
                               std::function<void()> next) {
  const TrainingAccount* to = account(customer.accountSid);
  if (to == nullptr) return {};
  const bool hasFile = MediaShelf::holds(line.kind);
  InboundFacts facts{m_sids.next(hasFile ? "MM" : "SM"), customer, line,
                     m_cast.script(customer.language).country};
  LineMessage message;
  if (line.kind == Kind::Location) facts.place = m_cast.place(customer);
  if (hasFile) {
    const QString mediaSid = m_sids.next("ME");
    m_shelf.add(mediaSid, line.kind);
    message.media = {{mediaSid, MediaShelf::contentType(line.kind)}};
    facts.mediaUrl = withPath(m_url, u"/2010-04-01/Accounts/" + customer.accountSid +
                                         u"/Messages/" + facts.sid + u"/Media/" + mediaSid);
  }
  if (line.kind == Kind::Button)
    facts.repliedSid = m_lastHeard.value(pairKey(customer.address, customer.business));

  message.sid = facts.sid;
  message.accountSid = customer.accountSid;
  message.from = customer.address;
  message.to = customer.business;
  message.body = line.text;
  message.inbound = true;
  message.status = QStringLiteral("received");
  message.mediaCount = hasFile ? 1 : 0;
  message.createdAt = message.sentAt = message.updatedAt = QDateTime::currentDateTimeUtc();
  m_ledger.add(std::move(message));

  const QUrl& publicUrl = m_options.publicUrl.isEmpty() ? m_options.receiver : m_options.publicUrl;
  m_mailbag->send({facts.sid, withPath(publicUrl, kInbound), withPath(m_options.receiver, kInbound),
                   to->authToken.toUtf8(), inboundForm(facts)},
                  std::move(next));
  return facts.sid;
}

// An agent wrote: fetch what comes with it and let the message take its way.
void TrainingLine::hear(const QString& sid) {
  const LineMessage* message = m_ledger.find(sid);
  if (message == nullptr) return;
  m_taker->take(*message,
                [this, sid](const std::optional<StatusNews>& failure) { deliver(sid, failure); });
}

// Then the customer answers.
void TrainingLine::deliver(const QString& sid, const std::optional<StatusNews>& failure) {
  m_statuses->play(sid, failure, [this, sid](bool reached) {
    const LineMessage* message = m_ledger.find(sid);
    const TrainingAccount* from = message ? account(message->accountSid) : nullptr;
    if (!reached || from == nullptr) return;
    m_lastHeard.insert(pairKey(message->to, message->from), sid);
    if (!m_options.customersAnswer) return;
    const Customer customer = m_cast.at(*from, message->to, message->from);
    m_speaker->say(customer, m_cast.answer(customer, message->body));
  });
}

std::optional<Letter> TrainingLine::callbackLetter(const LineMessage& message) const {
  const TrainingAccount* from = account(message.accountSid);
  if (from == nullptr || message.statusCallback.isEmpty()) return std::nullopt;
  const auto target = reachable(message.statusCallback);
  if (!target) {
    qCWarning(lcTraining) << "a status callback goes elsewhere than to the receiver: not called";
    return std::nullopt;
  }
  return Letter{message.sid, message.statusCallback, *target, from->authToken.toUtf8(), {}};
}

// Training traffic stays on this machine: a public address is the receiver's, or nobody's.
std::optional<QUrl> TrainingLine::reachable(const QUrl& signedUrl) const {
  const QUrl& own = m_options.publicUrl;
  if (!own.isEmpty() && signedUrl.scheme() == own.scheme() && signedUrl.host() == own.host() &&
      signedUrl.port() == own.port()) {
    QUrl target = signedUrl;
    target.setScheme(m_options.receiver.scheme());
    target.setHost(m_options.receiver.host());
    target.setPort(m_options.receiver.port());
    return target;
  }
  return isLoopback(signedUrl) ? std::optional(signedUrl) : std::nullopt;
}

}  // namespace oc::training
