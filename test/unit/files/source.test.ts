import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNpy, tensor, writeNpy } from '../../../kernel/src/index.js';
import { fileError, inFolder } from './fixtures.js';

const x = tensor([1, 2]);

describe('a file that cannot be read', () => {
  it('is named, with what to do', async () => {
    await inFolder(async folder => {
      const path = join(folder, 'none.npy');
      const error = await fileError(() => readNpy(path));
      expect(error).toMatchObject({
        code: 'cannot-read',
        where: 'readNpy',
        file: path,
        got: 'there is no such file or folder',
        offset: null
      });
      expect((await fileError(() => readNpy(folder))).got).toBe('it is a folder');
      writeFileSync(path, '');
      expect((await fileError(() => readNpy(join(path, 'x')))).got).toContain(
        'a file, not a folder'
      );
      expect((await fileError(() => readNpy(path))).got).toContain('an empty file');
    });
  });

  it('may be a device without end', async () => {
    const error = await fileError(() => readNpy('/dev/zero'));
    expect(error.got).toBe('it is a device, pipe or socket');
  });

  it.each([[''], ['a\0b'], [3], [null], [[1, 2]], [new Float32Array(2)]])(
    'is refused when it is no source: %j',
    async source => {
      await expect(readNpy(source as never)).rejects.toThrow(/readNpy (reads|needs)/);
    }
  );
});

describe('writing', () => {
  it('replaces a file at once and leaves nothing beside it', async () => {
    await inFolder(async folder => {
      const path = join(folder, 'x.npy');
      await writeNpy(path, tensor([5]));
      await writeNpy(path, x);
      expect([...(await (await readNpy(path)).data())]).toEqual([1, 2]);
      expect(readdirSync(folder)).toEqual(['x.npy']);
    });
  });

  it('keeps a link, and the permissions of the file it names', async () => {
    await inFolder(async folder => {
      const [path, link] = [join(folder, 'x.npy'), join(folder, 'link.npy')];
      writeFileSync(path, 'old');
      chmodSync(path, 0o600);
      symlinkSync(path, link);
      await writeNpy(link, x);
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect([...(await (await readNpy(path)).data())]).toEqual([1, 2]);
    });
  });

  it('leaves what was there when it cannot go on', async () => {
    await inFolder(async folder => {
      const path = join(folder, 'x.npy');
      writeFileSync(path, 'old');
      const gone = tensor([1]);
      gone.dispose();
      await expect(writeNpy(path, gone)).rejects.toThrow(/was disposed/);
      expect(readFileSync(path, 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['x.npy']);
    });
  });

  it('says why it cannot', async () => {
    await inFolder(async folder => {
      mkdirSync(join(folder, 'taken'));
      const taken = await fileError(() => writeNpy(join(folder, 'taken'), x));
      expect([taken.code, taken.got]).toEqual(['cannot-write', 'it is a folder']);
      const error = await fileError(() => writeNpy(join(folder, 'none', 'x.npy'), x));
      expect(error.got).toBe('there is no such file or folder');
      await expect(writeNpy(3 as never, x)).rejects.toThrow(/needs the path of a file/);
    });
  });
});
