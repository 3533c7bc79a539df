import type { Block } from './pool.js';
import type { Shader } from './shader.js';
import { UNIFORM_BYTES } from './shader.js';

/** Part of a block, as a shader sees it. */
export interface Binding {
  readonly block: Block;
  /** In bytes; offsets are multiples of 256. */
  readonly offset: number;
  readonly bytes: number;
}

interface Layout {
  group: GPUBindGroupLayout;
  pipeline: GPUPipelineLayout;
}

const COMPUTE_STAGE = 0x4;

/** Layouts by what a shader reads and writes, and bind groups, which cost 15 µs to make and 3 to find. */
export class BindGroups {
  readonly #device: GPUDevice;
  readonly #uniforms: GPUBuffer;
  readonly #layouts = new Map<string, Layout>();
  readonly #groups = new Map<string, GPUBindGroup>();
  /** Keys of the groups that hold a block, by its serial. */
  readonly #keysOf = new Map<number, Set<string>>();

  constructor(device: GPUDevice, uniforms: GPUBuffer) {
    this.#device = device;
    this.#uniforms = uniforms;
  }

  layoutOf({ reads, writes }: Shader): Layout {
    const key = `${reads} ${writes}`;
    const known = this.#layouts.get(key);
    if (known) return known;
    const storage = (binding: number): GPUBindGroupLayoutEntry => ({
      binding,
      visibility: COMPUTE_STAGE,
      buffer: { type: binding <= reads ? 'read-only-storage' : 'storage' }
    });
    const group = this.#device.createBindGroupLayout({
      entries: [
        {
          binding: 0,
          visibility: COMPUTE_STAGE,
          buffer: { type: 'uniform', hasDynamicOffset: true }
        },
        ...Array.from({ length: reads + writes }, (_, i) => storage(i + 1))
      ]
    });
    const pipeline = this.#device.createPipelineLayout({ bindGroupLayouts: [group] });
    const layout = { group, pipeline };
    this.#layouts.set(key, layout);
    return layout;
  }

  groupOf(shader: Shader, bindings: readonly Binding[]): GPUBindGroup {
    const key = keyOf(shader, bindings);
    const known = this.#groups.get(key);
    if (known) return known;
    const arrays = bindings.map(({ block: { buffer }, offset, bytes }) => ({
      buffer,
      offset,
      size: bytes
    }));
    const resources = [{ buffer: this.#uniforms, size: UNIFORM_BYTES }, ...arrays];
    const group = this.#device.createBindGroup({
      layout: this.layoutOf(shader).group,
      entries: resources.map((resource, binding) => ({ binding, resource }))
    });
    this.#groups.set(key, group);
    for (const { block } of bindings) {
      const keys = this.#keysOf.get(block.serial);
      if (keys) keys.add(key);
      else this.#keysOf.set(block.serial, new Set([key]));
    }
    return group;
  }

  /** Forgets the groups that hold a block. */
  forget({ serial }: Block): void {
    for (const key of this.#keysOf.get(serial) ?? []) this.#groups.delete(key);
    this.#keysOf.delete(serial);
  }
}

function keyOf({ reads, writes }: Shader, bindings: readonly Binding[]): string {
  let key = `${reads} ${writes}`;
  for (const { block, offset, bytes } of bindings) key += ` ${block.serial} ${offset} ${bytes}`;
  return key;
}
