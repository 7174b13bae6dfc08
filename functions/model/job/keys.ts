export const jobKey = (id: string) => ({ pk: `ERRAND#${id}`, sk: 'ERRAND' }) as const;
