/** One batch on the wire. */
export interface BatchCount {
  actions: number;
  /** Bytes of the request and of the response (of the whole one, when it was too large to send). */
  requestBytes: number;
  responseBytes: number;
  /** It changed the workbook: one step for Undo. */
  changed: boolean;
  /** The error's code, when the batch failed. */
  error: string | null;
}

export interface Counters {
  readonly roundTrips: number;
  readonly actions: number;
  /** Batches that changed the workbook: Excel undoes one at a time, where they are not grouped. */
  readonly undoSteps: number;
  /** Bytes. */
  readonly largestRequest: number;
  readonly largestResponse: number;
  readonly batches: readonly BatchCount[];
}

/** Counts what goes over the wire. */
export class Meter {
  private batches: BatchCount[] = [];

  count(batch: BatchCount): void {
    this.batches.push(batch);
  }

  reset(): void {
    this.batches = [];
  }

  get counters(): Counters {
    const largest = (key: 'requestBytes' | 'responseBytes'): number =>
      this.batches.reduce((most, batch) => Math.max(most, batch[key]), 0);
    return {
      roundTrips: this.batches.length,
      actions: this.batches.reduce((sum, batch) => sum + batch.actions, 0),
      undoSteps: this.batches.filter(({ changed }) => changed).length,
      largestRequest: largest('requestBytes'),
      largestResponse: largest('responseBytes'),
      batches: [...this.batches],
    };
  }
}
