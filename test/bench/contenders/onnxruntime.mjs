/** onnxruntime-node on the CPU, for orientation: native code, forward only; null where nobody has installed it. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sizeOf } from '../cases.mjs';
import { GRAPHS } from './onnx-graphs.mjs';
import { onnxModel } from './onnx-model.mjs';

const peers = join(import.meta.dirname, '..', 'peers-native');
const folder = join(peers, 'node_modules', 'onnxruntime-node');

export function createOnnxRuntime(threads) {
  if (!existsSync(folder)) return null;
  const { InferenceSession, Tensor } = createRequire(join(peers, 'package.json'))(
    'onnxruntime-node'
  );
  const tensors = (shapes, values) =>
    Object.fromEntries(
      Object.entries(shapes).map(([name, shape]) => [
        name,
        new Tensor('float32', values?.[name] ?? new Float32Array(sizeOf(shape)), shape)
      ])
    );
  const options = {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // Its threads would go on looking for work while others are measured.
    extra: { session: { force_spinning_stop: '1' } }
  };
  const forwards = async ({ graph, feeds, read = values => values }) => {
    const session = await InferenceSession.create(onnxModel(graph), options);
    const inputs = tensors(graph.inputs, feeds);
    // It writes into what is there: else each call would copy the result into memory of its own.
    const outputs = tensors(graph.outputs);
    return {
      call: async () => void (await session.run(inputs, outputs)),
      value: async () => read((await session.run(inputs, outputs)).y.data),
      release: () => session.release()
    };
  };
  const kinds = Object.fromEntries(
    Object.entries(GRAPHS).map(([kind, graphOf]) => [
      kind,
      options => {
        const made = graphOf(options);
        return made && forwards(made);
      }
    ])
  );
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name: 'onnxruntime', version, kinds };
}
