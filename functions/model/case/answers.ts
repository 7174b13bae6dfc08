import type { DraftAnswers } from '#shared/referral/draft';
import type { SectionItem } from './records.ts';

/** The latest version of every section, as one set of answers. */
export function currentAnswers(sections: readonly SectionItem[]): DraftAnswers {
  return Object.assign({}, ...sections.map((section) => section.answers)) as DraftAnswers;
}

/** The referrer's phone number. */
export function referrersPhone(sections: readonly SectionItem[]): string | null {
  const { myPhone } = currentAnswers(sections);
  return typeof myPhone === 'string' ? myPhone : null;
}
