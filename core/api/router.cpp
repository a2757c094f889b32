#include "core/api/router.h"

#include <algorithm>
#include <utility>

namespace oc::api {
namespace {

bool isVariable(const QString& segment) {
  return segment.startsWith(u'{');
}

QStringList segmentsOf(QStringView path) {
  while (path.endsWith(u'/'))
    path.chop(1);
  QStringList segments;  // the first one is empty, but of the asterisk of OPTIONS
  for (const QStringView segment : path.split(u'/'))
    segments.append(segment.toString());
  return segments;
}

}  // namespace

Router::Router(QList<Endpoint> endpoints) : m_endpoints(std::move(endpoints)) {
  for (const Endpoint& endpoint : m_endpoints) {
    const QStringList segments = segmentsOf(endpoint.path);
    const auto variables = std::count_if(segments.cbegin(), segments.cend(), isVariable);
    m_routes.append({segments, static_cast<int>(variables), &endpoint});
  }
  std::stable_sort(m_routes.begin(), m_routes.end(),
                   [](const Route& a, const Route& b) { return a.variables < b.variables; });
}

Router::Match Router::match(const QByteArray& method, const QString& path) const {
  const QStringList asked = segmentsOf(path);
  const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
  Match match;
  int variables = -1;
  for (const Route& route : m_routes) {
    if (route.segments.size() != asked.size()) continue;
    // What a path with fixed segments allows is not widened by a variable one of the same length.
    if (variables >= 0 && route.variables > variables) break;
    const auto fits = [&](const QString& pattern, const QString& segment) {
      return isVariable(pattern) ? !segment.isEmpty() : pattern == segment;
    };
    if (!std::equal(route.segments.cbegin(), route.segments.cend(), asked.cbegin(), fits)) continue;
    variables = route.variables;
    match.allowed.append(route.endpoint->method);
    if (route.endpoint->method != wanted) continue;
    match.endpoint = route.endpoint;
    for (qsizetype i = 0; i < asked.size(); ++i)
      if (isVariable(route.segments[i]))
        match.variables.insert(route.segments[i].mid(1).chopped(1), asked[i]);
  }
  if (match.allowed.contains("GET")) match.allowed.append("HEAD");
  if (!match.allowed.isEmpty()) match.allowed.append("OPTIONS");
  return match;
}

}  // namespace oc::api
