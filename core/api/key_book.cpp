#include "core/api/key_book.h"

#include <QCryptographicHash>
#include <cstring>

namespace oc::api {
namespace {

constexpr int kGatherMs = 200;
constexpr qint64 kNoteEveryMs = 60'000;

quint64 firstBytes(const QByteArray& hash) {
  quint64 bytes = 0;
  if (hash.size() >= qsizetype(sizeof bytes)) std::memcpy(&bytes, hash.constData(), sizeof bytes);
  return bytes;
}

// Takes as long whether they differ in the first byte or in the last.
bool same(const QByteArray& a, const QByteArray& b) {
  if (a.size() != b.size()) return false;
  unsigned difference = 0;
  for (qsizetype i = 0; i < a.size(); ++i)
    difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
  return difference == 0;
}

}  // namespace

KeyBook::KeyBook(const store::DatabaseUrl& serviceUrl, QObject* parent)
    : QObject(parent),
      m_copy(serviceUrl, QStringLiteral("owner-console keys"), &store::serviceApiKeys,
             [this](const QList<store::ApiKeyRow>& rows) { take(rows); }) {
  m_note.setSingleShot(true);
  m_note.setInterval(kGatherMs);
  connect(&m_note, &QTimer::timeout, this, &KeyBook::noteUsed);
}

std::optional<ApiKey> KeyBook::find(const QByteArray& text) const {
  const QByteArray proof = store::apiKeyProof(text);
  const QByteArray hash = QCryptographicHash::hash(proof, QCryptographicHash::Sha256);
  const auto [begin, end] = m_byHash.equal_range(firstBytes(hash));
  for (auto it = begin; it != end; ++it) {
    if (!same(it->hash, hash)) continue;
    ApiKey key = it->key;
    key.proof = proof;
    return key;
  }
  return std::nullopt;
}

void KeyBook::touch(qint64 keyId) {
  const auto noted = m_noted.constFind(keyId);
  if (noted != m_noted.cend() && !noted->hasExpired(kNoteEveryMs)) return;
  m_used.insert(keyId);
  if (!m_note.isActive()) m_note.start();
}

void KeyBook::noteUsed() {
  const QSet<qint64> used = std::exchange(m_used, {});
  for (const qint64 id : used)
    m_noted[id].start();
  m_copy.worker().run(
      [used](store::Connection& db) { return store::noteApiKeysUsed(db, used.values()); });
}

void KeyBook::take(const QList<store::ApiKeyRow>& rows) {
  m_byHash.clear();
  for (const store::ApiKeyRow& row : rows) {
    Entry entry{row.hash, {row.keyId, row.owner, scopeFromText(row.scope), row.ratePerMinute, {}}};
    m_byHash.insert(firstBytes(row.hash), entry);
  }
}

}  // namespace oc::api
