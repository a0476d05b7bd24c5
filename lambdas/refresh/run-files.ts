/** Where the steps of a night hand files to each other: a bucket on AWS, a folder on one's own machine. */
export interface RunFiles {
  /** @param key `refresh/…`; what stood under it before is replaced */
  write(key: string, json: string): Promise<void>;
  /** @throws when there is none */
  read(key: string): Promise<string>;
  /** Also when there is none. */
  remove(key: string): Promise<void>;
}
