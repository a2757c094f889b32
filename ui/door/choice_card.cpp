#include "ui/door/choice_card.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kIcon = 24;
constexpr int kWidth = 400;
constexpr int kTall = 10'000;

}  // namespace

ChoiceCard::ChoiceCard(const QString& iconName, const QString& name, const QString& meaning,
                       QWidget* parent)
    : QAbstractButton(parent), m_icon(iconName), m_meaning(meaning) {
  setText(name);
  setAccessibleName(QString(name).remove(u'&'));
  setAccessibleDescription(meaning);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::StrongFocus);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

QRect ChoiceCard::textRoom(int width) const {
  return QRect(0, 0, width, kTall)
      .adjusted(space::l + kIcon + space::l, space::m, -space::l, -space::m);
}

int ChoiceCard::heightForWidth(int width) const {
  const QFontMetrics name(ui::font(FontSize::Large, QFont::DemiBold));
  const QFontMetrics meaning(ui::font(FontSize::Body));
  const int words = meaning.boundingRect(textRoom(width), Qt::TextWordWrap, m_meaning).height();
  return 2 * space::m + name.height() + space::xs + words;
}

QSize ChoiceCard::sizeHint() const {
  const int width = qRound(kWidth * typeScale());
  return {width, heightForWidth(width)};
}

void ChoiceCard::paintEvent(QPaintEvent*) {
  const Tokens& t = tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool lit = isEnabled() && (underMouse() || isDown());
  painter.setPen(hasFocus() || lit ? t.accent : t.line);
  painter.setBrush(lit ? t.surface2 : t.surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::bubble,
                          radius::bubble);
  paintIcon(painter, QRectF(space::l, space::m + 2, kIcon, kIcon), m_icon,
            isEnabled() ? t.accent : t.faint);
  QRect room = textRoom(width());
  painter.setPen(isEnabled() ? t.text : t.faint);
  painter.setFont(ui::font(FontSize::Large, QFont::DemiBold));
  painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextShowMnemonic, text());
  room.setTop(room.top() + painter.fontMetrics().height() + space::xs);
  painter.setPen(isEnabled() ? t.muted : t.faint);
  painter.setFont(ui::font(FontSize::Body));
  painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_meaning);
}

void ChoiceCard::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    click();
  else
    QAbstractButton::keyPressEvent(event);
}

}  // namespace oc::ui
