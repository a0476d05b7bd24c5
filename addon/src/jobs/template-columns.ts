import type { Locale } from '#shared/contracts';
import {
  ACTION_LABEL,
  ATTITUDE_CHOICE,
  CELL_RULE,
  CHANNEL_CHOICE,
  COMPLAINT_CHOICE,
  DIRECTION_CHOICE,
  FIELD_HEADER,
  MEMBERSHIP_CHOICE,
  type NamedField,
  PAGE_CHOICE,
  type Phrase,
  say,
  TEMPLATE_EXAMPLE,
  TEMPLATE_HEADER_NOTE,
  TEMPLATE_NOTE,
  YES_NO_CHOICE,
} from '#shared/i18n';
import {
  type Entity,
  type FieldType,
  fieldType,
  IDENTITY_FIELDS,
  type IdentityField,
  NEEDED_COLUMNS,
} from '#shared/tabular';
import type { CellRule } from '../sheet/cell-rule.ts';
import { DAY_FORMAT } from '../sheet/column-style.ts';
import type { NewColumn } from '../sheet/new-tab.ts';
import { templateFields } from './template-fields.ts';

/** Sheets keeps what is typed into such a cell as it is: `007`. */
const PLAIN_TEXT = '@';

const MOST_SUPPLIERS = 100;
const LARGEST_TREND = 100;
const LARGEST_AMOUNT = 1e12;

/** The columns of a template of the kind, for a reader of the language. */
export function templateColumns(entity: Entity, identity: IdentityField, reader: Locale): NewColumn[] {
  return templateFields(entity, identity).map((field) => {
    const type = typeOf(entity, field);
    const header = say(FIELD_HEADER[field], reader);
    return {
      header,
      note: noteOf(entity, field, reader),
      ...lookOf(type, field),
      rule: ruleOf(entity, field, type, reader),
    };
  });
}

/** As the reading has it, but for satisfaction: numbers of an unknown scale leave room for doubt, a percentage none. */
function typeOf(entity: Entity, field: NamedField): FieldType {
  return field === 'csat' ? 'percent' : (fieldType(entity, field) ?? 'text');
}

function noteOf(entity: Entity, field: NamedField, reader: Locale): string {
  return [
    say(TEMPLATE_NOTE[field], reader),
    say(TEMPLATE_HEADER_NOTE.example, reader, { example: exampleOf(field, reader) }),
    needOf(entity, field, reader),
  ].join('\n');
}

/** The example of a field's cell, as a person types it. */
export function exampleOf(field: NamedField, reader: Locale): string {
  return field === 'action' ? actionChoice('A07', reader) : say(TEMPLATE_EXAMPLE[field], reader);
}

function needOf(entity: Entity, field: NamedField, reader: Locale): string {
  const { all, any } = NEEDED_COLUMNS[entity];
  const isIdentity = IDENTITY_FIELDS.some((each) => each === field);
  if (isIdentity || all.includes(field)) return say(TEMPLATE_HEADER_NOTE.needed, reader);
  if (!any.includes(field)) return say(TEMPLATE_HEADER_NOTE.optional, reader);
  const others = templateFields(entity, 'customer_name').filter((each) => any.includes(each));
  if (others.length === 1) return say(TEMPLATE_HEADER_NOTE.needed, reader);
  const columns = others.map((each) => say(FIELD_HEADER[each], reader)).join(', ');
  return say(TEMPLATE_HEADER_NOTE.oneOf, reader, { columns });
}

function lookOf(type: FieldType, field: NamedField): Pick<NewColumn, 'width' | 'align' | 'format'> {
  switch (type) {
    case 'text':
    case 'id':
      return {
        width: field === 'customer_name' || type === 'text' ? 200 : 140,
        align: 'left',
        format: PLAIN_TEXT,
      };
    case 'action':
      return { width: 320, align: 'left', format: null };
    case 'date':
      return { width: 140, align: 'right', format: DAY_FORMAT };
    case 'money':
      return { width: 140, align: 'right', format: '#,##0.00' };
    case 'percent':
      return { width: 120, align: 'right', format: '0%' };
    case 'channel':
    case 'direction':
    case 'page':
    case 'attitude':
    case 'membership':
    case 'yes_no':
      return { width: 150, align: 'left', format: null };
    default:
      return { width: 120, align: 'right', format: null };
  }
}

function ruleOf(entity: Entity, field: NamedField, type: FieldType, reader: Locale): CellRule | null {
  const help = (phrase: Phrase) => say(phrase, reader, { example: exampleOf(field, reader) });
  const choice = (phrases: Readonly<Record<string, Phrase>>): CellRule => {
    const values = Object.values(phrases).map((phrase) => say(phrase, reader));
    return { kind: 'list', values, help: say(CELL_RULE.choice, reader, { choices: values.join(', ') }) };
  };
  switch (type) {
    case 'date':
      return { kind: 'date', help: help(CELL_RULE.date) };
    case 'money':
      // A refund is an order of less than nothing.
      return entity === 'orders'
        ? { kind: 'between', least: -LARGEST_AMOUNT, most: LARGEST_AMOUNT, help: help(CELL_RULE.number) }
        : { kind: 'atLeast', least: 0, help: help(CELL_RULE.atLeastZero) };
    case 'duration':
      return { kind: 'atLeast', least: 0, help: help(CELL_RULE.atLeastZero) };
    case 'count':
      return field === 'supplier_count'
        ? { kind: 'between', least: 1, most: MOST_SUPPLIERS, help: help(CELL_RULE.place) }
        : { kind: 'atLeast', least: 0, help: help(CELL_RULE.atLeastZero) };
    case 'place':
      return { kind: 'between', least: 1, most: MOST_SUPPLIERS, help: help(CELL_RULE.place) };
    case 'score':
      return { kind: 'between', least: 0, most: 10, help: help(CELL_RULE.zeroToTen) };
    case 'percent':
      return {
        kind: 'between',
        least: field === 'csat' ? 0 : -1,
        most: field === 'usage_trend' ? LARGEST_TREND : 1,
        help: help(CELL_RULE.share),
      };
    case 'circle':
      return {
        kind: 'list',
        values: ['1', '2', '3'],
        help: say(CELL_RULE.choice, reader, { choices: '1, 2, 3' }),
      };
    case 'channel':
      return choice(CHANNEL_CHOICE);
    case 'direction':
      return choice(DIRECTION_CHOICE);
    case 'page':
      return choice(PAGE_CHOICE);
    case 'attitude':
      return choice(ATTITUDE_CHOICE);
    case 'membership':
      return choice(MEMBERSHIP_CHOICE);
    case 'yes_no':
      return choice(YES_NO_CHOICE);
    case 'action': {
      const values = (Object.keys(ACTION_LABEL) as (keyof typeof ACTION_LABEL)[]).map((action) =>
        actionChoice(action, reader),
      );
      return { kind: 'list', values, help: say(CELL_RULE.action, reader) };
    }
    default:
      return field === 'complaint_state' ? choice(COMPLAINT_CHOICE) : null;
  }
}

/** `A07 Call about the overdue order`: the code is read, the words are for people. */
function actionChoice(action: keyof typeof ACTION_LABEL, reader: Locale): string {
  return `${action} ${say(ACTION_LABEL[action], reader)}`;
}
