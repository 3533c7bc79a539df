import type { MimeBundle } from '../contract/payload.js';
import type { Bundles } from '../display/join-bundles.js';
import { PARTS } from '../tensor/parts.js';
import { outlet, type Outlet } from './outlet.js';

/** Something on show that can be changed where it stands: the same output is drawn again, nothing is added. */
export interface Shown<Args extends readonly unknown[]> {
  /** Shows this instead, with the arguments of the call that showed it first. */
  update(...args: Args): void;
}

/** Front ends know an output by its id; two kernels of one notebook must not use the same ones. */
const KERNEL = Date.now().toString(36);
let lastShown = 0;

/** Shows what `bundlesOf` makes of the arguments, and again in the same place at every `update`. */
export function showAt<Args extends readonly unknown[]>(
  bundlesOf: (...args: Args) => Bundles,
  args: Args
): Shown<Args> {
  const id = `tsteps-${KERNEL}-${++lastShown}`;
  let count = 0;
  const send = (bundles: readonly MimeBundle[], display: Outlet['display']): void => {
    bundles.forEach((bundle, index) =>
      // More parts than before have no place yet.
      display(bundle, { displayId: `${id}-${index}`, update: index < count })
    );
    count = Math.max(count, bundles.length);
  };
  const shown = {
    update: (...next: Args) => show(bundlesOf(...next), send),
    /** As the last value of a cell it shows nothing more. */
    [PARTS]: () => []
  };
  shown.update(...args);
  return shown;
}

function show(
  bundles: Bundles,
  sendAll: (ready: readonly MimeBundle[], display: Outlet['display']) => void
): void {
  const target = outlet();
  const display: Outlet['display'] = target ? target.display.bind(target) : printText;
  if (!(bundles instanceof Promise)) sendAll(bundles, display);
  else if (target) target.defer(async send => sendAll(await bundles, send));
  else void bundles.then(ready => sendAll(ready, display));
}

/** In plain Node the console is where a display goes. */
function printText(bundle: MimeBundle): void {
  // eslint-disable-next-line no-console -- that is the point of it
  console.log(bundle.data['text/plain']);
}
