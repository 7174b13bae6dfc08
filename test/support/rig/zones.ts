import type { Context } from 'aws-lambda';
import { rows } from '#shared/contract/contract';
import type { Zone } from '#shared/contract/row';
import type { Event, Result } from '#functions/request/context';

export type ZoneHandler = (event: Event, context: Context) => Promise<Result>;

async function handlerOf(zone: Zone): Promise<ZoneHandler> {
  const entry = (await import(`../../../functions/lambdas/${zone}.ts`)) as { handler: ZoneHandler };
  return entry.handler;
}

/** The handlers of the zones that have rows, imported at first use: they read the environment when they are made. */
export const zones = Object.fromEntries(
  rows.map(({ row: { zone } }) => [zone, () => handlerOf(zone)]),
) as Record<Zone, () => Promise<ZoneHandler>>;
