/** What every page says of the service itself. The phone number is told at build; without one it is the demonstration's. */
export const service = {
  name: 'Women’s mental health treatment requirements: secondary care',
  shortName: 'MHTR service',
  phone: import.meta.env['SERVICE_PHONE'] || '020 7946 0123',
  email: 'mhtr.service@trust.example',
  dataProtection: 'data.protection@trust.example',
};

/** A `tel:` address for a number as people write it. */
export function telephone(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}
