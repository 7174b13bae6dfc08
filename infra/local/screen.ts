import { demoPeople } from './demo/people.ts';
import { roles } from '#shared/people/person';

export type Screen = {
  site: string;
  dataDir: string;
  engine: { url: string; apart: boolean };
  notPlayed: readonly string[];
};

/** The output of a start, on one screen. Tests and people wait for the line that begins with `Ready:`. */
export function screen({ site, dataDir, engine, notPlayed }: Screen): string {
  const width = Math.max(...demoPeople.map(({ name }) => name.length));
  const people = demoPeople.map(
    ({ name, role, email }) => `    ${name.padEnd(width)}  ${roles[role]}, ${email}`,
  );
  return `
  Demonstration: do not enter a real person. Everything stays on this machine.

  Site       ${site}/
  Inbox      ${site}/local/inbox (as JSON: ${site}/local/inbox.json)
  API        ${site}/api/openapi.json
  Data       ${dataDir} (npm start -- --fresh empties it; engine at ${engine.url}${engine.apart ? '' : ', which other users of this machine could find'})

  Sign in with a work address and the code that comes to the inbox, or choose one of these invented people:
${people.join('\n')}
  At a terminal: npm run token -- "${demoPeople[0]?.name}"

  In the template but not played here: ${notPlayed.join(', ')}
  Stop with Ctrl-C.

Ready: ${site}/
`;
}
