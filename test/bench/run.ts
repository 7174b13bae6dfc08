import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type BenchName, benchNames, isBench } from './benches.ts';
import type { Line } from './count.ts';
import { isWithin, table } from './table.ts';

const script = fileURLToPath(new URL('./one.ts', import.meta.url));

/** Runs a bench and gives its lines. Rejects when it ends without any. What the functions log is not shown. */
function run(name: BenchName): Promise<Line[]> {
  const child = fork(script, [name], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((done, fail) => {
    let lines: Line[] = [];
    child.once('message', (message) => (lines = message as Line[]));
    child.once('error', fail);
    child.once('exit', (code) => {
      if (code === 0 && lines.length > 0) done(lines);
      else fail(new Error(`The bench ${name} ended with ${code}.`));
    });
  });
}

const words = process.argv.slice(2);
const strange = words.filter((word) => !isBench(word));
if (strange.length > 0) {
  console.error(`No such bench: ${strange.join(', ')}. There are ${benchNames.join(', ')}.`);
  process.exit(1);
}

const lines: Line[] = [];
for (const name of words.length > 0 ? words.filter(isBench) : benchNames) {
  console.error(`${name} …`);
  lines.push(...(await run(name)));
}
console.log(table(lines));
const over = lines.filter((line) => !isWithin(line));
if (over.length > 0) {
  console.error(`Over its limit: ${over.map((line) => line.name).join('; ')}`);
  process.exitCode = 1;
}
