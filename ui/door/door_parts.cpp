#include "ui/door/door_parts.h"

#include <QVBoxLayout>

#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kColumn = 400;

PlainLabel* words(const QString& text, const QString& role) {
  auto* label = new PlainLabel(text);
  label->setWordWrap(true);
  label->setProperty("role", role);
  return label;
}

}  // namespace

QVBoxLayout* doorColumn(QWidget* page) {
  auto* middle = new QWidget;
  middle->setMaximumWidth(qRound(kColumn * typeScale()));
  auto* column = new QVBoxLayout(middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::m);
  auto* row = new QHBoxLayout;
  row->addStretch();
  row->addWidget(middle, 100);
  row->addStretch();
  auto* all = new QVBoxLayout(page);
  all->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
  all->addStretch(2);
  all->addLayout(row);
  all->addStretch(3);
  return column;
}

PlainLabel* doorTitle(const QString& text) {
  auto* label = words(text, QStringLiteral("title"));
  label->setFont(ui::font(FontSize::Title, QFont::Bold));
  return label;
}

PlainLabel* doorText(const QString& text) {
  return words(text, QStringLiteral("muted"));
}

PlainLabel* doorFault() {
  auto* label = words({}, QStringLiteral("bad"));
  label->setFont(ui::font(FontSize::Small));
  label->hide();
  return label;
}

void say(PlainLabel& label, const QString& text) {
  label.setText(text);
  label.setAccessibleName(text);
  label.setVisible(!text.isEmpty());
}

QLayout* labelled(const QString& label, QWidget* field) {
  auto* name = new PlainLabel(label);
  name->setFont(ui::font(FontSize::Body, QFont::DemiBold));
  name->setBuddy(field);
  field->setAccessibleName(QString(label).remove(u'&'));
  auto* column = new QVBoxLayout;
  column->setSpacing(space::xs);
  column->addWidget(name);
  column->addWidget(field);
  return column;
}

}  // namespace oc::ui
