import type { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import { ruleAt } from '../../../workbook/data-validation.ts';
import type { Edit, RangeAddress, ValidationRule, WorkbookSnapshot } from '../../../workbook/protocol.ts';
import { regionalOf } from '../../../workbook/regional.ts';
import { openMenuAt } from '../chrome/menu-at-point.ts';
import { button, element } from '../element.ts';
import { ruleInWords } from '../rule-in-words.ts';
import { validationWords } from '../validation-words.ts';
import { cellOf, sheetOf } from './mirror.ts';
import type { Place } from './places.ts';
import { typedText } from './typed-text.ts';

/** What a cell under a rule offers while it alone is selected: its list, its box, and what it is for. */
export interface CellControl {
  /** Looks at what is selected now. */
  refresh(): void;
}

interface Surroundings {
  workbook(): WorkbookSnapshot;
  selection(): RangeAddress[];
  /** Where a cell of the open sheet is; null where it is out of sight. */
  placeOf(row: number, column: number): Place | null;
  perform(edit: Edit): void;
}

const GAP = 4;

/** Alt and the down arrow open the list or tick the box, as in every spreadsheet. */
export function cellControl(container: HTMLElement, locale: Locale, around: Surroundings): CellControl {
  const press = button({ class: 'cell-control', 'data-testid': 'cell-control', hidden: '' }, '▾', () =>
    act(),
  );
  const help = element('div', { class: 'note', role: 'note', 'data-testid': 'cell-help', hidden: '' });
  container.append(press, help);
  let act = () => {};
  let isWatching = false;

  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.altKey || event.key !== 'ArrowDown' || press.hidden) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
    { capture: true },
  );

  function show(): boolean {
    const [range, ...more] = around.selection();
    const alone = range && more.length === 0 && range.rows === 1 && range.columns === 1 ? range : null;
    const rule = alone && ruleOf(around.workbook(), alone);
    const place = alone && rule ? around.placeOf(alone.row, alone.column) : null;
    const choices = alone && rule ? offered(rule, alone) : null;
    press.hidden = !place || !choices;
    help.hidden = !place || !rule?.helpText;
    if (!alone || !rule || !place) return false;
    if (choices) {
      act = choices;
      press.textContent = rule.condition.type === 'checkbox' ? '✓' : '▾';
      press.ariaLabel = say(
        rule.condition.type === 'checkbox' ? validationWords.tick : validationWords.choose,
        locale,
      );
      press.style.translate = `${place.x + place.width - press.offsetWidth - 1}px ${place.y + 1}px`;
    }
    help.textContent = ruleInWords(rule, locale, regionalOf(around.workbook().locale));
    help.style.left = `${place.x}px`;
    help.style.top = `${place.y + place.height + GAP}px`;
    return true;
  }

  /** What pressing the control does; null where the rule leaves nothing to press. */
  function offered(
    { condition }: ValidationRule,
    { sheetId, row, column }: RangeAddress,
  ): (() => void) | null {
    const type = (text: string) => around.perform({ type: 'input', sheetId, row, column, input: [[text]] });
    if (condition.type === 'checkbox') {
      const { checked, unchecked } = condition;
      const { locale: spreadsheetLocale } = around.workbook();
      const isTicked = cellOf(sheetOf(around.workbook(), sheetId), row, column)?.value === checked;
      const value = isTicked ? unchecked : checked;
      return () => type(typedText({ value }, regionalOf(spreadsheetLocale)));
    }
    if (condition.type !== 'list' || !condition.dropdown) return null;
    const items = condition.values.map((value) => ({ label: value, onChoose: () => type(value) }));
    return () => {
      const { left, bottom } = press.getBoundingClientRect();
      openMenuAt({ x: left, y: bottom }, say(validationWords.choose, locale), items);
    };
  }

  function eachFrame(): void {
    isWatching = show();
    if (isWatching) requestAnimationFrame(eachFrame);
  }

  return {
    refresh() {
      if (isWatching) return;
      isWatching = true;
      requestAnimationFrame(eachFrame);
    },
  };
}

function ruleOf(workbook: WorkbookSnapshot, { sheetId, row, column }: RangeAddress): ValidationRule | null {
  return ruleAt(sheetOf(workbook, sheetId)?.validations ?? [], row, column);
}
