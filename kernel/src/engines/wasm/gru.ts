import type {
  GruCall,
  RecurrentGradientCall,
  RecurrentGradients,
  RecurrentResult
} from '../engine.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { ACTIVATION_CODES, NONE } from './module.js';
import { outerProduct } from './outer-product.js';
import { packedBytes } from './packed-weights.js';
import type { BackwardsRecurrence } from './recurrent-gradient.js';
import { recurrentGradients } from './recurrent-gradient.js';
import type { Recurrence } from './recurrent.js';
import { keptState, runForwards } from './recurrent.js';
import { sumRows } from './reduce.js';

export function gru(job: Job, call: GruCall): RecurrentResult {
  const { batch, timesteps, units, keep } = call;
  if (!call.resetAfter) return runForwards(job, call, resetBefore(job, call));
  // What r scales is told from nothing else that is kept.
  const scaled = keep ? job.result('float32', timesteps * batch * units) : null;
  const result = runForwards(job, call, resetAfter(job, call, scaled?.address ?? NONE));
  if (scaled) result.kept.push(scaled.id);
  return result;
}

/** `hh = activation(x_h + r · (h · U_h + b_h))`: all recurrent sums are one product. */
function resetAfter(job: Job, call: GruCall, scaled: number): Recurrence {
  const { timesteps, units } = call;
  const width = 3 * units;
  const packed = job.weights.of(call.recurrentKernel, units, width);
  const { linear } = ACTIVATION_CODES;
  const bias = job.optionalAddress(call.bias);
  const recurrentBias = bias === NONE ? NONE : bias + width * FLOAT;
  const activation = ACTIVATION_CODES[call.activation];
  const recurrent = ACTIVATION_CODES[call.recurrentActivation];
  return {
    gates: 3,
    states: 1,
    keepsGates: true,
    inputBias: bias,
    cellOf({ first, rows }, wasm) {
      const scratch = job.scratch(job.wasm.denseScratch(width));
      const sums = job.scratch(rows * width * FLOAT);
      return (z, [h = NONE], [next = NONE], t) => {
        const kept = scaled && scaled + (first * timesteps + t * rows) * units * FLOAT;
        wasm.dense(h, packed, recurrentBias, sums, rows, units, width, linear, scratch);
        wasm.gruStepAfter(z, sums, h, next, kept, rows, units, activation, recurrent);
      };
    }
  };
}

/** `hh = activation(x_h + (r · h) · U_h)`: the sums of z and r first, then those of hh. */
function resetBefore(job: Job, call: GruCall): Recurrence {
  const { units } = call;
  const bytes = units * FLOAT;
  const weights = job.address(call.recurrentKernel);
  const gateWeights = job.scratch(packedBytes(units, 2 * units));
  const lastWeights = job.scratch(packedBytes(units, units));
  job.wasm.pack(weights, 3 * bytes, units, 2 * units, gateWeights);
  job.wasm.pack(weights + 2 * bytes, 3 * bytes, units, units, lastWeights);
  const activation = ACTIVATION_CODES[call.activation];
  const recurrent = ACTIVATION_CODES[call.recurrentActivation];
  return {
    gates: 3,
    states: 1,
    keepsGates: true,
    inputBias: job.optionalAddress(call.bias),
    cellOf({ rows }, wasm) {
      const edge = job.scratch(job.wasm.denseScratch(2 * units));
      const reset = job.scratch(rows * bytes);
      return (z, [h = NONE], [next = NONE]) => {
        const gates = [z, 3 * bytes, z, 3 * bytes, rows, units, 2 * units, edge] as const;
        wasm.addProduct(h, bytes, gateWeights, ...gates);
        wasm.gruReset(z, h, reset, rows, units, recurrent);
        const last = z + 2 * bytes;
        const sums = [last, 3 * bytes, last, 3 * bytes, rows, units, units, edge] as const;
        wasm.addProduct(reset, bytes, lastWeights, ...sums);
        wasm.gruStepBefore(z, h, next, rows, units, activation);
      };
    }
  };
}

export function gruGradient(
  job: Job,
  gradient: RecurrentGradientCall<GruCall>
): RecurrentGradients {
  const isAfter = gradient.call.resetAfter;
  const backwards = isAfter ? afterBackwards(job, gradient) : beforeBackwards(job, gradient);
  return recurrentGradients(job, gradient, backwards);
}

