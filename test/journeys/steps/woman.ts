/** An invented woman. Each word of hers is found nowhere else, so that it is known again wherever it leaks. */
export const woman = {
  familyName: 'Quimbletop',
  givenNames: 'Zephyrine',
  born: { day: '12', month: '4', year: '1991' },
  court: "Thames Magistrates' Court",
  offence: 'Theft of lanterns',
  why: 'She hears voices every day and has stopped her medication. She was in hospital last year.',
  keepFromWhat: 'Not a word about the orchard',
};

/** Words that say who she is, or what she is charged with and where. */
export const identifying = [
  'Quimbletop',
  'Zephyrine',
  'lantern',
  'Thames',
  'Magistrates',
  '1991',
  '12 April',
  'April',
  'voices',
  'medication',
  'hospital',
  'orchard',
  'cells',
  'custody',
  'pregnan',
  'suicide',
];

/** The identifying words in a text, whatever the case of their letters. */
export function identifyingWordsIn(text: string): string[] {
  const plain = text.toLowerCase();
  return identifying.filter((word) => plain.includes(word.toLowerCase()));
}
