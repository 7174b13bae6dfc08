import { demonstrationFrontDoors, frontDoorRows } from '#shared/reference/front-doors';
import { demonstrationVariable } from '#functions/model/demonstration';
import { environment } from '#functions/platform/environment';

const { DEMONSTRATION } = environment({ DEMONSTRATION: demonstrationVariable });

/** True where only invented people may be entered (H23). */
export const demonstration: boolean = DEMONSTRATION;
/** The safeguarding front doors to name; the demonstration's numbers reach nobody. */
export const doors = demonstration ? demonstrationFrontDoors : frontDoorRows;
