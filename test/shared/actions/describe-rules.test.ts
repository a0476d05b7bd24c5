import { describe, expect, it } from 'vitest';
import { describeRules, judgeRules, type Situation } from '#shared/actions';
import { recommend } from './recommend.ts';
import { BARNACLE, BUTTERFLY, knowing, STRANGER, TRUE_FRIEND } from './situations.ts';

const LOCALES = ['en', 'pt-BR', 'pl'] as const;

describe('the rules, as a marketer reads them', () => {
  it('are sentences in the order in which they are asked', () => {
    const { list } = describeRules('en');

    expect(list[0]).toEqual({
      action: 'A02',
      text: 'When it has an open complaint: Resolve the open complaint.',
    });
    expect(list.map(({ text }) => text)).toContain(
      'When it is late with its order; earns well; is expected to stay, or was loyal once; ' +
        'brings more than the work costs: Overdue order: personal call.',
    );
    expect(list.at(-1)?.action).toBe('A20');
  });

  it('carry the numbers that decide', () => {
    const texts = describeRules('pl').list.map(({ text }) => text);

    expect(texts).toContain(
      'Gdy ma umowę, która kończy się w ciągu 90 dni; przynosi więcej, niż kosztuje: Przygotuj odnowienie umowy.',
    );
  });

  it('say what is never done', () => {
    expect(describeRules('pt-BR').blocks[2]).toContain(
      'Quando avisou que vai sair, ou abriu a página de cancelamento nos últimos 30 dias, então não: Venda cruzada',
    );
  });

  it.each(LOCALES)('leave no hole open in %s', (locale) => {
    const { list, blocks } = describeRules(locale);

    expect([...list.map(({ text }) => text), ...blocks].filter((text) => /[{}]/.test(text))).toEqual([]);
  });
});

describe('why this and not that', () => {
  const verdicts = (s: Situation) => judgeRules(s, 'en').map(({ action, verdict }) => `${action} ${verdict}`);

  it.each<[string, Situation]>([
    ['a True Friend', TRUE_FRIEND],
    ['a Butterfly', BUTTERFLY],
    ['a Barnacle', BARNACLE],
    ['a Stranger', STRANGER],
    ['one that complains', knowing(STRANGER, { complaintState: 'open' })],
    ['one that is leaving', knowing(BARNACLE, { cancelPageViewed: '2026-11-20' })],
  ])('ends with the action of %s', (_, situation) => {
    const reader = { locale: 'en', currency: 'BRL', minorPerMajor: 100 } as const;
    const last = judgeRules(situation, 'en').at(-1);

    expect(last?.verdict).toBe('chosen');
    expect(last?.action).toBe(recommend(situation, reader).primaryAction.id);
  });

  it('tells what would cost more than it brings, what is blocked, and what was tried enough', () => {
    const room = { sizeMinor: 400_000_00, share: 0.25, byRank: false };
    const leaving = knowing(TRUE_FRIEND, { cancelPageViewed: '2026-11-20' });

    expect(verdicts({ ...leaving, valueIfActive: 1_00 })).toContain('A04 costs_more');
    expect(
      verdicts(
        knowing(
          { ...TRUE_FRIEND, wallet: room },
          { complaintState: 'resolved_satisfied', complaintDate: '2026-11-20' },
        ),
      ),
    ).toContain('A14 blocked');
    expect(
      verdicts({
        ...leaving,
        pastActions: [1, 2].map((ago) => ({ action: 'A04', day: leaving.asOf - ago, done: true })),
      }),
    ).toContain('A04 tried_enough');
  });

  it('shows each condition with whether it holds', () => {
    const line = judgeRules(TRUE_FRIEND, 'en').find(({ action }) => action === 'A14');

    expect(line?.conditions).toEqual([
      { text: 'is a True Friend', holds: true },
      { text: 'buys less than 50% of its need from us', holds: false },
      { text: 'does not return much, live on discounts or overuse our service', holds: true },
    ]);
  });
});
