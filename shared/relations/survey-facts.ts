import type { CustomerFacts } from '#shared/contracts';
import { type Day, isoDateOf, type Survey } from '#shared/history';
import { newest } from './newest.ts';

/** The newest answers. A score on the customer list wins only with a later day beside it. */
export function surveyFacts(
  surveys: readonly Survey[] | undefined,
  stated: CustomerFacts,
  asOf: Day,
): CustomerFacts {
  const score = newest(surveys, asOf, ({ nps }) => nps);
  const satisfaction = newest(surveys, asOf, (survey) => survey.satisfaction);
  const npsDate = score && isoDateOf(score.day);
  const listIsNewer = npsDate !== null && stated.nps !== undefined && (stated.npsDate ?? '') > npsDate;
  return {
    ...(score !== null && npsDate !== null && !listIsNewer && { nps: score.value, npsDate }),
    ...(satisfaction !== null && { satisfaction: satisfaction.value }),
  };
}
