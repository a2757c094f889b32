// What must never be written is marked, the whole chain is walked, failing calls too, and everything
// that was written is searched: our logs, PostgreSQL's, the data folder, the audit log, what the
// processes show of themselves.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { deliver, form, post, sid } from './sign.mjs';
import { eventually, Program } from './program.mjs';
import { inboundPath } from './webhooks.mjs';

const statusPath = '/webhooks/twilio/status';
const mark = () => `geheim${randomBytes(12).toString('hex')}`;
const secrets = {
  token: mark(), wrongToken: mark(), newToken: mark(), environmentToken: mark(), assistantKey: mark(),
  inbound: mark(), reply: mark(), password: mark(), newPassword: mark(), webhookKey: mark(), badBody: mark(),
};
const told = {};  // secrets that the program makes and prints once

const program = new Program();
const output = [];  // of every command, but where it is to print a secret
const watched = new Map();  // process id → what it shows of itself
let serve, ownerId, accountSid, convId;

// The processes of this run: those that show our folder, and their children.
function watch() {
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const read = (file) => {
      try { return readFileSync(`/proc/${name}/${file}`, 'latin1'); } catch { return ''; }
    };
    const line = read('cmdline');
    if (!line.includes(program.folder) && !read('environ').includes(program.folder)) continue;
    if (Number(name) === process.pid) continue;
    watched.set(`${name} ${line}`, line + (line.includes('postgres') ? read('environ') : ''));
  }
}

async function ctl(words, input = '', extra = {}) {
  const timer = setInterval(watch, 20);
  try {
    const text = await program.run(words, input, extra);
    output.push(text);
    return text;
  } catch (error) {
    output.push(String(error.message));
    throw error;
  } finally {
    clearInterval(timer);
  }
}

const refused = (...call) => assert.rejects(ctl(...call), /ended with [12]\n/);

const json = async (words, input = '', extra = {}) => JSON.parse(await ctl([...words, '--json'], input, extra));

// Prints a secret: that is what it is for.
async function once(name, pattern, words) {
  const text = await program.run(words);
  told[name] = pattern.exec(text)[0];
  return text;
}

before(async () => {
  accountSid = sid('AC');
  ({ owner_id: ownerId } = await json(['owner', 'add', '--name', 'Acme', '--email', 'acme@example.com']));
  await ctl(['twilio', 'set', '--owner', ownerId, '--account-sid', accountSid, '--phone-number', '+551140001000',
    '--api-base-url', 'http://127.0.0.1:9'], secrets.token + '\n');
  serve = await program.start(['serve'], {
    LOG_LEVEL: 'debug', TWILIO_ACCOUNT_SID: sid('AC'), TWILIO_AUTH_TOKEN: secrets.environmentToken,
    TWILIO_API_BASE_URL: 'http://127.0.0.1:9',
  });
  await eventually('health', async () => (await fetch(serve.url + '/health')).ok);
  watch();
});

after(() => program.end());

test('the whole chain is walked', async () => {
  const message = { MessageSid: sid('SM'), AccountSid: accountSid, From: '+5511988887777', To: '+551140001000',
    Body: `Oi ${secrets.inbound}`, NumMedia: '0' };
  assert.equal((await deliver(serve.url + inboundPath, secrets.token, message)).status, 200);
  assert.equal((await deliver(serve.url + inboundPath, secrets.wrongToken, { ...message, Body: secrets.badBody })).status, 403);
  assert.equal((await post(serve.url + inboundPath, form({ Body: secrets.badBody }))).status, 403);
  await deliver(serve.url + statusPath, secrets.token, { MessageSid: sid('SM'), AccountSid: accountSid,
    MessageStatus: 'sent', From: '+551140001000', To: '+5511988887777' });
  [{ conv_id: convId }] = await eventually('the message is there',
    async () => { const rows = await program.rows('select conv_id from conversations'); return rows.length && rows; });
  await ctl(['message', 'send', '--conversation', convId, '--body', '-'], `Olá ${secrets.reply}`);
  await eventually('sending was tried', async () =>
    (await program.rows('select attempts from outbox'))[0]?.attempts > 0);

  await ctl(['twilio', 'set', '--owner', ownerId, '--account-sid', accountSid, '--phone-number', '+551140001000',
    '--api-base-url', 'http://127.0.0.1:9'], secrets.newToken + '\n');
  await refused(['twilio', 'check', '--owner', ownerId]);  // Twilio is away
  await ctl(['feature', 'secret', '--owner', ownerId, '--name', 'assistant'], secrets.assistantKey + '\n');
  await ctl(['login', 'add', '--email', 'ana@example.com', '--owner', ownerId, '--role', 'agent', '--name', 'Ana'],
    secrets.password + '\n');
  await ctl(['login', 'reset', '--email', 'ana@example.com'], secrets.newPassword + '\n');
  await once('webhookSecret', /whsec_[\w+/=]+/, ['outgoing-webhook', 'add', '--owner', ownerId,
    '--url', `https://hooks.example.com/?k=${secrets.webhookKey}`, '--event', 'message.created']);
  await once('apiKey', /oc_[\w-]{43}/, ['api-key', 'create', '--owner', ownerId, '--scope', 'write', '--name', 'crm']);
  const call = (method, path, body, key = told.apiKey) => fetch(serve.url + path, { method,
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }, body });
  assert.equal((await call('GET', `/conversations/${convId}/messages`)).status, 200);
  assert.equal((await call('POST', `/conversations/${convId}/messages`, JSON.stringify({ body: secrets.badBody }))).status, 422);
  assert.equal((await call('POST', `/conversations/${convId}/messages`, `{"body": "${secrets.badBody}`)).status, 422);
  assert.equal((await call('GET', '/conversations/', undefined, told.apiKey.slice(0, -1) + 'x')).status, 401);
});

