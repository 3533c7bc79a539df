import type {
  GruCall,
  RecurrentGradientCall,
  RecurrentGradients,
  RecurrentResult
} from '../../engine.js';
import type { Job } from '../job.js';
import type { Elements } from '../launch.js';
import { sumMiddle } from '../reduce.js';
import { elementShader } from '../shaders/wgsl.js';
import { shaderOf, Uniforms } from '../shader.js';
import { gatedText } from './activations.js';
import type { BackwardsPhase, Walk } from './backwards.js';
import { copyInto } from './copy.js';
import type { CellWriter } from './forwards.js';
import { keptArrays, runForwards } from './forwards.js';
import type { RecurrentSide } from './gradients.js';
import { overRows, recurrentGradients } from './gradients.js';
import type { Phase } from './phase.js';

export function gru(job: Job, call: GruCall): RecurrentResult {
  const bias = call.bias === null ? null : job.get(call.bias);
  return runForwards(job, call, {
    name: nameOf(call),
    gates: 3,
    states: ['h'],
    kept: call.resetAfter ? 2 : 1,
    inputBias: bias,
    recurrentBias: call.resetAfter ? bias : null,
    functions: gatedText(call),
    phases: write => (call.resetAfter ? after(write, bias !== null) : before(write))
  });
}

/** `h = z · h + (1 - z) · hh`. */
const MIX = '      if (counts) { h = fma(update, h, (1.0 - update) * fresh); }';

/** `hh = activation(x_h + r · (h · U_h + b_h))`. What r scales is told from nothing else that is kept. */
function after({ product, keep }: CellWriter, isBiased: boolean): Phase[] {
  const sum = (gate: number): string =>
    isBiased ? `(sum${gate} + bias[${3 + gate}u * u.units + unit])` : `sum${gate}`;
  return [
    product(
      [0, 1, 2],
      'h',
      `      let update = gate_of(input0 + ${sum(0)});
      let reset = gate_of(input1 + ${sum(1)});
      let scaled = ${sum(2)};
      let fresh = activated(fma(reset, scaled, input2));
      z[at] = update;
      z[at + u.units] = reset;
      z[at + 2u * u.units] = fresh;
${keep(0, 'h')}
${keep(1, 'scaled')}
${MIX}`
    )
  ];
}

/** `hh = activation(x_h + (r · h) · U_h)`: its product can begin when all units have their r. */
function before({ product, relay, keep }: CellWriter): Phase[] {
  return [
    product(
      [0, 1],
      'h',
      `      let reset = gate_of(input1 + sum1);
      z[at] = gate_of(input0 + sum0);
      z[at + u.units] = reset;
${relay('reset * h')}`
    ),
    product(
      [2],
      'relayed',
      `      let update = z[at];
      let fresh = activated(input2 + sum0);
      z[at + 2u * u.units] = fresh;
${keep(0, 'h')}
${MIX}`
    )
  ];
}

export function gruGradient(
  job: Job,
  gradient: RecurrentGradientCall<GruCall>
): RecurrentGradients {
  const { call } = gradient;
  const { resetAfter, units } = call;
  const cell = { name: nameOf(call), gates: 3, carried: ['d_h'], functions: gatedText(call) };
  if (resetAfter) {
    const cellAfter = { ...cell, inputGate: 2, phases: afterBack };
    return recurrentGradients(job, gradient, cellAfter, 6 * units, sideAfter(job, gradient));
  }
  const cellBefore = { ...cell, phases: beforeBack };
  return recurrentGradients(job, gradient, cellBefore, 3 * units, sideBefore(job, gradient));
}

/** The gradients of `h = z · h + (1 - z) · hh` and of both activations. */
const UNMIX = `          let update = gates[at];
          let fresh = gates[at + 2u * u.units];
          gradient0 = d_h * (kept[here] - fresh) * gate_of_slope(update);
          let d_fresh = d_h * (1.0 - update) * activated_slope(fresh);
          d_h *= update;`;

