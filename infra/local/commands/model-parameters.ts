import { UsageError } from './command.ts';

/** The parameters of each model under the literature's names. */
export const PARAMETER_NAMES = {
  nbd: ['r', 'alpha'],
  'bg-nbd': ['r', 'alpha', 'a', 'b'],
  'mbg-nbd': ['r', 'alpha', 'a', 'b'],
  'bg-cnbd-k': ['r', 'alpha', 'a', 'b', 'k'],
  'mbg-cnbd-k': ['r', 'alpha', 'a', 'b', 'k'],
  'pareto-nbd': ['r', 'alpha', 's', 'beta'],
  'bg-bb': ['alpha', 'beta', 'gamma', 'delta'],
  'gamma-gamma': ['p', 'q', 'gamma'],
} as const;

export type ParametrisedModel = keyof typeof PARAMETER_NAMES;
export const PARAMETRISED_MODELS = Object.keys(PARAMETER_NAMES) as ParametrisedModel[];

/** `--parameters '{"r":0.243,…}'`: each of the model's parameters and no other, above 0; k is a whole number. */
export function readParameters(model: ParametrisedModel, text: string): Readonly<Record<string, number>> {
  const given = readObject(text);
  const names: readonly string[] = PARAMETER_NAMES[model];
  const unknown = Object.keys(given).filter((name) => !names.includes(name));
  const missing = names.filter((name) => !(name in given));
  if (unknown.length > 0 || missing.length > 0) {
    const wrong = [
      ...(missing.length > 0 ? [`${missing.join(', ')} missing`] : []),
      ...(unknown.length > 0 ? [`${unknown.join(', ')} unknown`] : []),
    ];
    throw new UsageError(`--parameters: ${model} has ${names.join(', ')}: ${wrong.join('; ')}`);
  }
  return Object.fromEntries(
    names.map((name) => {
      const value = given[name];
      if (typeof value !== 'number' || !(value > 0 && value < Number.POSITIVE_INFINITY)) {
        throw new UsageError(`--parameters: ${name} is a number above 0, not ${JSON.stringify(value)}`);
      }
      if (name === 'k' && !Number.isInteger(value)) {
        throw new UsageError(`--parameters: k counts the phases of a gap, a whole number, not ${value}`);
      }
      return [name, value];
    }),
  );
}

function readObject(text: string): Readonly<Record<string, unknown>> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--parameters is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return { ...given };
  throw new UsageError(`--parameters takes an object such as {"r":0.243,"alpha":4.414}`);
}
