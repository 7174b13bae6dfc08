import { type Answer, text } from './answer.ts';

/** Answers by field, as typed, as kept in a draft or as sent. */
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>;
export type Now = { at: string; today: string };
type Words = Readonly<Record<string, string>>;

/** Something that has to be read before anything else is done. */
export type Notice = { title: string; say: string; onPaper?: string };

/** What reading these answers adds: the instant, its London day, and whether real people's data must be refused. */
export type Day = Now & { demonstration: boolean };
/** Demanded before a later move. `met` are the answers that meet it, without them any; `first` leads the list. */
export type MayFollow = {
  what: string;
  before: 'a team is asked' | 'screening ends' | 'a team is asked to agree' | 'a proposal';
  met?: readonly string[];
  first?: true;
};
/** A rule for each value that was given; `given` are all answers. */
type Refusal = { when: (value: string, day: Day, given: Given) => boolean; say: string };

/** One question: everything that is said of it anywhere. */
export type Question = {
  answer: Answer;
  /** Its name wherever it is read back. */
  label: string;
  /** What the form asks, the label where it says nothing else; by the answer it belongs to where that makes a difference. */
  ask?: string | Words;
  hint?: string;

  /** Begins a numbered question of the short path. Rows below without a number belong to it. */
  numbered?: {
    number: number;
    /** Where it is asked in several fields. */
    title?: string;
    hint?: string;
    /** On the sheet for downtime; without `answers` it offers the choices. `{field}` stands for the choices of that one. */
    onPaper: { ask: string; answers?: string };
  };
  /** What the sheet adds to the choice that asks for it. Empty where the words of the numbered question speak of it. */
  onPaper?: string;

  /** Asked only while each of these fields has one of these answers. Without conditions it is always asked. */
  asked?: Readonly<Record<string, readonly string[]>>;
  /** A condition that needs the day. */
  askedOn?: (given: Given, now: Now) => boolean;
  /** Takes the reason for an answer of this field that warns; it may stay empty (H1). */
  reasonFor?: string;

  /** Demanded before sending, while it is asked, in these words. */
  demanded?: string;
  /** Not demanded where this other field has an answer. */
  unlessGiven?: string;
  mayFollow?: MayFollow;
  refused?: readonly Refusal[];
  /** A value that is not stored, not even in a draft. */
  unkept?: (value: string, day: Pick<Day, 'demonstration'>) => boolean;
  /** An identifier that fails this is kept as written, marked, and stops nothing (H3). */
  passes?: (text: string) => boolean;

  /** Answers that stop nothing and still cost her something: what they mean and what to do (H1). */
  warns?: Words;
  /** Answers that stop the referral, and what the form says then. */
  stops?: Readonly<Record<string, Notice>>;
  /** Shown red wherever it is read, but for this answer. */
  redUnless?: string;
  /** An answer in the words of somebody else than its author. */
  readBack?: Words;
  /** The words of a value that is no choice of the row. */
  inWords?: (value: string) => string | undefined;

  /** The law that guards it. */
  class: 'personal' | 'special category' | 'criminal offence';
  /** Whether a team that she agreed to may see it, and whether an answer left over from another is still shown. */
  team?: 'always' | 'while asked';

  /** Drawn by hand instead of by the kind of its answer. */
  control?: 'adult' | 'lives-in' | 'leaflet' | 'park' | 'nhs-number' | 'imminent';
  /** Fills the field in one press: today, the time now, or the name of who is signed in, under these words. */
  offers?: 'today' | 'now' | { me: string };
  /** Said above the field. */
  callout?: Notice;
  /** Shut until it is wanted. */
  fold?: { summary: string; say?: string };
  inline?: true;
  /** Its place among the fields of its question, where that is not the order in which they are read back. */
  drawn?: 'first' | 'last';
  autoComplete?: 'tel';
};

/** Conditions name fields of the same section only. */
type Within<Rows> = {
  [F in keyof Rows]: {
    asked?: { readonly [Other in keyof Rows]?: readonly string[] };
    unlessGiven?: keyof Rows;
    reasonFor?: keyof Rows;
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

/** The line that takes the reason for an answer that warns. */
export const reason = <const Field extends string>(
  reasonFor: Field,
  label: string,
  guarded: Pick<Question, 'class' | 'team'>,
) => ({ reasonFor, label, ask: 'Why? (optional)', answer: text(200), ...guarded });
