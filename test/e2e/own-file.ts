import type { Page } from 'playwright-core';
import type { WorkbenchForTests } from './workbench-for-tests.ts';
import { openSample } from './workbench-page.ts';

/** Opens a file of a person's own as a workbook, in the language of a sample. */
export async function openFile(
  workbench: WorkbenchForTests,
  sample: string,
  name: string,
  contents: string | Uint8Array<ArrayBuffer>,
): Promise<{ id: string; page: Page }> {
  const response = await fetch(`${workbench.url}open?sample=${sample}&name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: contents,
  });
  const { value } = (await response.json()) as { value: { id: string } };
  return { id: value.id, page: await openSample(workbench, value.id) };
}
