import { checkOptions, NUMBER } from '../base/options.js';
import { MaxNorm, MinMaxNorm, NonNeg, UnitNorm, type Constraint } from '../choices/constraints.js';
import {
  Constant,
  GlorotNormal,
  GlorotUniform,
  HeNormal,
  HeUniform,
  initializerOf,
  LecunNormal,
  LecunUniform,
  Orthogonal,
  RandomNormal,
  RandomUniform,
  TruncatedNormal,
  VarianceScaling,
  type Initializer
} from '../choices/initializers.js';
import { L1, L1L2, L2, type Regularizer } from '../choices/regularizers.js';
import { invalidConfig, isRecord, print, requirePlain } from './invalid-config.js';

type Choice = Initializer | Regularizer | Constraint;

/** A kind of choice: how the names of its options end, and how each class is made from its config. */
interface ChoiceKind {
  ending: string;
  classes: Readonly<Record<string, (config: object) => Choice>>;
}

const KINDS: readonly ChoiceKind[] = [
  {
    ending: 'Initializer',
    classes: {
      Constant: positional('Constant', Constant, 'value'),
      GlorotNormal,
      GlorotUniform,
      HeNormal,
      HeUniform,
      LecunNormal,
      LecunUniform,
      Ones: positional('Ones', () => initializerOf('ones')),
      Orthogonal,
      RandomNormal,
      RandomUniform,
      TruncatedNormal,
      VarianceScaling,
      Zeros: positional('Zeros', () => initializerOf('zeros'))
    }
  },
  {
    ending: 'Regularizer',
    classes: { L1: positional('L1', L1, 'l1'), L1L2, L2: positional('L2', L2, 'l2') }
  },
  {
    ending: 'Constraint',
    classes: {
      MaxNorm: positional('MaxNorm', MaxNorm, 'maxValue', 'axis'),
      MinMaxNorm,
      NonNeg: positional('NonNeg', NonNeg),
      UnitNorm: positional('UnitNorm', UnitNorm, 'axis')
    }
  }
];

/** A factory of numbers as one of a config. */
function positional(
  className: string,
  make: (...values: never[]) => Choice,
  ...names: string[]
): (config: object) => Choice {
  const known = Object.fromEntries(names.map(name => [name, NUMBER]));
  return config => {
    checkOptions(className, config, known);
    return make(...(names.map(name => (config as Record<string, unknown>)[name]) as never[]));
  };
}

/** What an option such as `kernelInitializer` takes, by its name. */
export function choiceKindOf(option: string): ChoiceKind | undefined {
  return KINDS.find(({ ending }) => option.endsWith(ending));
}

/** The initializer, regularizer or constraint of a config. */
export function choiceFromConfig(option: string, kind: ChoiceKind, value: unknown): Choice {
  const { className, config } = isRecord(value) ? value : {};
  const isKnown = typeof className === 'string' && Object.hasOwn(kind.classes, className);
  const make = isKnown ? kind.classes[className] : undefined;
  if (make && isRecord(config)) {
    for (const [name, item] of Object.entries(config)) requirePlain(name, item);
    return make(config);
  }
  const classes = Object.keys(kind.classes).join(', ');
  throw invalidConfig(option, print(value), `{ className, config } of ${classes}`);
}
