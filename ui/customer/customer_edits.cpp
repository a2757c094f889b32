#include "ui/customer/customer_edits.h"

#include <chrono>
#include <utility>

#include "core/domain/when_done.h"
#include "ui/models/error_text.h"
#include "ui/theme/notice_bar.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kSaidFor = 10s;

}  // namespace

CustomerEdits::CustomerEdits(Desk& desk, CustomerReader& reader, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_desk(desk), m_reader(reader), m_notice(notice) {
  m_silence.setSingleShot(true);
  m_silence.setInterval(kSaidFor);
  connect(&m_silence, &QTimer::timeout, &notice, &NoticeBar::silence);
  connect(&notice, &NoticeBar::actionClicked, this, [this] {
    m_notice.silence();
    if (const auto step = std::exchange(m_step, {})) step();
  });
}

void CustomerEdits::change(const ContactChange& change, const QString& done,
                           const ContactChange& back) {
  const Contact& contact = m_reader.contact();
  whenDone(m_desk.customers().changeContact(contact.ownerId, contact.contactId, change), this,
           [this, change, done, back, visit = m_visit](const Result<Contact>& answer) {
             if (answer) m_reader.setContact(*answer);
             if (visit != m_visit) return;
             if (answer) {
               if (!done.isEmpty()) say(done, [this, back] { this->change(back); });
               return;
             }
             offer(true, tr("Not changed: %1").arg(errorText(answer.error())), tr("Try again"),
                   [this, change, done, back] { this->change(change, done, back); });
             Q_EMIT failed();
           });
}

void CustomerEdits::say(const QString& done, std::function<void()> undo) {
  offer(false, done, tr("Undo"), std::move(undo));
  m_silence.start();
}

void CustomerEdits::forget() {
  ++m_visit;
  m_step = {};
  m_silence.stop();
  m_notice.silence();
}

void CustomerEdits::offer(bool bad, const QString& words, const QString& step,
                          std::function<void()> run) {
  m_silence.stop();
  m_step = std::move(run);
  m_notice.say(bad ? NoticeBar::Tone::Bad : NoticeBar::Tone::Good, words, step);
}

}  // namespace oc::ui
