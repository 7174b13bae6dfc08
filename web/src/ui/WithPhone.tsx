import { Phone } from './Phone.tsx';

/** A sentence with the phone number as a link, at its place in the text or at the end. */
export function WithPhone({ words, phone }: { words: string; phone: string }) {
  const [before, ...after] = words.split(phone);
  return (
    <p>
      {before}
      {after.length === 0 && ' Phone '}
      <Phone number={phone} />
      {after.length === 0 ? '.' : after.join(phone)}
    </p>
  );
}
