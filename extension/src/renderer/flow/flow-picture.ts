import type { DecodedTile, FlowPayload } from 'tsteps/contract';
import type { ColourMapChoice } from '../../figures/colour-scale.js';
import { FLOW_ROWS, flowGeometry, halfColumn } from '../../figures/flow/flow-geometry.js';
import type { FlowGeometry } from '../../figures/flow/flow-geometry.js';
import { flowSlots } from '../../figures/flow/flow-slots.js';
import type { FlowSlots } from '../../figures/flow/flow-slots.js';
import type { ShownStage } from '../../figures/flow/shown-stage.js';
import { timestepsOfStage } from '../../figures/flow/shown-stage.js';
import type { RendererContext } from '../context.js';
import { element, svgElement } from '../element.js';
import { drawLayer, lightWires } from './layer-wires.js';
import type { LayerDrawing } from './layer-wires.js';
import { layerLabel, tensorLabel } from './stage-label.js';
import { TensorColumns } from './tensor-columns.js';

/** What stands in the picture now. */
interface Drawn {
  geometry: FlowGeometry;
  stages: readonly ShownStage[];
  layers: LayerDrawing[];
  tensors: TensorColumns[];
  times: SVGTextElement[];
  gaps: SVGTextElement[];
  band: SVGRectElement;
}

export interface FlowColours {
  decoded: readonly (DecodedTile | null)[];
  choice: ColourMapChoice;
  isDark: boolean;
}

/** The band behind the cursor's column, under the timesteps' numbers. */
const BAND = 26;
const BAND_TOP = 20;

/** The model from input to output: tensors as columns over time, layers between them, labels beside both. */
export class FlowPicture {
  readonly node = element('div', 'jp-tsteps-FlowPicture');

  private readonly trans: RendererContext['trans'];
  private timesteps = 1;
  private drawn: Drawn | null = null;

  constructor(trans: RendererContext['trans']) {
    this.trans = trans;
  }

  /** Builds everything that does not depend on the cursor. */
  build(payload: FlowPayload, stages: readonly ShownStage[], timesteps: number): void {
    this.timesteps = timesteps;
    // Before the page has laid the view out it has no width; the next drawing builds it again.
    const geometry = flowGeometry(stages, timesteps, this.node.clientWidth || 860);
    const { width, height, slots, left } = geometry;
    const layers: LayerDrawing[] = [];
    const tensors = stages.map(({ stage }, i) => {
      const at = geometry.stages[i];
      return new TensorColumns(at?.columns ?? [], at?.tensorTop ?? 0, stage.tile?.rows ?? 1);
    });
    stages.forEach((stage, i) => {
      const [before, at] = [geometry.stages[i - 1], geometry.stages[i]];
      if (!before || !at) return;
      const end = (index: number) =>
        FLOW_ROWS.tensor / 2 + halfColumn(stages[index]?.stage.tile?.rows ?? 1);
      const [top, bottom] = geometry.isNarrow
        ? [at.wiresTop, at.wiresTop + FLOW_ROWS.layer]
        : [before.tensorTop + end(i - 1), at.tensorTop + FLOW_ROWS.tensor - end(i)];
      // Where labels stand between tensors and wires, wires must not run through them.
      layers.push(
        drawLayer(stage, { inputs: before.columns, outputs: at.columns, top, bottom, left })
      );
    });
    const times = slots.map(x => svgElement('text', { class: 'jp-tsteps-SlotTime', x, y: 15 }));
    const gaps = this.gapMarks(geometry);
    const band = svgElement('rect', {
      class: 'jp-tsteps-FlowBand',
      x: -BAND / 2,
      y: BAND_TOP,
      width: BAND,
      height: height - BAND_TOP,
      rx: 3
    });
    const svg = svgElement(
      'svg',
      { role: 'img', width, height, viewBox: `0 0 ${width} ${height}` },
      [
        described(
          'title',
          this.trans.__('shape flow of %1', payload.name ?? this.trans.__('a model'))
        ),
        described('desc', this.describe(stages)),
        band,
        ...layers.map(layer => layer.node),
        ...tensors.map(tensor => tensor.node),
        ...times,
        ...gaps
      ]
    );
    this.drawn = { geometry, stages, layers, tensors, times, gaps, band };
    this.node.style.height = `${height}px`;
    this.node.classList.toggle('jp-mod-narrow', geometry.isNarrow);
    this.node.replaceChildren(svg, ...this.labels(stages, geometry));
  }

