/**
 * A signed link is in the fragment, which no server sees. It goes into the form that sends it or to the booking page,
 * and leaves the address, so that the history of a shared computer opens nobody's booking.
 */
export function takeSignedLink(): void {
  const link = location.hash.slice(1);
  const toOwn = document.querySelector<HTMLElement>('[data-to-own]')?.dataset['toOwn'];
  // Replaced, so that the address with the link stays in no history.
  if (toOwn && link.startsWith(`${toOwn}.`)) return location.replace(`/booking#${link}`);
  const form = document.querySelector<HTMLFormElement>('form[data-link]');
  const field = form?.querySelector<HTMLInputElement>('input[name=link]');
  if (!form || !field || !link.startsWith('confirm.')) return;
  field.value = link;
  form.hidden = false;
  document.querySelector('form[data-code]')?.setAttribute('hidden', '');
  history.replaceState(null, '', location.pathname);
}
