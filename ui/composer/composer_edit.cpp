#include "ui/composer/composer_edit.h"

#include <QContextMenuEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextDocument>
#include <QUrl>
#include <algorithm>

#include "ui/composer/spell_marks.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 8;

}  // namespace

QStringList filesOf(const QMimeData& data) {
  QStringList files;
  for (const QUrl& url : data.urls())
    if (url.isLocalFile()) files += url.toLocalFile();
  return files;
}

ComposerEdit::ComposerEdit(QWidget* parent) : QPlainTextEdit(parent) {
  setTabChangesFocus(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setFont(ui::font(FontSize::Body));
  document()->setDocumentMargin(2);
  connect(this, &QPlainTextEdit::textChanged, this, &ComposerEdit::fit);
  fit();
}

QSize ComposerEdit::sizeHint() const {
  return {400, height()};
}

QSize ComposerEdit::minimumSizeHint() const {
  return {120, heightFor(kFewestLines)};
}

void ComposerEdit::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!enter) return QPlainTextEdit::keyPressEvent(event);
  const bool sends =
      m_sendKey == SendKey::Enter || event->modifiers().testFlag(Qt::ControlModifier);
  if (!sends || event->modifiers().testFlag(Qt::ShiftModifier))
    insertPlainText(QStringLiteral("\n"));
  else if (!event->isAutoRepeat())  // a key held down sends once
    Q_EMIT sendRequested();
  ensureCursorVisible();
  event->accept();
}

void ComposerEdit::resizeEvent(QResizeEvent* event) {
  QPlainTextEdit::resizeEvent(event);
  fit();
}

void ComposerEdit::changeEvent(QEvent* event) {
  QPlainTextEdit::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
  if (event->type() == QEvent::PaletteChange && m_spelling) m_spelling->rehighlight();
}

void ComposerEdit::setSpelling(Spelling& spelling) {
  m_spelling = new SpellMarks(spelling, *this);
}

void ComposerEdit::setLanguage(const QString& tag) {
  if (m_spelling) m_spelling->setLanguage(tag);
}

// By the keyboard's key it is about the word at the cursor.
void ComposerEdit::contextMenuEvent(QContextMenuEvent* event) {
  QMenu* menu = createStandardContextMenu(event->pos());
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  if (m_spelling)
    m_spelling->offer(*menu, (byKey ? textCursor() : cursorForPosition(event->pos())).position());
  menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData* source) const {
  return source->hasText() || (m_takesFiles && (source->hasImage() || !filesOf(*source).isEmpty()));
}

// Office programs offer a picture of the text as well: the text is meant.
void ComposerEdit::insertFromMimeData(const QMimeData* source) {
  const QStringList files = filesOf(*source);
  if (m_takesFiles && !files.isEmpty())
    Q_EMIT filesGiven(files);
  else if (m_takesFiles && source->hasImage() && !source->hasText())
    Q_EMIT pictureGiven(qvariant_cast<QImage>(source->imageData()));
  else if (source->hasText())
    insertPlainText(source->text());
}

// The plain-text layout counts its height in lines, wrapped ones included.
void ComposerEdit::fit() {
  const int lines = std::clamp(int(document()->size().height()), kFewestLines, kMostLines);
  setVerticalScrollBarPolicy(document()->size().height() > kMostLines ? Qt::ScrollBarAsNeeded
                                                                      : Qt::ScrollBarAlwaysOff);
  if (const int wanted = heightFor(lines); height() != wanted || minimumHeight() != wanted)
    setFixedHeight(wanted);
}

int ComposerEdit::heightFor(int lines) const {
  const int around = height() - viewport()->height();
  const int chrome = around > 0 && around < 60 ? around : 2 * frameWidth() + 14;
  return lines * fontMetrics().lineSpacing() + 2 * qRound(document()->documentMargin()) + chrome;
}

}  // namespace oc::ui