  /** Whether the picture was built for another width than the page gives it now. */
  get isOutdated(): boolean {
    const { clientWidth } = this.node;
    return clientWidth > 0 && clientWidth !== this.drawn?.geometry.width;
  }

  /** Gives the columns their values and colours. */
  fill({ decoded, choice, isDark }: FlowColours): void {
    this.drawn?.tensors.forEach((tensor, i) => {
      const isComputed = this.drawn?.stages[i]?.isComputed ?? false;
      tensor.fill(isComputed ? (decoded[i] ?? null) : null, choice, isDark);
    });
  }

  /** Moves to a timestep: nothing is built, columns that show other timesteps are coloured anew. */
  walk(timestep: number): void {
    if (!this.drawn) return;
    const { geometry, layers, tensors, stages, times, gaps, band } = this.drawn;
    const slots = flowSlots(this.timesteps, timestep, geometry.most);
    tensors.forEach((tensor, i) => tensor.show(this.timestepsIn(stages[i], slots)));
    for (const layer of layers) lightWires(layer, slots);
    times.forEach((label, slot) => {
      label.textContent = String(slots.timesteps[slot] ?? '');
      label.classList.toggle('jp-mod-current', slot === slots.current);
    });
    gaps.forEach(gap => {
      gap.style.visibility = slots.gaps.includes(Number(gap.dataset.slot)) ? 'visible' : 'hidden';
    });
    band.setAttribute('transform', `translate(${geometry.slots[slots.current] ?? 0}, 0)`);
  }

  /** Marks output columns of one stage; `isChanged` is asked about the stage's timesteps, 0 where it has none. */
  mark(stage: number | null, timestep: number, isChanged: (timestep: number) => boolean): void {
    if (!this.drawn) return;
    const { geometry, tensors, stages } = this.drawn;
    const slots = flowSlots(this.timesteps, timestep, geometry.most);
    tensors.forEach((tensor, i) => {
      const shown = this.timestepsIn(stages[i], slots);
      tensor.mark(column => i === stage && isChanged(shown[column] ?? 0));
    });
  }

  /** The timestep of the column that is nearest to a pixel of the picture; null left of all columns. */
  timestepAt(x: number, timestep: number): number | null {
    if (!this.drawn) return null;
    const { geometry } = this.drawn;
    const { timesteps } = flowSlots(this.timesteps, timestep, geometry.most);
    const distances = geometry.slots.map(centre => Math.abs(centre - x));
    const nearest = Math.min(...distances);
    return nearest > BAND ? null : (timesteps[distances.indexOf(nearest)] ?? null);
  }

  /** The timesteps that a stage's columns show: its own, where it has fewer than the input. */
  private timestepsIn(shown: ShownStage | undefined, slots: FlowSlots): number[] {
    if (!shown?.hasTimesteps) return [0];
    const own = timestepsOfStage(shown.stage);
    return slots.timesteps.map(t => Math.floor((t * own) / this.timesteps));
  }

  private gapMarks({ slots, most }: FlowGeometry): SVGTextElement[] {
    if (this.timesteps <= most) return [];
    return [(most - 3) / 2, (most + 3) / 2].map(slot => {
      const x = ((slots[slot - 1] ?? 0) + (slots[slot] ?? 0)) / 2;
      const gap = svgElement('text', { class: 'jp-tsteps-SlotTime', x, y: 15, 'data-slot': slot });
      gap.textContent = '…';
      return gap;
    });
  }

  private labels(stages: readonly ShownStage[], geometry: FlowGeometry): HTMLElement[] {
    const { labels } = geometry;
    return stages.flatMap((stage, i) => {
      const at = geometry.stages[i];
      if (!at) return [];
      const tensor = tensorLabel(stages, i, this.trans);
      place(tensor, at.tensorLabelTop, labels.width, labels.tensor);
      if (i === 0) return [tensor];
      const layer = layerLabel(stage, this.trans);
      place(layer, at.layerLabelTop, labels.width, labels.layer);
      return [layer, tensor];
    });
  }

  private describe(stages: readonly ShownStage[]): string {
    return stages
      .slice(1)
      .map(({ layer, weights, uses }) =>
        weights > 0
          ? this.trans.__('%1 with one set of %2 weights, used %3 times', layer, weights, uses)
          : layer
      )
      .join('; ');
  }
}

function place(label: HTMLElement, top: number, width: number, height: number): void {
  Object.assign(label.style, { top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

function described(tag: 'title' | 'desc', text: string): SVGElement {
  const node = svgElement(tag, {});
  node.textContent = text;
  return node;
}
