import type { FlowVariant } from 'tsteps/contract';
import type { RendererContext } from '../context.js';
import { svgElement } from '../element.js';

const SIDE = 40;
const ROW = 8;

/** Who sees whom, output timesteps downwards and input timesteps to the right, as a small picture. */
export function matrixPicture(
  pattern: FlowVariant['pattern'],
  trans: RendererContext['trans']
): SVGElement {
  const { text, d, height } = shapeOf(pattern, trans);
  const title = svgElement('title', {});
  title.textContent = text;
  return svgElement(
    'svg',
    {
      class: 'jp-tsteps-Pattern-picture',
      role: 'img',
      'data-pattern': pattern,
      width: SIDE + 2,
      height: height + 2,
      viewBox: `-1 -1 ${SIDE + 2} ${height + 2}`
    },
    [
      title,
      svgElement('rect', { class: 'jp-tsteps-Pattern-frame', width: SIDE, height }),
      svgElement('path', { class: 'jp-tsteps-Pattern-seen', d })
    ]
  );
}

function shapeOf(pattern: FlowVariant['pattern'], trans: RendererContext['trans']) {
  switch (pattern) {
    case 'diagonal':
      return {
        text: trans.__('each output timestep sees its own input timestep only'),
        d: Array.from({ length: SIDE / 4 }, (_, i) => `M${4 * i},${4 * i}h4v4h-4z`).join(''),
        height: SIDE
      };
    case 'row':
      return {
        text: trans.__('the one output sees all input timesteps'),
        d: `M0,0h${SIDE}v${ROW}h-${SIDE}z`,
        height: ROW
      };
    case 'cell':
      return {
        text: trans.__('the one output sees the last input timestep only'),
        d: `M${SIDE - 4},0h4v${ROW}h-4z`,
        height: ROW
      };
  }
}
