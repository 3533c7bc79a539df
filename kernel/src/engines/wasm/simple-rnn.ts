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
import { runForwards } from './recurrent.js';

export function simpleRnn(job: Job, call: SimpleRnnCall): RecurrentResult {
  const { batch, units } = call;
  const { wasm } = job;
  const packed = job.weights.of(call.recurrentKernel, units, units);
  const edge = job.scratch(wasm.denseScratch(units));
  const activation = ACTIVATION_CODES[call.activation];
  const bytes = units * FLOAT;
  return runForwards(job, call, 1, {
    gates: 1,
    keepsGates: false,
    inputBias: job.optionalAddress(call.bias),
    step(z, [h = NONE], [next = NONE]) {
      wasm.addProduct(h, bytes, packed, z, bytes, next, bytes, batch, units, units, edge);
      wasm.activateRows(next, batch, units, bytes, activation);
    }
  });
}

export function simpleRnnGradient(
  job: Job,
  gradient: RecurrentGradientCall<SimpleRnnCall>
): RecurrentGradients {
  const { call, result } = gradient;
  const { batch, units } = call;
  const { wasm } = job;
  const [h = NONE] = result.kept.map(id => job.address(id));
  const weights = job.scratch(packedBytes(units, units));
  const bytes = units * FLOAT;
  wasm.packTransposed(job.address(call.recurrentKernel), bytes, units, units, weights);
  const edge = job.scratch(wasm.denseScratch(units));
  const activation = ACTIVATION_CODES[call.activation];
  return recurrentGradients(
    job,
    gradient,
    { width: units, states: 1, bias: units },
    {
      step(t, [dh = NONE], [before = NONE], sums) {
        wasm.activateBack(h + (t + 1) * batch * bytes, dh, sums, batch, units, activation);
        job.floatsAt(before, batch * units).fill(0);
      },
      throughProduct(_, before, sums) {
        wasm.addProduct(
          sums,
          bytes,
          weights,
          before,
          bytes,
          before,
          bytes,
          batch,
          units,
          units,
          edge
        );
      },
      finish: finishPlainly(job, call, units, h)
    }
  );
}
