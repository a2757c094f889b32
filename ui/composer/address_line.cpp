#include "ui/composer/address_line.h"

#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>
#include <QtMath>
#include <algorithm>

#include "core/domain/text_safety.h"
#include "ui/models/format.h"
#include "ui/theme/chip.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kHour = 3600;
constexpr int kMinute = 60;
constexpr QStringView kArrow = u"→";
constexpr QStringView kDot = u"· ";
constexpr int kSlack = 2;               // advances are rounded, and eliding is strict
constexpr int kLongExact = 10 * kHour;  // beyond, minutes say nothing

}  // namespace

QString timeLeft(qint64 seconds) {
  const qint64 minutes = seconds % kHour / kMinute;
  if (seconds < kHour || seconds >= kLongExact || minutes == 0) return durationText(seconds);
  return AddressLine::tr("%1 h %2 min").arg(seconds / kHour).arg(minutes);
}

AddressLine::AddressLine(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setFixedHeight(rowHeight());
}

void AddressLine::setTarget(const Tenant& tenant, const Conversation& conversation,
                            const ReplyWindow& window) {
  const QString number = displayNumber(conversation.customerAddress);
  m_tenant = visibleLine(tenant.name);
  m_customer = displayName(conversation);
  m_to = channelName(conversation.channel);
  // A customer without a name is called by the number already.
  if (number != m_customer) m_to += u' ' + number;
  m_chipWarns = window.state != ReplyWindow::Open;
  switch (window.state) {
    case ReplyWindow::Unlimited: m_chip.clear(); break;
    case ReplyWindow::Open:
    case ReplyWindow::Closing:
      m_chip = tr("reply window %1").arg(timeLeft(window.secondsLeft));
      break;
    case ReplyWindow::Ended: m_chip = tr("reply window ended"); break;
    case ReplyWindow::NeverOpened: m_chip = tr("no reply window"); break;
  }
  setToolTip(plainTip(tr("Sent from %1").arg(displayNumber(conversation.businessAddress))));
  setAccessibleName(text());
  fit();
  update();
}

QString AddressLine::text() const {
  const QString line = m_tenant + u" → " + m_customer + u" · " + m_to;
  return m_chip.isEmpty() ? line : QString(line + u" · " + m_chip);
}

int AddressLine::rowHeight() const {
  return std::max(QFontMetrics(ui::font(FontSize::Small)).height() + space::xs,
                  qCeil(chipHeight()));
}

int AddressLine::namesWidth() const {
  const QFontMetrics strong(ui::font(FontSize::Small, QFont::DemiBold));
  const QFontMetrics plain(ui::font(FontSize::Small));
  return strong.horizontalAdvance(m_tenant) + strong.horizontalAdvance(m_customer) +
         plain.horizontalAdvance(kArrow.toString()) + 2 * space::s + kSlack;
}

int AddressLine::targetWidth() const {
  const int chip = m_chip.isEmpty() ? 0 : space::s + qCeil(chipWidth(m_chip));
  return QFontMetrics(ui::font(FontSize::Small)).horizontalAdvance(kDot + m_to) + chip + kSlack;
}

void AddressLine::fit() {
  m_twoRows = namesWidth() + space::s + targetWidth() > width();
  setFixedHeight(m_twoRows ? 2 * rowHeight() : rowHeight());
}

void AddressLine::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (event->oldSize().width() != event->size().width()) fit();
}

void AddressLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& t = tokens();
  const QFont strong = ui::font(FontSize::Small, QFont::DemiBold);
  const QFont plain = ui::font(FontSize::Small);
  const QFontMetrics metrics(strong);
  const int row = rowHeight();
  // Where the names don't fit, the customer's is worth more than the tenant's.
  int tenantRoom = metrics.horizontalAdvance(m_tenant) + kSlack;
  int customerRoom = metrics.horizontalAdvance(m_customer) + kSlack;
  int excess = namesWidth() + kSlack - width();
  if (excess > 0) {
    const int given = std::min(excess, std::max(0, tenantRoom - width() / 3));
    tenantRoom -= given;
    customerRoom -= excess - given;
  }

  int x = 0;
  int y = 0;
  const auto write = [&](const QFont& font, const QColor& colour, const QString& words) {
    painter.setFont(font);
    painter.setPen(colour);
    const int advance = QFontMetrics(font).horizontalAdvance(words);
    painter.drawText(QRect(x, y, advance + kSlack, row), Qt::AlignVCenter | Qt::AlignLeft, words);
    x += advance + space::s;
  };
  write(strong, t.text, metrics.elidedText(m_tenant, Qt::ElideRight, tenantRoom));
  write(plain, t.muted, kArrow.toString());
  write(strong, t.text, metrics.elidedText(m_customer, Qt::ElideRight, customerRoom));
  if (m_twoRows) {
    x = 0;
    y = row;
  }
  write(plain, t.muted, m_twoRows ? m_to : QString(kDot + m_to));
  if (m_chip.isEmpty()) return;
  paintChip(painter, QPointF(x, y + (row - chipHeight()) / 2), width() - x, m_chip,
            m_chipWarns ? ChipKind::Warning : ChipKind::Plain);
}

}  // namespace oc::ui
