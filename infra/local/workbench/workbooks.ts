import { Locale } from '#shared/contracts';
import type { FileProblem } from '../own-workbook/file-problem.ts';
import { type OwnFile, ownWorkbook } from '../own-workbook/own-workbook.ts';
import { placeOf } from '../samples/sample-workbook.ts';
import type { ScriptHost, WorkbookSnapshot } from '../workbook/protocol.ts';
import type { KeptWorkbook, KeptWorkbooks } from './kept-workbooks.ts';
import type { OwnWorkbook } from './server-message.ts';
import { type WorkbookSession, workbookSession } from './workbook-session.ts';

/** A workbook that can be looked at, in the language that its page speaks. */
export interface OpenWorkbook {
  language: Locale;
  session: WorkbookSession;
}

/** All that can be looked at: the samples, by their language, and what a person has opened. */
export interface Workbooks {
  /** Undefined when there is none of this id. */
  find(id: string): Promise<OpenWorkbook | undefined>;
  /** Makes a workbook of a person's file, in the language the person is in. */
  open(file: OwnFile, language: Locale): Promise<{ id: string } | { problem: FileProblem }>;
  close(): Promise<void>;
}

export interface WorkbookSources {
  kept: KeptWorkbooks;
  sample(language: Locale): WorkbookSnapshot;
  openHost(workbook: WorkbookSnapshot, language: Locale): Promise<ScriptHost>;
  newId(): string;
  /** Of the page that the server has now. */
  build: string;
}

/** Each workbook is opened when somebody first looks at it. */
export function workbooks({ kept, sample, openHost, newId, build }: WorkbookSources): Workbooks {
  const open = new Map<string, OpenWorkbook>();

  async function ownWorkbooks(): Promise<OwnWorkbook[]> {
    return (await kept.list()).map(({ workbook: { id, name } }) => ({ id, name }));
  }

  function opened(id: string, language: Locale, workbook: () => WorkbookSnapshot): OpenWorkbook {
    const session = workbookSession(() => openHost(workbook(), language), { build, ownWorkbooks });
    const made = { language, session };
    open.set(id, made);
    return made;
  }

  const openedOwn = ({ language, workbook }: KeptWorkbook) => opened(workbook.id, language, () => workbook);

  return {
    async find(id) {
      const known = open.get(id);
      if (known) return known;
      const language = Locale.safeParse(id);
      if (language.success) return opened(id, language.data, () => sample(language.data));
      const own = await kept.find(id);
      // Two may have asked at once.
      return open.get(id) ?? (own && openedOwn(own));
    },
    async open(file, language) {
      const made = await ownWorkbook(newId(), file, { language, ...placeOf(language) });
      if ('problem' in made) return made;
      await kept.keep({ language, workbook: made.workbook });
      return { id: made.workbook.id };
    },
    async close() {
      await Promise.all([...open.values()].map(({ session }) => session.close()));
    },
  };
}
