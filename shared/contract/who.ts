/** Callers that several rows allow alike. */
export const hub = ['hub', 'psychologist'] as const;
export const staff = ['hub', 'psychologist', 'service-manager'] as const;
export const team = ['team-member'] as const;
