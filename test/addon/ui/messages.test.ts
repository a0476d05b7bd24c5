import { describe, expect, it } from 'vitest';
import { ErrorCode, Locale } from '#shared/contracts';
import { ADDON_PROBLEM } from '#shared/i18n';
import { Failure } from '../../../addon/src/failure.ts';
import { failureMessage, importedMessage, segmentedMessage } from '../../../addon/src/ui/messages.ts';

const NOTHING_ELSE = {
  noOrdersYet: 0,
  withoutQuadrant: 0,
  unread: 0,
  hidden: 0,
  importedFirst: null,
  madeTab: null,
};
const IMPORT = {
  at: '2026-11-21T06:10',
  read: [
    { entity: 'orders', count: 1_204, tabs: 1, names: ['Orders'] },
    { entity: 'customers', count: 250, tabs: 1, names: ['Customers'] },
  ],
  repeatedOrders: 0,
  leftOutTabs: [],
  currency: 'BRL',
  leftOut: 3,
  problems: [],
  refused: [],
  assumptions: [],
  identity: 'customer_id',
} as const;

describe('the message after segmenting', () => {
  const fourteen = {
    ...NOTHING_ELSE,
    customers: 14,
    quadrants: { TRUE_FRIEND: 5, BUTTERFLY: 3, BARNACLE: 4, STRANGER: 2 },
  };

  it.each([
    ['en', '14 customers: 5 True Friends, 3 Butterflies, 4 Barnacles, 2 Strangers.'],
    ['pt-BR', '14 clientes: 5 Amigos verdadeiros, 3 Borboletas, 4 Cracas, 2 Estranhos.'],
    ['pl', '14 klientów: 5 prawdziwych przyjaciół, 3 motyle, 4 pąkle, 2 obcych.'],
  ] as const)('counts in %s', (locale, message) => {
    expect(segmentedMessage(fourteen, locale)).toBe(message);
  });

  it.each([
    ['en', '1 customer: 1 Butterfly.'],
    ['pt-BR', '1 cliente: 1 Borboleta.'],
    ['pl', '1 klient: 1 motyl.'],
  ] as const)('knows one from many in %s, and leaves out what there is none of', (locale, message) => {
    const one = {
      ...NOTHING_ELSE,
      customers: 1,
      quadrants: { TRUE_FRIEND: 0, BUTTERFLY: 1, BARNACLE: 0, STRANGER: 0 },
    };
    expect(segmentedMessage(one, locale)).toBe(message);
  });

  it('tells of rows without orders, without a quadrant and without a customer, and of the import before it', () => {
    const all = {
      ...fourteen,
      noOrdersYet: 2,
      withoutQuadrant: 1,
      unread: 1,
      hidden: 3,
      importedFirst: IMPORT,
      madeTab: null,
    };
    expect(segmentedMessage(all, 'en')).toBe(
      '14 customers: 5 True Friends, 3 Butterflies, 4 Barnacles, 2 Strangers. 2 have no orders yet. ' +
        '1 is without a quadrant; see Why. 1 row was left as it is: it names no customer we can tell apart. ' +
        '3 hidden rows were left as they are. First we read 1,204 orders from “Orders”. 3 rows were left out: the sidebar says why.',
    );
  });
});

describe('the message after an import', () => {
  it.each([
    ['en', 'Read 1,204 orders from “Orders”. 3 rows were left out: the sidebar says why.'],
    [
      'pt-BR',
      'Importamos 1.204 pedidos de “Orders”. 3 linhas ficaram de fora: o painel lateral diz o motivo.',
    ],
    ['pl', 'Wczytano 1204 zamówienia z karty „Orders”. Pominięto 3 wiersze: powody są w panelu bocznym.'],
  ] as const)('counts in %s', (locale, message) => {
    expect(importedMessage({ rows: 1_457, of: 1_457, done: IMPORT, listed: 0 }, locale)).toBe(message);
  });
});

