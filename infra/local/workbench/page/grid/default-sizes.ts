/** Google Sheets' own defaults, in pixels. */
export const COLUMN_WIDTH = 100;
export const ROW_HEIGHT = 21;
