// The inbound messages that Twilio's documentation describes, each with what is to be stored.
//
// Also a program:  node webhooks.mjs RECEIVER ACCOUNT_SID BUSINESS_NUMBER [CASE…]   (token on stdin)
// sends them, or the named ones, to a receiver: node webhooks.mjs http://127.0.0.1:8000 AC… +5511…

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { deliver, sid } from './sign.mjs';

export const inboundPath = '/webhooks/twilio/inbound';

const media = (account, message, ...types) => Object.fromEntries(types.flatMap((type, i) => [
  [`MediaUrl${i}`, `https://api.twilio.com/2010-04-01/Accounts/${account}/Messages/${message}/Media/${sid('ME')}`],
  [`MediaContentType${i}`, type],
]));

// name, what differs from a plain message, what the stored row has. `customer` is the address
// without its prefix; the expected key is the same unless said.
const table = [
  {
    name: 'SMS',
    customer: '+14155550101',
    send: {
      Body: 'Hello, is my order on its way?', FromCity: 'SAN FRANCISCO', FromState: 'CA',
      FromZip: '94105', FromCountry: 'US', ToCity: '', ToState: '', ToZip: '', ToCountry: 'BR',
    },
    expect: { metadata: { geo: { from: { city: 'SAN FRANCISCO', state: 'CA', zip: '94105', country: 'US' }, to: { country: 'BR' } } } },
  },
  {
    name: 'MMS with several media',
    customer: '+14155550102',
    send: { Body: 'Two pictures and a bill' },
    media: ['image/jpeg', 'image/png', 'application/pdf'],
    expect: { type: 'image', kind: 'image' },
  },
  {
    name: 'MMS without text',
    customer: '+14155550103',
    send: { Body: '' },
    media: ['video/3gpp'],
    expect: { type: 'video', kind: 'video' },
  },
  {
    name: 'WhatsApp text',
    customer: '+5511987650001', whatsapp: true,
    send: { Body: 'Olá, bom dia!', MessageType: 'text', ProfileName: 'Júlia Araújo', WaId: '5511987650001' },
    expect: { metadata: { profile_name: 'Júlia Araújo', wa_id: '5511987650001' }, customer_name: 'Júlia Araújo' },
  },
  {
    name: 'WhatsApp button',
    customer: '+5511987650002', whatsapp: true,
    send: { Body: 'Sim, confirmo', MessageType: 'button', ButtonText: 'Sim, confirmo', ButtonPayload: 'confirm:81' },
    expect: { kind: 'button', metadata: { button: { text: 'Sim, confirmo', payload: 'confirm:81' } } },
  },
  {
    name: 'WhatsApp list reply',
    customer: '+5511987650003', whatsapp: true,
    send: { Body: 'Segunda via', MessageType: 'interactive', ListId: 'bill-2', ListTitle: 'Segunda via' },
    expect: { kind: 'list_reply', metadata: { list: { id: 'bill-2', title: 'Segunda via' } } },
  },
  {
    name: 'WhatsApp location',
    customer: '+5511987650004', whatsapp: true,
    send: {
      Body: '', MessageType: 'location', Latitude: '-23.561414', Longitude: '-46.655881',
      Address: 'Av. Paulista, 1578', Label: 'MASP',
    },
    expect: {
      kind: 'location',
      metadata: { location: { latitude: -23.561414, longitude: -46.655881, address: 'Av. Paulista, 1578', label: 'MASP' } },
    },
  },
  {
    name: 'WhatsApp quoted reply',
    customer: '+5511987650005', whatsapp: true,
    send: {
      Body: 'Essa aqui', MessageType: 'text', OriginalRepliedMessageSid: 'SM' + '5'.repeat(32),
      OriginalRepliedMessageSender: 'whatsapp:+551140001000',
    },
    expect: { metadata: { quoted: { sid: 'SM' + '5'.repeat(32), sender: 'whatsapp:+551140001000' } } },
  },
  {
    name: 'WhatsApp contacts',
    customer: '+5511987650006', whatsapp: true,
    send: { Body: '', MessageType: 'contacts' },
    media: ['text/vcard'],
    expect: { kind: 'contacts' },
  },
  {
    name: 'WhatsApp sticker',
    customer: '+5511987650007', whatsapp: true,
    send: { Body: '', MessageType: 'sticker' },
    media: ['image/webp'],
    expect: { type: 'image', kind: 'sticker' },
  },
  {
    name: 'WhatsApp voice note',
    customer: '+5511987650008', whatsapp: true,
    send: { Body: '', MessageType: 'audio' },
    media: ['audio/ogg'],
    expect: { type: 'audio', kind: 'audio' },
  },
  {
    name: 'WhatsApp video with caption',
    customer: '+5511987650009', whatsapp: true,
    send: { Body: 'Olha o barulho que faz', MessageType: 'video', Forwarded: 'true' },
    media: ['video/mp4'],
    expect: { type: 'video', kind: 'video', metadata: { forwarded: true } },
  },
  {
    name: 'WhatsApp document',
    customer: '+5511987650010', whatsapp: true,
    send: { Body: 'contrato.pdf', MessageType: 'document' },
    media: ['application/pdf'],
    expect: { type: 'document', kind: 'document' },
  },
  {
    name: 'kind that does not exist yet',
    customer: '+5511987650011', whatsapp: true,
    send: { Body: '', MessageType: 'hologram' },
    expect: { kind: 'hologram' },
  },
  {
    name: 'answer to an advertisement',
    customer: '+5511987650012', whatsapp: true,
    send: { Body: 'Vi o anúncio', MessageType: 'text', ReferralSourceUrl: 'https://fb.me/1', ReferralHeadline: 'Promoção' },
    expect: { metadata: { referral: { source_url: 'https://fb.me/1', headline: 'Promoção' } } },
  },
  {
    name: 'parameters that nobody announced',
    customer: '+5511987650013', whatsapp: true,
    send: {
      Body: 'oi', MessageType: 'text', ChannelMetadata: '{"type":"whatsapp","data":{"context":{"n":1}}}',
      BrandNew: 'a+b &=é', Twice: ['one', 'two'],
    },
    expect: {
      metadata: {
        channel_metadata: { type: 'whatsapp', data: { context: { n: 1 } } },
        extra: { BrandNew: 'a+b &=é', Twice: ['one', 'two'] },
      },
    },
  },
  { name: 'short code', customer: '27263', send: { Body: 'Your code is 1234' } },
  { name: 'alphanumeric sender', customer: 'NUBANK', send: { Body: 'Fatura fechada' } },
  {
    name: 'business-scoped id',
    customer: 'IN.2081978709342942', whatsapp: true,
    send: { Body: 'Namaste', MessageType: 'text', ProfileName: 'Asha', ExternalUserId: 'IN.2081978709342942' },
    expect: { metadata: { external_user_id: 'IN.2081978709342942' } },
  },
  { name: 'emoji', customer: '+14155550104', send: { Body: '👩‍👩‍👧‍👦 café ☕️ 🇧🇷 ão 漢字 שלום' } },
  { name: 'NUL byte', customer: '+14155550105', send: { Body: 'before\0after' }, expect: { body: 'before\ufffdafter' } },
  { name: 'line breaks and signs', customer: '+14155550106', send: { Body: "  one\r\ntwo\n\t'); drop table messages; -- {a,b} \\ \" $1 ? :x  " } },
  { name: 'empty body', customer: '+14155550107', send: { Body: '' } },
  { name: 'no body at all', customer: '+14155550108', send: {}, expect: { body: '' } },
  { name: 'very long body', customer: '+14155550109', send: { Body: 'ação 🙂 '.repeat(4000) } },
  {
    name: 'Brazilian mobile without its ninth digit',
    customer: '+551188887777', whatsapp: true,
    send: { Body: 'sem o nono dígito', MessageType: 'text', WaId: '551188887777' },
    expect: { key: '+5511988887777' },
  },
  {
    name: 'the same mobile with it',
    customer: '+5511988887777', whatsapp: true,
    send: { Body: 'com o nono dígito', MessageType: 'text', WaId: '5511988887777' },
  },
];

