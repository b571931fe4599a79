import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow, type BuiltSite } from './built-site.ts';

const TEXT = new Set(['.html', '.js', '.mjs', '.css', '.json', '.svg', '.txt', '.xml', '.webmanifest', '.wasm', '.pagefind', '.pf_meta', '.pf_index', '.pf_fragment', '.pf_filter']);
const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** Bytes of a text as a good host would send it: brotli, quality 11. */
export async function brotliOf(data: Buffer): Promise<Buffer> {
  return brotli(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length } });
}

/** Whether the host sends this file compressed. */
export const isCompressible = (file: string): boolean => TEXT.has(extname(file));

/** Brotli forms of files, each made once and kept for the steps that only ask for a size. */
export class Transfer {
  readonly #kept = new Map<string, Promise<Buffer | null>>();
  /** By content: the search engine is the same in every band. */
  readonly #same = new Map<string, Promise<Buffer>>();

  /** The brotli form of a file, or null where the file is sent as it is (already compressed, or no smaller). */
  brotli(file: string): Promise<Buffer | null> {
    let kept = this.#kept.get(file);
    if (kept === undefined) {
      kept = this.#make(file);
      this.#kept.set(file, kept);
    }
    return kept;
  }

  async #make(file: string): Promise<Buffer | null> {
    if (!isCompressible(file)) return null;
    const raw = await readFile(file);
    const hash = createHash('sha256').update(raw).digest('hex');
    const made = this.#same.get(hash) ?? brotliOf(raw);
    this.#same.set(hash, made);
    const small = await made;
    return small.length < raw.length ? small : null;
  }

  /** Bytes of a file as transferred. */
  async bytes(file: string): Promise<number> {
    return (await this.brotli(file))?.length ?? (await readFile(file)).length;
  }

  /** Forgets a file that was written again. */
  forget(file: string): void {
    this.#kept.delete(file);
  }
}

/** Writes `.br` and `.gz` beside every text file of the site. */
export async function writeCompressed(site: BuiltSite, transfer: Transfer): Promise<void> {
  const files = (await filesBelow(site.root)).filter((file) => isCompressible(file));
  // zlib has four threads of its own: a few files at once keep them busy without holding the whole site in memory.
  const next = files[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (const file of next) {
      const small = await transfer.brotli(file);
      if (small !== null) await writeFile(file + '.br', small);
      const raw = await readFile(file);
      const zipped = await gz(raw, { level: 9 });
      if (zipped.length < raw.length) await writeFile(file + '.gz', zipped);
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
}
