#include "ui/timeline/timeline_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include "ui/timeline/message_content.h"
#include "ui/timeline/message_store.h"
#include "ui/timeline/timeline_view.h"

namespace oc::ui {
namespace {

class RowAccessible : public QAccessibleInterface {
 public:
  RowAccessible(TimelineView* view, qint64 rowId) : m_view(view), m_rowId(rowId) {}

  bool isValid() const override { return m_view && row() >= 0; }
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
    if (which != QAccessible::Name || !isValid()) return {};
    return spokenText(m_view->store().at(row()).message, m_view->customer());
  }
  void setText(QAccessible::Text, const QString&) override {}

  QRect rect() const override {
    if (!isValid()) return {};
    const QRect in = m_view->rowRect(row());
    return {m_view->viewport()->mapToGlobal(in.topLeft()), in.size()};
  }

  QAccessible::State state() const override {
    QAccessible::State state;
    state.readOnly = true;
    state.selectableText = true;
    state.invalid = !isValid();
    state.offscreen = isValid() && !m_view->viewport()->rect().intersects(m_view->rowRect(row()));
    return state;
  }

  qint64 rowId() const { return m_rowId; }
  int row() const { return m_view->store().indexOf(m_rowId); }

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
