import type { ClockKind } from '#shared/clock/settings';
import type { Hearing } from '#shared/time/hearing';
import type { ClockKeys } from '#functions/model/index-keys';
import type { clockKey } from './keys.ts';

/** What silence on a case or an enquiry turns into, and when next. */
export type ClockItem = ReturnType<typeof clockKey> &
  Partial<ClockKeys> & {
    version: number;
    kind: ClockKind;
    enquiryId: string | null;
    startedAt: string;
    hearing: Hearing;
    /** How many of its steps were taken. */
    taken: number;
  };
