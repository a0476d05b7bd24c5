/** Where exports are put: a bucket on AWS, a folder on one's own machine. */
export interface ExportFiles {
  /**
   * Keeps a file of JSON lines for a day, under a name that nobody can guess.
   *
   * @param folder tells tenants apart without naming them
   * @returns a link by which anyone gets it, for so many seconds
   */
  keep(folder: string, lines: string, seconds: number): Promise<string>;
}
