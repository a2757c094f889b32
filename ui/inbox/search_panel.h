#pragma once

#include <QWidget>

#include "ui/commands/found_items.h"
#include "ui/models/search_session.h"

class QListView;
class QStackedLayout;

namespace oc::ui {

class EmptyState;

// What a search of a tenant has found, in place of the list: customers, conversations and messages,
// older ones as one scrolls. Enter or a click opens it. UI thread only.
class SearchPanel : public QWidget {
  Q_OBJECT

 public:
  SearchPanel(Search& search, FoundSteps steps, QWidget* parent = nullptr);

  void search(OwnerId owner, const QString& text);
  void end();
  void step(int rows);    // marks the next one (1), or the one before (-1)
  void openCurrent();     // does nothing where nothing is marked
  QString count() const;  // of what was found, in words; empty where that says nothing

  const PaletteModel& model() const { return m_model; }
  QListView& list() { return *m_list; }

 Q_SIGNALS:
  void changed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void refresh();
  void showState();
  void fill();
  void choose(int row);
  void considerMore();
  QList<PaletteItem> foot();

  SearchSession m_session;
  FoundSteps m_steps;
  PaletteModel m_model;
  QString m_shown;  // the text that the rows are for
  QStackedLayout* m_pages;
  QListView* m_list;
  EmptyState* m_empty;
};

}  // namespace oc::ui
