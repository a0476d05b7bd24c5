/**
 * Revisions are milliseconds since 1970, so that a later one is higher. An import holds on to the revision that its
 * first part was given for no longer than this: what was deleted meanwhile needs to be remembered no longer either.
 */
export const LONGEST_IMPORT_MS = 35 * 24 * 60 * 60 * 1000;
