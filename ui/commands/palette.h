#pragma once

#include <QList>
#include <functional>

#include "ui/commands/palette_model.h"
#include "ui/theme/popover.h"

class QLineEdit;
class QListView;

namespace oc::ui {

class PlainLabel;
class Commands;

// Finds what its sources know by a few letters: a field, what fits below it, Enter does it. UI
// thread only.
class Palette : public Popover {
  Q_OBJECT

 public:
  // Gives what fits `text` (as typed; empty: what is likely) at once or later, on the UI's thread.
  // An answer that comes after further letters is dropped.
  using Answer = std::function<void(const QList<PaletteItem>& items)>;
  using Source = std::function<void(const QString& text, const Answer& answer)>;

  explicit Palette(QWidget* window);

  void addSource(Source source);      // its section stands below those of the ones before
  void open();                        // in the upper part of the window
  void setHint(const QString& hint);  // below what fits; empty: none

  QString text() const;
  PaletteModel& model() { return m_model; }

 Q_SIGNALS:
  void closed();

 protected:
  void hideEvent(QHideEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void ask();
  void take(int section, QList<PaletteItem> items);
  void choose(int row);
  void step(int by);
  void run(const QModelIndex& index);
  void refresh();

  QLineEdit* m_field;
  QListView* m_list;
  PlainLabel* m_nothing;
  PlainLabel* m_hint;
  PaletteModel m_model;
  QList<Source> m_sources;
  int m_open = 0;  // sources that have not answered yet
  quint64 m_question = 0;
};

// All commands that are on, with their keys.
Palette::Source commandSource(const Commands& commands);

}  // namespace oc::ui
