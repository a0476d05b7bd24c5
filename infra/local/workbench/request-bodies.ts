import * as z from 'zod/mini';
import type { Edit } from '../workbook/protocol.ts';

const Index = z.int().check(z.nonnegative());
const Count = z.int().check(z.positive());

const Range = z.strictObject({ sheetId: z.int(), row: Index, column: Index, rows: Count, columns: Count });

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
