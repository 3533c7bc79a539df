import type { FlowKind, FlowPayload, FlowStage, FlowVariant } from 'tsteps/contract';

/** How the wires of a stage run; `flatten` and `pick` are what variants do beside the kinds of layers. */
export type WireKind = Exclude<FlowKind, 'input'> | 'flatten' | 'pick';

/** A stage as it is drawn: the model's own, or a variant in its place. */
export interface ShownStage {
  stage: FlowStage;
  wires: WireKind;
  layer: string;
  weights: number;
  /** Shapes of the weights that have two axes or more: `200×64`. */
  shapes: string[];
  /** How often the weights are used for one sample. */
  uses: number;
  hasTimesteps: boolean;
  /** False for a variant's output, which nobody has computed, and for what would follow it. */
  isComputed: boolean;
  isAfterVariant: boolean;
}

/** All stages, with the chosen variant at its place. */
export function shownStages(payload: FlowPayload, variant: FlowVariant | null): ShownStage[] {
  const { stages, variantStage } = payload;
  const isOther = variant !== null && variant.key !== 'shared';
  return stages.map((stage, index) => {
    const own = ownStage(stage, stages[index - 1]);
    if (!isOther || variantStage === null || index < variantStage) return own;
    if (index > variantStage) {
      return { ...own, hasTimesteps: false, isComputed: false, isAfterVariant: true };
    }
    return { ...own, ...variantPart(variant) };
  });
}

/** Number of timesteps of a stage; 1 where it has none. */
export function timestepsOfStage({ axes, timeAxis }: FlowStage): number {
  return timeAxis === null ? 1 : (axes[timeAxis]?.size ?? 1);
}

function ownStage(stage: FlowStage, before: FlowStage | undefined): ShownStage {
  const { kind, timeAxis } = stage;
  const wires = kind === 'input' ? 'sample' : kind;
  const steps = before ? timestepsOfStage(before) : 1;
  const isRepeated = wires === 'recurrent' || wires === 'last' || wires === 'both';
  return {
    stage,
    wires,
    layer: stage.layer ?? '',
    weights: stage.weights,
    shapes: stage.weightShapes
      .filter(({ shape }) => shape.length > 1)
      .map(({ shape }) => times(shape)),
    uses: isRepeated ? steps : timestepsOfStage(stage),
    hasTimesteps: timeAxis !== null,
    isComputed: true,
    isAfterVariant: false
  };
}

function variantPart(variant: FlowVariant): Partial<ShownStage> {
  const units = variant.outputShape.at(-1) ?? 1;
  return {
    wires: variant.key === 'flatten' ? 'flatten' : 'pick',
    layer: variant.label,
    weights: variant.weights,
    // A matrix for every multiply-add: what comes in, times the units.
    shapes: [times([Math.round(variant.multiplyAdds / Math.max(1, units)), units])],
    uses: 1,
    hasTimesteps: false,
    isComputed: false
  };
}

function times(shape: readonly number[]): string {
  return shape.map(size => size.toLocaleString('en-US')).join('×');
}
