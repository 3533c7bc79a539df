import type {
  RecurrentGradientCall,
  RecurrentGradients,
  RecurrentResult,
  SimpleRnnCall
} from '../engine.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { ACTIVATION_CODES, NONE } from './module.js';
import { packedBytes } from './packed-weights.js';
import { finishPlainly, recurrentGradients } from './recurrent-gradient.js';
import { keptState, runForwards } from './recurrent.js';

export function simpleRnn(job: Job, call: SimpleRnnCall): RecurrentResult {
  const { units } = call;
  const packed = job.weights.of(call.recurrentKernel, units, units);
  const activation = ACTIVATION_CODES[call.activation];
  const bytes = units * FLOAT;
  return runForwards(job, call, {
    gates: 1,
    states: 1,
    keepsGates: false,
    inputBias: job.optionalAddress(call.bias),
    cellOf({ rows }, wasm) {
      const edge = job.scratch(job.wasm.denseScratch(units));
      return (z, [h = NONE], [next = NONE]) => {
        wasm.addProduct(h, bytes, packed, z, bytes, next, bytes, rows, units, units, edge);
        wasm.activateRows(next, rows, units, bytes, activation);
      };
    }
  });
}

export function simpleRnnGradient(
  job: Job,
  gradient: RecurrentGradientCall<SimpleRnnCall>
): RecurrentGradients {
  const { call, result } = gradient;
  const { units } = call;
  const [h = NONE] = result.kept.map(id => job.address(id));
  const weights = job.scratch(packedBytes(units, units));
  const bytes = units * FLOAT;
  job.wasm.packTransposed(job.address(call.recurrentKernel), bytes, units, units, weights);
  const activation = ACTIVATION_CODES[call.activation];
  return recurrentGradients(job, gradient, {
    width: units,
    states: 1,
    bias: units,
    cellOf(slice, wasm) {
      const { rows } = slice;
      const edge = job.scratch(job.wasm.denseScratch(units));
      return {
        step(t, [dh = NONE], [before = NONE], sums) {
          const after = keptState(call, h, slice, t + 1);
          wasm.activateBack(after, dh, sums, rows, units, activation);
          wasm.zeroRows(before, bytes, rows, bytes, NONE);
        },
        throughProduct(_, before, sums) {
          const sizes = [rows, units, units] as const;
          wasm.addProduct(sums, bytes, weights, before, bytes, before, bytes, ...sizes, edge);
        }
      };
    },
    finish: finishPlainly(job, call, units, h)
  });
}
