import type { ProgrammeDesign } from '#shared/contracts';
import { ADVICE, DESIGN, SETTINGS, say } from '#shared/i18n';
import { button, tag, write } from '../../sidebar/page.ts';
import { writeProblem } from '../../sidebar/problem.ts';
import { callScript } from '../../sidebar/script.ts';
import { numberField, type Read } from '../number-field.ts';
import type { PlanContext, PlanPart } from '../part.ts';
import { designForm } from './design-form.ts';
import { letterOf, resultContent } from './result.ts';

const MOST_DESIGNS = 2;
const MONTHS = 24;

export interface TrialPart extends PlanPart {
  /** Puts a design beside the one there is, or in place of the second. */
  take(design: ProgrammeDesign): void;
}

/** One or two programmes to change and to simulate in the same futures. */
export function trialPart(context: PlanContext): TrialPart {
  const { locale } = context;
  const forms: Read<ProgrammeDesign>[] = [];
  /** What stood in them when they were last whole. */
  let last: readonly ProgrammeDesign[] = [];
  const months = numberField(
    say(DESIGN.months, locale),
    MONTHS,
    { unit: 'plain', limit: context.limits.months },
    locale,
  );
  const title = tag('h2', 'question', say(DESIGN.title, locale));
  title.tabIndex = -1;
  const body = tag('div', '');
  const outdated = tag('p', 'soft');
  outdated.setAttribute('role', 'status');
  const result = tag('div', 'result');
  let busy = false;

  /** What was called wrong and is right now hears of it. */
  function changed(): void {
    for (const form of forms) form.read(false);
    months.read(false);
    outdated.textContent = result.childElementCount > 0 ? say(DESIGN.outdated, locale) : '';
  }

  function formOf(design: ProgrammeDesign, place: number): Read<ProgrammeDesign> {
    return designForm(design, letterOf(place), context, { onRemove: () => remove(place), onChange: changed });
  }

  /** The letters follow the places, so the forms that stay are made anew of what stands in them. */
  function put(designs: readonly ProgrammeDesign[]): void {
    last = designs;
    forms.splice(0, forms.length, ...designs.map(formOf));
    changed();
    draw();
  }

  /** What stands in the forms; one that does not read keeps its last design. */
  function standing(): readonly ProgrammeDesign[] {
    last = forms.flatMap((form, i) => form.read(false) ?? last[i] ?? []);
    return last;
  }

  function remove(place: number): void {
    put(standing().filter((_, i) => i !== place));
    title.focus();
  }

  function take(design: ProgrammeDesign): void {
    const designs = [...standing().slice(0, MOST_DESIGNS - 1), design];
    put(designs);
    write('message', say(ADVICE.taken, locale, { letter: letterOf(designs.length - 1) }));
    title.focus();
    title.scrollIntoView();
  }

  function draw(): void {
    if (forms.length === 0) {
      result.replaceChildren();
      body.replaceChildren(tag('p', 'soft', say(DESIGN.empty, locale)));
      return;
    }
    const [only] = forms.length < MOST_DESIGNS ? forms : [];
    const vary = () => {
      const design = only?.read(true);
      if (design) take(design);
    };
    body.replaceChildren(
      tag('p', 'soft', say(DESIGN.about, locale)),
      ...forms.map(({ element }) => element),
      ...(only ? [button('quiet', say(DESIGN.vary, locale), vary)] : []),
      months.element,
      button('main', say(forms.length > 1 ? DESIGN.simulateTwo : DESIGN.simulate, locale), simulate),
      outdated,
    );
  }

  async function simulate(): Promise<void> {
    if (busy) return;
    const designs = forms.flatMap((form) => form.read(true) ?? []);
    const ahead = months.read(true);
    const wrong = body.querySelectorAll('.wrong:not(:empty)');
    if (designs.length < forms.length || ahead === undefined) {
      const folded = wrong[0]?.closest('details');
      if (folded) folded.open = true;
      wrong[0]?.scrollIntoView({ block: 'center' });
      return write('message', say(SETTINGS.wrongFields, locale, { count: wrong.length }));
    }
    busy = true;
    writeProblem(null, locale);
    outdated.textContent = say(DESIGN.simulating, locale);
    const reply = await callScript(locale, 'planSimulate', { designs, months: ahead });
    busy = false;
    outdated.textContent = '';
    write('message', '');
    if (!reply.ok) {
      writeProblem(reply, locale);
      return window.scrollTo(0, 0);
    }
    const types = designs.map(({ type }) => type);
    result.replaceChildren(...resultContent(reply.data, types, context));
    result.querySelector('h2')?.focus();
  }

  draw();
  return { element: tag('div', 'trial', title, body, result), open: () => undefined, take };
}
