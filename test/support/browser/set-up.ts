import { findChromium } from './find.ts';

/** Before the first journey: no browser is an error at once, and one that npm brought is unpacked before three workers want it. */
export default async function setUp(): Promise<void> {
  await findChromium();
}
