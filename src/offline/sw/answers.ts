/** A part of a stored file, as video and audio ask for it in Safari; the whole when the range makes no sense. */
export async function answerRange(request: Request, whole: Response): Promise<Response> {
  const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('range') ?? '');
  if (range === null) return whole;
  const body = await whole.arrayBuffer();
  const [, from = '', to = ''] = range;
  const start = from === '' ? Math.max(0, body.byteLength - Number(to)) : Number(from);
  const end = from === '' || to === '' ? body.byteLength - 1 : Math.min(Number(to), body.byteLength - 1);
  if (start > end) return new Response(null, { status: 416, headers: { 'content-range': `bytes */${body.byteLength}` } });
  const headers = new Headers(whole.headers);
  headers.set('content-range', `bytes ${start}-${end}/${body.byteLength}`);
  headers.set('content-length', String(end - start + 1));
  return new Response(body.slice(start, end + 1), { status: 206, headers });
}

/** Whether a response is whole, ours and as it should be: only such a one is ever stored. */
export const isStorable = (response: Response): boolean => response.ok && response.status === 200 && response.type === 'basic' && !response.redirected;

/** A copy that can be stored: the body is unpacked already, so the header that says otherwise goes. */
export async function asStored(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(await response.arrayBuffer(), { status: 200, headers });
}
