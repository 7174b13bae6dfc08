import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { sessionFixture } from './session-fixture.ts';
import { usedLinks } from './used-links.ts';

const rig = await openRig();
const fixture = sessionFixture(rig);
const session = await fixture.publish({ capacity: 100 });
afterAll(() => rig.close());
const { use, linkOf } = usedLinks(rig, fixture);

describe('a link that was used', () => {
  it('to erase leads to the one neutral refusal', async () => {
    const person = await fixture.booked(session);
    const link = await linkOf(person, 'erase');
    await use('erase', link);
    const again = await use('erase', link);
    expect(again.status).toBe(410);
    expect(JSON.stringify(again.body)).not.toContain(person.email);
  });
});

describe('deleting a booker’s data', () => {
  it('leaves no word of the person in the engine, and the chain whole', async () => {
    const name = 'Zephyrine Quillfeather';
    const topics = 'Unusual topic marker';
    const person = await fixture.booked(session, { name, topics });
    expect((await use('erase', await linkOf(person, 'erase'))).status).toBe(200);
    for (const table of ['Outreach', 'Outbox', 'Audit'] as const) {
      const all = JSON.stringify(await rig.tableItems(table));
      for (const word of [name, topics, person.email]) expect(all).not.toContain(word);
    }
    expect((await rig.verify()).findings).toEqual([]);
  });
});
