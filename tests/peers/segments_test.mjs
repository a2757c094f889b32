// The domain's SMS segments against Twilio's own calculator, on texts by chance.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import './sign.mjs';  // tells when the packages are missing

const { SegmentedMessage } = createRequire(import.meta.url)('sms-segments-calculator');

// Letters of the alphabet, its extension, what forces UCS-2, pairs and sequences that stay together.
const alphabets = [
  [...'abcdefghijklmnopqrstuvwxyz ABC0123456789.,!?@£$¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà\n\r'],
  [...'abc {}[]~\\|^€\f'],
  [...'olá você não ação çãõêíóú àè `\t“”’–…漢字'],
  ['a', ' ', '😀', '🇧🇷', '👩‍👩‍👧‍👦', '☕️', 'é', 'é', 'x'],
];

// Numbers that are the same in each run.
function numbers(seed) {
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

test('segments and encoding are the same for 4,000 texts', () => {
  const next = numbers(7);
  const texts = Array.from({ length: 4000 }, (_, i) => {
    const alphabet = alphabets[i % alphabets.length];
    const length = Math.floor(next() * (i % 3 === 0 ? 500 : 180));
    return Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)]).join('');
  });
  const ours = JSON.parse(execFileSync(join(process.env.OC_BIN, 'peer_segments'),
    { input: JSON.stringify(texts), maxBuffer: 1 << 26 }));
  assert.equal(ours.length, texts.length);
  let unicode = 0;
  texts.forEach((text, i) => {
    if (text === '') return;  // an empty text has no encoding
    const theirs = new SegmentedMessage(text);
    unicode += ours[i].unicode;
    assert.deepEqual({ text, ...ours[i] },
      { text, unicode: theirs.encodingName === 'UCS-2', segments: theirs.segmentsCount });
  });
  assert.ok(unicode > 1000 && unicode < 3500, `a mixture: ${unicode} in UCS-2`);
});
