import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { TeamView } from '#shared/enquiry/views';
import type { SentView } from '#shared/referral/views';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, later, newcomer, caseFixture } from '#test/functions/lambdas/case-fixture';
import { enquiryKey } from '#functions/model/enquiry/keys';
import { agreementKey } from '#functions/model/agreement/keys';
import { casePk } from '#functions/model/case/keys';
import { sorrel, clover, asked } from './asked.ts';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const { put } = asked(here);

/** Replaces attributes of a stored item; an undefined one is removed. */
async function change(key: { pk: string; sk: string }, more: Record<string, unknown>) {
  const { GetCommand, PutCommand } = await import('@aws-sdk/lib-dynamodb');
  const TableName = rig.nameOf('Referrals');
  const { Item } = await rig.raw.send(new GetCommand({ TableName, Key: key }));
  const changed = Object.entries({ ...Item, ...more }).filter(([, value]) => value !== undefined);
  await rig.raw.send(new PutCommand({ TableName, Item: Object.fromEntries(changed) }));
}

const answer = (params: { caseId: string; id: string }, body: object, as = sorrel) =>
  rig.call('enquiry.answer', { as, at, params: { caseId: params.caseId, id: params.id }, body });

describe('an enquiry', () => {
  it('answers as if it did not exist to a person of another team', async () => {
    const { caseId, id } = await put();
    const entries = await here.leaves(async () => {
      const open = await rig.call('enquiry.open', { as: clover, at, params: { caseId, id } });
      const none = await rig.call('enquiry.open', { as: clover, at, params: { caseId, id: randomUUID() } });
      expect(open).toEqual(none);
      expect(open.status).toBe(404);
      expect(await answer({ caseId, id }, { version: 1, answer: 'can-look', line: '' }, clover)).toEqual(
        none,
      );
    });
    expect(entries).toHaveLength(3);
    expect(entries).toMatchObject(
      entries.map(() => ({ pk: `person#${clover.id}`, outcome: 'refused', code: 'not-found' })),
    );
  });

  it('is opened once, and every look is remembered with the fields that were shown', async () => {
    const { caseId, id } = await put({ offence: 'Shop theft' }, ['offence']);
    const entries = await here.leaves(async () => {
      const view = await here.openEnquiry(caseId, id);
      expect(view).toMatchObject({ state: 'opened', version: 2, someHeldBack: true });
      expect(JSON.stringify(view)).not.toContain('Shop theft');
      expect(await here.openEnquiry(caseId, id)).toEqual(view);
    });
    expect(entries.map((entry) => entry.act)).toEqual(['enquiry.opened', 'enquiry.opened']);
    expect(entries[0]?.fields).toContain('familyName');
    expect(entries[0]?.fields).not.toContain('offence');
    const sent = (await here.openCase(caseId)).enquiries[0];
    expect(sent).toMatchObject({
      openedAt: at,
      openedBy: sorrel.name,
      mail: 'opened by a named person today at 10am',
    });
  });

  it('that was made at submit and opened by the team is not said to be opened by nobody', async () => {
    const { id: caseId } = await here.submit({ livesIn: ['greenwich'] });
    const told = async () =>
      rig.call('referral.read', { as: demo('Marigold'), at: later(240), params: { id: caseId } });
    const attributions = async () => ((await told()).body as { sent: SentView }).sent;
    expect((await attributions()).nobodyOpened).toContain('Nobody has opened this yet');
    const stored = async (sort: string) =>
      (await rig.tableItems('Referrals')).find(
        (item) => item.pk === casePk(caseId) && item.sk.startsWith(sort) && item['kind'] !== 'phone-team',
      )?.['id'] as string;
    const id = await stored('ENQUIRY#');
    const joiner = newcomer('oxleas.example');
    const body = { ...(await here.linkTo(caseId, id)), profile: { name: 'Sam', jobTitle: 'Nurse' } };
    await here.done('enquiry.join', { as: joiner, body });
    const params = { id: caseId, taskId: await stored('TASK#') };
    await here.done('person.admit', { as: here.hub, params });
    await here.openEnquiry(caseId, id, joiner);
    const { nobodyOpened, enquiries } = await attributions();
    expect(enquiries).toMatchObject([{ openedAt: at }]);
    expect(nobodyOpened).toMatch(/^The liaison service has not opened this yet\. Phone/);
  });

  it('says of risk and safe contact who said it and when, without a name, and when it grows old', async () => {
    const { caseId, id } = await put({ hearingDay: '2026-12-20' });
    const saidAt = async (now: string, section: string) => {
      const asked = { as: sorrel, at: now, params: { caseId, id } };
      const { shown } = await here.done<TeamView>('enquiry.open', asked);
      return shown.find((one) => one.section === section)?.attributions;
    };
    const by = 'the person who referred her';
    expect(await saidAt(later(5), 'risk')).toEqual({ section: 'risk', at, by, stale: false });
    expect(await saidAt(later(8 * 1440), 'reach')).toMatchObject({ at, by, stale: true });
    expect(await saidAt(later(5), 'need')).toBeNull();
  });

  it('shows of what must be kept from whom only what the hub confirmed, and the entry names the field', async () => {
    const { id: caseId } = await here.submit({ keepFrom: 'Her sister, who works in this team' });
    const id = await here.ask(caseId, 'elft-hackney', [], 'Say nothing to relatives');
    const entries = await here.leaves(async () => {
      const view = await here.openEnquiry(caseId, id);
      expect(view).toMatchObject({
        doNotTell: { say: 'Say nothing to relatives', confirmedAt: at },
        someHeldBack: true,
      });
      expect(JSON.stringify(view)).not.toContain('sister');
    });
    expect(entries[0]?.fields).toContain('doNotTell');
    expect(JSON.stringify(entries)).not.toContain('relatives');
  });

  it.each([
    ['the hub took the words out', { doNotTell: { of: 'Who must not be told: The hostel', say: '' } }],
    ['nobody confirmed any, as when the service itself asked', { doNotTell: null }],
    ['it is older than the words', { doNotTell: undefined }],
    ['they were confirmed for another answer', { doNotTell: { of: 'Who must not be told: Me', say: 'Me' } }],
  ])('says to phone the hub first where %s, and never nothing', async (_, more) => {
    const { id: caseId } = await here.submit({ keepFrom: 'The hostel' });
    const id = await here.ask(caseId);
    await change(enquiryKey(caseId, id), more);
    const entries = await here.leaves(async () => {
      const view = await here.openEnquiry(caseId, id);
      expect(view.doNotTell).toEqual({ say: 'Phone the hub before contacting her.', confirmedAt: null });
      expect(JSON.stringify(view)).not.toContain('hostel');
    });
    expect(entries[0]?.fields).not.toContain('doNotTell');
  });

  it('has nothing of it where nothing must be kept from anyone', async () => {
    const { caseId, id } = await put();
    expect(await here.openEnquiry(caseId, id)).toMatchObject({ doNotTell: null, someHeldBack: false });
  });

  it('opened by two at once is opened by one of them, and both see it', async () => {
    const { caseId, id } = await put();
    const views = await Promise.all([here.openEnquiry(caseId, id), here.openEnquiry(caseId, id)]);
    expect(views.map((view) => view.version)).toEqual([2, 2]);
  });

  it('shows nothing of her, and no way to reach her, once she no longer agrees to share', async () => {
    const { caseId, id } = await put({ whereNow: 'prison', whereDetail: 'Example prison' });
    expect(JSON.stringify(await here.openEnquiry(caseId, id))).toContain('Example prison');
    const { PutCommand } = await import('@aws-sdk/lib-dynamodb');
    const agreement = {
      ...agreementKey(caseId, 'share-with-team', 2),
      to: 'share-with-team',
      answer: 'no',
    };
    await rig.raw.send(new PutCommand({ TableName: rig.nameOf('Referrals'), Item: agreement }));
    const view = await here.openEnquiry(caseId, id);
    expect(view).toMatchObject({ shown: [], someHeldBack: true });
    expect(JSON.stringify(view)).not.toContain('Example prison');
    expect(view.safeWay).toContain('Phone the hub');
  });
});
