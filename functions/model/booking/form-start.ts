import { abuseLimits } from '#shared/outreach/settings';
import { keyFor } from '#functions/platform/keys/keys';
import { isSame } from '#functions/platform/keys/same';

const words = (sessionId: string, time: string) => `form:${sessionId}:${time}`;

/** A signed record of when a form was opened, which a client cannot forge. */
export async function signStart(sessionId: string, at: string): Promise<string> {
  const key = await keyFor('link');
  const time = Date.parse(at).toString(36);
  return `${time}.${key.name}-${key.sign(words(sessionId, time))}`;
}

export type Start = 'fits' | 'too-fast' | 'not-ours-or-old';

/** True where a form was open as long as a person needs, and at most a day. */
export async function judgeStart(started: string, sessionId: string, at: string): Promise<Start> {
  const [, time = '', name = '', signed = ''] =
    /^([0-9a-z]{1,10})\.([A-Za-z0-9]{1,20})-([A-Za-z0-9_-]{43})$/.exec(started) ?? [];
  const key = name ? await keyFor('link', name).catch(() => null) : null;
  if (!key || !isSame(signed, key.sign(words(sessionId, time)))) return 'not-ours-or-old';
  const seconds = (Date.parse(at) - parseInt(time, 36)) / 1000;
  if (seconds > abuseLimits.formHours * 3600) return 'not-ours-or-old';
  return seconds < abuseLimits.fastestSeconds ? 'too-fast' : 'fits';
}
