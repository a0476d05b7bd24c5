import { API_VERSION } from '#shared/contracts';
import { customersHandler } from './customers.ts';
import type { HandlerFactory } from './dependencies.ts';
import { digestHandler } from './digest.ts';
import { digestStopHandler } from './digest-stop.ts';
import { exportHandler } from './export.ts';
import { forgetHandler } from './forget.ts';
import { hookHandler } from './hook.ts';
import { hooksHandler } from './hooks.ts';
import { importHandler } from './import.ts';
import { invitationsHandler } from './invitations.ts';
import { membersHandler } from './members.ts';
import { movementsHandler } from './movements.ts';
import { outcomesHandler } from './outcomes.ts';
import { pilotsHandler } from './pilots.ts';
import { pointsHandler } from './points.ts';
import { pointsRulesHandler } from './points-rules.ts';
import { portfolioHandler } from './portfolio.ts';
import { portfolioFiguresHandler } from './portfolio-figures.ts';
import { previewHandler } from './preview.ts';
import { programmeHandler } from './programme.ts';
import { programmeAdviceHandler } from './programme-advice.ts';
import { programmeManagersHandler } from './programme-managers.ts';
import { programmeSimulationHandler } from './programme-simulation.ts';
import { refreshHandler } from './refresh.ts';
import { scoreHandler } from './score.ts';
import { scoresHandler } from './scores.ts';
import { settingsHandler } from './settings.ts';
import { stakeholdersHandler } from './stakeholders.ts';
import { tenantHandler } from './tenant.ts';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `{name}` stands for one segment. */
  readonly path: string;
  /** File of the function, without its extension. */
  readonly lambda: string;
  readonly handler: HandlerFactory;
  /** How a caller proves who it is: a user by a token, which the gateway checks too; a tool by what it signed. */
  readonly proof: 'token' | 'signature';
}

type Row = readonly [
  method: Route['method'],
  path: string,
  lambda: string,
  handler: HandlerFactory,
  proof?: Route['proof'],
];

const ROWS: readonly Row[] = [
  ['POST', '/import', 'import', importHandler],
  ['POST', '/score', 'score', scoreHandler],
  ['GET', '/scores', 'scores', scoresHandler],
  ['GET', '/movements', 'movements', movementsHandler],
  ['GET', '/portfolio', 'portfolio', portfolioHandler],
  ['GET', '/portfolio/figures', 'portfolio-figures', portfolioFiguresHandler],
  ['GET', '/outcomes', 'outcomes', outcomesHandler],
  ['POST', '/refresh', 'refresh', refreshHandler],
  ['GET', '/customers', 'customers', customersHandler],
  ['POST', '/customers/forget', 'forget', forgetHandler],
  ['GET', '/settings', 'settings', settingsHandler],
  ['PUT', '/settings', 'settings', settingsHandler],
  ['POST', '/settings/preview', 'preview', previewHandler],
  ['POST', '/programmes/advice', 'programme-advice', programmeAdviceHandler],
  ['POST', '/programmes/simulate', 'programme-simulation', programmeSimulationHandler],
  ['POST', '/programmes/managers', 'programme-managers', programmeManagersHandler],
  ['GET', '/programmes/points', 'points', pointsHandler],
  ['POST', '/programmes/points', 'points', pointsHandler],
  ['GET', '/programmes/points/rules', 'points-rules', pointsRulesHandler],
  ['PUT', '/programmes/points/rules', 'points-rules', pointsRulesHandler],
  ['GET', '/programme', 'programme', programmeHandler],
  ['PUT', '/programme', 'programme', programmeHandler],
  ['GET', '/programme/tracking', 'programme', programmeHandler],
  ['GET', '/pilots', 'pilots', pilotsHandler],
  ['POST', '/pilots', 'pilots', pilotsHandler],
  ['GET', '/pilots/{id}', 'pilots', pilotsHandler],
  ['PUT', '/pilots/{id}', 'pilots', pilotsHandler],
  ['DELETE', '/pilots/{id}', 'pilots', pilotsHandler],
  ['GET', '/pilots/{id}/readout', 'pilots', pilotsHandler],
  ['GET', '/stakeholders', 'stakeholders', stakeholdersHandler],
  ['POST', '/stakeholders', 'stakeholders', stakeholdersHandler],
  ['PUT', '/stakeholders', 'stakeholders', stakeholdersHandler],
  ['GET', '/members', 'members', membersHandler],
  ['POST', '/members', 'members', membersHandler],
  ['PUT', '/members/{id}', 'members', membersHandler],
  ['DELETE', '/members/{id}', 'members', membersHandler],
  ['GET', '/invitations', 'invitations', invitationsHandler],
  ['POST', '/invitations/accept', 'invitations', invitationsHandler],
  ['GET', '/digest', 'digest', digestHandler],
  ['PUT', '/digest', 'digest', digestHandler],
  ['GET', '/digest/stop/{token}', 'digest-stop', digestStopHandler, 'signature'],
  ['POST', '/digest/stop/{token}', 'digest-stop', digestStopHandler, 'signature'],
  ['GET', '/hooks', 'hooks', hooksHandler],
  ['POST', '/hooks', 'hooks', hooksHandler],
  ['PUT', '/hooks/{id}', 'hooks', hooksHandler],
  ['PUT', '/hooks/{id}/secret', 'hooks', hooksHandler],
  ['DELETE', '/hooks/{id}', 'hooks', hooksHandler],
  ['POST', '/hooks/{id}', 'hook', hookHandler, 'signature'],
  ['POST', '/export', 'export', exportHandler],
  ['DELETE', '/tenant', 'tenant', tenantHandler],
];

/** The whole API. */
export const ROUTES: readonly Route[] = ROWS.map(([method, path, lambda, handler, proof = 'token']) => ({
  method,
  path: `/${API_VERSION}${path}`,
  lambda,
  handler,
  proof,
}));
