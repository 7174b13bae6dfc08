export const errandKey = (id: string) => ({ pk: `ERRAND#${id}`, sk: 'ERRAND' }) as const;
