import { randomBytes } from 'node:crypto';
import type { StateFile } from './state-file.server';
import type { StandInState, StoredEvent } from './state';
import type { WireObject } from './wire-schema';
import type { WireValidator } from './wire-validator';

const eventAge = 30 * 86_400;
const replayAge = 86_400;

/** The state with its one clock, its ids and its events; everything that happens in the stand-in happens here. */
export class Simulation {
  readonly state: StandInState;
  private readonly listeners: (() => void)[] = [];

  constructor(
    readonly wire: WireValidator,
    private readonly file: StateFile,
    private readonly realClock: () => Date,
    /** Address under which a browser reaches the pages, without a slash at the end. */
    readonly publicUrl: () => string,
  ) {
    this.state = file.load();
  }

  /** Simulated seconds since 1970. */
  now(): number {
    return Math.floor(this.realClock().getTime() / 1000) + this.state.clockAhead;
  }

  /** Random, so that a fresh state never repeats an id that a database still holds. */
  newId(prefix: string, bytes = 12): string {
    return `${prefix}_${randomBytes(bytes).toString('hex')}`;
  }

  /** Records an event with the object as it is now; throws when it is not what Stripe would send. */
  emit(type: string, object: WireObject): void {
    const event = {
      id: this.newId('evt'),
      object: 'event',
      api_version: this.wire.version,
      created: this.now(),
      data: { object: structuredClone(object) },
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
      type,
    };
    this.wire.assertEvent(event);
    const delivery = { delivered: false, attempts: 0, nextAttempt: 0, lastAnswer: null };
    this.state.events.push({ id: event.id, created: event.created, type, event, delivery });
  }

  eventById(id: string): StoredEvent | undefined {
    return this.state.events.find((stored) => stored.id === id);
  }

  /** Forgets what Stripe forgets, writes the state, and wakes who waits for events. */
  save(): void {
    const now = this.now();
    this.state.events = this.state.events.filter(
      (stored) => !stored.delivery.delivered || stored.created > now - eventAge,
    );
    for (const [key, replay] of Object.entries(this.state.replays)) {
      if (replay.created < now - replayAge) delete this.state.replays[key];
    }
    this.file.save(this.state);
    for (const listener of this.listeners) listener();
  }

  onSave(listener: () => void): void {
    this.listeners.push(listener);
  }
}
