import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { ConfirmReply, PublicSession, SignUpReply } from '#shared/outreach/views';
import { type ProblemCode, problem } from '#shared/problem/problem';
import { judgeStart, signStart } from '#functions/model/booking/form-start';
import { environment } from '#functions/platform/environment';
import type { Draw, Seen } from '#functions/request/context';
import type { Refusal } from '#functions/platform/store/decision';
import { readPublic } from '#functions/model/session/read-session';
import type { Faults, SessionsPage } from '../../web/public-pages/sessions/page.ts';
import { renderSessionsPage } from '../../web/public-pages/sessions/render.tsx';

const filesOf = z.string().transform((text) => JSON.parse(text) as unknown);
const { PAGE_FILES: files } = environment({
  PAGE_FILES: filesOf.pipe(z.object({ style: z.string(), script: z.string() })),
});

const said = ({ code, detail }: Refusal): SessionsPage => ({
  page: 'problem',
  problem: problem(code, detail === undefined ? {} : { detail }),
});

/** Refusals after which the same form may be sent again. */
const sendAgain: readonly ProblemCode[] = ['too-many', 'busy-here', 'unexpected'];

/** True where the link is at fault: nobody typed it, so no form can correct it. */
const isOfTheLink = ({ fields = [] }: Refusal) => fields.some(({ path }) => path === 'link');

/** True where the form can be corrected or sent again. */
const isMendable = (refusal: Refusal) =>
  !isOfTheLink(refusal) &&
  (refusal.fields !== undefined || refusal.current !== undefined || sendAgain.includes(refusal.code));

/** The faults of the fields or of the whole form; "no place left" goes to the question what to do then. */
function faultsOf({ code, detail, fields }: Refusal): Faults {
  if (fields) return fields;
  const message = [problem(code).title, detail].filter(Boolean).join('. ');
  return code === 'not-possible-now'
    ? [{ path: 'ifFull', message: detail ?? message }]
    : [{ path: '', message }];
}

/** The start time sent with the form, if we signed it: correcting a field does not restart the time. */
async function startOf({ typed, at }: Seen, sessionId: string): Promise<string> {
  const started = typed['started'] ?? '';
  const ours = (await judgeStart(started, sessionId, at)) !== 'not-ours-or-old';
  return ours ? started : signStart(sessionId, at);
}

/** The form with everything as typed, and the faults beside the fields. */
async function formAgain(seen: Seen, session: PublicSession, refusal: Refusal): Promise<SessionsPage> {
  const full = refusal.code === 'not-possible-now';
  return {
    page: 'form',
    session: full ? { ...session, state: 'full' } : session,
    typed: seen.typed,
    faults: faultsOf(refusal),
    id: seen.typed['id'] || randomUUID(),
    started: await startOf(seen, session.id),
  };
}

/** The page of a refusal: the form, where it can be corrected there; else the problem page. */
async function refused(seen: Seen, refusal: Refusal): Promise<SessionsPage> {
  const { row, params, typed, at } = seen;
  const id = params['id'] ?? '';
  // Where the session cannot be read either, the problem page is drawn.
  const session = id ? await readPublic(id, at).catch(() => null) : null;
  const mendable = session && isMendable(refusal);
  if (row === 'booking.signUp' && mendable) return formAgain(seen, session, refusal);
  const faults = faultsOf(refusal);
  if (row === 'booking.confirmByCode' && mendable) return { page: 'confirm', session, typed, faults };
  if (row === 'booking.cancelByCode' && mendable) return { page: 'cancel', session, typed, faults };
  if (row === 'booking.confidence' && mendable) return { page: 'confidence', sessionId: id, typed, faults };
  return said(refusal.code === 'malformed' ? { code: 'not-found' } : refusal);
}

async function pageOf(seen: Seen): Promise<SessionsPage> {
  const { row, outcome, typed, params } = seen;
  if ('refusal' in outcome) return refused(seen, outcome.refusal);
  const { reply } = outcome;
  switch (row) {
    case 'session.list':
      return { page: 'list', sessions: (reply as { items: PublicSession[] }).items };
    case 'session.read':
      return { page: 'session', session: reply as PublicSession };
    case 'booking.form': {
      const { session, started } = reply as { session: PublicSession; started: string };
      if (session.state !== 'open' && session.state !== 'full') return { page: 'session', session };
      return { page: 'form', session, typed: {}, faults: [], id: randomUUID(), started };
    }
    case 'booking.signUp':
      return {
        page: 'signed-up',
        sessionId: params['id'] ?? '',
        reply: reply as SignUpReply,
        email: typed['email'] ?? '',
      };
    case 'booking.confirmPage':
      return { page: 'confirm', session: reply as PublicSession, typed: {}, faults: [] };
    case 'booking.confirm':
    case 'booking.confirmByCode':
      return { page: 'confirmed', reply: reply as ConfirmReply };
    case 'booking.cancelPage':
      return { page: 'cancel', session: reply as PublicSession, typed: {}, faults: [] };
    case 'booking.cancelByCode':
      return { page: 'cancelled' };
    case 'booking.confidence':
      return { page: 'thanks' };
    default:
      throw new Error(`No page is drawn for ${row}`);
  }
}

/** Draws the page of an outcome with the components of the public pages. The problem page sets its own status. */
export const draw: Draw = async (seen) => {
  const page = await pageOf(seen);
  const status = page.page === 'problem' ? page.problem.status : seen.status;
  return { status, body: renderSessionsPage(page, files) };
};
