#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QListWidget;
class QPlainTextEdit;

namespace oc::ui {

// What fits what is being typed, above the field: the arrows choose, Tab or Enter takes, Esc puts
// it away. The field keeps the focus.
class CompletionList : public QFrame {
  Q_OBJECT

 public:
  struct Item {
    QString title;
    QString detail;  // small, below it
  };

  explicit CompletionList(QPlainTextEdit& field);

  void offer(const QList<Item>& items);  // empty: nothing fits
  QStringList titles() const;            // empty while it is not shown

 Q_SIGNALS:
  void chosen(int index);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool handle(int key);
  void place();

  QPlainTextEdit& m_field;
  QListWidget* m_list;
};

// The beginning of a word that starts with `mark`, right before `position`: what follows the mark;
// null where there is none. "see @an|" → "an".
QString wordAfter(QChar mark, const QString& text, int position);

}  // namespace oc::ui
