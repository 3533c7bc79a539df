import type {
  GruCall,
  RecurrentGradientCall,
  RecurrentGradients,
  RecurrentResult
} from '../engine.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { ACTIVATION_CODES, NONE } from './module.js';
import { packedBytes } from './packed-weights.js';
import { transposedProduct } from './products.js';
import type { BackwardsCell } from './recurrent-gradient.js';
import { packRows, recurrentGradients, sumRows } from './recurrent-gradient.js';
import type { Cell } from './recurrent.js';
import { runForwards } from './recurrent.js';

export function gru(job: Job, call: GruCall): RecurrentResult {
  const { batch, timesteps, units, keep } = call;
  if (!call.resetAfter) return runForwards(job, call, 1, resetBefore(job, call));
  // What r scales is told from nothing else that is kept.
  const scaled = keep ? job.result('float32', timesteps * batch * units) : null;
  const result = runForwards(job, call, 1, resetAfter(job, call, scaled?.address ?? NONE));
  if (scaled) result.kept.push(scaled.id);
  return result;
}

/** `hh = activation(x_h + r · (h · U_h + b_h))`: all recurrent sums are one product. */
function resetAfter(job: Job, call: GruCall, scaled: number): Cell {
  const { batch, units } = call;
  const { wasm } = job;
  const width = 3 * units;
  const packed = job.weights.of(call.recurrentKernel, units, width);
  const scratch = job.scratch(wasm.denseScratch(width));
  const sums = job.scratch(batch * width * FLOAT);
  const { linear } = ACTIVATION_CODES;
  const bias = job.optionalAddress(call.bias);
  const recurrentBias = bias === NONE ? NONE : bias + width * FLOAT;
  const activation = ACTIVATION_CODES[call.activation];
  const recurrent = ACTIVATION_CODES[call.recurrentActivation];
  return {
    gates: 3,
    keepsGates: true,
    inputBias: bias,
    step(z, [h = NONE], [next = NONE], t) {
      const kept = scaled === NONE ? NONE : scaled + t * batch * units * FLOAT;
      wasm.dense(h, packed, recurrentBias, sums, batch, units, width, linear, scratch);
      wasm.gruStepAfter(z, sums, h, next, kept, batch, units, activation, recurrent);
    }
  };
}

/** `hh = activation(x_h + (r · h) · U_h)`: the sums of z and r first, then those of hh. */
function resetBefore(job: Job, call: GruCall): Cell {
  const { batch, units } = call;
  const { wasm } = job;
  const bytes = units * FLOAT;
  const weights = job.address(call.recurrentKernel);
  const gateWeights = job.scratch(packedBytes(units, 2 * units));
  const lastWeights = job.scratch(packedBytes(units, units));
  wasm.pack(weights, 3 * bytes, units, 2 * units, gateWeights);
  wasm.pack(weights + 2 * bytes, 3 * bytes, units, units, lastWeights);
  const edge = job.scratch(wasm.denseScratch(2 * units));
  const reset = job.scratch(batch * bytes);
  const activation = ACTIVATION_CODES[call.activation];
  const recurrent = ACTIVATION_CODES[call.recurrentActivation];
  return {
    gates: 3,
    keepsGates: true,
    inputBias: job.optionalAddress(call.bias),
    step(z, [h = NONE], [next = NONE]) {
      wasm.addProduct(
        h,
        bytes,
        gateWeights,
        z,
        3 * bytes,
        z,
        3 * bytes,
        batch,
        units,
        2 * units,
        edge
      );
      wasm.gruReset(z, h, reset, batch, units, recurrent);
      const last = z + 2 * bytes;
      wasm.addProduct(
        reset,
        bytes,
        lastWeights,
        last,
        3 * bytes,
        last,
        3 * bytes,
        batch,
        units,
        units,
        edge
      );
      wasm.gruStepBefore(z, h, next, batch, units, activation);
    }
  };
}

export function gruGradient(
  job: Job,
  gradient: RecurrentGradientCall<GruCall>
): RecurrentGradients {
  const { resetAfter: isAfter, units } = gradient.call;
  const width = 3 * units;
  const cell = isAfter ? afterBackwards(job, gradient) : beforeBackwards(job, gradient);
  const sizes = { width, states: 1, bias: isAfter ? 2 * width : width } as const;
  return recurrentGradients(job, gradient, sizes, cell);
}

