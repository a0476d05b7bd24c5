import { describe, expect, it } from 'vitest';
import { CustomerEvent } from '#shared/contracts';
import type { SheetCell } from '#shared/tabular';
import { assumed, eventsOf, rowsAccountedFor } from './sheet.ts';

/** What the events say, without whose they are and how they are called. */
function bodies({ events }: ReturnType<typeof eventsOf>) {
  return events.map(({ eventId: _id, customerId: _customer, kind: _kind, ...body }) => body);
}

describe('contracts', () => {
  const header = [
    'Nr umowy',
    'Klient',
    'Umowa od',
    'Umowa do',
    'Wartość roczna',
    'Odnowienia',
    'Wypowiedzenie',
  ];

  it('have their term, yearly value, renewals and notice', () => {
    const { events } = eventsOf('contracts', [
      header,
      ['U/1', 'Alfa', '01.01.2026', '31.12.2026', '12 000 zł', 2, 'nie'],
    ]);

    expect(events).toEqual([
      {
        kind: 'contract',
        eventId: 'U/1',
        customerId: 'alfa',
        start: '2026-01-01',
        end: '2026-12-31',
        annualValueMinor: 1_200_000,
        renewals: 2,
        notice: false,
      },
    ]);
  });

  it('of a monthly fee count by the year', () => {
    const { events, report } = eventsOf('contracts', [
      ['Cliente', 'Vencimento', 'Mensalidade'],
      ['Sol', '31/12/2026', '500,00'],
    ]);

    expect(events[0]).toMatchObject({ annualValueMinor: 600_000 });
    expect(assumed(report)).toMatchObject({ monthly_value_yearly: 1 });
  });

  it('lose a start that lies after their end', () => {
    const { events, report } = eventsOf('contracts', [
      header,
      ['U/1', 'Alfa', '01.01.2027', '31.12.2026', 100, '', ''],
    ]);

    expect(events[0]).not.toHaveProperty('start');
    expect(report.leftOut).toEqual([
      { row: 2, column: 'Umowa od', code: 'cell_unreadable', value: '01.01.2027' },
    ]);
  });

  it.each<[string, SheetCell[], string]>([
    ['date_missing', ['U/1', 'Alfa', '', '', 100, '', ''], 'Umowa do'],
    ['date_unreadable', ['U/1', 'Alfa', '', '31.02.2026', 100, '', ''], 'Umowa do'],
    ['amount_missing', ['U/1', 'Alfa', '', '31.12.2026', '', '', ''], 'Wartość roczna'],
    ['currency_without_rate', ['U/1', 'Alfa', '', '31.12.2026', '€ 5', '', ''], 'Wartość roczna'],
    ['customer_missing', ['U/1', '', '', '31.12.2026', 100, '', ''], 'Klient'],
  ])('are rejected: %s', (code, row, column) => {
    const { events, report } = eventsOf('contracts', [header, row]);

    expect(events).toEqual([]);
    expect(report.rejected).toMatchObject([{ row: 2, column, code }]);
  });
});

describe('touchpoints', () => {
  const touchpoints = (header: string, cell: SheetCell) =>
    bodies(
      eventsOf('touchpoints', [
        ['Data', 'Cliente', 'Tipo', header],
        ['03/02/2026', 'Sol', 'Visita', cell],
      ]),
    )[0];

  it.each<[string, SheetCell, number]>([
    ['Duração', '1h30', 1.5],
    ['Duração', '1:30', 1.5],
    ['Duração', '90 min', 1.5],
    ['Duração', '1 h 30 min', 1.5],
    ['Horas', '1,5', 1.5],
    ['Horas', 1.5, 1.5],
    ['Godziny', '2 godz.', 2],
    ['Minutos', 90, 1.5],
  ])('take their hours from %s %j', (header, cell, hours) => {
    expect(touchpoints(header, cell)).toMatchObject({ channel: 'visit', hours });
  });

  it('take their cost and who began', () => {
    expect(touchpoints('Custo', '7,00')).toMatchObject({ costMinor: 700 });
    expect(touchpoints('Iniciativa', 'cliente')).toMatchObject({ inbound: true });
    expect(touchpoints('Iniciativa', 'nossa')).toMatchObject({ inbound: false });
  });

  it.each([
    ['Site visit', 'visit'],
    ['Wizyta u klienta', 'visit'],
    ['Ligação', 'call'],
    ['Rozmowa telefoniczna', 'call'],
    ['E-mail', 'email'],
    ['Reunião', 'meeting'],
    ['Spotkanie', 'meeting'],
    ['Chamado', 'ticket'],
    ['Zgłoszenie', 'ticket'],
    ['???', 'other'],
    ['', 'other'],
  ])('have a channel: %s', (word, channel) => {
    const { events } = eventsOf('touchpoints', [
      ['Date', 'Customer', 'Channel', 'Hours'],
      ['2026-02-03', 'Acme', word, 1],
    ]);

    expect(events[0]).toMatchObject({ channel });
  });
});

