import {
  type Explain,
  type Reader,
  type Recommendation,
  recommend,
  recommendFixing,
  recommendForProspect,
} from '#shared/actions';
import type { Locale } from '#shared/contracts';
import type { Decision } from './decide-customer.ts';
import type { Frame } from './frame.ts';

export function readerOf({ settings, minorPerMajor }: Frame, locale: Locale): Reader {
  return { locale, currency: settings.currency, minorPerMajor };
}

/** What was decided to do about a customer and why, in words. */
export function recommendationOf(
  decision: Decision,
  frame: Frame,
  reader: Reader,
  explain?: Explain,
): Recommendation {
  switch (decision.kind) {
    case 'unscorable':
      return recommendFixing(decision.choices, decision.problem, reader);
    case 'prospect':
      return recommendForProspect(decision.choices, frame.economics, reader);
    case 'scored':
      return recommend(decision.choices, decision.diagnosis.situation, reader, explain);
  }
}
