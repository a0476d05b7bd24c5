/**
 * Text as `setValues` keeps it as text. Sheets reads a text that starts like a formula as one, and an apostrophe in
 * front is how a person, too, says "this is text"; Sheets takes the apostrophe itself away.
 */
export function plainText(text: string): string {
  return /^[=+\-@\t\r\n']/.test(text) ? `'${text}` : text;
}
