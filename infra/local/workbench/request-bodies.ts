import * as z from 'zod/mini';
import type { Cell, CellStyle, Disturbance, Edit } from '../workbook/protocol.ts';

const Index = z.int().check(z.nonnegative());
const Count = z.int().check(z.positive());

const Range = z.strictObject({ sheetId: z.int(), row: Index, column: Index, rows: Count, columns: Count });

const Axis = z.enum(['row', 'column']);
/** As long as Sheets lets a tab's name be. */
const SheetName = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));

/** A cell that the page has from us: what it looks like comes back as it was. */
const WholeCell: z.ZodMiniType<Cell> = z.strictObject({
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  formula: z.exactOptional(z.string()),
  spread: z.exactOptional(z.literal(true)),
  numberFormat: z.exactOptional(z.string()),
  style: z.exactOptional(z.custom<CellStyle>((style) => typeof style === 'object' && style !== null)),
  note: z.exactOptional(z.string()),
});

/** `POST /edit` */
export const EditRequest: z.ZodMiniType<Edit> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('input'),
    sheetId: z.int(),
    row: Index,
    column: Index,
    input: z.array(z.array(z.string())),
  }),
  z.strictObject({
    type: z.enum(['insertColumns', 'removeColumns']),
    sheetId: z.int(),
    column: Index,
    count: Count,
  }),
  z.strictObject({ type: z.enum(['insertRows', 'removeRows']), sheetId: z.int(), row: Index, count: Count }),
  z.strictObject({
    type: z.literal('cells'),
    sheetId: z.int(),
    row: Index,
    column: Index,
    cells: z.array(z.array(z.nullable(WholeCell))),
  }),
  z.strictObject({
    type: z.literal('hide'),
    sheetId: z.int(),
    axis: Axis,
    index: Index,
    count: Count,
    hidden: z.boolean(),
  }),
  z.strictObject({ type: z.literal('resize'), sheetId: z.int(), axis: Axis, index: Index, pixels: Count }),
  z.strictObject({ type: z.literal('addSheet'), name: SheetName, index: Index }),
  z.strictObject({ type: z.literal('renameSheet'), sheetId: z.int(), name: SheetName }),
  z.strictObject({ type: z.literal('removeSheet'), sheetId: z.int() }),
  z.strictObject({ type: z.literal('activate'), sheetId: z.int() }),
  z.strictObject({ type: z.literal('select'), ranges: z.array(Range) }),
]);

/** `POST /run`: a menu entry, or a `google.script.run` call of the sidebar. */
export const RunBody = z.strictObject({
  functionName: z.string(),
  args: z.array(z.unknown()),
  selection: z.array(Range),
});

/** `POST /dialog` */
export const DialogAnswer = z.strictObject({ dialogId: z.int(), button: z.string() });

const When = z.union([z.literal('next'), z.strictObject({ every: Count })]);
const Delay = z.int().check(z.nonnegative(), z.maximum(60_000));

/** `POST /disturb` */
export const DisturbBody: z.ZodMiniType<Disturbance | null> = z.nullable(
  z.strictObject({
    callDelayMs: z.exactOptional(Delay),
    httpDelayMs: z.exactOptional(Delay),
    googleError: z.exactOptional(
      z.strictObject({
        error: z.enum([
          'urlFetchQuota',
          'spreadsheetTimeout',
          'spreadsheetError',
          'authorizationRequired',
          'executionTime',
        ]),
        when: When,
      }),
    ),
    http: z.exactOptional(
      z.strictObject({ failure: z.literal(['unreachable', 401, 409, 413, 429, 500, 503]), when: When }),
    ),
  }),
);
