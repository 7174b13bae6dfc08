/** The sender's name of every mail, sign-in codes included, so that people recognise it. */
export const serviceName = 'MHTR service, secondary care';
