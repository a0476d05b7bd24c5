import type { SampleCompany } from './company.ts';
import { pick, uniform } from './draws.ts';
import type { Random } from './sfc32.ts';

export interface Identity {
  readonly name: string;
  readonly taxId: string;
  readonly city: string;
  readonly segment: string;
  readonly salesperson: string;
  readonly route: string;
  /** Fraction of net sales. */
  readonly grossMargin: number;
}

/** A made-up customer whose name is not among those `taken`. */
export function drawIdentity(random: Random, company: SampleCompany, taken: ReadonlySet<string>): Identity {
  const segment = pick(random, Object.keys(company.names.kinds));
  let name = drawName(random, company, segment);
  while (taken.has(name)) name = drawName(random, company, segment);
  return {
    name,
    taxId: drawTaxId(random, company),
    city: pick(random, company.cities),
    segment,
    salesperson: pick(random, company.salespeople),
    route: pick(random, company.routes),
    grossMargin: Math.round(uniform(random, company.grossMargin) * 1000) / 1000,
  };
}

function drawName(random: Random, { names }: SampleCompany, segment: string): string {
  const parts: Record<string, string> = {
    kind: pick(random, names.kinds[segment] ?? []),
    root: names.roots.map((list) => pick(random, list)).join(''),
    form: pick(random, names.forms),
  };
  return names.pattern.replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '').trim();
}

/** Has a wrong check digit, so that no real company can be meant. */
function drawTaxId(random: Random, { taxId }: SampleCompany): string {
  if (taxId === null) return '';
  let digits = 0;
  let sum = 0;
  const next = (digit: number) => {
    sum += digit * (taxId.weights[digits++] ?? 0);
    return String(digit);
  };
  return taxId.pattern.replace(/[#!\d]/g, (mark) => {
    if (mark === '!') return String((((sum % 11) % 10) + 1) % 10);
    return next(mark === '#' ? Math.floor(random() * 10) : Number(mark));
  });
}
