#include "ui/transcript/transcript_file.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPromise>
#include <QSaveFile>
#include <QTextDocument>
#include <QThreadPool>
#include <memory>

namespace oc::ui {
namespace {

constexpr qreal kMargin = 15;  // mm
constexpr int kDpi = 300;

QByteArray pdfOf(const Transcript& transcript) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(kDpi);
  writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                   QMarginsF(kMargin, kMargin, kMargin, kMargin),
                                   QPageLayout::Millimeter));
  writer.setTitle(transcript.title);
  writer.setCreator(QStringLiteral("Owner Console"));
  QTextDocument document;
  document.setHtml(transcriptHtml(transcript));
  document.print(&writer);
  buffer.close();
  return bytes;
}

QByteArray bytesOf(const Transcript& transcript, TranscriptFormat format) {
  switch (format) {
    case TranscriptFormat::Text: return transcriptText(transcript).toUtf8();
    case TranscriptFormat::Html: return transcriptHtml(transcript).toUtf8();
    case TranscriptFormat::Pdf: return pdfOf(transcript);
    case TranscriptFormat::Json: return transcriptJson(transcript);
  }
  return {};
}

Result<Done> keep(const QString& path, const QByteArray& bytes) {
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) &&
      file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
      file.write(bytes) == bytes.size() && file.commit())
    return Done{};
  return Error{
      .code = ErrorCode::Invalid,
      .message = QStringLiteral("The file could not be written: %1").arg(file.errorString()),
      .detail = file.errorString()};
}

}  // namespace

QFuture<Result<Done>> writeTranscript(const Transcript& transcript, TranscriptFormat format,
                                      const QString& path) {
  auto promise = std::make_shared<QPromise<Result<Done>>>();
  promise->start();
  QThreadPool::globalInstance()->start([promise, transcript, format, path] {
    if (!promise->isCanceled()) promise->addResult(keep(path, bytesOf(transcript, format)));
    promise->finish();
  });
  return promise->future();
}

}  // namespace oc::ui
