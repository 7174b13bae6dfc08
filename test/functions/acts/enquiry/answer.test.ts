import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { TeamView } from '#shared/enquiry/views';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, later, caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const sorrel = demo('Sorrel');

async function put(changed = {}, holdBack: string[] = []) {
  const { id, receipt } = await here.submit(changed);
  return { caseId: id, id: await here.ask(id, 'elft-hackney', holdBack), reference: receipt.reference };
}
const answer = (params: { caseId: string; id: string }, body: object, as = sorrel) =>
  rig.call('enquiry.answer', { as, at, params: { caseId: params.caseId, id: params.id }, body });

describe('a first answer', () => {
  it.each([
    ['can-look', '', 'can-look'],
    ['not-us', '', 'not-ours'],
    ['need-to-know', 'Which GP?', 'needs-information'],
    ['phone-me', '020 7946 0308 until 4pm', 'phone-asked'],
  ])('“%s” is taken, told to the hub, and a task where somebody must act', async (kind, line, state) => {
    const { caseId, id } = await put();
    await here.openEnquiry(caseId, id);
    expect(await answer({ caseId, id }, { version: 2, answer: kind, line })).toMatchObject({
      status: 200,
      body: { state, version: 3, answer: { kind, line, by: sorrel.name, at } },
    });
    const view = await here.openCase(caseId);
    expect(view.enquiries[0]).toMatchObject({ state, mail: 'answered', answer: { by: sorrel.name } });
    expect(view.tasks.filter((task) => task.kind === 'answer-team')).toHaveLength(
      kind === 'can-look' ? 0 : 1,
    );
    const noticeMails = (await rig.tableItems('Outbox')).filter((item) => item['caseId'] === caseId);
    expect(noticeMails.filter((item) => item['letter'] === 'team-answered')).toHaveLength(1);
  });

  it('“need-to-know” cannot do without its line', async () => {
    const { caseId, id } = await put();
    expect(await answer({ caseId, id }, { version: 1, answer: 'need-to-know', line: ' ' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'line', message: 'Say in one line what you need to know' }] },
    });
  });

  it('“phone-me” is one press: the task has the team’s own number and says whom to ask for', async () => {
    const { caseId, id } = await put();
    expect(await answer({ caseId, id }, { version: 1, answer: 'phone-me', line: '' })).toMatchObject({
      status: 200,
    });
    const team = (await here.openCase(caseId)).suggested.find((one) => one.id === 'elft-hackney');
    expect(await here.taskOf(caseId, 'answer-team')).toMatchObject({
      phone: team?.phone,
      say: `${sorrel.name} of ${team?.name} answered “Phone me”`,
    });
  });

  it('twice is one, and what it shows again is remembered', async () => {
    const { caseId, id } = await put();
    const body = { version: 1, answer: 'need-to-know', line: 'Which GP?' };
    const both = await Promise.all([answer({ caseId, id }, body), answer({ caseId, id }, body)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[0]?.body).toEqual(both[1]?.body);
    const entries = await here.leaves(() => answer({ caseId, id }, body));
    expect(entries).toMatchObject([{ pk: `case#${caseId}`, act: 'enquiry.answered', outcome: 'seen' }]);
    expect((await here.openCase(caseId)).tasks.filter((task) => task.kind === 'answer-team')).toHaveLength(1);
  });

  it('given without opening remembers which fields it showed', async () => {
    const { caseId, id } = await put();
    const entries = await here.leaves(() =>
      answer({ caseId, id }, { version: 1, answer: 'can-look', line: '' }),
    );
    expect(entries[0]?.fields).toEqual(expect.arrayContaining(['answer', 'line', 'shown:familyName']));
  });

  it('to what somebody answered meanwhile is 409 and shows that answer', async () => {
    const { caseId, id } = await put();
    await answer({ caseId, id }, { version: 1, answer: 'not-us', line: 'Not our borough' });
    const entries = await here.leaves(async () => {
      expect(await answer({ caseId, id }, { version: 1, answer: 'can-look', line: '' })).toMatchObject({
        status: 409,
        body: { code: 'changed-meanwhile', current: { version: 2, answer: { kind: 'not-us' } } },
      });
    });
    expect(entries).toMatchObject([{ pk: `person#${sorrel.id}`, outcome: 'refused' }]);
  });

  it('may be changed, but only as the table lists', async () => {
    const { caseId, id } = await put();
    await answer({ caseId, id }, { version: 1, answer: 'not-us', line: '' });
    expect(
      await answer({ caseId, id }, { version: 2, answer: 'phone-me', line: '020 7946 0308' }),
    ).toMatchObject({
      status: 409,
      body: { code: 'not-possible-now' },
    });
    expect(await answer({ caseId, id }, { version: 2, answer: 'can-look', line: '' })).toMatchObject({
      status: 200,
    });
  });

  it('reaches its referrer as a time and a state', async () => {
    const { caseId, id } = await put();
    await answer({ caseId, id }, { version: 1, answer: 'can-look', line: 'x' });
    expect((await here.readSent(demo('Marigold'), caseId)).enquiries).toMatchObject([
      { state: 'can-look', mail: 'answered', answeredAt: at },
    ]);
  });

  it('is of a view that is never older than its version', async () => {
    const { caseId, id } = await put();
    const view = (await answer({ caseId, id }, { version: 1, answer: 'can-look', line: '' }))
      .body as TeamView;
    const again = await rig.call('enquiry.open', { as: sorrel, at: later(1), params: { caseId, id } });
    expect((again.body as TeamView).version).toBeGreaterThanOrEqual(view.version);
  });
});
