#pragma once

#include <QStringList>

#include "ui/theme/popover.h"

class QButtonGroup;
class QLineEdit;
class QListWidget;

namespace oc::ui {

class PlainLabel;

// All emoji in groups, those used last first, found by what they are called. The arrows go through
// them while one types, Enter takes one.
class EmojiPicker : public Popover {
  Q_OBJECT

 public:
  static constexpr int kMostRecent = 32;

  explicit EmojiPicker(QWidget* parent);

  void ask(const QRect& anchor, const QStringList& recent);

 Q_SIGNALS:
  void chosen(const QString& emoji);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void showGroup(int group);  // kRecent or one of Unicode's
  void find(const QString& text);
  void add(const QString& emoji, const QString& name);
  void take();
  void tellName();

  QStringList m_recent;
  QLineEdit* m_field;
  QButtonGroup* m_groups;
  QListWidget* m_list;
  PlainLabel* m_name;
};

}  // namespace oc::ui
