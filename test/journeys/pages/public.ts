import { publicAddresses } from '../steps/public-pages.ts';
import type { Pages } from '../steps/scene.ts';

/** The reading pages: each is what the build made of it. */
export const publicPages: Pages = Object.fromEntries(
  publicAddresses().map((address) => [
    `${address === '/' ? '/index' : address}.html`,
    { 'as it is': (scene) => scene.visit(address) },
  ]),
);
