export const sessionPk = (id: string) => `SESSION#${id}` as const;

export const sessionKey = (id: string) => ({ pk: sessionPk(id), sk: 'SESSION' }) as const;

export const placesKey = (id: string) => ({ pk: sessionPk(id), sk: 'PLACES' }) as const;

export const bookingKey = (sessionId: string, id: string) =>
  ({ pk: sessionPk(sessionId), sk: `BOOKING#${id}` }) as const;

export const noticeKey = (sessionId: string, id: string) =>
  ({ pk: sessionPk(sessionId), sk: `NOTICE#${id}` }) as const;

export type InSession = { pk: `SESSION#${string}` };
