import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ZipArchive } from '../../../kernel/src/files/zip/read-zip.js';
import { zipOf } from '../../../kernel/src/files/zip/write-zip.js';
import { fileBytes } from './fixtures.js';

type Json = Record<string, unknown>;

/** A layer in a Keras config. */
export interface KerasLayer extends Json {
  class_name: string;
  config: Json;
}

const FOLDER = join(import.meta.dirname, '..', '..', 'golden', 'files');

/** The config and the weights of a model that Keras has saved. */
export function kerasModel(name: string): { config: KerasLayer; weights: Uint8Array } {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, `${name}.keras`)));
  const archive = new ZipArchive(fileBytes(bytes));
  const config = archive.read('config.json');
  const weights = archive.read('model.weights.h5');
  if (!config || !weights) throw new Error('no Keras file');
  return {
    config: JSON.parse(new TextDecoder().decode(config.bytes)) as KerasLayer,
    weights: weights.bytes
  };
}

/** A .keras file of a config, as text or value, and weights. */
export function kerasFile(config: unknown, weights: Uint8Array): Uint8Array {
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  const parts = zipOf('test', [
    { name: 'config.json', parts: [new TextEncoder().encode(text)] },
    { name: 'model.weights.h5', parts: [weights] }
  ]);
  return new Uint8Array(Buffer.concat(parts));
}

/** A layer of Keras as its config has it. */
export function kerasLayer(className: string, config: Json, rest: Json = {}): KerasLayer {
  return { module: 'keras.layers', class_name: className, config, ...rest };
}

/** A Sequential of layers, after an input of 5 steps of 3 features unless they begin with one. */
export function kerasSequential(...layers: unknown[]): KerasLayer {
  const input = kerasLayer('InputLayer', { name: 'x', batch_shape: [null, 5, 3] });
  return kerasLayer('Sequential', { name: 'model', layers: [input, ...layers] });
}

/** A functional model of layers with calls, from an input x to the first output of a layer y. */
export function kerasFunctional(...layers: KerasLayer[]): KerasLayer {
  const input = kerasLayer('InputLayer', { name: 'x', batch_shape: [null, 5, 3] });
  return kerasLayer('Functional', {
    name: 'model',
    layers: [{ ...input, name: 'x', inbound_nodes: [] }, ...layers],
    input_layers: ['x', 0, 0],
    output_layers: ['y', 0, 0]
  });
}

/** A layer in a functional model, called once on the first outputs of others. */
export function kerasNode(
  className: string,
  name: string,
  config: Json,
  from: string[],
  kwargs: Json = {}
): KerasLayer {
  const inputs = from.map(kerasTensor);
  const args = [inputs.length === 1 ? inputs[0] : inputs];
  return kerasLayer(className, { name, ...config }, { name, inbound_nodes: [{ args, kwargs }] });
}

export function kerasTensor(name: string): Json {
  return { class_name: '__keras_tensor__', config: { keras_history: [name, 0, 0] } };
}
