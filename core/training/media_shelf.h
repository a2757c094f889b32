#pragma once

#include <QHash>
#include <QString>
#include <optional>

#include "core/http/message.h"
#include "core/training/script.h"

namespace oc::training {

// The files that customers send. As with Twilio, a message's media address redirects to a store
// that needs no credentials.
class MediaShelf {
 public:
  static bool holds(Kind kind) { return kind == Kind::Picture || kind == Kind::VoiceNote; }
  static QString contentType(Kind kind);  // empty for a kind without a file

  // A media SID that says which file it stands for: every line knows it without having been told,
  // after a restart too. Nothing for a type of which the line makes no files.
  static std::optional<QString> lastingSid(const QString& contentType, quint32 seed);

  void add(const QString& mediaSid, Kind kind) { m_kinds.insert(mediaSid, kind); }

  http::Response redirect(const QString& mediaSid) const;  // 307 to the store, or 404
  // Nothing when the path is not the store's.
  std::optional<http::Response> get(const QString& path) const;

 private:
  QString typeOf(const QString& mediaSid) const;  // empty for a file that is not there

  QHash<QString, Kind> m_kinds;
};

}  // namespace oc::training
