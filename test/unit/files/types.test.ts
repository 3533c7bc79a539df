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

describe('types of models from files', () => {
  it('are those of a model and a layer of any shape', () => {
    const { messages } = checkCell(`void (async () => {
      const model = await loadKeras('model.keras');
      model.compile({ optimizer: 'adam', loss: 'meanSquaredError' });
      await model.fit(ones([8, 5, 3]), ones([8, 2]), { epochs: 2 });
      const y: number[] = (await model.predict(ones([8, 5, 3]))).shape;
      const z = model(ones([8, 5, 3])).mul(2);
      model([ones([8, 5, 3]), tensor(Int32Array.of(1, 2), [1, 2])]);
      Sequential([Input([5, 3]), model, Dense(2)]).summary();
      TimeDistributed(model)(ones([2, 4, 5, 3]));
      await saveWeights(model, 'weights.safetensors');
      await loadWeights(model, 'weights.safetensors');
      const twoHeads = await loadModel<number[][]>('model.safetensors');
      const [a, b] = await twoHeads.predict(ones([8, 5, 3]));
      a.add(b);
      model.layerz;
    });`);
    expect(messages.map(({ line, text }) => `${line}: ${text}`)).toEqual([
      expect.stringMatching(/^15: Property 'layerz' does not exist/)
    ]);
  });
});
