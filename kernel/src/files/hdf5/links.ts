import { printName } from '../file-bytes.js';
import type { Hdf5Context } from './context.js';
import { findMessage, MESSAGE, type Message } from './object-header.js';
import { addMember } from './symbol-table.js';

const LINK_TYPES: Record<number, string> = { 1: 'soft link', 64: 'external link' };

/** The addresses of a group's members by name, from link messages in its header: the newer form of small groups. */
export function readLinks(context: Hdf5Context, messages: readonly Message[]): Map<string, number> {
  refuseDense(context, findMessage(context, messages, MESSAGE.linkInfo));
  const members = new Map<string, number>();
  for (const message of messages) {
    if (message.type === MESSAGE.link) readLink(context, message, members);
  }
  return members;
}

/** From 9 members on, the newest files keep links in a heap that is not read here. */
function refuseDense(context: Hdf5Context, info: Message | undefined): void {
  if (!info) return;
  const flags = context.file.u8(info.offset + 1, 'flags of a group');
  const heap = info.offset + 2 + (flags & 1 ? 8 : 0);
  if (context.address(heap, 'heap of links') === undefined) return;
  throw context.unsupported(
    info.offset,
    'a group with its links in a fractal heap (libver=latest)'
  );
}

function readLink(context: Hdf5Context, { offset }: Message, members: Map<string, number>): void {
  const { file } = context;
  const flags = file.u8(offset + 1, 'flags of a link');
  let at = offset + 2;
  const type = flags & 8 ? file.u8(at++, 'type of a link') : 0;
  if (flags & 4) at += 8;
  if (flags & 16) at += 1;
  const lengthBytes = 1 << (flags & 3);
  const length = file.uint(at, lengthBytes, 'length of a name');
  at += lengthBytes;
  context.structures.take(at, length);
  const name = file.utf8(at, length, 'the name of a link');
  if (type !== 0) {
    const kind = LINK_TYPES[type] ?? `link of type ${type}`;
    throw context.unsupported(offset, `the ${kind} ${printName(name)}`);
  }
  addMember(context, members, name, context.target(at + length, 'member'), offset);
}
