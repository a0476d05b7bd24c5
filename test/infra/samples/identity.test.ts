import { describe, expect, it } from 'vitest';
import { BRAZILIAN_PACKAGING } from '../../../infra/local/samples/companies/brazilian-packaging.ts';
import { POLISH_CAR_PARTS } from '../../../infra/local/samples/companies/polish-car-parts.ts';
import type { SampleCompany } from '../../../infra/local/samples/company.ts';
import { drawIdentity, type Identity } from '../../../infra/local/samples/identity.ts';
import { sfc32 } from '../../../infra/local/samples/sfc32.ts';

function identities(company: SampleCompany): Identity[] {
  const taken = new Set<string>();
  return Array.from({ length: 400 }, (_, number) => {
    const identity = drawIdentity(sfc32(`${number}`), company, taken);
    taken.add(identity.name);
    return identity;
  });
}

/** First check digit of a Brazilian CNPJ (Receita Federal): weights 5…2, 9…2, 11 − remainder, 10 and 11 are 0. */
function cnpjCheckDigit(digits: readonly number[]): number {
  const weights = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  const remainder = weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11;
  return remainder < 2 ? 0 : 11 - remainder;
}

/** Check digit of a Polish NIP: weights 6 5 7 2 3 4 5 6 7, modulo 11; 10 is never issued. */
function nipCheckDigit(digits: readonly number[]): number {
  return [6, 5, 7, 2, 3, 4, 5, 6, 7].reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11;
}

const digitsOf = (taxId: string) => [...taxId.replace(/\D/g, '')].map(Number);

describe('drawIdentity', () => {
  it('gives every customer a name of its own', () => {
    expect(new Set(identities(BRAZILIAN_PACKAGING).map(({ name }) => name)).size).toBe(400);
    expect(new Set(identities(POLISH_CAR_PARTS).map(({ name }) => name)).size).toBe(400);
  });

  it('gives tax numbers of the right form that no company can have', () => {
    for (const { taxId } of identities(BRAZILIAN_PACKAGING)) {
      expect(taxId).toMatch(/^\d{2}\.\d{3}\.\d{3}\/0001-\d{2}$/);
      expect(digitsOf(taxId)[12]).not.toBe(cnpjCheckDigit(digitsOf(taxId)));
    }
    for (const { taxId } of identities(POLISH_CAR_PARTS)) {
      expect(taxId).toMatch(/^\d{3}-\d{3}-\d{2}-\d{2}$/);
      expect(digitsOf(taxId)[9]).not.toBe(nipCheckDigit(digitsOf(taxId)));
    }
  });
});
