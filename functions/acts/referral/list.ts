import * as z from 'zod';
import { referral } from '#shared/contract/referral';
import type { DraftAnswers } from '#shared/referral/draft';
import { deletedOn } from '#shared/referral/draft-age';
import type { MySummary } from '#shared/referral/views';
import { foldLine } from '#shared/text/fold';
import { showList } from '#functions/model/person/show-list';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import type { DraftContentItem, DraftItem, SentItem } from '#functions/model/case/records';
import { caseKey, caseIdOf, draftKey } from '#functions/model/case/keys';
import { batch, index } from '#functions/platform/store/read';
import { deputyKeysOf } from './mine.ts';
import { ownedBy, ownerOf } from '#functions/model/index-keys';

type Row = typeof referral.list;

function summary(item: DraftItem | SentItem, typed: DraftAnswers, asDeputy: boolean, at: string): MySummary {
  const name = item.state === 'draft' ? nameIn(typed) : item.name;
  const common = { id: item.id, name, state: item.state, asDeputy };
  return item.state === 'draft'
    ? {
        ...common,
        reference: null,
        hearing: hearingIn(typed),
        savedAt: item.savedAt,
        parkedUntil: parkedUntil(typed),
        deletedOn: deletedOn(item.savedAt, at),
        sentAt: null,
        openedAt: null,
        imminent: false,
      }
    : {
        ...common,
        parkedUntil: null,
        deletedOn: null,
        reference: item.reference,
        hearing: item.hearing,
        savedAt: null,
        sentAt: item.sentAt,
        openedAt: item.openedAt,
        imminent: item.imminent,
      };
}

/** Her name as typed so far; nothing where nothing of it can be seen, or its link would have no width. */
const nameIn = ({ givenNames, familyName }: DraftAnswers) =>
  [givenNames, familyName]
    .map((name) => (typeof name === 'string' ? foldLine(name) : ''))
    .filter(Boolean)
    .join(' ');

const isDay = (value: unknown): value is string => z.iso.date().safeParse(value).success;
const isClock = (value: unknown): value is string => z.iso.time({ precision: -1 }).safeParse(value).success;

/** The hearing as typed so far; a draft may hold a day or a time that does not exist. */
function hearingIn({ hearingDay, hearingTimeKnown, hearingTime }: DraftAnswers): MySummary['hearing'] {
  if (!isDay(hearingDay)) return null;
  return { day: hearingDay, clock: hearingTimeKnown === 'at' && isClock(hearingTime) ? hearingTime : null };
}

/** A draft waits while her capacity to agree is in doubt, until the day of the check (H26). */
const parkedUntil = ({ capacityDoubted, capacityDay }: DraftAnswers) =>
  capacityDoubted === 'yes' && typeof capacityDay === 'string' ? capacityDay : null;

const lastChange = (item: MySummary) => item.sentAt ?? item.savedAt ?? '';
/** Imminent risk first in every list (B13), then the newest. */
const order = (a: MySummary, b: MySummary) =>
  Number(b.imminent) - Number(a.imminent) || lastChange(b).localeCompare(lastChange(a));

/**
 * The caller's own drafts and referrals, and those that name the caller as deputy. A draft whose text was deleted is
 * not listed.
 */
export const list: Act<Row> = async (request) => {
  const { actor, at } = request;
  const own = (await index(ownedBy(ownerOf(actor.id)))) as unknown as (DraftItem | SentItem)[];
  const deputies = (await deputyKeysOf(actor)).map((key) => index(ownedBy(key)));
  const named = (await Promise.all(deputies)).flat();
  const drafts = own.filter((item) => item.state === 'draft');
  const { Referrals: beside } = await batch({
    Referrals: [...named.map((item) => caseKey(caseIdOf(item))), ...drafts.map(({ id }) => draftKey(id))],
  });
  const others = beside.filter((item) => item.sk === 'CASE') as unknown as SentItem[];
  const typed = new Map(
    (beside as unknown as DraftContentItem[])
      .filter((item) => item.sk === 'DRAFT' && item.expiresAt > Date.parse(at) / 1000)
      .map((item) => [item.pk, item.answers]),
  );
  const items = [
    ...own
      .filter((item) => item.state !== 'draft' || typed.has(item.pk))
      .map((item) => summary(item, typed.get(item.pk) ?? {}, false, at)),
    ...others.filter((item) => item.referrerId !== actor.id).map((item) => summary(item, {}, true, at)),
  ].sort(order);
  return settle(request, showList(actor, referral.list.audit, `person#${actor.id}`, items));
};
