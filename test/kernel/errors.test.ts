import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorOf, KernelClient, resultText } from './client.js';

describe('errors a person can act on', () => {
  let kernel: KernelClient;
  beforeAll(async () => (kernel = await KernelClient.start()));
  afterAll(() => kernel.close());
  const failed = async (code: string) => errorOf(await kernel.execute(code));

  it('name the shapes of the tensors that the line speaks of', async () => {
    await kernel.execute('const h = ones([2, 5]); const w: any = ones([3, 4]); const n = 3;');
    const { ename, text } = await failed('const k = n + 1;\nh.matMul(w)');
    expect(ename).toBe('ShapeError');
    expect(text).toMatch(
      /> 2 \| h\.matMul\(w\)\n.*\^\n +h {2}batch 2 × features 5 {3}w {2}batch 3 × features 4/
    );
  });

  it('go through cells, functions and awaits in lines of the TypeScript', async () => {
    await kernel.execute(
      'interface Unused { a: number }\n\nfunction inner(): never {\n  throw new Error("deep");\n}'
    );
    await kernel.execute('async function outer() {\n  await 0;\n  inner();\n}');
    const { text } = await failed('\nawait outer()');
    expect(text).toMatch(
      /at cell \d+, line 4, column 9[^]*inner \(cell \d+:4:9\)[^]*outer \(cell \d+:3:\d\)[^]*cell \d+:2:1/
    );
    expect(text).not.toMatch(/node:|kernel\.cjs|evalmachine|__cell/);
  });

  it('show an excerpt of a local file, by a name without folders of this machine', async () => {
    writeFileSync(
      join(kernel.folder, 'lib.ts'),
      'type A = 1;\nexport const half = (x: number) => {\n  if (x % 2) throw new RangeError("odd");\n  return x / 2;\n};\n'
    );
    const { text } = await failed('import { half } from "./lib"; half(3)');
    expect(text).toMatch(/at lib\.ts, line 3, column 20[^]*> 3 \| {3}if \(x % 2\)/);
    expect(text).not.toContain(kernel.folder);
  });

  it('show causes, also those that go in a circle, and all errors of an AggregateError', async () => {
    const circle = await failed(
      'const e: any = new Error("first", { cause: new TypeError("second") }); e.cause.cause = e; throw e'
    );
    expect(circle.text).toMatch(/Error: first[^]*caused by TypeError: second/);
    const all = await failed(
      'await Promise.any([Promise.reject(new Error("one")), Promise.reject(new Error("two"))])'
    );
    expect(all.text).toMatch(/1 of 2: Error: one[^]*2 of 2: Error: two/);
  });

  it('are shown whatever is thrown', async () => {
    for (const thrown of ['undefined', 'null', '"text"', '{ a: 1 }', 'Symbol("s")', '() => 1']) {
      expect((await failed(`throw ${thrown}`)).ename).toBe('Thrown');
    }
    const hostile =
      'throw { get name() { throw 1 }, get message() { throw 2 }, get stack() { throw 3 } }';
    expect((await failed(hostile)).evalue).toMatch(/cannot be shown/);
    expect((await failed('throw new Proxy(new Error("p"), { get() { throw 1 } })')).ename).toBe(
      'Thrown'
    );
    expect(resultText(await kernel.execute('1 + 1'))).toBe('2');
  });
});
