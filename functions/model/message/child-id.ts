import { createHash } from 'node:crypto';

/** Derives an id from a parent's id and a recipient, so that a retry creates nothing twice. */
export function childId(parent: string, recipient: string): string {
  const hex = createHash('sha256').update(`${parent} ${recipient}`).digest('hex');
  const [variant = ''] = hex.slice(16, 17);
  const kept = '89ab'.charAt(parseInt(variant, 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${kept}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
