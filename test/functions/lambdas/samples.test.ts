import { afterAll, expect, it } from 'vitest';
import { rows } from '#shared/contract/contract';
import { type Sample, samplesFor } from '#shared/contract/samples';
import { type Signer, demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, codeOf, newcomer, caseFixture } from './case-fixture.ts';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const given = samplesFor(at.slice(0, 10));
// Teams are the trust's own list; the sample's is no team of the demonstration.
const ask = {
  ...given['enquiry.ask'],
  body: { ...(given['enquiry.ask']?.body as object), teamId: 'elft-hackney' },
};
const samples: Record<string, Sample> = { ...given, 'enquiry.ask': ask };

const marigold = demo('Marigold');
const sorrel = demo('Sorrel');

/** Every sample once, in an order in which the service may meet them, and what it answers: done, or why not. */
const met: [row: string, as: Signer | null, code: string | undefined][] = [
  ['duty.now', null, undefined],
  ['person.me', newcomer(), undefined],
  ['person.enrol', newcomer(), undefined],
  // The sample is of version 1, and she has it.
  ['person.change', demo('Juniper'), undefined],
  ['referral.submit', marigold, undefined],
  ['referral.list', marigold, undefined],
  ['referral.read', marigold, undefined],
  // The sample is one case throughout: it was sent above, so it cannot be saved as a draft any more.
  ['referral.save', marigold, 'not-possible-now'],
  ['referral.deleteDraft', marigold, 'not-possible-now'],
  ['case.list', here.hub, undefined],
  ['case.open', here.hub, undefined],
  ['case.matches', here.hub, undefined],
  ['case.decideMatch', here.hub, 'not-found'],
  ['task.complete', here.hub, 'not-found'],
  ['task.attempt', here.hub, 'not-found'],
  ['task.reopen', here.hub, 'not-found'],
  ['enquiry.preview', here.hub, undefined],
  ['enquiry.ask', here.hub, undefined],
  ['person.verify', here.hub, 'not-found'],
  ['person.admit', here.hub, 'not-found'],
  ['enquiry.list', sorrel, undefined],
  ['enquiry.open', sorrel, undefined],
  ['enquiry.answer', sorrel, undefined],
  // The key of the sample fits no link: a link's key is never written down anywhere.
  ['enquiry.join', newcomer('elft.example'), 'not-found'],
  ['enquiry.admit', sorrel, 'not-found'],
  ['enquiry.link', null, 'not-found'],
  ['enquiry.wrongInbox', null, 'not-found'],
  ['enquiry.phoneMe', null, 'not-found'],
];

it('are all met', () => {
  const road = ['entry', 'referral', 'casework', 'team'];
  const inScenario = rows.filter(({ row }) => road.includes(row.zone)).map(({ name }) => name);
  expect(met.map(([row]) => row)).toEqual(expect.arrayContaining(inScenario));
});

it.each(met)('%s answers its example as it says', async (row, as, code) => {
  const answer = await rig.call(row, { as, at, ...samples[row] });
  expect(codeOf(answer), JSON.stringify(answer.body)).toBe(code);
});

it('begins a draft with the example of a save', async () => {
  const id = samples['case.decideMatch']?.params?.['otherId'] ?? '';
  expect(
    await rig.call('referral.save', { as: marigold, at, ...samples['referral.save'], params: { id } }),
  ).toMatchObject({
    status: 200,
  });
});
