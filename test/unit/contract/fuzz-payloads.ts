/** Payloads as someone would write them who wants to harm the reader: valid ones of every view, changed by a seed. */
import { deflateSync } from 'node:zlib';
import { toBase64 } from '../../../kernel/src/contract/index.js';
import type { Payload } from '../../../kernel/src/contract/index.js';
import { activationsPayload, cardPayload } from './payloads.js';
import { comparePayload, flowPayload, influencePayload, trainingPayload } from './view-payloads.js';

export interface FuzzedPayload {
  /** View, what was done to it, and its number: `flow, missing fields #27`. */
  name: string;
  /** As it would lie in a notebook: JSON text, in which `__proto__` is a key like any other and 1e999 a number. */
  json: string;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One value inside a payload: `holder[key]`. */
interface Place {
  holder: Json[] | { [key: string]: Json };
  key: string;
  value: Json;
}

type Random = () => number;
type Mutation = (root: Json, random: Random) => Json;

/** Markup that would run, were it ever parsed; it says so in `window.hacked`. */
const MARKUP = [
  '<script>window.hacked = 1</script>',
  '"><img src=x onerror="window.hacked=1">',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '<a href="javascript:window.hacked=1">x</a>',
  'javascript:window.hacked=1',
  "'-alert(1)-'",
  '<b onmouseover="window.hacked=1">%{y}<extra></extra></b>'
];

const BOMB_BYTES = 100_000_000;
/** Lists and objects inside each other. */
const DEEP = 5_000;

const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

/** Fields that hold one of a few words: another text there only makes an error. */
const WORDS = ['view', 'dtype', 'kind', 'pattern', 'verdict', 'key', 'layout', 'state', 'epochs'];
const DATA = 'data';

/** What stands in a payload for text that `JSON.stringify` does not write. */
const RAW = {
  // JSON has no Infinity, but a number too large for a double reads as one.
  '@infinite': '1e999',
  '@negative-infinite': '-1e999',
  '@nested': `${'[{"nested":'.repeat(DEEP)}0${'}]'.repeat(DEEP)}`
};

const ODD_NUMBERS: Json[] = [
  ...[1e308, -1e308, 5e-324, -0, -1, 0.5],
  ...['@infinite', '@negative-infinite', 'NaN']
];
const HUGE_NUMBERS: number[] = [1e9, 2 ** 31, 2 ** 32 + 1, 2 ** 53 - 1, 1e21];

let bomb: string | undefined;

/** 100 MB of zeros in 130 kB of base64: within the size of an output. */
function zipBomb(): string {
  bomb ??= toBase64(deflateSync(Buffer.alloc(BOMB_BYTES)));
  return bomb;
}

const VALID: Record<Payload['view'], () => Payload> = {
  card: () => cardPayload({ fingerprint: 'f' }),
  activations: () =>
    activationsPayload({
      fingerprint: 'f',
      layout: 'map',
      labels: Array.from({ length: 40 }, (_, step) => `label ${step}`),
      strip: { columns: 3, samples: 2, low: -1, high: 1, data: toBase64(new Uint8Array(6)) }
    }),
  flow: () => flowPayload({ timesteps: 40 }),
  influence: () => influencePayload(),
  compare: () => comparePayload({ changed: [[1, 2]] }),
  training: () => trainingPayload()
};

const MUTATIONS: Record<string, Mutation> = {
  'wrong lengths': (root, random) => {
    const lists = placesOf(root).filter(({ value }) => Array.isArray(value));
    const texts = placesOf(root).filter(({ key }) => key === DATA);
    const place = pick([...lists, ...texts], random);
    if (!place) return root;
    const { value } = place;
    const times = pick([0, 0.5, 2, 3000], random) ?? 0;
    if (typeof value === 'string') put(place, value.slice(0, 4).repeat(times));
    else if (Array.isArray(value)) {
      const length = Math.floor(value.length * times);
      put(
        place,
        Array.from({ length }, (_, i) => value[i % value.length] ?? null)
      );
    }
    return root;
  },
  'zip bombs': root => {
    // Not the strip, which is not compressed and would be refused first.
    const packed = placesOf(root).filter(({ holder, key }) => key === DATA && 'rows' in holder);
    for (const place of packed) put(place, zipBomb());
    return packed.length > 0 ? root : withField(root, 'head', [zipBomb()]);
  },
  'rank 9': root => {
    for (const place of placesOf(root)) {
      const [first] = Array.isArray(place.value) ? place.value : [];
      if (place.key === 'axes' && first) put(place, Array<Json>(9).fill(first));
    }
    return withField(root, 'lines', [0, 1, 2, 3, 4, 5, 6, 7, 8]);
  },
  'huge sizes': (root, random) => {
    const sizes = numbersOf(root).filter(({ value }) => Number.isInteger(value));
    return change(sizes, 1 + Math.floor(4 * random()), random, HUGE_NUMBERS, root);
  },
  'huge sizes that agree with each other': (root, random) => {
    const size = pick(HUGE_NUMBERS.slice(0, 3), random) ?? 0;
    const view = isObject(root) ? root.view : null;
    for (const { value } of placesOf(root).filter(({ value }) => isObject(value))) {
      if (!isObject(value)) continue;
      if (value.name === (view === 'card' ? 'features' : 'timesteps')) value.size = size;
      if (typeof value.columns === 'number') value.stepsPerColumn = size / value.columns;
      if (typeof value.rows === 'number' && view === 'influence') {
        value.unitsPerRow = size / value.rows;
      }
    }
    for (const { holder, key, value } of placesOf(root)) {
      if (key === 'statistics' && isObject(value) && 'axes' in holder) {
        const sizes = numbersOf(holder.axes ?? null).map(axis => Number(axis.value));
        value.count = sizes.reduce((product, extent) => product * extent, 1);
      }
    }
    if (isObject(root)) delete root.labels;
    return root;
  },
  'prototype keys': (root, random) => {
    const key = pick(PROTOTYPE_KEYS, random) ?? '';
    for (const place of placesOf(root)) {
      if (isObject(place.value)) withField(place.value, key, { hacked: true, size: 7 });
    }
    for (const place of freeTexts(root)) if (random() < 0.3) put(place, key);
    return withField(root, key, { hacked: true });
  },
  'wrong types': (root, random) => {
    const values: Json[] = [null, true, 'text', 7, [], {}, [[]], { length: 3 }];
    return random() < 0.2
      ? (pick(values, random) ?? null)
      : change(placesOf(root), 2, random, values, root);
  },
  'numbers without a size': (root, random) =>
    change(numbersOf(root), 1 + Math.floor(6 * random()), random, ODD_NUMBERS, root),
  'ranges to the ends of a double': root => {
    const ends: Record<string, Json> = {
      ...{ low: -1e308, high: 1e308, centre: 0, error: 1e308, min: -1e308, max: 1e308 },
      ...{ mean: 1e308, std: 1e308, nudge: 1e308, maxDifference: 1e308, maxUlp: 1e308 }
    };
    for (const place of placesOf(root)) {
      const end = ends[place.key];
      if (end !== undefined) put(place, end);
    }
    return root;
  },
  'ranges of nothing': root => {
    for (const place of placesOf(root)) {
      if (['low', 'high', 'centre', 'error', 'nudge'].includes(place.key)) put(place, 0);
      if (['min', 'max', 'mean', 'std', 'maxDifference'].includes(place.key)) put(place, null);
    }
    return root;
  },
  'missing fields': (root, random) => {
    const fields = placesOf(root).filter(({ holder }) => !Array.isArray(holder));
    for (let n = 0; n < 2; n++) {
      const place = pick(fields, random);
      if (place) Reflect.deleteProperty(place.holder, place.key);
    }
    return root;
  },
  'deep nesting': (root, random) => {
    const place = pick(placesOf(root), random);
    if (place) put(place, '@nested');
    return withField(root, 'nested', '@nested');
  },
  'markup in every text': (root, random) => {
    for (const place of freeTexts(root)) put(place, pick(MARKUP, random) ?? '');
    return withField(root, 'name', MARKUP[1] ?? '');
  },
  'markup instead of anything': (root, random) => change(placesOf(root), 3, random, MARKUP, root),
  'endless texts': (root, random) => {
    const texts = placesOf(root).filter(({ value }) => typeof value === 'string');
    return change(texts, 1, random, ['x'.repeat(1_000_000), '\u202e'.repeat(190), ''], root);
  },
  'damaged data': (root, random) => {
    for (const place of placesOf(root)) {
      if (place.key !== DATA || typeof place.value !== 'string') continue;
      const at = Math.floor(random() * place.value.length);
      put(place, `${place.value.slice(0, at)}AAAA${place.value.slice(at + 4)}`);
    }
    return root;
  },
  'parts of another view': (root, random) => {
    const other = clone(pick(Object.values(VALID), random)?.() ?? null);
    const place = pick(placesOf(root), random);
    const part = pick(placesOf(other), random);
    if (place && part) put(place, part.value);
    return isObject(root) && isObject(other) && random() < 0.5 ? { ...other, ...root } : root;
  }
};

/** As many payloads as asked for, over all views and all ways to harm; the same ones for the same seed. */
export function fuzzedPayloads(count: number, seed: number): FuzzedPayload[] {
  const random = randomFrom(seed);
  const views = Object.keys(VALID) as Payload['view'][];
  const kinds = Object.keys(MUTATIONS);
  return Array.from({ length: count }, (_, index) => {
    const view = views[index % views.length] ?? 'card';
    const kind = kinds[Math.floor(index / views.length) % kinds.length] ?? '';
    const mutated = MUTATIONS[kind]?.(clone(VALID[view]()), random) ?? null;
    return { name: `${view}, ${kind} #${index}`, json: textOf(mutated) };
  });
}

/** Every value below the root, with the object or list that holds it. */
function placesOf(root: Json): Place[] {
  if (!isObject(root) && !Array.isArray(root)) return [];
  return Object.entries(root).flatMap(([key, value]) => [
    { holder: root, key, value },
    ...placesOf(value)
  ]);
}

/** Texts that may be any text: names, sentences, labels, and the keys of axes (`timesteps:40`). */
function freeTexts(root: Json): Place[] {
  return placesOf(root).filter(({ key, value }) => {
    if (typeof value !== 'string' || key === DATA) return false;
    return key === 'key' ? value.includes(':') : !WORDS.includes(key);
  });
}

function numbersOf(root: Json): Place[] {
  return placesOf(root).filter(({ value }) => typeof value === 'number');
}

function change(places: Place[], times: number, random: Random, to: Json[], root: Json): Json {
  for (let n = 0; n < times; n++) {
    const place = pick(places, random);
    if (place) put(place, pick(to, random) ?? null);
  }
  return root;
}

function put({ holder, key }: Place, value: Json): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true
  });
}

/** The object with one more field of its own, whatever the field is called. */
function withField(root: Json, key: string, value: Json): Json {
  if (!isObject(root)) return root;
  put({ holder: root, key, value }, value);
  return root;
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function clone(payload: unknown): Json {
  return JSON.parse(JSON.stringify(payload)) as Json;
}

function textOf(json: Json): string {
  return Object.entries(RAW).reduce(
    (text, [word, raw]) => text.replaceAll(`"${word}"`, raw),
    JSON.stringify(json)
  );
}

function pick<T>(from: readonly T[], random: Random): T | undefined {
  return from[Math.floor(random() * from.length)];
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
