import type { PackFile, PackManifest } from './manifest.ts';

/** What to do so that a pack's cache is whole: fetch what is new, copy what an older version already has. */
export interface PackPlan {
  fetch: PackFile[];
  copy: { file: PackFile; from: string }[];
  /** Files already in place from a download that was cut. */
  there: PackFile[];
  /** Bytes still to be transferred. */
  bytesToFetch: number;
  /** Bytes of room still needed on the device. */
  sizeToStore: number;
}

/**
 * Plans a download.
 * @param wanted the manifest to make whole
 * @param have the manifest of the version in use, or null
 * @param there addresses already in the new version's cache, each verified before it was put there
 */
export function planPack(wanted: PackManifest, have: PackManifest | null, there: ReadonlySet<string>): PackPlan {
  const byHash = new Map((have?.files ?? []).map((file) => [file.hash, file.url]));
  const plan: PackPlan = { fetch: [], copy: [], there: [], bytesToFetch: 0, sizeToStore: 0 };
  for (const file of wanted.files) {
    const from = byHash.get(file.hash);
    if (there.has(file.url)) {
      plan.there.push(file);
      continue;
    }
    plan.sizeToStore += file.size;
    if (from !== undefined) plan.copy.push({ file, from });
    else {
      plan.fetch.push(file);
      plan.bytesToFetch += file.bytes;
    }
  }
  return plan;
}

const HASH = /^[0-9a-f]{64}$/;
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/**
 * Reads a manifest that came over the network.
 * @returns null when it is not one of ours: a login page of the network, a cut file, another site's paths
 */
export function readManifest(json: unknown, base: string): PackManifest | null {
  if (typeof json !== 'object' || json === null) return null;
  const { pack, version, bytes, files } = json as Record<string, unknown>;
  if (typeof pack !== 'string' || typeof version !== 'string' || !/^[0-9a-f]{8,64}$/.test(version) || !isCount(bytes) || !Array.isArray(files)) return null;
  const read: PackFile[] = [];
  for (const file of files as unknown[]) {
    if (typeof file !== 'object' || file === null) return null;
    const f = file as Record<string, unknown>;
    if (typeof f.url !== 'string' || !f.url.startsWith(base) || typeof f.hash !== 'string' || !HASH.test(f.hash) || !isCount(f.bytes) || !isCount(f.size)) return null;
    read.push({ url: f.url, hash: f.hash, bytes: f.bytes, size: f.size });
  }
  return read.length === 0 ? null : { pack, version, bytes, files: read };
}
