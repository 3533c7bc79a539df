import type { FunctionNode } from './function-source.js';

/** What a name of the function stands for. */
export type Meaning =
  /** A variable, or a constant; a boolean one is 1 or 0. */
  | { is: 'number' | 'boolean'; text: string; isConstant?: true }
  /** A list of numbers among the kernel's arrays. */
  | { is: 'table'; text: string; length: number }
  /** A helper function of the user's. */
  | { is: 'helper'; node: FunctionNode; scope: Scope }
  /** The parameter of a stencil that reads a timestep. */
  | { is: 'reader' }
  /** Something of the function around a helper: gpu.js's functions see their own variables only. */
  | { is: 'out of reach' };

/** Names by block, as JavaScript sees them. */
export class Scope {
  readonly #names = new Map<string, Meaning>();
  readonly #outer: Scope | null;
  readonly #isHelper: boolean;

  /** `isHelper`: the outermost block of a helper function. */
  constructor(outer: Scope | null = null, isHelper = false) {
    this.#outer = outer;
    this.#isHelper = isHelper;
  }

  find(name: string): Meaning | undefined {
    const own = this.#names.get(name) ?? this.lookUp(name);
    if (own) return own;
    const found = this.#outer?.find(name);
    if (!found || !this.#isHelper || found.is === 'helper') return found;
    return 'isConstant' in found ? found : { is: 'out of reach' };
  }

  declare(name: string, meaning: Meaning): void {
    this.#names.set(name, meaning);
  }

  /** What a name means that was not declared here. */
  protected lookUp(_name: string): Meaning | undefined {
    return undefined;
  }
}

/** What lies around a function: names are looked up when they are first asked for. */
export class OuterNames extends Scope {
  readonly #meaningOf: (name: string) => Meaning | undefined;

  constructor(meaningOf: (name: string) => Meaning | undefined) {
    super();
    this.#meaningOf = meaningOf;
  }

  protected override lookUp(name: string): Meaning | undefined {
    const meaning = this.#meaningOf(name);
    if (meaning) this.declare(name, meaning);
    return meaning;
  }
}
