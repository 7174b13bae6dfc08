import { closing, letterPage } from '#shared/delivery/letter-page';
import { serviceName } from '#shared/delivery/service-name';
import { byWhen } from './by-when.ts';

/** All that a letter may know. There is no field into which a word about a person, a court or a place could be put. */
export type LetterFacts = {
  reference: string;
  /** By when something is wanted, UTC instant; `now` gives "today at …". */
  answerBy: string;
  now: string;
  phone: string;
  /** Whether someone is on, in the words for a mail. */
  dutyWords: string;
  link: string;
};

/** A calendar entry that goes with a letter: a MIME part that mail programs offer to take over. */
export type CalendarPart = { method: 'REQUEST' | 'CANCEL'; content: string };
export type Letter = { subject: string; text: string; html: string; calendar?: CalendarPart };

/** The parts in which the letters differ: one verb, one sentence, the words of the link. */
export type LetterWords = { verb: string; sentence: string; linkWords: string; also?: string };

/**
 * A bell, not a letter (H10): reference, service, one verb, by when, the phone number and whether someone is
 * on, and a link. The subject has the same form every time.
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
