import type { BookingView } from '#shared/outreach/views';

/** The props of every part of the booking page: the signed link and what it shows. */
export type OwnProps = { link: string; view: BookingView };