describe('surveys', () => {
  const satisfaction = (cells: SheetCell[]) =>
    bodies(
      eventsOf('surveys', [
        ['Nr', 'Klient', 'Data', 'Zadowolenie'],
        ...cells.map((cell, i) => [`${i}`, 'Alfa', '03.02.2026', cell]),
      ]),
    ).map((body) => ('satisfaction' in body ? body.satisfaction : undefined));

  it.each<[string, SheetCell[], number[]]>([
    ['per cent', ['85%', '100%', '0 %'], [0.85, 1, 0]],
    ['a hundred points', [85, 100, 7], [0.85, 1, 0.07]],
    ['five stars', [1, 3, 5], [0, 0.5, 1]],
    ['five stars in text', ['4/5', '5/5'], [0.8, 1]],
    ['ten points', [1, 10, 5.5], [0, 1, 0.5]],
    ['ten points from zero', [0, 10, 5], [0, 1, 0.5]],
    ['fractions', [0.5, 0.25, 0.75], [0.5, 0.25, 0.75]],
  ])('read satisfaction in %s', (_scale, cells, expected) => {
    expect(satisfaction(cells)).toEqual(expected);
  });

  it('read the answer to “would you recommend us”', () => {
    const { events, report } = eventsOf('surveys', [
      ['Customer', 'Date', 'NPS'],
      ['Acme', '2026-02-03', 9],
      ['Acme', '2026-02-04', '7/10'],
      ['Acme', '2026-02-05', 11],
      ['Acme', '2026-02-06', ''],
    ]);

    expect(events.map((event) => event.kind === 'survey' && event.nps).sort()).toEqual([7, 9]);
    expect(report.rejected).toEqual([
      { row: 4, column: 'NPS', code: 'value_unreadable', value: '11' },
      { row: 5, column: 'NPS', code: 'value_missing', value: '' },
    ]);
  });
});

describe('complaints', () => {
  const header = ['Cliente', 'Aberta em', 'Resolvida em', 'Status', 'Nota', 'Motivo'];
  const complaint = (row: SheetCell[]) => bodies(eventsOf('complaints', [header, ['Sol', ...row]]))[0];

  it.each<[string, SheetCell[], object]>([
    ['open', ['03/02/2026', '', '', '', 'Atraso'], { opened: '2026-02-03' }],
    [
      'resolved and rated',
      ['03/02/2026', '10/02/2026', '', '5/5', ''],
      { opened: '2026-02-03', resolved: '2026-02-10', rating: 10 },
    ],
    [
      'resolved by its state alone',
      ['03/02/2026', '', 'Resolvida', '', ''],
      { opened: '2026-02-03', resolved: '2026-02-03' },
    ],
    [
      'resolved, and the customer was not content',
      ['03/02/2026', '10/02/2026', 'Resolvida, cliente insatisfeito', '', ''],
      { opened: '2026-02-03', resolved: '2026-02-10', rating: 0 },
    ],
    [
      'open, whatever a day before it was opened says',
      ['03/02/2026', '01/02/2026', '', '', ''],
      { opened: '2026-02-03' },
    ],
  ])('are %s', (_what, row, expected) => {
    expect(complaint(row)).toEqual(expected);
  });

  it('keep their id when they are resolved, so that the same row closes them', () => {
    const idOf = (row: SheetCell[]) => eventsOf('complaints', [header, ['Sol', ...row]]).events[0]?.eventId;

    expect(idOf(['03/02/2026', '', 'Aberta', '', 'Atraso'])).toBe(
      idOf(['03/02/2026', '10/02/2026', 'Resolvida', '4', 'Atraso']),
    );
    expect(idOf(['03/02/2026', '', '', '', 'Atraso'])).not.toBe(idOf(['03/02/2026', '', '', '', 'Defeito']));
  });
});