describe('the message after an import of many kinds', () => {
  const many = {
    ...IMPORT,
    leftOut: 0,
    leftOutTabs: ['Export'],
    read: [
      { entity: 'orders', count: 9_329, tabs: 2, names: ['2025', '2026'] },
      { entity: 'customers', count: 250, tabs: 1, names: ['Customers'] },
      { entity: 'contracts', count: 41, tabs: 1, names: ['Contracts'] },
      { entity: 'surveys', count: 310, tabs: 1, names: ['NPS'] },
      { entity: 'complaints', count: 2, tabs: 1, names: ['Complaints'] },
    ],
  } as const;

  it.each([
    [
      'en',
      'Read 9,329 orders from 2 tabs, 41 contracts, 310 survey answers, 2 complaints. ' +
        '1 tab was left out: the sidebar says why.',
    ],
    [
      'pt-BR',
      'Importamos 9.329 pedidos de 2 abas, 41 contratos, 310 respostas de pesquisa, 2 reclamações. ' +
        '1 aba ficou de fora: o painel lateral diz o motivo.',
    ],
    [
      'pl',
      'Wczytano 9329 zamówień z 2 kart, 41 umów, 310 odpowiedzi z ankiet, 2 reklamacje. ' +
        'Pominięto 1 kartę: powód jest w panelu bocznym.',
    ],
  ] as const)('tells each kind in %s', (locale, message) => {
    expect(importedMessage({ rows: 9_932, of: 9_932, done: many, listed: 0 }, locale)).toBe(message);
  });
});

describe('the message of an import that takes more than one run', () => {
  it.each([
    ['en', '12,400 of 20,000 rows are in, and stay. Choose “Import or update history” again to go on.'],
    [
      'pt-BR',
      '12.400 de 20.000 linhas já estão importadas e continuam salvas. Escolha “Importar ou atualizar histórico” de novo para seguir.',
    ],
    [
      'pl',
      'Zaimportowano i zachowano 12 400 z 20 000 wierszy. Wybierz ponownie „Importuj lub zaktualizuj historię”, aby kontynuować.',
    ],
  ] as const)('says in %s what is in and how to go on', (locale, message) => {
    const progress = { rows: 12_400, of: 20_000, done: null, listed: 0 };
    const failure = new Failure({ code: 'quota_exhausted' }, progress);

    expect(importedMessage(progress, locale).replace(/\s/g, ' ')).toBe(message);
    expect(failureMessage(failure, locale).replace(/\s/g, ' ')).toBe(
      `${failureMessage(new Failure({ code: 'quota_exhausted' }), locale)} ${message}`,
    );
  });
});

describe('the message of a failure', () => {
  it.each(ErrorCode.options)('explains %s in whole sentences, differently in each language', (code) => {
    const messages = Locale.options.map((locale) =>
      failureMessage(new Failure({ code, requestId: 'req-42' }), locale),
    );

    expect(new Set(messages).size).toBe(3);
    for (const message of messages) {
      expect(message).toMatch(/^\p{Lu}.*\. .*\.$/su);
      expect(message).not.toMatch(/[{}]/);
      expect(message).not.toContain(code);
    }
  });

  it('gives support the number of the call where only support can help', () => {
    expect(failureMessage(new Failure({ code: 'internal', requestId: 'req-42' }), 'en')).toContain('req-42');
  });

  it.each(['no_identity', 'quota_exhausted', 'service_mismatch'] as const)(
    'says of %s that the sheet is as it was',
    (code) => {
      expect(failureMessage(new Failure({ code }), 'en')).toContain('Your sheet is as it was');
    },
  );

  it('says in the words of the sheet why a tab cannot be read', () => {
    const failure = new Failure({ code: 'tab_unreadable', problem: { code: 'sheet_empty', value: '' } });
    const messages = Locale.options.map((locale) => failureMessage(failure, locale));
    expect(new Set(messages).size).toBe(3);
    expect(messages.join()).not.toMatch(/[{}]/);
  });

  it('passes on what nobody foresaw, with what is kept', () => {
    const message = failureMessage(new Error('You are trying to edit a protected cell.'), 'en');
    expect(message).toContain('You are trying to edit a protected cell.');
    expect(message).toContain('What was imported is kept');
  });

  it('has three languages for every problem of the add-on', () => {
    for (const phrase of Object.values(ADDON_PROBLEM)) {
      expect(new Set(Locale.options.map((locale) => phrase[locale])).size).toBe(3);
    }
  });
});
