#include "tests/bench/history.h"

#include <QElapsedTimer>
#include <algorithm>

#include "core/domain/address.h"
#include "tests/support/fixtures.h"

namespace oc::bench {
namespace {

using namespace oc::test;
using namespace Qt::StringLiterals;

constexpr qint64 kPortion = 500'000;

// The word of each rank: the commonest are real, the others syllables.
void makeVocabulary(store::Connection& admin) {
  run(admin, u"create schema bench"_s);
  run(admin, u"create table bench.words (n int, word text)"_s);
  run(admin,
      u"insert into bench.words select n, coalesce((array['o', 'de', 'que', 'a', 'e', 'bom', "
      u"'dia', "
      "'não', 'para', 'pedido', 'um', 'com', 'por', 'obrigado', 'já', 'meu', 'está', 'ok', 'sim', "
      "'entrega', 'boa', 'tarde', 'me', 'você', 'mas', 'favor', 'qual', 'como', 'quando', 'ainda', "
      "'chegou', 'nota', 'fiscal', 'pagamento', 'boleto', 'produto', 'número', 'código', 'troca', "
      "'prazo'])[n], (select string_agg((array['ba', 'ca', 'do', 'en', 'fi', 'go', 'la', 'me', "
      "'ni', 'pa', "
      "'ra', 're', 'se', 'ta', 'to', 'va', 'co', 'mar', 'tri', 'ção', 'lha', 'pre', 'con', 'es', "
      "'qu', 'ou', "
      "'bri', 'ja', 'xi', 'zu'])[1 + (hashint8(n * 7 + k) & 2147483647) % 30], '') from "
      "generate_series(1, "
      "2 + (hashint4(n) & 2147483647) % 3) k)) as word from generate_series(1, ?) n"_s,
      {kVocabulary});
  run(admin, u"create unique index on bench.words (n)"_s);
  run(admin, u"analyze bench.words"_s);
}

void addCustomers(store::Connection& admin, OwnerId owner, int customers) {
  run(admin,
      uR"(
    insert into app.conversations (owner_id, from_number, to_number, status, expires_at,
      phone_number, business_number, customer_address, business_address, customer_name)
    select ?, 'whatsapp:' || c.number, ?, 'progress', now() + interval '1 day',
           c.number, ?, 'whatsapp:' || c.number, ?, c.name
    from (
      select '+5511' || (900000000 + i * 37) as number,
             (array['Maria', 'José', 'João', 'Ana', 'Antônio', 'Francisca', 'Carlos', 'Paulo',
                    'Adriana', 'Fernanda'])[1 + i % 10] || ' ' ||
             (array['Silva', 'Santos', 'Oliveira', 'Souza', 'Rodrigues', 'Ferreira', 'Alves',
                    'Pereira', 'Lima', 'Gomes', 'Xavier'])[1 + i / 10 % 11] || ' ' || w.word as name
      from generate_series(1, ?) i join bench.words w on w.n = 100 + i % 40000
      order by i) c)"_s,
      {owner.value, kBusiness, parseAddress(kBusiness).key, kBusiness, customers});
  run(admin,
      uR"(
    insert into app.contacts (owner_id, phone_number, name)
    select owner_id, phone_number, customer_name from app.conversations)"_s);
}

void addMessages(store::Connection& admin, OwnerId owner, int customers, qint64 messages) {
  for (qint64 done = 0; done < messages; done += kPortion)
    run(admin,
        uR"(
      insert into app.messages (owner_id, conv_id, from_number, to_number, body, direction,
        message_owner, status, message_sid)
      select ?, 1 + i % ?, '+1', '+2', string_agg(w.word, ' '), 'inbound', 'user', 'received',
             'SM' || md5(i + ? || 'history')
      from (select i, floor(power(?, random()))::int as n
            from (select i, 2 + floor(random() * 14)::int as words
                  from generate_series(1, ?) i) l, generate_series(1, l.words)) p
      join bench.words w using (n)
      group by i)"_s,
        {owner.value, customers, done, kVocabulary, std::min(kPortion, messages - done)});
}

}  // namespace

double seconds(const std::function<void()>& work) {
  QElapsedTimer clock;
  clock.start();
  work();
  return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

QString customerAddress(int number) {
  return u"whatsapp:+5511%1"_s.arg(900'000'000 + number * 37);
}

double fillHistory(store::Connection& admin, OwnerId owner, int customers, qint64 messages) {
  run(admin, u"set statement_timeout = 0"_s);
  run(admin, u"set work_mem = '128MB'"_s);
  run(admin, u"set maintenance_work_mem = '256MB'"_s);
  makeVocabulary(admin);
  const QString index = text(admin, u"select pg_get_indexdef('app.messages_search'::regclass)"_s);
  run(admin, u"drop index app.messages_search"_s);
  run(admin, u"set session_replication_role = replica"_s);  // no triggers
  addCustomers(admin, owner, customers);
  addMessages(admin, owner, customers, messages);
  run(admin, u"set session_replication_role = origin"_s);
  return seconds([&] { run(admin, index); });
}

}  // namespace oc::bench
