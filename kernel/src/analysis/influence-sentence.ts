import type { InfluenceMap, NamedPattern } from './influence-pattern.js';
import { lastIndex } from './last-index.js';

/** Share of the largest effect under which a reader may forget it. */
const SMALL_SHARE = 0.01;

/** Pattern and reach in words that need no reading before. */
export function describeInfluence(map: InfluenceMap, named: NamedPattern): string {
  const { steps, isMasked, timesteps } = map;
  const masked = isMasked.filter(Boolean).length;
  const nudged = steps.length - masked;
  const notes = [
    `${named.pattern}: ${meaningOf(map, named)}`,
    ...reachOf(map, named),
    ...(steps.length < timesteps ? [`${nudged} of ${timesteps} input timesteps were nudged`] : []),
    ...(masked > 0 ? ['masked input timesteps are left out'] : [])
  ];
  return notes.join('; ');
}

function meaningOf(map: InfluenceMap, { pattern, band }: NamedPattern): string {
  switch (pattern) {
    case 'diagonal':
      return 'each output timestep sees its own input timestep only';
    case 'band': {
      const { before, after } = band ?? { before: 0, after: 0 };
      const from = before === 0 ? 'its own' : offset(-before);
      const to = after === 0 ? 'its own' : offset(after);
      return `each output timestep sees ${before + after + 1} input timesteps, from ${from} to ${to}`;
    }
    case 'triangle':
      return 'each output timestep sees its own and earlier input timesteps';
    case 'upper-triangle':
      return 'each output timestep sees its own and later input timesteps';
    case 'row':
      return `one output sees all ${map.timesteps} input timesteps`;
    case 'cell':
      return `one output sees one input timestep, ${stepsOver(map, 0)[0] ?? 0}`;
    case 'full':
      return 'every output timestep sees every input timestep';
    case 'none':
      return 'no input timestep changes the output';
    case 'irregular': {
      const pairs = map.values.filter(value => value !== 0).length;
      return `${pairs.toLocaleString('en')} of ${map.values.length.toLocaleString('en')} pairs of output and input timestep are connected`;
    }
  }
}

function offset(steps: number): string {
  return steps < 0 ? `${-steps} before its own` : `${steps} after its own`;
}

/** How far an effect goes, where that says more than the pattern. */
function reachOf(map: InfluenceMap, { pattern }: NamedPattern): string[] {
  if (pattern === 'row') return rowReach(map);
  const isSquare = map.rows === map.timesteps;
  const fades = pattern === 'triangle' || pattern === 'upper-triangle' || pattern === 'full';
  return fades && isSquare ? squareReach(map) : [];
}

function rowReach(map: InfluenceMap): string[] {
  const seen = stepsOver(map, SMALL_SHARE);
  if (seen.length === map.steps.length) return [];
  const first = seen.at(0) ?? 0;
  const last = seen.at(-1) ?? 0;
  const isWhole = first === map.steps[0] && last === map.steps.at(-1);
  if (isWhole) return [];
  const which = first === last ? `timestep ${first} has` : `timesteps ${first} to ${last} have`;
  return [`only ${which} more than 1 % of the largest effect`];
}

/** The input timesteps whose effect is over a share of the largest, in order. */
function stepsOver({ values, steps }: InfluenceMap, share: number): number[] {
  const largest = values.reduce((a, b) => Math.max(a, b), 0);
  return steps.filter((_, column) => (values[column] ?? 0) > share * largest);
}

/** How the largest effect falls with the distance between output and input timestep. */
function squareReach({ rows, steps, values }: InfluenceMap): string[] {
  const byDistance = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    steps.forEach((step, column) => {
      const distance = Math.abs(row - step);
      const value = values[row * steps.length + column] ?? 0;
      if (value > (byDistance[distance] ?? 0)) byDistance[distance] = value;
    });
  }
  const largest = byDistance.reduce((a, b) => Math.max(a, b), 0);
  const seen = lastIndex(byDistance, value => value >= SMALL_SHARE * largest) + 1;
  if (seen >= rows) return [];
  const felt = lastIndex(byDistance, value => value !== 0) + 1;
  const gone = felt <= rows / 2 ? `, and is too small for float32 after ${felt}` : '';
  return [`the effect falls under 1 % of its largest after ${counted(seen)}${gone}`];
}

function counted(timesteps: number): string {
  return timesteps === 1 ? '1 timestep' : `${timesteps} timesteps`;
}
