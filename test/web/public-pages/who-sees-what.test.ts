import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The words of a page as built. */
const words = (name: string) =>
  readFileSync(new URL(`../../../dist/web/${name}.html`, import.meta.url), 'utf8')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

it.each(['leaflet', 'leaflet-easy-read'])(
  'the page %s tells her why, who sees what, for how long, that she can say no or change her mind, and whom to phone',
  (name) => {
    const said = words(name);
    expect(said).toMatch(/your sentence/);
    expect(said).toMatch(/Who sees what/);
    expect(said).toMatch(/after 30 days.* 8 years .*20 years/);
    expect(said).toMatch(/You can say no.*(change your mind later|yes now and no later)/);
    expect(said).toMatch(/phone 999/);
    expect(said).toContain('020 7946 0123');
  },
);

it('the privacy page says of every role what it may see', () => {
  const [, table = ''] = words('privacy').split('Who can see what');
  for (const role of [
    'The person who refers her',
    'The liaison practitioner',
    'The consultant psychologist',
    'The secondary care team that is asked',
    'The service manager',
  ])
    expect(table).toContain(role);
});
