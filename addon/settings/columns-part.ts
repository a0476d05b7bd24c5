import type { Locale } from '#shared/contracts';
import { COLUMN_HEADER, COLUMN_NOTE, FIELD_PROBLEM, type ScoreColumn, SETTINGS, say } from '#shared/i18n';
import { button, tag } from '../sidebar/page.ts';
import type { SettingsState } from '../src/ui/settings-contract.ts';
import { group } from './group.ts';
import { nothingToTell, type Part } from './part.ts';

const ALL = Object.keys(COLUMN_HEADER) as readonly ScoreColumn[];

interface Row {
  column: ScoreColumn;
  tick: HTMLInputElement;
  element: HTMLElement;
  up: HTMLButtonElement;
  down: HTMLButtonElement;
}

/** Which columns, and in which order: the chosen ones first. */
export function columnsPart({ columns }: SettingsState, locale: Locale, onChange: () => void): Part {
  const list = tag('ul', 'columns');
  const wrong = tag('p', 'wrong');
  const said = tag('p', 'soft');
  said.setAttribute('role', 'status');
  const rows = [...columns, ...ALL.filter((column) => !columns.includes(column))].map((column) =>
    rowOf(column, columns.includes(column), locale, move),
  );

  function move(column: ScoreColumn, by: -1 | 1): void {
    const from = rows.findIndex((row) => row.column === column);
    const moved = rows[from];
    const passed = rows[from + by];
    if (!moved || !passed) return;
    rows[from] = passed;
    rows[from + by] = moved;
    arrange();
    const pressed = by < 0 ? moved.up : moved.down;
    const other = by < 0 ? moved.down : moved.up;
    (pressed.disabled ? other : pressed).focus();
    said.textContent = say(SETTINGS.movedTo, locale, {
      column: say(COLUMN_HEADER[column], locale),
      place: from + by + 1,
      count: rows.length,
    });
    onChange();
  }

  function arrange(): void {
    list.replaceChildren(...rows.map(({ element }) => element));
    for (const [i, { up, down }] of rows.entries()) {
      up.disabled = i === 0;
      down.disabled = i === rows.length - 1;
    }
  }

  arrange();
  return {
    element: group('columns', locale, list, wrong, said),
    read({ choice, wrong: wrongBefore }) {
      const chosen = rows.filter(({ tick }) => tick.checked).map(({ column }) => column);
      wrong.textContent = chosen.length === 0 ? say(FIELD_PROBLEM.noColumn, locale) : '';
      if (chosen.length === 0) return { choice, wrong: wrongBefore + 1 };
      return { choice: { ...choice, columns: chosen }, wrong: wrongBefore };
    },
    tell: nothingToTell,
  };
}

function rowOf(
  column: ScoreColumn,
  chosen: boolean,
  locale: Locale,
  onMove: (column: ScoreColumn, by: -1 | 1) => void,
): Row {
  const name = say(COLUMN_HEADER[column], locale);
  const tick = document.createElement('input');
  tick.type = 'checkbox';
  tick.id = `column-${column}`;
  tick.checked = chosen;
  const label = document.createElement('label');
  label.htmlFor = tick.id;
  label.append(name, tag('span', 'soft', say(COLUMN_NOTE[column], locale)));
  const up = button('quiet', '↑', () => onMove(column, -1), say(SETTINGS.moveUp, locale, { column: name }));
  const down = button(
    'quiet',
    '↓',
    () => onMove(column, 1),
    say(SETTINGS.moveDown, locale, { column: name }),
  );
  return { column, tick, up, down, element: tag('li', '', tick, label, up, down) };
}
