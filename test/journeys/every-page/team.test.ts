import { signInPages } from '../pages/sign-in.ts';
import { teamPages } from '../pages/team.ts';
import { everyState } from '../steps/every-state.ts';

everyState({ ...signInPages, ...teamPages });
