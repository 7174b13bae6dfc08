import * as z from 'zod';

const settingsSchema = z.object({ issuer: z.url(), clientId: z.string().min(1) });
export type Settings = z.infer<typeof settingsSchema>;

/** Where to sign in, told by the place the page was served from. Rejects when it cannot be read. */
export async function readSettings(): Promise<Settings> {
  const response = await fetch('/settings.json', { cache: 'no-store' });
  return settingsSchema.parse(await response.json());
}
