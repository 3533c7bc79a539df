/** Notebook files, as far as tests look into them. */
export interface NotebookOutput {
  output_type: string;
  data?: Record<string, unknown>;
  text?: string | string[];
}

export interface NotebookCell {
  cell_type: string;
  execution_count?: number | null;
  source: string | string[];
  outputs: NotebookOutput[];
}

export interface Notebook {
  cells: NotebookCell[];
  metadata: { kernelspec?: object };
}

export function codeCells(notebook: Notebook): NotebookCell[] {
  return notebook.cells.filter(cell => cell.cell_type === 'code');
}

export function sourceOf({ source }: Pick<NotebookCell, 'source'>): string {
  return typeof source === 'string' ? source : source.join('');
}

/** A notebook for our kernel that has not been run. */
export function notebookOf(sources: string[]): object {
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec: { name: 'tsteps', display_name: 'TypeScript (tsteps)', language: 'typescript' }
    },
    cells: sources.map((source, index) => ({
      id: `cell-${index}`,
      cell_type: 'code',
      execution_count: null,
      metadata: {},
      source,
      outputs: []
    }))
  };
}

/** Bytes that an output's data take in the file, line breaks and indents of nbformat included. */
export function storedBytes(notebook: Notebook, output: NotebookOutput): number {
  const without = (key: string, value: unknown): unknown =>
    key === 'data' && JSON.stringify(value) === data ? {} : value;
  const data = JSON.stringify(output.data);
  const whole = Buffer.byteLength(JSON.stringify(notebook, null, 1));
  return whole - Buffer.byteLength(JSON.stringify(notebook, without, 1));
}
