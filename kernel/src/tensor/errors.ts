/** What every error of the library says: what failed, what came, what was expected, and what to do. */
export interface ErrorParts {
  /** Stable and searchable, such as `rank-too-low`. */
  code: string;
  /** The operation, layer or function, as the user wrote it. */
  where: string;
  /** One plain sentence. */
  what: string;
  got: string;
  expected: string;
  fix: string;
}

/** Base of all errors the library throws; the fields are data, the message is made from them in one place. */
export class TstepsError extends Error {
  readonly code: string;
  readonly where: string;
  readonly what: string;
  readonly got: string;
  readonly expected: string;
  readonly fix: string;

  constructor(parts: ErrorParts, options?: { cause?: unknown }) {
    super(messageOf(parts), options);
    this.name = new.target.name;
    this.code = parts.code;
    this.where = parts.where;
    this.what = parts.what;
    this.got = parts.got;
    this.expected = parts.expected;
    this.fix = parts.fix;
  }
}

/** A rank or size that an operation cannot take. */
export class ShapeError extends TstepsError {}
/** Elements of a dtype that an operation cannot take. */
export class DTypeError extends TstepsError {}
/** An option, name or value that is not known or not allowed. */
export class ArgumentError extends TstepsError {}
/** An engine, device or memory that cannot do what was asked. */
export class EngineError extends TstepsError {}
/** A tensor used after its memory was given back. */
export class DisposedError extends TstepsError {}
/** A file that is missing, damaged, or holds what cannot be read here. */
export class FileError extends TstepsError {
  /** The file as the caller wrote it; a part of an archive follows after a colon. */
  readonly file: string;
  /** The byte at which the fault was found; null where it is not in the bytes. */
  readonly offset: number | null;

  constructor(
    parts: ErrorParts & { file: string; offset: number | null },
    options?: { cause?: unknown }
  ) {
    super(parts, options);
    this.file = parts.file;
    this.offset = parts.offset;
  }
}

function messageOf({ what, got, expected, fix }: ErrorParts): string {
  return `${what}\n  got       ${got}\n  expected  ${expected}\n  fix       ${fix}`;
}
