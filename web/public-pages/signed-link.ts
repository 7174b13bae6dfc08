/**
 * A signed link rides in the fragment, which no server sees: it is put into the form that sends it, or handed on to the
 * page of her own booking, and taken out of the address, so that a shared computer's history opens nobody's booking.
 */
export function takeSignedLink(): void {
  const link = location.hash.slice(1);
  const toOwn = document.querySelector<HTMLElement>('[data-to-own]')?.dataset['toOwn'];
  // Replaced, not followed: the address with the link stays in no history.
  if (toOwn && link.startsWith(`${toOwn}.`)) return location.replace(`/booking#${link}`);
  const form = document.querySelector<HTMLFormElement>('form[data-link]');
  const field = form?.querySelector<HTMLInputElement>('input[name=link]');
  if (!form || !field || !link.startsWith('confirm.')) return;
  field.value = link;
  form.hidden = false;
  document.querySelector('form[data-code]')?.setAttribute('hidden', '');
  history.replaceState(null, '', location.pathname);
}
