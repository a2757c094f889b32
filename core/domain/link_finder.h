#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace oc {

struct FoundLink {
  int start = 0;  // in the text
  int length = 0;
  QString url;  // http, https, mailto or tel, and nothing else

  bool operator==(const FoundLink&) const = default;
};

// The addresses in a text: http(s), mailto and tel written out, "www.acme.com", bare domains under
// well-known endings ("acme.com.br/promo"), e-mail addresses, telephone numbers with "+". A link
// ends before what can't be seen and before the marks of VisibleText. In order, in time linear in
// the text's length.
QList<FoundLink> findLinks(QStringView text);

}  // namespace oc
