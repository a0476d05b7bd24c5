import type ExcelJS from 'exceljs';

/** The colour as `#rrggbb`; undefined where the cell leaves it to the program. */
export type ColorOf = (color: Partial<ExcelJS.Color> | undefined) => string | undefined;

/** The order in which cells number the colours of a theme: light and dark are swapped against the theme's file. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];

/** Reads the colours of one workbook: those given outright, and those of its theme, lighter or darker. */
export function excelColors(workbook: ExcelJS.Workbook): ColorOf {
  const theme = themeOf(workbook);
  return (color) => {
    // ExcelJS reads the tint of a theme colour but does not name it in its types.
    const {
      argb,
      theme: number,
      tint = 0,
    } = (color ?? {}) as { argb?: string; theme?: number; tint?: number };
    if (argb) return `#${argb.slice(-6).toLowerCase()}`;
    const base = number === undefined ? undefined : theme[number];
    return base && tinted(base, tint);
  };
}

function themeOf(workbook: ExcelJS.Workbook): (string | undefined)[] {
  // Named `string[]` in ExcelJS's types, but kept by the name of the theme's file.
  const themes = workbook.model.themes as unknown as Record<string, string> | undefined;
  const xml = themes?.theme1 ?? '';
  return THEME_ORDER.map((name) => {
    const found = new RegExp(`<a:${name}>\\s*<a:\\w+[^>]*?(?:lastClr|val)="([0-9A-Fa-f]{6})"`).exec(xml);
    return found?.[1]?.toLowerCase();
  });
}

/** Towards white for a tint above 0, towards black below: ECMA-376, 18.8.19. */
function tinted(hex: string, tint: number): string {
  const shades = [0, 2, 4].map((at) => {
    const shade = Number.parseInt(hex.slice(at, at + 2), 16);
    const moved = tint < 0 ? shade * (1 + tint) : shade + (255 - shade) * tint;
    return Math.round(moved).toString(16).padStart(2, '0');
  });
  return `#${shades.join('')}`;
}
