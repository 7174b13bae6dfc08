/** Mails a second that the mail service of this machine takes: more than two processors can make. */
export const sendRate = 200;
