import { afterAll, describe, expect, it } from 'vitest';
import type { TeamView } from '#shared/enquiry/views';
import { letterWords } from '#functions/model/letter/words';
import type { MessageItem } from '#functions/model/message/message';
import { tables } from '#functions/platform/store/tables';
import type { TableName } from '#functions/platform/store/tables';
import { type TestRequest, demo, rowOf } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { governance } from '#test/functions/faults/governance';
import { beside, filled, found, mark, texts, words } from './marker-values.ts';
import { silentPaths } from './silent-paths.ts';
import { scenario } from './scenario.ts';
import { at, later, caseFixture } from './case-fixture.ts';
import { addressesPk } from '#functions/model/address/keys';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);

/** The sort keys that order by the hearing: its day and time, and nothing beside them. */
const sortsByHearing = ['hearingSort', 'urgency'];

type Answered = { row: string; url: string; status: number; body: string };
const told: Answered[] = [];
const urlOf = (row: string, { params }: TestRequest) =>
  rowOf(row).path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params?.[name] ?? '');
for await (const { row, asked } of scenario(here, filled, words)) {
  const answer = await rig.call(row, asked);
  expect(answer.status, `${row} ${here.logged.slice(-2).join('')}`).toBe(200);
  told.push({ row, url: urlOf(row, asked), status: answer.status, body: JSON.stringify(answer.body) });
}
// Errors of every kind while markers are sent: refused, malformed, stale, sent differently, somebody else's.
const id = told.find(({ row }) => row === 'case.open')?.url.split('/')[3] ?? '';
const spoilt = {
  ...filled,
  myPhone: mark('myPhone'),
  stage: mark('stage'),
  [mark('unknown')]: mark('unknown'),
};
const errors = [
  await rig.call('referral.submit', {
    as: demo('Marigold'),
    at,
    body: { id, version: 0, declared: true, answers: spoilt },
  }),
  await rig.call('referral.save', {
    as: demo('Juniper'),
    at,
    params: { id },
    body: { version: 0, answers: filled },
  }),
  await rig.call('referral.save', {
    as: demo('Sorrel'),
    at,
    params: { id },
    body: { version: 0, answers: filled },
  }),
  await rig.call('referral.read', { as: demo('Juniper'), at, params: { id: mark('id') } }),
  await rig.call('enquiry.phoneMe', {
    as: null,
    at,
    body: { caseId: id, enquiryId: id, key: mark('k').repeat(4), phone: words.phone },
  }),
  await rig.call('enquiry.join', {
    as: demo('Clover'),
    at,
    body: { caseId: mark('c'), enquiryId: id, key: '', profile: words },
  }),
];
rig.faults.set({ operation: 'TransactWriteItems', fault: { kind: 'error' } });
errors.push(
  await rig.call('referral.save', {
    as: demo('Juniper'),
    at,
    params: { id: demo('Juniper').id },
    body: { version: 0, answers: filled },
  }),
);
rig.faults.clear();
await rig.drain(later(120));
await rig.drain(later(180));
const beforeSilence = rig.inbox().length;
await silentPaths(rig, here, filled);
for await (const { row, asked } of governance(rig, here, filled)) {
  const answer = await rig.call(row, asked);
  expect(answer.status, row).toBe(200);
  told.push({ row, url: urlOf(row, asked), status: answer.status, body: JSON.stringify(answer.body) });
}
await rig.drain(later(300));

/** The mails of the outbox, without its jobs. */
const messages = async () =>
  (await rig.tableItems('Outbox')).filter(({ sk }) => sk === 'MESSAGE') as unknown as MessageItem[];

