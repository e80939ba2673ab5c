// Servers of other origins, for what a page can't be asked from its own: strangers' pages, and the demo on another host.
import { createServer } from 'node:http';

/**
 * @typedef {{ url: string, close: () => void }} Origin
 * @typedef {{ status?: number, headers?: Record<string, string>, body: string | Uint8Array }} Answer
 */

/** What a host sends that lets other pages have the widget. */
export const OPEN = { 'access-control-allow-origin': '*' };

/**
 * Serves from an origin of its own on this machine.
 * @param {(path: string) => Promise<Answer> | Answer} answer what stands at a path, with what follows it
 * @returns {Promise<Origin>}
 */
export async function origin(answer) {
  const server = createServer(async (request, response) => {
    const { status = 200, headers = {}, body } = await answer(request.url ?? '/');
    response.writeHead(status, headers).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close().closeAllConnections() };
}

/**
 * The demo on another host: its files under a folder, with that host's headers.
 * @param {string} demo its address
 * @param {Record<string, string>} headers
 * @param {string} [folder] with a slash at its end
 */
export async function mirror(demo, headers, folder = '') {
  const { url, close } = await origin(async (path) => {
    if (!path.startsWith(`/${folder}`)) return { status: 404, body: '' };
    const response = await fetch(new URL(path.slice(folder.length + 1), demo));
    const type = response.headers.get('content-type') ?? 'application/octet-stream';
    return { status: response.status, headers: { 'content-type': type, ...headers }, body: new Uint8Array(await response.arrayBuffer()) };
  });
  return { url: `${url}${folder}`, close };
}

/** A page on an origin of its own. @param {string} body */
export const page = (body) =>
  origin(() => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, body: `<!doctype html><html lang="en"><title>A page</title>${body}` }));
