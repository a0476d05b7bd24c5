import { walk } from './journeys/walk.ts';

walk('pt-BR');
