/* global performance */
/** The kernel's side: makes an output of each kind from the founding case, times it, and leaves the payloads in a folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { medianOf } from './report.mjs';

const ROUNDS = 7;

const [libraryUrl, folder] = process.argv.slice(2);
const library = await import(libraryUrl);
const { SimpleRNN, Dense, TimeDistributed, Sequential, randomNormal, seed } = library;
const { compare, influence, trace, toMimeBundles } = library;

seed(1);
const x = randomNormal([32, 700, 1]).name('x');
const recurrent = SimpleRNN(200, { returnSequences: true });
const head = Dense(64);
const h = recurrent(x).name('h');
writeFileSync(join(folder, 'h.f32'), Buffer.from((await h.data()).buffer));

const model = Sequential([recurrent, TimeDistributed(head)]);
const values = {
  activations: h,
  card: randomNormal([64, 64]),
  flow: trace(model, x).flow,
  influence: influence(model, x),
  compare: compare(head(h), TimeDistributed(head)(h))
};

const rows = {};
for (const [view, value] of Object.entries(values)) {
  const [bundle] = toMimeBundles(value);
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    toMimeBundles(value);
    times.push(performance.now() - started);
  }
  const payload = bundle.data['application/vnd.tsteps.tensor.v1+json'];
  writeFileSync(join(folder, `${view}.json`), JSON.stringify(payload));
  const bytes = Buffer.byteLength(JSON.stringify(bundle, null, 1));
  rows[view] = { ms: medianOf(times), bytes, columns: payload.tiles?.[0].columns ?? null };
}
console.log(JSON.stringify({ rows, node: process.version }));
