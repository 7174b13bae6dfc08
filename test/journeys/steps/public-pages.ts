import { readdirSync } from 'node:fs';

/** The addresses of the reading pages, as the build made them. */
export function publicAddresses(): string[] {
  return readdirSync('dist/web')
    .filter((file) => file.endsWith('.html') && file !== 'app.html')
    .map((file) => `/${file.replace(/\.html$/, '').replace(/^index$/, '')}`);
}
