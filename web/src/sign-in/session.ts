import { askAgain } from './ask-again.ts';
import { isAnotherPageLocked, listen, tell } from './handover.ts';
import { redirectToSignIn, redirectToSignOut, renew } from './issuer.ts';
import { isStale, type Tokens } from './tokens.ts';

export type Phase = 'signed-out' | 'signed-in' | 'locked';
export type LockReason = 'idle' | 'refused' | 'left';
type Saver = () => Promise<unknown>;

const saveWithin = 3000;
const page = crypto.randomUUID();
const watchers = new Set<() => void>();
const savers = new Set<Saver>();

let phase: Phase = 'signed-out';
let sub: string | null = null;
let tokens: Tokens | null = null;
let renewing: Promise<void> | null = null;

function enter(next: Phase): void {
  phase = next;
  for (const watch of watchers) watch();
}

function signIn(fresh: Tokens): void {
  tokens = fresh;
  sub = fresh.sub;
  enter('signed-in');
}

const savedOrLate = () =>
  Promise.race([
    Promise.allSettled([...savers].map((save) => save())),
    new Promise((resolve) => setTimeout(resolve, saveWithin)),
  ]);

/** Hides the page at once, saves typed work while the token is still valid, then drops the token. */
function lock(reason: LockReason): void {
  if (phase !== 'signed-in') return;
  askAgain.mark();
  enter('locked');
  const held = tokens;
  const drop = () => {
    if (tokens === held) tokens = null;
  };
  if (reason === 'refused') drop();
  else void savedOrLate().then(drop);
}

/** True where the issuer refused, so the session is over. Any other failure is the network's and may pass. */
const refusedByIssuer = (cause: unknown) => cause instanceof Error && cause.name === 'ErrorResponse';

async function renewOnce(old: Tokens): Promise<void> {
  try {
    const fresh = await renew(old);
    if (tokens === old) tokens = fresh;
  } catch (cause) {
    if (refusedByIssuer(cause)) lock('refused');
  }
}

listen((message) => {
  if (message.say === 'leave') lock('left');
  if (phase !== 'locked') return;
  if (message.say === 'is-one-locked') tell({ say: 'one-is-locked' });
  if (message.say === 'signed-in-again') {
    // Another person signed in here, who must not see this page's content.
    if (message.sub !== sub) location.reload();
    else tell({ say: 'want', sub: message.sub, page });
  }
  if (message.say === 'take' && message.page === page && message.tokens.sub === sub) {
    askAgain.clear();
    signIn(message.tokens);
  }
});

/** Who is signed in on this page, and the lock. Tokens never leave the memory of the page. */
export const session = {
  phase: () => phase,
  watch: (watcher: () => void) => {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  },
  /** Registers a function that saves typed work before a lock or a sign-out; returns how to unregister it. */
  beforeLock: (save: Saver) => {
    savers.add(save);
    return () => void savers.delete(save);
  },
  begin: (fresh: Tokens) => {
    askAgain.clear();
    signIn(fresh);
  },
  /** A token for the next call, renewed shortly before it expires; null when nobody is signed in. */
  token: async (): Promise<string | null> => {
    if (tokens?.refresh && isStale(tokens, Date.now())) {
      renewing ??= renewOnce(tokens).finally(() => (renewing = null));
      await renewing;
    }
    return tokens?.access ?? null;
  },
  lock,
  /** Saves what was typed, or gives up after a moment. */
  save: savedOrLate,
  /** The quick exit: this page and every other page of the browser lock at once. */
  leave: () => {
    tell({ say: 'leave' });
    lock('left');
  },
  toSignIn: async (to: string) =>
    redirectToSignIn({ to, unlock: false }, askAgain.isMarked() || (await isAnotherPageLocked())),
  toUnlock: () => redirectToSignIn({ to: '/home', unlock: true }, true),
  signOut: async () => {
    tell({ say: 'leave' });
    await savedOrLate();
    const idToken = tokens?.id ?? null;
    tokens = null;
    await redirectToSignOut(idToken);
  },
};
