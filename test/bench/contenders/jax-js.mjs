/** jax-js on WebAssembly, jitted; it has one thread in Node, and no loop over time: `lax.scan` is missing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sizeOf, uniform, weightOf } from '../cases.mjs';

const folder = join(import.meta.dirname, '..', 'peers', 'node_modules', '@jax-js', 'jax');

export async function createJaxJs() {
  const jax = await import(pathToFileURL(join(folder, 'dist', 'index.js')).href);
  await jax.init('wasm');
  jax.defaultDevice('wasm');
  const { numpy: np, nn, lax, jit } = jax;
  const array = (values, shape) => np.array(values).reshape(shape);
  const input = ({ shape }, seed = 1) => array(uniform(seed, sizeOf(shape)), shape);
  /** Its arrays are used up by the functions they are given to; `ref` keeps one. */
  const forwards = (f, ...inputs) => {
    const compiled = jit(f);
    const run = () => compiled(...inputs.map(one => one.ref));
    return {
      call: async () => {
        const result = run();
        await jax.blockUntilReady(result);
        result.dispose();
      },
      value: async () => await run().data()
    };
  };
  const kinds = {
    matMul: ({ n }) => forwards(np.matmul, ...[1, 2].map(seed => input({ shape: [n, n] }, seed))),
    dense(options) {
      const inputs = options.shape.at(-1);
      const kernel = array(weightOf(10, [inputs, options.units]), [inputs, options.units]);
      const bias = array(weightOf(11, [options.units]), [options.units]);
      const dense = (x, w, b) => nn.relu(np.add(np.matmul(x, w), b));
      return forwards(dense, input(options), kernel, bias);
    },
    elementwise(options) {
      const x = input(options);
      if (options.op === 'add') return forwards(np.add, x, x);
      const f = { tanh: np.tanh, exp: np.exp, gelu: y => nn.gelu(y, { approximate: false }) };
      return forwards(f[options.op], x);
    },
    softmax: options => forwards(x => nn.softmax(x), input(options)),
    conv1d(options) {
      const features = options.shape.at(-1);
      const shape = [options.window, features, options.units];
      const x = np.transpose(input(options), [0, 2, 1]);
      const kernel = np.transpose(array(weightOf(10, shape), shape), [2, 1, 0]);
      // Its convolution is [batch, features, timesteps], and only the time counts that it takes.
      const { call } = forwards((a, b) => lax.conv(a, b, [1], 'VALID'), x, kernel);
      return { call };
    }
  };
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name: 'jax-js', version, kinds };
}
