import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { codeMailer } from '#infra/local/issuer/code-mail';
import { openMailStore } from '#infra/local/mail/store';
import { bookingLetterSamples } from '#functions/model/letter/booking/samples';
import type { Letter } from '#functions/model/letter/letter';
import { letterSamples } from '#functions/model/letter/samples';
import { openRig } from '#test/support/rig/rig';

const rig = await openRig({ seed: false });
const { handOver, mime } = await import('#functions/workers/mail/hand-over');
const folder = mkdtempSync(join(tmpdir(), 'bytes-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await rig.close();
});

const envelope = {
  to: 'inbox@team.example',
  from: 'notice@service.example',
  messageId: 'c1a7e0de-2b64-4b8a-9a7f-3f2c6d5e4b32',
  configurationSet: 'rig',
};

/** Where a line feed or a carriage return stands alone, and lines that are too long (RFC 5322, 2.1.1). */
function faultsOf(raw: Buffer): string[] {
  const text = raw.toString('latin1');
  const long = text.split('\r\n').filter((line) => line.length > 998);
  return [...(text.match(/.{0,20}(?:(?<!\r)\n|\r(?!\n)).{0,20}/g) ?? []), ...long];
}

/** The calendar's bytes in each part that carries them, as a mail program decodes them. */
function calendarsIn(raw: Buffer): Buffer[] {
  const boundaries = /boundary="([^"]+)"/g;
  const marks = [...raw.toString('latin1').matchAll(boundaries)].map(([, mark]) => `--${mark}`);
  const parts = marks.reduce<string[]>(
    (all, mark) => all.flatMap((part) => part.split(mark)),
    [raw.toString('latin1')],
  );
  return parts.flatMap((part) => {
    const [head = '', ...body] = part.split('\r\n\r\n');
    if (!/^Content-Type: (?:text\/calendar|application\/ics)/im.test(head)) return [];
    const content = body.join('\r\n\r\n');
    if (/base64/i.test(head)) return [Buffer.from(content, 'base64')];
    if (!/quoted-printable/i.test(head)) return [Buffer.from(content, 'latin1')];
    const bytes = content
      .replaceAll('=\r\n', '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    return [Buffer.from(bytes, 'latin1')];
  });
}

const { keyFor } = await import('#functions/platform/keys/keys');
const { name: codeKey } = await keyFor('link');
const samples = [...letterSamples, ...(await bookingLetterSamples(codeKey))];
const typed = [
  'of one system\r\nand of another\nand of a very old one\rthe end',
  'x'.repeat(2000),
  'Łódź\r\n£1',
];
const hosts: Letter[] = typed.map((text) => ({ subject: 'A message', text, html: `<p>${text}</p>` }));

describe('the bytes of a mail', () => {
  it('have no line feed or carriage return alone and no long line, whichever letter it is', async () => {
    expect(samples.some(({ letter }) => letter.calendar)).toBe(true);
    for (const { name, letter } of samples) expect(faultsOf(await mime(letter, envelope)), name).toEqual([]);
  });

  it('have none either where a host typed the line breaks of any system, or one endless word', async () => {
    for (const letter of hosts) expect(faultsOf(await mime(letter, envelope))).toEqual([]);
  });

  it('have none in the calendar entry, wherever the mail carries it', async () => {
    for (const { name, letter } of samples.filter((one) => one.letter.calendar)) {
      const entries = calendarsIn(await mime(letter, envelope));
      expect(entries.length, name).toBe(2);
      for (const entry of entries) {
        expect(faultsOf(entry), name).toEqual([]);
        expect(entry.toString(), name).toMatch(/^BEGIN:VCALENDAR\r\n(?:.+\r\n)+END:VCALENDAR(\r\n)*$/);
      }
    }
  });

  it('are stored as they were handed over', async () => {
    for (const letter of [...hosts, ...samples.slice(0, 1).map((one) => one.letter)]) {
      const taken = await handOver(letter, envelope);
      const id = taken.outcome === 'accepted' ? taken.mailId : '';
      expect(faultsOf(rig.rawMail(id))).toEqual([]);
    }
  });

  it('have none in the mail with a sign-in code', async () => {
    const store = openMailStore(folder);
    await codeMailer(store)('someone@nhs.example', '123456');
    const [mail] = store.all();
    expect(faultsOf(readFileSync(join(folder, 'mail', `${mail?.id}.eml`)))).toEqual([]);
  });
});
