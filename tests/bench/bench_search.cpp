#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <functional>

#include "core/store/migrator.h"
#include "core/store/private_cluster.h"
#include "core/store/provision.h"
#include "core/store/search_queries.h"
#include "tests/bench/figures.h"
#include "tests/bench/history.h"
#include "tests/support/fixtures.h"

// A search as the console asks it (customers, messages and what their rows show), by a person in a
// tenant of 2,000,000 messages and 200,000 customers, or as many messages as the argument says;
// words are as frequent as in real texts (Zipf). The reference is of the same run: the plain query
// over a plain index of the words, ordered by id, by a superuser; for names and numbers the table
// read as a whole. Then what the index costs ingest, and how long it takes to be made. fsync is on.

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSamples = 200;
constexpr int kCustomers = 200'000;
constexpr int kBatch = 64;
constexpr int kBatches = 300;

double milliseconds(const std::function<void()>& work) {
  return bench::seconds(work) * 1000;
}

// Words of these ranks, one for each sample, so that no answer is a kept one.
QStringList wordsOf(store::Connection& admin, int first, int last) {
  QStringList words;
  for (int i = 0; i < kSamples; ++i)
    words.append(text(admin, u"select word from bench.words where n = ?"_s,
                      {QRandomGenerator::global()->bounded(first, last + 1)}));
  return words;
}

struct Question {
  QString name;
  QStringList typed;
  QString plain;  // with what was typed for the `?`
};

void ask(store::Connection& person, store::Connection& admin, OwnerId owner,
         const Question& question) {
  QList<double> ours;
  QList<double> plain;
  for (const QString& typed : question.typed) {
    ours.append(milliseconds([&] {
      need(store::search::search(person, owner, {typed, 20, {}}), "search");
    }));
    QString words = typed;
    plain.append(milliseconds([&] { run(admin, question.plain, {words}); }));
  }
  bench::printRow(u"search, "_s + question.name + u": median"_s, bench::percentile(ours, 0.5),
                  u"ms"_s, bench::percentile(plain, 0.5));
  bench::printRow(u"search, "_s + question.name + u": 95 %"_s, bench::percentile(ours, 0.95),
                  u"ms"_s, bench::percentile(plain, 0.95));
}

void askAll(store::Connection& person, store::Connection& admin, OwnerId owner) {
  const QString plain =
      u"select msg_id from app.messages where to_tsvector('simple', app.search_text(body)) @@ "
      "to_tsquery('simple', replace(app.search_text(?), ' ', ':* & ') || ':*') order by msg_id desc limit 21"_s;
  const QString names =
      u"select contact_id from app.contacts where app.search_text(name) like '%' || app.search_text(?) || '%' order by name limit 10"_s;
  const QString numbers =
      u"select contact_id from app.contacts where phone_number like '%' || ? || '%' limit 10"_s;
  const QStringList common = wordsOf(admin, 6, 40);
  const QStringList others = wordsOf(admin, 6, 40);
  QStringList pairs;
  QStringList prefixes;
  QStringList digits;
  for (int i = 0; i < kSamples; ++i) {
    pairs.append(common[i] + u' ' + others[i]);
    prefixes.append(common[i].left(2));
    digits.append(QString::number(9000000 + QRandomGenerator::global()->bounded(740000)));
  }
  for (const Question& question :
       {Question{u"rare word"_s, wordsOf(admin, 30000, bench::kVocabulary), plain},
        Question{u"middle word"_s, wordsOf(admin, 2000, 4000), plain},
        Question{u"common word"_s, common, plain}, Question{u"two common words"_s, pairs, plain},
        Question{u"two letters"_s, prefixes, plain},
        Question{u"name"_s,
                 column(admin,
                        u"select customer_name from app.conversations order by random() limit ?"_s,
                        {kSamples}),
                 names},
        Question{u"number"_s, digits, numbers}})
    ask(person, admin, owner, question);
}

// Messages stored a second, in batches as the receiver writes them under load.
double ingestRate(store::Connection& service, OwnerId owner, const QStringList& bodies) {
  const double spent = bench::seconds([&] {
    for (int i = 0; i < kBatches; ++i) {
      QList<store::InboundEntry> batch;
      for (int n = 0; n < kBatch; ++n) {
        auto entry = inboundEntry(owner, u"whatsapp:+55119%1"_s.arg(80000000 + n));
        entry.body = bodies[(i * kBatch + n) % bodies.size()];
        batch.append(entry);
      }
      need(store::ingestInbound(service, batch, 1440), "ingest");
    }
  });
  return kBatches * kBatch / spent;
}

}  // namespace

int main(int argc, char* argv[]) {
  QCoreApplication application(argc, argv);
  const qint64 messages = argc > 1 ? QByteArray(argv[1]).toLongLong() : 2'000'000;
  QTemporaryDir folder;
  QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFile::ReadOther |
                                           QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
  auto cluster = need(store::PrivateCluster::start(folder.path()), "cluster");
  const auto migrations = need(store::MigrationSet::load(), "migrations");
  const auto urls = need(store::provisionCluster(*cluster, migrations), "database");
  const auto admin = TestCluster::connect(urls.admin);
  const OwnerId owner = addOwner(*admin, u"Acme"_s);
  const double made = bench::fillHistory(*admin, owner, kCustomers, messages);
  const double plainMade = bench::seconds([&] {
    run(*admin,
        u"create index plain on app.messages using gin (to_tsvector('simple', app.search_text(body)))"_s);
  });
  run(*admin, u"vacuum analyze"_s);
  const auto megabytes = [&](const QString& name) {
    return static_cast<double>(number(*admin, u"select pg_relation_size(?::regclass)"_s, {name})) /
           1e6;
  };
  bench::printRow(u"search, the index is made, each million messages"_s,
                  made * 1e6 / double(messages), u"s"_s, plainMade * 1e6 / double(messages));
  bench::printRow(u"search, size of the index"_s, megabytes(u"app.messages_search"_s), u"MB"_s,
                  megabytes(u"app.plain"_s));
  const auto person = TestCluster::connect(urls.operator_);
  askAll(*person, *admin, owner);

  run(*admin, u"drop index app.plain"_s);
  const auto service = TestCluster::connect(urls.service);
  const QStringList bodies =
      column(*admin, u"select body from app.messages order by msg_id desc limit 10000"_s);
  ingestRate(*service, owner, bodies);  // conversations begin, caches fill
  const double with = ingestRate(*service, owner, bodies);
  run(*admin, u"drop index app.messages_search"_s);
  bench::printRow(u"messages stored a second with the search's index"_s, with, u"1/s"_s,
                  ingestRate(*service, owner, bodies));
  return 0;
}
