/** Characters of a sentence, or of a model written as code. */
export const MAX_SENTENCE = 2000;
