import { hostingPages } from '../pages/hosting.ts';
import { publicPages } from '../pages/public.ts';
import { everyState } from '../steps/every-state.ts';

everyState({ ...hostingPages, ...publicPages });
