export type FaultKind = '500' | '429' | 'hang' | 'refuse-connection';
export type LossKind = 'lose-response' | 'cut-response';

/** Faults that were ordered for the next API calls; attempts that a client repeats by itself count too. */
export class Faults {
  private fault: { kind: FaultKind; left: number } | null = null;
  private loss: { kind: LossKind; left: number } | null = null;
  private hanging: (() => void)[] = [];

  /** The next `calls` calls are not carried out but answered like this; all of them until `reset` by default. */
  order(kind: FaultKind, calls = Infinity): void {
    this.fault = { kind, left: calls };
  }

  /** The next `calls` writing calls are carried out, but their answer does not arrive whole. */
  orderLoss(kind: LossKind, calls = 1): void {
    this.loss = { kind, left: calls };
  }

  /** Back to normal; calls that hang get their connection closed. */
  reset(): void {
    this.fault = null;
    this.loss = null;
    for (const release of this.hanging.splice(0)) release();
  }

  takeFault(): FaultKind | null {
    if (!this.fault || this.fault.left <= 0) return null;
    this.fault.left -= 1;
    return this.fault.kind;
  }

  takeLoss(): LossKind | null {
    if (!this.loss || this.loss.left <= 0) return null;
    this.loss.left -= 1;
    return this.loss.kind;
  }

  hang(release: () => void): void {
    this.hanging.push(release);
  }
}
