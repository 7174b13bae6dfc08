import { closing, letterPage } from '#shared/delivery/letter-page';
import { serviceName } from '#shared/delivery/service-name';
import { byWhen } from './by-when.ts';

/** All a letter may contain. It has no field for words about a person, a court or a place. */
export type LetterFacts = {
  reference: string;
  /** When an answer is due, UTC instant; with `now` it gives "… today". */
  answerBy: string;
  now: string;
  phone: string;
  /** Whether someone is on, in the words for a mail. */
  dutyWords: string;
  link: string;
};

/** A calendar entry, sent as a MIME part that mail programs offer to add. */
export type CalendarPart = { method: 'REQUEST' | 'CANCEL'; content: string };
export type Letter = { subject: string; text: string; html: string; calendar?: CalendarPart };

/** What differs between letters: one verb, one sentence, the words of the link. */
export type LetterWords = { verb: string; sentence: string; linkWords: string; also?: string };

/**
 * A notice mail (H10): reference, service, one verb, due time, phone number, whether someone is on, and a link. The
 * subject always has the same form.
 */
export function compose(words: LetterWords, facts: LetterFacts): Letter {
  const by = byWhen(facts.answerBy, facts.now);
  const subject = `${serviceName}: ${words.verb} ${facts.reference} by ${by}`;
  const paragraphs = [
    `${words.sentence} Reference ${facts.reference}. By ${by}.`,
    ...(words.also ? [words.also] : []),
    `${facts.dutyWords} Phone ${facts.phone}.`,
    closing,
  ];
  const text = [...paragraphs, `${words.linkWords}: ${facts.link}`].join('\n\n');
  return {
    subject,
    text,
    html: letterPage(`${words.verb} ${facts.reference}`, paragraphs, [
      { href: facts.link, words: words.linkWords },
    ]),
  };
}
