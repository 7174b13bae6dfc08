import { publicAddresses } from '../steps/public-pages.ts';
import type { Pages } from '#test/journeys/steps/fixture';

/** The static pages: each as the build made it. */
export const publicPages: Pages = Object.fromEntries(
  publicAddresses().map((address) => [
    `${address === '/' ? '/index' : address}.html`,
    { 'as it is': (fixture) => fixture.visit(address) },
  ]),
);
