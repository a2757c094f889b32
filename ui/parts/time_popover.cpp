#include "ui/parts/time_popover.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kWidth = 280;
constexpr int kHour = 3600;

}  // namespace

TimePopover::TimePopover(QWidget* parent)
    : Popover(parent),
      m_title(new PlainLabel(tr("Until when?"), this)),
      m_at(new QDateTimeEdit(this)),
      m_fault(new PlainLabel(tr("That time is over."), this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setFixedWidth(qRound(kWidth * typeScale()));
  m_title->setFont(ui::font(FontSize::Body, QFont::DemiBold));
  m_at->setCalendarPopup(true);
  m_at->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
  m_at->setAccessibleName(m_title->text());
  m_fault->setProperty("role", QStringLiteral("bad"));
  auto* cancel = new QPushButton(tr("Cancel"), this);
  cancel->setProperty("kind", QStringLiteral("quiet"));
  auto* take = new QPushButton(tr("Snooze"), this);
  take->setProperty("kind", QStringLiteral("primary"));
  take->setDefault(true);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(take);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::l, space::m, space::l, space::m);
  column->setSpacing(space::m);
  column->addWidget(m_title);
  column->addWidget(m_at);
  column->addWidget(m_fault);
  column->addLayout(buttons);
  connect(cancel, &QPushButton::clicked, this, &QWidget::close);
  connect(take, &QPushButton::clicked, this, &TimePopover::choose);
}

void TimePopover::ask(const QRect& anchor) {
  const QDateTime next = QDateTime::currentDateTime().addSecs(kHour);
  m_at->setDateTime(QDateTime(next.date(), QTime(next.time().hour(), 0)).addSecs(kHour));
  m_fault->hide();
  popUp(anchor, Qt::AlignRight);
  m_at->setFocus();
}

void TimePopover::choose() {
  const QDateTime at = m_at->dateTime().toUTC();
  if (at <= QDateTime::currentDateTimeUtc()) {
    m_fault->show();
    return place();
  }
  Q_EMIT chosen(at);
  close();
}

}  // namespace oc::ui
