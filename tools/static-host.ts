import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pagefind': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
};

/** One block of a `_headers` file: a path pattern (`*` matches the rest) and the headers it sets. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

/** Reads the `_headers` format of static hosts: a path in column one, its headers indented below. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

function matches(pattern: string, path: string): boolean {
  const star = pattern.indexOf('*');
  return star < 0 ? pattern === path : path.startsWith(pattern.slice(0, star)) && path.endsWith(pattern.slice(star + 1));
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() ?? false;

/** The compressed form a browser asked for and the build made, or the file itself. */
async function variant(file: string, accepts: string): Promise<{ file: string; encoding: string | null }> {
  for (const [encoding, ending] of [['br', '.br'], ['gzip', '.gz']] as const) {
    if (accepts.includes(encoding) && (await isFile(file + ending))) return { file: file + ending, encoding };
  }
  return { file, encoding: null };
}

/**
 * A plain static host for a finished site, as a good one behaves: precompressed brotli and gzip, right
 * content types, long cache for hashed files, the headers of the site's own `_headers` file, a real 404.
 * @param root folder of the built site
 * @param base path it is served under, with a slash at both ends
 */
export async function staticHost(root: string, base = '/'): Promise<Server> {
  const rules = parseHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const url = new URL(request.url ?? '/', 'http://host');
    let path: string;
    try {
      path = decodeURIComponent(url.pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    const inside = path.startsWith(base) ? '/' + path.slice(base.length) : null;
    let file = inside === null ? null : join(root, normalize(inside));
    if (file !== null && !(file + sep).startsWith(root + sep)) file = null;
    let status = 200;
    if (file !== null && (path.endsWith('/') || !(await isFile(file)))) {
      if (!path.endsWith('/') && (await isFile(join(file, 'index.html')))) {
        response.writeHead(301, { location: path + '/' + url.search }).end();
        return;
      }
      file = join(file, 'index.html');
    }
    if (file === null || inside === '/_headers' || !(await isFile(file))) {
      file = join(root, '404.html');
      status = 404;
      if (!(await isFile(file))) {
        response.writeHead(404).end();
        return;
      }
    }
    const chosen = await variant(file, request.headers['accept-encoding']?.toString() ?? '');
    const { size, mtimeMs } = await stat(chosen.file);
    const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.setHeader('vary', 'accept-encoding');
    response.setHeader('cache-control', 'no-cache');
    for (const rule of rules) {
      if (matches(rule.pattern, inside ?? path)) for (const [name, value] of rule.headers) response.setHeader(name, value);
    }
    response.setHeader('etag', etag);
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    if (chosen.encoding !== null) response.setHeader('content-encoding', chosen.encoding);
    response.setHeader('content-length', size);
    response.writeHead(status);
    if (request.method === 'HEAD') response.end();
    else createReadStream(chosen.file).on('error', () => response.destroy()).pipe(response);
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

/** Listens, or rejects with the system's error (`EADDRINUSE` when the port is taken). */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
}
