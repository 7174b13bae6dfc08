import { expect, it } from 'vitest';
import { childId } from '#functions/model/message/child-id';
import { idSchema } from '#shared/contract/id';

it('is the same for the same parent and recipient, and another for any other', () => {
  expect(childId('parent', 'one')).toBe(childId('parent', 'one'));
  const others = [childId('parent', 'two'), childId('other', 'one'), childId('parent one', '')];
  expect(new Set([childId('parent', 'one'), ...others]).size).toBe(4);
});

it('has the form of an id that we give out, of the kind that is made of a hash', () => {
  for (const recipient of Array.from({ length: 64 }, (_, at) => `r${at}`)) {
    const id = childId('parent', recipient);
    expect(idSchema.safeParse(id).success).toBe(true);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

it('is made of the hash of both', () => {
  expect(childId('parent', 'one')).toBe('a9f173d5-5a06-8320-987a-221627cbc943');
});
