import type { Locale, Quadrant } from '#shared/contracts';
import { QUADRANT_LOOK, QUADRANT_NAME, say } from '#shared/i18n';

/** E-mail programs read styles inside the tags and nowhere else. */
export const FONT = 'font-family:Arial,Helvetica,sans-serif';
export const INK = '#202124';
export const QUIET = '#5b616b';
export const LINE = '#dadce0';
export const BLUE = '#0b57d0';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text from outside as text of a page, also within the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

/** A quadrant by colour, shape and word together. */
export function quadrantMark(quadrant: Quadrant, locale: Locale): string {
  const { shape, ink, fill } = QUADRANT_LOOK[quadrant];
  const word = escapeHtml(say(QUADRANT_NAME[quadrant], locale));
  const style = `background:${fill};color:${ink};padding:1px 7px;border-radius:9px;font-size:12px;white-space:nowrap`;
  return `<span style="${style}">${shape} ${word}</span>`;
}

/** A whole page of one narrow column. */
export function htmlPage(locale: Locale, title: string, content: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(title)}</title>
</head>
<body style="margin:0;padding:0;background:#ffffff">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">
<tr><td align="center" style="padding:16px 8px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;max-width:640px;text-align:left">
<tr><td style="${FONT};color:${INK};font-size:14px;line-height:20px">
<div role="main">
${content}
</div>
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}
