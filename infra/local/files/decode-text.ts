import type { Locale } from '#shared/contracts';

/**
 * The text of a file: UTF-16 where it begins with that mark, as Excel's "Unicode text" does, else UTF-8, else the
 * Windows code page that exports of that language come in.
 */
export function decodeText(bytes: Uint8Array, locale: Locale): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(locale === 'pl' ? 'windows-1250' : 'windows-1252').decode(bytes);
  }
}
