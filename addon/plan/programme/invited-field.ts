import type { ProgrammeDesign, Quadrant } from '#shared/contracts';
import { DESIGN, QUADRANT_GROUP, QUADRANT_LOOK, say } from '#shared/i18n';
import { tag } from '../../sidebar/page.ts';
import type { Read } from '../number-field.ts';
import type { PlanContext } from '../part.ts';
import { QUADRANTS } from './quadrants.ts';

let made = 0;

/** The groups that are invited, of which there must be one. */
export function invitedField(
  invited: readonly Quadrant[],
  locale: PlanContext['locale'],
): Read<ProgrammeDesign['invited']> {
  const wrong = tag('p', 'wrong');
  const ticks = QUADRANTS.map((quadrant) => {
    made += 1;
    const tick = document.createElement('input');
    tick.type = 'checkbox';
    tick.id = `invited-${made}`;
    tick.checked = invited.includes(quadrant);
    const label = document.createElement('label');
    label.htmlFor = tick.id;
    label.textContent = `${QUADRANT_LOOK[quadrant].shape} ${say(QUADRANT_GROUP[quadrant], locale)}`;
    return { quadrant, tick, row: tag('div', 'tick', tick, label) };
  });
  const group = tag(
    'div',
    'invited',
    tag('p', 'range-name', say(DESIGN.invited, locale)),
    ...ticks.map(({ row }) => row),
    wrong,
  );
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', say(DESIGN.invited, locale));
  return {
    element: group,
    read(show) {
      const chosen = ticks.filter(({ tick }) => tick.checked).map(({ quadrant }) => quadrant);
      if (show || chosen.length > 0) {
        wrong.textContent = chosen.length > 0 ? '' : say(DESIGN.nobodyInvited, locale);
      }
      return chosen.length > 0 ? chosen : undefined;
    },
  };
}
