#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <memory>

#include "core/domain/media_desk.h"
#include "ui/theme/notice_bar.h"

namespace oc::ui {

class Dialog;

// Takes customers' files out of the console: into a file that the person names, or, after a
// question, into another program. What was opened there is gone when the console ends. UI thread
// only.
class FileKeeper : public QObject {
  Q_OBJECT

 public:
  FileKeeper(MediaDesk& desk, QWidget& over);

  void saveAs(OwnerId owner, const MediaItem& media);
  // Shows what it is, and offers to save it and, where its type is one that programs only read, to
  // open it.
  void ask(OwnerId owner, const MediaItem& media);

 Q_SIGNALS:
  void told(oc::ui::NoticeBar::Tone tone, const QString& words);

 private:
  void open(OwnerId owner, const MediaItem& media, Dialog& dialog);

  MediaDesk& m_desk;
  QWidget& m_over;
  std::unique_ptr<QTemporaryDir> m_folder;  // of what was opened
};

// The name under which another program gets a file: with the ending of its type, whatever ending
// its sender gave it, so that it is read and never run. Empty for types that have none.
QString nameToOpen(const MediaItem& media);

}  // namespace oc::ui
