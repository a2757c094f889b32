#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <optional>

#include "core/api/api_key.h"
#include "core/store/api_key_queries.h"
#include "core/store/live_copy.h"

namespace oc::api {

// All tenants' keys in memory, kept current by the database's notifications. Lives on the gateway's
// thread.
class KeyBook : public QObject {
  Q_OBJECT

 public:
  explicit KeyBook(const store::DatabaseUrl& serviceUrl, QObject* parent = nullptr);

  // The key of this text; nothing when it isn't known.
  std::optional<ApiKey> find(const QByteArray& text) const;

  bool isLinked() const { return m_copy.isLinked(); }

  // As AccountBook::refresh: a key that came a moment ago is known afterwards; wrong keys don't
  // make it read more than twice a second.
  void refresh(store::LiveCopy<QList<store::ApiKeyRow>>::Refreshed then) {
    m_copy.refresh(std::move(then));
  }

  // Remembers that the key was used; the database learns it at most once a minute.
  void touch(qint64 keyId);

 private:
  void take(const QList<store::ApiKeyRow>& rows);
  void noteUsed();

  struct Entry {
    QByteArray hash;  // sha256 of the proof
    ApiKey key;
  };
  QMultiHash<quint64, Entry> m_byHash;  // by the hash's first bytes
  QSet<qint64> m_used;
  QHash<qint64, QElapsedTimer> m_noted;
  QTimer m_note;
  store::LiveCopy<QList<store::ApiKeyRow>> m_copy;
};

}  // namespace oc::api
