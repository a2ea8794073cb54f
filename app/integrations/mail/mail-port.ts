/** A finished message; the sender's address is the adapter's own setting. */
export type Mail = {
  /** Unique per message and receiver: sending the same key again must not deliver twice. */
  key: string;
  to: string;
  subject: string;
  text: string;
};

export interface MailSender {
  readonly mode: 'live' | 'stand-in';
  /** Resolves when the server took the message; throws when it did not, so that the job tries again. */
  send(mail: Mail): Promise<void>;
  close(): Promise<void>;
}
