#include "ui/insight/figure_tile.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace oc::ui {

FigureTile::FigureTile(const QString& label, QWidget* parent)
    : QFrame(parent), m_label(label), m_figure(new QLabel(this)), m_now(new QLabel(this)) {
  auto* words = new QLabel(label, this);
  words->setWordWrap(true);
  words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_figure->setFont(ui::font(FontSize::Title, QFont::DemiBold));
  for (QLabel* small : {words, m_now}) {
    small->setFont(ui::font(FontSize::Small));
    small->setProperty("role", QStringLiteral("muted"));
  }
  for (QLabel* plain : {words, m_now, m_figure})
    plain->setTextFormat(Qt::PlainText);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::m, space::s, space::m, space::s);
  column->setSpacing(2);
  column->addWidget(m_figure);
  column->addWidget(words, 1);
  column->addWidget(m_now);
}

void FigureTile::setFigure(const QString& figure, const QString& now, Tone tone) {
  m_figure->setText(figure);
  m_figure->setProperty("role", tone == Tone::Bad ? QStringLiteral("bad") : QString());
  m_figure->style()->unpolish(m_figure);
  m_figure->style()->polish(m_figure);
  m_now->setText(now);
  m_now->setVisible(!now.isEmpty());
  setAccessibleName(m_label + u": " + figure + (now.isEmpty() ? QString() : QString(u", " + now)));
}

QString FigureTile::figure() const {
  return m_figure->text();
}

QString FigureTile::now() const {
  return m_now->text();
}

void FigureTile::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(tokens().line);
  painter.setBrush(tokens().surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control,
                          radius::control);
}

}  // namespace oc::ui
