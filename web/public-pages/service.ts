/** What every page says of the service. The phone number is set at build; the default is the demonstration's. */
export const service = {
  name: 'Women’s mental health treatment requirements: secondary care',
  shortName: 'MHTR service',
  phone: import.meta.env['SERVICE_PHONE'] || '020 7946 0123',
  email: 'mhtr.service@trust.example',
  dataProtection: 'data.protection@trust.example',
};
