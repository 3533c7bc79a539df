/**
 * Arithmetic on literal sizes, digit by digit: a few steps whatever the size, where counting with tuples would take as
 * many as the size. A size that is not known (`number`) gives `number`.
 */

/** 2 · N: a digit doubles, plus 1 where the next digit is 5 or more; no carry reaches further. */
export type Double<N> = N extends number
  ? number extends N
    ? number
    : Parse<`${`${N}` extends `${FiveOrMore}${string}` ? '1' : ''}${DoubleDigits<`${N}`>}`>
  : number;

type FiveOrMore = '5' | '6' | '7' | '8' | '9';

interface Doubled {
  '0': ['0', '1'];
  '1': ['2', '3'];
  '2': ['4', '5'];
  '3': ['6', '7'];
  '4': ['8', '9'];
  '5': ['0', '1'];
  '6': ['2', '3'];
  '7': ['4', '5'];
  '8': ['6', '7'];
  '9': ['8', '9'];
}

type DoubleDigits<Digits extends string> = Digits extends `${infer Digit}${infer Rest}`
  ? Digit extends keyof Doubled
    ? `${Doubled[Digit][Rest extends `${FiveOrMore}${string}` ? 1 : 0]}${DoubleDigits<Rest>}`
    : 'none'
  : '';

/** N - 1, `'none'` below 0. */
export type Decrement<N> = N extends number
  ? number extends N
    ? number
    : N extends 0
      ? 'none'
      : Parse<DecrementDigits<`${N}`>>
  : 'none';

type DecrementDigits<Digits extends string> = Digits extends `${infer Lead}0`
  ? `${DecrementDigits<Lead>}9`
  : Digits extends '1'
    ? ''
    : Digits extends `${infer Lead}1`
      ? `${Lead}0`
      : Digits extends `${infer Lead}2`
        ? `${Lead}1`
        : Digits extends `${infer Lead}3`
          ? `${Lead}2`
          : Digits extends `${infer Lead}4`
            ? `${Lead}3`
            : Digits extends `${infer Lead}5`
              ? `${Lead}4`
              : Digits extends `${infer Lead}6`
                ? `${Lead}5`
                : Digits extends `${infer Lead}7`
                  ? `${Lead}6`
                  : Digits extends `${infer Lead}8`
                    ? `${Lead}7`
                    : Digits extends `${infer Lead}9`
                      ? `${Lead}8`
                      : 'none';

/** A decimal number; '' (1 less 1) is 0, and what is no number is not known. */
type Parse<Digits extends string> = Digits extends ''
  ? 0
  : Digits extends `${infer N extends number}`
    ? N
    : number;
