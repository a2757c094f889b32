#include "ui/composer/address_line.h"

#include <QFontMetrics>
#include <QPainter>
#include <QtMath>
#include <algorithm>

#include "ui/models/format.h"
#include "ui/theme/chip.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kHour = 3600;
constexpr int kMinute = 60;
constexpr int kLongExact = 10 * kHour;  // beyond, minutes say nothing

}  // namespace

QString timeLeft(qint64 seconds) {
  const qint64 minutes = seconds % kHour / kMinute;
  if (seconds < kHour || seconds >= kLongExact || minutes == 0) return durationText(seconds);
  return AddressLine::tr("%1 h %2 min").arg(seconds / kHour).arg(minutes);
}

AddressLine::AddressLine(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AddressLine::setTarget(const Tenant& tenant, const Conversation& conversation,
                            const ReplyWindow& window) {
  m_tenant = tenant.name;
  m_customer = displayName(conversation);
  m_to = channelName(conversation.channel) + u' ' + displayNumber(conversation.customerAddress);
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
  setToolTip(tr("Sent from %1").arg(displayNumber(conversation.businessAddress)).toHtmlEscaped());
  setAccessibleName(text());
  update();
}

QString AddressLine::text() const {
  const QString line = m_tenant + u" → " + m_customer + u" · " + m_to;
  return m_chip.isEmpty() ? line : QString(line + u" · " + m_chip);
}

QSize AddressLine::sizeHint() const {
  return {400, std::max(QFontMetrics(ui::font(FontSize::Small)).height() + space::s,
                        qCeil(chipHeight()))};
}

void AddressLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& t = tokens();
  const QFont strong = ui::font(FontSize::Small, QFont::DemiBold);
  const QFont plain = ui::font(FontSize::Small);
  const QFontMetrics strongMetrics(strong);
  const QFontMetrics plainMetrics(plain);
  const QString to = u"· " + m_to;
  const QString arrow = QStringLiteral("→");
  const int chip = m_chip.isEmpty() ? 0 : qCeil(chipWidth(m_chip));
  const int fixed = plainMetrics.horizontalAdvance(arrow) + plainMetrics.horizontalAdvance(to) +
                    3 * space::s + (chip > 0 ? chip + space::s : 0);
  const int room = std::max(width() - fixed, 2 * space::xl);
  const int customerRoom =
      std::min(strongMetrics.horizontalAdvance(m_customer) + 1, std::max(room * 2 / 3, room / 2));
  const int tenantRoom = room - customerRoom;

  int x = 0;
  const auto write = [&](const QFont& font, const QColor& colour, const QString& words) {
    painter.setFont(font);
    painter.setPen(colour);
    const int advance = QFontMetrics(font).horizontalAdvance(words);
    painter.drawText(QRect(x, 0, advance + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, words);
    x += advance + space::s;
  };
  write(strong, t.text, strongMetrics.elidedText(m_tenant, Qt::ElideRight, tenantRoom));
  write(plain, t.muted, arrow);
  write(strong, t.text, strongMetrics.elidedText(m_customer, Qt::ElideRight, customerRoom));
  write(plain, t.muted, to);
  if (m_chip.isEmpty()) return;
  paintChip(painter, QPointF(x, (height() - chipHeight()) / 2), width() - x, m_chip,
            m_chipWarns ? ChipKind::Warning : ChipKind::Plain);
}

}  // namespace oc::ui
