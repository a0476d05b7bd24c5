import { describe, expect, it } from 'vitest';
import { inputBlocks } from '../../../infra/local/workbench/page/grid/input-blocks.ts';
import { pastedCells } from '../../../infra/local/workbench/page/grid/pasted-cells.ts';

describe('inputBlocks', () => {
  it('makes one block of a filled rectangle, in whatever order its cells come', () => {
    const cells = [
      { row: 3, column: 2, text: 'd' },
      { row: 2, column: 1, text: 'a' },
      { row: 3, column: 1, text: 'c' },
      { row: 2, column: 2, text: 'b' },
    ];
    expect(inputBlocks(cells)).toEqual([
      {
        row: 2,
        column: 1,
        input: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ]);
  });

  it('never touches a cell that nobody typed into', () => {
    const cells = [
      { row: 0, column: 0, text: 'a' },
      { row: 0, column: 2, text: 'b' },
      { row: 1, column: 0, text: 'c' },
      { row: 3, column: 0, text: 'd' },
    ];
    expect(inputBlocks(cells)).toEqual([
      { row: 0, column: 0, input: [['a'], ['c']] },
      { row: 0, column: 2, input: [['b']] },
      { row: 3, column: 0, input: [['d']] },
    ]);
  });
});

describe('pastedCells', () => {
  it.each([
    ['one word', 'one word', [['one word']]],
    [
      'rows and columns',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'the line end that spreadsheets put last',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells',
      '\tb\n\t',
      [
        ['', 'b'],
        ['', ''],
      ],
    ],
    ['a cell of two lines', '"Rua A\nCentro"\tx', [['Rua A\nCentro', 'x']]],
    ['quotation marks inside quotation marks', '"say ""hi"""', [['say "hi"']]],
    ['a quotation mark that opens nothing', '12" pipe\t3', [['12" pipe', '3']]],
    ['nothing', '', [['']]],
  ])('reads %s', (_, text, cells) => {
    expect(pastedCells(text)).toEqual(cells);
  });
});
