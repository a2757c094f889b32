#pragma once

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include "core/domain/result.h"
#include "core/egress/allow_list.h"
#include "core/egress/answer_reader.h"
#include "core/egress/request.h"
#include "core/egress/resolver.h"

class QSslSocket;

namespace oc::egress {

// One request under way; made by Client. Ends with `finished` and deletes itself afterwards.
class Call : public QObject {
  Q_OBJECT
  Q_DISABLE_COPY_MOVE(Call)

 public:
  Call(Request request, const AllowList& allowed, const Resolver& resolver,
       const QSslConfiguration& tls, QObject* parent);
  ~Call() override;

  void begin();

  // Closes the connection at once; `finished` doesn't come any more.
  void cancel();

  // While it is held nothing more is read, so that the other end waits: for bodies that arrive
  // faster than they can be put away. The deadline goes on.
  void hold(bool held);

 Q_SIGNALS:
  // Part of the body of an answer of 2xx, as it arrives.
  void arrived(const QByteArray& bytes);

  // Any status counts as an answer. Errors, each with a sentence that says what to change: Invalid
  // (no URL, a redirect that isn't followed), Forbidden (an address that isn't allowed), Timeout,
  // Unavailable (not found, no connection, no TLS, cut off, not HTTP).
  void finished(const oc::Result<oc::egress::Answer>& answer);

 private:
  void hop(const QUrl& url);
  void tryNextAddress();
  void send();
  void read();
  void connectionEnded();
  void connectionFailed();
  void takeBody();
  void answered();
  void redirect(const QByteArray& location);
  void fail(ErrorCode code, const QString& message, const QString& detail = {});
  void end(const Result<Answer>& result);
  void hangUp();

  const Request m_request;
  const AllowList& m_allowed;
  const Resolver& m_resolver;
  const QSslConfiguration m_tls;
  QTimer m_deadline;
  QTimer m_connectDeadline;
  QUrl m_url;
  int m_hops = 0;
  QList<QHostAddress> m_addresses;  // checked and not yet tried
  QSslSocket* m_socket = nullptr;
  AnswerReader m_reader;
  Answer m_answer;
  bool m_sent = false;
  bool m_held = false;
  bool m_closedWhileHeld = false;
  bool m_ended = false;
};

}  // namespace oc::egress
