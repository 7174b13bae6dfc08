import { Phone } from './Phone.tsx';

/** A sentence with the number to tap where it stands in it, or after it where it does not. */
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
