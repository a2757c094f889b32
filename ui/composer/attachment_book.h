#pragma once

#include <QFuture>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>

#include "core/domain/conversation.h"
#include "core/domain/media_desk.h"

namespace oc::ui {

// A file of an answer that is being written.
struct Attached {
  enum class State { Uploading, Ready, Failed };

  int id = 0;  // for as long as the program runs
  OwnerId owner;
  QString path;      // where it lies; empty for what was pasted
  QByteArray bytes;  // of what was pasted
  QString name;
  QString contentType;
  qint64 size = 0;
  QImage thumbnail;  // of a picture; null for all else
  State state = State::Uploading;
  int percent = 0;  // of the upload
  Error error;      // of Failed
  QFuture<void> upload;
  AttachedFile file;  // of Ready
};

// What is attached but not sent, per conversation: a file belongs to the one it was given to.
// Files are looked at off the UI's thread, checked against what the channel takes, and uploaded;
// what is uploaded is kept with the draft, and is there again after a restart. UI thread only.
class AttachmentBook : public QObject {
  Q_OBJECT
  Q_DISABLE_COPY_MOVE(AttachmentBook)

 public:
  explicit AttachmentBook(MediaDesk& desk, QObject* parent = nullptr);
  ~AttachmentBook() override;

  // Reads which files the draft holds, once; loaded() follows when it holds any. To be called
  // before files are given to the conversation.
  void open(OwnerId owner, ConvId conv);
  void addFile(const Conversation& conversation, const QString& path);
  void addPicture(const Conversation& conversation, const QImage& picture);  // that was pasted

  QList<Attached> of(ConvId conv) const { return m_files.value(conv); }
  bool isReady(ConvId conv) const;  // all of them; also when there are none
  void remove(ConvId conv, int id);
  void retry(ConvId conv, int id);

  QList<AttachedFile> ready(ConvId conv) const;
  QList<AttachedFile> take(ConvId conv);  // the same, to be sent now: nothing is left
  // What was not sent after all.
  void putBack(OwnerId owner, ConvId conv, const QList<AttachedFile>& files);

 Q_SIGNALS:
  void changed(oc::ConvId conv);
  void loaded(oc::ConvId conv);
  void refused(oc::ConvId conv, const QString& name, const QString& why);

 private:
  // What the database has of a conversation's files.
  struct Kept {
    OwnerId owner;
    QList<AttachedFile> files;
    bool known = false;  // they have been read
    bool reading = false;
    bool stale = false;  // they could not be kept
  };

  void keep(ConvId conv);
  void keepStale();
  void look(const Conversation& conversation, std::function<Attached()> work);
  void add(const Conversation& conversation, Attached seen);
  void upload(ConvId conv, int id);
  Attached* find(ConvId conv, int id);

  MediaDesk& m_desk;
  QHash<ConvId, QList<Attached>> m_files;
  QHash<ConvId, Kept> m_kept;
  QTimer m_again;  // while something is stale
  int m_next = 1;
  QThreadPool m_readers;
};

}  // namespace oc::ui
