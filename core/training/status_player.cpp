#include "core/training/status_player.h"

#include <QTimer>
#include <memory>

#include "core/domain/address.h"

namespace oc::training {
namespace {

StatusNews undelivered(const QString& to) {
  if (parseAddress(to).channel == u"whatsapp")
    return {QStringLiteral("undelivered"), 63024, QStringLiteral("Invalid message recipient")};
  return {QStringLiteral("undelivered"), 30003, QStringLiteral("Unreachable destination handset")};
}

QList<StatusNews> wayOf(const LineMessage& message, bool fails) {
  QList<StatusNews> way{{QStringLiteral("queued")}, {QStringLiteral("sent")}};
  if (fails) return way << undelivered(message.to);
  way += {QStringLiteral("delivered")};
  // Carriers know nothing of reading.
  if (parseAddress(message.to).channel != u"sms") way += {QStringLiteral("read")};
  return way;
}

}  // namespace

struct StatusPlayer::Way {
  QString sid;
  QList<StatusNews> news;
  qsizetype next = 0;
  bool reaches = true;
  std::function<void(bool)> done;
};

StatusPlayer::StatusPlayer(Ledger& ledger, Mailbag& mailbag, Faults& faults, Dice& dice,
                           std::chrono::milliseconds step, Address address, QObject* parent)
    : QObject(parent),
      m_ledger(ledger),
      m_mailbag(mailbag),
      m_faults(faults),
      m_dice(dice),
      m_step(step),
      m_address(std::move(address)) {}

void StatusPlayer::play(const QString& sid, const std::optional<StatusNews>& failure,
                        std::function<void(bool)> done) {
  const LineMessage* message = m_ledger.find(sid);
  if (message == nullptr) return done(false);
  if (failure) {
    const QList<StatusNews> way{{QStringLiteral("queued")}, *failure};
    return step(std::make_shared<Way>(Way{sid, way, 0, false, std::move(done)}));
  }
  const bool fails = m_dice.strikes(m_faults.undelivered);
  step(std::make_shared<Way>(Way{sid, wayOf(*message, fails), 0, !fails, std::move(done)}));
}

void StatusPlayer::step(const std::shared_ptr<Way>& way) {
  if (way->next == way->news.size()) return way->done(way->reaches);
  QTimer::singleShot(m_step, this, [this, way] {
    const StatusNews& news = way->news[way->next++];
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_ledger.setStatus(way->sid, news.word, news.errorCode, news.errorMessage, now);
    const LineMessage* message = m_ledger.find(way->sid);
    std::optional<Letter> letter = message ? m_address(*message) : std::nullopt;
    if (!letter) return step(way);
    letter->form = statusForm(*message, news, now);
    m_mailbag.send(*letter, [this, way] { step(way); });
  });
}

}  // namespace oc::training
