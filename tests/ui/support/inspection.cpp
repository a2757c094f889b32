#include "tests/ui/support/inspection.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <algorithm>

#include "ui/theme/elided_label.h"

namespace oc::test {
namespace {

constexpr int kMostRows = 40;   // of a list that are looked at
constexpr int kMostTabs = 600;  // more than any window has controls

QString path(const QObject& object) {
  QStringList names;
  for (const QObject* at = &object; at && names.size() < 3; at = at->parent())
    names.prepend(QString::fromLatin1(at->metaObject()->className()));
  return names.join(u'/');
}

template <typename... Kinds>
bool isOne(const QWidget& widget) {
  return (... || (qobject_cast<const Kinds*>(&widget) != nullptr));
}

// Led by the arrows in the text that it belongs to, which keeps the focus.
bool isCompletion(const QWidget& widget) {
  return widget.parentWidget() && widget.parentWidget()->inherits("oc::ui::CompletionList");
}

// Of the window, or of what lies over all of it.
const QWidget& uppermost(const QWidget& window) {
  for (const auto* each : window.findChildren<QWidget*>())
    if (each->isVisible() && each->inherits("oc::ui::PictureViewer")) return *each;
  return window;
}

bool isList(const QWidget& widget) {
  return widget.inherits("QListView") || widget.inherits("oc::ui::TimelineView");
}

bool isControl(const QWidget& widget) {
  if (!(isOne<QAbstractButton, QLineEdit, QAbstractSpinBox, QComboBox, QAbstractItemView,
              QKeySequenceEdit>(widget) ||
        isList(widget) || widget.inherits("QTextEdit") || widget.inherits("QPlainTextEdit")))
    return false;
  // Not a part of one: the field of a box, the eye or the cross in a field.
  for (const QWidget* at = widget.parentWidget(); at; at = at->parentWidget())
    if (isOne<QLineEdit, QAbstractSpinBox, QComboBox, QAbstractItemView, QKeySequenceEdit>(*at))
      return false;
  return true;
}

QWidgetList shown(const QWidget& window) {
  QWidgetList all;
  for (auto* widget : window.findChildren<QWidget*>())
    if (widget->isVisible() && widget->window() == &window) all += widget;
  return all;
}

QWidgetList windows() {
  QWidgetList all = QApplication::topLevelWidgets();
  all.removeIf([](const QWidget* w) { return !w->isVisible() || w->inherits("QTipLabel"); });
  return all;
}

}  // namespace

void Inspection::all() {
  for (const QWidget* window : windows()) {
    QMap<QString, const QWidget*> buttons;
    for (QWidget* widget : shown(*window)) {
      if (isControl(*widget)) control(*widget, buttons);
      if (isList(*widget)) rowsOf(*widget);
    }
  }
  room();
}

void Inspection::room() {
  for (const QWidget* window : windows())
    for (const QWidget* widget : shown(*window))
      fits(*widget);
  faults.removeDuplicates();
}

void Inspection::tabs(QWidget& window) {
  QWidget* front = &window;
  if (QWidget* popup = QApplication::activePopupWidget())
    front = popup;
  else if (QWidget* dialog = QApplication::activeModalWidget())
    front = dialog;
  front->activateWindow();
  QTest::qWait(20);
  QList<const QWidget*> met;
  while (met.size() < kMostTabs) {
    QWidget* at = front->focusWidget() ? front->focusWidget() : front;
    QTest::keyClick(at, Qt::Key_Tab);
    at = front->focusWidget();
    if (!at || (!met.isEmpty() && at == met.first())) break;
    met += at;
  }
  const QWidget& top = uppermost(*front);
  for (const QWidget* widget : shown(*front)) {
    if (!isControl(*widget) || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) ||
        (&top != front && !top.isAncestorOf(widget)))
      continue;
    const auto isThere = [&](const QWidget* each) {
      return each == widget || widget->isAncestorOf(each) || each == widget->focusProxy();
    };
    if (std::ranges::none_of(met, isThere))
      fault(*widget, QStringLiteral("Tab does not come to it"));
  }
  faults.removeDuplicates();
}

void Inspection::fault(const QWidget& widget, const QString& what) {
  faults += path(widget) + u": " + what;
}

void Inspection::control(QWidget& widget, QMap<QString, const QWidget*>& buttons) {
  ++controls;
  const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&widget);
  if (!seen) return fault(widget, QStringLiteral("is not there for a screen reader"));
  const QString name = seen->text(QAccessible::Name);
  if (name.trimmed().isEmpty()) fault(widget, QStringLiteral("has no name"));
  if (seen->role() == QAccessible::NoRole) fault(widget, QStringLiteral("has no role"));
  const QAccessible::State state = seen->state();
  if (state.invisible) fault(widget, QStringLiteral("is told as invisible"));
  if (bool(state.disabled) == widget.isEnabled())
    fault(widget, QStringLiteral("is told as disabled, or not, wrongly"));
  if (isCompletion(widget)) return;
  if (widget.isEnabled() && !state.focusable)
    fault(widget, QStringLiteral("is told as out of the focus' reach"));
  if (widget.isEnabled() && !(widget.focusPolicy() & Qt::TabFocus))
    fault(widget, QStringLiteral("is not reached by Tab: ") + name);
  if (!qobject_cast<QPushButton*>(&widget)) return;
  if (const QWidget* other = buttons.value(name))
    fault(widget, QStringLiteral("is named like ") + path(*other) + u": " + name);
  buttons.insert(name, &widget);
}

void Inspection::rowsOf(QWidget& list) {
  const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&list);
  if (!seen) return;
  for (int i = 0; i < std::min(seen->childCount(), kMostRows); ++i) {
    const QAccessibleInterface* row = seen->child(i);
    if (!row || row->role() == QAccessible::ScrollBar || row->object()) continue;
    ++rows;
    if (row->role() != QAccessible::ListItem) fault(list, QStringLiteral("has a row that is none"));
    if (row->text(QAccessible::Name).trimmed().isEmpty())
      fault(list, QStringLiteral("has a row without a name"));
    if (row->state().invalid) fault(list, QStringLiteral("has a row that is invalid"));
  }
}

void Inspection::fits(const QWidget& widget) {
  if (qobject_cast<const ui::ElidedLabel*>(&widget)) return;  // shows its whole text as a tip
  const auto* label = qobject_cast<const ui::PlainLabel*>(&widget);
  const auto* button = qobject_cast<const QPushButton*>(&widget);
  if (label && !label->text().isEmpty() &&
      (label->wordWrap() ? label->heightForWidth(label->width()) > label->height()
                         : label->sizeHint().width() > label->width()))
    fault(widget, QStringLiteral("is cut: ") + label->text());
  if (button && !button->text().isEmpty() && button->sizeHint().width() > button->width())
    fault(widget, QStringLiteral("is cut: ") + button->text());
}

}  // namespace oc::test
