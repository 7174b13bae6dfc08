import * as fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { rows } from '#shared/contract/contract';
import type { Zone } from '#shared/contract/row';
import { samplesFor } from '#shared/contract/samples';
import { problemCodes } from '#shared/problem/problem';
import type { TableName } from '#functions/platform/store/tables';
import { type Signer, contextFor, demo, eventFor, rowOf } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { after, sessionFixture } from '#test/functions/acts/booking/session-fixture';
import { outbox } from '#test/functions/workers/mail/outbox';
import { at, handlerOf, newcomer, caseFixture } from './case-fixture.ts';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const fixture = sessionFixture(rig);

/** A referral and an enquiry that arbitrary people and bodies must not reach. */
const { id: caseId } = await here.submit();
const enquiryId = await here.ask(caseId);
/** A failed mail, and a session with one booking. */
rig.mail.set('reject', 1);
const { id: messageId } = await outbox(rig).queue();
await rig.drain(at);
const { version } = await outbox(rig).message(messageId);
const { id: sessionId } = await fixture.publish({}, at);
const { id: bookingId, email } = await fixture.booked({ id: sessionId }, {}, at);
const started = await fixture.started(sessionId, after(at, -5));
const mail = await fixture.newest(email);

const samples = samplesFor(at.slice(0, 10));
/** The sample of a row, with what is true here in the places where a sample can only guess. */
function goodBody(name: string): unknown {
  const body = samples[name]?.body;
  if (typeof body !== 'object' || body === null) return body;
  const link = mail.link(name.split('.')[1] ?? '');
  const mine = { started, ...(link && { link }), ...(name.startsWith('undelivered.') && { version }) };
  return { ...body, ...Object.fromEntries(Object.entries(mine).filter(([key]) => key in body)) };
}

const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    '\ud800',
    '\u202e',
    '-0',
    'NaN',
    '=1+1',
    '\r\n',
  ),
  fc.constantFrom(caseId, bookingId, 'x'.repeat(5000), '{"a":1}', "'; DROP TABLE", '${jndi:x}', '../..'),
);
const oddNumber = fc.oneof(fc.double(), fc.maxSafeInteger(), fc.constantFrom(-1, 1e308, -0, 2 ** 53));
const leaf = fc.oneof(oddText, oddNumber, fc.boolean(), fc.constant(null));
const { value: anything } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(oddText, tie('value'), { maxKeys: 5 }),
  ),
}));

/** A good body in which one or two things are spoilt; it reaches further in than what makes no sense at all. */
function spoilt(body: unknown): fc.Arbitrary<unknown> {
  if (typeof body !== 'object' || body === null) return anything;
  const keys = Object.keys(body);
  if (keys.length === 0) return anything;
  return fc
    .tuple(fc.constantFrom(...keys), anything, oddText, fc.boolean())
    .chain(([key, value, odd, deeper]) => {
      const inside = (body as Record<string, unknown>)[key];
      const put = (changed: unknown) => ({ ...body, [key]: changed });
      if (deeper && typeof inside === 'object' && inside !== null) return spoilt(inside).map(put);
      return fc.constantFrom(put(value), { ...body, [odd]: value }, put(odd));
    });
}
const large = 'a body of more than 256 KB';
const deep = '[{"a":'.repeat(20_000);
const textOf = (body: unknown) => (body === undefined ? '' : JSON.stringify(body));
const bodies = (name: string): fc.Arbitrary<string> => {
  const good = goodBody(name);
  return fc.oneof(
    { weight: 4, arbitrary: spoilt(good).map(textOf) },
    { weight: 1, arbitrary: fc.constant(textOf(good)) },
    { weight: 1, arbitrary: anything.map(textOf) },
    { weight: 1, arbitrary: oddText },
    { weight: 1, arbitrary: fc.constantFrom('', '{', deep, '{"__proto__":{"a":1}}', '1e999', '"\\ud800"') },
    { weight: 1, arbitrary: fc.constant(large) },
  );
};

