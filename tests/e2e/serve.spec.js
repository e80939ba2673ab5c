// What `cargo xtask serve` answers: types, compression, policy, and nothing but the site's files.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

/**
 * Opens the demo and waits until its widget shows the standard, not its fallback.
 * @param {import('@playwright/test').Page} page
 */
async function ready(page) {
  await page.goto('');
  const widget = page.locator('competency-widget').first();
  await widget.scrollIntoViewIfNeeded();
  await expect.poll(() => widget.evaluate((host) => host.shadowRoot?.textContent)).toContain('廣告AE人員');
}

/** A path without the hash of the content. @param {string} path */
const plain = (path) => path.replace(/-[0-9a-f]{8}\./, '.');

for (const [name, type] of [
  ['', 'text/html'],
  ['pkg/embed.js', 'text/javascript'],
  ['pkg/competency_widget_bg.wasm', 'application/wasm'],
]) {
  test(`/${name} is ${type}, compressed, and asked for anew each time`, async ({ request }) => {
    const { files } = await (await request.get('pkg/package.json')).json();
    const path = files.map((/** @type {string} */ file) => `pkg/${file}`).find((/** @type {string} */ file) => plain(file) === name) ?? name;
    const response = await request.get(path, { headers: { 'accept-encoding': 'br' } });
    expect(response.status()).toBe(200);
    expect(response.headers()).toMatchObject({
      'content-type': type,
      'content-encoding': 'br',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    const again = await request.get(path, {
      headers: { 'accept-encoding': 'br', 'if-none-match': response.headers()['etag'] },
    });
    expect(again.status()).toBe(304);
  });
}

test('a strict policy stands on every answer', async ({ request }) => {
  for (const path of ['', 'pkg/embed.js', 'no-such-file']) {
    const policy = (await request.get(path)).headers()['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).not.toContain('unsafe-inline');
  }
});

for (const path of ['.git/config', 'Cargo.toml', 'target/xtask.lock', 'pkg/%2e%2e/%2e%2e/%2e%2e/Cargo.toml', 'www/..%2f..%2f..%2fCargo.toml']) {
  test(`/${path} isn't served`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });
}

test('reading is all that one may do', async ({ request }) => {
  expect((await request.head('')).status()).toBe(200);
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect((await request.fetch('', { method })).status()).toBe(405);
  }
});

test('the demo raises no violation of the policy and no request leaves its origin', async ({ page, baseURL }) => {
  const origin = new URL(/** @type {string} */ (baseURL)).origin;
  /** @type {string[]} */
  const foreign = [];
  page.on('request', (request) => new URL(request.url()).origin === origin || foreign.push(request.url()));
  await page.addInitScript(() => {
    const violations = /** @type {string[]} */ ([]);
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
    Object.assign(window, { violations });
  });
  await ready(page);
  expect(await page.evaluate(() => Reflect.get(window, 'violations'))).toEqual([]);
  expect(foreign).toEqual([]);
});

test('the size budget counts just what a first load fetches of pkg/', async ({ page }) => {
  const budget = JSON.parse(await readFile(new URL('../budget.json', import.meta.url), 'utf8'));
  /** @type {Set<string>} */
  const fetched = new Set();
  page.on('request', (request) => fetched.add(new URL(request.url()).pathname.slice(1)));
  await ready(page);
  expect([...fetched].filter((path) => path.startsWith('pkg/')).map(plain).sort()).toEqual(budget.firstLoad.files.toSorted());
});
