import { type Answer, text } from './answer.ts';

/** Answers by field, as typed, as kept in a draft or as sent. */
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>;
export type Now = { at: string; today: string };
type Words = Readonly<Record<string, string>>;

/** Something that has to be read before anything else is done. */
export type Notice = { title: string; say: string; onPaper?: string };

/** The context of the answers: the instant, its London day, and whether real people's data must be refused. */
export type Day = Now & { demonstration: boolean };
/**
 * Demanded before a later move. `met` are the answers that meet it (any by default); `first` puts it first in the
 * list.
 */
export type MayFollow = {
  what: string;
  before: 'a team is asked' | 'screening ends' | 'a team is asked to agree' | 'a proposal';
  met?: readonly string[];
  first?: true;
};
/** A rule for each given value; `given` are all answers. */
type Refusal = { when: (value: string, day: Day, given: Given) => boolean; say: string };

/** One question, with all that is defined about it. */
export type Question = {
  answer: Answer;
  /** Its label where answers are read back. */
  label: string;
  /** The form's wording, by default the label; by the answer it depends on, where that matters. */
  ask?: string | Words;
  hint?: string;

  /** Begins a numbered question of the short path; the rows below without a number belong to it. */
  numbered?: {
    number: number;
    /** Where it is asked in several fields. */
    title?: string;
    hint?: string;
    /**
     * The wording on the downtime sheet; without `answers` it lists the choices. `{field}` is replaced by the choices
     * of that field.
     */
    onPaper: { ask: string; answers?: string };
  };
  /** What the sheet adds to the choice that asks for it; empty where the numbered question covers it. */
  onPaper?: string;

  /** Asked only while each of these fields has one of these answers. Without conditions it is always asked. */
  asked?: Readonly<Record<string, readonly string[]>>;
  /** A condition that needs the day. */
  askedOn?: (given: Given, now: Now) => boolean;
  /** Holds the reason for a warning answer of this field; it may stay empty (H1). */
  reasonFor?: string;

  /** Demanded before sending while it is asked, in these words. */
  demanded?: string;
  /** Not demanded where this other field has an answer. */
  unlessGiven?: string;
  mayFollow?: MayFollow;
  refused?: readonly Refusal[];
  /** A value that is not stored, not even in a draft. */
  unkept?: (value: string, day: Pick<Day, 'demonstration'>) => boolean;
  /** An identifier that fails this is kept as written, shown as unchecked, and prevents nothing (H3). */
  passes?: (text: string) => boolean;

  /** Answers that do not stop a referral but cost her something: what they mean and what to do (H1). */
  warns?: Words;
  /** Answers that stop the referral, and what the form says then. */
  stops?: Readonly<Record<string, Notice>>;
  /** Always shown red, except for this answer. */
  redUnless?: string;
  /** An answer in words for other readers than its author. */
  readBack?: Words;
  /** The words of a value that is not one of the row's choices. */
  inWords?: (value: string) => string | undefined;

  /**
   * Says what must be kept from whom, which can itself be the secret: a team reads it only as the hub confirmed or
   * reworded it, so such a row has no `team`.
   */
  doNotTell?: true;
  /** No longer asked: the form moves an older draft's answer to this field. It is shown where it has an answer. */
  past?: string;

  /** Its class under data protection law. */
  class: 'personal' | 'special category' | 'criminal offence';
  /** Whether a team she agreed to share with may see it, and whether a left-over answer is still shown. */
  team?: 'always' | 'while asked';

  /** Has a hand-written control instead of its answer's usual one. */
  control?: 'adult' | 'lives-in' | 'leaflet' | 'park' | 'nhs-number' | 'imminent';
  /** A button with these words that fills in today, the current time, or the name of the signed-in person. */
  offers?: 'today' | 'now' | { me: string };
  /** Said above the field. */
  callout?: Notice;
  /** Collapsed at first. */
  fold?: { summary: string; say?: string };
  inline?: true;
  /** Its place among the fields of its question, where that differs from the order of reading back. */
  drawn?: 'first' | 'last';
  autoComplete?: 'tel';
};

/** Conditions name fields of the same section only. */
type Within<Rows> = {
  [F in keyof Rows]: {
    asked?: { readonly [Other in keyof Rows]?: readonly string[] };
    unlessGiven?: keyof Rows;
    reasonFor?: keyof Rows;
    past?: keyof Rows;
  };
};

/**
 * The questions of a section.
 * @example
 * section({
 *   tenancy: { label: 'Tenancy', answer: choice({ yes: 'Yes', no: 'No' }), class: 'personal' },
 *   landlord: { label: 'Landlord', answer: text(100), asked: { tenancy: ['yes'] }, class: 'personal' },
 * })
 */
export const section = <const Rows extends Readonly<Record<string, Question>>>(
  rows: Rows & Within<Rows>,
): Rows => rows;

/** The field for the reason of a warning answer. */
export const reason = <const Field extends string>(
  reasonFor: Field,
  label: string,
  guarded: Pick<Question, 'class' | 'team'>,
) => ({ reasonFor, label, ask: 'Why? (optional)', answer: text(200), ...guarded });
