// Drives the program under test as a person would from a shell: ownerctl in a fresh data folder.

import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { randomBytes } from 'node:crypto';
import { sid } from './sign.mjs';

export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const bin = resolve(process.env.OC_BIN ?? join(repository, 'build/release/bin'));
const ownerctl = join(bin, 'ownerctl');

if (!existsSync(ownerctl)) throw new Error(`${ownerctl} is not built`);

const settings = /^(DATABASE_|TWILIO_|API_|OUTGOING_|CONVERSATION_|CLOSURE_|SUPABASE_|LOG_|PG|XDG_|PUBLIC_BASE_URL|TRUSTED_PROXIES|SECRET_KEY)/;

const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// Calls until the result is truthy; for what another process does in its own time.
export async function eventually(what, check, seconds = 20) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const result = await check();
    if (result) return result;
    if (Date.now() > end) throw new Error(`not within ${seconds} seconds: ${what}`);
    await sleep(50);
  }
}

export class Program {
  // The folder is open to others: as root the private cluster runs under another user.
  #folder = mkdtempSync(join(tmpdir(), 'oc-peers-'));
  #running = [];

  constructor() {
    chmodSync(this.#folder, 0o755);
  }

  #environment(extra = {}) {
    const inherited = Object.entries(process.env).filter(([name]) => !settings.test(name));
    return {
      ...Object.fromEntries(inherited),
      XDG_DATA_HOME: this.#folder,
      XDG_CONFIG_HOME: this.#folder,
      XDG_CACHE_HOME: this.#folder,
      QT_QPA_PLATFORM: 'offscreen',
      API_PORT: '0',
      ...extra,
    };
  }

  get folder() {
    return this.#folder;
  }

  // What a program of others needs to call ownerctl in this folder.
  surroundings(extra = {}) {
    return { ownerctl, environment: this.#environment(extra), folder: this.#folder };
  }

  // One call of ownerctl to its end; resolves with its stdout, rejects with its stderr.
  run(words, input = '', extra = {}) {
    return new Promise((done, fail) => {
      const child = spawn(ownerctl, words.map(String), { cwd: this.#folder, env: this.#environment(extra) });
      let out = '', err = '';
      child.stdout.on('data', (part) => (out += part));
      child.stderr.on('data', (part) => (err += part));
      child.stdin.on('error', () => {});  // it may end without having read
      child.stdin.end(input);
      child.on('error', fail);
      child.on('close', (code, signal) => code === 0 ? done(out)
        : fail(new Error(`ownerctl ${words.join(' ')} ended with ${signal ?? code}\n${out}${err}`)));
    });
  }

  async json(words, input = '') {
    return JSON.parse(await this.run([...words, '--json'], input));
  }

  // Rows of a query as objects.
  async rows(select) {
    const out = await this.run(['psql', '--', '-qAtc',
      `select coalesce(json_agg(t), '[]') from (${select}) t`]);
    return JSON.parse(out);
  }

  // A command that stays: {url, log(), stop()} once it has said "listening on".
  async start(words, extra = {}) {
    const child = spawn(ownerctl, words.map(String),
      { cwd: this.#folder, env: this.#environment(extra), stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stderr.on('data', (part) => (log = (log + part).slice(-200000)));
    const ended = new Promise((done) => child.on('close', (code, signal) => done(signal ?? code)));
    const lines = [];
    const url = await new Promise((done, fail) => {
      child.on('error', fail);
      createInterface({ input: child.stdout }).on('line', (line) => {
        lines.push(line);
        const match = /^listening on (http:\/\/\S+?)\/?$/.exec(line);
        if (match) done(match[1]);
      });
      ended.then((code) => fail(new Error(`ownerctl ${words.join(' ')} ended with ${code}\n${lines.join('\n')}\n${log}`)));
    });
    const running = {
      url,
      lines,
      log: () => log,
      stop: async () => {
        if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
        return ended;
      },
    };
    this.#running.push(running);
    return running;
  }

  // A tenant with one Twilio account: {ownerId, accountSid, token, number}.
  async tenant(name, number, { accountSid = sid('AC'), token = randomBytes(16).toString('hex') } = {}) {
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.com`;
    const { owner_id: ownerId } = await this.json(['owner', 'add', '--name', name, '--email', email]);
    await this.json(['twilio', 'set', '--owner', ownerId, '--account-sid', accountSid,
      '--phone-number', number], token + '\n');
    return { ownerId, accountSid, token, number };
  }

  // Ends what runs and removes the folder. Rejects when something did not end as it should.
  async end() {
    for (const running of this.#running) {
      const code = await running.stop();
      if (code !== 0) throw new Error(`ended with ${code} on SIGTERM:\n${running.log()}`);
      if (running.lines.length !== 1) throw new Error(`wrote to stdout:\n${running.lines.join('\n')}`);
    }
    await eventually('the private database stops with the last program that uses it', () =>
      !execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).includes(this.#folder));
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
