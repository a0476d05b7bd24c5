/** Larger files are refused: the whole workbook travels to the page as one message. */
export const MOST_FILE_BYTES = 20_000_000;

/** Cells that a Google spreadsheet may have: https://support.google.com/drive/answer/37603 */
export const MOST_CELLS = 10_000_000;
