// Outgoing webhooks as a subscriber sees them: verified by the reference library of the Standard
// Webhooks specification.

import assert from 'node:assert/strict';
import http from 'node:http';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { deliver, needs, sid } from './sign.mjs';
import { eventually, Program } from './program.mjs';
import { inboundPath } from './webhooks.mjs';

needs(existsSync(new URL('node_modules/standardwebhooks', import.meta.url)),
  'the npm package standardwebhooks is not installed; tests/run does it, or npm ci in tests/peers');
const { Webhook } = createRequire(import.meta.url)('standardwebhooks');

const here = { OUTGOING_ALLOWED: '127.0.0.1' };
const program = new Program();
const got = [];
let subscriber, acme, receiver, webhook;

const ctl = async (...words) => JSON.parse(await program.run([...words, '--json'], '', here));
const events = (type) => got.filter(({ body }) => body.type === type);

before(async () => {
  subscriber = http.createServer((request, response) => {
    let text = '';
    request.on('data', (part) => (text += part));
    request.on('end', () => {
      got.push({ text, headers: request.headers, body: JSON.parse(text) });
      response.writeHead(204).end();
    });
  });
  await new Promise((done) => subscriber.listen(0, '127.0.0.1', done));
  acme = await program.tenant('Acme Corporation', '+551140001000');
  webhook = await ctl('outgoing-webhook', 'add', '--owner', acme.ownerId, '--url',
    `http://127.0.0.1:${subscriber.address().port}/hook`, '--event', 'message.created',
    '--event', 'conversation.opened', '--event', 'conversation.closed');
  receiver = await program.start(['serve'], here);
  await eventually('health', async () => (await fetch(receiver.url + '/health')).status === 200);
});

after(async () => {
  await program.end();
  subscriber.close();
});

test('an address that nobody allowed is refused', async () => {
  await assert.rejects(program.run(['outgoing-webhook', 'add', '--owner', acme.ownerId, '--url',
    'https://127.0.0.1/hook', '--event', 'message.created']), /OUTGOING_ALLOWED/);
});

test('events are signed so that the reference library verifies them', async () => {
  assert.match(webhook.secret, /^whsec_/);
  const answer = await deliver(receiver.url + inboundPath, acme.token, {
    MessageSid: sid('SM'), AccountSid: acme.accountSid, From: '+14155550199', To: acme.number,
    Body: 'olá, tudo bem? 👍', NumMedia: '0',
  });
  assert.equal(answer.status, 200);
  await eventually('two events', () => got.length === 2);
  for (const { text, headers, body } of got) {
    assert.deepEqual(new Webhook(webhook.secret).verify(text, headers), body);
    assert.throws(() => new Webhook(webhook.secret).verify(text + ' ', headers));
    assert.equal(headers['webhook-id'], body.id);
    assert.equal(body.owner_id, acme.ownerId);
  }
  assert.equal(events('message.created')[0].body.data.message.body, 'olá, tudo bem? 👍');
  assert.equal(events('conversation.opened')[0].body.data.conversation.phone_number, '+14155550199');
});

test('a rotated secret and the one before it both verify', async () => {
  const rotated = await ctl('outgoing-webhook', 'rotate', '--owner', acme.ownerId, '--webhook', webhook.webhook_id);
  assert.notEqual(rotated.secret, webhook.secret);
  const delivery = await ctl('outgoing-webhook', 'test', '--owner', acme.ownerId, '--webhook', webhook.webhook_id);
  assert.equal(delivery.state, 'delivered');
  assert.equal(delivery.log[0].status, 204);
  const [{ text, headers }] = events('webhook.test');
  for (const secret of [webhook.secret, rotated.secret])
    assert.equal(new Webhook(secret).verify(text, headers).type, 'webhook.test');
});

test('the log tells of each delivery, and one can be sent again', async () => {
  const { deliveries } = await ctl('outgoing-webhook', 'deliveries', '--owner', acme.ownerId,
    '--webhook', webhook.webhook_id, '--state', 'delivered');
  assert.deepEqual(deliveries.map(({ event }) => event).sort(),
    ['conversation.opened', 'message.created', 'webhook.test']);
  const before = got.length;
  const { delivery_id: delivery, id } = deliveries.find(({ event }) => event === 'message.created');
  await ctl('outgoing-webhook', 'redeliver', '--owner', acme.ownerId, '--delivery', delivery);
  await eventually('the same event again', () => got.length > before);
  assert.equal(got.at(-1).headers['webhook-id'], id);
});

test('what was removed gets nothing more', async () => {
  const { outgoing_webhooks: list } = await ctl('outgoing-webhook', 'list', '--owner', acme.ownerId);
  assert.equal(list.length, 1);
  assert.ok(!JSON.stringify(list).includes('whsec_'));
  await ctl('outgoing-webhook', 'remove', '--owner', acme.ownerId, '--webhook', webhook.webhook_id);
  assert.ok(!receiver.log().includes('whsec_'));
  assert.deepEqual(await program.rows('select * from webhook_deliveries'), []);
});
