/** Trains the addition example once: node training-measure.mjs <library> <seed> <data.npz>; prints one line of JSON. */
import { performance } from 'node:perf_hooks';
import { ADDITION, additionData, additionModel } from './addition-data.mjs';

const [library, seed, file] = process.argv.slice(2);
const tsteps = await import(library);
const { x, y } = await additionData(tsteps, Number(seed));
await tsteps.writeNpz(file, { x, y });
const model = additionModel(tsteps);
const started = performance.now();
const { history } = await model.fit(x, y, {
  epochs: ADDITION.epochs,
  batchSize: ADDITION.batchSize,
  validationSplit: 0.1,
  verbose: 0
});
const seconds = (performance.now() - started) / 1000;
console.log(
  JSON.stringify({ seconds, best: Math.max(...history.valAccuracy), engine: tsteps.devices().cpu })
);
