/** What float32 leaves of gradients that went back through hundreds of timesteps. */
import { expect, test } from 'vitest';
import { grad, GRU, LSTM, scope, SimpleRNN, type FloatTensor } from '../../../kernel/src/index.js';
import type { AnyLayer } from '../../../kernel/src/layers/base/layer.js';
import type { DeviceName } from '../../../kernel/src/tensor/handle.js';
import { expectGradient } from '../../engines/expect-close.js';
import { random, weighed } from '../../reference/check-gradients.js';
import { numbersOf, onDevice, ORACLE, tensorFrom } from '../../reference/on-device.js';

const SIZES = { batch: 2, timesteps: 700, features: 3, units: 16 };

test.each([
  ['SimpleRNN', SimpleRNN],
  ['LSTM', LSTM],
  ['GRU', GRU]
] as unknown as [string, (units: number, options: object) => AnyLayer][])(
  '%s over 700 timesteps: the CPU’s gradients are those of double precision',
  (_, make) => {
    const { batch, timesteps, features, units } = SIZES;
    const gradientsOn = (device: DeviceName): Float64Array[] =>
      onDevice(device, () =>
        scope(() => {
          const layer = make(units, { returnSequences: true });
          layer.build([batch, timesteps, features]);
          const weights = layer.getWeights().map(({ shape }, i) => random(40 + i, shape, 0.3));
          layer.setWeights(weights.map(tensorFrom));
          const x = tensorFrom(random(1, [batch, timesteps, features]));
          const f = (() => weighed(layer(x))) as (all: readonly FloatTensor[]) => FloatTensor;
          return grad(f)([x, ...layer.getWeights()]).map(numbersOf);
        })
      );
    const [exact, cpu] = [gradientsOn(ORACLE), gradientsOn('cpu')];
    expect(cpu.length).toBe(4);
    cpu.forEach((gradient, i) => expectGradient(gradient, exact[i], `gradient ${i}`));
  }
);
