import type { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import type { FileProblem } from '../../../own-workbook/file-problem.ts';
import { MOST_FILE_BYTES } from '../../../own-workbook/limits.ts';
import { element } from '../element.ts';
import { fileProblems, fileWords } from '../file-words.ts';
import { askDialog } from './dialogs.ts';

export type OpenedFile = { id: string } | { problem: FileProblem };

export interface FileOpener {
  element: HTMLElement;
  /** Lets the person choose a file, and opens it. */
  choose(): void;
}

/** Opens a person's own file as a workbook: chosen from the disk, or dropped anywhere on the page. */
export function fileOpener(
  locale: Locale,
  open: (file: File) => Promise<OpenedFile>,
  onOpened: (id: string) => void,
): FileOpener {
  const input = element('input', { type: 'file', accept: '.csv,.tsv,.txt,.xlsx,.xlsm', hidden: '' });
  const dropHere = element('p', { class: 'drop-here', hidden: '' }, say(fileWords.drop, locale));
  const opening = element('p', { class: 'notice', role: 'status', hidden: '' });

  async function openFile(file: File): Promise<void> {
    opening.textContent = say(fileWords.opening, locale, { name: file.name });
    opening.hidden = false;
    const opened = await unlessTooLarge(file, open).catch((error: Error) => ({ message: error.message }));
    opening.hidden = true;
    if ('id' in opened) return onOpened(opened.id);
    const message = 'message' in opened ? opened.message : explained(opened.problem, locale);
    const title = say(fileWords.notOpened, locale, { name: file.name });
    await askDialog(locale, { title, message, buttons: ['OK'] });
  }

  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // The same file may be chosen again, after it was mended.
    input.value = '';
    if (file) openFile(file);
  });

  const bringsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => {
    if (!bringsFile(event)) return;
    event.preventDefault();
    dropHere.hidden = false;
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) dropHere.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    dropHere.hidden = true;
    if (!bringsFile(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) openFile(file);
  });

  return { element: element('div', {}, input, dropHere, opening), choose: () => input.click() };
}

/** A file that would be refused is not sent first. */
async function unlessTooLarge(file: File, open: (file: File) => Promise<OpenedFile>): Promise<OpenedFile> {
  return file.size > MOST_FILE_BYTES ? { problem: { code: 'file_too_large' } } : open(file);
}

function explained(problem: FileProblem, locale: Locale): string {
  const values = 'row' in problem ? { row: problem.row } : {};
  return say(fileProblems[problem.code], locale, values);
}
