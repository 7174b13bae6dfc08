import * as z from 'zod';

// Imported first: schemas probe `new Function` when created, which the content security policy forbids.
z.config({ jitless: true });

void import('./start.tsx').then(({ start }) => start());
