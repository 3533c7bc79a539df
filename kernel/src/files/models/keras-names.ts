/** Keras's snake_case of a name: `SimpleRNN` is `simple_rnn`, `Conv1D` `conv1d`, `movingMean` `moving_mean`. */
export function snakeCase(name: string): string {
  return name
    .replace(/(.)([A-Z][a-z]+)/g, '$1_$2')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/** Our camelCase of a Keras name: `return_sequences` is `returnSequences`. */
export function camelCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Hands out names, each once: `dense`, then `dense_1` … */
export class UniqueNames {
  readonly #used = new Set<string>();
  readonly #counts = new Map<string, number>();

  take(name: string): string {
    let count = this.#counts.get(name) ?? 0;
    let unique = count === 0 ? name : `${name}_${count}`;
    while (this.#used.has(unique)) unique = `${name}_${++count}`;
    this.#counts.set(name, count + 1);
    this.#used.add(unique);
    return unique;
  }
}
