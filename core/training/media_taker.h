#pragma once

#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <functional>
#include <optional>

#include "core/training/ledger.h"
#include "core/training/webhook_forms.h"

namespace oc::training {

// Fetches the files that a message of ours carries, as Twilio does before it sends it: each has to
// be there, at that very address, with a type and of a bearable size. From this machine only.
class MediaTaker : public QObject {
 public:
  // Where an address really is; nothing when the line must not go there.
  using Reach = std::function<std::optional<QUrl>(const QUrl&)>;
  // What becomes of the message instead, where a file could not be had.
  using Done = std::function<void(const std::optional<StatusNews>& failure)>;

  explicit MediaTaker(Reach reach, QObject* parent = nullptr);

  // `done` is called once.
  void take(const LineMessage& message, Done done);

 private:
  struct Round;
  void takeNext(const std::shared_ptr<Round>& round);

  const Reach m_reach;
  QNetworkAccessManager m_network;
};

}  // namespace oc::training
