/** A loop step by step, for what engines do not fuse, gives what the fused loop gives. */
import { describe, expect, test } from 'vitest';
import {
  GRU,
  LSTM,
  seed,
  SimpleRNN,
  type FloatTensor,
  type LSTMOptions
} from '../../../kernel/src/index.js';
import type { AnyLayer } from '../../../kernel/src/layers/base/layer.js';
import { fromElements, withMask } from '../../../kernel/src/ops/make-tensor.js';
import { coreOf } from '../../../kernel/src/layers/base/layer-core.js';
import { expectClose } from '../../engines/expect-close.js';
import { random } from '../../reference/check-gradients.js';
import { numbersOf, tensorFrom } from '../../reference/on-device.js';

type Options = LSTMOptions & { resetAfter?: boolean };
type Make = (units: number, options: Options) => AnyLayer;
const [simpleRnn, lstm, gru] = [SimpleRNN, LSTM, GRU] as unknown as Make[];
const LAYERS: [string, Make, number][] = [
  ['SimpleRNN', simpleRnn, 1],
  ['LSTM', lstm, 2],
  ['GRU', gru, 1],
  ['GRU without resetAfter', (units, options) => gru(units, { ...options, resetAfter: false }), 1]
];

const both = [false, true];
const tanh = (x: FloatTensor): FloatTensor => x.tanh();

describe.each(LAYERS)('%s with a function', (_, make, stateCount) => {
  test('is as with the name, with masks, states and directions', () => {
    const x = tensorFrom(random(1, [3, 5, 2], 1.5));
    const mask = fromElements<'bool'>(
      Uint8Array.of(1, 1, 0, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0),
      [3, 5]
    );
    for (const returnSequences of both) {
      for (const goBackwards of both) {
        for (const zeroOutputForMask of both) {
          for (const isMasked of both) {
            for (const hasStates of both) {
              const options = {
                returnSequences,
                goBackwards,
                zeroOutputForMask,
                returnState: true
              };
              const states = Array.from({ length: stateCount }, (_unused, i) =>
                tensorFrom(random(20 + i, [3, 4]))
              );
              const run = (activation: NonNullable<Options['activation']>): FloatTensor[] => {
                seed(3);
                const layer = make(4, { ...options, activation, biasInitializer: 'randomNormal' });
                return coreOf(layer).run([isMasked && !hasStates ? withMask(x, mask) : x], {
                  ...(hasStates && { initialState: states }),
                  ...(isMasked && hasStates && { mask })
                });
              };
              const [slow, fast] = [run(tanh), run('tanh')];
              expect(slow.length).toBe(1 + stateCount);
              slow.forEach((values, i) => {
                expect(values.shape).toEqual(fast[i].shape);
                expectClose(
                  numbersOf(values),
                  numbersOf(fast[i]),
                  undefined,
                  JSON.stringify(options)
                );
              });
              expect(slow[0].mask === null).toBe(fast[0].mask === null);
            }
          }
        }
      }
    }
  });
});
