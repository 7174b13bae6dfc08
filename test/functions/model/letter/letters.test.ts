import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { serviceName } from '#shared/delivery/service-name';
import type { letterSample } from '#shared/delivery/views';
import { compose } from '#functions/model/letter/letter';
import { letterWords } from '#functions/model/letter/words';
import { bookingLetters } from '#functions/model/message/booking-payload';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';

const rig = await openRig();
afterAll(() => rig.close());
const at = '2026-11-23T10:00:00.000Z';
const facts = {
  reference: 'MHTR-7K3T-9QF',
  answerBy: '2026-11-23T14:30:00.000Z',
  now: at,
  phone: '020 7946 0123',
  dutyWords: 'Someone is on until 5pm today.',
  link: 'https://service.example/enquiry#one.two.three',
};

/** What the staff page shows is what is looked at here: every letter in every variant. */
const { body } = await rig.call('letter.list', { as: demo('Tansy'), at });
const { items: samples } = body as { items: z.infer<typeof letterSample>[] };
const isBooking = ({ name }: { name: string }) => name.startsWith('booking: ');
const noticeMails = samples.filter((one) => !isBooking(one) && one.name !== 'sign-in-code');
const phoned = samples.filter(({ name }) => name !== 'sign-in-code');
const onDuty =
  /Someone is on until 5pm today\.|Nobody is on today\. (Someone is next on at 9am on Monday 30 November|We do not know when someone is next on)\./g;

/** A page's words as a person reads them. */
const read = (html: string) =>
  html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

describe('the samples', () => {
  it('are every letter there is, each with somebody on, somebody later and nobody known', () => {
    const kinds = [...Object.keys(letterWords), ...bookingLetters.map((letter) => `booking: ${letter}`)];
    expect(new Set(samples.map(({ name }) => name))).toEqual(new Set([...kinds, 'sign-in-code']));
    expect(new Set(samples.map(({ name, about }) => `${name} ${about}`)).size).toBe(samples.length);
    for (const kind of Object.keys(letterWords)) {
      const own = noticeMails
        .filter(({ name }) => name === kind)
        .flatMap(({ text }) => text.match(onDuty) ?? []);
      expect(new Set(own).size, kind).toBe(3);
    }
  });
});

describe.each(samples)('the letter “$name”, $about', ({ subject, text, html }) => {
  it('has a subject of the one form, that begins with the service', () => {
    expect(subject).toMatch(/^MHTR service, secondary care: [A-Z][^\n]+$/);
  });

  it('says the same facts as text and as a page', () => {
    const page = read(html);
    const plain = text.replaceAll('\n', ' ').split('  ');
    for (const paragraph of plain) {
      const link = / ?(https:\S+)$/.exec(paragraph)?.[1];
      const isLink = link !== undefined && html.includes(`href="${link}"`);
      expect(page).toContain(isLink ? paragraph.replace(`: ${link}`, '') : paragraph);
    }
  });

  it('says that this is not watched day and night', () => {
    expect(text).toContain('This service is not watched day and night');
  });

  it('names a day by its name: read the day after it was sent, “tomorrow” would be a day too late', () => {
    expect(`${subject}${text}${html}`).not.toMatch(/tomorrow|yesterday/i);
  });

  it('loads nothing, runs nothing and leads nowhere but to the service and the meeting', () => {
    expect(html).not.toMatch(/<(img|script|link|iframe|form|object|video|base)\b|url\(|@import|background/i);
    const hosts = (html.match(/https?:[^"'\s<]+/g) ?? []).map((address) => new URL(address).host);
    expect(hosts.filter((host) => !['service.example', 'meetings.example'].includes(host))).toEqual([]);
  });

  it('is a page in English with a title', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
  });
});

describe.each(phoned)('the letter “$name”, $about,', ({ text }) => {
  it('says once whether someone is on, and once the phone number', () => {
    expect(text.match(onDuty)).toHaveLength(1);
    expect(text.split(facts.phone)).toHaveLength(2);
  });
});

describe.each(noticeMails)('the letter “$name”, $about,', ({ subject, text, html }) => {
  it('names the reference and by when, and one place to go', () => {
    const by = /[Bb]y (12:30pm today|4pm on Friday 27 November|4pm on Friday 20 November)/;
    expect(subject).toMatch(new RegExp(`: [A-Z][a-z ]+ MHTR-7K3T-9QF ${by.source}$`));
    expect(text).toMatch(by);
    expect(html.match(/https?:[^"'\s<]+/g)).toEqual(['https://service.example/enquiry#invented']);
  });

  it('says nothing of a court or a hearing', () => {
    expect(`${subject}${text}${html}`).not.toMatch(/court|hearing|magistrate|judge/i);
  });
});

it.each(['booking: confirm', 'booking: offer'])(
  'the letter “%s” names the day by which it asks',
  (wanted) => {
    const texts = samples.filter(({ name }) => name === wanted).map(({ text }) => text);
    for (const text of texts) expect(text).toContain(' by 10:05am on Tuesday 24 November');
  },
);

describe('a letter', () => {
  it('writes what could be read as markup as words', () => {
    const { html } = compose({ verb: '<b>', sentence: 'A & "B" <script>', linkWords: '<i>' }, facts);
    expect(html).not.toMatch(/<b>|<script>|<i>/);
    expect(read(html)).toContain('A & "B" &lt;script&gt;');
  });

  it('says the day where it is not today', () => {
    const { subject } = compose(letterWords.enquiry, { ...facts, answerBy: '2026-11-24T17:00:00.000Z' });
    expect(subject).toMatch(/ by 5pm on Tuesday 24 November$/);
  });
});

describe('a letter as MIME', () => {
  const envelope = {
    to: 'inbox@team.example',
    from: 'notice@service.example',
    messageId: 'c1a7e0de-2b64-4b8a-9a7f-3f2c6d5e4b32',
    configurationSet: 'rig',
  };
  const letter = compose(letterWords.enquiry, facts);
  let mime: (typeof import('#functions/workers/mail/hand-over'))['mime'];
  beforeAll(async () => {
    ({ mime } = await import('#functions/workers/mail/hand-over'));
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
