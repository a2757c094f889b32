#include "ui/timeline/timeline_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <algorithm>

#include "ui/timeline/row_content.h"
#include "ui/timeline/timeline_view.h"

namespace oc::ui {
namespace {

class RowAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  RowAccessible(TimelineView* view, qint64 rowId) : m_view(view), m_rowId(rowId) {}

  bool isValid() const override { return row() >= 0; }
  QObject* object() const override { return nullptr; }
  QAccessible::Role role() const override { return QAccessible::ListItem; }
  QAccessibleInterface* parent() const override {
    return QAccessible::queryAccessibleInterface(m_view);
  }
  QAccessibleInterface* child(int) const override { return nullptr; }
  QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface*) const override { return -1; }

  QString text(QAccessible::Text which) const override {
    const TimelineView* view = m_view;
    const int at = row();
    if (which != QAccessible::Name || !view || at < 0) return {};
    return spokenText(view->store().at(at), view->customer());
  }
  void setText(QAccessible::Text, const QString&) override {}

  QRect rect() const override {
    const TimelineView* view = m_view;
    const int at = row();
    if (!view || at < 0) return {};
    const QRect in = view->rowRect(at);
    return {view->viewport()->mapToGlobal(in.topLeft()), in.size()};
  }

  QAccessible::State state() const override {
    QAccessible::State state;
    state.readOnly = true;
    state.selectableText = true;
    const TimelineView* view = m_view;
    const int at = row();
    state.invalid = !view || at < 0;
    state.offscreen = !state.invalid && !view->viewport()->rect().intersects(view->rowRect(at));
    return state;
  }

  void* interface_cast(QAccessible::InterfaceType type) override {
    const bool asked = type == QAccessible::ActionInterface && !actionNames().isEmpty();
    return asked ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
  }

  // The row's files and links, then what can be clicked below it, by what stands on it.
  QStringList actionNames() const override {
    TimelineView* view = m_view;
    const int at = row();
    QStringList names;
    if (!view || at < 0) return names;
    for (const auto& tile : view->tiles(at))
      if (!tile.openWords().isEmpty()) names << tile.openWords();
    for (const auto& link : view->links(at))
      names << TimelineView::tr("Open %1").arg(visibleLine(link.url));
    for (const auto& action : view->actions(at))
      names << action.label;
    return names;
  }
  QString localizedActionName(const QString& name) const override { return name; }
  QString localizedActionDescription(const QString& name) const override {
    TimelineView* view = m_view;
    const int at = row();
    if (!view || at < 0) return {};
    for (const auto& action : view->actions(at))
      if (action.label == name) return action.tip;
    return {};
  }
  void doAction(const QString& name) override {
    TimelineView* view = m_view;
    const int at = row();
    if (!view || at < 0) return;
    for (int tile = 0; tile < view->tiles(at).size(); ++tile)
      if (view->tiles(at)[tile].openWords() == name) return view->openTile(at, tile);
    const int files = int(std::ranges::count_if(
        view->tiles(at), [](const auto& tile) { return !tile.openWords().isEmpty(); }));
    const int index = int(actionNames().indexOf(name)) - files;
    if (index < 0) return;
    const int links = int(view->links(at).size());
    if (index < links)
      view->triggerLink(at, index);
    else
      view->trigger(at, index - links);
  }
  QStringList keyBindingsForAction(const QString&) const override { return {}; }

  qint64 rowId() const { return m_rowId; }
  int row() const {  // -1 when the view or the row is gone
    const TimelineView* view = m_view;
    return view ? view->store().indexOf(m_rowId) : -1;
  }

 private:
  QPointer<TimelineView> m_view;
  qint64 m_rowId;
};

class ViewAccessible : public QAccessibleWidget {
 public:
  explicit ViewAccessible(TimelineView* view) : QAccessibleWidget(view, QAccessible::List) {}
  ~ViewAccessible() override {
    for (const QAccessible::Id id : std::as_const(m_rows))
      QAccessible::deleteAccessibleInterface(id);
  }

  int childCount() const override { return view()->store().count(); }

  QAccessibleInterface* child(int index) const override {
    const MessageStore& store = view()->store();
    if (index < 0 || index >= store.count()) return nullptr;
    const qint64 rowId = store.at(index).rowId;
    if (const auto known = m_rows.constFind(rowId); known != m_rows.constEnd())
      return QAccessible::accessibleInterface(*known);
    auto* made = new RowAccessible(view(), rowId);
    m_rows.insert(rowId, QAccessible::registerAccessibleInterface(made));
    return made;
  }

  int indexOfChild(const QAccessibleInterface* child) const override {
    const auto* row = dynamic_cast<const RowAccessible*>(child);
    return row && row->isValid() ? row->row() : -1;
  }

  QAccessibleInterface* childAt(int x, int y) const override {
    const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
    if (!view()->viewport()->rect().contains(at)) return nullptr;
    return child(view()->column().rowAt(at.y()));
  }

  QString text(QAccessible::Text which) const override {
    if (which == QAccessible::Description)
      return TimelineView::tr("%n messages loaded", nullptr, view()->store().count());
    return QAccessibleWidget::text(which);
  }

 private:
  TimelineView* view() const { return static_cast<TimelineView*>(widget()); }

  mutable QHash<qint64, QAccessible::Id> m_rows;
};

QAccessibleInterface* make(const QString&, QObject* object) {
  auto* view = qobject_cast<TimelineView*>(object);
  return view ? new ViewAccessible(view) : nullptr;
}

}  // namespace

void installTimelineAccessibility() {
  QAccessible::installFactory(make);  // knows a factory that is installed already
}

}  // namespace oc::ui
