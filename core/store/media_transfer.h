#pragma once

#include <QIODevice>
#include <functional>

#include "core/store/analysis_job.h"
#include "core/store/media_files.h"

// Whole files, chunk by chunk: one of them is in memory at a time. Each tells its progress in bytes
// and ends with Cancelled once the watch says so.
namespace oc::store::media {

// Passes each chunk of a file to `take`, in their order.
Result<Done> readChunks(Connection& db, OwnerId owner, const StoredFile& file,
                        const AnalysisWatch& watch,
                        const std::function<Result<Done>(const QByteArray& chunk)>& take);

Result<MediaBytes> read(Connection& db, OwnerId owner, MediaId id, const AnalysisWatch& watch);

// Into a file, which replaces one of this name once all has been written.
Result<Done> save(Connection& db, OwnerId owner, MediaId id, const QString& path,
                  const AnalysisWatch& watch);

// `source` is open and knows its size. What could not be finished is discarded.
Result<AttachedFile> upload(Connection& db, OwnerId owner, QIODevice& source, const QString& name,
                            const AnalysisWatch& watch);

}  // namespace oc::store::media
