import type { Cell } from './passes.ts';

/** The matrix as a table: one line for each call of each act, with the outcome of a failure before and after it. */
function printed(of: string, cells: readonly Cell[]): string {
  const lines = new Map<string, { before: string; after: string }>();
  for (const { act, call, operation, mode, came } of cells) {
    const at = `${act.padEnd(26)} ${String(call).padStart(2)}  ${operation.padEnd(19)}`;
    const line = lines.get(at) ?? { before: '-', after: '-' };
    lines.set(at, { ...line, [mode]: came });
  }
  const title = `${'act'.padEnd(26)} ${'no'.padStart(2)}  ${'call'.padEnd(19)} ${'failed before its effect'.padEnd(26)} failed after its effect`;
  const body = [...lines]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([at, { before, after }]) => `${at} ${before.padEnd(26)} ${after}`);
  return `\nFault matrix, ${of}: ${cells.length} injected faults, and the outcome of each.\n${[title, ...body].join('\n')}\n`;
}

/** Past the reporter, so that `npm test` shows it. */
export const print = (of: string, cells: readonly Cell[]): void =>
  void process.stderr.write(printed(of, cells));
