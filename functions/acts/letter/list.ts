import { letter } from '#shared/contract/letter';
import { keyFor } from '#functions/platform/keys/keys';
import type { Act } from '#functions/request/act';

/** Every letter in every variant, from the one list of samples. */
export const list: Act<typeof letter.list> = async () => {
  // Composed on request: no other act of the zone needs them at its cold start.
  const { letterSamples } = await import('#functions/model/letter/samples');
  const { bookingLetterSamples } = await import('#functions/model/letter/booking/samples');
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
