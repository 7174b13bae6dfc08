import { canBeKept, type DraftAnswers } from '#shared/referral/draft';
import { type FieldName, fieldNames } from '#shared/questions/table';
import { same, type Typed, typedFrom } from './typed.ts';

export type Conflict = { field: FieldName; stored: string | string[] };
/** Why a draft can no longer be saved here: it was sent, or it is not there (any more). */
export type Ended = 'sent' | 'gone';

/**
 * A draft between the form and the server. `stored` is what the server is known to hold, `typed` what the form shows;
 * a field in conflict waits for a choice and is not sent before. Instants are UTC ISO.
 */
export type Saving = {
  version: number;
  stored: Typed;
  typed: Typed;
  /** False until the person changed something: a form that was only opened is not a draft. */
  touched: boolean;
  inFlight: DraftAnswers | null;
  savedAt: string | null;
  /** True from a save that failed, or does not come back in time, until one succeeds. */
  failed: boolean;
  conflicts: Conflict[];
  /** Fields as the server would not take them: they are not sent again before they are changed. */
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

/** What a form begins with: a draft as stored, or version 0 and nothing. */
export type Begun = { version: number; savedAt: string | null; answers: DraftAnswers };

/** A draft as the server holds it, or a new one (version 0) with what the form fills in for her to confirm. */
export function begin(
  version: number,
  savedAt: string | null,
  answers: DraftAnswers,
  filledIn: DraftAnswers = {},
): Saving {
  const stored = typedFrom(answers);
  const typed = typedFrom({ ...filledIn, ...answers });
  const fresh = { inFlight: null, failed: false, conflicts: [], refused: {}, ended: null, touched: false };
  return { version, stored, typed, savedAt, ...fresh };
}

/** The fields in which what is typed is not what the server holds. */
export function differing({ touched, typed, stored }: Saving): FieldName[] {
  return touched ? fieldNames.filter((name) => !same(typed[name], stored[name])) : [];
}

/** The fields a save has to leave out: too long for a draft, or refused as they stand. */
export function held(saving: Saving): FieldName[] {
  return differing(saving).filter((name) => {
    const refused = saving.refused[name];
    return (refused !== undefined && same(saving.typed[name], refused)) || !canBeKept(saving.typed[name]);
  });
}

/** The fields to save: they differ from what the server holds, wait for no choice and are not held. */
export function changed(saving: Saving): DraftAnswers {
  const leaveOut = new Set([...saving.conflicts.map(({ field }) => field), ...held(saving)]);
  const names = differing(saving).filter((name) => !leaveOut.has(name));
  return Object.fromEntries(names.map((name) => [name, saving.typed[name]]));
}

/** True while anything typed is not on the server. */
export function isUnsaved(saving: Saving): boolean {
  return (
    saving.ended === null && saving.touched && (saving.inFlight !== null || differing(saving).length > 0)
  );
}

type Meanwhile = Extract<SavingEvent, { type: 'changed-meanwhile' }>;

/** Three-way merge by field: what only another page changed is taken over, what both changed becomes a choice. */
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

/** What an event makes of a draft. Pure; nothing typed is ever dropped. */
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
