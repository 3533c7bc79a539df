/**
 * A compute shader. Binding 0 of its group 0 holds up to 256 bytes of uniforms; the arrays it reads follow, then those it
 * writes. Made once and kept: what a device compiles for it is found by the object.
 */
export interface Shader {
  readonly name: string;
  /** WGSL with an entry point `main`. */
  readonly code: string;
  readonly reads: number;
  readonly writes: number;
}

const shaders = new Map<string, Shader>();

/** The shader of a name, which says everything that its text depends on; `write` is called when it is first asked for. */
export function shaderOf(
  name: string,
  { reads, writes = 1 }: { reads: number; writes?: number },
  write: () => string
): Shader {
  const known = shaders.get(name);
  if (known) return known;
  const shader = { name, code: write(), reads, writes };
  shaders.set(name, shader);
  return shader;
}

/** Numbers of a dispatch, in the order in which the shader declares them. */
export class Uniforms {
  readonly view = new DataView(new ArrayBuffer(UNIFORM_BYTES));
  #bytes = 0;

  /** Unsigned and signed 32-bit integers; negative ones as the shader's `i32` reads them. */
  int(...values: readonly number[]): this {
    for (const value of values) {
      this.view.setInt32(this.#bytes, value, true);
      this.#bytes += 4;
    }
    return this;
  }

  float(...values: readonly number[]): this {
    for (const value of values) {
      this.view.setFloat32(this.#bytes, value, true);
      this.#bytes += 4;
    }
    return this;
  }
}

/** What one dispatch may be told: the alignment WebGPU asks of where its uniforms begin. */
export const UNIFORM_BYTES = 256;

/** Threads of a workgroup in shaders that take one element a thread. */
export const THREADS = 256;

/** WebGPU's most workgroups of one dimension of a dispatch. */
export const MOST_GROUPS = 65_535;

/** A dispatch of `count` workgroups, folded into two dimensions where one does not hold them. */
export function groupsFor(count: number): [number, number] {
  if (count <= MOST_GROUPS) return [count, 1];
  const rows = Math.ceil(count / MOST_GROUPS);
  return [Math.ceil(count / rows), rows];
}
