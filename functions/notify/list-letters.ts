import { letter } from '#shared/contract/delivery';
import { keyFor } from '#functions/keys/keys';
import type { Act } from '#functions/runtime/act';

/** Every letter in every variant, from the one list of samples. */
export const listLetters: Act<typeof letter.list> = async () => {
  // Composed only when somebody looks: no other act of the zone needs them at its cold start.
  const { letterSamples } = await import('./letters/samples.ts');
  const { bookingLetterSamples } = await import('./bookings/samples.ts');
  const { name: codeKey } = await keyFor('link');
  const all = [...letterSamples, ...(await bookingLetterSamples(codeKey))];
  const items = all.map(({ name, about, letter: { subject, text, html } }) => ({
    name,
    about,
    subject,
    text,
    html,
  }));
  return { reply: { items } };
};
