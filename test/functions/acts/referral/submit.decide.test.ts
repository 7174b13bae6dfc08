import { describe, expect, it } from 'vitest';
import type { PersonItem } from '#functions/model/person/records';
import type { TeamItem } from '#functions/model/team/records';
import { decideSubmit, directTeam } from '#functions/acts/referral/submit.decide';
import type { SentItem } from '#functions/model/case/records';
import type { Item } from '#functions/platform/store/decision';
import { demonstrationFrontDoors } from '#shared/reference/front-doors';
import type { FieldName } from '#shared/questions/table';
import { answersWith, at, imminent, safeguardingNotMade, today } from '#test/shared/referral/short-path';
import { personKey } from '#functions/model/person/keys';
import { teamKey } from '#functions/model/team/keys';
import { matchKey } from '#functions/model/case/keys';

const team = (id: string, boroughs: string[], more: Partial<TeamItem> = {}): TeamItem => ({
  ...teamKey(id),
  version: 1,
  chainHead: { seq: 1, hash: 'h' },
  id,
  name: `Team ${id}`,
  trustId: 'elft',
  boroughs,
  needs: ['any'],
  inbox: 'team@elft.example',
  secondInbox: null,
  phone: '020 7946 0308',
  hours: '',
  manager: { name: 'M', email: 'm@elft.example', phone: '0' },
  acceptsDirectEnquiries: true,
  from: '2026-01-01',
  to: null,
  ...more,
});
const actor = (verified: boolean): PersonItem => ({
  ...personKey('p'),
  version: 1,
  id: 'p',
  email: 'p@probation.example',
  role: 'referrer',
  name: 'P',
  jobTitle: 'J',
  organisation: 'O',
  court: null,
  phone: null,
  teams: [],
  verified: verified ? { at, by: 'hub', how: 'directory-number' } : null,
  enrolledAt: at,
  endedAt: null,
});
const hackney = team('hackney', ['hackney']);

type Changed = Partial<Record<FieldName, unknown>>;
function decide(
  changed: Changed = {},
  { verified = true, teams = [hackney], role = 'Hub' as string | null } = {},
) {
  let made = 0;
  const duty = { on: role !== null, until: null, next: null, phone: '020 7946 0123', words: 'Words.', role };
  return decideSubmit(
    { draft: null, teams, duty, doors: demonstrationFrontDoors },
    { id: 'case', answers: answersWith(changed), content: 'digest', matchKeys: ['MATCH#k'], deputy: null },
    { actor: actor(verified), at, reference: 'MHTR-XXXX-XXX', newId: () => `new-${made++}` },
  );
}
const items = (decision: ReturnType<typeof decide>) =>
  decision.changes.flatMap((change) => (change.do === 'put' ? [change.item] : []));
const startingWith = (decision: ReturnType<typeof decide>, prefix: string) =>
  items(decision).filter((item: Item) => item.sk.startsWith(prefix) || item.pk.startsWith(prefix));
const sentOf = (decision: ReturnType<typeof decide>) =>
  items(decision).find((item) => item.sk === 'CASE') as unknown as Required<SentItem>;
const told = (decision: ReturnType<typeof decide>) =>
  startingWith(decision, 'MESSAGE#').map((item) => item['letter']);

describe('the team that is told at submit', () => {
  it('is the one whose entry says so, where she agreed and the referrer is verified', () => {
    expect(directTeam(answersWith(), [hackney], true, today)?.id).toBe('hackney');
  });

  it.each<[string, Changed, TeamItem[], boolean]>([
    ['the referrer is not verified', {}, [hackney], false],
    [
      'its entry does not say so',
      {},
      [team('hackney', ['hackney'], { acceptsDirectEnquiries: false })],
      true,
    ],
    ['she did not agree to share', { shareWithTeam: 'no' }, [hackney], true],
    ['she was not asked', { shareWithTeam: 'not-asked' }, [hackney], true],
    ['somebody must not be told', { keepFrom: 'The hostel' }, [hackney], true],
    ['something must not be told', { keepFromWhat: 'Her charge' }, [hackney], true],
    ['something is not to be shared', { doNotShare: 'Her old address' }, [hackney], true],
    [
      'she is at risk from someone, who may work there',
      { riskFromSomeone: 'yes', riskFromDetail: 'x' },
      [hackney],
      true,
    ],
    ['two such teams fit', {}, [hackney, team('other', ['hackney'])], true],
    ['it serves another borough', {}, [team('camden', ['camden'])], true],
    ['its borough is not known', { livesIn: ['not-known'] }, [hackney], true],
    ['it has ended', {}, [team('hackney', ['hackney'], { to: today })], true],
  ])('is none where %s', (_, changed, teams, verified) => {
    expect(directTeam(answersWith(changed), teams, verified, today)).toBeNull();
    expect(told(decide(changed, { teams, verified }))).toEqual(['receipt', 'new-referral']);
  });

  it('gets its enquiry and mail in the same decision, and the case stays submitted', () => {
    const decision = decide();
    expect(told(decision).toSorted()).toEqual(['a-team-asked', 'enquiry', 'new-referral', 'receipt']);
    expect(startingWith(decision, 'ENQUIRY#')).toMatchObject([
      { teamId: 'hackney', state: 'notified', heldBack: [] },
    ]);
    expect(sentOf(decision).state).toBe('submitted');
    expect(decision.outcome).toMatchObject({ reply: { teamAsked: true } });
  });
});

