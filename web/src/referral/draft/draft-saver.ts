import type { DraftAnswers } from '#shared/referral/draft';
import type { FieldName } from '#shared/questions/table';
import { draftAnswers } from '#shared/referral/draft';
import type { Problem } from '#shared/problem/problem';
import * as z from 'zod';
import type { Outcome } from '../../api/outcome.ts';
import { changed, isUnsaved, next, type Saving, type SavingEvent } from './draft-saving.ts';
import { same, type Typed } from './typed.ts';

export type Save = (body: {
  version: number;
  answers: DraftAnswers;
  follows?: DraftAnswers;
}) => Promise<Outcome<{ version: number; savedAt: string }>>;

const atMostEvery = 5000;
const retryAfter = 5000;
// A call may take half a minute to fail; meanwhile the page must not say “Saved”.
const lateAfter = 5000;
const meanwhileSchema = z.object({ version: z.number(), answers: draftAnswers });

/** The fields the server refuses; where all together are too large, the longest. */
function refusedOf({ code, fields = [] }: Problem, sent: DraftAnswers): FieldName[] {
  const names = Object.keys(sent) as FieldName[];
  if (code === 'malformed')
    return names.filter((name) => fields.some(({ path }) => path === `answers.${name}`));
  const length = (name: FieldName) => String(sent[name]).length;
  return code === 'too-large' ? names.toSorted((a, b) => length(b) - length(a)).slice(0, 1) : [];
}

function reading(outcome: Awaited<ReturnType<Save>>, sent: DraftAnswers): SavingEvent {
  if (outcome.kind === 'ok') return { type: 'saved', ...outcome.value };
  if (outcome.kind === 'unreachable') return { type: 'failed' };
  const current = meanwhileSchema.safeParse(outcome.problem.current);
  if (outcome.problem.code === 'changed-meanwhile' && current.success)
    return { type: 'changed-meanwhile', ...current.data };
  if (outcome.problem.code === 'not-possible-now')
    return { type: 'ended', ended: outcome.problem.state === 'deleted' ? 'gone' : 'sent' };
  if (outcome.problem.code === 'not-found') return { type: 'ended', ended: 'gone' };
  const fields = refusedOf(outcome.problem, sent);
  return fields.length > 0 ? { type: 'refused', fields } : { type: 'failed' };
}

/** Saves a draft during typing: one request at a time, at most one every five seconds, only what changed. */
export class DraftSaver {
  state: Saving;
  private readonly save: Save;
  private readonly watchers = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private startedAt = -Infinity;
  private running: Promise<void> | null = null;
  /** What a save wrote or not, of which no answer came before another was sent. */
  private mayFollow: DraftAnswers | null = null;

  constructor(begun: Saving, save: Save) {
    this.state = begun;
    this.save = save;
  }

  watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  typed(typed: Typed): void {
    this.take({ type: 'typed', typed });
    this.plan();
  }

  choose(field: FieldName, keep: 'yours' | 'stored'): void {
    this.take({ type: 'chosen', field, keep });
    this.plan();
  }

  /** Saves all unsaved changes now. Resolves with true where everything is stored. */
  async flush(): Promise<boolean> {
    if (this.running) await this.running;
    if (Object.keys(changed(this.state)).length > 0) await this.saveOnce();
    return !isUnsaved(this.state) && this.state.ended === null;
  }

  /**
   * The page may end now: what was typed since a save began is sent without waiting for it. Which of the two comes
   * first does not matter: this one has the fields of both, and names the values it follows.
   */
  async leave(): Promise<boolean> {
    const { inFlight, stored, typed, ended } = this.state;
    const answers = { ...changed(this.state) };
    for (const name of Object.keys(inFlight ?? {}) as FieldName[]) answers[name] = typed[name];
    const before = { ...stored, ...inFlight };
    const later = (Object.keys(answers) as FieldName[]).some((name) => !same(typed[name], before[name]));
    if (!this.running || !inFlight || ended || !later) return this.flush();
    this.mayFollow = inFlight;
    await this.begin(this.send(answers));
    return this.flush();
  }

  private take(event: SavingEvent): void {
    this.state = next(this.state, event);
    for (const watch of this.watchers) watch();
  }

  private plan(): void {
    clearTimeout(this.timer);
    if (this.running || this.state.ended || Object.keys(changed(this.state)).length === 0) return;
    const rest = this.startedAt + atMostEvery - Date.now();
    const wait = this.state.failed ? retryAfter : Math.max(rest, 0);
    this.timer = setTimeout(() => void this.saveOnce(), wait);
  }

  private saveOnce(): Promise<void> {
    return this.running ?? this.begin(this.request());
  }

  private begin(save: Promise<void>): Promise<void> {
    const running = save.finally(() => {
      // Another one took its place when the page was left.
      if (this.running !== running) return;
      this.running = null;
      this.plan();
    });
    this.running = running;
    return running;
  }

  private async request(): Promise<void> {
    clearTimeout(this.timer);
    const answers = changed(this.state);
    if (this.state.ended || Object.keys(answers).length === 0) return;
    await this.send(answers);
  }

  private async send(answers: DraftAnswers): Promise<void> {
    this.startedAt = Date.now();
    const { version, stored } = this.state;
    const names = Object.keys(answers) as FieldName[];
    const mayFollow = this.mayFollow;
    const follows =
      mayFollow && Object.fromEntries(names.map((name) => [name, mayFollow[name] ?? stored[name]]));
    this.take({ type: 'sent-off', fields: answers });
    const sent = this.state.inFlight;
    const late = setTimeout(() => this.take({ type: 'late' }), lateAfter);
    const outcome = await this.save({ version, answers, ...(follows && { follows }) });
    clearTimeout(late);
    // A later one has these fields too.
    if (this.state.inFlight !== sent) return;
    const event = reading(outcome, answers);
    if (event.type !== 'failed') this.mayFollow = null;
    this.take(event);
    if (event.type === 'refused') await this.request();
  }
}
