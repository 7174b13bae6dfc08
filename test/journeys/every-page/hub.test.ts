import { hubPages } from '../pages/hub.ts';
import { staffPages } from '../pages/staff.ts';
import { everyState } from '../steps/every-state.ts';

everyState({ ...hubPages, ...staffPages });
