#include "ui/admin/admin_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>

#include "core/domain/text_safety.h"
#include "ui/models/format.h"

namespace oc::ui {
namespace {

struct AdminText {
  Q_DECLARE_TR_FUNCTIONS(AdminText)
};

constexpr int kMinutesPerHour = 60;
constexpr int kMinutesPerDay = 1440;
constexpr int kLongestText = 200;

struct Word {
  const char16_t* name;
  const char* words;
};

QString wordOf(QStringView name, std::initializer_list<Word> words) {
  for (const Word& word : words)
    if (name == QStringView(word.name)) return QCoreApplication::translate("AdminText", word.words);
  return name.toString().replace(u'_', u' ');
}

}  // namespace

QString roleText(StaffRole role) {
  switch (role) {
    case StaffRole::User: return AdminText::tr("Reads only");
    case StaffRole::Agent: return AdminText::tr("Agent");
    case StaffRole::Admin: return AdminText::tr("Administrator");
  }
  return {};
}

QString roleMeaning(StaffRole role) {
  switch (role) {
    case StaffRole::User: return AdminText::tr("Reads conversations; writes and closes nothing.");
    case StaffRole::Agent: return AdminText::tr("Reads, answers and closes conversations.");
    case StaffRole::Admin:
      return AdminText::tr("As an agent, and manages staff, numbers, features and keys.");
  }
  return {};
}

QString staffName(const StaffMember& member) {
  QString name = member.profileName;
  if (name.isEmpty()) name = QString(member.firstName + u' ' + member.lastName).trimmed();
  return visibleLine(name.isEmpty() ? member.email : name);
}

QString generatedPassword() {
  static constexpr QStringView kLetters = u"abcdefghjkmnpqrstuvwxyz23456789";
  constexpr int kGroups = 4;
  constexpr int kGroup = 4;
  QString password;
  for (int i = 0; i < kGroups * kGroup; ++i) {
    if (i > 0 && i % kGroup == 0) password += u'-';
    password += kLetters[QRandomGenerator::system()->bounded(int(kLetters.size()))];
  }
  return password;
}

QString dateText(const QDateTime& at) {
  return at.isValid() ? QLocale().toString(at.toLocalTime().date(), QLocale::LongFormat)
                      : QString();
}

QString minutesText(int minutes) {
  if (minutes >= kMinutesPerDay && minutes % kMinutesPerDay == 0)
    return AdminText::tr("%Ln day(s)", "", minutes / kMinutesPerDay);
  if (minutes >= kMinutesPerHour && minutes % kMinutesPerHour == 0)
    return AdminText::tr("%Ln hour(s)", "", minutes / kMinutesPerHour);
  return AdminText::tr("%Ln minute(s)", "", minutes);
}

QString keyScopeText(const QString& scope) {
  return wordOf(scope, {{u"read", QT_TRANSLATE_NOOP("AdminText", "Reads")},
                        {u"write", QT_TRANSLATE_NOOP("AdminText", "Writes")},
                        {u"admin", QT_TRANSLATE_NOOP("AdminText", "Administers")}});
}

QString keyScopeMeaning(const QString& scope) {
  if (scope == u"read") return AdminText::tr("Reads conversations and messages.");
  if (scope == u"write") return AdminText::tr("Also begins, answers and closes conversations.");
  if (scope == u"admin") return AdminText::tr("Also changes settings: only for programs you own.");
  return {};
}

QString rateText(int perMinute) {
  return perMinute == 0 ? AdminText::tr("as set for the installation")
                        : AdminText::tr("%Ln request(s) a minute", "", perMinute);
}

QString eventText(const QString& event) {
  return wordOf(
      event, {{u"message.created", QT_TRANSLATE_NOOP("AdminText", "A message came in or went out")},
              {u"message.status", QT_TRANSLATE_NOOP("AdminText", "A message's delivery changed")},
              {u"conversation.opened", QT_TRANSLATE_NOOP("AdminText", "A conversation began")},
              {u"conversation.closed", QT_TRANSLATE_NOOP("AdminText", "A conversation ended")},
              {u"closure.detected", QT_TRANSLATE_NOOP("AdminText", "A customer seems done")},
              {u"ping", QT_TRANSLATE_NOOP("AdminText", "Test")}});
}

QString deliveryStateText(const QString& state) {
  return wordOf(state, {{u"queued", QT_TRANSLATE_NOOP("AdminText", "waiting")},
                        {u"claimed", QT_TRANSLATE_NOOP("AdminText", "being delivered")},
                        {u"delivered", QT_TRANSLATE_NOOP("AdminText", "delivered")},
                        {u"failed", QT_TRANSLATE_NOOP("AdminText", "given up")}});
}

QString actionText(const QString& action) {
  const QString thing =
      wordOf(action.section(u'.', 0, 0),
             {{u"tenant", QT_TRANSLATE_NOOP("AdminText", "Organisation")},
              {u"staff", QT_TRANSLATE_NOOP("AdminText", "Staff")},
              {u"login", QT_TRANSLATE_NOOP("AdminText", "Login")},
              {u"twilio_account", QT_TRANSLATE_NOOP("AdminText", "Twilio account")},
              {u"feature", QT_TRANSLATE_NOOP("AdminText", "Feature")},
              {u"feature_secret", QT_TRANSLATE_NOOP("AdminText", "Feature's key")},
              {u"api_key", QT_TRANSLATE_NOOP("AdminText", "API key")},
              {u"outgoing_webhook", QT_TRANSLATE_NOOP("AdminText", "Webhook")},
              {u"webhook", QT_TRANSLATE_NOOP("AdminText", "Received webhook")},
              {u"secrets", QT_TRANSLATE_NOOP("AdminText", "Secrets")},
              {u"audit", QT_TRANSLATE_NOOP("AdminText", "Audit log")}});
  if (!action.contains(u'.')) return thing;
  const QString verb = wordOf(action.section(u'.', 1),
                              {{u"created", QT_TRANSLATE_NOOP("AdminText", "created")},
                               {u"changed", QT_TRANSLATE_NOOP("AdminText", "changed")},
                               {u"deleted", QT_TRANSLATE_NOOP("AdminText", "deleted")},
                               {u"signed_in", QT_TRANSLATE_NOOP("AdminText", "signed in")},
                               {u"exported", QT_TRANSLATE_NOOP("AdminText", "exported")},
                               {u"replayed", QT_TRANSLATE_NOOP("AdminText", "put in again")},
                               {u"rotation", QT_TRANSLATE_NOOP("AdminText", "key renewed")}});
  //: A line of the audit log: %1 "Twilio account", %2 "changed"
  return AdminText::tr("%1: %2").arg(thing, verb);
}

QString jsonText(const QJsonValue& value) {
  switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return AdminText::tr("nothing");
    case QJsonValue::Bool: return value.toBool() ? AdminText::tr("yes") : AdminText::tr("no");
    case QJsonValue::Double: return QLocale().toString(value.toDouble(), 'g', 12);
    case QJsonValue::String: {
      const QString text = value.toString();
      return text.size() > kLongestText ? QString(text.first(kLongestText) + u'…') : text;
    }
    case QJsonValue::Array:
      return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
      return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
  }
  return {};
}

QString detailsText(const QJsonObject& details) {
  QStringList lines;
  for (auto it = details.begin(); it != details.end(); ++it) {
    const QJsonArray pair = it->toArray();
    const QString value =
        pair.size() == 2 ? QString(jsonText(pair[0]) + u" → " + jsonText(pair[1])) : jsonText(*it);
    lines += QString(it.key()).replace(u'_', u' ') + u": " + value;
  }
  return lines.join(u'\n');
}

}  // namespace oc::ui
