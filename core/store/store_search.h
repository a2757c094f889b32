#pragma once

#include <functional>
#include <memory>

#include "core/domain/search.h"
#include "core/store/worker.h"

namespace oc::store {

// Searches on a connection of its own, so that it holds up nothing. A second connection ends a
// query that was superseded: it is encrypted as the first one is, which libpq's own cancelling
// isn't.
class StoreSearch : public Search {
  Q_OBJECT

 public:
  explicit StoreSearch(const DatabaseUrl& url, QObject* parent = nullptr);
  ~StoreSearch() override;
  Q_DISABLE_COPY_MOVE(StoreSearch)

  // After a change of the password; connections that are open stay so.
  void setUrl(const DatabaseUrl& url);

  QFuture<Result<SearchAnswer>> search(OwnerId owner, SearchQuery query) override;
  void cancel() override;
  QFuture<Result<QList<MsgId>>> find(OwnerId owner, ConvId conv, QString text) override;
  QFuture<Result<MessageWindow>> messagesAround(OwnerId owner, ConvId conv, MsgId msg,
                                                int limit) override;

 private:
  struct State;
  class Running;
  template <typename T>
  QFuture<Result<T>> supersede(
      std::function<Result<T>(Connection& db, const std::function<bool()>& isSuperseded)> work);
  void stopBefore(quint64 number);

  std::shared_ptr<State> m_state;  // tasks hold it as well: a thread may be left behind
  Worker m_canceller;
  Worker m_searches;
};

}  // namespace oc::store
