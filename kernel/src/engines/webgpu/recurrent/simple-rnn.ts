import type {
  RecurrentGradientCall,
  RecurrentGradients,
  RecurrentResult,
  SimpleRnnCall
} from '../../engine.js';
import type { Job } from '../job.js';
import { activationText } from './activations.js';
import type { BackwardsCell, BackwardsPhase } from './backwards.js';
import type { CellWriter } from './forwards.js';
import { runForwards } from './forwards.js';
import { plainSide, recurrentGradients } from './gradients.js';
import type { Phase } from './phase.js';

export function simpleRnn(job: Job, call: SimpleRnnCall): RecurrentResult {
  const { activation } = call;
  return runForwards(job, call, {
    name: `simpleRnn ${activation}`,
    gates: 1,
    states: ['h'],
    kept: 1,
    inputBias: call.bias === null ? null : job.get(call.bias),
    recurrentBias: null,
    functions: activationText('activated', activation),
    phases: activation === 'softmax' ? softmaxed : activated
  });
}

function activated({ product, keep }: CellWriter): Phase[] {
  return [
    product(
      [0],
      'h',
      `      let y = activated(input0 + sum0);
      z[at] = y;
${keep(0, 'h')}
      if (counts) { h = y; }`
    )
  ];
}

/** Softmax needs the sums of all units. */
function softmaxed({ product, relay, relayed, keep }: CellWriter): Phase[] {
  return [
    product(
      [0],
      'h',
      `      z[at] = input0 + sum0;
${relay('z[at]')}`
    ),
    {
      gather: `    var most = -infinity();
    var total = 0.0;
    for (var k = 0u; k < u.units; k++) { most = max_of(most, ${relayed}); }
    for (var k = 0u; k < u.units; k++) { total += exp_of(${relayed} - most); }`,
      finish: `      let y = exp_of(z[at] - most) / total;
      z[at] = y;
${keep(0, 'h')}
      if (counts) { h = y; }`
    }
  ];
}

export function simpleRnnGradient(
  job: Job,
  gradient: RecurrentGradientCall<SimpleRnnCall>
): RecurrentGradients {
  const { activation, units } = gradient.call;
  const cell: BackwardsCell = {
    name: `simpleRnn ${activation}`,
    gates: 1,
    carried: ['d_h'],
    functions: activationText('activated', activation),
    phases: activation === 'softmax' ? softmaxedBack : activatedBack
  };
  return recurrentGradients(job, gradient, cell, units, plainSide(job, gradient, 1));
}

function activatedBack(): BackwardsPhase[] {
  const counted = `          gradient0 = d_h * activated_slope(gates[at]);
          d_h = 0.0;`;
  return [{ gather: [0], counted, gives: [0] }];
}

function softmaxedBack(relayed: string): BackwardsPhase[] {
  return [
    { gather: [0], counted: '', gives: [], relays: 'd_h * gates[at]' },
    {
      gather: `    var total = 0.0;
    for (var k = 0u; k < u.units; k++) { total += ${relayed}; }`,
      counted: `          gradient0 = gates[at] * (d_h - total);
          d_h = 0.0;`,
      gives: [0]
    }
  ];
}
