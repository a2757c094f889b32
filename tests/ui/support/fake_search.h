#pragma once

#include <QList>
#include <functional>

#include "core/domain/search.h"

namespace oc::test {

class FakeDesk;

// Finds what a FakeDesk holds, as the database does but for names and numbers, which it finds by a
// part. Answers come in later turns of the event loop, or when released.
class FakeSearch : public Search {
  Q_OBJECT

 public:
  explicit FakeSearch(FakeDesk& desk, QObject* parent = nullptr) : Search(parent), m_desk(desk) {}

  // --- how it answers
  void hold() { m_holding = true; }  // answers wait …
  void release();                    // … until here
  void failAll(Error error) { m_error = std::move(error); }
  void succeed() { m_error.reset(); }
  // The time is up after so many messages of an answer.
  int enough = kMostMessages;

  // --- what the screens did
  QList<SearchQuery> searches;
  QStringList finds;
  int cancelled = 0;   // by cancel()
  int superseded = 0;  // searches that were still under way
  QList<MsgId> windows;

  QFuture<Result<SearchAnswer>> search(OwnerId owner, SearchQuery query) override;
  void cancel() override;
  QFuture<Result<QList<MsgId>>> find(OwnerId owner, ConvId conv, QString text) override;
  QFuture<Result<MessageWindow>> messagesAround(OwnerId owner, ConvId conv, MsgId msg,
                                                int limit) override;

 private:
  template <typename T>
  QFuture<Result<T>> answer(std::function<Result<T>()> work, bool supersedes);
  Result<SearchAnswer> searchNow(OwnerId owner, const SearchQuery& query) const;
  void supersede();

  FakeDesk& m_desk;
  std::optional<Error> m_error;
  bool m_holding = false;
  QList<std::function<void()>> m_held;
  std::function<void()> m_running;  // ends the search that is under way, as cancelled
};

}  // namespace oc::test
