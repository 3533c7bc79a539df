/** Functions as users write them, by category; all engines are held against what TypeScript itself makes of them. */

type Numbers = (...numbers: number[]) => number;

export interface MapCase {
  /** A function of one, two or three numbers. */
  f: Numbers;
  constants?: Record<string, number | number[] | Numbers>;
  /** Where trigonometry on a GPU is only good to some digits. */
  tolerance?: 'trigonometry';
}

const slope = 0.1;
const weights = [0.25, -1.5, 4];
const sharpen: Numbers = v => v * v * v;

export const MAPS: Record<string, Record<string, MapCase>> = {
  arithmetic: {
    'a straight line': { f: x => 2 * x + 1 },
    'a quotient': { f: x => (x - 1) / (x * x + 2) },
    'the remainder of a negative number': { f: x => x % 1.5 },
    'a power': { f: x => x ** 3 - x ** 2 },
    signs: { f: x => -x + +x - -2 * x }
  },
  branches: {
    'an early return': {
      f: x => {
        if (x < 0) return 0;
        return x;
      }
    },
    'a chain of else if': {
      f(x) {
        if (x < -1) {
          return -1;
        } else if (x > 1) {
          return 1;
        } else {
          return x;
        }
      }
    },
    'a ternary in a ternary': { f: x => (x > 1 ? 1 : x < -1 ? -1 : x * x) },
    'and, or, not': { f: x => ((x > 0 && x < 1) || !(x > -1) ? 1 : 0) },
    'a number as a condition': { f: x => (Math.trunc(x) ? 1 : -1) },
    'a condition with a name': {
      f: x => {
        const isLarge = Math.abs(x) > 1;
        let sign = x > 0;
        if (x < -2) sign = true;
        return isLarge === true || !sign ? x : 10 * x;
      }
    }
  },
  loops: {
    'a sum in a for loop': {
      f: x => {
        let sum = 0;
        for (let i = 0; i < 10; i++) sum += x * i;
        return sum;
      }
    },
    'nested loops with one name each': {
      f: x => {
        let sum = 0;
        for (let i = 1; i < 4; i++) {
          for (let j = i; j > 0; j--) sum += x / (i * j);
        }
        for (let i = 0; i < 2; i++) sum += i;
        return sum;
      }
    },
    'break and continue': {
      f: x => {
        let n = 0;
        for (let i = 0; i < 50; i++) {
          if (i % 2 === 0) continue;
          if (i > 4 * Math.abs(x)) break;
          n += i;
        }
        return n;
      }
    },
    'steps of a half': {
      f: x => {
        let n = 0;
        for (let i = 0; i < 3; i += 0.5) n += i * x;
        return n;
      }
    },
    'a while loop': {
      f: x => {
        let y = Math.abs(x) + 1;
        while (y < 100) y *= 2;
        return y;
      }
    },
    'a do loop': {
      f: x => {
        let n = 0;
        do {
          n++;
        } while (n < x);
        return n;
      }
    },
    'a loop of 5,000 steps': {
      f: x => {
        let n = 0;
        const last = 5000 + Math.round(x);
        for (let i = 0; i < last; i++) n += 1;
        return n;
      }
    },
    "Newton's square root": {
      f: x => {
        const a = Math.abs(x) + 0.1;
        let y = a;
        for (let i = 0; i < 20; i++) y = 0.5 * (y + a / y);
        return y;
      }
    }
  },
  Math: {
    'the exp family': { f: x => Math.exp(x) + Math.expm1(x / 100) + Math.log1p(x * x) },
    logarithms: { f: x => Math.log(x * x + 1) + Math.log2(x * x + 2) + Math.log10(x * x + 3) },
    'tanh near 0 and far from it': { f: x => Math.tanh(x / 1000) + Math.tanh(x * 100) },
    'hyperbolic functions': { f: x => Math.sinh(x) - Math.cosh(x) + Math.asinh(x) },
    'inverse hyperbolic functions': {
      f: x => Math.acosh(1 + x * x) + Math.atanh(Math.tanh(x) / 2)
    },
    roots: { f: x => Math.sqrt(x * x + 1) + Math.cbrt(x) + Math.hypot(x, 2) },
    rounding: {
      f: x => Math.floor(x) + 10 * Math.ceil(x) + 100 * Math.round(x) + 1000 * Math.trunc(x)
    },
    'rounding what no integer holds': { f: x => Math.floor(x * 1e12) / 1e12 },
    'the largest and the smallest of three': {
      f: x => Math.max(x, -1, 0.5) - Math.min(1, x, -0.5)
    },
    sign: { f: x => Math.sign(x) + Math.abs(x) },
    'powers of a negative number': { f: x => Math.pow(x, 3) + Math.pow(Math.abs(x), 0.3) },
    constants: { f: x => Math.PI * x + Math.E - Math.SQRT2 },
    trigonometry: {
      f: x => Math.sin(x) + Math.cos(x) + Math.tan(x / 3),
      tolerance: 'trigonometry'
    },
    'inverse trigonometry': {
      f: x => Math.asin(x / 9) + Math.acos(x / 9) + Math.atan(x) + Math.atan2(x, 2),
      tolerance: 'trigonometry'
    }
  },
  'integer arithmetic': {
    'whole numbers divide to fractions': {
      f: x => {
        const n = 7;
        let half = n / 2;
        half += Math.floor(x) / 4;
        return half;
      }
    },
    'bits of whole numbers': { f: x => (Math.round(x) & 3) + (Math.round(x) | 8) + (5 ^ 1) },
    'shifts and complements': { f: x => ~Math.round(x) + (3 << 2) - (-9 >> 1) },
    'squares beyond 2^31': {
      f: x => {
        let i = 60_000;
        i += Math.round(x);
        return i * i;
      }
    },
    'even and odd': { f: x => (Math.floor(Math.abs(x)) % 2 === 0 ? 1 : -1) }
  },
  constants: {
    'a number from outside': { f: x => (x > 0 ? x : slope * x), constants: { slope } },
    'a list from outside': {
      f: x => {
        let y = 0;
        for (let i = 0; i < weights.length; i++) y = y * x + weights[i];
        return y;
      },
      constants: { weights }
    },
    'a function from outside': { f: x => sharpen(x) - sharpen(1), constants: { sharpen } },
    'a negative constant after a minus': { f: x => x - slope - -slope, constants: { slope } }
  },
  'functions within': {
    'a helper function': {
      f: x => {
        const cube = (v: number) => v * v * v;
        return cube(x) + cube(2);
      }
    },
    'a helper declared below, with a branch and a loop': {
      f: x => {
        return twice(x) + twice(1);
        function twice(v: number) {
          let sum = 0;
          for (let i = 0; i < 2; i++) sum += v;
          if (sum > 100) return 100;
          return sum;
        }
      }
    },
    'a helper that answers yes or no': {
      f: x => {
        const within = (v: number) => v > -1 && v < 1;
        return within(x) ? 1 : 0;
      }
    }
  },
  'several inputs': {
    'two numbers': { f: (x, y) => x * y + x },
    'three numbers': { f: (x, y, z) => (x > y ? x : y) * z },
    'the larger by a branch': {
      f: (x, y) => {
        let most = x;
        if (y > most) most = y;
        return most;
      }
    }
  },
  'what is no number': {
    'NaN is found': { f: x => (isNaN(x) ? -1 : Number.isFinite(x) ? 1 : 2) },
    'NaN and Infinity are given': { f: x => (x > 1 ? Infinity : x < -1 ? -Infinity : NaN) },
    'NaN goes through max, min, exp and tanh': {
      f: x => Math.max(x, 0) + Math.min(x, 0) + Math.exp(x) + Math.tanh(x)
    }
  }
};
