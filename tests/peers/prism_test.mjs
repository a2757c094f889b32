// A reply on its way to Twilio and back, every request and answer compared with Twilio's own OpenAPI
// description: receiver and courier → Prism → training line → status callbacks.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { eventually, Program, repository } from './program.mjs';
import { startPrism } from './prism.mjs';
import { form, needs, post, sid } from './sign.mjs';

// Twilio's description stands beside the repository and is not part of it.
const folder = process.env.OC_TWILIO_OPENAPI ?? resolve(repository, '../shared/twilio');
const messagesDescription = join(folder, 'openapi_messages.json');
needs(existsSync(messagesDescription),
  `Twilio's OpenAPI description is not at ${messagesDescription} (OC_TWILIO_OPENAPI names another folder)`);

const program = new Program();
const number = '+551140001000';
let tenant, line, prism;

const set = (apiBaseUrl, ...more) => program.json(['twilio', 'set', '--owner', tenant.ownerId,
  '--account-sid', tenant.accountSid, '--phone-number', `whatsapp:${number}`, '--phone-number', number,
  '--training', '--api-base-url', apiBaseUrl, ...more], tenant.token + '\n');

const postJson = (path, method, body) => fetch(line.url + path,
  { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

// A customer of the training line writes; resolves with the conversation.
async function customerWrites() {
  const answer = await postJson('/play', 'POST', { count: 1, kind: 'text', owner_id: tenant.ownerId });
  assert.equal(answer.status, 202);
  const { played: [{ message_sid: messageSid }] } = await answer.json();
  return eventually('the customer\'s message arrives', async () =>
    (await program.rows(`select conv_id from messages where message_sid = '${messageSid}'`))[0]);
}

// Resolves with the row of our message once its state is one of those named.
const state = (msgId, ...wanted) => eventually(`message ${msgId} is ${wanted.join(' or ')}`, async () => {
  const [row] = await program.rows(`select status, message_sid, error_code, error_message, body,
    array(select e.status from message_status_events e
          where e.owner_id = m.owner_id and e.msg_id = m.msg_id order by e.event_id) as events
    from messages m where m.msg_id = ${msgId}`);
  assert.notEqual(row.status, 'failed', `${row.error_code} ${row.error_message}`);
  return wanted.includes(row.status) && row;
}, 45);

before(async () => {
  const receiver = await program.start(['serve']);
  tenant = await program.tenant('Acme Corporation', number);
  await set('http://127.0.0.1:9');
  line = await program.start(['training-line', '--receiver', receiver.url, '--port', '0']);
  // The line claims the training accounts when it starts; after that Prism goes in between.
  await eventually('the training line has the account', async () =>
    (await program.rows('select api_base_url from twilio_accounts'))[0].api_base_url === line.url);
  prism = await startPrism(messagesDescription, line.url);
  await set(prism.url, '--keep-token');
});

after(async () => {
  await prism?.stop();
  await program.end();
});

test('an agent\'s reply goes out, and its ticks come back', async () => {
  const { conv_id: convId } = await customerWrites();
  const text = 'Bom dia! Já estou vendo isso — 1 minuto 🙂';
  const { msg_id: msgId } = await program.json(['message', 'send', '--conversation', convId, '--body', '-'], text);
  const row = await state(msgId, 'delivered', 'read');
  assert.equal(row.body, text);
  assert.match(row.message_sid, /^SM[0-9a-f]{32}$/);
  assert.ok(row.events.includes('sent'), row.events.join());

  const heard = await (await fetch(line.url + '/messages')).json();
  const ours = heard.messages.filter((message) => message.sid === row.message_sid);
  assert.equal(ours.length, 1, 'Twilio has it once');
  assert.equal(ours[0].body, text);
  assert.match(prism.log(), /post \/2010-04-01\/Accounts\/AC\w+\/Messages\.json/i, 'it went through Prism');
  assert.deepEqual(prism.violations(), []);
});

test('a reply that Twilio puts off is sent later, once', async () => {
  const { conv_id: convId } = await customerWrites();
  const answer = await postJson('/faults', 'PUT', { throttle429: { count: 1 } });
  assert.ok(answer.ok, await answer.text());
  const { msg_id: msgId } = await program.json(['message', 'send', '--conversation', convId, '--body', '-'], 'later');
  const row = await state(msgId, 'delivered', 'read');
  const heard = await (await fetch(line.url + '/messages')).json();
  assert.deepEqual(heard.messages.filter(({ body }) => body === 'later').map((one) => one.sid), [row.message_sid]);
  assert.deepEqual(prism.violations(), []);
});

test('Twilio is asked about an account', async () => {
  const check = await program.json(['twilio', 'check', '--owner', tenant.ownerId]);
  assert.deepEqual([check.ok, check.account_status, check.missing_numbers], [true, 'active', []]);
  assert.match(prism.log(), /get \/2010-04-01\/Accounts\/AC\w+\/IncomingPhoneNumbers\.json/i);
  assert.deepEqual(prism.violations(), []);
});

// Last, because it leaves violations behind: this test can fail.
test('Prism would have seen a wrong request', async () => {
  const answer = await post(`${prism.url}/2010-04-01/Accounts/${tenant.accountSid}/Messages.json`,
    form({ From: number, Body: `to nobody ${sid('')}` }),
    { Authorization: 'Basic ' + Buffer.from(`${tenant.accountSid}:${tenant.token}`).toString('base64') });
  assert.equal(answer.status, 422);
  await eventually('a violation is listed', () => prism.violations().length > 0, 5);
});