describe('web signals', () => {
  it.each([
    ['https://shop.example/account/cancel', 'cancellation'],
    ['Página de cancelamento', 'cancellation'],
    ['Strona rezygnacji', 'cancellation'],
    ['/pricing', 'prices'],
    ['Planos e preços', 'prices'],
    ['Cennik', 'prices'],
    ['/help/specifications', 'support'],
    ['Suporte', 'support'],
    ['Pomoc', 'support'],
  ])('tell what %s is about', (page, expected) => {
    const { events } = eventsOf('signals', [
      ['Customer', 'Date', 'Page'],
      ['Acme', '2026-02-03', page],
    ]);

    expect(events[0]).toMatchObject({ page: expected });
  });

  it('tell how use has changed', () => {
    const { events } = eventsOf('signals', [
      ['Customer', 'Date', 'Usage change'],
      ['Acme', '2026-02-03', '-30%'],
    ]);

    expect(events[0]).toMatchObject({ usageTrend: -0.3 });
  });
});

describe('contacts', () => {
  it.each([
    ['Prezes zarządu', 1],
    ['Diretora de compras', 1],
    ['Procurement manager', 1],
    ['Główna księgowa', 2],
    ['Financeiro', 2],
    ['IT manager', 2],
    ['Almoxarifado', 2],
    ['Safety officer', 3],
    ['', 3],
  ])('stand by their role in a circle: %s', (role, circle) => {
    const { events, report } = eventsOf('contacts', [
      ['Customer', 'Name', 'Role'],
      ['Acme', 'Jo Doe', role],
    ]);

    expect(events[0]).toMatchObject({ name: 'Jo Doe', circle });
    expect(assumed(report)).toMatchObject({ circles_from_roles: 1 });
  });

  it('have the circle and the attitude that the sheet tells', () => {
    const { events } = eventsOf('contacts', [
      ['Klient', 'Imię i nazwisko', 'Stanowisko', 'Krąg', 'Nastawienie'],
      ['Alfa', 'Jan Nowak', 'Prezes', '2. krąg', 'przychylny'],
      ['Alfa', 'Ewa Lis', 'Kierownik', 3, 'niechętna'],
    ]);

    expect(events).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ name: 'Jan Nowak', circle: 2, attitude: 'supportive' }),
        expect.objectContaining({ name: 'Ewa Lis', circle: 3, attitude: 'opposed' }),
      ]),
    );
  });

  it('keep their id when their attitude changes', () => {
    const idWith = (attitude: string) =>
      eventsOf('contacts', [
        ['Customer', 'Name', 'Role', 'Attitude'],
        ['Acme', 'Jo Doe', 'Buyer', attitude],
      ]).events[0]?.eventId;

    expect(idWith('supportive')).toBe(idWith('opposed'));
  });
});

describe('wallet estimates, referrals and outcomes', () => {
  it('are read from their tabs', () => {
    const wallets = eventsOf('wallets', [
      ['Cliente', 'Data', 'Tamanho da carteira', 'Nossa posição', 'Fornecedores'],
      ['Sol', '03/02/2026', '100.000,00', '2º', 4],
    ]);
    const referrals = eventsOf('referrals', [
      ['Date', 'Referred by', 'Referred company', 'Won'],
      ['2026-02-03', 'Acme', 'Newco', 'yes'],
      ['2026-02-04', 'Acme', 'Oldco', 'pending'],
    ]);
    const outcomes = eventsOf('outcomes', [
      ['Data', 'Klient', 'Działanie', 'Wykonano', 'Zadziałało'],
      ['03.02.2026', 'Alfa', 'A07 telefon', 'tak', 'nie'],
      ['04.02.2026', 'Beta', 'A01', 'nie', ''],
    ]);

    expect(bodies(wallets)).toEqual([{ date: '2026-02-03', annualMinor: 10_000_000, rank: 2, suppliers: 4 }]);
    expect(bodies(referrals)).toEqual(
      expect.arrayContaining([{ date: '2026-02-03', won: true }, { date: '2026-02-04' }]),
    );
    expect(bodies(outcomes)).toEqual([
      { date: '2026-02-03', action: 'A07', done: true, worked: false },
      { date: '2026-02-04', action: 'A01', done: false },
    ]);
  });

  it('without a date tell how things stand, under an id that does not change with the day', () => {
    const on = (asOf: string) =>
      eventsOf(
        'wallets',
        [
          ['Customer', 'Our rank'],
          ['Acme', 2],
        ],
        { asOf },
      ).events[0];

    expect(on('2026-11-21')).toMatchObject({ date: '2026-11-21', rank: 2 });
    expect(on('2026-11-20')?.eventId).toBe(on('2026-11-21')?.eventId);
  });
});

