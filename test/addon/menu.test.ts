import { describe, expect, it } from 'vitest';
import { openAddon } from './open-addon.ts';

describe('the menu', () => {
  it.each([
    [
      'en',
      [
        'Segment selected customers',
        'Segment all customers',
        'Import or update history',
        'Pull latest results',
        'Restore previous values',
        'Open sidebar',
        'Portfolio and programmes',
        'Settings',
        'Help',
      ],
    ],
    [
      'en_GB',
      [
        'Segment selected customers',
        'Segment all customers',
        'Import or update history',
        'Pull latest results',
        'Restore previous values',
        'Open sidebar',
        'Portfolio and programmes',
        'Settings',
        'Help',
      ],
    ],
    [
      'pt_BR',
      [
        'Segmentar clientes selecionados',
        'Segmentar todos os clientes',
        'Importar ou atualizar histórico',
        'Buscar os resultados mais recentes',
        'Restaurar valores anteriores',
        'Abrir painel lateral',
        'Carteira e programas',
        'Configurações',
        'Ajuda',
      ],
    ],
    [
      'pl',
      [
        'Segmentuj zaznaczonych klientów',
        'Segmentuj wszystkich klientów',
        'Importuj lub zaktualizuj historię',
        'Pobierz najnowsze wyniki',
        'Przywróć poprzednie wartości',
        'Otwórz panel boczny',
        'Portfel i programy',
        'Ustawienia',
        'Pomoc',
      ],
    ],
    [
      'de',
      [
        'Segment selected customers',
        'Segment all customers',
        'Import or update history',
        'Pull latest results',
        'Restore previous values',
        'Open sidebar',
        'Portfolio and programmes',
        'Settings',
        'Help',
      ],
    ],
  ])('speaks %s', (locale, labels) => {
    const { runtime } = openAddon({ locale });

    runtime.open('NONE');

    const menus = runtime.shown.filter((event) => event.type === 'menu');
    expect(menus.map(({ items }) => items.map(({ label }) => label))).toEqual([labels]);
  });

  it('leads to functions that exist', () => {
    const { runtime } = openAddon();

    runtime.open('NONE');

    const [menu] = runtime.shown.filter((event) => event.type === 'menu');
    const names = menu?.items.map(({ functionName }) => functionName);
    expect(names).toEqual([
      'segmentSelected',
      'segmentAll',
      'importOrders',
      'pullLatest',
      'restorePrevious',
      'openSidebar',
      'openPlan',
      'openSettings',
      'openHelp',
    ]);
  });

  it('is all that opening a document does', () => {
    const { runtime, service } = openAddon();

    runtime.open('NONE');

    expect([...runtime.calls.keys()].filter((name) => /Range|Properties|Fetch/.test(name))).toEqual([]);
    expect(service.calls).toEqual([]);
  });
});
