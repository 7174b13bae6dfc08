import { demonstrationVariable, environment } from '#functions/runtime/environment';

const { DEMONSTRATION } = environment({ DEMONSTRATION: demonstrationVariable });

/** True where only invented people may sign up (users.md H23). */
export const demonstration: boolean = DEMONSTRATION;
