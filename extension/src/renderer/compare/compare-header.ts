import type { ComparePayload, ComparedTensor, Verdict } from 'tsteps/contract';
import { isOtherAxis } from '../../figures/compared-places.js';
import { formatBytes, formatCount, formatNumber } from '../../figures/format.js';
import { axisLabel, roleOfName } from '../axis-label.js';
import type { RendererContext } from '../context.js';
import { element } from '../element.js';

/** A verdict is a sign and a sentence, never a colour alone. */
const SIGNS: Record<Verdict, string> = {
  'bit-identical': '=',
  rounding: '≈',
  different: '≠',
  'shapes-differ': '✕'
};

/** The verdict, what was counted, and both tensors with the axes that differ marked. */
export function compareHeader(
  payload: ComparePayload,
  trans: RendererContext['trans']
): HTMLElement {
  const { a, b, verdict, sentence } = payload;
  const sign = element('span', 'jp-tsteps-Verdict-sign', [SIGNS[verdict]], {
    'aria-hidden': 'true'
  });
  return element('header', 'jp-tsteps-CompareHeader', [
    element('p', 'jp-tsteps-Verdict', [sign, element('strong', '', [sentence])], {
      'data-verdict': verdict
    }),
    element('p', 'jp-tsteps-Notes', [factsText(payload, trans)]),
    comparedLine('a', a, b, trans),
    comparedLine('b', b, a, trans)
  ]);
}

function factsText(payload: ComparePayload, trans: RendererContext['trans']): string {
  const { verdict, count, differing, maxDifference, maxUlp } = payload;
  if (verdict === 'shapes-differ') return trans.__('nothing was compared');
  const facts = [
    trans.__('%1 elements compared', formatCount(count)),
    trans.__('%1 differ', formatCount(differing))
  ];
  if (differing > 0 && maxDifference !== null) {
    facts.push(trans.__('largest |a − b| %1', formatNumber(maxDifference)));
  }
  if (differing > 0 && maxUlp !== null) facts.push(trans.__('%1 ULP', formatCount(maxUlp)));
  return facts.join(' · ');
}

function comparedLine(
  letter: 'a' | 'b',
  tensor: ComparedTensor,
  other: ComparedTensor,
  trans: RendererContext['trans']
): HTMLElement {
  const axes = tensor.axes.flatMap((axis, index) => {
    const label = axisLabel(axis, roleOfName(axis.name));
    if (isOtherAxis(axis, other.axes[index])) {
      label.classList.add('jp-mod-differs');
      label.prepend(element('span', '', ['≠ '], { title: trans.__('differs') }));
    }
    return index === 0 ? [label] : [element('span', 'jp-tsteps-Times', ['×']), label];
  });
  const dtype = element('span', 'jp-tsteps-DType', [tensor.dtype]);
  if (tensor.dtype !== other.dtype) dtype.prepend('≠ ');
  return element('div', 'jp-tsteps-Compared', [
    element('span', 'jp-tsteps-Letter', [letter]),
    element('span', 'jp-tsteps-Name', [tensor.name ?? trans.__('tensor')]),
    dtype,
    element('span', 'jp-tsteps-Axes', axes.length > 0 ? axes : [trans.__('scalar')]),
    element('span', 'jp-tsteps-Place', [`${formatBytes(tensor.sizeBytes)} · ${tensor.device}`])
  ]);
}
