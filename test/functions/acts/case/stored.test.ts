import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { at, later, newcomer, profile, caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
const here = caseFixture(rig);
afterAll(() => rig.close());

const itemsOf = async (pk: string) => {
  const all = [...(await rig.tableItems('Referrals')), ...(await rig.tableItems('Directory'))];
  return all.filter((item) => item.pk === pk);
};
const itemOf = async (pk: string, sk: string) => (await itemsOf(pk)).find((item) => item.sk === sk) ?? {};
const chainHead = (seq: number) => ({ seq, hash: expect.any(String) as unknown });

describe('all that is stored', () => {
  it('of who enrols by herself is a referrer, not yet verified and of no team', async () => {
    const as = newcomer();
    await here.done('person.enrol', { as, body: profile });
    expect(await itemOf(`PERSON#${as.id}`, 'PERSON')).toEqual({
      pk: `PERSON#${as.id}`,
      sk: 'PERSON',
      schema: expect.any(Number) as unknown,
      version: 1,
      id: as.id,
      email: as.email,
      role: 'referrer',
      ...profile,
      verified: null,
      teams: [],
      enrolledAt: at,
      endedAt: null,
    });
  });

  it('of a case that is opened is who was first and when, and nothing of who comes later', async () => {
    const { id } = await here.submit();
    const sent = await itemOf(`CASE#${id}`, 'CASE');
    await here.done('case.open', { as: here.hub, at: later(7), params: { id } });
    const opened = {
      ...sent,
      version: 2,
      chainHead: chainHead(2),
      openedAt: later(7),
      openedBy: 'Tansy Wobblethorn',
    };
    expect(await itemOf(`CASE#${id}`, 'CASE')).toEqual(opened);
    await here.done('case.open', { as: here.hub, at: later(9), params: { id } });
    expect(await itemOf(`CASE#${id}`, 'CASE')).toEqual({ ...opened, chainHead: chainHead(3) });
  });

  it('of an enquiry that is opened is who was first and when', async () => {
    const { id } = await here.submit();
    const enquiryId = await here.ask(id);
    const put = await itemOf(`CASE#${id}`, `ENQUIRY#${enquiryId}`);
    await here.openEnquiry(id, enquiryId);
    const opened = { ...put, version: 2, state: 'opened', openedAt: at, openedBy: 'Sorrel Nettlecombe' };
    expect(await itemOf(`CASE#${id}`, `ENQUIRY#${enquiryId}`)).toEqual(opened);
    await here.openEnquiry(id, enquiryId);
    expect(await itemOf(`CASE#${id}`, `ENQUIRY#${enquiryId}`)).toEqual(opened);
  });

  it.each([
    [
      'enquiry.wrongInbox',
      {},
      'wrong-inbox',
      'Somebody at the address of Hackney and City community mental health team (demonstration) says: this is not our inbox. Phone this team, or ask another.',
      '020 7946 0308',
    ],
    [
      'enquiry.phoneMe',
      { phone: '020 7946 0777' },
      'phone-team',
      'Somebody at the address of Hackney and City community mental health team (demonstration) asks to be phoned on 020 7946 0777 (not verified: whoever has the email can leave a number). First call the team’s own number in the Directory, 020 7946 0308, and check that they work there.',
      '020 7946 0308',
    ],
  ])(
    'of what is said without signing in (%s) is one task, which is done by whoever does it',
    async (row, more, kind, say, phone) => {
      const { id } = await here.submit({ hearingDay: '2027-01-29' });
      const link = await here.linkTo(id, await here.ask(id));
      for (const minutes of [30, 31])
        await here.done(row, { as: null, at: later(minutes), body: { ...link, ...more } });
      const made = (await itemsOf(`CASE#${id}`)).filter((item) => item['kind'] === kind);
      const task = {
        pk: `CASE#${id}`,
        sk: `TASK#${String(made[0]?.['id'])}`,
        schema: expect.any(Number) as unknown,
        version: 1,
        id: made[0]?.['id'],
        kind,
        say,
        ...('phone' in more && { left: { before: '', numbers: [more.phone] } }),
        dueAt: later(30),
        owner: 'Liaison practitioner',
        phone,
        doneAt: null,
        doneBy: null,
        outcome: null,
        personId: null,
        teamId: 'elft-hackney',
        openTask: 'OPEN',
        openTaskSort: later(30),
      };
      expect(made).toEqual([task]);
      const params = { id, taskId: String(task.id) };
      await here.done('task.complete', { as: here.hub, at: later(60), params, body: { outcome: 'Phoned.' } });
      const { openTask, openTaskSort, ...open } = task;
      expect([openTask, openTaskSort]).toEqual(['OPEN', later(30)]);
      expect(await itemOf(`CASE#${id}`, task.sk)).toEqual({
        ...open,
        version: 2,
        doneAt: later(60),
        doneBy: 'Tansy Wobblethorn',
        outcome: 'Phoned.',
      });
    },
  );
});
