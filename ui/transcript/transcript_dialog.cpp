#include "ui/transcript/transcript_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/models/format.h"
#include "ui/parts/form.h"
#include "ui/parts/parts.h"
#include "ui/parts/save_file.h"
#include "ui/theme/plain_label.h"
#include "ui/transcript/transcript_file.h"
#include "ui/transcript/transcript_reader.h"

namespace oc::ui {

TranscriptDialog::TranscriptDialog(Desk& desk, const Tenant& tenant,
                                   const Conversation& conversation, QWidget* parent)
    : Dialog(tr("Export the transcript"),
             tr("All messages with %1, in one file.").arg(displayName(conversation)), parent),
      m_desk(desk),
      m_tenant(tenant),
      m_conversation(conversation),
      m_format(new QComboBox),
      m_notes(nullptr),
      m_progress(noteLabel({}, this)) {
  const auto offer = [this](const QString& words, TranscriptFormat format) {
    m_format->addItem(words, static_cast<int>(format));
  };
  offer(tr("PDF"), TranscriptFormat::Pdf);
  offer(tr("Web page (HTML)"), TranscriptFormat::Html);
  offer(tr("Plain text"), TranscriptFormat::Text);
  offer(tr("Data (JSON)"), TranscriptFormat::Json);
  form().add(tr("&Kind of file"), m_format);
  m_notes =
      form().addSwitch(tr("With internal &notes"),
                       tr("Notes are the team's own: leave them out of what the customer gets."));
  body()->addWidget(m_progress);
  m_progress->hide();
  connect(this, &Dialog::runningChanged, this, [this] { m_progress->setVisible(running()); });
  setCommit(tr("&Export …"), [this] { askWhere(); });
}

TranscriptFormat TranscriptDialog::format() const {
  return static_cast<TranscriptFormat>(m_format->currentData().toInt());
}

void TranscriptDialog::setFormat(TranscriptFormat format) {
  m_format->setCurrentIndex(m_format->findData(static_cast<int>(format)));
}

QString TranscriptDialog::progressText() const {
  return m_progress->text();
}

void TranscriptDialog::askWhere() {
  saveFile(this, tr("Export the transcript"), transcriptFileName(m_conversation, format()),
           suffixOf(format()), [this](const QString& path) { exportTo(path); });
}

void TranscriptDialog::exportTo(const QString& path) {
  auto reading = TranscriptReader::read(m_desk,
                                        {.tenant = m_tenant,
                                         .conversation = m_conversation,
                                         .notes = m_notes->isChecked(),
                                         .data = format() == TranscriptFormat::Json},
                                        this);
  auto* watcher = new QFutureWatcher<void>(this);
  connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
          [this](int read) { m_progress->setText(tr("%Ln message(s) read", nullptr, read)); });
  connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
  m_progress->setText(tr("%Ln message(s) read", nullptr, 0));
  watcher->setFuture(QFuture<void>(reading));
  run(reading, [this, path, format = format()](const Transcript& transcript) {
    m_progress->setText(tr("Making the file …"));
    run(writeTranscript(transcript, format, path), [this, path](Done) { done(path); });
  });
}

void TranscriptDialog::done(const QString& path) {
  form().hide();
  setText(tr("Exported to %1").arg(path));
  commitButton()->hide();
  cancelButton()->setText(tr("Close"));
  cancelButton()->setFocus();
}

}  // namespace oc::ui
