/** An e-mail to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Of what comes again and again: where it can be stopped, for a reader and for its program alike. */
  readonly stopLink?: string;
}

/** Sends an e-mail, or throws. */
export type SendMail = (mail: Mail) => Promise<void>;
