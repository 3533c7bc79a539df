/**
 * Takes the place of tslab's Jupyter module in the bundle that a cell's `import 'tslab'` gets. tslab's display API
 * writes through this one function, and asks first whether it is there.
 */
export interface TslabDisplayData {
  data: Record<string, unknown>;
  metadata: Record<string, unknown>;
  transient?: { display_id?: string };
}

type Writer = (data: TslabDisplayData, isUpdate: boolean) => void;

let writer: Writer | null = null;

export function setWriter(write: Writer): void {
  writer = write;
}

/**
 * tslab's name for it.
 * @public called by tslab
 */
export function lastWriteDisplayData(data: TslabDisplayData, isUpdate?: boolean): void {
  writer?.(data, isUpdate === true);
}
