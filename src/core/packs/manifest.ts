/** One file of a pack. */
export interface PackFile {
  /** Address with the base path; a page's ends with `/`. */
  url: string;
  /** SHA-256 of the content as the page receives it, in hex. */
  hash: string;
  /** Bytes as transferred, compressed. */
  bytes: number;
  /** Bytes as stored, uncompressed. */
  size: number;
}

/** What `/<lang>/<band>/pack.json` holds: one band's files as one versioned whole. */
export interface PackManifest {
  /** `<lang>/<band>` */
  pack: string;
  /** Hash of the list of files: the same content has the same version. */
  version: string;
  /** Sum over the files, as transferred. */
  bytes: number;
  files: PackFile[];
}
