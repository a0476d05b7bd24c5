/** A heading `## What it says {#id}`; level 2 opens a chapter, level 3 an entry that folds. */
export interface Heading {
  level: 2 | 3;
  text: string;
  id: string;
}

const HEADING = /^(##|###) (.+) \{#([\w-]+)\}$/;
const PICTURE = /^!\[(.+)\]\(([\w-]+)\.svg\)$/;
const RULE = /^\|(?: -+ \|)+$/;

/** All headings of a text in their order. */
export function headingsOf(markdown: string): Heading[] {
  return markdown.split('\n').flatMap((line) => headingOf(line) ?? []);
}

/**
 * The HTML of a text in the part of Markdown that the help is written in: headings with an id, paragraphs, lists
 * without nesting, tables, pictures on a line of their own, and inside a line **bold**, `code` and [links](#id) to
 * headings. Anything else of Markdown throws, rather than reach a reader as signs.
 *
 * @param pictureOf the SVG of a picture by its name
 */
export function toHtml(markdown: string, pictureOf: (name: string) => string): string {
  let html = '';
  let inEntry = false;
  for (const block of blocksOf(markdown)) {
    const heading = headingOf(block);
    if (heading && inEntry) html += '</details>\n';
    if (heading) inEntry = heading.level === 3;
    html += `${heading ? headingHtml(heading) : blockHtml(block, pictureOf)}\n`;
  }
  return inEntry ? `${html}</details>\n` : html;
}

function blocksOf(markdown: string): string[] {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map((block) => block.trim());
}

function headingOf(line: string): Heading | undefined {
  const [, signs, text, id] = HEADING.exec(line) ?? [];
  if (signs === undefined || text === undefined || id === undefined) return undefined;
  return { level: signs === '##' ? 2 : 3, text, id };
}

function headingHtml({ level, text, id }: Heading): string {
  return level === 2
    ? `<h2 id="${id}" tabindex="-1">${inline(text)}</h2>`
    : `<details id="${id}"><summary>${inline(text)}</summary>`;
}

function blockHtml(block: string, pictureOf: (name: string) => string): string {
  const lines = block.split('\n');
  const [, alternative, picture] = PICTURE.exec(block) ?? [];
  if (alternative !== undefined && picture !== undefined) {
    return `<figure role="img" aria-label="${escaped(alternative)}">${pictureOf(picture)}</figure>`;
  }
  if (lines.every((line) => line.startsWith('- '))) return listHtml('ul', lines, /^- /);
  if (lines.every((line) => /^\d+\. /.test(line))) return listHtml('ol', lines, /^\d+\. /);
  if (lines.every((line) => line.startsWith('|'))) return tableHtml(lines);
  const strange = lines.find((line) => /^(#|>|<|!|- |\* |```|\d+\. |\||\s)/.test(line));
  if (strange !== undefined) throw new Error(`The help is not written so: ${strange}`);
  return `<p>${inline(lines.join(' '))}</p>`;
}

function listHtml(tag: 'ul' | 'ol', lines: readonly string[], mark: RegExp): string {
  const items = lines.map((line) => `<li>${inline(line.replace(mark, ''))}</li>`);
  return `<${tag}>${items.join('')}</${tag}>`;
}

function tableHtml([head = '', rule = '', ...body]: readonly string[]): string {
  if (!RULE.test(rule)) throw new Error(`A table needs a rule below its head: ${head}`);
  const heads = cellsOf(head).map((cell) => `<th scope="col">${inline(cell)}</th>`);
  const rows = body.map((line) => {
    const [first = '', ...others] = cellsOf(line);
    const cells = others.map((cell) => `<td>${inline(cell)}</td>`);
    return `<tr><th scope="row">${inline(first)}</th>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\|\s*|\s*\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function inline(text: string): string {
  return escaped(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\[([^\]]+)\]\(#([\w-]+)\)/g, '<a href="#$2">$1</a>');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