describe('a submission decided', () => {
  it('is one case with sections, hearing, four agreements, look-ups and two mails', () => {
    const decision = decide({}, { teams: [] });
    expect(startingWith(decision, 'SECTION#')).toHaveLength(10);
    expect(startingWith(decision, 'HEARING#')).toMatchObject([
      { day: today, clock: null, court: 'thames-magistrates' },
    ]);
    expect(startingWith(decision, 'AGREEMENT#').map((item) => [item['to'], item['answer']])).toEqual([
      ['be-referred', 'yes'],
      ['share-with-team', 'yes'],
      ['share-with-probation', 'yes'],
      ['share-with-court', 'not-asked'],
    ]);
    expect(startingWith(decision, 'REFERENCE#')).toMatchObject([{ caseId: 'case' }]);
    expect(decision.changes).toContainEqual({
      do: 'put',
      table: 'Referrals',
      item: matchKey('MATCH#k', 'case'),
      expect: 'anything',
    });
    expect(decision.changes.length + decision.audit.length).toBeLessThanOrEqual(100);
  });

  it('stays under 100 writes with everything said', () => {
    const decision = decide({ ...imminent, ...safeguardingNotMade }, { verified: false });
    expect(decision.changes.length + decision.audit.length).toBeLessThan(60);
  });

  it('has an audit entry of field names, with values only for the digest, and one for the team it asks', () => {
    const { audit } = decide();
    expect(audit.map(({ act }) => act)).toEqual(['referral.submitted', 'enquiry.asked']);
    expect(decide({ shareWithTeam: 'no' }).audit).toHaveLength(1);
    expect(audit[0]).toMatchObject({ act: 'referral.submitted', from: 'draft', to: 'submitted' });
    expect(audit[0].fields).toEqual(Object.keys(answersWith()));
  });

  it('comes before every other when the risk is imminent', () => {
    const [urgent, plain] = [sentOf(decide(imminent)), sentOf(decide())];
    expect(urgent.hearingSort < plain.hearingSort).toBe(true);
    expect(urgent).toMatchObject({ imminent: true, hearingSort: '0#2026-11-23T10:00' });
    expect(decide(imminent).outcome).toMatchObject({ reply: { imminent: true } });
  });

  it('counts a time only where the time is known', () => {
    const left = { hearingTime: '15:00' };
    expect(sentOf(decide({ hearingTimeKnown: 'at', ...left })).hearing.clock).toBe('15:00');
    expect(sentOf(decide({ hearingTimeKnown: 'listed', ...left })).hearing.clock).toBeNull();
  });

  it('gives its tasks to whoever is on, or to whoever is on next', () => {
    const owners = (role: string | null) =>
      startingWith(decide(safeguardingNotMade, { role }), 'TASK#').map((item) => item['owner']);
    expect(new Set(owners('Hub'))).toEqual(new Set(['Hub']));
    expect(new Set(owners(null))).toEqual(new Set(['Whoever is on next']));
  });

  it('says on the receipt that a safeguarding referral is owed', () => {
    expect(decide(safeguardingNotMade).outcome).toMatchObject({ reply: { safeguardingOwed: true } });
    expect(decide().outcome).toMatchObject({ reply: { safeguardingOwed: false } });
  });
});
