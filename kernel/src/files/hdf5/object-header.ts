import type { Hdf5Context } from './context.js';

/** Kinds of header messages that are read. */
export const MESSAGE = {
  dataspace: 0x1,
  linkInfo: 0x2,
  datatype: 0x3,
  fillValue: 0x5,
  link: 0x6,
  externalFiles: 0x7,
  layout: 0x8,
  filters: 0xb,
  attribute: 0xc,
  continuation: 0x10,
  symbolTable: 0x11,
  attributeInfo: 0x15
} as const;

/** One message of an object's header. */
export interface Message {
  type: number;
  offset: number;
  size: number;
  /** The header holds only a reference to the message. */
  isShared: boolean;
}

/** A stretch of messages; `end` is the byte after it. */
interface Block {
  offset: number;
  end: number;
}

const SHARED_FLAG = 2;

/**
 * All messages of the object at an address, versions 1 and 2, continuations included.
 * @see HDF5 File Format Specification 3.0, section IV.A.1
 */
export function readMessages(context: Hdf5Context, address: number): Message[] {
  if (context.file.has(address, 'OHDR')) return readVersion2(context, address);
  context.enter(address, 16, 'an object header');
  const version = context.file.u8(address, 'version of an object header');
  if (version !== 1) {
    const got = `object header version ${version}`;
    throw context.broken(address, got, 'an object header of version 1 or 2');
  }
  const size = context.file.u32(address + 8, 'size of an object header');
  const first = { offset: address + 16, end: address + 16 + size };
  return collect(context, first, block => parseVersion1(context, block));
}

function readVersion2(context: Hdf5Context, address: number): Message[] {
  const { file } = context;
  const version = file.u8(address + 4, 'version of an object header');
  if (version !== 2) throw context.unsupported(address, `object header version ${version}`);
  const flags = file.u8(address + 5, 'flags of an object header');
  const sizeBytes = 1 << (flags & 3);
  const sizeOffset = address + 6 + (flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0);
  const size = file.uint(sizeOffset, sizeBytes, 'size of an object header');
  context.enter(address, sizeOffset + sizeBytes - address, 'an object header');
  const offset = sizeOffset + sizeBytes;
  const hasOrder = (flags & 4) !== 0;
  return collect(context, { offset, end: offset + size }, (block, isFirst) => {
    // Later blocks have a signature before and a checksum behind, within their size.
    if (isFirst) return parseVersion2(context, block, hasOrder);
    context.enterSigned(block.offset, 'OCHK', 8, 'a continued object header');
    return parseVersion2(context, { offset: block.offset + 4, end: block.end - 4 }, hasOrder);
  });
}

/** Follows continuations; what they may cost in all is bounded by the context. */
function collect(
  context: Hdf5Context,
  first: Block,
  parse: (block: Block, isFirst: boolean) => Message[]
): Message[] {
  const messages: Message[] = [];
  const blocks = [first];
  for (let block = blocks.shift(); block; block = blocks.shift()) {
    context.enter(block.offset, block.end - block.offset, 'an object header');
    for (const message of parse(block, block === first)) {
      if (message.type !== MESSAGE.continuation) messages.push(message);
      else {
        const offset = context.target(message.offset, 'continued object header');
        const size = context.size(message.offset + context.addressBytes, 'size of a header');
        // A block of nothing would cost nothing, and could go on for ever.
        context.structures.take(offset, 16);
        blocks.push({ offset, end: offset + size });
      }
    }
  }
  return messages;
}

function parseVersion1(context: Hdf5Context, { offset, end }: Block): Message[] {
  const { file } = context;
  const messages: Message[] = [];
  for (let at = offset; at + 8 <= end;) {
    const type = file.u16(at, 'type of a message');
    const size = file.u16(at + 2, 'size of a message');
    const flags = file.u8(at + 4, 'flags of a message');
    messages.push(checked(context, { type, offset: at + 8, size, isShared: isShared(flags) }, end));
    at += 8 + size;
  }
  return messages;
}

function parseVersion2(context: Hdf5Context, { offset, end }: Block, hasOrder: boolean): Message[] {
  const { file } = context;
  const headBytes = hasOrder ? 6 : 4;
  const messages: Message[] = [];
  for (let at = offset; at + headBytes <= end;) {
    const type = file.u8(at, 'type of a message');
    const size = file.u16(at + 1, 'size of a message');
    const flags = file.u8(at + 3, 'flags of a message');
    const message = { type, offset: at + headBytes, size, isShared: isShared(flags) };
    messages.push(checked(context, message, end));
    at += headBytes + size;
  }
  return messages;
}

function isShared(flags: number): boolean {
  return (flags & SHARED_FLAG) !== 0;
}

function checked(context: Hdf5Context, message: Message, end: number): Message {
  if (message.offset + message.size <= end) return message;
  const got = `a message of ${message.size} bytes`;
  throw context.broken(message.offset, got, 'one that ends inside its object header');
}

/** The one message of a type, or undefined; a shared one is refused. */
export function findMessage(
  context: Hdf5Context,
  messages: readonly Message[],
  type: number
): Message | undefined {
  const message = messages.find(found => found.type === type);
  if (message?.isShared) throw context.unsupported(message.offset, 'a shared (committed) message');
  return message;
}
