import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayWords } from '#shared/time/london';
import { tableNames, tables } from '#functions/platform/store/tables';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { plainTexts } from '#test/shared/referral/any-answers';
import { type CaseFixture, codeOf, caseFixture } from '#test/functions/lambdas/case-fixture';
import { later } from './outbox.ts';

const rig = await openRig();
let played: CaseFixture;
afterAll(() => rig.close());

const bornOn = '1979-01-31';
/** Every free text, name, number and place that a referral can hold, each with a word found nowhere else. */
const suppressed = {
  ...Object.fromEntries(plainTexts.map((field) => [field, `Zq${field}`])),
  familyName: 'Zqfamily',
  givenNames: 'Zqgiven',
  dateOfBirth: bornOn,
  court: 'other',
  otherCourt: 'Zqcourt',
  offence: 'Zqoffence',
  whereNow: 'own-phone',
  whereDetail: 'Zqwhere',
  herPhone: '020 7946 0911',
  safeWays: ['call'],
  safeTimes: 'Zqtimes',
  whySecondaryCare: 'Zqwhy',
  openToTeam: 'yes',
  openTeam: 'Zqopenteam',
  selfHarm: 'imminent',
  selfHarmConcern: 'Zqselfharm',
  imminentDone: 'Zqdone',
  imminentToldName: 'Zqtoldname',
  imminentToldRole: 'Zqtoldrole',
  imminentToldTime: '09:40',
  riskToOthers: 'concern',
  riskToOthersConcern: 'Zqothers',
  riskFromSomeone: 'yes',
  riskFromDetail: 'Zqfrom',
  safeguarding: 'yes',
  safeguardingWhom: ['child'],
  safeguardingMade: 'no',
  safeguardingWho: 'Zqwho',
  safeguardingBy: 'Zqby',
  communication: 'yes',
  communicationNeed: 'Zqneed',
  keepFrom: 'Zqkeepfrom',
  keepFromWhat: 'Zqkeepwhat',
  doNotShare: 'Zqdonotshare',
  agreedTakenBy: 'Zqtakenby',
  leafletWhyNot: 'Zqleaflet',
  myPhone: '020 7946 0912',
  deputyName: 'Zqdeputy',
  deputyPhone: '020 7946 0913',
  deputyEmail: 'zqdeputy@nhs.example',
  nhsNumber: '9990000018',
  crn: 'Zqcrn',
  pnc: 'Zqpnc',
  cro: 'Zqcro',
  urn: 'Zqurn',
};
const choices = new Set(['other', 'own-phone', 'yes', 'no', 'imminent', 'concern', '09:40', 'call', 'child']);
const said = Object.values(suppressed)
  .flat()
  .filter((value) => !choices.has(value));
const words = [
  ...said,
  'Zqline',
  'Zqconfirmed',
  '020 7946 0914',
  dayWords(bornOn),
  'thames-magistrates',
  'Zqvalue',
];
/** The identifying words in a text, also without their spaces. */
const found = (what: unknown): string[] => {
  const text = (typeof what === 'string' ? what : JSON.stringify(what)).toLowerCase();
  const forms = (word: string) => [word.toLowerCase(), word.toLowerCase().replaceAll(' ', '')];
  return words.filter((word) => forms(word).some((form) => text.includes(form)));
};

let caseId: string;
/** Everything that can cause a mail: sending, asking, both unsigned answers, opening, answering. */
beforeAll(async () => {
  played = caseFixture(rig);
  const { submit, ask, linkTo, openEnquiry, done } = played;
  const { id } = await submit(suppressed);
  caseId = id;
  const enquiry = await ask(id, 'elft-hackney', [], 'Zqconfirmed');
  // A question that is answered already is not mailed.
  await rig.drain(later(0));
  const link = await linkTo(id, enquiry);
  await done('enquiry.wrongInbox', { as: null, body: link });
  await done('enquiry.phoneMe', { as: null, body: { ...link, phone: '020 7946 0914' } });
  const { version } = await openEnquiry(id, enquiry);
  await done('enquiry.answer', {
    as: demo('Sorrel'),
    params: { caseId: id, id: enquiry },
    body: { version, answer: 'need-to-know', line: 'Zqline' },
  });
  for (const minutes of [0, 30, 60]) await rig.drain(later(minutes));
});

describe('what leaves the service', () => {
  it('is searched for words that are really there', async () => {
    const kept = found(await rig.tableItems('Referrals'));
    expect(words.filter((word) => !kept.includes(word))).toEqual([
      dayWords(bornOn),
      'thames-magistrates',
      'Zqvalue',
    ]);
  });

  it('puts no identifying word into any mail', async () => {
    const mails = rig.inbox();
    expect(mails.length).toBeGreaterThanOrEqual(6);
    for (const mail of mails) {
      const { subject, text, html, headers, to } = await PostalMime.parse(rig.rawMail(mail.id));
      expect(found({ subject, text, html, headers, to })).toEqual([]);
      expect(found(mail)).toEqual([]);
    }
  });

  it('puts no identifying word into any log line', () => {
    expect(played.logged.length).toBeGreaterThan(6);
    expect(found(played.logged.join(''))).toEqual([]);
  });

  it('puts no identifying word into a problem either', async () => {
    const id = 'c1a7e0de-2b64-4b8a-9a7f-3f2c6d5e4b32';
    const body = {
      id,
      version: 0,
      declared: true,
      answers: { ...suppressed, zqfield: 'Zqvalue', court: ['Zqcourt'] },
    };
    const answer = await rig.call('referral.submit', { as: demo('Marigold'), body });
    expect(codeOf(answer)).toBe('malformed');
    expect(found(answer.body)).toEqual([]);
  });
});

describe('what is kept', () => {
  it.each(['Outbox', 'Audit'] as const)('has no identifying word in any item of %s', async (table) => {
    const items = await rig.tableItems(table);
    expect(items.length).toBeGreaterThan(5);
    expect(found(items)).toEqual([]);
  });

  it('has no identifying word in any key of a table or an index', async () => {
    const of = new Map(
      tableNames.map((table) => [
        table,
        ['pk', 'sk', ...tables[table].indexes.flatMap((index) => [index.pk, index.sk])],
      ]),
    );
    for (const [table, names] of of) {
      const keys = (await rig.tableItems(table)).flatMap((item) => names.map((name) => item[name]));
      expect(found(keys)).toEqual([]);
    }
  });
});

describe('a link in a mail', () => {
  const linkOf = (subject: string) => {
    const mail = rig.inbox().find((one) => one.subject.includes(subject));
    return new URL(/https:\S+$/m.exec(mail?.text ?? '')?.[0] ?? '');
  };

  it('to an enquiry carries its ids and its key in the fragment only', async () => {
    const link = linkOf('Please answer');
    const [inCase, enquiryId = '', key] = link.hash.slice(1).split('.');
    expect({ path: link.pathname, query: link.search }).toEqual({ path: '/enquiry', query: '' });
    expect(inCase).toBe(caseId);
    expect(key).toBe((await played.linkTo(caseId, enquiryId)).key);
  });

  it('to a page of somebody who signs in carries an id that says nothing, and no key', () => {
    for (const subject of ['Expect a first look', 'Please look at', 'Please read the answer']) {
      const link = linkOf(subject);
      expect(link.pathname).toMatch(/^\/(referrals|cases)\/[0-9a-f-]{36}$/);
      expect(link.search + link.hash).toBe('');
    }
  });
});
