#include "ui/insight/back_test_text.h"

#include <QCoreApplication>

#include "core/domain/conversation_status.h"
#include "core/domain/text_safety.h"
#include "ui/models/format.h"
#include "ui/models/verdict_text.h"

namespace oc::ui {
namespace {

struct BackTestWords {
  Q_DECLARE_TR_FUNCTIONS(BackTestWords)
};

QString closedText(const BackTest& result) {
  if (result.wouldClose == 0) return BackTestWords::tr("None would have been closed.");
  const QString closed = BackTestWords::tr("%Ln would have been closed", "", result.wouldClose);
  const QString wrong = result.wouldCloseWrongly == 0 ? BackTestWords::tr("none of them wrongly")
                                                      : BackTestWords::tr("%Ln of them wrongly", "",
                                                                          result.wouldCloseWrongly);
  //: %1 "412 would have been closed", %2 "3 of them wrongly"
  return BackTestWords::tr("%1, %2.").arg(closed, wrong);
}

}  // namespace

QString backTestSummary(const BackTest& result, int days) {
  //: %1 "last 30 days"
  QStringList parts{
      BackTestWords::tr("%Ln conversation(s) of the %1 looked at.", "", result.conversations)
          .arg(BackTestWords::tr("last %Ln day(s)", "", days)),
      closedText(result)};
  if (result.wouldAnnounce > 0)
    parts << BackTestWords::tr("%Ln more would have been announced to the agent.", "",
                               result.wouldAnnounce);
  if (result.truncated)
    parts << BackTestWords::tr("There are more: choose fewer days to look at all of them.");
  return parts.join(u' ');
}

bool isWrong(const BackTestCase& found) {
  return found.wouldClose && found.customerWroteAgain;
}

QString customerText(const BackTestCase& found) {
  return visibleLine(found.customer.startsWith(u'+') ? displayNumber(found.customer)
                                                     : found.customer);
}

QString decisionText(const BackTestCase& found) {
  const QString sure = percentText(found.confidence);
  return found.wouldClose ? BackTestWords::tr("would close %1").arg(sure)
                          : BackTestWords::tr("would announce %1").arg(sure);
}

QString outcomeText(const BackTestCase& found) {
  if (found.customerWroteAgain) return BackTestWords::tr("the customer wrote again");
  if (found.endedAs.isEmpty()) return BackTestWords::tr("still open");
  const auto status = conversationStatusFromText(found.endedAs);
  return status ? statusText(*status) : visibleLine(found.endedAs);
}

}  // namespace oc::ui
