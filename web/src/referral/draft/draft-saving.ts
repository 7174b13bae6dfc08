import { canBeKept, type DraftAnswers } from '#shared/referral/draft';
import { type FieldName, fieldNames } from '#shared/questions/table';
import { asAskedNow, same, type Typed, typedFrom } from './typed.ts';

export type Conflict = { field: FieldName; stored: string | string[] };
/** Why a draft can no longer be saved: it was sent, or does not exist (any more). */
export type Ended = 'sent' | 'gone';

/**
 * A draft between form and server. `stored` is what the server holds, `typed` what the form shows; a field in
 * conflict is not sent before the person has chosen. Instants are UTC ISO.
 */
export type Saving = {
  version: number;
  stored: Typed;
  typed: Typed;
  /** False until the person changes something: an opened form is not yet a draft. */
  touched: boolean;
  inFlight: DraftAnswers | null;
  savedAt: string | null;
  /** True from a failed or overdue save until one succeeds. */
  failed: boolean;
  conflicts: Conflict[];
  /** The values the server refused: not sent again before they are changed. */
  refused: DraftAnswers;
  ended: Ended | null;
};

export type SavingEvent =
  | { type: 'typed'; typed: Typed }
  | { type: 'sent-off'; fields: DraftAnswers }
  | { type: 'saved'; version: number; savedAt: string }
  | { type: 'late' }
  | { type: 'failed' }
  | { type: 'refused'; fields: FieldName[] }
  | { type: 'ended'; ended: Ended }
  | { type: 'changed-meanwhile'; version: number; answers: DraftAnswers }
  | { type: 'chosen'; field: FieldName; keep: 'yours' | 'stored' };

/** The start of a form: a stored draft, or version 0 and nothing. */
export type Begun = { version: number; savedAt: string | null; answers: DraftAnswers };

/** A stored draft, or a new one (version 0) with the values the form fills in for the referrer to confirm. */
export function begin(
  version: number,
  savedAt: string | null,
  answers: DraftAnswers,
  filledIn: DraftAnswers = {},
): Saving {
  const stored = typedFrom(answers);
  const typed = asAskedNow(typedFrom({ ...filledIn, ...answers }));
  const fresh = { inFlight: null, failed: false, conflicts: [], refused: {}, ended: null, touched: false };
  return { version, stored, typed, savedAt, ...fresh };
}

/** The fields whose typed value differs from the stored one. */
export function differing({ touched, typed, stored }: Saving): FieldName[] {
  return touched ? fieldNames.filter((name) => !same(typed[name], stored[name])) : [];
}

/** The fields left out of a save: too long for a draft, or refused with this value. */
export function held(saving: Saving): FieldName[] {
  return differing(saving).filter((name) => {
    const refused = saving.refused[name];
    return (refused !== undefined && same(saving.typed[name], refused)) || !canBeKept(saving.typed[name]);
  });
}

/** The fields to save: changed, not in conflict and not left out. */
export function changed(saving: Saving): DraftAnswers {
  const leaveOut = new Set([...saving.conflicts.map(({ field }) => field), ...held(saving)]);
  const names = differing(saving).filter((name) => !leaveOut.has(name));
  return Object.fromEntries(names.map((name) => [name, saving.typed[name]]));
}

/** True while anything typed is not stored. */
export function isUnsaved(saving: Saving): boolean {
  return (
    saving.ended === null && saving.touched && (saving.inFlight !== null || differing(saving).length > 0)
  );
}

type Meanwhile = Extract<SavingEvent, { type: 'changed-meanwhile' }>;

/** Three-way merge by field: a change made only elsewhere is taken over, a change on both sides becomes a choice. */
function merge(saving: Saving, { version, answers }: Meanwhile): Saving {
  const theirs = typedFrom(answers);
  const typed = { ...saving.typed };
  const conflicts: Conflict[] = [];
  for (const field of fieldNames) {
    if (same(saving.typed[field], theirs[field])) continue;
    const waiting = saving.conflicts.some((conflict) => conflict.field === field);
    const mineUntouched = !waiting && same(saving.typed[field], saving.stored[field]);
    const theirsUntouched = !waiting && same(theirs[field], saving.stored[field]);
    if (mineUntouched) typed[field] = theirs[field];
    else if (!theirsUntouched) conflicts.push({ field, stored: theirs[field] });
  }
  return { ...saving, version, stored: theirs, typed, conflicts, inFlight: null, failed: false };
}

function choose(saving: Saving, field: FieldName, keep: 'yours' | 'stored'): Saving {
  const typed = keep === 'stored' ? { ...saving.typed, [field]: saving.stored[field] } : saving.typed;
  return { ...saving, typed, conflicts: saving.conflicts.filter((conflict) => conflict.field !== field) };
}

function refusedNow({ refused, inFlight }: Saving, fields: FieldName[]): DraftAnswers {
  return { ...refused, ...Object.fromEntries(fields.map((field) => [field, inFlight?.[field] ?? ''])) };
}

/** The draft after an event. Pure; nothing typed is ever dropped. */
export function next(saving: Saving, event: SavingEvent): Saving {
  switch (event.type) {
    case 'typed':
      return { ...saving, typed: event.typed, touched: true };
    case 'sent-off':
      return { ...saving, inFlight: event.fields };
    case 'saved': {
      const stored = { ...saving.stored, ...saving.inFlight };
      return {
        ...saving,
        stored,
        version: event.version,
        savedAt: event.savedAt,
        inFlight: null,
        failed: false,
      };
    }
    case 'late':
      return { ...saving, failed: true };
    case 'failed':
      return { ...saving, inFlight: null, failed: true };
    case 'refused':
      return { ...saving, inFlight: null, failed: false, refused: refusedNow(saving, event.fields) };
    case 'ended':
      return { ...saving, inFlight: null, ended: event.ended };
    case 'changed-meanwhile':
      return merge(saving, event);
    case 'chosen':
      return choose(saving, event.field, event.keep);
  }
}
