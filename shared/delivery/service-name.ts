/** The name that every mail comes from, so that people learn to know it: letters and sign-in codes alike. */
export const serviceName = 'MHTR service, secondary care';
