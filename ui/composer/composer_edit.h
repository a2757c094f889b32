#pragma once

#include <QPlainTextEdit>

#include "ui/preferences/preferences.h"

class QMimeData;

namespace oc::ui {

class SpellMarks;
class Spelling;

// The files of this machine that are pasted or dropped; empty when there are none.
QStringList filesOf(const QMimeData& data);

// The text field of the composer: grows from two to eight lines with its text, the key for it asks
// to send, Shift+Enter breaks the line, Tab moves on. Takes plain text only.
class ComposerEdit : public QPlainTextEdit {
  Q_OBJECT

 public:
  explicit ComposerEdit(QWidget* parent = nullptr);

  void setSendKey(SendKey key) { m_sendKey = key; }
  SendKey sendKey() const { return m_sendKey; }

  // Marks what is misspelt; to be set once. Without it nothing is.
  void setSpelling(Spelling& spelling);
  void setLanguage(const QString& tag);  // of what is written; BCP 47, empty: the program's

  void setTakesFiles(bool on) { m_takesFiles = on; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void sendRequested();
  // Pasted or dropped, where files are taken.
  void filesGiven(const QStringList& paths);
  void pictureGiven(const QImage& picture);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  bool canInsertFromMimeData(const QMimeData* source) const override;
  void insertFromMimeData(const QMimeData* source) override;

 private:
  void fit();
  int heightFor(int lines) const;

  SpellMarks* m_spelling = nullptr;
  bool m_takesFiles = false;
  SendKey m_sendKey = SendKey::Enter;
};

}  // namespace oc::ui
