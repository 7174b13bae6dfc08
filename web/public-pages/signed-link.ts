/**
 * A signed link rides in the fragment, which no server sees: it is put into the form that sends it, and taken out of
 * the address, so that a shared computer's history opens nobody's booking.
 */
export function takeSignedLink(): void {
  const link = location.hash.slice(1);
  const form = document.querySelector<HTMLFormElement>('form[data-link]');
  const field = form?.querySelector<HTMLInputElement>('input[name=link]');
  if (!form || !field || !link.startsWith('confirm.')) return;
  field.value = link;
  form.hidden = false;
  document.querySelector('form[data-code]')?.setAttribute('hidden', '');
  history.replaceState(null, '', location.pathname);
}
