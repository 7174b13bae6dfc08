import PostalMime from 'postal-mime';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type TableName, tables } from '#functions/platform/store/tables';
import { type TestRequest, rowOf } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture } from '#test/functions/acts/booking/session-fixture';
import { late, sessionScenario } from '#test/functions/acts/hosting/scenario';
import { mark } from './marker-values.ts';

const rig = await openRig();
afterAll(() => rig.close());
const fixture = sessionFixture(rig);
const logged: string[] = [];
vi.spyOn(process.stdout, 'write').mockImplementation((line) => logged.push(String(line)) > 0);

const texts = ['name', 'organisation', 'team', 'accessNeeds', 'dietary', 'topics'] as const;
const marked = Object.fromEntries(texts.map((field) => [field, mark(field)])) as Record<
  (typeof texts)[number],
  string
>;
const words = {
  booker: { ...marked, role: 'magistrate', attendance: 'in-person' },
  message: mark('message'),
  note: mark('note'),
  feedback: mark('feedback'),
  address: 'zqaddressqz',
};
const all = [...Object.values(marked), words.message, words.note, words.feedback, words.address];
/** The markers in a text, but for those that may be there. */
const found = (text: string, ...may: string[]) =>
  all.filter((one) => !may.includes(one) && text.toLowerCase().includes(one.toLowerCase()));

type Answered = { row: string; asked: TestRequest; url: string; body: string };
const told: Answered[] = [];
for await (const { row, asked } of sessionScenario(rig, fixture, words)) {
  const answer = await rig.call(row, asked);
  expect(answer.status, `${row} ${JSON.stringify(answer.body)}`).toBe(200);
  const url = rowOf(row).path.replaceAll(/\{(\w+)\}/g, (_, name: string) => asked.params?.[name] ?? '');
  told.push({ row, asked, url, body: JSON.stringify(answer.body) });
}
for (const minutes of [0, 8 * 24 * 60, 400 * 24 * 60]) await rig.drain(after(late, minutes));
const bodyOf = (wanted: string) => told.find(({ row }) => row === wanted)?.body ?? '';

describe('a booking filled with markers', () => {
  it('gives them to its host, so that the markers are what was said', () => {
    const given = `${bodyOf('hosting.open')}${bodyOf('hosting.exportCsv')}${bodyOf('hosting.feedback')}`;
    expect(all.filter((one) => !given.includes(one) && one !== words.message)).toEqual([]);
  });

  it('puts no word of a booking where others see it', () => {
    const open = ['session.list', 'session.read', 'booking.form', 'booking.confirmPage', 'hosting.list'];
    const others = [...open, 'hosting.figures', 'hosting.publish', 'hosting.edit', 'duty.now'];
    for (const { row, body } of told) if (others.includes(row)) expect(found(body), row).toEqual([]);
    expect(found(bodyOf('hosting.feedback'), words.feedback)).toEqual([]);
    expect(found(told.map(({ url }) => url).join(' '))).toEqual([]);
    expect(logged.length).toBeGreaterThan(20);
    expect(found(logged.join(''))).toEqual([]);
  });

  it('puts none into a mail but the host’s message, and no address but the reader’s own', async () => {
    const mails = rig.inbox();
    expect(mails.length).toBeGreaterThan(8);
    let entries = 0;
    let messages = 0;
    for (const mail of mails) {
      const { subject, text, html, headers, from, to, attachments } = await PostalMime.parse(
        rig.rawMail(mail.id),
      );
      const [reader = ''] = mail.to;
      const files = attachments.map(({ content }) => new TextDecoder().decode(content as ArrayBuffer));
      const parts = JSON.stringify([subject, text, html, headers, from, to, files]);
      const unfolded = parts.replaceAll(/(\\r)?\\n /g, '').replaceAll(reader, '');
      expect(found(unfolded, words.message), parts).toEqual([]);
      expect(found(attachments.map(({ filename }) => filename).join(' '))).toEqual([]);
      entries += files.length;
      if (unfolded.includes(words.message)) messages += 1;
    }
    expect(entries).toBeGreaterThan(2);
    expect(messages).toBeGreaterThan(0);
  });

  it.each(Object.keys(tables) as TableName[])(
    'puts none into a key of %s or of its indexes',
    async (table) => {
      const names = ['pk', 'sk', ...tables[table].indexes.flatMap(({ pk, sk }) => [pk, sk])];
      for (const item of await rig.tableItems(table))
        for (const name of names) expect(found(JSON.stringify(item[name] ?? '')), name).toEqual([]);
    },
  );

  it('puts none into an audit entry, a message or a job', async () => {
    for (const table of ['Audit', 'Outbox'] as const)
      expect(found(JSON.stringify(await rig.tableItems(table)))).toEqual([]);
  });

  it('puts none into the name of a file', () => {
    const { fileName } = JSON.parse(bodyOf('hosting.exportCsv')) as { fileName: string };
    expect(found(fileName)).toEqual([]);
  });

  it('puts none into an error or a page’s title', async () => {
    const session = await fixture.publish({ capacity: 1 });
    const started = await fixture.started(session.id, after(at, -5));
    const body = { ...words.booker, started, website: '', id: 'no id', email: words.address, ifFull: 'ask' };
    const asked = { as: null, params: { id: session.id }, at, from: fixture.newSource() };
    const error = await rig.call('booking.signUp', { ...asked, body });
    expect(error.status).toBe(400);
    expect(found(JSON.stringify(error.body))).toEqual([]);
    const { html, status } = await rig.page('booking.signUp', { ...asked, body });
    expect(status).toBe(400);
    expect(found(html)).not.toEqual([]);
    expect(found(/<title>[^<]*<\/title>/.exec(html)?.[0] ?? words.address)).toEqual([]);
  });
});
