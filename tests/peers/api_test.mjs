// The REST API as programs of others meet it: a client in Python, written from the contract, once
// directly and once through Prism, which compares every call and answer with /openapi.json; and a
// public linter of OpenAPI documents.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { startPrism } from './prism.mjs';
import { eventually, Program } from './program.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
// A test's conversations are seconds old, one client makes the calls of many, and it is told of
// events on this machine.
const settings = {
  CONVERSATION_MIN_DURATION_SECONDS: '0', API_RATE_LIMIT: '100000', OUTGOING_ALLOWED: '127.0.0.1',
};
const program = new Program();
let receiver, second, description;

// Runs a program to its end: {code, out}.
function run(command, words, input = '') {
  return new Promise((done, fail) => {
    const child = spawn(command, words, { cwd: here('.'), env: { ...process.env, NO_COLOR: '1' } });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (out += part));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', fail);
    child.on('close', (code) => done({ code, out }));
  });
}

async function runClient(api) {
  const stage = { api, receiver: receiver.url, second: second.url, ...program.surroundings(settings) };
  const { code, out } = await run('python3', ['api_client.py'], JSON.stringify(stage));
  assert.equal(code, 0, out);
  return out;
}

before(async () => {
  receiver = await program.start(['serve'], settings);
  second = await program.start(['serve'], settings);
  description = join(program.folder, 'openapi.json');
  const answer = await fetch(receiver.url + '/openapi.json');
  writeFileSync(description, await answer.text());
});

after(() => program.end());

test('the contract\'s examples run', async () => {
  assert.match(await runClient(receiver.url), /^Ran \d\d+ tests/m);
});

test('Prism finds no violation while they run', async () => {
  const prism = await startPrism(description, receiver.url);
  try {
    const out = await runClient(prism.url).catch((error) => assert.fail(
      `${error.message}\n${prism.violations().slice(0, 20).join('\n')}`));
    assert.match(out, /^OK$/m);
    assert.match(prism.log(), /post \/conversations/i, 'the calls went through Prism');
    assert.deepEqual(prism.violations(), []);
    // It would have seen one.
    const wrong = await fetch(`${prism.url}/conversations/?limit=x`, { headers: { 'X-API-Key': 'any' } });
    assert.equal(wrong.status, 422);
    await eventually('a violation is listed', () => prism.violations().length > 0, 5);
  } finally {
    await prism.stop();
  }
});

test('a public linter has nothing to say about the description', async () => {
  const spectral = here('node_modules/@stoplight/spectral-cli/dist/index.js');
  const lint = (document) => run(process.execPath,
    [spectral, 'lint', '--ruleset', here('spectral.yaml'), '--fail-severity', 'hint', document]);
  const { code, out } = await lint(description);
  assert.equal(code, 0, out);
  // It would have had.
  const broken = join(program.folder, 'broken.json');
  writeFileSync(broken, '{"openapi": "3.0.3", "info": {"title": "x", "version": "1"}, "paths": {"/x": {"get": {}}}}');
  assert.notEqual((await lint(broken)).code, 0);
});
