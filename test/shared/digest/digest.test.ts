import { describe, expect, it } from 'vitest';
import type { Locale, QuadrantMovement } from '#shared/contracts';
import {
  type Digest,
  digestOf,
  digestSubject,
  renderDigestHtml,
  renderDigestText,
  renderStopPage,
} from '#shared/digest';
import { QUADRANT_LOOK } from '#shared/i18n';

const LOCALES: readonly Locale[] = ['en', 'pt-BR', 'pl'];
const LINK = 'https://api.example/v1/digest/stop/token?locale=en&x="';

type Quadrants = Pick<QuadrantMovement, 'from' | 'to'>;
const move = (customerId: string, on: string, { from, to }: Quadrants, contribution = 100) => ({
  customerId,
  on,
  from,
  to,
  contribution,
});

const digest = (changes: Partial<Digest> = {}): Digest => ({
  locale: 'en',
  currency: 'USD',
  asOf: '2026-11-23',
  since: '2026-11-16',
  tasks: [
    {
      name: '<b>Ada & "Co"</b>\r\nBcc: x@example.com',
      quadrant: 'BUTTERFLY',
      label: 'Call back',
      reason: 'No order for 40 days.',
      due: '2026-11-25',
      netEffect: 1234.4,
    },
  ],
  left: 4,
  movements: [],
  ...changes,
});

describe('the week', () => {
  const empty = {
    locale: 'en',
    currency: 'USD',
    asOf: '2026-11-23',
    since: '2026-11-16',
    decisions: [],
    tell: () => ({ label: '', reason: '' }),
  } as const;

  it("tells each customer's way once, from where it began to where it ended, and not that of who came back", () => {
    const { movements } = digestOf({
      ...empty,
      beyond: 0,
      names: new Map([['a', 'Ada']]),
      moved: [
        move('a', '2026-11-20', { from: 'BARNACLE', to: 'TRUE_FRIEND' }, 300),
        move('a', '2026-11-17', { from: 'STRANGER', to: 'BARNACLE' }, 200),
        move('b', '2026-11-17', { from: 'STRANGER', to: 'BARNACLE' }),
        move('b', '2026-11-19', { from: 'BARNACLE', to: 'STRANGER' }),
      ],
    });

    expect(movements).toMatchObject([
      { from: 'STRANGER', to: 'TRUE_FRIEND', contribution: 300, customers: [{ name: 'Ada' }] },
    ]);
  });

  it('counts who waits beyond those whose words were worked out', () => {
    const quiet = digestOf({ ...empty, beyond: 0, moved: [], names: new Map() });

    expect(digestSubject(quiet)).toBe('Your customers this week: nothing is pressing');
    expect(digestSubject({ ...quiet, left: 5 })).toBe('Your customers this week: 5 things to do');
  });
});

describe('the e-mail', () => {
  it('shows text from outside as text, wherever it stands', () => {
    const html = renderDigestHtml(digest(), LINK);

    expect(html).toContain('&lt;b&gt;Ada &amp; &quot;Co&quot;&lt;/b&gt;');
    expect(html).toContain('locale=en&amp;x=&quot;');
    expect(html).not.toContain('<b>Ada');
    expect(renderDigestText(digest(), LINK)).not.toMatch(/^Bcc:/m);
  });

  it.each(LOCALES)('says the same in text as in HTML (%s), with nothing left to fill in', (locale) => {
    const week = digest({
      locale,
      movements: [{ from: 'BUTTERFLY', to: 'STRANGER', customers: [{ name: 'Bo' }], contribution: -50 }],
    });
    const [html, text] = [renderDigestHtml(week, LINK), renderDigestText(week, LINK)];

    for (const part of [html, text]) {
      expect(part).not.toMatch(/\{\w+\}|undefined|NaN|\bnull\b/);
      expect(part).toContain('Call back');
      expect(part).toContain('No order for 40 days.');
      expect(part).toContain('Bo');
    }
    expect(html).toContain(`<html lang="${locale}">`);
  });

  it('marks a quadrant by shape and word beside its colour', () => {
    const { shape, ink, fill } = QUADRANT_LOOK.BUTTERFLY;

    expect(renderDigestHtml(digest(), LINK)).toMatch(
      new RegExp(`background:${fill};color:${ink};[^>]*>${shape} Butterfly<`),
    );
  });

  it('has nothing that e-mail programs leave out: scripts, pictures, style sheets', () => {
    expect(renderDigestHtml(digest(), LINK)).not.toMatch(/<(script|img|link|style)\b|class=/);
  });
});

describe('the page that stops it', () => {
  it.each(LOCALES)('asks with one button, and then has none (%s)', (locale) => {
    expect(renderStopPage(locale, 'asks').match(/<button/g)).toHaveLength(1);
    expect(renderStopPage(locale, 'stopped')).not.toContain('<button');
  });
});
