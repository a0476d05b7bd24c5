import type { Locale } from '#shared/contracts';
import { tag } from '../sidebar/page.ts';
import { problemContent } from '../sidebar/problem.ts';
import type { Refusal } from '../src/ui/reply-contract.ts';

/** Where a group says what it does and what came of it. */
export interface Told {
  element: HTMLElement;
  say(text: string): void;
  refuse(refusal: Refusal): void;
}

export function toldPlace(locale: Locale): Told {
  const element = tag('p', 'message');
  element.setAttribute('role', 'status');
  const put = (...content: readonly (string | Node)[]) => {
    element.replaceChildren(...content);
    element.scrollIntoView({ block: 'nearest' });
  };
  return { element, say: put, refuse: (refusal) => put(...problemContent(refusal, locale)) };
}

/** Says what is under way until a call has come back; null where it was refused, which is told. */
export async function whileTold<Data>(
  told: Told,
  progress: string,
  work: Promise<{ ok: true; data: Data } | Refusal>,
): Promise<{ data: Data } | null> {
  told.say(progress);
  const reply = await work;
  if (reply.ok) return reply;
  told.refuse(reply);
  return null;
}
