import type {
  LstmCall,
  RecurrentGradientCall,
  RecurrentGradients,
  RecurrentResult
} from '../../engine.js';
import type { Job } from '../job.js';
import { gatedText } from './activations.js';
import { runForwards } from './forwards.js';
import { plainSide, recurrentGradients } from './gradients.js';

export function lstm(job: Job, call: LstmCall): RecurrentResult {
  return runForwards(job, call, {
    name: nameOf(call),
    gates: 4,
    states: ['h', 'c'],
    kept: 2,
    inputBias: call.bias === null ? null : job.get(call.bias),
    recurrentBias: null,
    functions: gatedText(call),
    phases: ({ product, keep }) => [
      product(
        [0, 1, 2, 3],
        'h',
        `      let input = gate_of(input0 + sum0);
      let forget = gate_of(input1 + sum1);
      let fresh = activated(input2 + sum2);
      let shown = gate_of(input3 + sum3);
      z[at] = input;
      z[at + u.units] = forget;
      z[at + 2u * u.units] = fresh;
      z[at + 3u * u.units] = shown;
${keep(0, 'h')}
${keep(1, 'c')}
      if (counts) {
        c = fma(forget, c, input * fresh);
        h = shown * activated(c);
      }`
      )
    ]
  });
}

export function lstmGradient(
  job: Job,
  gradient: RecurrentGradientCall<LstmCall>
): RecurrentGradients {
  const { call } = gradient;
  const cell = {
    name: nameOf(call),
    gates: 4,
    carried: ['d_h', 'd_c'],
    functions: gatedText(call),
    phases: () => [
      {
        gather: [0, 1, 2, 3],
        counted: `          let input = gates[at];
          let forget = gates[at + u.units];
          let fresh = gates[at + 2u * u.units];
          let shown = gates[at + 3u * u.units];
          let c_before = kept[u.kept_stride + here];
          let y = activated(fma(forget, c_before, input * fresh));
          d_c = fma(d_h * shown, activated_slope(y), d_c);
          gradient0 = d_c * fresh * gate_of_slope(input);
          gradient1 = d_c * c_before * gate_of_slope(forget);
          gradient2 = d_c * input * activated_slope(fresh);
          gradient3 = d_h * y * gate_of_slope(shown);
          d_c *= forget;
          d_h = 0.0;`,
        gives: [0, 1, 2, 3]
      }
    ]
  };
  return recurrentGradients(job, gradient, cell, 4 * call.units, plainSide(job, gradient, 4));
}

function nameOf({ activation, recurrentActivation }: LstmCall): string {
  return `lstm ${activation} ${recurrentActivation}`;
}
