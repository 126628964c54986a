type Kerja = (batal: AbortSignal) => Promise<void>;

interface Pekerjaan {
  pengendali: AbortController;
  /** Settles when the work has ended, however it ended. */
  selesai: Promise<unknown>;
}

/** Excel answers one at a time: work that takes the place of other work stops it and waits for its end. */
export class Giliran {
  private kini: Pekerjaan | null = null;

  /** Starts `kerja` after what is under way has been stopped; `kerja` must not throw. */
  gantikan(kerja: Kerja): void {
    const sebelumnya = this.kini;
    sebelumnya?.pengendali.abort();
    const pengendali = new AbortController();
    const selesai = (sebelumnya?.selesai ?? Promise.resolve()).then(() => kerja(pengendali.signal));
    this.kini = { pengendali, selesai };
  }

  /** Asks what is under way to stop. */
  batalkan(): void {
    this.kini?.pengendali.abort();
  }
}
