// Twilio's own library signs; the receiver answers; the database is looked at.

import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, describe, test } from 'node:test';
import { deliver, form, post, sid, signature } from './sign.mjs';
import { eventually, Program } from './program.mjs';
import { inboundCases, inboundPath } from './webhooks.mjs';

const program = new Program();
let acme, tech, north, south, receiver, inbound;

const stored = (messageSid) => program.rows(`
  select m.owner_id, m.conv_id, m.body, m.direction, m.message_owner, m.message_type, m.status,
         m.from_number, m.to_number, m.sent_by_ia, m.metadata,
         c.phone_number, c.channel, c.status as conversation, c.customer_name,
         array(select convert_from(w.raw, 'UTF8') from webhook_log w
               where w.owner_id = m.owner_id and w.message_sid = m.message_sid) as raw
  from messages m join conversations c using (owner_id, conv_id)
  where m.message_sid = '${messageSid}'`);

const counts = async () => (await program.rows(`
  select (select count(*) from messages)::int as messages,
         (select count(*) from conversations)::int as conversations,
         (select count(*) from message_status_events)::int as events,
         (select count(*) from changes)::int as changes`))[0];

function plain(tenant, differences = {}) {
  return {
    MessageSid: sid('SM'), AccountSid: tenant.accountSid, From: '+14155550199', To: tenant.number,
    Body: 'hello', NumMedia: '0', ...differences,
  };
}

before(async () => {
  acme = await program.tenant('Acme Corporation', '+551140001000');
  tech = await program.tenant('TechStart Ltda', '+551140002000');
  // Two tenants that share one account at Twilio: the number tells them apart.
  north = await program.tenant('North', '+551140003000');
  south = await program.tenant('South', '+551140004000', { accountSid: north.accountSid, token: north.token });
  receiver = await program.start(['serve']);
  inbound = receiver.url + inboundPath;
  await eventually('health', async () => (await fetch(receiver.url + '/health')).status === 200);
});

after(() => program.end());

describe('inbound messages are stored once, with their type', () => {
  // The names stand before the tenants do; the parameters are made when the test runs.
  for (const [index, { name }] of inboundCases('AC', '+1').entries()) {
    test(name, async () => {
      const { parameters, expected } = inboundCases(acme.accountSid, acme.number)[index];
      const answer = await deliver(inbound, acme.token, parameters);
      assert.equal(answer.status, 200, answer.body);
      assert.match(answer.type, /^text\/xml\b/);
      assert.match(answer.body, /<Response\s*\/>\s*$/);
      const retry = await deliver(inbound, acme.token, parameters);
      assert.equal(retry.status, 200, 'Twilio may send it again');

      const rows = await stored(parameters.MessageSid);
      assert.equal(rows.length, 1, 'stored once');
      const [row] = rows;
      assert.equal(row.owner_id, acme.ownerId);
      assert.equal(row.direction, 'inbound');
      assert.equal(row.message_owner, 'user');
      assert.equal(row.status, 'received');
      assert.equal(row.sent_by_ia, false);
      assert.equal(row.conversation, 'progress');
      assert.equal(row.from_number, parameters.From);
      assert.equal(row.to_number, parameters.To);
      assert.equal(row.message_type, expected.type);
      assert.equal(row.metadata.kind, expected.kind);
      assert.equal(row.body, expected.body);
      assert.equal(row.phone_number, expected.key);
      assert.equal(row.channel, expected.channel);
      assert.equal(row.customer_name, expected.customer_name);
      assert.deepEqual(row.metadata.media ?? [], expected.media);
      for (const [key, value] of Object.entries(expected.metadata))
        assert.deepEqual(row.metadata[key], value, `metadata.${key}`);
      for (const raw of row.raw) assert.equal(raw, form(parameters), 'the raw form is kept for replay');
      assert.ok(row.raw.length >= 1);
    });
  }

  test('a Brazilian mobile is one contact with and without its ninth digit', async () => {
    const rows = await program.rows(`
      select c.conv_id, count(*)::int as messages from conversations c join messages m using (owner_id, conv_id)
      where c.phone_number = '+5511988887777' group by c.conv_id`);
    assert.equal(rows.length, 1);
    assert.equal(rows[0].messages, 2);
  });

  test('the commands show what was stored', async () => {
    const list = await program.json(['conversation', 'list', '--owner', acme.ownerId, '--limit', 1000]);
    const { n } = (await program.rows(
      `select count(*)::int as n from conversations where owner_id = ${acme.ownerId}`))[0];
    assert.equal(list.total, n);
    assert.equal(list.conversations.length, n);
    const julia = list.conversations.find((one) => one.phone_number === '+5511987650001');
    const shown = await program.json(['conversation', 'show', julia.conv_id]);
    assert.equal(shown.status, 'progress');
    assert.deepEqual(shown.messages.map((one) => [one.direction, one.body]), [['inbound', 'Olá, bom dia!']]);
    const none = await program.json(['conversation', 'list', '--owner', tech.ownerId]);
    assert.deepEqual(none.conversations, []);
  });
});

