// Measures how soon a page has something to read: `node embed.js NAME=SITE…` prints a table. `cargo xtask bench` builds the
// sites.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';

const RUNS = 15;
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.wasm': 'application/wasm' };

const INTRODUCTION = `## On a page

From navigation, by which way the standard comes onto a page that has nothing else on it. All builds and ways take turns in
one session. Files come from a server on this machine, compressed.

- *First readable list*: the tasks' names are on the screen, the fallback's or the widget's. *× fallback*: as a ratio to the
  same build's page that has the fallback and no script.
- *Interactive*: the widget, of a hundred the last one, is ready and the page has time for the reader. *× fallback*: as a
  ratio to when that page can be read.
- *Slow*: the processor 4× slower, 10 Mbit/s, and 40 ms until an answer begins.
`;

/** @typedef {import('@playwright/test').Page} Page @typedef {{ list: number, ready: number }} Figures */

/** Where the network is slow, too. */
const PROFILES = /** @type {const} */ ([
  ['as it is', 1, { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }],
  ['slow', 4, { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 }],
]);

/** The builds: their names and sites. */
const builds = process.argv.slice(2).map((argument) => argument.split('='));
if (!builds.length) throw new Error('Say which sites: node embed.js NAME=SITE…');
const text = await readFile(join(builds[0][1], 'pkg/KPS2431-001v2.zh-Hant.html'), 'utf8');
const article = text.slice(text.indexOf('<article'));
const SCRIPT = '<script type="module" src="pkg/embed.js"></script>';
const element = (/** @type {string} */ fallback, attributes = '') => `<competency-widget ${attributes}>${fallback}</competency-widget>`;
const page = (/** @type {string} */ head, /** @type {string} */ body) =>
  `<!doctype html><html lang="zh-Hant"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A host</title>${head}${body}`;

/** Each way: its page, how many widgets it has, and the page with the fallback alone that it is held against.
 * @type {Record<string, { html: string, widgets: number, against?: string }>} */
const WAYS = {
  'the fallback alone': { html: page('', element(article)), widgets: 0 },
  'script, with the fallback': { html: page(SCRIPT, element(article)), widgets: 1, against: 'the fallback alone' },
  'script, without': { html: page(SCRIPT, element('')), widgets: 1, against: 'the fallback alone' },
  'a frame': { html: page('', '<iframe title="A standard" src="www/frame.html" width="100%" height="800"></iframe>'), widgets: 1, against: 'the fallback alone' },
  'a hundred fallbacks alone': { html: page('', element(article).repeat(100)), widgets: 0 },
  'a hundred, with the fallback': { html: page(SCRIPT, element(article, 'loading="eager"').repeat(100)), widgets: 100, against: 'a hundred fallbacks alone' },
};

/** In each document of a page: tells the outermost one when the tasks' names are on the screen, and each widget. */
function watch() {
  const told = /** @type {{ list: number, ready: number[] }} */ (window.top === window ? { list: 0, ready: [] } : Reflect.get(/** @type {Window} */ (window.top), 'told'));
  Object.assign(window, { told });
  const begun = () => performance.timeOrigin - Reflect.get(/** @type {Window} */ (window.top), 'performance').timeOrigin + performance.now();
  /** Once the frame that is in the making is shown, before or after all else that waits.
   * @param {'user-blocking' | 'background'} priority @param {() => void} then */
  const shown = (priority, then) => Reflect.get(window, 'scheduler').postTask(then, { priority });
  /** The names of tasks, in the fallback, in the loader's text, and in the program. @param {ParentNode | null | undefined} root @returns {boolean} */
  const lists = (root) => {
    const widget = root?.querySelector('competency-widget');
    const names = [...(root?.querySelectorAll('h4, button') ?? [])].filter(({ textContent }) => /^T\d/.test(textContent ?? ''));
    const within = [...(widget?.shadowRoot?.querySelectorAll('div') ?? [])].map(({ shadowRoot }) => shadowRoot);
    return names.some((name) => name.checkVisibility({ visibilityProperty: true })) || [widget?.shadowRoot, ...within].some((root) => root && lists(root));
  };
  const tell = () => told.list && console.log(`told ${told.ready.length}`);
  const look = () => {
    if (told.list) return;
    if (lists(document)) shown('user-blocking', () => ((told.list ||= begun()), tell()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  document.addEventListener('competency-ready', () => requestAnimationFrame(() => shown('background', () => (told.ready.push(begun()), tell()))));
}

/** @type {Record<string, { type: string, body: Uint8Array }>} */
const pages = Object.fromEntries(Object.values(WAYS).map(({ html }, at) => [`/${at}`, { type: TYPES['.html'], body: brotliCompressSync(html) }]));

/** What stands at a path of a build, compressed. @param {string} path */
async function file(path) {
  const [, build, ...parts] = path.split('/');
  const within = `/${parts.join('/')}`;
  return pages[within] ?? { type: Reflect.get(TYPES, extname(path)) ?? 'text/plain', body: await readFile(join(builds[Number(build)][1], `${within}.br`)) };
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  file(pathname).then(
    ({ type, body }) => response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length }).end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
const origin = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;

/** One run in a fresh page. @param {import('@playwright/test').Browser} browser @param {[build: number, way: string]} what @param {typeof PROFILES[number]} profile @returns {Promise<Figures>} */
async function run(browser, [build, way], [, slower, network]) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', network);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const { widgets } = WAYS[way];
  // Whatever is run in the page to ask would be in the way of what is measured.
  const told = page.waitForEvent('console', { predicate: (line) => line.text() === `told ${widgets}`, timeout: 120_000 });
  await page.goto(`${origin}/${build}/${Object.keys(WAYS).indexOf(way)}`, { waitUntil: 'commit' });
  await told;
  const { list, ready } = await page.evaluate(() => Reflect.get(window, 'told'));
  await context.close();
  return { list, ready: ready.at(-1) };
}

/** @param {number[]} figures */
const median = (figures) => figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)];
const ms = (/** @type {number} */ time) => `${time.toFixed(0)} ms`;

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args });
console.log(`${INTRODUCTION}\n| | way | build | first readable list | × fallback | interactive | × fallback |\n|---|---|---|---:|---:|---:|---:|`);
for (const profile of PROFILES) {
  const turns = builds.flatMap((_, build) => Object.keys(WAYS).map((way) => /** @type {[number, string]} */ ([build, way])));
  const runs = builds.map(() => Object.fromEntries(Object.keys(WAYS).map((way) => [way, /** @type {Figures[]} */ ([])])));
  // The first run warms the browser up. Each time another one begins: what comes first waits for what the last one left.
  for (let count = 0; count < RUNS + 1; count += 1) {
    for (const [build, way] of turns) runs[build][way].push(await run(browser, [build, way], profile));
    turns.push(...turns.splice(0, 1));
  }
  for (const [way, { against, widgets }] of Object.entries(WAYS)) {
    for (const [build, [name]] of builds.entries()) {
      const figure = (/** @type {string} */ way, /** @type {keyof Figures} */ what) => median(runs[build][way].slice(1).map((run) => run[what]));
      const cell = (/** @type {keyof Figures} */ what) => `${ms(figure(way, what))} | ${against ? (figure(way, what) / figure(against, 'list')).toFixed(2) : ''}`;
      console.log(`| ${profile[0]} | ${way} | ${name} | ${cell('list')} | ${widgets ? cell('ready') : ' | '} |`);
    }
  }
}
await browser.close();
server.close();
