import { describe, expect, it } from 'vitest';
import { currentAnswers, referrersPhone } from '#functions/model/case/answers';
import { versionSort } from '#functions/model/case/keys';
import { refuse } from '#functions/platform/store/decision';
import { doneTask, newTask } from '#functions/model/task/new-task';
import { caseOf } from '#functions/model/case/read-case';
import { attributionsNow } from '#functions/model/case/attributions';
import { sharingNow, sliceNow } from '#functions/model/agreement/sharing';
import {
  agreement,
  at,
  caseChain,
  reminder,
  done,
  enquiry,
  put,
  record,
  section,
  sent,
  task,
} from '#test/support/items/case';

describe('what stands in a case', () => {
  const draft = (expiresAt: number) => ({ pk: 'CASE#c1', sk: 'DRAFT', answers: {}, expiresAt }) as const;
  const seconds = Date.parse(at) / 1000;

  it('is told apart by its sort key', () => {
    const hearing = { pk: 'CASE#c1', sk: 'HEARING#000001' };
    const delivery = { pk: 'CASE#c1', sk: 'DELIVERY#m1' };
    const match = { pk: 'CASE#c1', sk: 'MATCH#c2#000001' };
    const deputy = { pk: 'CASE#c1', sk: 'DEPUTY' };
    const parts = [agreement('yes'), section('offence', {}), task('t1'), enquiry(), reminder()];
    expect(caseOf([sent(), ...parts, hearing, delivery, match, deputy, draft(seconds + 1)], at)).toEqual({
      case: sent(),
      draft: draft(seconds + 1),
      sections: [parts[1]],
      hearings: [hearing],
      agreements: [parts[0]],
      tasks: [parts[2]],
      enquiries: [parts[3]],
      deliveries: [delivery],
      reminders: [parts[4]],
      matchDecisions: [match],
      deputy,
    });
  });

  it('is nothing without the case itself', () => {
    expect(caseOf([task('t1')], at)).toBeNull();
    expect(caseOf([sent()], at)).toMatchObject({ draft: null, deputy: null, tasks: [] });
  });

  it('knows no more of a draft from the very second on in which it expires', () => {
    expect(caseOf([sent(), draft(seconds)], at)?.draft).toBeNull();
    expect(caseOf([sent(), draft(seconds + 1)], at)?.draft).not.toBeNull();
  });
});

describe('what was said', () => {
  it('is the latest of every section', () => {
    const sections = [section('offence', { offence: 'Theft' }), section('offence', { offence: 'Burglary' })];
    expect(currentAnswers([...sections, section('identifiers', { crn: 'X' })])).toEqual({
      offence: 'Burglary',
      crn: 'X',
    });
  });

  it('gives the number of whoever referred her, where it is one', () => {
    expect(referrersPhone([section('referrer', { myPhone: '020 7946 0188' })])).toBe('020 7946 0188');
    expect(referrersPhone([])).toBeNull();
    expect(referrersPhone([section('referrer', { myPhone: ['020 7946 0188'] })])).toBeNull();
  });

  it('sorts its versions as they followed one another', () => {
    expect([versionSort(2), versionSort(10)]).toEqual(['000002', '000010']);
  });
});

describe('her agreement to share', () => {
  it('is what she attributions last, to a team', () => {
    const agreed = (...agreements: ReturnType<typeof agreement>[]) => sharingNow({ agreements }).withTeam;
    expect(agreed()).toBe(false);
    expect(agreed(agreement('yes'))).toBe(true);
    expect(agreed(agreement('yes'), agreement('no', 2))).toBe(false);
    expect(agreed(agreement('no'), agreement('yes', 2))).toBe(true);
    expect(agreed(agreement('yes'), { ...agreement('no', 2), to: 'share-with-court' })).toBe(true);
    expect(agreed({ ...agreement('yes'), to: 'be-referred' })).toBe(false);
  });
});

describe('who attributions it, and when', () => {
  const nameOf = (id: string) => `name of ${id}`;
  const attributions = (answers: Parameters<typeof section>[1]) =>
    attributionsNow({ sections: [section('agreement', answers)], hearings: [] }, nameOf, at);

  it('is who wrote it down, when she did', () => {
    const sections = [section('reach', { whereNow: 'prison' }), section('offence', { offence: 'Theft' })];
    expect(attributionsNow({ sections, hearings: [] }, nameOf, at)).toEqual([
      { section: 'reach', at: '2026-11-23T09:00:00.000Z', by: 'name of p1', stale: false },
    ]);
  });

  it('is, of what she agreed to, who asked her and when she was asked', () => {
    const asked = { agreedDay: '2026-11-22', agreedTime: '16:30' };
    expect(attributions({ ...asked, agreedTakenBy: 'Jo Example' })).toEqual([
      { section: 'agreement', at: '2026-11-22T16:30:00.000Z', by: 'Jo Example', stale: false },
    ]);
    expect(attributions(asked)).toMatchObject([{ by: 'name of p1' }]);
    expect(attributions({ agreedDay: '2026-11-22' })).toMatchObject([{ at: '2026-11-23T09:00:00.000Z' }]);
    expect(attributions({ agreedTime: '16:30' })).toMatchObject([{ at: '2026-11-23T09:00:00.000Z' }]);
  });

  it('is of the latest of each section, and stale where a hearing has been since', () => {
    const later = { ...section('risk', {}), at: '2026-11-23T09:30:00.000Z', by: 'p2' };
    const hearings = [{ day: '2026-11-23', clock: '09:40' }] as never[];
    expect(attributionsNow({ sections: [section('risk', {}), later], hearings }, nameOf, at)).toEqual([
      { section: 'risk', at: '2026-11-23T09:30:00.000Z', by: 'name of p2', stale: true },
    ]);
  });

  it('is told to a team by part and not by name', () => {
    const by = (id: string) =>
      sliceNow(record({ sections: [{ ...section('reach', { whereNow: 'prison' }), by: id }] }), [], at)
        .shown[0]?.attributions?.by;
    expect([by('p1'), by('hub')]).toEqual(['the person who referred her', 'the hub']);
  });
});

describe('a task', () => {
  const about = {
    kind: 'phone-team',
    say: 'Phone.',
    dueAt: at,
    owner: 'Liaison practitioner',
    phone: null,
  } as const;

  it('stands open in the list of what is to be done, by its time', () => {
    expect(newTask('c1', 't1', about)).toEqual(put('Referrals', task('t1')));
    expect(newTask('c1', 't1', { ...about, personId: 'p', teamId: 'hackney' })).toEqual(
      put('Referrals', task('t1', { personId: 'p', teamId: 'hackney' })),
    );
  });

  it('that is done is in no list', () => {
    const how = { doneAt: at, doneBy: 'Hub Example', outcome: 'Phoned' };
    expect(doneTask(task('t1'), how)).toEqual(done('t1', { ...how, version: 2 }));
  });
});

it('a refusal changes nothing, and is remembered in the chain of who was refused', () => {
  const refusal = { code: 'not-found', detail: 'Not here.' } as const;
  expect(refuse(caseChain as never, 'case.opened', 'case#c1', refusal)).toEqual({
    changes: [],
    audit: [
      { chain: caseChain, act: 'case.opened', outcome: 'refused', subject: 'case#c1', code: 'not-found' },
    ],
    outcome: { refusal },
  });
});
