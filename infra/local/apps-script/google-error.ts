/**
 * An error that Google would throw, in Google's words where they are known. Scripts meet it as an `Error` of their own
 * realm with the name `Exception`.
 */
export class GoogleError extends Error {
  override readonly name = 'Exception';
}
