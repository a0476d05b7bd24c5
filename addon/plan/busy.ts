import { write } from '../sidebar/page.ts';

/** Does what takes a while: meanwhile nothing within the element can be pressed twice. */
export async function busy<T>(within: HTMLElement, work: () => Promise<T>): Promise<T> {
  write('message', '');
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
