#include "tests/ui/support/leavings.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMetaProperty>

namespace oc::test {
namespace {

void lookAt(const QWidget& widget, const QString& text, QStringList& found) {
  const QMetaObject* meta = widget.metaObject();
  for (int i = 0; i < meta->propertyCount(); ++i) {
    const QMetaProperty property = meta->property(i);
    if (property.typeId() != QMetaType::QString) continue;
    if (property.read(&widget).toString().contains(text, Qt::CaseInsensitive))
      found << QStringLiteral("%1.%2").arg(QLatin1StringView(meta->className()),
                                           QLatin1StringView(property.name()));
  }
  const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
  if (!view || !view->model()) return;
  for (int row = 0; row < view->model()->rowCount(); ++row)
    for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
      if (view->model()->index(row, 0).data(role).toString().contains(text, Qt::CaseInsensitive))
        found << QStringLiteral("%1 row %2").arg(QLatin1StringView(meta->className())).arg(row);
}

}  // namespace

QStringList leavings(const QString& text, bool visibleOnly) {
  QStringList found;
  const QWidgetList all = QApplication::allWidgets();
  for (const QWidget* each : all)
    if (!visibleOnly || each->isVisible()) lookAt(*each, text, found);
  return found;
}

}  // namespace oc::test
