import { describe, expect, it } from 'vitest';
import { backupHeaderSchema } from '../../../lib/domain/backup-header.ts';
import { seededRandom } from '../../../lib/shared/seeded-random.ts';
import { BackupError } from '../../../lib/storage/backup/backup-error.ts';
import { encodeHead, readHead, TRAILER } from '../../../lib/storage/backup/backup-head.ts';
import { newLock, openLock } from '../../../lib/storage/backup/lock.ts';
import { packing } from '../../../lib/storage/backup/pack.ts';
import { readBackupRows } from '../../../lib/storage/backup/read-backup-rows.ts';
import { AT_A_TIME } from '../../../lib/storage/backup/read-batches.ts';

const HEADER = { schema: 3, madeAt: 1, programVersion: '0.1.0', counts: { accounts: 3 }, lock: null };
const ROWS = [{ id: 'a', name: 'Zoë “the” Ünal' }, { id: 'b' }, { id: 'c', nested: { list: [1, null] } }];

interface Made {
  readonly header?: Partial<typeof HEADER>;
  readonly lines?: readonly string[];
}

const linesOf = (rows: readonly object[], table = 'accounts') =>
  rows.map((row) => JSON.stringify([table, row]));

async function fileOf({ header = {}, lines = linesOf(ROWS) }: Made = {}): Promise<Blob> {
  const head = await encodeHead({ ...HEADER, ...header });
  const file = packing(head, null);
  await file.add(`${JSON.stringify(head.sum)}\n`);
  for (const line of lines) await file.add(`${line}\n`);
  return file.finish();
}

async function lockedFile(passphrase: string, rows: readonly object[] = ROWS): Promise<Blob> {
  const lock = await newLock(passphrase);
  const head = await encodeHead({ ...HEADER, counts: { accounts: rows.length }, lock: lock.lock });
  const file = packing(head, lock);
  await file.add(`${JSON.stringify(head.sum)}\n`);
  for (const line of linesOf(rows)) await file.add(`${line}\n`);
  return file.finish();
}

async function rowsOf(file: Blob, passphrase: string | null = null): Promise<object[]> {
  const head = await readHead(file);
  const lock = head.header.lock ? await openLock(head.header.lock, passphrase) : null;
  const rows: object[] = [];
  for await (const batch of readBackupRows(file, head, lock)) rows.push(...batch.rows);
  return rows;
}

