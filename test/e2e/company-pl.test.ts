import { walk } from './journeys/walk.ts';

walk('pl');
