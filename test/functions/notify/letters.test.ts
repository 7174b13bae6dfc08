import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { serviceName } from '#shared/delivery/service-name';
import { compose } from '#functions/notify/letters/letter';
import { letterWords } from '#functions/notify/letters/words';

const at = '2026-11-23T10:00:00.000Z';
const facts = {
  reference: 'MHTR-7K3T-9Q4',
  answerBy: '2026-11-23T14:30:00.000Z',
  now: at,
  phone: '020 7946 0123',
  dutyWords: 'Someone is on until 5pm today.',
  link: 'https://service.example/enquiry#one.two.three',
};
const kinds = Object.entries(letterWords);
const letters = kinds.map(([kind, words]) => ({ kind, words, letter: compose(words, facts) }));

/** A page's words as a person reads them. */
const read = (html: string) =>
  html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

describe.each(letters)('the letter “$kind”', ({ words, letter }) => {
  it('has a subject of the one form: service, verb, reference, by when', () => {
    expect(letter.subject).toBe(`${serviceName}: ${words.verb} MHTR-7K3T-9Q4 by today at 2:30pm`);
  });

  it('says the same facts as text and as a page', () => {
    const page = read(letter.html);
    const [link = '', ...paragraphs] = letter.text.split('\n\n').reverse();
    for (const paragraph of paragraphs) expect(page).toContain(paragraph);
    expect(link).toBe(`${words.linkWords}: ${facts.link}`);
    expect(letter.html).toContain(`href="${facts.link}"`);
    expect(page).toContain(words.linkWords);
  });

  it('says whether someone is on, the phone number, and that this is no emergency service', () => {
    expect(letter.text).toContain(`${facts.dutyWords} Phone ${facts.phone}.`);
    expect(letter.text).toContain('not watched day and night; in an emergency phone 999');
  });

  it('loads nothing, runs nothing and leads to one place only', () => {
    expect(letter.html).not.toMatch(
      /<(img|script|link|iframe|form|object|video|base)\b|url\(|@import|background/i,
    );
    expect(letter.html.match(/https?:[^"'\s<]+/g)).toEqual([facts.link]);
  });

  it('is a page in English with a title', () => {
    expect(letter.html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(letter.html).toMatch(/<title>[^<]+<\/title>/);
  });
});

describe('a letter', () => {
  it('writes what could be read as markup as words', () => {
    const { html } = compose({ verb: '<b>', sentence: 'A & "B" <script>', linkWords: '<i>' }, facts);
    expect(html).not.toMatch(/<b>|<script>|<i>/);
    expect(read(html)).toContain('A & "B" &lt;script&gt;');
  });

  it('says the day where it is not today', () => {
    const { subject } = compose(letterWords.enquiry, { ...facts, answerBy: '2026-11-24T17:00:00.000Z' });
    expect(subject).toMatch(/ by Tuesday 24 November at 5pm$/);
  });
});

describe('a letter as MIME', () => {
  const envelope = {
    to: 'inbox@team.example',
    from: 'bell@service.example',
    messageId: 'c1a7e0de-2b64-4b8a-9a7f-3f2c6d5e4b32',
    configurationSet: 'rig',
  };
  const letter = compose(letterWords.enquiry, facts);
  let mime: (typeof import('#functions/notify/hand-over'))['mime'];
  beforeAll(async () => {
    vi.stubEnv('AWS_REGION', 'eu-west-2');
    ({ mime } = await import('#functions/notify/hand-over'));
  });
  const parsed = async () => PostalMime.parse(await mime(letter, envelope));

  it('carries both bodies, whole, and nothing besides', async () => {
    const mail = await parsed();
    expect(mail.text?.trimEnd()).toBe(letter.text);
    expect(mail.html?.trimEnd()).toBe(letter.html);
    expect(mail.attachments).toEqual([]);
  });

  it('comes from the service by name, to one address, with the one subject', async () => {
    expect(await parsed()).toMatchObject({
      from: { name: serviceName, address: envelope.from },
      to: [{ address: envelope.to }],
      subject: letter.subject,
    });
  });

  it('carries our id, and says that nobody wrote it', async () => {
    const headers = new Map((await parsed()).headers.map(({ key, value }) => [key, value]));
    expect(headers.get('x-mhtr-message')).toBe(envelope.messageId);
    expect(headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('says nothing of the program or the machine that made it', async () => {
    const raw = (await mime(letter, envelope)).toString();
    expect(raw).not.toMatch(/^X-Mailer|nodemailer/im);
    expect(raw).toMatch(/^Message-ID: <[^@>]+@service\.example>/im);
  });

  it('is plain ASCII with short lines, as every mail system takes', async () => {
    const raw = (await mime(letter, envelope)).toString('latin1');
    expect(raw).toMatch(/^[\t\r\n\x20-\x7e]*$/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  });
});
