#pragma once

#include <QString>

#include "core/domain/back_test.h"

// What a back-test found, in words. UI thread only.
namespace oc::ui {

// "1,284 conversations of the last 30 days were looked at. 412 would have been closed, 3 of them
// wrongly. …"
QString backTestSummary(const BackTest& result, int days);

QString customerText(const BackTestCase& found);  // the name, else the number as people write it
QString decisionText(const BackTestCase& found);  // "would close 91%", "would announce 72%"
// What really came: "the customer wrote again", "closed by the agent", "still open".
QString outcomeText(const BackTestCase& found);
bool isWrong(const BackTestCase& found);  // it would have closed on somebody who went on

}  // namespace oc::ui
