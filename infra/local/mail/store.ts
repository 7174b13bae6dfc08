import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { keepFile } from '../keep-file.ts';

/** A mail as handed over: its envelope and the raw message. */
export type Envelope = {
  destinations: readonly string[];
  configurationSet: string | null;
  tags: Readonly<Record<string, string>>;
};
export type Mail = {
  id: string;
  /** Counts up from 1 as mails come in. */
  number: number;
  to: string[];
  from: string;
  subject: string;
  date: string;
  text: string;
  html: string;
  headers: { name: string; value: string }[];
  configurationSet: string | null;
  tags: Readonly<Record<string, string>>;
};

export type MailStore = {
  /** Stores a mail durably before it answers with its id. */
  accept: (raw: Buffer, envelope: Envelope) => Promise<string>;
  /** Newest first. */
  all: () => readonly Mail[];
  find: (id: string) => Mail | undefined;
};

async function parse(id: string, number: number, raw: Buffer, envelope: Envelope): Promise<Mail> {
  const parsed = await PostalMime.parse(raw);
  const stated = [...(parsed.to ?? []), ...(parsed.cc ?? [])].flatMap((one) => one.address ?? []);
  const to = envelope.destinations.length > 0 ? [...envelope.destinations] : stated;
  return {
    id,
    number,
    to,
    from: parsed.from?.address ?? '',
    subject: parsed.subject ?? '',
    date: new Date().toISOString(),
    text: parsed.text ?? '',
    html: parsed.html ?? '',
    headers: parsed.headers.map(({ key, value }) => ({ name: key, value })),
    configurationSet: envelope.configurationSet,
    tags: envelope.tags,
  };
}

/** What the list of mails needs is kept in memory; the rest, which is most of it, stays on the disk until it is shown. */
function remembered(mail: Mail, read: (id: string) => Mail): Mail {
  const { id } = mail;
  return {
    id,
    number: mail.number,
    to: mail.to,
    from: mail.from,
    subject: mail.subject,
    date: mail.date,
    configurationSet: mail.configurationSet,
    tags: mail.tags,
    get text() {
      return read(id).text;
    },
    get html() {
      return read(id).html;
    },
    get headers() {
      return read(id).headers;
    },
  };
}

/** Stores mail in a folder: the raw message as `<id>.eml`, what is shown of it as `<id>.json`. */
export function openMailStore(dataDir: string): MailStore {
  const folder = join(dataDir, 'mail');
  mkdirSync(folder, { recursive: true });
  const read = (id: string) => JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Mail;
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const mails = names.map((name) => remembered(read(name.slice(0, -'.json'.length)), read));
  mails.sort((a, b) => b.number - a.number);
  let count = mails[0]?.number ?? 0;
  return {
    accept: async (raw, envelope) => {
      const id = randomUUID();
      const mail = await parse(id, (count += 1), raw, envelope);
      const whole = join(folder, `${id}.eml`);
      keepFile(whole, raw);
      try {
        keepFile(join(folder, `${id}.json`), JSON.stringify(mail));
      } catch (error) {
        // It is not kept, so nothing of it stays.
        rmSync(whole, { force: true });
        throw error;
      }
      mails.unshift(remembered(mail, read));
      return id;
    },
    all: () => mails,
    find: (id) => mails.find((mail) => mail.id === id),
  };
}
