import type { Rota } from '#shared/duty/rota';

const week = (days: number[], from: string, to: string) => days.map((weekday) => ({ weekday, from, to }));

/** A hub who works Monday to Wednesday, one psychologist who may cover, and a service open Monday to Friday. */
export const rota: Rota = {
  phone: '020 7946 0101',
  people: [
    { personId: 'hub', name: 'Hub Example', role: 'Liaison practitioner' },
    { personId: 'psy', name: 'Psy Example', role: 'Consultant psychologist' },
  ],
  hub: { personId: 'hub', pattern: week([1, 2, 3], '09:00', '16:00') },
  absences: [],
  cover: [],
  opens: week([1, 2, 3, 4, 5], '09:00', '17:00'),
};
