import { referral } from '#shared/contract/referral';
import { type FieldName, questions } from '#shared/questions/table';
import type { DraftAnswers } from '#shared/referral/draft';
import { purgedAfter } from '#shared/referral/draft-age';
import type { DraftContentItem, DraftItem } from '#functions/model/case/records';
import { caseChain, caseKey, draftKey } from '#functions/model/case/keys';
import { type Decision, noEntryYet } from '#functions/platform/store/decision';
import type { CaseRecord } from '#functions/model/case/read-case';
import { ownerKeys, ownerOf } from '#functions/model/index-keys';

/** The stored answers with the changed fields merged in; an emptied field is deleted. */
export function merge(stored: DraftAnswers, changed: DraftAnswers): DraftAnswers {
  return Object.fromEntries(
    Object.entries({ ...stored, ...changed }).filter(([, value]) => value !== '' && value.length > 0),
  ) as DraftAnswers;
}

/** Values that the row does not keep are stored as empty: a wrong NHS number (H3), a real address (H23). */
export function withoutUnkept(changed: DraftAnswers, demonstration: boolean): DraftAnswers {
  const isKept = (field: FieldName, value: string | string[]) =>
    [value].flat().every((one) => one === '' || !questions[field].unkept?.(one, { demonstration }));
  return Object.fromEntries(
    Object.entries(changed).map(([field, value]) => [field, isKept(field as FieldName, value) ? value : '']),
  );
}

const alike = (one: string | string[] = '', other: string | string[] = '') =>
  one.length === 0 ? other.length === 0 : JSON.stringify(one) === JSON.stringify(other);

/** True where what is stored in these fields is what the page says it follows, or already what it sends. */
export function isNext(stored: DraftAnswers, sent: DraftAnswers, follows: DraftAnswers | undefined): boolean {
  if (!follows) return false;
  return (Object.keys(sent) as FieldName[]).every(
    (field) => alike(stored[field], follows[field]) || alike(stored[field], sent[field]),
  );
}

type Context = { actorId: string; at: string; id: string };
type Saved = { version: number; savedAt: string };

/** Decides one save of a draft: the changed fields merged into what is stored. Pure. */
export function decideSave(
  record: CaseRecord | null,
  changed: DraftAnswers,
  { actorId, at, id }: Context,
): Decision<Saved> {
  const before = record?.case;
  const answers = merge(record?.draft?.answers ?? {}, changed);
  const version = (before?.version ?? 0) + 1;
  const item: DraftItem = {
    ...caseKey(id),
    version,
    chainHead: before?.chainHead ?? noEntryYet,
    id,
    referrerId: actorId,
    ...ownerKeys(ownerOf(actorId), at),
    state: 'draft',
    savedAt: at,
  };
  const content: DraftContentItem = {
    ...draftKey(id),
    answers,
    expiresAt: Math.floor(Date.parse(at) / 1000) + purgedAfter * 86_400,
  };
  return {
    changes: [
      { do: 'put', table: 'Referrals', item, expect: before ? { version: before.version } : 'absent' },
      { do: 'put', table: 'Referrals', item: content, expect: 'anything' },
    ],
    audit: [
      {
        chain: caseChain(id, item.chainHead),
        act: referral.save.audit,
        outcome: 'done',
        subject: `case#${id}`,
        from: 'draft',
        to: 'draft',
        version: { from: version - 1, to: version },
        fields: Object.keys(changed),
        values: changed,
      },
    ],
    outcome: { reply: { version, savedAt: at } },
  };
}
