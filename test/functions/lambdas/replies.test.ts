import { afterAll, expect, it } from 'vitest';
import { sampleTeam } from '#shared/case/sample';
import { type ContractSamples, rows } from '#shared/contract/contract';
import { repliesFor } from '#shared/contract/samples';
import { sampleTeamMember } from '#shared/people/sample';
import { openRig } from '#test/support/rig/rig';
import { sessionFixture } from '#test/functions/acts/booking/session-fixture';
import { governance } from '#test/functions/faults/governance';
import { sessionScenario } from '#test/functions/acts/hosting/scenario';
import { scenario } from './scenario.ts';
import { at, profile, caseFixture } from './case-fixture.ts';

const opened = await openRig();
afterAll(() => opened.close());
const examples = repliesFor(at.slice(0, 10));

/** What each row really answered, in every scenario. */
const answered = new Map<string, unknown[]>();
const rig: typeof opened = {
  ...opened,
  call: async (row, asked) => {
    const answer = await opened.call(row, asked);
    if (answer.status === 200) answered.set(row, [...(answered.get(row) ?? []), answer.body]);
    return answer;
  },
};
const here = caseFixture(rig);
const words = { ...profile, ...sampleTeamMember };
for (const steps of [
  scenario(here, {}, words),
  governance(rig, here),
  sessionScenario(rig, sessionFixture(rig)),
])
  for await (const { row, asked } of steps) await rig.call(row, asked);

/** Where in a reply things with fields stand, and which fields those are. */
function* fieldsIn(value: unknown, path = ''): Generator<[path: string, fields: string]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, Object.keys(value).sort().join()];
  for (const [key, inside] of Object.entries(value))
    yield* fieldsIn(inside, `${path}.${Array.isArray(value) ? '' : key}`);
}

it.each(rows)('$name answers with the fields of its example, and with nothing else', ({ name, row }) => {
  const real = answered.get(name) ?? [];
  for (const reply of real) expect(row.reply.parse(reply)).toStrictEqual(reply);
  const shown = new Map(fieldsIn(examples[name]));
  const differences = real.map((reply) =>
    [...fieldsIn(reply)].filter(([path, fields]) => fields !== (shown.get(path) ?? fields)),
  );
  // A reply of two kinds shows one of them.
  expect(differences).toContainEqual([]);
});

const made = ['say', 'what', 'affected', 'because', 'why', 'safeWay', 'mail'];
/** Sentences that are made for people to read, without what differs from case to case. */
function* sentencesIn(value: unknown, of = ''): Generator<string> {
  if (typeof value === 'string' && made.includes(of))
    yield value
      .replaceAll(' (demonstration)', '')
      .replaceAll(/MHTR-[\w-]+/g, 'MHTR-…')
      .replaceAll(/\b0\d{2,4} \d{4} \d{4}\b/g, '020 …');
  if (typeof value === 'object' && value !== null)
    for (const [key, inside] of Object.entries(value))
      yield* sentencesIn(inside, Array.isArray(value) ? of : key);
}

it('lets no example say what no function says', () => {
  const said = new Set(sentencesIn([...answered.values()]));
  const shown = [...new Set(sentencesIn(examples))];
  expect(shown.length).toBeGreaterThan(8);
  expect(shown.filter((sentence) => !said.has(sentence))).toEqual([]);
});

it('calls a mailbox what the functions call it', async () => {
  const { whose } = await import('#functions/model/message/recipient');
  const inbox = { to: 'team', teamId: sampleTeam.id } as const;
  const teams = [sampleTeam] as unknown as Parameters<typeof whose>[1];
  const undelivered = examples['undelivered.list'] as ContractSamples['undelivered']['list']['reply'];
  expect(undelivered.items.map(({ to }) => to)).toEqual([whose(inbox, teams)]);
  const marked = examples['address.list'] as ContractSamples['address']['list']['reply'];
  expect(marked.items.map(({ of }) => of)).toEqual([whose({ to: 'person', personId: '' }, [])]);
});

it('writes the spreadsheet that the functions write', async () => {
  const { attendeesCsv } = await import('#functions/acts/hosting/csv');
  const { session, bookings } = examples['hosting.open'] as ContractSamples['hosting']['open']['reply'];
  const { csv } = examples['hosting.exportCsv'] as ContractSamples['hosting']['exportCsv']['reply'];
  expect(csv).toBe(attendeesCsv(session, bookings));
});
