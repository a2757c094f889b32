#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/api/endpoint.h"

namespace oc::api {

// Finds the endpoint of a request. A path's slash at the end makes no difference; fixed segments go
// before variable ones; HEAD is answered as GET.
class Router {
 public:
  explicit Router(QList<Endpoint> endpoints);

  struct Match {
    const Endpoint* endpoint = nullptr;  // null: 404, or 405 where `allowed` isn't empty
    QHash<QString, QString> variables;   // of the path, as text
    QByteArrayList allowed;              // methods of the path, HEAD and OPTIONS too
  };
  Match match(const QByteArray& method, const QString& path) const;

  const QList<Endpoint>& endpoints() const { return m_endpoints; }

 private:
  struct Route {
    QStringList segments;  // "{conv_id}" is variable
    int variables = 0;
    const Endpoint* endpoint = nullptr;
  };

  const QList<Endpoint> m_endpoints;
  QList<Route> m_routes;  // those with fewer variables first
};

}  // namespace oc::api
