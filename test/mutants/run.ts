import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type RoomName, isRoom, roomNames, rooms } from './rooms.ts';
import { type Result, countOf, table } from './score.ts';

const script = fileURLToPath(new URL('./one.ts', import.meta.url));

function run(name: RoomName): Promise<Result[]> {
  const child = fork(script, [name]);
  return new Promise((done, fail) => {
    let results: Result[] | null = null;
    child.once('message', (message) => (results = message as Result[]));
    child.once('error', fail);
    child.once('exit', (code) => {
      if (results) done(results);
      else fail(new Error(`The room ${name} ended with ${code} and without a result.`));
    });
  });
}

const words = process.argv.slice(2);
const strange = words.filter((word) => !isRoom(word));
if (strange.length > 0) {
  console.error(`No such room: ${strange.join(', ')}. There are ${roomNames.join(', ')}.`);
  process.exit(1);
}

const counts = [];
for (const name of words.length > 0 ? words.filter(isRoom) : roomNames)
  counts.push(countOf(name, rooms[name].least, await run(name)));
console.log(table(counts));
const under = counts.filter(({ score, least }) => least !== null && score < least);
if (under.length > 0) {
  console.error(`Under its least: ${under.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}
