/**
 * A letter's HTML as our content security policy lets a page show it: styles written in the HTML would be stopped, so
 * they travel as data and are set by `styleLetter`. Links of a sample lead nowhere and take no focus.
 */
export function framed(html: string): string {
  return html.replace(/ style="/g, ' data-style="').replace(/<a /g, '<a tabindex="-1" ');
}

/** Gives a framed letter its styles, the scheme of colours, and no way out by a click. */
export function styleLetter(page: Document, scheme: 'light' | 'dark'): void {
  for (const element of page.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style'] ?? '';
  }
  for (const link of page.querySelectorAll<HTMLElement>('a')) link.style.pointerEvents = 'none';
  page.documentElement.style.colorScheme = scheme;
}
