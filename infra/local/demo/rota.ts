import type { Rota } from '#shared/duty/rota';

const hub = '2c8d4c74-6e3a-4b2d-9f5c-8d3b0e4a9f03';
const psychologist = '3d9c5d85-7f4b-4c3e-8a6d-9e4c1f5b0a04';
const day = (weekday: number) => ({ weekday, from: '09:00', to: '17:00' });

/** The hub works four of the five opening days, so that Fridays show what happens when nobody is on. */
export const demoRota: Rota = {
  phone: '020 7946 0123',
  people: [
    { personId: hub, name: 'Tansy Wobblethorn', role: 'Liaison practitioner' },
    { personId: psychologist, name: 'Dr Briony Pumpernickel', role: 'Consultant psychologist' },
  ],
  hub: { personId: hub, pattern: [1, 2, 3, 4].map(day) },
  absences: [],
  cover: [],
  opens: [1, 2, 3, 4, 5].map(day),
};
