import { defaultDiscountRate } from '#shared/clv';
import type { ModelSummary, Settings } from '#shared/contracts';
import { ACCOUNT_MANAGER_HOURS, hourCostOf } from '#shared/scoring';
import { scoreAnswers } from '../client/score-answers.ts';
import { previewSettings } from '../client/settings-api.ts';
import { readerLocale } from '../locale.ts';
import { recallResults } from '../results/results.ts';
import type { Automatic } from '../ui/settings-contract.ts';
import { unlessHistoryIsMissing } from './unless-history-is-missing.ts';

/** What each thing that a company may leave open means now; see Automatic. */
export function automaticNow(settings: Settings): Automatic {
  const model = modelNow();
  const learned = learnedNow(settings, model);
  return {
    history: learned !== null,
    profitThreshold: learned?.profitThreshold ?? null,
    horizonDays: learned?.horizonDays ?? null,
    defaultCycleDays: model?.medianCycleDays ?? null,
    discountRate: defaultDiscountRate(settings.currency),
    hourCost: hourCostOf({ ...settings, hourCost: null }, learned?.profitThreshold),
    managerHours: ACCOUNT_MANAGER_HOURS,
  };
}

/** The model behind the scores; null where nobody was scored in this document. */
function modelNow(): ModelSummary | null {
  const [any] = recallResults();
  if (!any) return null;
  const answers = unlessHistoryIsMissing(() => scoreAnswers([any.customerId], readerLocale()));
  return answers?.[0]?.model ?? null;
}

type Learned = Pick<ModelSummary, 'profitThreshold' | 'horizonDays'>;

/** The model tells what was learned only where the settings fix neither; else it is worked out as if they did not. */
function learnedNow(settings: Settings, model: ModelSummary | null): Learned | null {
  if (model && settings.profitThreshold === null && settings.horizonDays === null) return model;
  const open = { ...settings, profitThreshold: null, horizonDays: null };
  const preview = unlessHistoryIsMissing(() => previewSettings(open));
  return (
    preview && { profitThreshold: preview.profitThreshold.after, horizonDays: preview.horizonDays.after }
  );
}
