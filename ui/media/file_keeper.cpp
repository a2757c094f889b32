#include "ui/media/file_keeper.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "core/domain/media_rules.h"
#include "core/domain/text_safety.h"
#include "core/domain/when_done.h"
#include "ui/models/error_text.h"
#include "ui/models/media_text.h"
#include "ui/parts/dialog.h"
#include "ui/parts/parts.h"
#include "ui/parts/save_file.h"

namespace oc::ui {
namespace {

QString nameOf(const MediaItem& media) {
  return fileNameFor(media.fileName, media.contentType);
}

}  // namespace

QString nameToOpen(const MediaItem& media) {
  const QString plain = fileNameFor({}, media.contentType);
  const qsizetype dot = plain.lastIndexOf(u'.');
  if (dot < 0) return {};
  QString stem = media.fileName.isEmpty()
                     ? plain.first(dot)
                     : QFileInfo(safeFileName(media.fileName)).completeBaseName();
  stem.replace(u'.', u'_');
  return safeFileName(stem + plain.sliced(dot));
}

FileKeeper::FileKeeper(MediaDesk& desk, QWidget& over)
    : QObject(&over), m_desk(desk), m_over(over) {}

void FileKeeper::saveAs(OwnerId owner, const MediaItem& media) {
  const QString name = nameOf(media);
  const auto save = [this, owner, id = media.id](const QString& path) {
    whenDone(m_desk.save(owner, id, path), this, [this, path](const Result<Done>& answer) {
      if (answer)
        Q_EMIT told(NoticeBar::Tone::Good, tr("Saved as %1").arg(visibleLine(path)));
      else
        Q_EMIT told(NoticeBar::Tone::Bad, tr("Not saved: %1").arg(errorText(answer.error())));
    });
  };
  saveFile(&m_over, tr("Save the file"), name, QFileInfo(name).suffix(), save);
}

void FileKeeper::ask(OwnerId owner, const MediaItem& media) {
  const bool mayOpen = !nameToOpen(media).isEmpty();
  auto* dialog = new Dialog(
      tr("File of a message"),
      mayOpen ? tr("It came from outside. Open it only if you expect it: another program will read "
                   "it.")
              : tr("It came from outside, and nobody knows what it is. It can only be saved."),
      &m_over);
  auto* facts = new Facts(dialog);
  facts->set({{tr("Name"), visibleLine(nameOf(media))},
              {tr("Type"), fileTypeName(media.contentType)},
              {tr("Size"), media.size > 0 ? sizeText(media.size) : QString()}});
  dialog->body()->addWidget(facts);
  if (mayOpen) {
    QPushButton* open = dialog->addButton(tr("&Open"));
    connect(open, &QPushButton::clicked, dialog,
            [this, owner, media, dialog] { this->open(owner, media, *dialog); });
  }
  dialog->setCommit(tr("&Save as …"), [this, owner, media, dialog] {
    dialog->accept();
    saveAs(owner, media);
  });
  dialog->open();
}

void FileKeeper::open(OwnerId owner, const MediaItem& media, Dialog& dialog) {
  if (!m_folder) m_folder = std::make_unique<QTemporaryDir>();  // nobody else may look into it
  // Each in a folder of its own: two of the same name don't meet.
  const QString folder = m_folder->filePath(QString::number(media.id.value));
  if (!m_folder->isValid() || !QDir().mkpath(folder))
    return dialog.setFault(tr("No room for it: %1").arg(m_folder->errorString()));
  const QString path = QDir(folder).filePath(nameToOpen(media));
  dialog.run(m_desk.save(owner, media.id, path), [&dialog, path](Done) {
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
      dialog.accept();
    else
      dialog.setFault(tr("No program here opens such a file. Save it instead."));
  });
}

}  // namespace oc::ui
