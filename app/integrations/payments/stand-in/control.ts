import { advanceClock } from './advance-clock';
import { requireCustomer, requireInvoice, requireSubscription } from './find';
import type { Delivery, DeliveryAnswer } from './delivery.server';
import type { FaultKind, Faults, LossKind } from './faults';
import { endSubscription } from './invoicing';
import { catchUp, charge, settleDebit } from './passing-time';
import type { Simulation } from './simulation';
import type { StoredEvent } from './state';
import type { WireObject } from './wire-schema';

export type EventSummary = {
  id: string;
  type: string;
  created: number;
  delivered: boolean;
  attempts: number;
  lastAnswer: string | null;
};

/** The strings with which tests and demos make the simulated world do unusual things. */
export type StandInControl = ReturnType<typeof createControl>;

function summarize({ id, type, created, delivery }: StoredEvent): EventSummary {
  const { delivered, attempts, lastAnswer } = delivery;
  return { id, type, created, delivered, attempts, lastAnswer };
}

/** Everything about when and how events reach the receiver. */
function deliveryControl(simulation: Simulation, delivery: Delivery) {
  const eventOf = (id: string): StoredEvent => {
    const stored = simulation.eventById(id);
    if (!stored) throw new Error(`no event ${id}`);
    return stored;
  };
  return {
    /** Oldest first. */
    events: (): EventSummary[] => simulation.state.events.map(summarize),
    /** The whole event, as it is sent. */
    event: (id: string): WireObject => structuredClone(eventOf(id).event),
    pauseWebhooks: (): void => {
      delivery.paused = true;
    },
    resumeWebhooks: async (): Promise<void> => {
      delivery.paused = false;
      await delivery.settled();
    },
    /** Waits until everything that is due was tried. */
    settled: (): Promise<void> => delivery.settled(),
    /** Sends one event now, once more if it was delivered before. */
    deliver: (id: string): Promise<DeliveryAnswer> => delivery.send(eventOf(id)),
    /** Sends one event now, signed with another secret than usual. */
    deliverSignedWith: (id: string, secret: string): Promise<DeliveryAnswer> =>
      delivery.send(eventOf(id), secret),
    /** Sends all of them at the same moment; the same id twice is a duplicate in flight. */
    deliverAtOnce: (ids: string[]): Promise<DeliveryAnswer[]> =>
      Promise.all(ids.map((id) => delivery.send(eventOf(id)))),
    /** Sends everything undelivered, newest first, even while paused. */
    deliverReversed: async (): Promise<DeliveryAnswer[]> => {
      const answers: DeliveryAnswer[] = [];
      for (const stored of delivery.pending().reverse()) answers.push(await delivery.send(stored));
      return answers;
    },
    /** Counts everything undelivered as delivered without sending it: these webhooks are lost. */
    losePending: (): number => {
      const lost = delivery.pending();
      for (const stored of lost) Object.assign(stored.delivery, { delivered: true, lastAnswer: 'lost' });
      simulation.save();
      return lost.length;
    },
    corruptSignatures: (count: number): void => delivery.corrupt(count),
    signWith: (secret: string): void => delivery.signWith(secret),
  };
}

/** Everything about the course of simulated time and money. */
function worldControl(simulation: Simulation) {
  const changed = (): void => {
    catchUp(simulation);
    simulation.save();
  };
  return {
    now: (): Date => new Date(simulation.now() * 1000),
    /** Lets time pass: sessions expire, debits settle, periods renew, planned ends happen. */
    advance: ({ days = 0, seconds = 0 }: { days?: number; seconds?: number }): void =>
      advanceClock(simulation, days * 86_400 + seconds),
    /** The bank answers every debit now; `succeeds` overrules what was chosen at the checkout. */
    settleDebits: (succeeds?: boolean): number => {
      const debits = [...simulation.state.debits];
      for (const debit of debits) settleDebit(simulation, { ...debit, succeeds: succeeds ?? debit.succeeds });
      simulation.state.debits = [];
      changed();
      return debits.length;
    },
    /** From now on every charge of this customer is refused, or goes through again. */
    declineCharges: (customerId: string, declines: boolean): void => {
      requireCustomer(simulation, customerId).declines = declines;
      simulation.save();
    },
    /** Tries an open invoice once more. */
    retryInvoice: (invoiceId: string): void => {
      charge(simulation, requireInvoice(simulation, invoiceId));
      changed();
    },
    /** Ends a subscription at once, as a person would in the dashboard. */
    cancelNow: (subscriptionId: string): void => {
      endSubscription(simulation, requireSubscription(simulation, subscriptionId), 'cancellation_requested');
      changed();
    },
  };
}

/** Everything about the API answering badly. */
function faultControl(faults: Faults) {
  return {
    fault: (kind: FaultKind, calls?: number): void => faults.order(kind, calls),
    loseResponses: (calls?: number, kind: LossKind = 'lose-response'): void => faults.orderLoss(kind, calls),
    resetFaults: (): void => faults.reset(),
  };
}

export function createControl(
  simulation: Simulation,
  delivery: Delivery,
  faults: Faults,
  violations: string[],
) {
  return {
    ...deliveryControl(simulation, delivery),
    ...worldControl(simulation),
    ...faultControl(faults),
    /** What the stand-in itself did wrong so far; a test that finds any must fail. */
    violations: (): string[] => [...violations],
  };
}
