/** An invented team, as the Directory would have it. */
export const sampleTeam = {
  id: 'elft-hackney',
  name: 'Hackney and City community mental health team',
  trustId: 'elft',
  phone: '020 7946 0308',
  hours: 'Monday to Friday, 9am to 5pm',
  boroughs: ['hackney', 'city-of-london'],
  from: '2026-11-23',
  to: null,
};

/** A team's request to be phoned, and its outcome. */
export const sampleCall = {
  phone: '020 7946 0177',
  outcome: 'Phoned; the duty worker will phone back by 3pm.',
};
