/** Milliseconds a journey waits for what has to come: a machine that others use too may stand still for a minute. */
export const patience = 100_000;
