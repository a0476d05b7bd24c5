import type { CustomerScore, Locale, ModelSummary, PortfolioFigures, Settings } from '#shared/contracts';
import { type ApiClient, createApiClient, type PreviousQuadrants } from '../api-client.ts';
import { mintIdToken } from '../stack/oidc.ts';
import { startStack } from '../stack/stack.ts';
import type { HistoryInput } from './history-input.ts';

/** What the stack found. */
export interface Found {
  readonly asOf: string;
  readonly settings: Settings;
  readonly model: ModelSummary | null;
  readonly customers: readonly CustomerScore[];
  /** Where they were asked for, and there is any history. */
  readonly figures?: PortfolioFigures;
}

export interface ScoreOptions {
  readonly locale: Locale;
  /** Where the data stay after the run; a throw-away folder without it. */
  readonly data?: string | undefined;
  /** Quadrants that customers had before. */
  readonly previous?: PreviousQuadrants;
  /** Each row brings its card. */
  readonly detail?: boolean;
  /** Also the whole base in figures. */
  readonly withFigures?: boolean;
}

/** Runs the real stack on the day `asOf`: imports the history, then scores every customer it knows. */
export async function scoreHistory(
  history: HistoryInput,
  { locale, data, previous, detail, withFigures = false }: ScoreOptions,
): Promise<Found> {
  const { asOf } = history;
  const noon = new Date(`${asOf}T12:00:00Z`);
  const stack = await startStack({ now: () => noon, ...(data === undefined ? {} : { dataDir: data }) });
  try {
    const token = mintIdToken(stack.issuer, { sub: 'command-line', email: 'command-line@localhost' });
    const api = createApiClient(stack.url, token);
    const settings = await settle(api, history);
    await api.importHistory(settings.currency, history);
    const { scores, model } = await api.score(await api.listCustomers(), locale, previous, detail);
    const figures = withFigures && model !== null ? { figures: await api.getFigures() } : {};
    return { asOf, settings, model, customers: scores, ...figures };
  } finally {
    await stack.stop();
  }
}

/** Settings that were kept with the data stay unless this run brings its own. */
async function settle(api: ApiClient, { settings, settingsChosen }: HistoryInput): Promise<Settings> {
  const kept = settingsChosen ? null : (await api.getSettings()).settings;
  if (kept) return kept;
  await api.putSettings(settings);
  return settings;
}
