#pragma once

#include <QJsonArray>
#include <QString>

namespace oc::training {

// What the training tenants' assistant writes to the messages of a chat completion: a reply to the
// customer's last words, in the customer's language, or a summary of a talk that stands in one
// message, line by line ("Customer: …", "Agent: …").
QString writtenFor(const QJsonArray& messages);

}  // namespace oc::training
