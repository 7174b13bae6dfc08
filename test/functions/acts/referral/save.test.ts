import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Signer, demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, later, caseFixture } from '#test/functions/lambdas/case-fixture';
import { casePk } from '#functions/model/case/keys';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const as = demo('Marigold');

const save = (id: string, version: number, answers: object, who: Signer = as) =>
  rig.call('referral.save', { as: who, at, params: { id }, body: { version, answers } });
const read = async (id: string, who: Signer = as, when = at) =>
  (await rig.call('referral.read', { as: who, at: when, params: { id } })).body;

describe('saving a draft', () => {
  it('merges what changed into what is stored, and forgets what was emptied', async () => {
    const id = randomUUID();
    await here.save(as, id, 0, { familyName: 'Testperson', offence: 'Shop theft', livesIn: ['hackney'] });
    expect(await here.save(as, id, 1, { offence: '', livesIn: [], stage: 'no-plea' })).toEqual({
      version: 2,
      savedAt: at,
    });
    expect(await read(id)).toEqual({
      state: 'draft',
      version: 2,
      savedAt: at,
      answers: { familyName: 'Testperson', stage: 'no-plea' },
    });
  });

  it('with a stale version is 409 with what is stored, and is remembered', async () => {
    const id = randomUUID();
    await here.save(as, id, 0, { familyName: 'Testperson' });
    const entries = await here.leaves(async () => {
      expect(await save(id, 0, { familyName: 'Other' })).toMatchObject({
        status: 409,
        body: { code: 'changed-meanwhile', current: { version: 1, answers: { familyName: 'Testperson' } } },
      });
    });
    expect(entries).toMatchObject([{ pk: `person#${as.id}`, outcome: 'refused', code: 'changed-meanwhile' }]);
  });

  it('of a page that was left is stored, whether the save under way came first or not', async () => {
    const last = { answers: { offence: 'Theft', stage: 'no-plea' }, follows: { offence: 'The', stage: '' } };
    const leave = (id: string, version: number, body: object = last) =>
      rig.call('referral.save', { as, at, params: { id }, body: { version, ...body } });
    for (const order of ['before', 'after']) {
      const id = randomUUID();
      await here.save(as, id, 0, { familyName: 'Testperson' });
      if (order === 'before') await here.save(as, id, 1, { offence: 'The' });
      expect((await leave(id, 1)).status).toBe(200);
      if (order === 'after') expect((await save(id, 1, { offence: 'The' })).status).toBe(409);
      expect(await read(id)).toMatchObject({ answers: last.answers });
    }
  });

  it('of a page that was left overwrites nothing that came from elsewhere', async () => {
    const id = randomUUID();
    await here.save(as, id, 0, { offence: 'The' });
    await here.save(as, id, 1, { offence: 'Burglary' });
    const body = { version: 1, answers: { offence: 'Theft' }, follows: { offence: 'The' } };
    expect(await rig.call('referral.save', { as, at, params: { id }, body })).toMatchObject({
      status: 409,
      body: { current: { version: 2, answers: { offence: 'Burglary' } } },
    });
  });

  it('of a page that was left follows a number that is not stored', async () => {
    const id = randomUUID();
    await here.save(as, id, 0, { familyName: 'Testperson' });
    await here.save(as, id, 1, { nhsNumber: '999000001' });
    const body = { version: 1, answers: { nhsNumber: '9990000018' }, follows: { nhsNumber: '999000001' } };
    expect((await rig.call('referral.save', { as, at, params: { id }, body })).status).toBe(200);
    expect(await read(id)).toMatchObject({ answers: { nhsNumber: '9990000018' } });
  });

  it('from two devices at once keeps one, and tells and remembers the other', async () => {
    const id = randomUUID();
    await here.save(as, id, 0, { familyName: 'Testperson' });
    rig.faults.set({
      operation: 'TransactWriteItems',
      when: (call) => JSON.stringify(call.body).includes('Assault'),
      fault: { kind: 'delay', ms: 300 },
    });
    let lost: unknown;
    const entries = await here.leaves(async () => {
      const slow = save(id, 1, { offence: 'Assault' });
      await here.save(as, id, 1, { offence: 'Shop theft' });
      lost = await slow;
    });
    expect(lost).toMatchObject({
      status: 409,
      body: { code: 'changed-meanwhile', current: { version: 2, answers: { offence: 'Shop theft' } } },
    });
    expect(entries.map((entry) => entry.outcome).toSorted()).toEqual(['done', 'refused']);
  });

  it('is not possible once it was sent', async () => {
    const { id, receipt } = await here.submit();
    expect(await save(id, 1, { offence: 'Other' })).toMatchObject({
      status: 409,
      body: { code: 'not-possible-now', current: { reference: receipt.reference } },
    });
  });

  it('of somebody else’s draft is 404, as if it did not exist', async () => {
    const id = randomUUID();
    await here.save(as, id, 0, { familyName: 'Testperson' });
    const juniper = demo('Juniper');
    const answer = await save(id, 1, { familyName: 'Other' }, juniper);
    expect(answer.status).toBe(404);
    const none = await rig.call('referral.read', { as: juniper, at, params: { id: randomUUID() } });
    expect(answer.body).toEqual(none.body);
    expect(await read(id)).toMatchObject({ answers: { familyName: 'Testperson' } });
  });

  it.each([
    ['fails its check', '999 123 4571'],
    ['is of a real range', '943 476 5919'],
    ['comes in a list', ['943 476 5919']],
  ])('does not store as an NHS number what %s', async (_, nhsNumber) => {
    const id = randomUUID();
    await here.save(as, id, 0, { familyName: 'Testperson', nhsNumber });
    expect(await read(id)).toMatchObject({ answers: { familyName: 'Testperson' } });
    const stored = JSON.stringify(await rig.tableItems('Referrals'));
    expect(['943 476 5919', '999 123 4571'].filter((number) => stored.includes(number))).toEqual([]);
  });

  it('stores in the demonstration no complete address of a real domain', async () => {
    const id = randomUUID();
    await here.save(as, id, 0, { deputyEmail: 'jo.example@nhs.net', familyName: 'Testperson' });
    expect(JSON.stringify(await read(id))).not.toContain('nhs.net');
    await here.save(as, id, 1, { deputyEmail: 'jo@probation.example' });
    expect(await read(id)).toMatchObject({ answers: { deputyEmail: 'jo@probation.example' } });
  });

  it('keeps an address of the demonstration as it was pasted, and sends it in its one form', async () => {
    const id = randomUUID();
    const pasted = 'Deputy <Deputy.Example@Probation.EXAMPLE>; ';
    await here.save(as, id, 0, { deputyEmail: pasted });
    expect(await read(id)).toMatchObject({ answers: { deputyEmail: pasted } });
    const sent = await here.submit({ deputyEmail: pasted });
    expect((await here.openCase(sent.id)).answers.deputyEmail).toBe('deputy.example@probation.example');
  });

  it('names the field that is too long, and what it may hold', async () => {
    expect(await save(randomUUID(), 0, { offence: 'Theft', doNotShare: 'x'.repeat(20_001) })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'answers.doNotShare', message: 'Use 20,000 characters or fewer' }] },
    });
  });

  it('does not grow a draft beyond what one request may hold', async () => {
    const id = randomUUID();
    const full = Array.from({ length: 40 }, () => '€'.repeat(100));
    const fill = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, full]));
    const [some, others] = [
      fill('offence', 'crn', 'pnc', 'cro', 'urn', 'safeTimes', 'herPhone', 'openTeam', 'adult', 'birth'),
      fill(
        'court',
        'stage',
        'doNotShare',
        'leaflet',
        'pregnant',
        'myPhone',
        'selfHarm',
        'agreedHow',
        'deputyName',
      ),
    ];
    await here.save(as, id, 0, some);
    const answer = await here.leaves(async () => {
      expect(
        await save(id, 1, { ...others, whereDetail: full, safeguarding: full, otherCourt: full }),
      ).toMatchObject({
        status: 413,
        body: { code: 'too-large' },
      });
    });
    expect(answer).toEqual([]);
    expect(await read(id)).toMatchObject({ version: 1 });
  });
});

describe('an old draft', () => {
  const days = (count: number) => later(count * 24 * 60);

  it('is gone after 30 days without a save, and her name with it', async () => {
    const id = randomUUID();
    await here.save(as, id, 0, { familyName: 'Oldperson', givenNames: 'Example' });
    const listed = async (when: string) => {
      const answer = await rig.call('referral.list', { as, at: when });
      return (answer.body as { items: { id: string; name: string }[] }).items.find((item) => item.id === id);
    };
    expect(await listed(days(29))).toMatchObject({ name: 'Example Oldperson' });
    expect(await read(id, as, days(30))).toMatchObject({ state: 'draft', version: 1, answers: {} });
    expect(JSON.stringify((await listed(days(30))) ?? {})).not.toContain('Oldperson');
  });

  it('keeps her name only in what expires', async () => {
    const id = randomUUID();
    await here.save(as, id, 0, { familyName: 'Oldperson' });
    const stored = (await rig.tableItems('Referrals')).filter((item) => item.pk === casePk(id));
    expect(
      stored.filter((item) => JSON.stringify(item).includes('Oldperson')).map((item) => item.sk),
    ).toEqual(['DRAFT']);
  });
});
