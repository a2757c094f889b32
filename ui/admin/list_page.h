#pragma once

#include <algorithm>
#include <utility>

#include "ui/admin/admin_page.h"
#include "ui/admin/row_model.h"

class QScrollArea;
class QSplitter;

namespace oc::ui {

class RowView;

// A page with a list at the left and what is chosen at the right.
class ListPage : public AdminPage {
  Q_OBJECT

 public:
  ListPage(Administration& admin, Desk& desk, const QString& title, const QString& text);

  RowView& list() { return *m_list; }
  const RowModel& rows() const { return m_rows; }

 protected:
  QVBoxLayout* detail() { return m_detail; }  // of the right side
  void showRows(const QList<Row>& rows);
  void chooseWhenRead(qint64 id) { m_toChoose = id; }
  qint64 shownId() const { return m_shown; }
  void reset() override;

  virtual void showChosen(qint64 id) = 0;  // another one, or the same with news

  void resizeEvent(QResizeEvent* event) override;

 private:
  void chosenChanged(qint64 id);

  RowModel m_rows;
  RowView* m_list;
  QSplitter* m_splitter;
  QScrollArea* m_scroll;
  QVBoxLayout* m_detail;
  qint64 m_shown = 0;
  qint64 m_toChoose = 0;
  bool m_merging = false;  // the current row changes by itself
};

// The same over values of one kind, with a form that survives news of what is not edited.
template <typename T>
class ItemPage : public ListPage {
 public:
  using ListPage::ListPage;

 protected:
  virtual qint64 idOf(const T& item) const = 0;
  virtual Row rowOf(const T& item) const = 0;
  virtual void fillForm(const T& item) { Q_UNUSED(item); }
  virtual void fillFacts(const T& item) = 0;
  // Whether the form would show the same.
  virtual bool sameForm(const T& a, const T& b) const { return a == b; }

  const QList<T>& items() const { return m_items; }
  void setItems(const QList<T>& items) {
    m_items = items;
    QList<Row> rows;
    for (const T& item : m_items)
      rows += rowOf(item);
    showRows(rows);
  }
  const T* item(qint64 id) const {
    const auto it = std::ranges::find_if(m_items, [&](const T& each) { return idOf(each) == id; });
    return it == m_items.end() ? nullptr : &*it;
  }
  // The one at the right; only while there is one.
  const T& chosen() const { return m_base; }
  // What was stored is what the form shows now.
  void stored(const T& item) {
    for (T& each : m_items)
      if (idOf(each) == idOf(item)) each = item;
    take(item);
    setItems(QList<T>(m_items));
  }

  void discard() override { fillForm(m_base); }
  void reset() override {
    m_items.clear();
    m_shownForm = 0;
    ListPage::reset();
  }

 private:
  void take(const T& item) {
    m_base = item;
    m_shownForm = idOf(item);
    fillForm(item);
    fillFacts(item);
  }
  void showChosen(qint64 id) override {
    const T* now = item(id);
    if (!now) return;
    if (m_shownForm != id || !unsaved()) return take(T(*now));
    fillFacts(*now);
    if (!sameForm(*now, m_base))
      sayChangedElsewhere([this, id] {
        if (const T* news = item(id)) take(T(*news));
      });
  }

  QList<T> m_items;
  T m_base;
  qint64 m_shownForm = 0;
};

}  // namespace oc::ui
