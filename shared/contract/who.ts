/** Who may call a row, where several rows name the same people. */
export const hub = ['hub', 'psychologist'] as const;
export const staff = ['hub', 'psychologist', 'service-manager'] as const;
export const team = ['team-member'] as const;
