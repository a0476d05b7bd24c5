import { describe, expect, it } from 'vitest';
import { normalizeHeader, normalizeName } from '#shared/tabular';

describe('a header in the form that is compared', () => {
  it.each([
    ['customer_id', 'customer id'],
    ['Wartość netto [PLN]', 'wartosc netto'],
    ['Valor (R$)', 'valor'],
    ['Valor (líquido)', 'valor liquido'],
    ['Nº do pedido', 'no do pedido'],
    ['N° do pedido', 'no do pedido'],
    ['CPF/CNPJ', 'cpf cnpj'],
    ['Margem%', 'margem %'],
    ['Margem (%)', 'margem %'],
    ['# orders', '# orders'],
    ['  Data \n emissão: ', 'data emissao'],
    ['Łączna ŻÓŁĆ', 'laczna zolc'],
  ])('%s → %s', (written, normalized) => {
    expect(normalizeHeader(written)).toBe(normalized);
  });
});

describe('a company name without its legal form', () => {
  it.each([
    ['Papelaria Sol Ltda', 'papelaria sol'],
    ['PAPELARIA SOL LTDA. - ME', 'papelaria sol'],
    ['Papelaria Sol S/A', 'papelaria sol'],
    ['Auto Części Sp. z o.o.', 'auto czesci'],
    ['AUTO CZĘŚCI spółka z ograniczoną odpowiedzialnością', 'auto czesci'],
    ['Auto Części Sp. z o. o. Sp. k.', 'auto czesci'],
    ['Brown & Sons Limited', 'brown sons'],
    ['Ltda', 'ltda'],
    ['日本商事', '日本商事'],
    ['***', '***'],
  ])('%s → %s', (name, core) => {
    expect(normalizeName(name)).toBe(core);
  });
});
