// What goes with the answer besides its words.
#include <QFileDialog>
#include <QPushButton>

#include "core/domain/text_safety.h"
#include "ui/composer/attachment_bar.h"
#include "ui/composer/attachment_book.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace oc::ui {

void Composer::setMedia(MediaDesk& media) {
  m_sender.setMedia(media);
  m_attached = new AttachmentBook(media, this);
  m_edit->setTakesFiles(true);
  connect(m_attach, &QPushButton::clicked, this, &Composer::chooseFiles);
  connect(m_edit, &ComposerEdit::filesGiven, this, &Composer::attach);
  connect(m_edit, &ComposerEdit::pictureGiven, this, [this](const QImage& picture) {
    if (!mayAttach()) return;
    m_refusedFiles.remove(m_conversation.convId);
    m_attached->addPicture(m_conversation, picture);
  });
  connect(m_files, &AttachmentBar::removeWanted, this, [this](int id) {
    m_attached->remove(m_conversation.convId, id);
    m_edit->setFocus();
  });
  connect(m_files, &AttachmentBar::retryWanted, this,
          [this](int id) { m_attached->retry(m_conversation.convId, id); });
  connect(m_attached, &AttachmentBook::changed, this, [this](ConvId conv) {
    if (conv == m_conversation.convId) refresh();
  });
  connect(m_attached, &AttachmentBook::loaded, this, [this](ConvId conv) {
    if (conv == m_conversation.convId && m_edit->toPlainText().isEmpty()) m_restored = true;
  });
  connect(m_attached, &AttachmentBook::refused, this,
          [this](ConvId conv, const QString& name, const QString& why) {
            //: %1 a file's name, %2 a sentence why
            m_refusedFiles[conv] = tr("%1 is not attached. %2").arg(visibleLine(name), why);
            if (conv == m_conversation.convId) refresh();
          });
  refresh();
}

bool Composer::mayAttach() const {
  return m_attached && m_conversation.convId.isValid() && insteadText().isEmpty() &&
         m_window.mayWriteFreely();
}

bool Composer::hasFiles() const {
  return m_attached && !m_attached->of(m_conversation.convId).isEmpty();
}

void Composer::chooseFiles() {
  if (!mayAttach()) return;
  setNoting(false);
  auto* dialog = new QFileDialog(this, tr("Attach files"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  // For the conversation that was open when it was asked, whatever is open by then.
  connect(dialog, &QFileDialog::filesSelected, this,
          [this, conversation = m_conversation](const QStringList& paths) {
            m_refusedFiles.remove(conversation.convId);
            for (const QString& path : paths)
              m_attached->addFile(conversation, path);
          });
  dialog->open();
}

void Composer::attach(const QStringList& paths) {
  if (!mayAttach()) return;
  setNoting(false);
  m_refusedFiles.remove(m_conversation.convId);
  for (const QString& path : paths)
    m_attached->addFile(m_conversation, path);
  m_edit->setFocus();
}

void Composer::refreshFiles() {
  m_attach->setVisible(m_attached != nullptr);
  m_attach->setEnabled(mayAttach());
  m_emoji->setIcon(icon(QStringLiteral("smile"), tokens().muted));
  m_attach->setIcon(icon(QStringLiteral("attach"), tokens().muted));
  m_files->setFiles(m_attached ? m_attached->of(m_conversation.convId) : QList<Attached>());
}

}  // namespace oc::ui
