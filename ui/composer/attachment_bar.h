#pragma once

#include <QHash>
#include <QWidget>

#include "ui/composer/attachment_book.h"

class QPushButton;

namespace oc::ui {

class ElidedLabel;
class PlainLabel;

// A file that goes with the answer: what it is, how far its upload is, and taking it away.
class AttachmentChip : public QWidget {
  Q_OBJECT

 public:
  explicit AttachmentChip(QWidget* parent);
  void setFile(const Attached& file);

 Q_SIGNALS:
  void removeWanted();
  void retryWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void recolour();

  QString m_icon;
  QImage m_thumbnail;
  int m_percent = -1;  // not under way
  PlainLabel* m_sign;
  ElidedLabel* m_name;
  ElidedLabel* m_detail;
  QPushButton* m_retry;
  QPushButton* m_remove = nullptr;
};

// The files of the answer; hidden while there are none.
class AttachmentBar : public QWidget {
  Q_OBJECT

 public:
  explicit AttachmentBar(QWidget* parent);
  void setFiles(const QList<Attached>& files);

 Q_SIGNALS:
  void removeWanted(int id);
  void retryWanted(int id);

 private:
  QHash<int, AttachmentChip*> m_chips;
};

}  // namespace oc::ui
