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

  void add(const QString& mediaSid, Kind kind) { m_kinds.insert(mediaSid, kind); }

  http::Response redirect(const QString& mediaSid) const;  // 307 to the store, or 404
  // Nothing when the path is not the store's.
  std::optional<http::Response> get(const QString& path) const;

 private:
  QHash<QString, Kind> m_kinds;
};

}  // namespace oc::training
