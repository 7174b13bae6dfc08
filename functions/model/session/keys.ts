import type { Key } from '#functions/platform/store/decision';

export const sessionPk = (id: string) => `SESSION#${id}` as const;

export const sessionKey = (id: string): Key => ({ pk: sessionPk(id), sk: 'SESSION' });

export const placesKey = (id: string): Key => ({ pk: sessionPk(id), sk: 'PLACES' });

export const bookingKey = (sessionId: string, id: string): Key => ({
  pk: sessionPk(sessionId),
  sk: `BOOKING#${id}`,
});

export type InSession = { pk: `SESSION#${string}` };
