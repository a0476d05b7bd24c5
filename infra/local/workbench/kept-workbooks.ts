import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '#shared/contracts';
import type { WorkbookSnapshot } from '../workbook/protocol.ts';

/** A person's own workbook as it was when the file was opened, in the language the person was in. */
export interface KeptWorkbook {
  language: Locale;
  workbook: WorkbookSnapshot;
}

/** The person's own workbooks, kept in the data directory, so that they are there again after a restart. */
export interface KeptWorkbooks {
  keep(kept: KeptWorkbook): Promise<void>;
  /** Undefined when there is none of this id. */
  find(id: string): Promise<KeptWorkbook | undefined>;
  /** By name. */
  list(): Promise<KeptWorkbook[]>;
}

/** Ids of own workbooks; anything else might name a file that is not ours. */
const ID = /^own-[0-9a-f-]{36}$/;

/** Whether a file of the data directory is one of these. */
export function isKeptWorkbook(fileName: string): boolean {
  return ID.test(fileName.replace(/\.json$/, ''));
}

export function keptWorkbooks(directory: string): KeptWorkbooks {
  const known = new Map<string, KeptWorkbook>();
  const pathOf = (id: string) => join(directory, `${id}.json`);

  async function find(id: string): Promise<KeptWorkbook | undefined> {
    if (!ID.test(id)) return undefined;
    const found = known.get(id) ?? (await readKept(pathOf(id)));
    if (found) known.set(id, found);
    return found;
  }

  return {
    find,
    async keep(kept) {
      known.set(kept.workbook.id, kept);
      await mkdir(directory, { recursive: true });
      await writeFile(pathOf(kept.workbook.id), JSON.stringify(kept));
    },
    async list() {
      const names = await absentAs([], readdir(directory));
      const found = await Promise.all(names.map((name) => find(name.replace(/\.json$/, ''))));
      return found
        .filter((kept) => kept !== undefined)
        .sort((a, b) => a.workbook.name.localeCompare(b.workbook.name));
    },
  };
}

async function readKept(path: string): Promise<KeptWorkbook | undefined> {
  const text = await absentAs(undefined, readFile(path, 'utf8'));
  return text === undefined ? undefined : JSON.parse(text);
}

async function absentAs<T>(fallback: T, read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return fallback;
    throw error;
  }
}
