import type {
  LstmCall,
  RecurrentGradientCall,
  RecurrentGradients,
  RecurrentResult
} from '../engine.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { ACTIVATION_CODES, NONE } from './module.js';
import { packedBytes } from './packed-weights.js';
import { finishPlainly, recurrentGradients } from './recurrent-gradient.js';
import { keptState, runForwards } from './recurrent.js';

export function lstm(job: Job, call: LstmCall): RecurrentResult {
  const { units } = call;
  const width = 4 * units;
  const packed = job.weights.of(call.recurrentKernel, units, width);
  const activation = ACTIVATION_CODES[call.activation];
  const recurrent = ACTIVATION_CODES[call.recurrentActivation];
  const bytes = units * FLOAT;
  return runForwards(job, call, {
    gates: 4,
    states: 2,
    keepsGates: true,
    inputBias: job.optionalAddress(call.bias),
    cellOf({ rows }, wasm) {
      const edge = job.scratch(job.wasm.denseScratch(width));
      return (z, [h = NONE, c = NONE], [nextH = NONE, nextC = NONE]) => {
        wasm.addProduct(h, bytes, packed, z, 4 * bytes, z, 4 * bytes, rows, units, width, edge);
        wasm.lstmStep(z, c, nextC, nextH, rows, units, activation, recurrent);
      };
    }
  });
}

export function lstmGradient(
  job: Job,
  gradient: RecurrentGradientCall<LstmCall>
): RecurrentGradients {
  const { call, result } = gradient;
  const { timesteps, units } = call;
  const [h = NONE, c = NONE, gates = NONE] = result.kept.map(id => job.address(id));
  const width = 4 * units;
  const weights = job.scratch(packedBytes(width, units));
  job.wasm.packTransposed(job.address(call.recurrentKernel), width * FLOAT, width, units, weights);
  const activation = ACTIVATION_CODES[call.activation];
  const recurrent = ACTIVATION_CODES[call.recurrentActivation];
  const bytes = units * FLOAT;
  return recurrentGradients(job, gradient, {
    width,
    states: 2,
    bias: width,
    cellOf(slice, wasm) {
      const { first, rows } = slice;
      const edge = job.scratch(job.wasm.denseScratch(units));
      return {
        step(t, [dh = NONE, dc = NONE], [before = NONE, dcBefore = NONE], sums) {
          wasm.lstmStepBack(
            gates + (first * timesteps + t * rows) * 4 * bytes,
            keptState(call, c, slice, t),
            keptState(call, c, slice, t + 1),
            dh,
            dc,
            sums,
            dcBefore,
            rows,
            units,
            activation,
            recurrent
          );
          wasm.zeroRows(before, bytes, rows, bytes, NONE);
        },
        throughProduct(_, before, sums) {
          const sizes = [rows, width, units] as const;
          wasm.addProduct(sums, 4 * bytes, weights, before, bytes, before, bytes, ...sizes, edge);
        }
      };
    },
    finish: finishPlainly(job, call, width, h)
  });
}
