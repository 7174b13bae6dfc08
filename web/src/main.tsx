import * as z from 'zod';

// The content security policy forbids new Function, and a schema looks for it when it is made: so before all others.
z.config({ jitless: true });

void import('./start.tsx').then(({ start }) => start());
