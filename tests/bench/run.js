// Measures the widget in a browser: `node run.js NAME=SITE…` prints a table. `cargo xtask bench` builds the sites.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { chromium } from '@playwright/test';

const RUNS = 15;
const TYPES = { '.js': 'text/javascript', '.wasm': 'application/wasm' };
const HOST = '<!doctype html><title>A host</title><script type="module" src="pkg/embed.js"></script><competency-widget loading="eager" lang="zh-Hant"></competency-widget>';

/** What is measured, each in the page, in order. */
const STEPS = ['first rendered list', 'open a task', 'search keystroke', 'switch to the matrix', 'script of the first key', 'script of the next'];

/** One run in a fresh page: a figure for each step, in ms. @param {import('@playwright/test').Page} page */
async function run(page) {
  await page.goto('http://bench.test/');
  const first = await timed(page);
  await page.goto('http://bench.test/');
  await page.locator('competency-widget input[type=search]').focus();
  return [...first, await script(page, '客'), await script(page, '戶')];
}

/** What is script in a trace: what listens, and what it queued. */
const SCRIPT = ['EventDispatch', 'FunctionCall', 'RunMicrotasks', 'v8.callFunction'];

/** What script takes for a character typed where the focus is. @param {import('@playwright/test').Page} page @param {string} text */
async function script(page, text) {
  const browser = /** @type {import('@playwright/test').Browser} */ (page.context().browser());
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8'] });
  await page.keyboard.insertText(text);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const spans = traceEvents.filter((/** @type {any} */ { name, dur }) => SCRIPT.includes(name) && dur);
  return sum(spans.map((/** @type {any} */ { ts, dur }) => [ts, ts + dur])) / 1000;
}

/** How long spans are together; what is in several counts once. @param {[number, number][]} spans */
function sum(spans) {
  let [whole, read] = [0, 0];
  for (const [start, end] of spans.sort(([a], [b]) => a - b)) {
    whole += Math.max(0, end - Math.max(start, read));
    read = Math.max(read, end);
  }
  return whole;
}

/** The steps from the press on until all is laid out. @param {import('@playwright/test').Page} page */
function timed(page) {
  return page.evaluate(async () => {
    /** Lets pending work finish, then lays the page out. */
    const settle = async () => {
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(0);
      });
      document.body.getBoundingClientRect();
    };
    const host = /** @type {HTMLElement} */ (document.querySelector('competency-widget'));
    const one = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (host.shadowRoot?.querySelector(selector));
    /** The last button with such words. */
    const button = (/** @type {RegExp} */ words) => {
      const all = [...(host.shadowRoot?.querySelectorAll('button') ?? [])];
      return /** @type {HTMLElement} */ (all.findLast(({ textContent }) => words.test(textContent ?? '')));
    };
    /** Until what was asked for is there and laid out. */
    const timed = async (/** @type {() => void} */ act, /** @type {() => unknown} */ there) => {
      const start = performance.now();
      act();
      do await settle();
      while (!there());
      return performance.now() - start;
    };
    if (!one('.competency')) await new Promise((done) => host.addEventListener('competency-ready', done, { once: true }));
    await settle();
    const list = performance.now();
    await timed(() => button(/^任務$/).click(), () => one('article'));
    const last = button(/^T[\d.]+[^\d.]/);
    const task = await timed(() => last.click(), () => last.ariaCurrent);
    const field = /** @type {HTMLInputElement} */ (one('input'));
    const type = (/** @type {string} */ text) =>
      timed(() => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }, () => Boolean(one('mark')) === Boolean(text));
    await type('客');
    const keystroke = await type('客戶');
    await type('');
    const way = button(/^矩陣$/);
    const matrix = await timed(() => way.click(), () => one('table'));
    return [list, task, keystroke, matrix];
  });
}

/** @param {number[]} figures */
const median = (figures) => figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)];

/** One run of a site at a speed, in a page of its own. @param {import('@playwright/test').Browser} browser @param {string} site @param {number} slower */
async function opened(browser, site, slower) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: HOST });
    const contentType = Reflect.get(TYPES, extname(pathname)) ?? 'text/plain';
    return route.fulfill({ contentType, body: await readFile(join(site, pathname)) }).catch(() => route.abort());
  });
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const figures = await run(page);
  await context.close();
  return figures;
}

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args });
console.log(`| document | processor | ${STEPS.join(' | ')} |\n|---|---|${STEPS.map(() => '---:|').join('')}`);
const sites = process.argv.slice(2).map((argument) => argument.split('='));
for (const slower of [1, 4]) {
  const runs = sites.map(() => /** @type {number[][]} */ ([]));
  for (let count = 0; count < RUNS + 1; count += 1) {
    for (const [at, [, site]] of sites.entries()) runs[at].push(await opened(browser, site, slower));
  }
  for (const [at, [name]] of sites.entries()) {
    // The first run warms the browser up.
    const figures = STEPS.map((_, step) => median(runs[at].slice(1).map((figures) => figures[step])));
    console.log(`| ${name} | ${slower === 1 ? 'as it is' : `${slower}× slower`} | ${figures.map((ms) => `${ms.toFixed(1)} ms`).join(' | ')} |`);
  }
}
console.error(`medians of ${RUNS} runs, ${browser.version()}`);
await browser.close();
