import type { ProgrammeDesign, ProgrammeTracking, RunningProgramme } from '#shared/contracts';
import { dayOf, isoDateOf } from '#shared/history';
import { say, TRACKING } from '#shared/i18n';
import { button, tag } from '../../sidebar/page.ts';
import { writeProblem } from '../../sidebar/problem.ts';
import { callScript } from '../../sidebar/script.ts';
import { view } from '../../sidebar/view.ts';
import type { PlanTracking } from '../../src/ui/plan-tracking-contract.ts';
import { busy } from '../busy.ts';
import { dateField } from '../date-field.ts';
import type { PlanContext, PlanPart } from '../part.ts';
import { trackingContent } from './tracking-content.ts';

/** Programmes older than this are a history of their own. */
const DAYS_BACK = 5 * 365;
const DAYS_AHEAD = 365;

export interface TrackingPart extends PlanPart {
  /** A programme was taken: it may be the one that runs. */
  suggest(design: ProgrammeDesign): void;
}

/** The programme that runs: which, since when, and how it does. */
export function trackingPart({ locale }: PlanContext): TrackingPart {
  const words = (name: 'about' | 'taken' | 'start' | 'begin' | 'end' | 'endSure' | 'keep') =>
    say(TRACKING[name], locale);
  const place = tag('div', '');
  const element = tag('section', 'tracking', tag('h2', 'question', say(TRACKING.title, locale)), place);
  let suggested: ProgrammeDesign | null = null;
  let known: PlanTracking | null = null;
  const tracking = view<PlanTracking>(place, locale, () => callScript(locale, 'planTracking'), standing);

  function standing(answer: PlanTracking): Node[] {
    known = answer;
    if (answer.tracking !== null) return running(answer.tracking);
    return suggested === null ? [tag('p', '', words('about'))] : beginning(suggested, answer.today);
  }

  function beginning(design: ProgrammeDesign, today: string): Node[] {
    const start = dateField(words('start'), today, {
      least: isoDateOf(dayOf(today) - DAYS_BACK),
      most: isoDateOf(dayOf(today) + DAYS_AHEAD),
    });
    const begin = button('main', words('begin'), () => {
      if (start.isRight()) void run({ design, start: start.value() });
    });
    return [tag('p', '', words('taken')), start.element, begin];
  }

  function running(found: ProgrammeTracking): Node[] {
    const end = button('quiet', words('end'), () => {
      const keep = button('quiet', words('keep'), () => sure.replaceWith(end));
      const sure = tag(
        'div',
        '',
        tag('p', '', words('endSure')),
        button('quiet', words('end'), () => void run(null)),
        keep,
      );
      end.replaceWith(sure);
      keep.focus();
    });
    return [...trackingContent(found, locale), end];
  }

  async function run(programme: RunningProgramme | null): Promise<void> {
    writeProblem(null, locale);
    const reply = await busy(element, () => callScript(locale, 'planRunProgramme', programme));
    if (reply.ok) tracking.put(reply.data);
    else writeProblem(reply, locale);
  }

  return {
    element,
    open: tracking.open,
    suggest(design) {
      suggested = design;
      if (known !== null) tracking.put(known);
    },
  };
}
