import Stripe from 'stripe';
import type { Simulation } from './simulation';
import type { StoredEvent } from './state';

export type DeliveryOptions = { url: () => string; secret: string; paused: boolean };

/** How the receiver answered: a status, or what went wrong on the way. */
export type DeliveryAnswer = { eventId: string; status: number | null; problem: string | null };

const answerWithin = 10_000;
const firstWait = 500;
const longestWait = 60_000;

/**
 * Sends events as signed webhooks, one after the other, again and again with growing pauses until the receiver
 * answers 2xx. What is not delivered survives in the state.
 */
export class Delivery {
  private running: Promise<void> | null = null;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;
  private corrupted = 0;
  private secret: string;
  paused: boolean;

  constructor(
    private readonly simulation: Simulation,
    private readonly options: DeliveryOptions,
  ) {
    this.paused = options.paused;
    this.secret = options.secret;
    simulation.onSave(() => this.wake());
  }

  pending(): StoredEvent[] {
    return this.simulation.state.events.filter(({ delivery }) => !delivery.delivered);
  }

  /** Sends now, whether or not it was delivered before; `signedWith` stands for another secret. */
  async send(stored: StoredEvent, signedWith = this.secret): Promise<DeliveryAnswer> {
    const payload = JSON.stringify(stored.event);
    const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: signedWith });
    const isCorrupt = this.corrupted > 0;
    if (isCorrupt) this.corrupted -= 1;
    const answer = await this.post(payload, isCorrupt ? signature.replace(/.$/, flipHexDigit) : signature);
    this.note(stored, answer);
    return { eventId: stored.id, ...answer };
  }

  private async post(payload: string, signature: string): Promise<Omit<DeliveryAnswer, 'eventId'>> {
    try {
      const response = await fetch(this.options.url(), {
        method: 'POST',
        body: payload,
        headers: { 'Content-Type': 'application/json; charset=utf-8', 'Stripe-Signature': signature },
        redirect: 'manual',
        signal: AbortSignal.timeout(answerWithin),
      });
      await response.arrayBuffer();
      return { status: response.status, problem: null };
    } catch (error) {
      return { status: null, problem: error instanceof Error ? error.name : 'unknown' };
    }
  }

  private note(stored: StoredEvent, { status, problem }: Omit<DeliveryAnswer, 'eventId'>): void {
    const { delivery } = stored;
    delivery.attempts += 1;
    delivery.lastAnswer = problem ?? String(status);
    if (status !== null && status >= 200 && status < 300) delivery.delivered = true;
    const wait = Math.min(longestWait, firstWait * 2 ** Math.min(delivery.attempts - 1, 20));
    delivery.nextAttempt = Date.now() + wait;
    this.simulation.save();
  }

  /** The next `count` deliveries carry a signature that does not fit. */
  corrupt(count: number): void {
    this.corrupted = count;
  }

  /** Signs with another secret from now on, as after replacing it in the dashboard. */
  signWith(secret: string): void {
    this.secret = secret;
  }

  /** Starts working if there is something to do. */
  wake(): void {
    if (this.paused || this.closed || this.running) return;
    clearTimeout(this.timer);
    const waiting = this.pending();
    if (waiting.length === 0) return;
    const wait = Math.min(...waiting.map(({ delivery }) => delivery.nextAttempt)) - Date.now();
    if (wait > 0) {
      this.timer = setTimeout(() => this.wake(), wait);
      return;
    }
    this.running = this.work().finally(() => {
      this.running = null;
      this.wake();
    });
  }

  private async work(): Promise<void> {
    for (let next = this.nextDue(); next; next = this.nextDue()) await this.send(next);
  }

  private nextDue(): StoredEvent | undefined {
    if (this.paused || this.closed) return undefined;
    return this.pending().find(({ delivery }) => delivery.nextAttempt <= Date.now());
  }

  /** Resolves when everything that is due was tried once more. */
  async settled(): Promise<void> {
    this.wake();
    await this.running;
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.running;
  }
}

function flipHexDigit(digit: string): string {
  return digit === '0' ? '1' : '0';
}
