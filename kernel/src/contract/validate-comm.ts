import {
  MAX_DIAGNOSED_SOURCE,
  type CommMessage,
  type CommReply,
  type CommRequest,
  type Diagnosis,
  type LineHint
} from './comm.js';
import {
  PayloadProblem,
  fieldsOf,
  readCount,
  readList,
  readText,
  readWord,
  type Fields
} from './fields.js';
import { MAX_SENTENCE } from './limits.js';

const MAX_HINTS = 10_000;
const MAX_DIAGNOSES = 1000;
/** A type in the compiler's words may be as long as a page. */
const MAX_DETAILS = 100;
const MAX_DETAIL = 20_000;
const MAX_RANGES = 100_000;
const STATUSES = ['ok', 'gone', 'busy', 'refused'] as const;
const VARIANTS = ['shared', 'flatten', 'last'] as const;

/**
 * What a front end asks, checked.
 * @throws `PayloadProblem` for anything else
 */
export function readCommRequest(json: unknown): CommRequest {
  const fields = fieldsOf(json, 'request');
  const id = readCount(fields.id, 'id');
  const fingerprint = () => readText(fields.fingerprint, 'fingerprint');
  const count = (name: string) => readCount(fields[name], name);
  switch (readWord(fields.type, 'type', ['slice', 'poke', 'diagnose'])) {
    case 'slice':
      return {
        type: 'slice',
        id,
        fingerprint: fingerprint(),
        timeAxis: count('timeAxis'),
        unitAxis: count('unitAxis'),
        sample: count('sample'),
        firstStep: count('firstStep'),
        steps: count('steps')
      };
    case 'poke':
      return {
        type: 'poke',
        id,
        fingerprint: fingerprint(),
        variant: readWord(fields.variant, 'variant', VARIANTS),
        timestep: count('timestep')
      };
    case 'diagnose':
      return {
        type: 'diagnose',
        id,
        source: readText(fields.source, 'source', MAX_DIAGNOSED_SOURCE)
      };
  }
}

/**
 * What a kernel says, checked.
 * @throws `PayloadProblem` for anything else
 */
export function readCommMessage(json: unknown): CommMessage {
  const fields = fieldsOf(json, 'message');
  switch (readWord(fields.type, 'type', ['slice', 'poke', 'diagnose', 'hints', 'stuck'])) {
    case 'hints':
      return { type: 'hints', hints: readList(fields.hints, 'hints', MAX_HINTS, readHint) };
    case 'stuck':
      return { type: 'stuck', text: readText(fields.text, 'text', MAX_SENTENCE) };
    case 'slice':
      return {
        type: 'slice',
        ...readAnswer(fields),
        units: readCount(fields.units, 'units'),
        steps: readCount(fields.steps, 'steps')
      };
    case 'poke':
      return {
        type: 'poke',
        ...readAnswer(fields),
        outputs: readCount(fields.outputs, 'outputs'),
        changed: readList(fields.changed, 'changed', MAX_RANGES, readRange)
      };
    case 'diagnose':
      return {
        type: 'diagnose',
        ...readAnswer(fields),
        diagnoses: readList(fields.diagnoses, 'diagnoses', MAX_DIAGNOSES, readDiagnosis)
      };
  }
}

function readAnswer(fields: Fields): Pick<CommReply, 'id' | 'status'> {
  return {
    id: readCount(fields.id, 'id'),
    status: readWord(fields.status, 'status', STATUSES)
  };
}

function readHint(value: unknown, where: string): LineHint {
  const fields = fieldsOf(value, where);
  return {
    line: readCount(fields.line, `${where}.line`),
    kind: readWord(fields.kind, `${where}.kind`, ['shape', 'error']),
    text: readText(fields.text, `${where}.text`, MAX_SENTENCE)
  };
}

function readDiagnosis(value: unknown, where: string): Diagnosis {
  const fields = fieldsOf(value, where);
  const end = readCount(fields.end, `${where}.end`, MAX_DIAGNOSED_SOURCE);
  return {
    start: readCount(fields.start, `${where}.start`, end),
    end,
    message: readText(fields.message, `${where}.message`, MAX_DETAIL),
    details: readList(fields.details, `${where}.details`, MAX_DETAILS, (detail, place) =>
      readText(detail, place, MAX_DETAIL)
    )
  };
}

function readRange(value: unknown, where: string): [number, number] {
  if (!Array.isArray(value) || value.length !== 2) {
    throw new PayloadProblem(`${where} is not [first, last]`);
  }
  const last = readCount(value[1], `${where}[1]`);
  return [readCount(value[0], `${where}[0]`, last), last];
}