function afterBackwards(
  job: Job,
  { call, result }: RecurrentGradientCall<GruCall>
): BackwardsRecurrence {
  const { batch, timesteps, units } = call;
  const width = 3 * units;
  const bytes = units * FLOAT;
  const [h = NONE, gates = NONE, scaled = NONE] = result.kept.map(id => job.address(id));
  const weights = job.scratch(packedBytes(width, units));
  job.wasm.packTransposed(job.address(call.recurrentKernel), width * FLOAT, width, units, weights);
  const k = timesteps * batch;
  const recurrentSums = job.scratch(k * width * FLOAT);
  const activation = ACTIVATION_CODES[call.activation];
  const recurrent = ACTIVATION_CODES[call.recurrentActivation];
  return {
    width,
    states: 1,
    bias: 2 * width,
    cellOf(slice, wasm) {
      const { first, rows } = slice;
      const edge = job.scratch(job.wasm.denseScratch(units));
      const placeOf = (t: number) => (first * timesteps + t * rows) * bytes;
      return {
        step(t, [dh = NONE], [before = NONE], sums) {
          wasm.gruMixBack(
            gates + 3 * placeOf(t),
            scaled + placeOf(t),
            keptState(call, h, slice, t),
            dh,
            sums,
            recurrentSums + 3 * placeOf(t),
            before,
            rows,
            units,
            activation,
            recurrent
          );
        },
        throughProduct(t, before, _, mask) {
          const own = recurrentSums + 3 * placeOf(t);
          if (mask !== NONE) wasm.zeroRows(own, 3 * bytes, rows, 3 * bytes, mask);
          const to = [before, bytes, before, bytes, rows, width, units, edge] as const;
          wasm.addProduct(own, 3 * bytes, weights, ...to);
        }
      };
    },
    finish(dz, kernel, bias) {
      outerProduct(job, { a: h, b: recurrentSums, c: kernel, k, m: units, n: width });
      bias?.set(sumRows(job, dz, k, width));
      bias?.set(sumRows(job, recurrentSums, k, width), width);
    }
  };
}

function beforeBackwards(
  job: Job,
  { call, result }: RecurrentGradientCall<GruCall>
): BackwardsRecurrence {
  const { batch, timesteps, units } = call;
  const width = 3 * units;
  const bytes = units * FLOAT;
  const [h = NONE, gates = NONE] = result.kept.map(id => job.address(id));
  const recurrentKernel = job.address(call.recurrentKernel);
  const gateWeights = job.scratch(packedBytes(2 * units, units));
  const lastWeights = job.scratch(packedBytes(units, units));
  job.wasm.packTransposed(recurrentKernel, 3 * bytes, 2 * units, units, gateWeights);
  job.wasm.packTransposed(recurrentKernel + 2 * bytes, 3 * bytes, units, units, lastWeights);
  const k = timesteps * batch;
  const activation = ACTIVATION_CODES[call.activation];
  const recurrent = ACTIVATION_CODES[call.recurrentActivation];
  return {
    width,
    states: 1,
    bias: width,
    cellOf(slice, wasm) {
      const { first, rows } = slice;
      const edge = job.scratch(job.wasm.denseScratch(units));
      const dReset = job.scratch(rows * bytes);
      return {
        step(t, [dh = NONE], [before = NONE], sums) {
          const own = gates + (first * timesteps + t * rows) * 3 * bytes;
          const state = keptState(call, h, slice, t);
          const codes = [activation, recurrent] as const;
          wasm.gruMixBack(own, NONE, state, dh, sums, NONE, before, rows, units, ...codes);
          wasm.zeroRows(dReset, bytes, rows, bytes, NONE);
          const to = [dReset, bytes, dReset, bytes, rows, units, units, edge] as const;
          wasm.addProduct(sums + 2 * bytes, 3 * bytes, lastWeights, ...to);
          wasm.gruResetBack(own, state, dReset, sums, before, rows, units, recurrent);
        },
        throughProduct(_, before, sums) {
          const to = [before, bytes, before, bytes, rows, 2 * units, units, edge] as const;
          wasm.addProduct(sums, 3 * bytes, gateWeights, ...to);
        }
      };
    },
    finish(dz, kernel, bias) {
      // The gates z and r saw h, the last one r · h: two products, each for its own columns.
      const whole = job.scratch(units * width * FLOAT);
      outerProduct(job, { a: h, b: dz, c: kernel, k, m: units, n: width });
      const reset = job.scratch(k * bytes);
      job.wasm.gruScale(gates + bytes, 3 * bytes, h, reset, k, units);
      outerProduct(job, { a: reset, b: dz, c: whole, k, m: units, n: width });
      const columns = [whole + 2 * bytes, 3 * bytes, kernel + 2 * bytes, 3 * bytes] as const;
      job.wasm.copyRows(...columns, units, bytes, NONE);
      bias?.set(sumRows(job, dz, k, width));
    }
  };
}
