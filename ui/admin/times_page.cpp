#include "ui/admin/times_page.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/admin/config_editor.h"
#include "ui/admin/minutes_field.h"
#include "ui/admin/preview_dialog.h"
#include "ui/parts/form.h"
#include "ui/parts/parts.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kWidest = 640;

bool sameTimes(const TenantProfile& a, const TenantProfile& b) {
  return a.expirationMinutes == b.expirationMinutes &&
         a.idleTimeoutMinutes == b.idleTimeoutMinutes && a.keepWaitingOpen == b.keepWaitingOpen;
}

}  // namespace

TimesPage::TimesPage(Administration& admin, Desk& desk)
    : AdminPage(admin, desk, tr("Times and closing"),
                tr("When conversations end by themselves: by the clock, and by what customers "
                   "write.")),
      m_times(new Form),
      m_expiration(m_times->add(tr("&Expiry"), new MinutesField,
                                tr("So long after its start a conversation ends, whatever happens "
                                   "in it. Agents can extend it."))),
      m_idle(m_times->add(tr("&Idle timeout"), new MinutesField,
                          tr("So long after the last message, start or extension it ends."))),
      m_keepWaiting(m_times->addSwitch(
          tr("Keep &waiting conversations open"),
          tr("Neither time ends a conversation in which the customer waits for an answer."))),
      m_saveTimes(new SaveBar(*m_times, tr("&Save"))),
      m_closurePart(new Card),
      m_closureOff(noteLabel(tr("Closure detection is switched off: none of this applies now."))),
      m_closureForm(new Form),
      m_config(m_closureForm->add(tr("When the customer seems done"), new ConfigEditor)),
      m_saveClosure(new SaveBar(*m_closureForm, tr("Sa&ve …"))),
      m_backTest(new ActionRow(tr("&Back-test …"),
                               tr("Tries other settings on past conversations. Changes nothing."))),
      m_feature(new ActionRow(tr("Open the &feature"),
                              tr("Its switch, its history and undo; automatic closing is a feature "
                                 "of its own."))) {
  auto* timesCard = new Card;
  for (QWidget* part : {static_cast<QWidget*>(headingLabel(tr("By the clock"))),
                        static_cast<QWidget*>(m_times), static_cast<QWidget*>(m_saveTimes)})
    timesCard->layout()->addWidget(part);
  for (QWidget* part : {static_cast<QWidget*>(headingLabel(tr("By what customers write"))),
                        static_cast<QWidget*>(m_closureOff), static_cast<QWidget*>(m_closureForm),
                        static_cast<QWidget*>(m_saveClosure), static_cast<QWidget*>(m_backTest),
                        static_cast<QWidget*>(m_feature)})
    m_closurePart->layout()->addWidget(part);

  auto* inner = new QWidget;
  auto* row = new QHBoxLayout(inner);
  row->setContentsMargins(space::xl, 0, space::xl, space::xl);
  auto* column = new QWidget;
  column->setMaximumWidth(qRound(kWidest * typeScale()));
  auto* cards = new QVBoxLayout(column);
  cards->setContentsMargins(0, 0, 0, 0);
  cards->setSpacing(space::l);
  cards->addWidget(timesCard);
  cards->addWidget(m_closurePart);
  cards->addStretch();
  row->addWidget(column, 100);
  row->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setWidget(inner);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  content()->addWidget(scroll);
  watch(*m_times);
  watch(*m_closureForm);
  connect(m_saveTimes, &SaveBar::saveWanted, this, &TimesPage::saveTimes);
  connect(m_saveTimes, &SaveBar::discardWanted, this, &TimesPage::fillTimes);
  connect(m_saveClosure, &SaveBar::saveWanted, this, &TimesPage::saveClosure);
  connect(m_saveClosure, &SaveBar::discardWanted, this, &TimesPage::fillClosure);
  connect(m_backTest->button(), &QPushButton::clicked, this,
          [this] { Q_EMIT backTestWanted(owner()); });
  connect(m_feature->button(), &QPushButton::clicked, this,
          [this] { Q_EMIT pageWanted(QStringLiteral("features")); });
}

// The times come with the tenant's profile, which the window reads.
void TimesPage::read() {
  const TenantProfile& now = scope().tenant;
  if (now.ownerId != m_shown.ownerId || !m_times->dirty()) {
    m_shown = now;
    fillTimes();
  } else if (!sameTimes(now, m_shown)) {
    sayChangedElsewhere([this] { reload(); });
  }
  ask(desk().features(owner()), [this](const QList<Feature>& features) { received(features); });
}

void TimesPage::received(const QList<Feature>& features) {
  const auto it = std::ranges::find(features, kClosureDetection, &Feature::name);
  m_closurePart->setVisible(it != features.end());
  if (it == features.end()) return;
  m_closureOff->setVisible(!it->enabled);
  const bool same = m_closure && m_closure->config == it->config;
  if (m_closure && m_closureForm->dirty()) {
    if (!same) sayChangedElsewhere([this] { reload(); });
    return;
  }
  m_closure = *it;
  fillClosure();
}

void TimesPage::fillTimes() {
  m_expiration->setDefault(m_shown.defaults.expirationMinutes);
  m_idle->setDefault(m_shown.defaults.idleTimeoutMinutes);
  m_expiration->set(m_shown.expirationMinutes);
  m_idle->set(m_shown.idleTimeoutMinutes);
  m_keepWaiting->setChecked(m_shown.keepWaitingOpen);
  m_times->settle();
}

void TimesPage::fillClosure() {
  if (!m_closure) return;
  m_config->set(m_closure->schema, m_closure->config);
  m_closureForm->settle();
}

void TimesPage::reset() {
  m_closure.reset();
  m_shown = {};
  fillTimes();
  m_closureForm->settle();
}

void TimesPage::discard() {
  fillTimes();
  fillClosure();
}

void TimesPage::reload() {
  discard();
  Q_EMIT scopeOutdated();
}

void TimesPage::saveTimes() {
  const LifeCycleSettings wanted{.expirationMinutes = m_expiration->minutes(),
                                 .idleTimeoutMinutes = m_idle->minutes(),
                                 .keepWaitingOpen = m_keepWaiting->isChecked()};
  act(m_saveTimes->saveButton(), admin().setLifeCycle(owner(), wanted),
      [this](const TenantProfile& now) {
        m_shown = now;
        fillTimes();
        sayGood(tr("Saved. The clock goes by it from now on."));
        Q_EMIT scopeOutdated();
      });
}

void TimesPage::saveClosure() {
  const auto config = m_config->checked();
  if (!config || !m_closure) return;
  auto* dialog =
      new PreviewDialog(admin(), owner(), kClosureDetection, m_closure->enabled, *config, this);
  connect(dialog, &QDialog::accepted, this, [=, this] {
    act(m_saveClosure->saveButton(),
        admin().setFeature(owner(), kClosureDetection, m_closure->enabled, *config),
        [this](const Feature& now) {
          m_closure->config = now.config;
          fillClosure();
          sayGood(tr("Saved. It is in force everywhere."));
        });
  });
  dialog->open();
}

}  // namespace oc::ui
