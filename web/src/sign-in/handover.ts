import type { Tokens } from './tokens.ts';

/**
 * Messages between the open pages of one browser. Tokens go to one named page, after it has shown that it is a locked
 * page of the same person.
 */
export type Message =
  | { say: 'signed-in-again'; sub: string }
  | { say: 'want'; sub: string; page: string }
  | { say: 'take'; page: string; tokens: Tokens }
  | { say: 'is-one-locked' }
  | { say: 'one-is-locked' }
  | { say: 'leave' };

const channel = new BroadcastChannel('mhtr-session');

export function tell(message: Message): void {
  channel.postMessage(message);
}

/** @returns a function that stops listening */
export function listen(hear: (message: Message) => void): () => void {
  const heard = (event: MessageEvent<Message>) => hear(event.data);
  channel.addEventListener('message', heard);
  return () => channel.removeEventListener('message', heard);
}

const answerWithin = 150;

/**
 * True where another page of this browser is locked: then a new page must not sign in by the issuer's session alone.
 */
export function isAnotherPageLocked(): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = listen((message) => {
      if (message.say === 'one-is-locked') settle(true);
    });
    const settle = (locked: boolean) => {
      stop();
      resolve(locked);
    };
    setTimeout(() => settle(false), answerWithin);
    tell({ say: 'is-one-locked' });
  });
}

/**
 * Gives new tokens to the locked pages of the same person. Only the first gets the refresh token, which is valid
 * once. `onTaken` is called for each page that took them.
 */
export function handOver(tokens: Tokens, onTaken: () => void): () => void {
  let refresh = tokens.refresh;
  const stop = listen((message) => {
    if (message.say !== 'want' || message.sub !== tokens.sub) return;
    tell({ say: 'take', page: message.page, tokens: { ...tokens, refresh } });
    refresh = null;
    onTaken();
  });
  tell({ say: 'signed-in-again', sub: tokens.sub });
  return stop;
}