function afterBackwards(job: Job, { call, result }: RecurrentGradientCall<GruCall>): BackwardsCell {
  const { batch, timesteps, units } = call;
  const { wasm } = job;
  const width = 3 * units;
  const bytes = units * FLOAT;
  const stepBytes = batch * bytes;
  const [h = NONE, gates = NONE, scaled = NONE] = result.kept.map(id => job.address(id));
  const weights = job.scratch(packedBytes(width, units));
  wasm.packTransposed(job.address(call.recurrentKernel), width * FLOAT, width, units, weights);
  const edge = job.scratch(wasm.denseScratch(units));
  const rows = timesteps * batch;
  const recurrentSums = job.scratch(rows * width * FLOAT);
  const activation = ACTIVATION_CODES[call.activation];
  const recurrent = ACTIVATION_CODES[call.recurrentActivation];
  return {
    step(t, [dh = NONE], [before = NONE], sums) {
      wasm.gruMixBack(
        gates + t * 3 * stepBytes,
        scaled + t * stepBytes,
        h + t * stepBytes,
        dh,
        sums,
        recurrentSums + t * 3 * stepBytes,
        before,
        batch,
        units,
        activation,
        recurrent
      );
    },
    throughProduct(t, before, _, mask) {
      const own = recurrentSums + t * 3 * stepBytes;
      if (mask !== NONE) wasm.zeroRows(own, 3 * bytes, batch, 3 * bytes, mask);
      wasm.addProduct(
        own,
        3 * bytes,
        weights,
        before,
        bytes,
        before,
        bytes,
        batch,
        width,
        units,
        edge
      );
    },
    finish(dz, _, kernel, bias) {
      const packed = packRows(job, recurrentSums, rows, width);
      transposedProduct(job, units, rows, width)(h, packed, kernel);
      if (!bias) return;
      sumRows(job, dz, rows, width, bias.subarray(0, width));
      sumRows(job, recurrentSums, rows, width, bias.subarray(width));
    }
  };
}

function beforeBackwards(
  job: Job,
  { call, result }: RecurrentGradientCall<GruCall>
): BackwardsCell {
  const { batch, timesteps, units } = call;
  const { wasm } = job;
  const width = 3 * units;
  const bytes = units * FLOAT;
  const stepBytes = batch * bytes;
  const [h = NONE, gates = NONE] = result.kept.map(id => job.address(id));
  const recurrentKernel = job.address(call.recurrentKernel);
  const gateWeights = job.scratch(packedBytes(2 * units, units));
  const lastWeights = job.scratch(packedBytes(units, units));
  wasm.packTransposed(recurrentKernel, 3 * bytes, 2 * units, units, gateWeights);
  wasm.packTransposed(recurrentKernel + 2 * bytes, 3 * bytes, units, units, lastWeights);
  const edge = job.scratch(wasm.denseScratch(units));
  const dReset = job.scratch(stepBytes);
  const rows = timesteps * batch;
  const activation = ACTIVATION_CODES[call.activation];
  const recurrent = ACTIVATION_CODES[call.recurrentActivation];
  return {
    step(t, [dh = NONE], [before = NONE], sums) {
      const own = gates + t * 3 * stepBytes;
      const state = h + t * stepBytes;
      wasm.gruMixBack(
        own,
        NONE,
        state,
        dh,
        sums,
        NONE,
        before,
        batch,
        units,
        activation,
        recurrent
      );
      job.floatsAt(dReset, batch * units).fill(0);
      const last = sums + 2 * bytes;
      wasm.addProduct(
        last,
        3 * bytes,
        lastWeights,
        dReset,
        bytes,
        dReset,
        bytes,
        batch,
        units,
        units,
        edge
      );
      wasm.gruResetBack(own, state, dReset, sums, before, batch, units, recurrent);
    },
    throughProduct(_, before, sums) {
      wasm.addProduct(
        sums,
        3 * bytes,
        gateWeights,
        before,
        bytes,
        before,
        bytes,
        batch,
        2 * units,
        units,
        edge
      );
    },
    finish(dz, packedDz, kernel, bias) {
      // The gates z and r saw h, the last one r · h: two products, each for its own columns.
      const whole = job.scratch(units * width * FLOAT);
      const multiply = transposedProduct(job, units, rows, width);
      multiply(h, packedDz, kernel);
      const reset = job.scratch(rows * bytes);
      wasm.gruScale(gates + bytes, 3 * bytes, h, reset, rows, units);
      multiply(reset, packedDz, whole);
      const columns = 2 * bytes;
      wasm.copyRows(whole + columns, 3 * bytes, kernel + columns, 3 * bytes, units, bytes, NONE);
      if (bias) sumRows(job, dz, rows, width, bias);
    }
  };
}
