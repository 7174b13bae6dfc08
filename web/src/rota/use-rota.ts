import { useState } from 'react';
import * as z from 'zod';
import { type Rota, rotaSchema } from '#shared/duty/rota';
import type { RotaView } from '#shared/duty/views';
import { useAct } from '../api/act.ts';
import { queryClient, useLoad } from '../api/load.ts';
import type { Outcome } from '../api/outcome.ts';
import { api } from './api.ts';
import type { Change } from './changes.ts';
import { type RotaPart, rotaParts } from './words.ts';

const key = ['rota'];
const stored = z.object({ version: z.number(), rota: rotaSchema });
export type Stored = z.infer<typeof stored>;

/** A conflicting change: what is stored now, and the result of the change on it. */
export type RotaConflict = { part: RotaPart; change: Change; stored: Stored };
/** The parts of the page that say what was done in them. */
export type Place = RotaPart | 'own-cover';
export type Edit = { part: RotaPart; change: Change; said: string };

function overtakenBy(outcome: Outcome<RotaView>, { part, change }: Edit): RotaConflict | null {
  if (outcome.kind !== 'refused' || outcome.problem.code !== 'changed-meanwhile') return null;
  const read = stored.safeParse(outcome.problem.current);
  return read.success ? { part, change, stored: read.data } : null;
}

/** The rota of the page, its changes part by part, and a conflicting change. */
export function useRota() {
  const { value, failure, again } = useLoad(key, () => api.rota.read());
  const [overtaken, setOvertaken] = useState<RotaConflict | null>(null);
  const [said, setSaid] = useState<{ at: Place; words: string } | null>(null);
  const setting = useAct((body: { version: number; rota: Rota }) => api.rota.set({ body }));
  const covering = useAct((until: string | null) => api.rota.cover({ body: { until } }));

  const take = (outcome: Outcome<RotaView> | null, at: Place, words: string) => {
    if (outcome?.kind !== 'ok') return false;
    queryClient.setQueryData(key, outcome);
    setOvertaken(null);
    setSaid({ at, words });
    return true;
  };
  const put = async ({ version, rota }: Stored, edit: Edit) => {
    setSaid(null);
    const outcome = await setting.run({ version, rota: edit.change(rota) });
    if (outcome) setOvertaken(overtakenBy(outcome, edit));
    return take(outcome, edit.part, edit.said);
  };
  return {
    view: value,
    failure,
    again,
    /** What was done there last. */
    saidAt: (at: Place) => (said?.at === at ? said.words : ''),
    overtaken,
    busy: setting.busy || covering.busy,
    refused: overtaken ? null : (setting.failure ?? covering.failure),
    tries: setting.failed + covering.failed,
    save: (edit: Edit) => (value ? put(value, edit) : Promise.resolve(false)),
    keepMine: (mine: RotaConflict) => put(mine.stored, { ...mine, said: `${rotaParts[mine.part]}: saved.` }),
    takeStored: () => {
      setOvertaken(null);
      again();
    },
    cover: async (until: string | null, words: string) => take(await covering.run(until), 'own-cover', words),
  };
}
