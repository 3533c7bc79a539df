import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as tsteps from '../../../kernel/src/index.js';
import { inFolder } from './fixtures.js';

function model() {
  const made = tsteps.Sequential([tsteps.Input([3]), tsteps.Dense(2)]);
  made.compile({ optimizer: tsteps.SGD({ learningRate: 0.01 }), loss: 'meanSquaredError' });
  return made;
}

tsteps.seed(1);
const x = tsteps.randomNormal([8, 3]);
const y = tsteps.randomNormal([8, 2]);

describe('ModelCheckpoint', () => {
  it('writes the weights of every epoch under a name with its numbers', async () => {
    await inFolder(async folder => {
      const filepath = join(folder, 'run-{epoch:03d}-{loss:.1f}.safetensors');
      const trained = model();
      const callbacks = [tsteps.ModelCheckpoint({ filepath })];
      const { history } = await trained.fit(x, y, { epochs: 2, verbose: 0, callbacks });
      const names = history.loss.map((loss, i) => `run-00${i + 1}-${loss.toFixed(1)}.safetensors`);
      expect(readdirSync(folder).sort()).toEqual(names);
      const other = model();
      await tsteps.loadWeights(other, join(folder, names[1]));
      const bits = async (weights: tsteps.FloatTensor[]) =>
        Promise.all(weights.map(weight => weight.array()));
      expect(await bits(other.getWeights())).toEqual(await bits(trained.getWeights()));
    });
  });

  it('writes the best epochs only where it is told so', async () => {
    await inFolder(async folder => {
      const filepath = join(folder, '{epoch}.safetensors');
      const options = { filepath, saveBestOnly: true, monitor: 'loss' };
      const callback = tsteps.ModelCheckpoint(options);
      for (const [epoch, loss] of [3, 4, 2, 5].entries()) {
        await callback.onEpochEnd?.(epoch, { loss }, { model: model() } as never);
      }
      expect(readdirSync(folder).sort()).toEqual(['1.safetensors', '3.safetensors']);
    });
  });

  it.each(['{valLoss}', '{epoch:x}', '{}'])('refuses the placeholder %s', async name => {
    const callback = tsteps.ModelCheckpoint({ filepath: `${name}.safetensors` });
    const run = callback.onEpochEnd?.(0, { loss: 1 }, { model: model() } as never);
    await expect(run).rejects.toThrow(`cannot fill ${name}`);
  });

  it('needs a path', () => {
    const make = tsteps.ModelCheckpoint as (options: object) => unknown;
    expect(() => make({})).toThrow('needs the path of a file');
  });
});
