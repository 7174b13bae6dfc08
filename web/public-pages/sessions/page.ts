import type { Problem } from '#shared/problem/problem';
import type { ConfirmReply, PublicSession, SignUpReply } from '#shared/outreach/views';

/** What a plain form sent, so that nothing typed is lost when it is shown again with errors. */
export type Typed = Readonly<Record<string, string>>;
export type Faults = NonNullable<Problem['fields']>;

/** Every page of the sessions that works without script, with its data. */
export type SessionsPage =
  | { page: 'list'; sessions: readonly PublicSession[] }
  | { page: 'session'; session: PublicSession }
  | {
      page: 'form';
      session: PublicSession;
      typed: Typed;
      faults: Faults;
      /** Made and signed by the server, for the hidden fields. */
      id: string;
      started: string;
    }
  | { page: 'signed-up'; sessionId: string; reply: SignUpReply; email: string }
  | { page: 'confirm'; session: PublicSession; typed: Typed; faults: Faults }
  | { page: 'confirmed'; reply: ConfirmReply }
  | { page: 'cancel'; session: PublicSession; typed: Typed; faults: Faults }
  | { page: 'cancelled' }
  | { page: 'confidence'; sessionId: string; typed: Typed; faults: Faults }
  | { page: 'thanks' }
  | { page: 'problem'; problem: Pick<Problem, 'code' | 'status' | 'title' | 'detail'> };
