/** What every page says of the service. The phone number is set at build; the default is the demonstration's. */
export const service = {
  name: 'Women’s mental health treatment requirements: secondary care',
  shortName: 'MHTR service',
  phone: import.meta.env['SERVICE_PHONE'] || '020 7946 0123',
  email: 'mhtr.service@trust.example',
  dataProtection: 'data.protection@trust.example',
};

/** Said while it is looked up whether someone is on (B4), and where that fails. */
export const lookingUp = 'Looking up who is on …';
export const cannotSee = `We cannot see who is on. Phone ${service.phone}.`;
