import type { Locale } from '#shared/contracts';
import { element, write } from '../sidebar/page.ts';
import { writeProblem } from '../sidebar/problem.ts';
import type { Refusal } from '../src/ui/reply-contract.ts';

/** Does what takes a while: meanwhile nothing within the element can be pressed twice. */
export async function busy<T>(within: HTMLElement, work: () => Promise<T>): Promise<T> {
  write('message', '');
  element('problem').replaceChildren();
  const buttons = [...within.querySelectorAll('button')].filter(({ disabled }) => !disabled);
  for (const each of buttons) each.disabled = true;
  within.setAttribute('aria-busy', 'true');
  try {
    return await work();
  } finally {
    within.removeAttribute('aria-busy');
    for (const each of buttons) each.disabled = false;
  }
}

/** Says above the tabs what went wrong, and goes there: the button may be far below. */
export function tellProblem(refusal: Refusal, locale: Locale): void {
  writeProblem(refusal, locale);
  window.scrollTo(0, 0);
}
