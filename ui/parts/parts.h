#pragma once

#include <QWidget>
#include <utility>

class QGridLayout;
class QPushButton;

namespace oc::ui {

class PlainLabel;
class Form;

// The small pieces that pages and dialogs are put together from.

PlainLabel* headingLabel(const QString& words, QWidget* parent = nullptr);
// Small and quiet, as many lines as it takes.
PlainLabel* noteLabel(const QString& words, QWidget* parent = nullptr);

// What is known about something, as names and values in two columns; empty values are left out.
class Facts : public QWidget {
  Q_OBJECT

 public:
  explicit Facts(QWidget* parent = nullptr);
  void set(const QList<std::pair<QString, QString>>& facts);
  QString text() const;  // "name: value" lines

 private:
  QGridLayout* m_grid;
  QList<std::pair<QString, QString>> m_facts;
};

// Something that can be done: what it means at the left, the button at the right. While it can't be
// done the button is off and the reason stands in place of the meaning.
class ActionRow : public QWidget {
  Q_OBJECT

 public:
  ActionRow(const QString& words, const QString& meaning, QWidget* parent = nullptr);
  void set(const QString& words, const QString& meaning);
  void setReason(const QString& reason);  // empty: it can be done
  QPushButton* button() const { return m_button; }
  QString text() const;

 private:
  void refresh();

  QString m_meaning;
  QString m_reason;
  PlainLabel* m_text;
  QPushButton* m_button;
};

// Save and Discard of a form: off while nothing is unsaved.
class SaveBar : public QWidget {
  Q_OBJECT

 public:
  SaveBar(Form& form, const QString& save, QWidget* parent = nullptr);
  QPushButton* saveButton() const { return m_save; }

 Q_SIGNALS:
  void saveWanted();
  void discardWanted();

 private:
  QPushButton* m_save;
  QPushButton* m_discard;
};

// A card on the page's ground, with a thin line around it.
class Card : public QWidget {
  Q_OBJECT

 public:
  explicit Card(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

// Grey bars where rows will be.
class Skeleton : public QWidget {
  Q_OBJECT

 public:
  explicit Skeleton(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace oc::ui
