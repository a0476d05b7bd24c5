import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDoubleTypes } from './double-types.ts';

const TIMEOUT_MS = 60_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'double-types-'));
  await writeDoubleTypes(join(folder, 'types'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The compiler's complaints about what is not there; what else it thinks of a program is no matter. */
async function lackedBy(name: string, files: readonly string[]): Promise<string[]> {
  const project = join(folder, `${name}.json`);
  const compilerOptions = { typeRoots: [join(folder, 'types')], types: ['google-apps-script'] };
  await writeFile(
    project,
    JSON.stringify({ extends: resolve('addon/tsconfig.json'), compilerOptions, include: files }),
  );
  const output = await new Promise<string>((done) => {
    execFile(resolve('node_modules/.bin/tsc'), ['-p', project], (_, stdout) => done(stdout));
  });
  return output.split('\n').filter((line) => /error TS/.test(line));
}

/** A member that a double lacks throws when it is called; this finds it in code that no test happens to call. */
describe('what the add-on uses of Google', () => {
  it('is all known to the double', { timeout: TIMEOUT_MS }, async () => {
    expect(await lackedBy('addon', [resolve('addon/src')])).toEqual([]);
  });

  it('would be found out if it were not', { timeout: TIMEOUT_MS }, async () => {
    const program = join(folder, 'program.ts');
    await writeFile(
      program,
      `const sheet = SpreadsheetApp.getActiveSheet();
       sheet.getRange('A1').setValue(1).setBorder(true, true, true, true, null, null);
       Charts.ChartType.PIE;
       SpreadsheetApp.WrapStrategy.CLIP;
       const session = Session.getActiveUser().getEmail() + new Date().getTime();
       console.log(session);
       sheet.getBandings();
       sheet.getRange('A1').setFontFamily('serif').getValues();
       sheet.getCharts()[0]?.getBlob();
       Charts.ChartType.GEO;
       SpreadsheetApp.CopyPasteType.PASTE_VALUES;
       DriveApp.getRootFolder();`,
    );

    const lacked = (await lackedBy('program', [program])).map((line) => /'(\w+)'/.exec(line)?.[1]);

    expect(lacked).toEqual(['getBandings', 'setFontFamily', 'getBlob', 'GEO', 'CopyPasteType', 'DriveApp']);
  });
});
