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
import { runForwards } from './recurrent.js';

export function lstm(job: Job, call: LstmCall): RecurrentResult {
  const { batch, units } = call;
  const { wasm } = job;
  const packed = job.weights.of(call.recurrentKernel, units, 4 * units);
  const edge = job.scratch(wasm.denseScratch(4 * units));
  const activation = ACTIVATION_CODES[call.activation];
  const recurrent = ACTIVATION_CODES[call.recurrentActivation];
  const bytes = units * FLOAT;
  return runForwards(job, call, 2, {
    gates: 4,
    keepsGates: true,
    inputBias: job.optionalAddress(call.bias),
    step(z, [h = NONE, c = NONE], [nextH = NONE, nextC = NONE]) {
      wasm.addProduct(h, bytes, packed, z, 4 * bytes, z, 4 * bytes, batch, units, 4 * units, edge);
      wasm.lstmStep(z, c, nextC, nextH, batch, units, activation, recurrent);
    }
  });
}

export function lstmGradient(
  job: Job,
  gradient: RecurrentGradientCall<LstmCall>
): RecurrentGradients {
  const { call, result } = gradient;
  const { batch, units } = call;
  const { wasm } = job;
  const [h = NONE, c = NONE, gates = NONE] = result.kept.map(id => job.address(id));
  const width = 4 * units;
  const weights = job.scratch(packedBytes(width, units));
  wasm.packTransposed(job.address(call.recurrentKernel), width * FLOAT, width, units, weights);
  const edge = job.scratch(wasm.denseScratch(units));
  const activation = ACTIVATION_CODES[call.activation];
  const recurrent = ACTIVATION_CODES[call.recurrentActivation];
  const bytes = units * FLOAT;
  const stepBytes = batch * bytes;
  return recurrentGradients(
    job,
    gradient,
    { width, states: 2, bias: width },
    {
      step(t, [dh = NONE, dc = NONE], [before = NONE, dcBefore = NONE], sums) {
        wasm.lstmStepBack(
          gates + t * 4 * stepBytes,
          c + t * stepBytes,
          c + (t + 1) * stepBytes,
          dh,
          dc,
          sums,
          dcBefore,
          batch,
          units,
          activation,
          recurrent
        );
        job.floatsAt(before, batch * units).fill(0);
      },
      throughProduct(_, before, sums) {
        wasm.addProduct(
          sums,
          4 * bytes,
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
      finish: finishPlainly(job, call, width, h)
    }
  );
}
