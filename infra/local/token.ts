import { demoPeople } from './demo/people.ts';
import { tokenPath } from './issuer/issuer.ts';
import { issuerKeys } from './issuer/keys.ts';
import { textAt, isObject } from './json.ts';
import { readOptions } from './options.ts';
import { readRunning } from './running.ts';
import { StartError } from './start-error.ts';

async function tokenFor(person: string | undefined): Promise<string> {
  if (!person) {
    const names = demoPeople.map(({ name, email, role }) => `  ${name} (${role}), ${email}`);
    throw new StartError(`Say whose: npm run token -- "${demoPeople[0]?.name}"\n${names.join('\n')}`);
  }
  const { dataDir } = readOptions(process.env, []);
  const running = readRunning(dataDir);
  const stopped = new StartError(`The app is not running on ${dataDir}. Start it with npm start.`);
  if (!running) throw stopped;
  const { token } = await issuerKeys(dataDir);
  const response = await fetch(running.site + tokenPath, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  }).catch(() => Promise.reject(stopped));
  const answer: unknown = await response.json();
  const given = isObject(answer) ? answer : {};
  if (!response.ok) throw new StartError(textAt(given, 'message'));
  return textAt(given, 'token');
}

try {
  console.log(await tokenFor(process.argv.slice(2).join(' ').trim() || undefined));
} catch (error) {
  const isOurs = error instanceof StartError;
  console.error(
    isOurs
      ? error.message
      : `No token could be had: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}
