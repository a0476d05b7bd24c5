import type { Locale } from '#shared/contracts';
import { FIRST_RUN, fieldName, formatDate, formatNumber, SURENESS, say, TAB_NAME } from '#shared/i18n';
import type { Entity, Field, SheetCell } from '#shared/tabular';
import type { ReadingChoice } from '../src/reading-choice.ts';
import type { SurveyedField, SurveyedTab } from '../src/ui/first-run-contract.ts';
import type { PlanEvents } from './first-run-events.ts';
import { details, tag } from './page.ts';

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** What the tab holds and which column means what, each with some of its values and how sure it is; all can be changed. */
export function columnsContent(surveyed: SurveyedTab, locale: Locale, events: PlanEvents): Node[] {
  const { sheetId, choice, entity, fields } = surveyed;
  const change = (next: ReadingChoice) => events.onChoose(sheetId, next);
  const row = (field: SurveyedField) =>
    fieldRow(field, surveyed, locale, (header) => change(withColumn(choice, entity, field.field, header)));
  const shown = fields.filter(
    ({ header, needed, gone, chosen }) => header !== null || needed || gone !== null || chosen,
  );
  const others = fields.filter((field) => !shown.includes(field));
  return [
    kindRow(surveyed, locale, (kind) => change(kind ? { entity: kind } : {})),
    ...shown.map(row),
    ...(others.length === 0
      ? []
      : [details(say(FIRST_RUN.moreFields, locale, { count: others.length }), ...others.map(row))]),
  ];
}

function kindRow(
  { sheetId, entity }: SurveyedTab,
  locale: Locale,
  onChange: (kind: Entity | null) => void,
): HTMLElement {
  const options = Object.entries(TAB_NAME).map(([kind, phrase]) => ({
    value: kind,
    text: say(phrase, locale),
  }));
  const none = { value: '', text: say(FIRST_RUN.noKind, locale) };
  const select = selectOf(
    `kind-${sheetId}`,
    entity === null ? [none, ...options] : options,
    entity ?? '',
    (value) => onChange(isEntity(value) ? value : null),
  );
  return labelled(say(FIRST_RUN.kind, locale), select);
}

function fieldRow(
  { field, header, samples, sure, needed, chosen, gone }: SurveyedField,
  { sheetId, headers }: SurveyedTab,
  locale: Locale,
  onChange: (header: string) => void,
): HTMLElement {
  const none = say(gone === null ? FIRST_RUN.noColumn : FIRST_RUN.choose, locale);
  const options = [{ value: '', text: none }, ...headers.map((text) => ({ value: text, text }))];
  // A column that is gone was chosen once: nothing takes its place unless a person says so.
  const select = selectOf(
    `field-${sheetId}-${field}`,
    options,
    gone === null ? (header ?? '') : '',
    onChange,
  );
  const mark = chosen ? say(FIRST_RUN.byHand, locale) : sure && say(SURENESS[sure], locale);
  const values = samples.map((sample) => sampleText(sample, locale)).join(' · ');
  return tag(
    'div',
    'mapping',
    labelled(fieldName(field, locale), select),
    ...(header !== null && gone === null
      ? [
          tag(
            'div',
            'soft samples',
            values || say(FIRST_RUN.emptyColumn, locale),
            ...(mark ? [' ', tag('span', `sure-${chosen ? 'sure' : sure}`, mark)] : []),
          ),
        ]
      : []),
    ...(gone === null ? [] : [tag('p', 'check', say(FIRST_RUN.gone, locale, { column: gone }))]),
    ...(needed && header === null && gone === null
      ? [tag('p', 'check', say(FIRST_RUN.missing, locale))]
      : []),
  );
}

/** The choice with another column for a field; '' says that no column holds it. */
function withColumn(
  choice: ReadingChoice,
  entity: Entity | null,
  field: Field,
  header: string,
): ReadingChoice {
  const others = Object.entries(choice.columns ?? {}).filter(
    ([known, text]) => known !== field && text !== header,
  );
  const absent = (choice.absent ?? []).filter((known) => known !== field);
  return {
    ...choice,
    ...(entity && { entity }),
    columns: Object.fromEntries(header === '' ? others : [...others, [field, header]]),
    absent: header === '' ? [...absent, field] : absent,
  };
}

function sampleText(sample: SheetCell, locale: Locale): string {
  if (typeof sample === 'number') return formatNumber(sample, locale, Number.isInteger(sample) ? 0 : 2);
  const text = String(sample ?? '');
  return ISO_DAY.test(text) ? formatDate(text, locale) : text;
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  const label = tag('label', '', text) as HTMLLabelElement;
  label.htmlFor = control.id;
  return tag('div', 'choice', label, control);
}

function selectOf(
  id: string,
  options: readonly { value: string; text: string }[],
  value: string,
  onChange: (value: string) => void,
): HTMLSelectElement {
  const select = document.createElement('select');
  select.id = id;
  for (const { value, text } of options) {
    const option = document.createElement('option');
    option.value = value;
    option.textContent = text;
    select.append(option);
  }
  select.value = value;
  select.addEventListener('change', () => onChange(select.value));
  return select;
}

function isEntity(value: string): value is Entity {
  return value in TAB_NAME;
}
