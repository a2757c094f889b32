#pragma once

#include <QString>

#include "core/domain/channel_media.h"
#include "core/domain/media.h"

// The words of files, translated and in the locale in force. UI thread only.
namespace oc::ui {

// "PDF", "MP4", "Word document": what people call files of this type; its subtype in capitals where
// it has no such name.
QString fileTypeName(const QString& contentType);

QString sizeText(qint64 bytes);  // "1,2 MB" in Portuguese

// What is said below the file's name: its type and size, or why it isn't here.
QString mediaDetail(const MediaItem& media);

// Whether the screens draw it themselves; what is another kind of picture goes as a document.
bool isShownPicture(const QString& contentType);

// Why a channel would not take what is attached.
QString objectionText(const MediaObjection& objection);

}  // namespace oc::ui