/** The name of the problem; `null`: it was read. */
async function problemOf(file: Blob, passphrase: string | null = null): Promise<string | null> {
  try {
    await rowsOf(file, passphrase);
    return null;
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    expect(error.message).toMatch(/^[A-Z].*\.$/s);
    return error.reason;
  }
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const textOf = (file: Blob) => file.text();

/** Rows that no compression makes small, over several locked pieces. */
function noise(n: number): object[] {
  const random = seededRandom(7);
  const text = () => Array.from({ length: 300 }, () => String.fromCharCode(33 + random() * 90)).join('');
  return Array.from({ length: n }, (_, index) => ({ id: `row-${index}`, note: text() }));
}

describe('a backup file', () => {
  it('says what it is in its first line, and nothing of anybody in its second', async () => {
    const [first, second] = (await textOf(await lockedFile('correct horse battery'))).split('\n');
    expect(first).toMatch(/^Per Our Call backup 1 [0-9a-f]{64}$/);
    const header = backupHeaderSchema.parse(JSON.parse(second ?? ''));
    expect(header.lock).toMatchObject({ derivation: 'PBKDF2-SHA-256', cipher: 'AES-256-GCM' });
    expect(header.lock?.iterations).toBeGreaterThanOrEqual(600_000);
  });

  it('gives back its rows, open or locked', async () => {
    expect(await rowsOf(await fileOf())).toEqual(ROWS);
    expect(await rowsOf(await lockedFile('correct horse battery'), 'correct horse battery')).toEqual(ROWS);
  });

  it('gives back many rows over many pieces, a batch at a time', async () => {
    const rows = noise(AT_A_TIME * 5 + 1);
    const file = await lockedFile('p', rows);
    expect(file.size).toBeGreaterThan(3 * 65_536);
    expect(await rowsOf(file, 'p')).toEqual(rows);
  });

  it('is never the same twice, with the same passphrase and the same rows', async () => {
    const headers = await Promise.all([1, 2].map(async () => (await readHead(await lockedFile('p'))).header));
    const [a, b] = headers.map(({ lock }) => lock);
    expect(a?.salt).not.toBe(b?.salt);
    expect(a?.noncePrefix).not.toBe(b?.noncePrefix);
    expect(a?.check).not.toBe(b?.check);
  });

  it('shows nothing of a locked body', async () => {
    expect(await textOf(await lockedFile('p', [{ id: 'x', name: 'Northwind' }]))).not.toContain('Northwind');
  });

  it('opens with the same words typed in another way (NFKC)', async () => {
    expect(await problemOf(await lockedFile('café ﬁve'), 'cafe\u0301 five')).toBeNull();
  });
});

describe('is refused by a sentence', () => {
  const CASES: [string, () => Promise<Blob>, string][] = [
    ['an empty file', async () => new Blob([]), 'no-backup'],
    ['another file', async () => new Blob(['Customer,Open\nNorthwind,12.00\n']), 'no-backup'],
    ['a later format', async () => new Blob(['Per Our Call backup 2\nwhatever']), 'newer'],
    ['a first line alone', async () => new Blob([`Per Our Call backup 1 ${'0'.repeat(64)}\n`]), 'cut-off'],
    ['a header of another sum', async () => patched(await fileOf(), '"schema":3', '"schema":2'), 'damaged'],
    [
      'a header that has what none has',
      async () => fileOf({ header: { ...HEADER, extra: 1 } as never }),
      'damaged',
    ],
    ['a negative count', async () => fileOf({ header: { counts: { accounts: -1 } } }), 'damaged'],
    ['fewer rows than announced', async () => fileOf({ header: { counts: { accounts: 4 } } }), 'damaged'],
    ['more rows than announced', async () => fileOf({ header: { counts: { accounts: 2 } } }), 'damaged'],
    ['rows of a table not announced', async () => fileOf({ lines: linesOf(ROWS, 'contacts') }), 'damaged'],
    ['rows of a table named __proto__', async () => fileOf({ lines: linesOf(ROWS, '__proto__') }), 'damaged'],
    ['a line that is no JSON', async () => fileOf({ lines: ['{', '', ''] }), 'damaged'],
    ['a line that is no row', async () => fileOf({ lines: ['["accounts",[]]'] }), 'damaged'],
    ['a line of no end', async () => fileOf({ lines: ['x'.repeat(9_000_000)] }), 'damaged'],
    [
      'the body of another file',
      async () => {
        const [a, b] = [await fileOf(), await fileOf({ header: { madeAt: 2 } })];
        const [headA, headB] = [await readHead(a), await readHead(b)];
        return new Blob([a.slice(0, headA.bytes.length), b.slice(headB.bytes.length)]);
      },
      'damaged',
    ],
    ['something after the end', async () => new Blob([await fileOf(), 'x', TRAILER]), 'damaged'],
  ];
  it.each(CASES)('%s', async (_, make, problem) => {
    expect(await problemOf(await make())).toBe(problem);
  });

  it('a file cut anywhere', async () => {
    const file = await lockedFile('p', noise(50));
    const head = await readHead(file);
    for (const keep of [0.1, 0.5, 0.9, 0.999])
      expect(await problemOf(file.slice(0, Math.floor(file.size * keep)), 'p')).toBe('cut-off');
    expect(await problemOf(file.slice(0, head.bytes.length - 5), 'p')).toBe('cut-off');
  });

  it('a wrong passphrase, or none; damage is told apart from it', async () => {
    const file = await lockedFile('right words', noise(50));
    expect(await problemOf(file)).toBe('passphrase-needed');
    expect(await problemOf(file, '')).toBe('passphrase-needed');
    expect(await problemOf(file, 'wrong words')).toBe('wrong-passphrase');
    const bytes = await bytesOf(file);
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
    expect(await problemOf(new Blob([bytes]), 'right words')).toBe('damaged');
  });

  it('locked pieces in another order, one left out, or the last one missing', async () => {
    const file = await lockedFile('p', noise(800));
    const { bytes } = await readHead(file);
    const piece = 65_536 + 16;
    const at = (index: number) =>
      file.slice(bytes.length + index * piece, bytes.length + (index + 1) * piece);
    const rest = (index: number) => file.slice(bytes.length + index * piece);
    const head = file.slice(0, bytes.length);
    expect(await problemOf(new Blob([head, at(1), at(0), rest(2)]), 'p')).toBe('damaged');
    expect(await problemOf(new Blob([head, at(0), rest(2)]), 'p')).toBe('damaged');
    expect(await problemOf(new Blob([head, at(0), at(1), TRAILER]), 'p')).toBe('damaged');
  });

  it('another header over the same locked body, its sum made to fit', async () => {
    const file = await lockedFile('p');
    const head = await readHead(file);
    const other = await encodeHead({ ...head.header, madeAt: 99 });
    expect(await problemOf(new Blob([other.bytes, file.slice(head.bytes.length)]), 'p')).toBe('damaged');
  });

  it('a file that unpacks to far more than any book: it is left before memory fills', async () => {
    const bomb = await fileOf({ lines: Array.from({ length: 24 }, () => ' '.repeat(5_000_000)) });
    expect(bomb.size).toBeLessThan(400_000);
    expect(await problemOf(bomb)).toBe('damaged');
  });
});

async function patched(file: Blob, from: string, to: string): Promise<Blob> {
  const bytes = await bytesOf(file);
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const changed = text.replace(from, to);
  return new Blob([Uint8Array.from(changed, (char) => char.charCodeAt(0))]);
}
