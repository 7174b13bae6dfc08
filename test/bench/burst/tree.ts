import { readFileSync, readdirSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process or thread has ended meanwhile.
    return '';
  }
};

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** A process and all that it started. */
export function treeOf(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(treeOf)];
}

/** The memory of a process in MB; what it shares with others is divided among them. */
function proportionalMb(pid: number): number {
  const [, kB = '0'] = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? [];
  return (Number(kB) * 1024) / 1e6;
}

export const memoryOf = (pid: number) => treeOf(pid).reduce((sum, one) => sum + proportionalMb(one), 0);

/** Looks at the memory of a process tree again and again until it is stopped, and gives the most it was. */
export function watchMemory(pid: number, everyMs = 250) {
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, memoryOf(pid))), everyMs);
  return () => {
    clearInterval(timer);
    return most;
  };
}
