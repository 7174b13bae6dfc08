import * as z from 'zod';
import { mendAddress } from '../public-pages/mend-address.ts';

mendAddress();

// Imported first: schemas probe `new Function` when created, which the content security policy forbids.
z.config({ jitless: true });

void import('./start.tsx').then(({ start }) => start());
