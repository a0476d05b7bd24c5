import type { ProgrammeDesign } from '#shared/contracts';
import { DESIGN, QUADRANT_GROUP, say } from '#shared/i18n';
import { details, tag } from '../../sidebar/page.ts';
import { type Read, rangeField } from '../number-field.ts';
import type { PlanContext } from '../part.ts';
import { QUADRANTS } from './quadrants.ts';
import { isWhole } from './whole.ts';

/** Every assumption as a range, folded away until somebody asks. */
export function assumptionsField(
  assumptions: ProgrammeDesign['assumptions'],
  { locale, limits }: PlanContext,
): Read<ProgrammeDesign['assumptions']> {
  const join = QUADRANTS.map((quadrant) => ({
    quadrant,
    field: rangeField(
      say(DESIGN.join, locale, { group: say(QUADRANT_GROUP[quadrant], locale) }),
      assumptions.join[quadrant],
      limits.join,
      locale,
    ),
  }));
  const range = (name: Exclude<keyof ProgrammeDesign['assumptions'], 'join'>) =>
    rangeField(say(DESIGN[name], locale), assumptions[name], limits[name], locale);
  const fields = {
    uplift: range('uplift'),
    pulledForward: range('pulledForward'),
    stay: range('stay'),
    redeem: range('redeem'),
    costs: range('costs'),
  };
  return {
    element: details(
      say(DESIGN.assumptions, locale),
      tag('p', 'soft', say(DESIGN.assumptionsAbout, locale)),
      ...Object.values(fields).map(({ element }) => element),
      ...join.map(({ field }) => field.element),
    ),
    read(show) {
      const joined = join.map(({ quadrant, field }) => [quadrant, field.read(show)] as const);
      const read = {
        uplift: fields.uplift.read(show),
        pulledForward: fields.pulledForward.read(show),
        stay: fields.stay.read(show),
        redeem: fields.redeem.read(show),
        costs: fields.costs.read(show),
      };
      if (!isWhole(read) || joined.some(([, value]) => value === undefined)) return undefined;
      return { ...read, join: Object.fromEntries(joined) as ProgrammeDesign['assumptions']['join'] };
    },
  };
}
