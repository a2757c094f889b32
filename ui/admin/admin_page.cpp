#include "ui/admin/admin_page.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

#include "core/domain/text_safety.h"
#include "ui/models/error_text.h"
#include "ui/parts/dialog.h"
#include "ui/parts/form.h"
#include "ui/parts/parts.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kPatience = 150ms;  // what is faster needs no sign that it goes on

}  // namespace

AdminPage::AdminPage(Administration& admin, Desk& desk, const QString& title, const QString& text)
    : m_admin(admin),
      m_desk(desk),
      m_title(new PlainLabel(title)),
      m_buttons(new QHBoxLayout),
      m_progress(new QProgressBar),
      m_notice(new NoticeBar),
      m_stack(new QStackedLayout),
      m_body(new QWidget),
      m_content(new QVBoxLayout(m_body)),
      m_state(new EmptyState),
      m_skeleton(new Skeleton) {
  m_title->setFont(ui::font(FontSize::Title, QFont::DemiBold));
  auto* about = new PlainLabel(text);
  about->setProperty("role", QStringLiteral("muted"));
  about->setWordWrap(true);
  m_buttons->setSpacing(space::s);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(m_title);
  words->addWidget(about);
  auto* header = new QHBoxLayout;
  header->setContentsMargins(space::xl, space::l, space::xl, space::m);
  header->setSpacing(space::l);
  header->addLayout(words, 1);
  header->addLayout(m_buttons);

  m_progress->setTextVisible(false);
  m_progress->setRange(0, 0);
  m_progress->hide();
  auto* notice = new QVBoxLayout;
  notice->setContentsMargins(space::xl, 0, space::xl, 0);
  notice->addWidget(m_notice);
  notice->addWidget(m_progress);
  m_content->setContentsMargins(0, 0, 0, 0);
  m_content->setSpacing(0);
  for (QWidget* page : {static_cast<QWidget*>(m_skeleton), m_body, static_cast<QWidget*>(m_state)})
    m_stack->addWidget(page);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::s);
  column->addLayout(header);
  column->addLayout(notice);
  column->addLayout(m_stack, 1);

  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatience);
  connect(&m_patience, &QTimer::timeout, this, [this] {
    m_progress->setVisible(m_acting > 0);
    if (!m_loaded && m_acting == 0) m_stack->setCurrentWidget(m_skeleton);
  });
  connect(m_notice, &NoticeBar::actionClicked, this, [this] {
    const auto next = m_onNotice;
    silence();
    if (next) next();
  });
  connect(m_notice, &NoticeBar::otherClicked, this, &AdminPage::silence);
  connect(m_state, &EmptyState::actionTriggered, this, [this] {
    if (m_onState) m_onState();
  });
}

QPushButton* AdminPage::addButton(const QString& words, bool primary) {
  auto* button = new QPushButton(words);
  if (primary) button->setProperty("kind", QStringLiteral("primary"));
  m_buttons->addWidget(button);
  return button;
}

QString AdminPage::refusal() const {
  if (m_scope.administers()) return {};
  const QString name = m_scope.tenant.name;
  return m_scope.isPlatform()
             ? tr("For this, be an administrator of %1: those of the platform manage its staff and "
                  "see its audit log.")
                   .arg(visibleLine(name))
             : tr("Only administrators of %1 see and change this.").arg(visibleLine(name));
}

QString AdminPage::staffRefusal() const {
  return m_scope.managesStaff() ? QString() : AdminPage::refusal();
}

void AdminPage::setScope(const Scope& scope) {
  const bool other = !m_scoped || scope.tenant.ownerId != m_scope.tenant.ownerId;
  m_scope = scope;
  m_scoped = true;
  if (other) {
    ++m_generation;
    ++m_request;
    m_loaded = m_failed = false;
    silence();
    reset();
  }
  refresh();
}

void AdminPage::refresh() {
  if (!m_scoped || m_acting > 0) return;  // it is read anew when that is done
  const QString why = refusal();
  for (int i = 0; i < m_buttons->count(); ++i)
    m_buttons->itemAt(i)->widget()->setVisible(why.isEmpty());
  if (!why.isEmpty()) {
    ++m_request;
    m_onState = nullptr;
    m_state->setContent(QStringLiteral("lock"), tr("No access"), why);
    m_stack->setCurrentWidget(m_state);
    return;
  }
  read();
}

bool AdminPage::unsaved() const {
  return std::ranges::any_of(m_forms, [](const Form* form) { return form->dirty(); });
}

void AdminPage::leave(std::function<void()> go) {
  if (!unsaved()) return go();
  confirm(this, tr("Discard what you changed?"), tr("Your changes on this page are not saved."),
          tr("Discard"), [this, go = std::move(go)] {
            discard();
            go();
          });
}

QString AdminPage::notice() const {
  return m_notice->text();
}

QString AdminPage::state() const {
  return m_stack->currentWidget() == m_state ? m_state->title() : QString();
}

quint64 AdminPage::beginAsk() {
  if (!m_loaded) m_patience.start();
  return ++m_request;
}

void AdminPage::asked() {
  m_patience.stop();
  m_loaded = true;
  if (std::exchange(m_failed, false)) silence();
  showContent();
}

void AdminPage::asked(const Error& error) {
  m_patience.stop();
  m_failed = true;
  if (error.code == ErrorCode::Forbidden) {
    m_onState = nullptr;
    m_state->setContent(QStringLiteral("lock"), tr("No access"), errorText(error));
    m_stack->setCurrentWidget(m_state);
    return;
  }
  m_onState = [this] { refresh(); };
  if (m_loaded) {
    m_onNotice = m_onState;
    m_notice->say(NoticeBar::Tone::Warning,
                  tr("This could not be read anew: %1").arg(errorText(error)), tr("Try again"));
    return;
  }
  m_state->setContent(QStringLiteral("alert"), tr("This could not be read"), errorText(error),
                      tr("Try again"));
  m_stack->setCurrentWidget(m_state);
}

quint64 AdminPage::beginAct(QWidget* by) {
  silence();
  m_focused = by && by->hasFocus() ? by : nullptr;
  if (by) by->setEnabled(false);
  ++m_acting;
  m_patience.start();
  return m_generation;
}

bool AdminPage::endAct(quint64 number, QWidget* by) {
  --m_acting;
  m_patience.stop();
  m_progress->hide();
  if (by) by->setEnabled(true);
  if (by && by == m_focused) by->setFocus();
  return number == m_generation;
}

void AdminPage::setEmpty(const QString& icon, const QString& title, const QString& text,
                         const QString& action) {
  m_onState = [this] { emptyAction(); };
  m_state->setContent(icon, title, text, action);
  m_stack->setCurrentWidget(m_state);
}

void AdminPage::showContent() {
  m_stack->setCurrentWidget(m_body);
}

void AdminPage::sayGood(const QString& text) {
  m_onNotice = nullptr;
  m_notice->say(NoticeBar::Tone::Good, text, {}, tr("Close"));
}

void AdminPage::sayBad(const QString& text) {
  m_onNotice = nullptr;
  m_notice->say(NoticeBar::Tone::Bad, text, {}, tr("Close"));
}

void AdminPage::sayChangedElsewhere(std::function<void()> reload) {
  m_onNotice = std::move(reload);
  m_notice->say(NoticeBar::Tone::Warning,
                tr("This was changed elsewhere meanwhile. Saving would overwrite it."),
                tr("Reload"), tr("Keep mine"));
}

void AdminPage::silence() {
  m_onNotice = nullptr;
  m_notice->silence();
}

}  // namespace oc::ui
