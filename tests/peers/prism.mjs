// Prism between two programs, comparing both directions with an OpenAPI description.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const prism = fileURLToPath(new URL('node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url));

// Resolves with {url, violations(), stop()}. What does not fit the description is answered by Prism
// itself with 422 or 500, and listed by violations().
export async function startPrism(description, upstream) {
  const child = spawn(process.execPath,
    [prism, 'proxy', '--errors', '-h', '127.0.0.1', '-p', '0', description, upstream],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
  let log = '';
  const url = await new Promise((done, fail) => {
    const take = (part) => {
      log += part;
      const match = /Prism is listening on (http:\/\/\S+)/.exec(log);
      if (match) done(match[1]);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', fail);
    child.on('close', (code) => fail(new Error(`Prism ended with ${code}\n${log}`)));
  });
  return {
    url,
    log: () => log,
    violations: () => log.split('\n').filter((line) => /\berror\b|violation/i.test(line) && !/ info /.test(line)),
    stop: () => new Promise((done) => {
      child.on('close', done);
      child.kill();
    }),
  };
}
