#include "ui/insight/figure_tile.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {

FigureTile::FigureTile(const QString& label, QWidget* parent)
    : QFrame(parent), m_label(label), m_figure(new PlainLabel(this)), m_now(new PlainLabel(this)) {
  auto* words = new PlainLabel(label, this);
  words->setWordWrap(true);
  words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_figure->setFont(ui::font(FontSize::Title, QFont::DemiBold));
  for (PlainLabel* small : {words, m_now}) {
    small->setFont(ui::font(FontSize::Small));
    small->setProperty("role", QStringLiteral("muted"));
  }
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