describe('a referral filled with markers', () => {
  it('gives them to those who may read them, so that the markers are what was said', () => {
    const opened = told.find(({ row }) => row === 'case.open');
    expect(
      texts.filter((field) => !['otherCourt'].includes(field) && !opened?.body.includes(mark(field))),
    ).toEqual([]);
  });

  it('had reminders, bounces and repairs, so that every letter and marker is searched', async () => {
    const outbox = await messages();
    const sent = new Set(outbox.map(({ letter }) => letter));
    expect([...sent].sort()).toEqual(Object.keys(letterWords).sort());
    expect(rig.inbox().length).toBeGreaterThan(beforeSilence + 8);
    const marks = (await rig.tableItems('Directory')).filter(({ pk }) => pk === addressesPk);
    expect(new Set(marks.map(({ why }) => why))).toEqual(
      new Set(['bounced-hard', 'complained', 'suppressed']),
    );
    expect(found(JSON.stringify(marks))).toEqual([]);
  });

  it('puts no identifying word into any mail', async () => {
    const mails = rig.inbox();
    const outbox = await messages();
    const toTeams = outbox.filter(({ recipient, mailId }) => recipient.to === 'team' && mailId);
    const isToTeam = (text: string) => text.includes('enquiry#');
    expect(mails.filter((mail) => isToTeam(JSON.stringify(mail)))).toHaveLength(toTeams.length);
    expect(toTeams.length).toBeGreaterThan(8);
    for (const mail of mails) {
      const raw = rig.rawMail(mail.id).toString('utf8');
      const decoded = raw
        .replace(/=\r?\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
      const search = isToTeam(decoded) ? found : beside;
      for (const text of [raw, decoded, JSON.stringify(mail)]) expect(search(text), text).toEqual([]);
    }
  });

  it('puts none into a log line', () => {
    expect(here.logged.length).toBeGreaterThan(20);
    expect(found(here.logged.join(''))).toEqual([]);
  });

  it('puts none into a metric, because no log line is one', () => {
    expect(here.logged.filter((line) => /"_aws"|CloudWatchMetrics/.test(line))).toEqual([]);
  });

  it('puts none into an address', () => {
    expect(found(told.map(({ url }) => url).join(' '))).toEqual([]);
  });

  it.each(Object.keys(tables) as TableName[])(
    'puts none into a key of %s or of its indexes',
    async (table) => {
      const names = ['pk', 'sk', ...tables[table].indexes.flatMap((index) => [index.pk, index.sk])];
      for (const item of await rig.tableItems(table)) {
        for (const name of names) {
          const key = item[name] === undefined ? '' : JSON.stringify(item[name]);
          expect(sortsByHearing.includes(name) ? beside(key) : found(key), `${name} ${key}`).toEqual([]);
        }
      }
    },
  );

  it('puts none into an audit entry or a message', async () => {
    expect(found(JSON.stringify(await rig.tableItems('Audit')))).toEqual([]);
    expect(beside(JSON.stringify(await rig.tableItems('Outbox')))).toEqual([]);
  });

  it('puts none into an error', () => {
    expect(errors.map((error) => error.status)).toEqual([400, 404, 403, 400, 404, 400, 500]);
    for (const error of errors) {
      expect(error.status).toBeGreaterThanOrEqual(400);
      expect(found(JSON.stringify(error.body))).toEqual([]);
    }
  });

  it('shows a team no court, no time of the hearing and nothing of the referrer', () => {
    const team = told.filter(({ row }) => row === 'enquiry.open' || row === 'enquiry.answer');
    const never = [
      'highbury',
      '13:37',
      '1:37pm',
      mark('crn'),
      mark('pnc'),
      mark('urn'),
      mark('doNotShare'),
      mark('keepFrom'),
      mark('keepFromWhat'),
      mark('riskFromDetail'),
      mark('deputyName'),
      '020 7946 0667',
    ];
    for (const { body } of team)
      expect(never.filter((marker) => body.toLowerCase().includes(marker.toLowerCase()))).toEqual([]);
  });

  it('shows a team, of what must be kept from whom, the words that the hub confirmed and no others', () => {
    const opened = told.find(({ row }) => row === 'enquiry.open');
    const { doNotTell } = JSON.parse(opened?.body ?? '{}') as TeamView;
    expect(doNotTell).toMatchObject({ say: words.organisation });
  });

  it('shows no word of her in what is not audited', () => {
    const unaudited = told.filter(({ row }) => typeof rowOf(row).audit === 'object' && row !== 'person.me');
    expect(unaudited.flatMap(({ body }) => found(body))).toEqual([]);
    const receipts = told.filter(({ row }) => row === 'referral.submit' || row === 'enquiry.wrongInbox');
    expect(receipts.flatMap(({ body }) => beside(body))).toEqual([]);
  });
});
