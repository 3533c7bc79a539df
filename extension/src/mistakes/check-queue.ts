import type { Diagnosis } from 'tsteps/contract';

export interface CheckQueueOptions<Cell> {
  sourceOf: (cell: Cell) => string;
  /** What is wrong with a source; null where nobody could say. */
  ask: (source: string) => Promise<readonly Diagnosis[] | null>;
  show: (cell: Cell, diagnoses: readonly Diagnosis[]) => void;
}

/**
 * Checks cells one after the other, never two at once. A cell that is asked for again waits once; an answer about a text
 * that has changed meanwhile is thrown away.
 */
export class CheckQueue<Cell> {
  private readonly options: CheckQueueOptions<Cell>;
  private waiting: Cell[] = [];
  private isAsking = false;

  constructor(options: CheckQueueOptions<Cell>) {
    this.options = options;
  }

  /** Checks these before all others that wait. */
  check(cells: readonly Cell[]): void {
    this.waiting = [...new Set([...cells, ...this.waiting])];
    void this.askNext();
  }

  /** Forgets what waits. */
  clear(): void {
    this.waiting = [];
  }

  private async askNext(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    for (let cell = this.waiting.shift(); cell !== undefined; cell = this.waiting.shift()) {
      const source = this.options.sourceOf(cell);
      const diagnoses = source.trim() === '' ? [] : await this.options.ask(source);
      if (diagnoses && this.options.sourceOf(cell) === source) this.options.show(cell, diagnoses);
    }
    this.isAsking = false;
  }
}
