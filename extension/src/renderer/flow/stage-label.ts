import { tensorSymbol } from '../../figures/flow/tensor-symbol.js';
import type { ShownStage } from '../../figures/flow/shown-stage.js';
import { formatCount, formatNumber } from '../../figures/format.js';
import { axisLabel, roleOfName } from '../axis-label.js';
import type { RendererContext } from '../context.js';
import { element } from '../element.js';

type Trans = RendererContext['trans'];

/** A tensor's symbol and axes, and what its colours stand for. */
export function tensorLabel(
  stages: readonly ShownStage[],
  index: number,
  trans: Trans
): HTMLElement {
  const shown = stages[index];
  const symbol = element('span', 'jp-tsteps-Symbol', [tensorSymbol(index, stages.length)]);
  const label = element('div', 'jp-tsteps-StageLabel jp-mod-tensor', [symbol]);
  if (!shown) return label;
  const { stage, isComputed, hasTimesteps } = shown;
  // A variant without timesteps has other axes than the model's own output.
  const axes = stage.axes.filter((_, axis) => hasTimesteps || axis !== stage.timeAxis);
  axes.forEach((axis, i) => {
    const isTime = stage.axes.indexOf(axis) === stage.timeAxis;
    if (i > 0) label.append(element('span', 'jp-tsteps-Times', ['×']));
    label.append(axisLabel(axis, isTime ? 'time' : roleOfName(axis.name)));
  });
  const { tile } = stage;
  const range = tile ? `${formatNumber(tile.low, 3)} … ${formatNumber(tile.high, 3)}` : '';
  label.append(
    element('span', 'jp-tsteps-StageNote', [isComputed ? range : trans.__('not computed here')])
  );
  return label;
}

/** A layer as it was written, its weights and how often they are used. */
export function layerLabel({ layer, weights, uses }: ShownStage, trans: Trans): HTMLElement {
  const count = formatCount(weights);
  const note =
    weights === 0
      ? trans.__('no weights')
      : uses === 1
        ? trans.__('%1 weights, used once', count)
        : trans.__('%1 weights, used %2 times', count, formatCount(uses));
  return element('div', 'jp-tsteps-StageLabel jp-mod-layer', [
    element('span', 'jp-tsteps-LayerName', [layer], { title: layer }),
    element('span', 'jp-tsteps-StageNote', [note])
  ]);
}
