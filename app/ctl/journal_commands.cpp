#include <algorithm>

#include "app/ctl/command.h"
#include "core/config/secret_box.h"
#include "core/gateway/batch_write.h"
#include "core/gateway/journal.h"
#include "core/gateway/journal_listing.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;
using gateway::JournalRecord;

const QCommandLineOption kQuarantine{u"quarantine"_s,
                                     u"What the database refused, instead of what waits for it."_s};
constexpr qsizetype kBatch = 500;

QString folder(const Session& session) {
  const QString& data = session.settings().dataFolder;
  return session.isSet(u"quarantine"_s) ? gateway::quarantineFolder(data)
                                        : gateway::journalFolder(data);
}

// Without the installation: the database may well be away.
Result<config::SecretBox> secretBox(const Session& session) {
  return config::SecretBox::open(session.settings().secretKey, session.settings().dataFolder);
}

QString word(const gateway::JournalFile& file) {
  using enum gateway::SegmentReader::Ending;
  if (file.setAside) return u"set aside"_s;
  switch (file.ending) {
    case Clean: return u"whole"_s;
    case Torn: return u"torn"_s;
    case Damaged: break;
  }
  return u"damaged"_s;
}

QString iso(const QDateTime& time) {
  return time.isValid() ? time.toString(Qt::ISODateWithMs) : QString();
}

Result<Output> list(Session& session) {
  const auto box = secretBox(session);
  if (!box) return box.error();
  QJsonArray files;
  qint64 records = 0;
  qint64 bytes = 0;
  const auto add = [&](const gateway::JournalFile& file) {
    if (!file.setAside) records += file.records;
    bytes += file.bytes;
    files.append(QJsonObject{{u"file"_s, file.name},
                             {u"records"_s, file.records},
                             {u"bytes"_s, file.bytes},
                             {u"from"_s, iso(file.from)},
                             {u"until"_s, iso(file.until)},
                             {u"state"_s, word(file)},
                             {u"problem"_s, file.problem}});
  };
  if (const auto seen = gateway::visitJournal(folder(session), *box, {{}, add}); !seen)
    return seen.error();
  Output output = listing(
      u"files"_s, files,
      {u"file"_s, u"records"_s, u"bytes"_s, u"from"_s, u"until"_s, u"state"_s, u"problem"_s});
  output.json.insert(u"records"_s, records);
  output.json.insert(u"bytes"_s, bytes);
  return output;
}

QJsonObject json(const JournalRecord& record, bool withBody) {
  QJsonObject form;
  const auto parameters = twilio::FormParameters::decode(record.raw);
  for (const twilio::FormParameter& item : parameters.items())
    if (withBody || item.key != "Body")
      form.insert(QString::fromUtf8(item.key), twilio::textFromUtf8(item.value));
  return {{u"kind"_s, record.kind == JournalRecord::Inbound ? u"inbound"_s : u"status"_s},
          {u"owner_id"_s, record.owner.value},
          {u"our_id"_s, record.ourId.isValid() ? QJsonValue(record.ourId.value) : QJsonValue()},
          {u"received_at"_s, iso(record.receivedAt)},
          {u"refusal"_s, record.refusal},
          {u"form"_s, form}};
}

Result<Output> show(Session& session) {
  const auto wanted = Session::idFrom(session.positional().value(0), u"N"_s);
  if (!wanted) return wanted.error();
  const auto box = secretBox(session);
  if (!box) return box.error();
  std::optional<JournalRecord> found;
  const auto look = [&found, left = *wanted](const JournalRecord& record) mutable {
    if (--left == 0) found = record;
  };
  if (const auto seen = gateway::visitJournal(folder(session), *box, {look, {}}); !seen)
    return seen.error();
  if (!found)
    return Error{
        ErrorCode::NotFound, u"There are not that many: see `ownerctl journal list`."_s, {}};
  Output output;
  output.json = json(*found, session.isSet(u"body"_s));
  QStringList lines;
  for (const QString& key : output.json.keys())
    if (key != "form"_L1) lines.append(key % u": "_s % output.json[key].toVariant().toString());
  const QJsonObject form = output.json["form"_L1].toObject();
  for (const QString& key : form.keys())
    lines.append(u"  "_s % key % u": "_s % form[key].toString());
  output.text = lines.join(u'\n');
  return output;
}

// What is refused goes to the quarantine; out of the quarantine itself it goes back to its end.
Result<Output> replayAll(gateway::Journal& journal, gateway::Journal& quarantine,
                         store::Connection& db, int expirationMinutes) {
  qint64 replayed = 0;
  qint64 refused = 0;
  for (qint64 left = journal.state().records; left > 0;) {
    const auto records = journal.next(std::min<qint64>(left, kBatch));
    if (!records) return records.error();
    const auto verdicts = gateway::replayBatch(db, *records, expirationMinutes);
    QList<JournalRecord> aside;
    qsizetype handled = 0;
    for (; handled < records->size(); ++handled) {
      const auto& verdict = verdicts[handled];
      if (!verdict && !gateway::refusesData(verdict.error())) break;
      if (verdict) continue;
      aside.append(records->at(handled));
      aside.last().refusal = verdict.error().detail;
    }
    if (!aside.isEmpty())
      if (const auto kept = quarantine.append(aside); !kept) return kept.error();
    if (const auto noted = journal.done(handled); !noted) return noted.error();
    replayed += handled - aside.size();
    refused += aside.size();
    left -= handled;
    if (handled < records->size()) return verdicts[handled].error();
  }
  return Output{{{u"replayed"_s, replayed}, {u"refused"_s, refused}},
                u"%1 webhooks are in the database, %2 were refused."_s.arg(
                    QString::number(replayed), QString::number(refused)),
                refused == 0 ? 0 : 1};
}

Result<Output> replay(Session& session) {
  const auto box = secretBox(session);
  if (!box) return box.error();
  const QString& data = session.settings().dataFolder;
  const qint64 most = qint64{session.settings().journalMaxMb} << 20;
  const auto waiting = gateway::Journal::open(gateway::journalFolder(data), *box, most);
  if (!waiting && waiting.error().code == ErrorCode::Conflict)
    return Error{ErrorCode::Conflict,
                 u"A receiver runs with this journal and replays it by itself. To do it by hand, "
                 "stop `ownerctl serve` or the console first."_s,
                 {}};
  if (!waiting) return waiting.error();
  const auto aside = gateway::Journal::open(gateway::quarantineFolder(data), *box, most);
  if (!aside) return aside.error();
  const auto installation = session.installation();
  if (!installation) return installation.error();
  const auto options = (*installation)->gatewayOptions();
  if (!options) return options.error();
  const auto db = store::Connection::open(options->serviceUrl);
  if (!db) return db.error();
  return replayAll(session.isSet(u"quarantine"_s) ? **aside : **waiting, **aside, **db,
                   options->lifeCycle.expirationMinutes);
}

const Command kCommands[] = {
    {"journal list", "Lists the files of the journal: webhooks that wait for the database.", "",
     [] { return QList{kQuarantine}; }, &list},
    {"journal show", "Shows the Nth webhook that waits, without the message's body.", "N",
     [] {
       return QList{kQuarantine,
                    QCommandLineOption(u"body"_s, u"Shows the message's body as well."_s)};
     },
     &show},
    {"journal replay", "Stores what waits; a running receiver does it by itself.", "",
     [] { return QList{kQuarantine}; }, &replay},
};

}  // namespace

std::span<const Command> journalCommands() {
  return kCommands;
}

}  // namespace oc::ctl
