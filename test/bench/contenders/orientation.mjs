/** Native code to compare with, for orientation: what is installed here, on one thread and on as many as the bench has. */
import { createOnnxRuntime } from './onnxruntime.mjs';
import { createPython } from './python.mjs';

export async function createOrientation(threads) {
  const counts = threads > 1 ? [1, threads] : [1];
  const created = [
    ...counts.map(count => [['onnxruntime', count], createOnnxRuntime(count)]),
    ...counts.map(count => [['torch', count], createPython('torch', count)]),
    // JAX takes its number of threads from the machine.
    [['keras', threads], createPython('keras', threads)]
  ];
  const all = [];
  const missing = new Set();
  for (const [[library, count], contender] of created) {
    const one = await contender;
    if (one) all.push({ ...one, library, name: `${library}, ${threadsOf(count)}` });
    else missing.add(library);
  }
  const versions = Object.fromEntries(all.map(({ library, version }) => [library, version]));
  return { contenders: all, versions, missing: [...missing] };
}

function threadsOf(count) {
  return `${count} thread${count > 1 ? 's' : ''}`;
}
