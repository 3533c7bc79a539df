import { describe, expect, it } from 'vitest';
import { validatePayload } from '../../../kernel/src/contract/index.js';
import { fuzzedPayloads } from './fuzz-payloads.js';

describe('validatePayload, given 2,000 hostile payloads', () => {
  const payloads = fuzzedPayloads(2_000, 1);

  it('the same seed makes the same payloads', () => {
    const names = (seed: number) => fuzzedPayloads(85, seed).map(({ json }) => json.length);
    expect(names(7)).toEqual(names(7));
    expect(names(7)).not.toEqual(names(8));
  });

  it('throws for none, and hands back only what it checked', () => {
    let accepted = 0;
    for (const { name, json } of payloads) {
      const result = validatePayload(JSON.parse(json));
      if ('problem' in result) {
        expect(result.problem, name).not.toBe('');
        continue;
      }
      accepted++;
      const again = validatePayload(JSON.parse(JSON.stringify(result.payload)));
      expect(again, name).toEqual(result);
    }
    // Some are harmless as they are (markup in a name), most are not.
    expect(accepted).toBeGreaterThan(200);
    expect(accepted).toBeLessThan(1_500);
  });

  it('says why in less than a page, whatever is in the payload', () => {
    for (const { name, json } of payloads) {
      const result = validatePayload(JSON.parse(json));
      if ('problem' in result) expect(result.problem.length, name).toBeLessThan(400);
    }
  });

  it('leaves Object.prototype as it was', () => {
    for (const { json } of payloads) validatePayload(JSON.parse(json));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('hacked' in {}).toBe(false);
  });
});
