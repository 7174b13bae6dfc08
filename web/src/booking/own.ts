import type { BookingView } from '#shared/outreach/views';

/** What every part of a person's own booking is given: the signed link and what it shows. */
export type OwnProps = { link: string; view: BookingView };
