import type { ClockKind } from '#shared/clock/settings';
import type { Hearing } from '#shared/time/hearing';
import type { InCase } from '#functions/model/case/keys';

/** What silence on a case or an enquiry turns into, and when next. */
export type ClockItem = InCase & {
  sk: `CLOCK#${string}`;
  version: number;
  kind: ClockKind;
  enquiryId: string | null;
  startedAt: string;
  hearing: Hearing;
  /** How many of its steps were taken. */
  taken: number;
  /** Index `byClock`: present while a step is still to come, at the next one's instant. */
  ticking?: 'CLOCK';
  ticksAt?: string;
};
