/**
 * Programs as people write them, by the kind of mistake. Each right one compiles as a cell; each wrong one is refused in
 * its last line, with the sentence.
 */
export interface Category {
  right: string[];
  wrong: [code: string, sentence: string][];
}
