import { afterEach, beforeAll, expect, it } from 'vitest';
import { complaints } from './accessible.ts';
import { type Pages, Fixture } from './fixture.ts';
import { openStage } from './stage.ts';

/** Tests each of these pages in each of its states. In several files, so that they share the machine out evenly. */
export function everyState(pages: Pages): void {
  const fixture = new Fixture(openStage());
  const states = Object.entries(pages).flatMap(([address, leads]) =>
    Object.entries(leads).map(([state, lead]) => ({ address, state, lead })),
  );
  beforeAll(() => fixture.prepare());
  afterEach(() => fixture.clear());

  it.each(states)(
    'is accessible, and no wider than 1366 and 320 pixels: $address ($state)',
    async ({ lead }) => {
      expect(await complaints(await lead(fixture))).toEqual([]);
    },
  );
}
