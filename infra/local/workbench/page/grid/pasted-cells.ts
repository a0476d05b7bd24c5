/**
 * The cells of a text copied from a spreadsheet: tabs between columns, lines between rows, and a cell that holds
 * either of them (or a quotation mark after one) in quotation marks.
 */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (true) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(rest);
    const [whole, cell] = quoted
      ? [quoted[0], (quoted[1] ?? '').replace(/""/g, '"')]
      : twice(/^[^\t\n]*/.exec(rest)?.[0] ?? '');
    rows[rows.length - 1]?.push(cell);
    const separator = rest[whole.length];
    if (separator === undefined) return rows;
    if (separator === '\n') rows.push([]);
    rest = rest.slice(whole.length + 1);
  }
}

function twice(text: string): [string, string] {
  return [text, text];
}