// The cases for one account: {name, parameters, expected}.
export function inboundCases(accountSid, business) {
  return table.map(({ name, customer, whatsapp = false, send, media: types = [], expect = {} }) => {
    const messageSid = sid(types.length > 0 && !whatsapp ? 'MM' : 'SM');
    const prefix = whatsapp ? 'whatsapp:' : '';
    const attached = media(accountSid, messageSid, ...types);
    const parameters = {
      ToCountry: 'BR', SmsMessageSid: messageSid, NumMedia: String(types.length), SmsSid: messageSid,
      SmsStatus: 'received', To: prefix + business, NumSegments: '1', MessageSid: messageSid,
      AccountSid: accountSid, From: prefix + customer, ApiVersion: '2010-04-01', ...send, ...attached,
    };
    return {
      name,
      parameters,
      expected: {
        type: 'text',
        kind: 'text',
        body: send.Body ?? '',
        key: customer,
        channel: whatsapp ? 'whatsapp' : 'sms',
        metadata: {},
        customer_name: send.ProfileName ?? '',
        media: types.map((type, i) => ({ url: attached[`MediaUrl${i}`], content_type: type })),
        ...expect,
      },
    };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [receiver, accountSid, business, ...names] = process.argv.slice(2);
  if (!business) {
    console.error('usage: node webhooks.mjs RECEIVER ACCOUNT_SID BUSINESS_NUMBER [CASE…]   (auth token on stdin)');
    console.error('cases:', table.map(({ name }) => `"${name}"`).join(', '));
    process.exit(2);
  }
  const token = readFileSync(0, 'utf8').trim();
  let failures = 0;
  for (const { name, parameters } of inboundCases(accountSid, business)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const answer = await deliver(receiver.replace(/\/$/, '') + inboundPath, token, parameters);
    console.log(answer.status, name);
    if (answer.status !== 200) ++failures;
  }
  process.exit(failures > 0 ? 1 : 0);
}
