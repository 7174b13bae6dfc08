import { demonstrationSwitchboards, switchboardRows } from '#shared/reference/switchboards';
import { demonstration } from './demonstration.ts';

/** The numbers by which referrers are verified; those of the demonstration reach nobody. */
export const switchboards = demonstration ? demonstrationSwitchboards : switchboardRows;
