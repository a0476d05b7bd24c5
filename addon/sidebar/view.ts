import type { Locale } from '#shared/contracts';
import { SIDEBAR, say } from '#shared/i18n';
import type { DataReply, Refusal } from '../src/ui/reply-contract.ts';
import { failedState, loadingState } from './page.ts';
import { problemContent } from './problem.ts';

/** A part of the page that asks the script for what it shows. */
export interface View<Data> {
  /** Shows what is known, and asks when nothing is or when it is out of date. */
  open(): void;
  /** What is known is out of date; it stays to be seen until something newer comes. */
  expire(): void;
  /** What is known says nothing any more. */
  forget(): void;
  /** Asks anew, whatever is known. */
  reload(): void;
  /** Shows data that came another way. */
  put(data: Data): void;
}

/**
 * Keeps `place` filled with what `read` gives: grey lines at first, then what `render` makes of it, or what went wrong
 * and a button to try again. Of several answers under way only the last asked for counts.
 */
export function view<Data>(
  place: HTMLElement,
  locale: Locale,
  read: () => Promise<DataReply<Data> | Refusal>,
  render: (data: Data) => readonly Node[],
): View<Data> {
  let known: 'nothing' | 'old' | 'all' | 'failure' = 'nothing';
  let asked = 0;

  async function load(): Promise<void> {
    asked += 1;
    const mine = asked;
    place.setAttribute('aria-busy', 'true');
    if (known !== 'old') place.replaceChildren(loadingState(say(SIDEBAR.loading, locale)));
    const reply = await read();
    if (mine !== asked) return;
    if (reply.ok) return put(reply.data);
    place.removeAttribute('aria-busy');
    // Not asked again by itself: a person decides when.
    known = 'failure';
    place.replaceChildren(failedState(problemContent(reply, locale), say(SIDEBAR.tryAgain, locale), load));
  }

  function put(data: Data): void {
    asked += 1;
    known = 'all';
    place.removeAttribute('aria-busy');
    place.replaceChildren(...render(data));
  }

  return {
    open() {
      if (known === 'nothing' || known === 'old') load();
    },
    expire() {
      if (known === 'all') known = 'old';
      else if (known === 'failure') known = 'nothing';
    },
    forget() {
      known = 'nothing';
    },
    reload() {
      load();
    },
    put,
  };
}
