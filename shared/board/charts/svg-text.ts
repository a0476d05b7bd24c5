import { escapeHtml } from '#shared/digest';

/** An SVG element as text; attribute values are escaped, content is markup. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escapeHtml(value)}"`)
    .join('');
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`;
}

/** A drawing that says what it shows to who cannot see it. */
export function drawing(width: number, height: number, label: string, ...content: readonly string[]): string {
  const box = { viewBox: `0 0 ${width} ${height}`, width, height };
  return svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...box, role: 'img', 'aria-label': label },
    ...content,
  );
}

export function label(
  x: number,
  y: number,
  text: string,
  more: Readonly<Record<string, string | number>> = {},
): string {
  return svg(
    'text',
    { x, y, 'font-size': 9, 'font-family': 'Arial, Helvetica, sans-serif', fill: INK, ...more },
    escapeHtml(text),
  );
}

export const INK = '#3d444d';
export const LINE = '#c9d1d9';
export const UP = '#00795a';
export const DOWN = '#b3261e';
export const BLUE = '#0b5c96';

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
