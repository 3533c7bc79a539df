import type { FlowVariant } from 'tsteps/contract';
import { logShare } from '../../figures/flow/log-share.js';
import { formatCount } from '../../figures/format.js';
import type { RendererContext } from '../context.js';
import { element } from '../element.js';
import { matrixPicture } from './matrix-picture.js';

/** Radio buttons of one switch share a name; no two switches of a page may. */
let switches = 0;

/** What can stand at one place of a model, each with its costs and with who sees whom. */
export class VariantSwitch {
  readonly node = element('fieldset', 'jp-tsteps-Variants');

  private readonly trans: RendererContext['trans'];
  private readonly onChoose: (key: FlowVariant['key']) => void;
  private readonly name = `jp-tsteps-variant-${++switches}`;
  private inputs: HTMLInputElement[] = [];

  constructor(trans: RendererContext['trans'], onChoose: (key: FlowVariant['key']) => void) {
    this.trans = trans;
    this.onChoose = onChoose;
  }

  update(variants: readonly FlowVariant[]): void {
    const most = (of: (variant: FlowVariant) => number) => Math.max(...variants.map(of));
    const weights = most(variant => variant.weights);
    const multiplyAdds = most(variant => variant.multiplyAdds);
    this.inputs = variants.map(({ key }) => this.radio(key));
    this.node.replaceChildren(
      element('legend', 'jp-tsteps-Label', [
        this.trans.__('three ways to use a Dense here, for one sample')
      ]),
      ...variants.map((variant, i) => this.card(variant, this.inputs[i], { weights, multiplyAdds }))
    );
  }

  select(key: FlowVariant['key'] | null): void {
    for (const input of this.inputs) input.checked = input.value === key;
  }

  private radio(key: FlowVariant['key']): HTMLInputElement {
    const input = element('input', '', [], { type: 'radio', name: this.name, value: key });
    input.addEventListener('change', () => this.onChoose(key));
    return input;
  }

  private card(
    variant: FlowVariant,
    input: HTMLInputElement | undefined,
    most: { weights: number; multiplyAdds: number }
  ): HTMLElement {
    const { trans } = this;
    return element('label', 'jp-tsteps-Variant', [
      element('span', 'jp-tsteps-Variant-title', [...(input ? [input] : []), variant.label]),
      element('span', 'jp-tsteps-Variant-facts', [
        counter(variant.weights, trans.__('weights'), most.weights),
        counter(variant.multiplyAdds, trans.__('multiply-adds'), most.multiplyAdds),
        element('span', 'jp-tsteps-Counter', [
          trans.__('output [%1]', variant.outputShape.join(', '))
        ])
      ]),
      matrixPicture(variant.pattern, trans)
    ]);
  }
}

/** A printed count over a bar whose length is its logarithm. */
function counter(count: number, name: string, most: number): HTMLElement {
  const bar = element('span', 'jp-tsteps-CounterBar', [], { 'aria-hidden': 'true' });
  bar.style.setProperty('--jp-tsteps-share', String(logShare(count, most)));
  return element('span', 'jp-tsteps-Counter', [
    element('strong', '', [formatCount(count)]),
    ` ${name}`,
    bar
  ]);
}
