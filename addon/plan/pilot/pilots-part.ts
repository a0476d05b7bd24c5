import type { PilotSummary, Pilots } from '#shared/contracts';
import { SIDEBAR, say } from '#shared/i18n';
import { failedState, loadingState, tag, write } from '../../sidebar/page.ts';
import { problemContent, writeProblem } from '../../sidebar/problem.ts';
import { callScript } from '../../sidebar/script.ts';
import { busy } from '../busy.ts';
import type { PlanContext, PlanPart } from '../part.ts';
import { pilotForm } from './pilot-form.ts';
import { pilotList } from './pilot-list.ts';
import { pilotReadout } from './pilot-readout.ts';

/** The list of pilots; in its place the form of a new one, or what came of one. */
export function pilotsPart({ locale }: PlanContext): PlanPart {
  const element = tag('div', 'pilots');
  let known: Pilots | null = null;

  async function load(): Promise<void> {
    element.replaceChildren(loadingState(say(SIDEBAR.loading, locale)));
    const reply = await callScript(locale, 'planPilots');
    if (reply.ok) return showList(reply.data);
    element.replaceChildren(failedState(problemContent(reply, locale), say(SIDEBAR.tryAgain, locale), load));
  }

  function showList(pilots: Pilots): void {
    known = pilots;
    element.replaceChildren(
      pilotList(pilots, locale, {
        begin: () => showForm(pilots),
        write: (pilot) => writeGroups(pilot.id),
        readOut: (pilot) => showReadout(pilots, pilot),
        remove: (pilot) => remove(pilot.id),
      }),
    );
  }

  function showForm(pilots: Pilots): void {
    clearMessages();
    const form = pilotForm(pilots, locale, {
      begun: async (id, after) => {
        showList(after);
        await writeGroups(id);
      },
      cancel: () => showList(pilots),
    });
    element.replaceChildren(form.element);
    form.focus();
  }

  async function showReadout(pilots: Pilots, pilot: PilotSummary): Promise<void> {
    clearMessages();
    element.replaceChildren(loadingState(say(SIDEBAR.loading, locale)));
    const reply = await callScript(locale, 'planPilotReadout', pilot.id);
    if (!reply.ok) {
      showList(pilots);
      return writeProblem(reply, locale);
    }
    const shown = pilotReadout(pilot, reply.data, locale, () => showList(pilots));
    element.replaceChildren(shown.element);
    shown.focus();
  }

  async function writeGroups(id: string): Promise<void> {
    clearMessages();
    const reply = await busy(element, () => callScript(locale, 'planPilotWrite', id));
    if (reply.ok) write('message', reply.data);
    else writeProblem(reply, locale);
  }

  async function remove(id: string): Promise<void> {
    clearMessages();
    const reply = await busy(element, () => callScript(locale, 'planPilotDelete', id));
    if (!reply.ok) return writeProblem(reply, locale);
    showList(reply.data);
  }

  function clearMessages(): void {
    write('message', '');
    writeProblem(null, locale);
  }

  return {
    element,
    open: () => {
      if (known === null) void load();
    },
  };
}
