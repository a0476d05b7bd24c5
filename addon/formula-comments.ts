import { readFile } from 'node:fs/promises';

/** A function that formulas may call: its comment as written, and the names of its parameters. */
export interface FormulaComment {
  comment: string;
  parameters: readonly string[];
}

const CUSTOM_FUNCTION =
  /(?<comment>\/\*\*(?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*\*\/)\nexport function (?<name>\w+)/g;

/**
 * Comments of the exported functions of a file that are marked `@customfunction`, by the functions' names. Google shows
 * them while a person types a formula, and offers no function without one; esbuild leaves all comments out.
 */
export async function formulaComments(file: string): Promise<ReadonlyMap<string, FormulaComment>> {
  const source = await readFile(file, 'utf8');
  const found = [...source.matchAll(CUSTOM_FUNCTION)].map(({ groups: { comment = '', name = '' } = {} }) => {
    const parameters = [...comment.matchAll(/@param \{[^}]*\} (\w+)/g)].map(
      ([, parameter = '']) => parameter,
    );
    return [name, { comment, parameters }] as const;
  });
  return new Map(found);
}
