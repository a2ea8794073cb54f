/** Where people reach us: the address set for it, else the one our mails come from. */
export function contactAddress(env: { CONTACT_EMAIL?: string | undefined; MAIL_FROM: string }): string {
  return env.CONTACT_EMAIL ?? /<([^>]+)>/.exec(env.MAIL_FROM)?.[1] ?? env.MAIL_FROM;
}
