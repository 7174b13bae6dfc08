import { referrerPages } from '../pages/referrer.ts';
import { everyState } from '../steps/every-state.ts';

everyState(referrerPages);
