/** What the loops forwards and backwards have in common: their shaders and how they are launched. */
import type { RecurrentCall } from '../../engine.js';
import type { Job } from '../job.js';
import type { Elements } from '../launch.js';
import { groupShader, type WgslType } from '../shaders/wgsl.js';
import { groupsFor, shaderOf, Uniforms, type Shader } from '../shader.js';
import type { Form } from './form.js';
import { blocksOf, memoryText, threadText } from './form.js';
import { phaseText, type Phase } from './phase.js';
import { stateStride } from './states.js';

/** Arrays by the names that shaders have for them; they do without those that are null. */
export type Arrays = Readonly<Record<string, Elements | null>>;

export interface Loop {
  /** Says everything that the texts depend on, apart from the form and which arrays there are. */
  name: string;
  form: Form;
  reads: Arrays;
  writes: Arrays;
  /** The sums of one timestep and sample are `gates · units` wide. */
  gates: number;
  /** Variables of a unit that go from timestep to timestep, and the arrays of states that they come from and go to. */
  states: { variables: readonly string[]; from: string; to: string };
  /** Values of each unit in the vector that units share, and sums that a unit makes of it, at most. */
  memory: { vectors: number; sums: number };
  /** WGSL functions that the phases call. */
  functions: string;
  /** How a workgroup with all units comes by the vector. */
  start: string;
  /** Declares the `step` that is the turn `n` of a launch, in the order of reading. */
  turn: string;
  phases: readonly Phase[];
}

/** One shader that goes through all phases of its timesteps, or one for each phase. */
export function loopShaders(loop: Loop): Shader[] {
  const { form, phases } = loop;
  const launches = form.isWhole ? [phases] : phases.map(phase => [phase]);
  const [reads, writes] = [typesOf(loop.reads), typesOf(loop.writes)];
  const [names, written] = [Object.keys(reads), Object.keys(writes)];
  const counts = { reads: names.length, writes: written.length };
  const blocks = `${form.isWhole ? 'whole' : 'step'} ${form.block}`;
  return launches.map((own, i) =>
    shaderOf(`${loop.name}, ${blocks}, ${i}, ${[...names, ...written].join(' ')}`, counts, () => {
      const { vectors, sums } = loop.memory;
      const before = `${memoryText(form, vectors, sums)}\n${TIME_OF}\n${loop.functions}`;
      return groupShader(
        form.block * form.slices,
        { uniforms: UNIFORMS, reads, writes, before },
        mainText(loop, own)
      );
    })
  );
}

/** Launches shaders for `steps` timesteps from `first` on. */
export function launchLoop(
  job: Job,
  shaders: readonly Shader[],
  { form, reads, writes }: Pick<Loop, 'form' | 'reads' | 'writes'>,
  call: RecurrentCall,
  [first, steps]: readonly [number, number]
): void {
  const { batch, timesteps, units, goBackwards, zeroOutputForMask } = call;
  const blocks = blocksOf(form, units);
  const uniforms = new Uniforms()
    .int(batch * blocks, blocks, units, timesteps, first, steps)
    .int(Number(goBackwards), Number(zeroOutputForMask))
    .int(stateStride(call), batch * timesteps * units);
  const groups = groupsFor(batch * blocks);
  const operands = { reads: presentOf(reads), writes: presentOf(writes) };
  for (const shader of shaders) job.launch({ shader, ...operands, uniforms, groups });
}

const UNIFORMS = [
  ...['blocks', 'units', 'timesteps', 'first', 'steps'],
  ...['backwards', 'zero_masked', 'state_stride', 'kept_stride']
].map(name => `${name} : u32`);

/** Which timestep of x is read at a step. */
const TIME_OF = `fn time_of(step : u32) -> u32 {
  return select(step, u.timesteps - 1u - step, u.backwards != 0u);
}`;

function mainText(
  { form, reads, gates, states, start, turn }: Loop,
  phases: readonly Phase[]
): string {
  const { variables, from, to } = states;
  const at = (state: number): string => `[${state}u * u.state_stride + place]`;
  return `${threadText(form)}
${variables.map(name => `  var ${name} = 0.0;`).join('\n')}
  if (own) {
${variables.map((name, i) => `    ${name} = ${from}${at(i)};`).join('\n')}
  }
${form.isWhole ? `${start}\n  workgroupBarrier();` : ''}
  for (var n = 0u; n < u.steps; n++) {
${turn}
    let now = row * u.timesteps + time_of(step);
    let here = now * u.units + unit;
    let at = now * ${gates}u * u.units + unit;
    let counts = ${reads['mask'] ? 'mask[now] != 0u' : 'true'};
${phases.map(phaseText).join('\n')}
  }
  if (own) {
${variables.map((name, i) => `    ${to}${at(i)} = ${name};`).join('\n')}
  }`;
}

function presentOf(arrays: Arrays): Elements[] {
  return Object.values(arrays).filter(array => array !== null);
}

function typesOf(arrays: Arrays): Record<string, WgslType> {
  const names = Object.keys(arrays).filter(name => arrays[name] !== null);
  return Object.fromEntries(names.map(name => [name, name === 'mask' ? 'u32' : 'f32']));
}
