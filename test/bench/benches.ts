import type { Line } from './count.ts';

/** The benches by name, in the order in which they are run and printed. */
export const benches = {
  calls: async () => (await import('./calls.ts')).calls(),
  faults: async () => (await import('./faults.ts')).faults(),
  submit: async () => (await import('./submit.ts')).submit(),
  mail: async () => (await import('./mail.ts')).mail(),
  burst: async () => (await import('./burst.ts')).burst(),
  reminders: async () => (await import('./reminders.ts')).reminders(),
  sessions: async () => (await import('./sessions.ts')).sessions(),
  cold: async () => (await import('./cold.ts')).cold(),
  pages: async () => (await import('./pages.ts')).pages(),
  lighthouse: async () => (await import('./lighthouse.ts')).lighthouse(),
} satisfies Record<string, () => Promise<Line[]>>;

export type BenchName = keyof typeof benches;
export const benchNames = Object.keys(benches) as BenchName[];
export const isBench = (word: string): word is BenchName => (benchNames as string[]).includes(word);
