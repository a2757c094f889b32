#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string_view>

#include "core/domain/text_safety.h"
#include "ui/models/format.h"

namespace oc::ui {
namespace {

struct Failure {
  Q_DECLARE_TR_FUNCTIONS(Failure)
};

struct Row {
  int code;
  const char* words;
};

// Twilio's error codes in words an agent can act on, ascending by code.
constexpr std::array kRows{
    Row{20003, QT_TRANSLATE_NOOP("Failure",
                                 "Twilio refused this account's credentials. An "
                                 "administrator has to renew the token.")},
    Row{20429, QT_TRANSLATE_NOOP("Failure",
                                 "Twilio is taking no more requests just now. Send it "
                                 "again in a minute.")},
    Row{21211, QT_TRANSLATE_NOOP("Failure",
                                 "This is not a valid phone number. Check it with the "
                                 "customer.")},
    Row{21212, QT_TRANSLATE_NOOP("Failure",
                                 "The sender's number is not valid. An administrator "
                                 "has to check the account's numbers.")},
    Row{21408, QT_TRANSLATE_NOOP("Failure",
                                 "Messages to this country are switched off at Twilio. "
                                 "An administrator can allow them.")},
    Row{21606, QT_TRANSLATE_NOOP("Failure",
                                 "Our number can't send this kind of message to this "
                                 "customer.")},
    Row{21608, QT_TRANSLATE_NOOP("Failure",
                                 "The Twilio account is a trial and this number is not "
                                 "verified there.")},
    Row{21610, QT_TRANSLATE_NOOP("Failure",
                                 "The customer asked for no more messages (STOP). Only "
                                 "their START allows writing again.")},
    Row{21614, QT_TRANSLATE_NOOP("Failure",
                                 "This number is not a mobile phone: it can't receive "
                                 "messages. Call instead.")},
    Row{21617, QT_TRANSLATE_NOOP("Failure",
                                 "The text is longer than 1,600 characters. Send it in "
                                 "parts.")},
    Row{21620, QT_TRANSLATE_NOOP("Failure", "The attachment's address is not valid.")},
    Row{21623, QT_TRANSLATE_NOOP("Failure",
                                 "Twilio could not use the attachment. Send another "
                                 "file.")},
    Row{21660, QT_TRANSLATE_NOOP("Failure",
                                 "The sender's number does not belong to this Twilio "
                                 "account.")},
    Row{30001, QT_TRANSLATE_NOOP("Failure", "Twilio's queue is full. Send it again later.")},
    Row{30002, QT_TRANSLATE_NOOP("Failure",
                                 "The Twilio account is suspended. Tell an "
                                 "administrator.")},
    Row{30003, QT_TRANSLATE_NOOP("Failure",
                                 "The phone can't be reached: off, without signal or "
                                 "not in service. Try again later.")},
    Row{30004, QT_TRANSLATE_NOOP("Failure", "The customer or the operator blocks this message.")},
    Row{30005, QT_TRANSLATE_NOOP("Failure", "This number does not exist or is no longer in use.")},
    Row{30006, QT_TRANSLATE_NOOP("Failure",
                                 "This is a landline: it can't receive messages. Call "
                                 "instead.")},
    Row{30007, QT_TRANSLATE_NOOP("Failure",
                                 "The operator filtered this message as spam. Write it "
                                 "in other words, without links.")},
    Row{30008, QT_TRANSLATE_NOOP("Failure",
                                 "The operator did not deliver it and gave no reason. "
                                 "Send it again.")},
    Row{30034, QT_TRANSLATE_NOOP("Failure",
                                 "Our number is not registered for the United States "
                                 "(A2P 10DLC). Tell an administrator.")},
    Row{63003, QT_TRANSLATE_NOOP("Failure", "No such recipient in this channel.")},
    Row{63007, QT_TRANSLATE_NOOP("Failure",
                                 "Our number is not set up for this channel. Tell an "
                                 "administrator.")},
    Row{63015, QT_TRANSLATE_NOOP("Failure", "The customer has not joined the WhatsApp sandbox.")},
    Row{63016, QT_TRANSLATE_NOOP("Failure",
                                 "More than 24 hours since the customer wrote: WhatsApp "
                                 "takes only an approved template now.")},
    Row{63018, QT_TRANSLATE_NOOP("Failure",
                                 "The channel's limit of messages is reached. Send it "
                                 "again later.")},
    Row{63019, QT_TRANSLATE_NOOP("Failure", "The attachment could not be fetched. Send it again.")},
    Row{63021, QT_TRANSLATE_NOOP("Failure",
                                 "The channel does not take this content. Send it in "
                                 "another form.")},
    Row{63024, QT_TRANSLATE_NOOP("Failure", "This number is not on WhatsApp. Try SMS.")},
    Row{63041, QT_TRANSLATE_NOOP("Failure",
                                 "The template is paused by WhatsApp. Use another "
                                 "one.")},
    Row{63042, QT_TRANSLATE_NOOP("Failure",
                                 "The template is disabled by WhatsApp. Use another "
                                 "one.")},
    Row{63049, QT_TRANSLATE_NOOP("Failure",
                                 "WhatsApp withheld this message: the customer gets no "
                                 "more marketing for now.")},
};
static_assert(std::ranges::is_sorted(kRows, {}, &Row::code));

}  // namespace

QString failureText(const QString& code, const QString& detail) {
  const int number = code.toInt();
  const auto row = std::ranges::lower_bound(kRows, number, {}, &Row::code);
  if (row != kRows.end() && row->code == number) return Failure::tr(row->words);
  const QString words = visibleLine(detail);
  if (words.isEmpty() && code.isEmpty()) return Failure::tr("It was not sent, and no reason came.");
  if (words.isEmpty()) return Failure::tr("Twilio's error %1.").arg(visibleLine(code));
  if (code.isEmpty()) return words;
  //: %1 Twilio's own words, %2 its error code
  return Failure::tr("%1 (Twilio's error %2)").arg(words, visibleLine(code));
}

}  // namespace oc::ui
