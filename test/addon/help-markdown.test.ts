import { describe, expect, it } from 'vitest';
import { headingsOf, toHtml } from '../../addon/help/markdown.ts';

const picture = (name: string) => `<svg data-name="${name}"/>`;
const html = (markdown: string) => toHtml(markdown, picture).trim();

describe('the Markdown of the help', () => {
  it.each([
    ['a paragraph over two lines', 'One\ntwo', '<p>One two</p>'],
    ['bold words', 'a **b c** d', '<p>a <strong>b c</strong> d</p>'],
    ['code', 'a `Net amount`', '<p>a <code>Net amount</code></p>'],
    ['a link to a heading', '[see](#tabs)', '<p><a href="#tabs">see</a></p>'],
    ['signs of HTML as text', 'R&D <b> "x"', '<p>R&amp;D &lt;b&gt; &quot;x&quot;</p>'],
    ['a list', '- a\n- **b**', '<ul><li>a</li><li><strong>b</strong></li></ul>'],
    ['steps', '1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['a chapter', '## What {#what}', '<h2 id="what" tabindex="-1">What</h2>'],
    [
      'a table',
      '| A | B |\n| --- | --- |\n| 1 | 2 |',
      '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>' +
        '<tbody><tr><th scope="row">1</th><td>2</td></tr></tbody></table>',
    ],
    [
      'a picture with what it shows',
      '![A map](quadrants.svg)',
      '<figure role="img" aria-label="A map"><svg data-name="quadrants"/></figure>',
    ],
  ])('writes %s', (_, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('folds what follows an entry, up to the next heading', () => {
    expect(html('### A {#a}\n\none\n\ntwo\n\n### B {#b}\n\nthree\n\n## C {#c}').replace(/\n/g, '')).toBe(
      '<details id="a"><summary>A</summary><p>one</p><p>two</p></details>' +
        '<details id="b"><summary>B</summary><p>three</p></details>' +
        '<h2 id="c" tabindex="-1">C</h2>',
    );
  });

  it.each([
    ['a heading without an id', '## What'],
    ['a heading too deep', '#### What {#what}'],
    ['a quotation', '> a'],
    ['HTML', '<b>a</b>'],
    ['a list with something else in it', '- a\nb'],
    ['a list within a list', '- a\n  - b'],
    ['a table without a rule', '| A | B |\n| 1 | 2 |'],
    ['a picture inside a line', '![A](a.svg) and more'],
  ])('refuses %s, rather than show its signs', (_, markdown) => {
    expect(() => html(markdown)).toThrow();
  });

  it('lists headings in their order', () => {
    expect(headingsOf('## A {#a}\n\ntext\n\n### B {#b}')).toEqual([
      { level: 2, text: 'A', id: 'a' },
      { level: 3, text: 'B', id: 'b' },
    ]);
  });
});
