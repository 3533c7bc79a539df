/** One notebook with every view, and how to find each in a page. */
import type { Locator, Page } from 'playwright';
import { PLOTLY_MIME, TENSOR_MIME } from '../../../kernel/src/contract/index.js';
import { notebookOf } from '../../notebook-file.js';

/** One view of a cell: what the cell runs, and how assistive technology names what it draws. */
interface Example {
  code: string;
  /** Accessible name of the view; null for a figure of the user's own, which is plotly's. */
  name: string | null;
}

const EXAMPLES = {
  scalar: { code: "tensor(2.5).name('scalar')", name: 'scalar, float32, scalar' },
  bools: {
    code: "tensor([true, false, true]).name('bools')",
    name: 'bools, bool, axis0 3'
  },
  ints: {
    code: "tensor(Int32Array.of(3, -1, 4, 1, 5, -9), [2, 3], 'int32').name('ints')",
    name: 'ints, int32, batch 2, features 3'
  },
  nothing: {
    code: "full([2, 3], NaN).name('nothing')",
    name: 'nothing, float32, batch 2, features 3'
  },
  empty: { code: "zeros([0, 3]).name('empty')", name: 'empty, float32, batch 0, features 3' },
  odd: {
    code: `seed(11);
const places: Record<number, number> = { 3: NaN, 40: NaN, 99: NaN, 7: Infinity, 8: -Infinity, 77: -Infinity };
const odd = tensor((await randomNormal([20, 6]).data()).map((value, i) => places[i] ?? value), [20, 6]).name('odd');
odd`,
    name: 'odd, float32, batch 20, features 6'
  },
  training: {
    code: `const heardBy = Input([60, 3]);
const learner = Model({ inputs: heardBy, outputs: Dense(3)(SimpleRNN(8, { returnSequences: true })(heardBy)) });
learner.compile({ optimizer: 'adam', loss: 'meanSquaredError', metrics: ['meanAbsoluteError'] });
const heard = randomNormal([16, 60, 3]);
const history = await learner.fit(heard, heard, { epochs: 40, validationSplit: 0.25 });`,
    name: 'training of functional'
  },
  x: {
    code: "const x = randomNormal([4, 700, 1]).name('x');\nx",
    name: 'x, float32, batch 4, timesteps 700, features 1'
  },
  h: {
    code: "const rnn = SimpleRNN(200, { returnSequences: true });\nconst h = rnn(x).name('h');\nh",
    name: 'h, float32, batch 4, timesteps 700, features 200'
  },
  holes: {
    code: `const holes = tensor((await randomNormal([1, 60, 8]).data()).map((value, i) => [[NaN, 8 * 20 + 3], [Infinity, 8 * 41 + 5]].find(([, at]) => at === i)?.[0] ?? value), [1, 60, 8]).name('holes');
holes`,
    name: 'holes, float32, batch 1, timesteps 60, features 8'
  },
  spike: {
    code: `const flat = new Float32Array(2 * 7000 * 3);
flat[4321 * 3 + 1] = 1;
const spike = tensor(flat, [2, 7000, 3]).name('spike');
spike`,
    name: 'spike, float32, batch 2, timesteps 7000, features 3'
  },
  lines: {
    code: 'plotTimesteps(h, { sample: 1, units: [0, 5, 9] });',
    name: 'h, float32, batch 4, timesteps 700, features 200'
  },
  reading: {
    code: `const text = 'the cat sat on the mat, and then it sat again.';
const letters = tensor(Float32Array.from({ length: text.length * 27 }, (_, i) => Number(' abcdefghijklmnopqrstuvwxyz'[i % 27] === text[Math.floor(i / 27)])), [1, text.length, 27]);
activations(SimpleRNN(12, { returnSequences: true })(letters).name('reading'), { labels: text });`,
    name: 'reading, float32, batch 1, timesteps 46, features 12'
  },
  flow: {
    code: 'const model = Sequential([rnn, TimeDistributed(Dense(64))]);\ntrace(model, x).flow',
    name: 'shape flow of sequential'
  },
  influence: {
    code: 'influence(model, x)',
    name: 'influence map of Sequential([SimpleRNN(200, { returnSequences: true }), TimeDistributed(Dense(64))])'
  },
  equal: {
    code: `const dense = Dense(64);
const y = dense(h).name('y');
compare(y, TimeDistributed(dense)(h).name('z'))`,
    name: 'comparison of y and z'
  },
  changed: {
    code: `const moved = await y.data();
moved[(2 * 700 + 351) * 64 + 12] += 0.5;
compare(y, tensor(moved, [4, 700, 64]).name('moved'))`,
    name: 'comparison of y and moved'
  },
  rounded: {
    code: `const bits = new Int32Array((await y.data()).buffer.slice(0));
bits[(700 + 20) * 64 + 5] += 1;
compare(y, tensor(new Float32Array(bits.buffer), [4, 700, 64]).name('rounded'))`,
    name: 'comparison of y and rounded'
  },
  figure: {
    code: "plot([{ y: [1, 3, 2, 5, 4], mode: 'lines', name: 'loss' }], { title: { text: 'a figure' }, height: 240 });",
    name: null
  }
} as const satisfies Record<string, Example>;

export type ExampleName = keyof typeof EXAMPLES;

export const EXAMPLE_NAMES = Object.keys(EXAMPLES) as ExampleName[];
/** Those of our own drawing: all but the user's figure. */
export const VIEW_NAMES = EXAMPLE_NAMES.filter(name => EXAMPLES[name].name !== null);
/** Views of a sequence have a time cursor. */
export const CURSOR_NAMES = VIEW_NAMES.slice(VIEW_NAMES.indexOf('x'));

export const accessibleNameOf = (name: ExampleName): string | null => EXAMPLES[name].name;

export const mimeOf = (name: ExampleName): string =>
  EXAMPLES[name].name === null ? PLOTLY_MIME : TENSOR_MIME;

/** The notebook, not run. */
export function acceptanceNotebook(): object {
  return notebookOf(EXAMPLE_NAMES.map(name => EXAMPLES[name].code));
}

/** The cell of an example. */
export function cellOf(page: Page, name: ExampleName): Locator {
  const index = EXAMPLE_NAMES.indexOf(name);
  return page.locator(`.jp-Notebook .jp-Cell[data-windowed-list-index="${index}"]`);
}

/** What an example draws. */
export function exampleView(page: Page, name: ExampleName): Locator {
  return cellOf(page, name).locator('.jp-tsteps-View, .jp-tsteps-Figure-view');
}
