import { type Moves } from '#shared/lifecycle/moves';

export const bookingStates = [
  'approval',
  'waiting',
  'held',
  'offered',
  'booked',
  'attended',
  'did-not-come',
  'cancelled',
  'declined',
  'lapsed',
  'session-cancelled',
  'erased',
] as const;
export type BookingState = (typeof bookingStates)[number];

export const bookingActs = [
  'confirm',
  'approve',
  'decline',
  'give',
  'offer',
  'lapse',
  'cancel',
  'call-off',
  'mark-attended',
  'mark-absent',
  'unmark',
  'sign-up-again',
  'change',
  'answer-before',
  'give-feedback',
  'note',
  'forget-notes',
  'erase',
] as const;
export type BookingAct = (typeof bookingActs)[number];

/** Acts that leave a booking's state unchanged. */
const kept = <State extends BookingState>(state: State) => ({ note: state, 'forget-notes': state });
const after = <State extends BookingState>(state: State) => ({ ...kept(state), 'answer-before': state });
const stands = <State extends BookingState>(state: State) => ({
  ...after(state),
  'sign-up-again': state,
  change: state,
});

/**
 * The lifecycle of a booking (H12). A sign-up begins as `held`, `waiting` or `approval`. Confirming keeps a waiting
 * booking in line; only confirmed ones are given or offered a place.
 */
export const bookingMoves: Moves<BookingState, BookingAct> = {
  approval: {
    ...stands('approval'),
    confirm: 'approval',
    approve: 'waiting',
    decline: 'declined',
    lapse: 'lapsed',
    cancel: 'cancelled',
    'call-off': 'session-cancelled',
    erase: 'erased',
  },
  waiting: {
    ...stands('waiting'),
    confirm: 'waiting',
    give: 'booked',
    offer: 'offered',
    lapse: 'lapsed',
    cancel: 'cancelled',
    'call-off': 'session-cancelled',
    erase: 'erased',
  },
  held: {
    ...stands('held'),
    confirm: 'booked',
    lapse: 'lapsed',
    cancel: 'cancelled',
    'call-off': 'session-cancelled',
    erase: 'erased',
  },
  offered: {
    ...stands('offered'),
    confirm: 'booked',
    lapse: 'lapsed',
    cancel: 'cancelled',
    'call-off': 'session-cancelled',
    erase: 'erased',
  },
  booked: {
    ...stands('booked'),
    'give-feedback': 'booked',
    cancel: 'cancelled',
    'call-off': 'session-cancelled',
    'mark-attended': 'attended',
    'mark-absent': 'did-not-come',
    erase: 'erased',
  },
  attended: {
    ...after('attended'),
    'give-feedback': 'attended',
    'mark-absent': 'did-not-come',
    unmark: 'booked',
    erase: 'erased',
  },
  'did-not-come': {
    ...after('did-not-come'),
    'mark-attended': 'attended',
    unmark: 'booked',
    erase: 'erased',
  },
  cancelled: { ...kept('cancelled'), erase: 'erased' },
  declined: { ...kept('declined'), erase: 'erased' },
  lapsed: { ...kept('lapsed'), erase: 'erased' },
  'session-cancelled': { ...kept('session-cancelled'), erase: 'erased' },
  erased: {},
};

/** States in which a booking takes up one of the session's places. */
export const placeTaking: readonly BookingState[] = ['held', 'offered', 'booked', 'attended', 'did-not-come'];
/** States in which a person comes: calendar entry, joining link, reminders, messages. */
export const coming: readonly BookingState[] = ['booked', 'attended', 'did-not-come'];
/** States that are over: the same person may sign up again. */
export const over: readonly BookingState[] = [
  'cancelled',
  'declined',
  'lapsed',
  'session-cancelled',
  'erased',
];

export const bookingStateWords: Record<BookingState, string> = {
  approval: 'Waiting for the host to approve',
  waiting: 'On the waiting list',
  held: 'A place is held until you confirm',
  offered: 'A place is offered to you',
  booked: 'Booked',
  attended: 'Came',
  'did-not-come': 'Did not come',
  cancelled: 'Cancelled',
  declined: 'Not approved by the host',
  lapsed: 'Ran out before it was confirmed',
  'session-cancelled': 'The session was cancelled',
  erased: 'Deleted',
};
