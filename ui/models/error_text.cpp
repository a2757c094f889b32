#include "ui/models/error_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace oc::ui {
namespace {

struct CoreError {
  Q_DECLARE_TR_FUNCTIONS(CoreError)
};

// Sentences of core/store and the migrations that reach the screens, word for word.
constexpr std::array kSentences{
    QT_TRANSLATE_NOOP("CoreError", "The database can't be reached just now."),
    QT_TRANSLATE_NOOP("CoreError", "The connection to the database broke."),
    QT_TRANSLATE_NOOP("CoreError", "The database has no free connection just now."),
    QT_TRANSLATE_NOOP("CoreError", "The database took too long to answer."),
    QT_TRANSLATE_NOOP("CoreError",
                      "Somebody else was changing the same thing at this moment. Try again."),
    QT_TRANSLATE_NOOP("CoreError", "This exists already."),
    QT_TRANSLATE_NOOP("CoreError", "Something that this refers to doesn't exist, or is in use."),
    QT_TRANSLATE_NOOP("CoreError", "The database refused a value that isn't allowed."),
    QT_TRANSLATE_NOOP("CoreError", "You may not do this."),
    QT_TRANSLATE_NOOP("CoreError", "The database refused this login."),
    QT_TRANSLATE_NOOP("CoreError", "The database refused the name or the password."),
    QT_TRANSLATE_NOOP("CoreError",
                      "This login is switched off. An administrator can switch it on again."),
    QT_TRANSLATE_NOOP("CoreError",
                      "The database server lets nobody in from here: its administrator has to "
                      "allow it in pg_hba.conf."),
    QT_TRANSLATE_NOOP("CoreError",
                      "This login may not use the database: its administrator has to grant "
                      "CONNECT."),
    QT_TRANSLATE_NOOP("CoreError", "The database server is starting or stopping just now."),
    QT_TRANSLATE_NOOP("CoreError",
                      "The database server ended the connection: it stops, or an administrator did "
                      "it."),
    QT_TRANSLATE_NOOP("CoreError",
                      "This login has too many connections open already: close another console."),
    QT_TRANSLATE_NOOP("CoreError", "The server has no such database."),
    QT_TRANSLATE_NOOP("CoreError",
                      "The database server offers no TLS, and its connection would be open to "
                      "others: its administrator has to set ssl = on there."),
    QT_TRANSLATE_NOOP(
        "CoreError",
        "The database server's certificate is for another host name: use the name "
        "that it is made out for, or ?sslmode=verify-ca behind the server's address."),
    QT_TRANSLATE_NOOP("CoreError",
                      "The database server's certificate can't be trusted. Either it has expired: "
                      "its administrator renews it. Or its authority is not known here: add its "
                      "file behind the server's address, ?sslrootcert=FILE."),
    QT_TRANSLATE_NOOP("CoreError",
                      "The file of the certificate authority can't be used: check what "
                      "?sslrootcert= names behind the server's address."),
    QT_TRANSLATE_NOOP("CoreError",
                      "This database is on another machine, so that its certificate must be "
                      "checked: use sslmode=verify-full or verify-ca, with sslrootcert=FILE where "
                      "it is by an authority of your own."),
    QT_TRANSLATE_NOOP("CoreError", "Something went wrong in the program. The log has the details."),
    QT_TRANSLATE_NOOP("CoreError",
                      "The database is older than this program: run `ownerctl migrate`."),
    QT_TRANSLATE_NOOP("CoreError",
                      "The database is newer than this program: install the newer program."),
    QT_TRANSLATE_NOOP("CoreError", "This is no database of Owner Console."),
    QT_TRANSLATE_NOOP("CoreError", "Cancelled."),
    QT_TRANSLATE_NOOP("CoreError", "A text contains a NUL character."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such tenant."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such conversation."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such message."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such feature."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such change."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such key."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such login."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such member of staff."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such Twilio account."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such outgoing webhook."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such delivery."),
    QT_TRANSLATE_NOOP("CoreError", "This delivery is still under way."),
    QT_TRANSLATE_NOOP("CoreError", "The outgoing webhook is switched off: set it active first."),
    QT_TRANSLATE_NOOP("CoreError", "A tenant has at most 50 outgoing webhooks."),
    QT_TRANSLATE_NOOP("CoreError",
                      "The url must be an address like https://example.org/hook, without a name, "
                      "a password or a #part."),
    QT_TRANSLATE_NOOP("CoreError", "The description is longer than 500 characters."),
    QT_TRANSLATE_NOOP("CoreError", "Only an administrator of the database may do this."),
    QT_TRANSLATE_NOOP("CoreError", "Only a platform administrator may do this."),
    QT_TRANSLATE_NOOP("CoreError", "This takes an admin of the tenant."),
    QT_TRANSLATE_NOOP("CoreError",
                      "This conversation is closed; the customer's next message opens a new one."),
    QT_TRANSLATE_NOOP("CoreError", "This conversation is open; it needs no follow-up."),
    QT_TRANSLATE_NOOP("CoreError", "A closed conversation can't be extended."),
    QT_TRANSLATE_NOOP("CoreError", "An empty message can't be sent."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such agent in this tenant."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such member of staff in this tenant."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such label."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such note."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such quick reply."),
    QT_TRANSLATE_NOOP("CoreError", "There is no such contact."),
    QT_TRANSLATE_NOOP("CoreError", "A label has 1 to 50 characters."),
    QT_TRANSLATE_NOOP("CoreError", "A note has 1 to 10000 characters."),
    QT_TRANSLATE_NOOP("CoreError", "Only who wrote a note may change it."),
    QT_TRANSLATE_NOOP("CoreError", "This note was deleted."),
    QT_TRANSLATE_NOOP("CoreError", "A conversation rests until a time to come."),
    QT_TRANSLATE_NOOP("CoreError", "Nobody has this conversation any more."),
    QT_TRANSLATE_NOOP("CoreError", "The customer has written nothing here that could be unread."),
    QT_TRANSLATE_NOOP("CoreError", "Give 1 to 200 conversations."),
    QT_TRANSLATE_NOOP("CoreError", "This message is on its way already."),
    QT_TRANSLATE_NOOP("CoreError", "Only a message that was not delivered can be sent again."),
    QT_TRANSLATE_NOOP("CoreError", "This message was sent again already."),
    QT_TRANSLATE_NOOP(
        "CoreError",
        "This customer asked for no more messages (STOP). They can opt in again by writing START."),
    QT_TRANSLATE_NOOP("CoreError",
                      "Twilio never received this message, and it was not sent again by itself: "
                      "send it again if it is still wanted."),
    QT_TRANSLATE_NOOP("CoreError", "The journal is nearly full: set JOURNAL_MAX_MB."),
    QT_TRANSLATE_NOOP("CoreError",
                      "Files of the journal are damaged: see `ownerctl journal list`."),
    QT_TRANSLATE_NOOP("CoreError",
                      "The database refused messages: see `ownerctl journal list --quarantine`."),
    QT_TRANSLATE_NOOP("CoreError", "A view has a name of 1 to 60 characters."),
    QT_TRANSLATE_NOOP("CoreError",
                      "A quick reply has a shortcut of 1 to 32 characters without blanks, a title "
                      "of at most 100 and a text of 1 to 4096."),
    QT_TRANSLATE_NOOP("CoreError", "This tenant is being deleted."),
    QT_TRANSLATE_NOOP("CoreError", "This tenant is switched off: nothing is sent."),
    QT_TRANSLATE_NOOP("CoreError", "That is not the tenant's name: nothing was deleted."),
    QT_TRANSLATE_NOOP("CoreError", "A tenant needs a name and an e-mail address."),
    QT_TRANSLATE_NOOP("CoreError",
                      "A member of staff needs a name and one of the roles admin, agent, user."),
    QT_TRANSLATE_NOOP("CoreError", "That is no e-mail address."),
    QT_TRANSLATE_NOOP("CoreError",
                      "Somebody with this address works for another tenant: a platform "
                      "administrator may add them to yours."),
    QT_TRANSLATE_NOOP("CoreError", "This person is a member of the tenant's staff already."),
    QT_TRANSLATE_NOOP("CoreError", "Nobody signs in with this address yet: a password is needed."),
    QT_TRANSLATE_NOOP("CoreError", "Somebody adds this person just now. Look again."),
    QT_TRANSLATE_NOOP("CoreError",
                      "This is the tenant's last admin: make somebody else an admin first."),
    QT_TRANSLATE_NOOP("CoreError", "This is the last platform administrator."),
    QT_TRANSLATE_NOOP("CoreError", "Only a platform administrator decides over another one."),
    QT_TRANSLATE_NOOP("CoreError",
                      "This person belongs to tenants that you do not administer: a platform "
                      "administrator may do this."),
    QT_TRANSLATE_NOOP("CoreError", "Nobody can disable their own login."),
    QT_TRANSLATE_NOOP("CoreError", "A new Twilio account needs its auth token."),
    QT_TRANSLATE_NOOP("CoreError", "Twilio was asked often just now. Wait a minute."),
    QT_TRANSLATE_NOOP("CoreError", "The assistant was interrupted. Ask again."),
    QT_TRANSLATE_NOOP("CoreError", "The assistant was switched off."),
    QT_TRANSLATE_NOOP("CoreError", "The assistant is still writing for this conversation."),
    QT_TRANSLATE_NOOP("CoreError",
                      "The assistant is busy with other conversations. Try again in a moment."),
    QT_TRANSLATE_NOOP("CoreError", "There is nothing in this conversation yet."),
    QT_TRANSLATE_NOOP("CoreError",
                      "This was sealed with a key that is no longer the current one. Enter it "
                      "again."),
    QT_TRANSLATE_NOOP("CoreError",
                      "SECRET_KEY (or secret.key) is not the key that the stored secrets were "
                      "sealed with. Restore the old key, or name it behind the new one "
                      "(SECRET_KEY=NEW,OLD) and run `ownerctl secrets rotate`."),
    QT_TRANSLATE_NOOP("CoreError", "This installation has tenants or people already."),
    QT_TRANSLATE_NOOP("CoreError", "A password has at least 10 characters."),
    QT_TRANSLATE_NOOP("CoreError", "Creating the private database…"),
    QT_TRANSLATE_NOOP("CoreError", "Starting the private database…"),
    QT_TRANSLATE_NOOP("CoreError", "The private database could not be created."),
    QT_TRANSLATE_NOOP("CoreError",
                      "The receiver is off here: set DATABASE_SERVICE_URL and SECRET_KEY to run "
                      "it."),
    QT_TRANSLATE_NOOP("CoreError",
                      "Sample data takes an administrator's rights: set DATABASE_ADMIN_URL."),
    QT_TRANSLATE_NOOP("CoreError", "This takes an administrator's rights: set DATABASE_ADMIN_URL."),
    QT_TRANSLATE_NOOP("CoreError", "Another program is migrating this database. Try later.")};

QString kindText(ErrorCode code) {
  switch (code) {
    case ErrorCode::Invalid: return CoreError::tr("This is not allowed as it was entered.");
    case ErrorCode::NotFound: return CoreError::tr("This does not exist any more.");
    case ErrorCode::Conflict: return CoreError::tr("This is not possible as things stand now.");
    case ErrorCode::Forbidden: return CoreError::tr("You may not do this.");
    case ErrorCode::Unavailable: return CoreError::tr("This can't be reached just now.");
    case ErrorCode::Timeout: return CoreError::tr("No answer came in time.");
    case ErrorCode::Cancelled: return CoreError::tr("Cancelled.");
    case ErrorCode::Internal: break;
  }
  return CoreError::tr("Something went wrong in the program.");
}

bool speaksEnglish() {
  const QLocale::Language language = QLocale().language();
  return language == QLocale::English || language == QLocale::C;
}

}  // namespace

QString errorText(const Error& error) {
  const auto known = std::ranges::find_if(
      kSentences, [&](const char* each) { return error.message == QLatin1StringView(each); });
  if (known != kSentences.end()) return CoreError::tr(*known);
  if (error.message.isEmpty()) return kindText(error.code);
  if (speaksEnglish()) return error.message;
  //: %1 what kind of trouble it is, %2 the English sentence of the database
  return CoreError::tr("%1 Details: %2").arg(kindText(error.code), error.message);
}

QString linkText(const LinkState& link) {
  if (link.message.isEmpty()) return {};
  return errorText({.code = ErrorCode::Unavailable, .message = link.message});
}

}  // namespace oc::ui
