#pragma once

#include <QDateTime>
#include <QString>

// Where a customer's number is from. Numbers are E.164; what is no number has no place. UI thread
// only.
namespace oc::ui {

// "Portugal", in the language in force; of Brazilian numbers with the state: "São Paulo, Brasil".
// Empty where the number doesn't tell.
QString placeOf(const QString& number);

// What the clocks show there: "18:23", or "09:23–12:23" where the country has several and the
// number doesn't tell which. Empty where nothing is known.
QString clockThere(const QString& number, const QDateTime& now);

}  // namespace oc::ui
