import type { Bundles } from '../join-bundles.js';
import { functionSource } from './function-source.js';
import { pictureBytes, pictureElement } from './picture-value.js';
import { plotlyFigure } from './plotly-figure.js';
import { printValue } from './print-value.js';
import { recordTable } from './record-table.js';
import { shownByItself } from './shown-by-itself.js';
import { textBundle } from './text-bundle.js';
import { vegaSpec } from './vega-spec.js';

/** In order: the first that knows a value shows it. Each gives null for what it does not know. */
const RECOGNISERS: readonly ((value: object) => Bundles | null)[] = [
  shownByItself,
  plotlyFigure,
  vegaSpec,
  pictureBytes,
  pictureElement,
  recordTable,
  functionSource
];

/** Any value that is not ours, in the best form that is known for it; never throws, and always has text. */
export function anyValueBundles(value: unknown): Bundles {
  if ((typeof value === 'object' && value !== null) || typeof value === 'function') {
    for (const recognise of RECOGNISERS) {
      try {
        const bundles = recognise(value);
        if (bundles) return bundles;
      } catch {
        // A proxy, a getter or a method has thrown: this is not what the value is.
      }
    }
  }
  return [textBundle(printValue(value))];
}
