import { validatePayload } from '../../../kernel/src/contract/index.js';
import type { Payload } from '../../../kernel/src/contract/index.js';
import { printedByKernel } from '../notebook-page.js';
import { EXAMPLE_NAMES, mimeOf } from './examples.js';
import type { ExampleName } from './examples.js';
import type { LiveNotebook } from './live-notebook.js';

/** The payload of an example as it lies in the file. */
export function savedPayload<View extends Payload['view']>(
  live: LiveNotebook,
  name: ExampleName,
  view: View
): Extract<Payload, { view: View }> {
  const [output] = live.saved().cells[EXAMPLE_NAMES.indexOf(name)]?.outputs ?? [];
  const result = validatePayload(output?.data?.[mimeOf(name)]);
  if ('problem' in result) throw new Error(result.problem);
  if (result.payload.view !== view) throw new Error(`${name} is a ${result.payload.view}`);
  return result.payload as Extract<Payload, { view: View }>;
}

/** What an expression gives in the kernel, as numbers. */
export async function numbersOf(live: LiveNotebook, expression: string): Promise<number[]> {
  const code = `console.log(JSON.stringify(Array.from(${expression})));`;
  return JSON.parse(await printedByKernel(live.page, code)) as number[];
}
