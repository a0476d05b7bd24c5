/** Points that a line of text takes in height. */
const LINE_HEIGHT = 15;

/** So much of a line's width is used before the next word goes below, as words are not cut. */
const FILLED = 0.9;

/**
 * Points that a row needs for a text that wraps at so many characters. Programs that open a file do not all make a row
 * as high as its text, so the file says it.
 */
export function heightOf(text: string, characters: number): number {
  return LINE_HEIGHT * Math.max(1, Math.ceil(text.length / (characters * FILLED)));
}
