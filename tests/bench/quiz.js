// Measures how the quiz's items are made: `node quiz.js PROGRAM NAME=SITE=FILE…` prints a table; PROGRAM is the
// command-line tool, FILE the document that the site is built with. `cargo xtask bench` builds all of them.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { chromium } from '@playwright/test';

const RUNS = 15;
const TYPES = { '.js': 'text/javascript', '.wasm': 'application/wasm' };
const LOADER = `<!doctype html><title>A host</title><script type="module" src="pkg/embed.js"></script>`;
const HOST = `${LOADER}<competency-widget loading="eager" lang="zh-Hant"></competency-widget>`;

const INTRODUCTION = `## The quiz

How long its items are in the making, on a page that was opened half a second before.

- *Natively*: \`competency quiz FILE --count 1\`, from the start of the process to its end.
- *Alone*: from putting \`mode="quiz"\` on the page to its start screen, fetching the quiz from memory and starting it included.
- *By a press*: from the press on *Quiz* to its start screen, the same included.
- *Longest block*: the longest time that the page was kept from anything else, the median of the runs.
`;

/** @typedef {import('@playwright/test').Page} Page @typedef {{ wall: number, block: number }} Figures */

/** @param {number[]} figures */
const median = (figures) => figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)];

/** In a page: waits for half a second of frames, as the browser is still busy with the page that it opened; watches for
 * blocks by messages that the page sends itself without end. */
function watch() {
  Object.assign(window, {
    async settled() {
      for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
    },
    /** @param {() => Promise<unknown>} act */
    async timed(act) {
      const { port1, port2 } = new MessageChannel();
      const start = performance.now();
      let [last, block] = [start, 0];
      port1.onmessage = () => {
        const now = performance.now();
        [last, block] = [now, Math.max(block, now - last)];
        port2.postMessage(0);
      };
      port2.postMessage(0);
      await act();
      const end = performance.now();
      port1.close();
      return { wall: end - start, block: Math.max(block, end - last) };
    },
  });
}

/** The quiz alone, put on a page that has the loader. @param {Page} page @returns {Promise<Figures>} */
function alone(page) {
  return page.evaluate(async () => {
    await customElements.whenDefined('competency-widget');
    await Reflect.get(window, 'settled')();
    return Reflect.get(window, 'timed')(async () => {
      document.body.innerHTML = '<competency-widget loading="eager" lang="zh-Hant" mode="quiz"></competency-widget>';
      const start = () => document.body.firstElementChild?.shadowRoot?.querySelector('[data-screen=start]');
      while (!start()) await new Promise((done) => requestAnimationFrame(done));
    });
  });
}

/** The quiz as a reader opens it. @param {Page} page @returns {Promise<Figures>} */
function pressed(page) {
  return page.evaluate(async () => {
    const host = /** @type {HTMLElement} */ (document.querySelector('competency-widget'));
    const one = (/** @type {string} */ selector) => /** @type {HTMLElement | null} */ (host.shadowRoot?.querySelector(selector));
    if (!one('.competency')) await new Promise((done) => host.addEventListener('competency-ready', done, { once: true }));
    await Reflect.get(window, 'settled')();
    return Reflect.get(window, 'timed')(async () => {
      [...(host.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === '開始測驗')?.click();
      while (!one('[data-screen=start]')) await new Promise((done) => requestAnimationFrame(done));
    });
  });
}

/** Both, of a site at a speed. @param {import('@playwright/test').Browser} browser @param {string} site @param {number} slower */
async function measure(browser, site, slower) {
  const measured = /** @type {Figures[][]} */ ([]);
  for (let count = 0; count < RUNS + 1; count += 1) {
    const run = /** @type {Figures[]} */ ([]);
    for (const body of [LOADER, HOST]) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.addInitScript(watch);
      await page.route('**/*', async (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
        const contentType = Reflect.get(TYPES, extname(pathname)) ?? 'text/plain';
        return route.fulfill({ contentType, body: await readFile(join(site, pathname)) }).catch(() => route.abort());
      });
      const client = await context.newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await page.goto('http://bench.test/');
      run.push(await (body === HOST ? pressed(page) : alone(page)));
      await context.close();
    }
    measured.push(run);
  }
  // The first run warms the browser up.
  const figures = (/** @type {number} */ which, /** @type {keyof Figures} */ what) => median(measured.slice(1).map((run) => run[which][what]));
  return [figures(0, 'wall'), figures(0, 'block'), figures(1, 'wall'), figures(1, 'block')];
}

/** The tool's time for a document. @param {string} program @param {string} file */
function natively(program, file) {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    execFileSync(program, ['quiz', file, '--count', '1'], { stdio: ['ignore', 'pipe', 'ignore'] });
    return performance.now() - start;
  });
  return median(times);
}

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args });
const [program, ...documents] = process.argv.slice(2);
const ms = (/** @type {number} */ time) => `${time.toFixed(1)} ms`;
console.log(`${INTRODUCTION}
| document | processor | natively | alone | longest block | by a press | longest block |
|---|---|---:|---:|---:|---:|---:|`);
for (const argument of documents) {
  const [name, site, file] = argument.split('=');
  for (const slower of [1, 4]) {
    const native = slower === 1 ? ms(natively(program, file)) : '';
    const figures = await measure(browser, site, slower);
    console.log(`| ${name} | ${slower === 1 ? 'as it is' : `${slower}× slower`} | ${[native, ...figures.map(ms)].join(' | ')} |`);
  }
}
await browser.close();