describe('entries of a loyalty programme', () => {
  it.each([
    ['en', 'Joined', 'Left', 'Redeemed'],
    ['en', 'enrolled', 'opted out', 'reward claimed'],
    ['en', 'Registration', 'unsubscribed', 'points used'],
    ['pt-BR', 'Adesão', 'Saída', 'Resgate'],
    ['pt-BR', 'entrou', 'saiu', 'trocou pontos'],
    ['pl', 'Dołączenie', 'Odejście', 'Wymiana punktów'],
    ['pl', 'zapisał się', 'wypisał się', 'odebrał nagrodę'],
    ['pl', 'rejestracja', 'wyrejestrowanie', 'wykorzystanie'],
  ])('say in %s who joined, left and redeemed: %s, %s, %s', (_, joined, left, redeemed) => {
    const entries = eventsOf('memberships', [
      ['Customer', 'Date', 'Membership', 'Points', 'Cost'],
      ['Acme', '2026-02-03', joined, '', ''],
      ['Acme', '2026-02-04', redeemed, 500, 12.5],
      ['Acme', '2026-02-05', left, '', ''],
    ]);

    expect(entries.events).toHaveLength(3);
    expect(bodies(entries)).toEqual(
      expect.arrayContaining([
        { date: '2026-02-03', what: 'joined' },
        { date: '2026-02-04', what: 'redeemed', points: 500, costMinor: 1250 },
        { date: '2026-02-05', what: 'left' },
      ]),
    );
  });

  it('are left out with their row where nobody can tell what happened', () => {
    const { events, report } = eventsOf('memberships', [
      ['Customer', 'Date', 'Membership'],
      ['Acme', '2026-02-03', 'hmm'],
    ]);

    expect(events).toEqual([]);
    expect(report.rejected).toEqual([
      { row: 2, column: 'Membership', code: 'value_unreadable', value: 'hmm' },
    ]);
  });
});

describe('the ids of events', () => {
  const rows: SheetCell[][] = [
    ['2026-02-03', 'Acme', 'Visit', 1],
    ['2026-02-03', 'Acme', 'Visit', 1],
    ['2026-02-04', 'Acme', 'Call', 1],
    ['2026-02-03', 'Bolt', 'Visit', 1],
  ];
  const header = ['Date', 'Customer', 'Channel', 'Hours'];

  it('come from their content, alike rows counted, whatever the order of the rows', () => {
    const one = eventsOf('touchpoints', [header, ...rows]);
    const other = eventsOf('touchpoints', [header, ...rows.slice().reverse()]);

    expect(other.events).toEqual(one.events);
    expect(new Set(one.events.map(({ customerId, eventId }) => `${customerId} ${eventId}`)).size).toBe(4);
    expect(assumed(one.report)).toEqual({ event_ids_made: 4, repeated_without_event_id: 1 });
  });

  it('stay when another row is added', () => {
    const before = eventsOf('touchpoints', [header, ...rows.slice(0, 3)]).events;
    const after = eventsOf('touchpoints', [header, ...rows]).events;

    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('are the sheet’s own where it has them, each once for a customer', () => {
    const { events, report } = eventsOf('touchpoints', [
      ['Ticket no', ...header],
      ['T1', '2026-02-03', 'Acme', 'Ticket', 1],
      ['T1', '2026-02-03', 'Acme', 'Ticket', 2],
      ['T1', '2026-02-03', 'Bolt', 'Ticket', 1],
    ]);

    expect(events.map(({ customerId, eventId }) => [customerId, eventId])).toEqual([
      ['acme', 'T1'],
      ['bolt', 'T1'],
    ]);
    expect(report.rejected).toEqual([{ row: 3, column: 'Ticket no', code: 'duplicate_event', value: 'T1' }]);
  });
});

describe('rows of a tab', () => {
  it('are all accounted for, and what comes out is what the contract takes', () => {
    const { events, rowsOf, report } = eventsOf(
      'surveys',
      [
        ['Customer', 'Date', 'NPS'],
        ['Acme', '2026-02-03', 9],
        ['', '', ''],
        ['Customer', 'Date', 'NPS'],
        ['Total', '', 9],
        ['Acme', '2026-11-01', 9],
        ['Acme', '2027-01-01', 9],
      ],
      { asOf: '2026-10-31' },
    );

    expect(rowsAccountedFor(report)).toBe(6);
    expect(rowsOf).toEqual([{ row: 2, customerId: 'acme', eventId: events[0]?.eventId }]);
    expect(report.skipped.map(({ code }) => code)).toEqual([
      'blank_rows',
      'repeated_headers',
      'totals_rows',
      'orders_after_as_of',
    ]);
    expect(report.rejected.map(({ code }) => code)).toEqual(['date_in_future']);
    for (const event of events) expect(CustomerEvent.safeParse(event).error).toBeUndefined();
  });
});