const anybody = [null, newcomer('gmail.example')];
/** Nobody of these may do anything here: they are nobody, unknown, of the wrong role, or of another team. */
const strangers: Record<Zone, (Signer | null)[]> = {
  entry: [...anybody, demo('Saffron')],
  referral: [...anybody, demo('Saffron'), demo('Sorrel')],
  casework: [...anybody, demo('Saffron'), demo('Clover')],
  team: [...anybody, demo('Saffron'), demo('Clover')],
  // Here nobody is a stranger: what protects a booking is its link.
  outreach: [],
  hosting: [...anybody, demo('Marigold'), demo('Clover')],
  governance: [...anybody, demo('Marigold'), demo('Clover')],
};
/** These may, and what they send may even be good. */
const rightful: Record<Zone, (Signer | null)[]> = {
  entry: [newcomer()],
  referral: [demo('Juniper')],
  casework: [demo('Tansy')],
  team: [demo('Sorrel')],
  outreach: [null],
  hosting: [demo('Briony')],
  governance: [demo('Saffron'), demo('Briony')],
};

/** A token of another well-formed id is another person, who may come in by the address; so no odd id is one. */
const claims = fc
  .dictionary(fc.constantFrom('token_use', 'email', 'sub', '__proto__', 'scope'), oddText, { maxKeys: 3 })
  .filter(({ sub }) => sub !== caseId && sub !== bookingId);
/** What there is to be found in each zone: an arbitrary event has to get as far as the record. */
const there: Record<Zone, string[]> = {
  entry: [],
  referral: [caseId],
  casework: [caseId],
  team: [caseId, enquiryId],
  outreach: [sessionId],
  hosting: [sessionId, bookingId],
  governance: [messageId],
};
const ids = (zone: Zone) =>
  fc.oneof(oddText, fc.uuid(), fc.constantFrom(caseId.toUpperCase(), ...there[zone]));
const headers = fc.dictionary(oddText, oddText, { maxKeys: 3 });
const query = fc.dictionary(oddText, oddText, { maxKeys: 3 });

const namesFor = (signers: typeof rightful) =>
  rows.filter(({ row }) => signers[row.zone].length > 0).map(({ name }) => name);
const events = (signers: typeof rightful) =>
  fc.constantFrom(...namesFor(signers)).chain((name) => {
    const { zone, path } = rowOf(name);
    const params = [...path.matchAll(/\{(\w+)\}/g)].map(([, param = '']) => param);
    return fc.record({
      name: fc.constant(name),
      as: fc.constantFrom(...signers[zone]),
      params: fc.record(Object.fromEntries(params.map((param) => [param, ids(zone)])), {
        requiredKeys: [],
      }) as fc.Arbitrary<Record<string, string>>,
      body: bodies(name),
      claims: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: claims }),
      headers,
      query,
    });
  });
type Arbitrary = ReturnType<typeof events> extends fc.Arbitrary<infer E> ? E : never;

const stored: readonly TableName[] = ['Referrals', 'Outbox', 'Directory', 'Outreach'];
/** Every item but those that hold the head of a person's own chain. */
async function snapshot(): Promise<string> {
  const items = (await Promise.all(stored.map((table) => rig.tableItems(table)))).flat();
  const kept = items
    .filter((item) => item.sk !== 'ACTS')
    .map((item) => JSON.stringify(item, Object.keys(item).sort()));
  return kept.sort().join('\n');
}

const known = new Set<string>(Object.keys(problemCodes));

async function meets({ name, as, params, body, claims: more, headers: extra, query: asked }: Arbitrary) {
  const { zone } = rowOf(name);
  const text = body === large ? JSON.stringify('x'.repeat(256 * 1024)) : body;
  const made = eventFor(name, { as, body: text, at, claims: more, query: asked });
  const sent = { ...made, headers: { ...made.headers, ...extra }, pathParameters: params };
  const result = await (await handlerOf(zone))(sent, contextFor(zone));
  expect(result.statusCode).toBeLessThan(500);
  const { code = '' } = JSON.parse(result.body ?? '') as { code?: string };
  if (result.statusCode !== 200) expect(known.has(code), code).toBe(true);
}
const meetsAll = (signers: Parameters<typeof events>[0], numRuns: number) =>
  fc.assert(fc.asyncProperty(events(signers), meets), { numRuns, endOnFailure: true });

it('answers thousands of arbitrary events of strangers without a 5xx, and stores only refusals of the signed-in', async () => {
  const before = await snapshot();
  const left = await here.leaves(() => meetsAll(strangers, 4000));
  expect(await snapshot()).toBe(before);
  expect(left.length).toBeGreaterThan(100);
  expect(left.filter((entry) => entry.outcome !== 'refused' || entry.actor.id === 'anonymous')).toEqual([]);
});

it('answers thousands of arbitrary events of people who may without a 5xx, and keeps every chain whole', async () => {
  await meetsAll(rightful, 2000);
  expect((await rig.verify()).findings).toEqual([]);
});
