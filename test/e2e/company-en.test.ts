import { walk } from './journeys/walk.ts';

walk('en');
