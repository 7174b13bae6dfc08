const controls = 'input:not([type="hidden"]), select, textarea';

/** False where it is hidden, but for what is hidden together with what was said. */
function isThere(control: Element, said: Element): boolean {
  const hidden = control.closest('[hidden]');
  return hidden === null || hidden.contains(said);
}

/** The control of a field in a part of the page: by its id, as the first box of a date, or by its name. */
function controlIn(part: Element, name: string, said: Element): HTMLElement | null {
  const safe = CSS.escape(name);
  for (const place of [`#${safe}`, `#${safe}-day`, `[name="${safe}"]`]) {
    const found = part.querySelector<HTMLElement>(place);
    const control = found?.matches(controls) ? found : found?.querySelector<HTMLElement>(controls);
    if (control && isThere(control, said)) return control;
  }
  return null;
}

/**
 * The control that a fault names, as close as possible to where the fault is said; null where the page has none. A
 * refusal names the whole path in the request (`profile.name`, `answers.livesIn.0`): the last name that is a field counts.
 */
export function fieldOnPage(path: string, said: Element): HTMLElement | null {
  const names = path.split('.').filter(Boolean).reverse();
  for (let part = said.parentElement; part; part = part.parentElement) {
    for (const name of names) {
      const control = controlIn(part, name, said);
      if (control) return control;
    }
  }
  return null;
}

/** Moves the focus to a control and its question into view, and opens what is closed around it. */
export function goToField(control: HTMLElement): void {
  for (
    let around = control.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  )
    around.open = true;
  (control.closest('.nhsuk-form-group--error') ?? control).scrollIntoView();
  control.focus({ preventScroll: true });
}
