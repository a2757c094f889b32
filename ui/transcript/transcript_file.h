#pragma once

#include <QFuture>

#include "core/domain/result.h"
#include "ui/transcript/transcript.h"

namespace oc::ui {

// Makes the file on a thread of its own, readable by this user alone; a file that is there already
// is replaced when the new one is complete.
QFuture<Result<Done>> writeTranscript(const Transcript& transcript, TranscriptFormat format,
                                      const QString& path);

}  // namespace oc::ui
