import type { InCase } from '#functions/model/case/keys';

/** Her agreement to be referred, or to share with one recipient: one record each (B7). */
export type AgreementItem = InCase & {
  sk: `AGREEMENT#${string}`;
  to: 'be-referred' | 'share-with-team' | 'share-with-probation' | 'share-with-court';
  answer: 'yes' | 'no' | 'not-asked';
  agreedDay: string;
  agreedTime: string;
  takenBy: string;
  at: string;
  by: string;
};
