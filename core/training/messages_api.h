#pragma once

#include <QList>
#include <QObject>
#include <optional>

#include "core/http/message.h"
#include "core/http/reply.h"
#include "core/training/account.h"
#include "core/training/faults.h"
#include "core/training/ledger.h"
#include "core/training/media_shelf.h"
#include "core/training/sid_source.h"

namespace oc::training {

// Twilio's REST API as far as messages go, under /2010-04-01/Accounts: create, fetch, list, media,
// and the account itself. What a request may not do is refused with Twilio's codes.
class MessagesApi : public QObject {
  Q_OBJECT

 public:
  // All of them outlive the API.
  MessagesApi(const QList<TrainingAccount>& accounts, Ledger& ledger, const MediaShelf& shelf,
              SidSource& sids, Faults& faults, Dice& dice, QObject* parent = nullptr);

  // False when the path is not the API's.
  bool handle(const http::Request& request, const http::Reply& reply);

 Q_SIGNALS:
  void created(const QString& sid);

 private:
  http::Response answer(const http::Request& request);
  http::Response mediaList(const TrainingAccount& account, const QString& sid,
                           const http::Request& request) const;
  const TrainingAccount* authenticated(const http::Request& request) const;
  void create(const http::Request& request, const TrainingAccount& account,
              const http::Reply& reply);
  void answerCreated(const http::Reply& reply, const http::Response& response, const QString& sid);

  const QList<TrainingAccount>& m_accounts;
  Ledger& m_ledger;
  const MediaShelf& m_shelf;
  SidSource& m_sids;
  Faults& m_faults;
  Dice& m_dice;
};

}  // namespace oc::training
