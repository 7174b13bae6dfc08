/**
 * A letter's HTML for a page under our content security policy: inline styles would be blocked, so they travel as
 * data and `styleLetter` sets them. Links of a sample lead nowhere and take no focus.
 */
export function framed(html: string): string {
  return html.replace(/ style="/g, ' data-style="').replace(/<a /g, '<a tabindex="-1" ');
}

/** Sets a framed letter's styles and colour scheme, and blocks its links. */
export function styleLetter(page: Document, scheme: 'light' | 'dark'): void {
  for (const element of page.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style'] ?? '';
  }
  for (const link of page.querySelectorAll<HTMLElement>('a')) link.style.pointerEvents = 'none';
  page.documentElement.style.colorScheme = scheme;
}