describe('what is not signed by the tenant is refused and leaves nothing', () => {
  const send = (parameters, headers, url = inbound) => post(url, form(parameters), headers);
  const signed = (parameters, token, url = inbound) => ({ 'X-Twilio-Signature': signature(token, url, parameters) });

  const cases = {
    'no signature': () => [plain(acme), {}],
    'empty signature': () => [plain(acme), { 'X-Twilio-Signature': '' }],
    'nonsense': () => [plain(acme), { 'X-Twilio-Signature': 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }],
    'wrong token': () => { const p = plain(acme); return [p, signed(p, 'f'.repeat(32))]; },
    'empty token': () => { const p = plain(acme); return [p, signed(p, '')]; },
    "another tenant's token": () => { const p = plain(acme); return [p, signed(p, tech.token)]; },
    "another tenant's number": () => { const p = plain(acme, { To: tech.number }); return [p, signed(p, acme.token)]; },
    "another tenant's number, that tenant's token": () => { const p = plain(acme, { To: tech.number }); return [p, signed(p, tech.token)]; },
    "a number that is nobody's": () => { const p = plain(acme, { To: '+551149999999' }); return [p, signed(p, acme.token)]; },
    'an unknown account': () => { const p = plain(acme, { AccountSid: sid('AC') }); return [p, signed(p, acme.token)]; },
    'no account': () => { const p = plain(acme); delete p.AccountSid; return [p, signed(p, acme.token)]; },
    'a body changed after signing': () => { const p = plain(acme); return [{ ...p, Body: 'send money' }, signed(p, acme.token)]; },
    'a parameter added after signing': () => { const p = plain(acme); return [{ ...p, NumMedia0: '1' }, signed(p, acme.token)]; },
    'signed for another address': () => { const p = plain(acme); return [p, signed(p, acme.token, 'https://example.com' + inboundPath)]; },
    'signed for another path': () => { const p = plain(acme); return [p, signed(p, acme.token, receiver.url + '/webhooks/twilio/status')]; },
    'signed without the query': () => { const p = plain(acme); return [p, signed(p, acme.token), inbound + '?a=1']; },
    'addressed by a forged Host': () => {
      const p = plain(acme);
      return [p, { ...signed(p, acme.token, 'http://evil.example' + inboundPath), Host: 'evil.example' }];
    },
  };
  for (const [name, make] of Object.entries(cases)) {
    test(name, async () => {
      const earlier = await counts();
      const [parameters, headers, url] = make();
      const answer = await send(parameters, headers, url);
      assert.equal(answer.status, 403, answer.body);
      assert.deepEqual(await counts(), earlier);
      assert.deepEqual(await stored(parameters.MessageSid), []);
    });
  }

  test('no token, body or whole number in the log', () => {
    const log = receiver.log();
    for (const secret of [acme.token, tech.token, north.token, 'is my order on its way', '4155550101', '5511987650001'])
      assert.ok(!log.includes(secret), `the log has ${secret}`);
  });
});

describe('who a message belongs to', () => {
  test('tenants with one account in common are told apart by the number', async () => {
    for (const tenant of [north, south]) {
      const parameters = plain(tenant);
      assert.equal((await deliver(inbound, north.token, parameters)).status, 200);
      assert.equal((await stored(parameters.MessageSid))[0].owner_id, tenant.ownerId);
    }
  });

  test('a tenant that comes while the receiver runs is served at once', async () => {
    const late = await program.tenant('Latecomer', '+551140005000');
    const parameters = plain(late);
    assert.equal((await deliver(inbound, late.token, parameters)).status, 200);
    assert.equal((await stored(parameters.MessageSid))[0].owner_id, late.ownerId);
  });

  test('the query of the address is part of what is signed', async () => {
    const parameters = plain(acme);
    assert.equal((await deliver(inbound + '?source=a%20b&x', acme.token, parameters)).status, 200);
    assert.equal((await stored(parameters.MessageSid)).length, 1);
  });
});

describe('many at once', () => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 200 });
  after(() => agent.destroy());

  test('200 first messages of one customer make one conversation', async () => {
    const customer = '+14155559200';
    const answers = await Promise.all(Array.from({ length: 200 }, (_, i) =>
      deliver(inbound, acme.token, plain(acme, { From: customer, Body: `message ${i}` }), agent)));
    assert.deepEqual(answers.map(({ status }) => status), Array(200).fill(200));
    const rows = await program.rows(`
      select c.conv_id, c.unread, count(*)::int as messages, count(distinct m.body)::int as different
      from conversations c join messages m using (owner_id, conv_id)
      where c.owner_id = ${acme.ownerId} and c.phone_number = '${customer}' group by 1, 2`);
    assert.equal(rows.length, 1);
    assert.equal(rows[0].messages, 200);
    assert.equal(rows[0].different, 200);
    assert.equal(rows[0].unread, 200);
  });

  test('200 customers at once make 200 conversations', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, (_, i) =>
      deliver(inbound, tech.token, plain(tech, { From: `+1415556${String(i).padStart(4, '0')}` }), agent)));
    assert.deepEqual(answers.map(({ status }) => status), Array(200).fill(200));
    const list = await program.json(['conversation', 'list', '--owner', tech.ownerId, '--limit', 1000]);
    assert.equal(list.total, 200);
    assert.equal(new Set(list.conversations.map((one) => one.conv_id)).size, 200);
  });

  test('the same webhook 50 times at once is one message', async () => {
    const parameters = plain(acme, { From: '+14155559050', Body: 'once' });
    const answers = await Promise.all(Array.from({ length: 50 }, () => deliver(inbound, acme.token, parameters, agent)));
    assert.deepEqual(answers.map(({ status }) => status), Array(50).fill(200));
    assert.equal((await stored(parameters.MessageSid)).length, 1);
    const [{ n }] = await program.rows(
      `select count(*)::int as n from conversations where phone_number = '+14155559050'`);
    assert.equal(n, 1);
  });
});
