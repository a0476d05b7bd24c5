import { describe, expect, it } from 'vitest';
import { type Board, boardOf, boardReport } from '../../../shared/board/index.ts';
import { Locale } from '../../../shared/contracts/index.ts';
import { BOARD, FIGURE_NAME, say } from '../../../shared/i18n/index.ts';
import { addTallies, EMPTY_TALLY, portfolioFigures, tallyOf } from '../../../shared/portfolio/index.ts';
import { AS_OF, BY_HAND, NAMES } from '../portfolio/figures/by-hand.ts';
import { bringing } from '../portfolio/portfolio.ts';

const figures = {
  ...portfolioFigures(BY_HAND.map((record) => tallyOf(record, null, AS_OF)).reduce(addTallies, EMPTY_TALLY), {
    currency: 'EUR',
    asOf: AS_OF,
    names: NAMES,
  }),
  left: 0,
  equity: [],
};
const customers = ['a', 'b', 'd'].map((id, i) => ({
  ...bringing(id, 100 * (i + 1)),
  quadrant: 'TRUE_FRIEND' as const,
  touchTier: i === 0 ? ('HIGH' as const) : ('LOW' as const),
  confidence: 0.8,
}));
const board: Board = boardOf({
  figures,
  customers,
  moves: [
    { from: 'TRUE_FRIEND', to: 'BUTTERFLY', contribution: 300, customers: [{ name: 'Tools <b> & "Sons"' }] },
  ],
  tasks: Array.from({ length: 7 }, (_, i) => ({
    name: `Customer ${i}`,
    label: '<script>alert(1)</script>',
    due: '2026-01-05',
    netEffect: i === 0 ? null : 10 * i,
  })),
});

describe('the board', () => {
  it('counts care in hours a week, and people for those that are worth one', () => {
    // One with 24 hours a year, two with 4.
    expect(board.load).toEqual({ high: 1, low: 2, hoursPerWeek: (24 + 8) / 52, people: 1 });
  });

  it('says how right labels are on average, and what is left to do', () => {
    expect(board.sureness).toBeCloseTo(0.8, 12);
    expect(board.tasks).toHaveLength(5);
    expect(board.left).toBe(2);
  });
});

describe.each(Locale.options)('the report in %s', (locale) => {
  const html = boardReport(board, { locale });

  it('says every figure in the reader’s words, with nothing left to fill in', () => {
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain(say(BOARD.title, locale));
    expect(html).toContain(say(FIGURE_NAME.moneyRetention, locale));
    expect(html.replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(/\{\w+\}|undefined|NaN|null/);
  });

  it('takes names for text, and runs no script', () => {
    expect(html).toContain('Tools &lt;b&gt; &amp; &quot;Sons&quot;');
    expect(html).not.toMatch(/<script|onclick|javascript:/i);
  });

  it('brings a button to print it where a browser shows it', () => {
    expect(boardReport(board, { locale, printButton: true })).toContain(say(BOARD.print, locale));
  });

  it('stands with nobody in it', () => {
    const none = portfolioFigures(EMPTY_TALLY, { currency: 'EUR', asOf: AS_OF, names: new Map() });
    const empty = boardOf({ figures: { ...none, left: 0, equity: [] }, customers: [], moves: [], tasks: [] });
    const page = boardReport(empty, { locale });
    expect(page).toContain(say(BOARD.nobodyMoved, locale));
    expect(page.replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(/\{\w+\}|undefined|NaN|Infinity/);
  });
});
