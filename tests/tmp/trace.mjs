import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
const [site, rate = '4', way = 'with', runs='5'] = process.argv.slice(2);
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.wasm': 'application/wasm' };
const text = await readFile(join(site, 'pkg/KPS2431-001v2.zh-Hant.html'), 'utf8');
const article = text.slice(text.indexOf('<article'));
const n = way === 'hundred' ? 100 : 1;
const el = `<competency-widget ${n>1?'loading="eager"':''}>${way==='bare'?'':article}</competency-widget>`.repeat(n);
const html = brotliCompressSync(`<!doctype html><html lang="zh-Hant"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A host</title><script type="module" src="pkg/embed.js"></script>${el}`);
const server = createServer(async (q, r) => {
  const { pathname } = new URL(q.url, 'http://l');
  try {
    const body = pathname === '/' ? html : await readFile(join(site, pathname + '.br'));
    r.writeHead(200, { 'content-type': pathname==='/'?TYPES['.html']:TYPES[extname(pathname)] ?? 'text/plain', 'content-encoding': 'br', 'content-length': body.length }).end(body);
  } catch { r.writeHead(404).end(); }
});
await new Promise((d) => server.listen(0, '127.0.0.1', d));
const origin = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const all = [];
for (let i = 0; i < +runs; i++) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript((n) => { let c=0; document.addEventListener('competency-ready', () => { performance.mark('ready'); if (++c===n) requestAnimationFrame(() => scheduler.postTask(() => { performance.mark('interactive'); window.done = performance.now(); }, { priority: 'background' })); });
    const o = WebAssembly.instantiate; WebAssembly.instantiate = async (...a) => { performance.mark('inst-begin'); const r = await o.apply(WebAssembly, a); performance.mark('inst-end'); return r; }; }, n);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  if (rate !== '1') await client.send('Network.emulateNetworkConditions', { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 });
  await client.send('Emulation.setCPUThrottlingRate', { rate: +rate });
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing', 'v8', 'disabled-by-default-v8.compile', 'disabled-by-default-devtools.timeline','blink'] });
  await page.goto(origin, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.done);
  const buffer = await browser.stopTracing();
  const marks = await page.evaluate(() => Object.fromEntries(performance.getEntriesByType('mark').map(({ name, startTime }) => [name, Math.round(startTime)]).reverse()));
  const res = await page.evaluate(() => performance.getEntriesByType('resource').map((e) => [e.name.split('/').pop(), Math.round(e.requestStart), Math.round(e.responseEnd)]));
  all.push({ marks, res });
  if (i === +runs - 1) await writeFile('/tmp/trace.json', buffer);
  await context.close();
}
for (const { marks, res } of all) console.log(JSON.stringify(marks), JSON.stringify(res));
await browser.close(); server.close();
