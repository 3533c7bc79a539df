import { describe, expect, it } from 'vitest';
import { checkCell } from '../types/fork.js';

describe('types of read files', () => {
  it('know the columns that are stated', () => {
    const { messages } = checkCell(`void (async () => {
      const table = await readCsv('x.csv', { columns: { price: 'number', open: 'boolean', day: 'date' } });
      const prices: number[] = table.columns.price;
      const days: string[] = table.rows.map(row => row.day);
      const x = table.tensor(['price', 'open']).matMul(ones([2, 3]));
      table.columns.prise;
      table.tensor(['day']);
      table.tensor(['price']).matMul(ones([2, 3]));
      readCsv('x.csv', { columns: { price: 'float' } });
    });`);
    expect(messages.map(({ line, text }) => `${line}: ${text.split('\n')[0]}`)).toEqual([
      expect.stringMatching(/^6: Property 'prise' does not exist/),
      expect.stringContaining('"tensor needs numbers, and the column day holds dates"'),
      expect.stringContaining('8: '),
      `9: Type '"float"' is not assignable to type 'ColumnType'.`
    ]);
  });

  it('leave any column to the file when none is stated', () => {
    const { messages } = checkCell(`void (async () => {
      const table = await readCsv('x.csv');
      Dense(3)(table.tensor(['a', 'b']));
      const values: (number | string | boolean)[] = table.columns.a;
    });`);
    expect(messages).toEqual([]);
  });

  it('say float32, or the dtype that was asked for', () => {
    const { messages } = checkCell(`void (async () => {
      Dense(3)(await readNpy('x.npy'));
      const { x } = await readNpz('x.npz', { dtype: 'int32' });
      const ids: Int32Array = await x.data();
      const { kernel } = await readSafetensors(new Uint8Array(8));
      kernel.add(1);
      x.add(1);
    });`);
    expect(messages.map(({ line }) => line)).toEqual([7]);
  });
});
