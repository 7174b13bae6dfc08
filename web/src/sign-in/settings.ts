import * as z from 'zod';

const settingsSchema = z.object({ issuer: z.url(), clientId: z.string().min(1) });
export type Settings = z.infer<typeof settingsSchema>;

/** The issuer's settings, loaded from the page's own origin. Rejects when they cannot be read. */
export async function readSettings(): Promise<Settings> {
  const response = await fetch('/settings.json', { cache: 'no-store' });
  return settingsSchema.parse(await response.json());
}
