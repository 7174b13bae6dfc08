import * as z from 'zod';
import { rotaSchema } from './rota.ts';

export const gapView = z.object({ from: z.string(), to: z.string() });

/** The rota as staff see and change it. `gaps` are the uncovered hours of the next ten working days. */
export const rotaView = z.object({
  version: z.number(),
  rota: rotaSchema,
  now: z.object({ personId: z.string(), name: z.string(), role: z.string(), until: z.string() }).nullable(),
  gaps: z.array(gapView),
});
export type RotaView = z.infer<typeof rotaView>;
