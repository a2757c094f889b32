// Requests as Twilio makes them: signed by Twilio's own library, form-encoded, over HTTP.

import http from 'node:http';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { randomBytes } from 'node:crypto';

// Ends this program, visibly for ctest, where it can't run.
export function needs(condition, what) {
  if (condition) return;
  console.log(`SKIPPED: ${what}`);
  process.exit(0);
}

needs(existsSync(new URL('node_modules/twilio', import.meta.url)),
  'the npm packages are not installed; tests/run does it, or npm ci in tests/peers');
const { getExpectedTwilioSignature } = createRequire(import.meta.url)('twilio');

export const sid = (prefix) => prefix + randomBytes(16).toString('hex');

// A value that is an array is a key that comes several times.
export function form(parameters) {
  const encoded = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters))
    for (const one of [value].flat()) encoded.append(key, one);
  return encoded.toString();
}

export const signature = (token, url, parameters) =>
  getExpectedTwilioSignature(token, url, parameters);

// POSTs a body and resolves with {status, type, body}; `agent` decides how connections are shared.
export function post(url, body, headers = {}, agent = undefined) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, {
      method: 'POST',
      agent,
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8',
        'Content-Length': Buffer.byteLength(body),
        'User-Agent': 'TwilioProxy/1.1',
        ...headers,
      },
    }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => resolve({
        status: response.statusCode,
        type: response.headers['content-type'] ?? '',
        body: Buffer.concat(parts).toString(),
      }));
    });
    request.setTimeout(15000, () => request.destroy(new Error('no answer within 15 seconds')));
    request.on('error', reject);
    request.end(body);
  });
}

// Signs and POSTs one webhook, as Twilio does when all is well.
export function deliver(url, token, parameters, agent = undefined) {
  return post(url, form(parameters), {
    'X-Twilio-Signature': signature(token, url, parameters),
  }, agent);
}