test('calls that fail tell nothing either', async () => {
  const wrong = 'postgresql://nobody:' + secrets.password + '@127.0.0.1:9/x';
  await refused(['owner', 'list'], '', { DATABASE_URL: wrong });
  await refused(['owner', 'list'], '', { DATABASE_URL: wrong.replace(':9/', ':port/') });
  await refused(['twilio', 'set', '--owner', 999999, '--account-sid', accountSid], secrets.newToken + '\n');
  await refused(['twilio', 'set', '--owner', ownerId, '--account-sid', 'AC1'], secrets.newToken + '\n');
  await refused(['login', 'add', '--email', 'ana', '--owner', ownerId, '--role', 'agent'], secrets.password + '\n');
  await refused(['owner', 'list'], '', { SECRET_KEY: secrets.token, TWILIO_AUTH_TOKEN: secrets.environmentToken });
  await refused(['message', 'send', '--conversation', 999999, '--body', '-'], secrets.reply);
  await ctl(['doctor']);
  await ctl(['secrets', 'rotate']);
  await ctl(['audit', 'list', '--owner', ownerId, '--json']);
  await ctl(['audit', 'list', '--json']);
});

test('core dumps are off, and nobody looks into the receiver', () => {
  const receivers = [...watched.keys()].filter((one) => /ownerctl\0serve/.test(one));
  assert.ok(receivers.length > 0);
  for (const id of receivers.map((one) => one.split(' ')[0])) {
    const limit = readFileSync(`/proc/${id}/limits`, 'utf8').split('\n').find((line) => line.startsWith('Max core file size'));
    assert.match(limit, /Max core file size\s+0\s+0/);
    // Not dumpable: its memory belongs to root, although somebody else runs it.
    if (process.getuid() !== 0) assert.equal(statSync(`/proc/${id}/environ`).uid, 0);
  }
});

test('nothing that was written holds a secret', async () => {
  const places = new Map([['the receiver\'s log', serve.log()], ['what ownerctl printed', output.join('\n')],
    ...watched]);
  let databaseLogs = 0;
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      // The database's own files hold what is stored in it, and it is stored sealed or on purpose.
      if (entry.isDirectory() && !['base', 'global', 'pg_wal', 'pg_xact'].includes(entry.name)) walk(path);
      if (!entry.isFile()) continue;
      if (/\/log\/server-/.test(path)) ++databaseLogs;
      places.set(path, readFileSync(path, 'latin1'));
    }
  };
  walk(program.folder);
  assert.ok(databaseLogs > 0, 'PostgreSQL\'s log is there');
  places.set('audit rows', JSON.stringify(await program.rows('select * from audit_log')));
  places.set('sealed', JSON.stringify(await program.rows(
    'select auth_token from twilio_accounts union all select secret from outgoing_webhooks union all select sealed from feature_secrets')));
  assert.match(serve.log(), /webhook refused/, 'the log is the receiver\'s');
  assert.match(places.get('audit rows'), /twilio_account.changed/);
  assert.ok(watched.size > 5, 'processes were seen');
  for (const [place, text] of places)
    for (const [name, secret] of Object.entries({ ...secrets, ...told }))
      assert.ok(!text.includes(secret), `${name} stands in ${place}`);
});