function afterBack(): BackwardsPhase[] {
  return [
    {
      gather: [0, 1, 2],
      counted: `${UNMIX}
          let reset = gates[at + u.units];
          gradient1 = d_fresh * kept[u.kept_stride + here] * gate_of_slope(reset);
          gradient2 = d_fresh * reset;
          input_gradient = d_fresh;`,
      gives: [0, 1, 2]
    }
  ];
}

function beforeBack(): BackwardsPhase[] {
  return [
    {
      gather: [0, 1],
      counted: `${UNMIX}
          gradient2 = d_fresh;`,
      gives: [0, 2]
    },
    {
      gather: [2],
      counted: `          let reset = gates[at + u.units];
          gradient1 = sum0 * kept[here] * gate_of_slope(reset);
          d_h = fma(reset, sum0, d_h);`,
      gives: [1]
    }
  ];
}

type Side = (walk: Walk, out: RecurrentSide) => void;

/** The gates' sums differ between the side of x and that of h, and each side has its bias. */
function sideAfter(job: Job, { call, result }: RecurrentGradientCall<GruCall>): Side {
  const { batch, timesteps, units } = call;
  const rows = batch * timesteps;
  const width = 3 * units;
  const [, h] = keptArrays(job, result);
  return ({ recurrent, input }, { recurrentKernel, bias }) => {
    overRows(job, h, recurrent, recurrentKernel, { m: units, rows, n: width });
    if (!bias) return;
    [input, recurrent].forEach((gradients, i) => {
      const sums = job.scratch(width);
      sumMiddle(job, gradients, sums, { outer: 1, axis: rows, inner: width });
      copyInto(job, sums, bias, width, i * width);
    });
  };
}

/** The gates z and r saw h, the last one r · h: two products, each for its own columns. */
function sideBefore(job: Job, { call, result }: RecurrentGradientCall<GruCall>): Side {
  const { batch, timesteps, units } = call;
  const rows = batch * timesteps;
  const width = 3 * units;
  const [gates, h] = keptArrays(job, result);
  return ({ recurrent }, { recurrentKernel, bias }) => {
    const sizes = { m: units, rows, n: width };
    const [ofGates, ofLast] = [h, resetOf(job, gates, h, units)].map(seen => {
      const product = job.scratch(units * width);
      overRows(job, seen, recurrent, product, sizes);
      return product;
    }) as [Elements, Elements];
    joinColumns(job, ofGates, ofLast, recurrentKernel, units);
    if (bias) sumMiddle(job, recurrent, bias, { outer: 1, axis: rows, inner: width });
  };
}

/** `r · h` at each timestep. */
function resetOf(job: Job, gates: Elements, h: Elements, units: number): Elements {
  const shader = shaderOf('gru reset', { reads: 2 }, () =>
    elementShader(
      { uniforms: ['units : u32'], reads: { gates: 'f32', h: 'f32' }, writes: { out: 'f32' } },
      '  out[i] = gates[(i / u.units * 3u + 1u) * u.units + i % u.units] * h[i];'
    )
  );
  const { size } = h;
  const out = job.scratch(size);
  const uniforms = new Uniforms().int(size, units);
  job.launch({ shader, reads: [gates, h], writes: [out], uniforms, threads: size });
  return out;
}

/** The columns of z and r of one matrix `[units, 3 · units]`, those of hh of another. */
function joinColumns(job: Job, first: Elements, last: Elements, out: Elements, units: number) {
  const shader = shaderOf('gru columns', { reads: 2 }, () =>
    elementShader(
      { uniforms: ['units : u32'], reads: { first: 'f32', last: 'f32' }, writes: { out: 'f32' } },
      '  out[i] = select(first[i], last[i], i % (3u * u.units) >= 2u * u.units);'
    )
  );
  const { size } = out;
  const uniforms = new Uniforms().int(size, units);
  job.launch({ shader, reads: [first, last], writes: [out], uniforms, threads: size });
}

function nameOf({ activation, recurrentActivation, resetAfter }: GruCall): string {
  return `gru ${resetAfter ? 'after' : 'before'} ${activation} ${recurrentActivation}`;
}
