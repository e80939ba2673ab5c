// Strangers' pages in Firefox: policies, other origins, what is missing, frames.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, afterEach, before, test } from 'node:test';
import { altered, closed, document as page_, files, missing, typed } from '../e2e/hosts.js';
import { origin } from '../e2e/origins.js';
import { DEMO, DOCUMENTED, EAGER, STRICT, Window } from './browser.js';

/** @type {Window} */
let browser;

before(async () => {
  browser = await Window.open();
});
after(() => browser.close());
afterEach(() => browser.leave());

/** Goes to a page. @param {Parameters<Window['visit']>[1]} [how] */
const visit = (how, body = EAGER) => browser.visit(body, how);

/** The widget isn't there, its reason is told, and the fallback stands. @param {string} sentence */
async function expectFallback(sentence, window = browser) {
  await window.shows('notice', sentence);
  assert.ok(await window.run(() => document.querySelector('competency-widget > p')?.checkVisibility()), 'the fallback stands');
  assert.ok(await window.run(() => document.querySelector('competency-widget')?.shadowRoot?.querySelector('.competency') === null));
}

test('the documented policy is enough, with Trusted Types', async () => {
  assert.equal(DOCUMENTED, "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
  await visit();
  await browser.press('T2.1 廣告整合行銷提案');
  await browser.shows('article', 'O2.1.1');
  await browser.press('Start quiz');
  await browser.shows('heading', 'Quiz');
  assert.deepEqual((await browser.heard()).map(([name]) => name), ['competency-ready', 'competency-select']);
});

test('across origins, with SRI, under that policy', async () => {
  const site = await files(DEMO);
  browser.hosts.push(site);
  const script = Buffer.from(await (await fetch(`${site.url}pkg/embed.js`)).arrayBuffer());
  const embed = `<script type="module" src="${site.url}pkg/embed.js" integrity="sha384-${createHash('sha384').update(script).digest('base64')}" crossorigin></script>`;
  await visit({ embed, policy: STRICT.replaceAll("'self'", `'self' ${site.url}`) });
  await browser.shows('heading', 'What each task draws on');
  assert.deepEqual((await browser.heard()).map(([name]) => name), ['competency-ready']);
});

for (const [name, policy, lacks] of [
  ['WebAssembly', STRICT.replace(" 'wasm-unsafe-eval'", ''), /lacks script-src 'wasm-unsafe-eval'$/],
  ['fetching', STRICT.replace("connect-src 'self'", "connect-src 'none'"), /lacks connect-src http:\/\/127\.0\.0\.1:\d+$/],
])
  test(`a policy that forbids ${name} is told by the directive that it lacks`, async () => {
    await visit({ policy: String(policy) });
    const [{ reason, message }] = await browser.failures();
    assert.equal(reason, 'csp', message);
    assert.match(message, /** @type {RegExp} */ (lacks));
    await expectFallback('the page forbids it');
  });

test('a `src` that the policy leaves out is told by what that lacks', async () => {
  const other = await origin(() => ({ headers: { 'access-control-allow-origin': '*' }, body: '{}' }));
  browser.hosts.push(other);
  await visit({}, EAGER.replace(' ', ` src="${other.url}a.json" `));
  const [{ reason, message }] = await browser.failures();
  assert.deepEqual([reason, message], ['csp', `${other.url}a.json: the Content-Security-Policy lacks connect-src ${new URL(other.url).origin}, or where that redirects to`]);
  await expectFallback('the page forbids it');
});

for (const [file, change, expected, message] of /** @type {const} */ ([
  ['competency_widget_bg.wasm', missing, 'network', /competency_widget_bg-\w+\.wasm: 404$/],
  ['competency_widget_bg.wasm', altered, 'integrity', /of another build/],
]))
  test(`${file} that is ${change.name}: ${expected}`, async () => {
    await visit({ changes: { [file]: change } });
    const failures = await browser.failures();
    assert.equal(failures[0].reason, expected, failures[0].message);
    assert.match(failures[0].message, message);
    await expectFallback('Not interactive');
  });

test('WebAssembly that another origin doesn’t let the page have: network', async () => {
  const site = await files(DEMO, { 'competency_widget_bg.wasm': closed });
  browser.hosts.push(site);
  await visit({ embed: `<script type="module" src="${site.url}pkg/embed.js"></script>`, policy: '' });
  const [{ reason, message }] = await browser.failures();
  assert.deepEqual([reason, message.replace(/.*\//, '').replace(/-\w+/, '')], ['network', 'competency_widget_bg.wasm: no answer']);
});

for (const type of ['application/octet-stream', 'text/html'])
  test(`WebAssembly that is served as ${type} works`, async () => {
    await visit({ changes: { 'competency_widget_bg.wasm': typed(type) } });
    await browser.shows('heading', 'What each task draws on');
  });

test('after a failure it comes once the file is there', async () => {
  let answers = false;
  await visit({ changes: { 'competency_widget_bg.wasm': (answer) => (answers ? answer : missing()) } });
  await expectFallback('a file did not load');
  answers = true;
  await browser.driver.wait(async () => {
    await browser.run(() => document.querySelector('competency-widget')?.setAttribute('theme', 'light'));
    return (await browser.heard()).length > 1;
  }, 30_000);
  assert.deepEqual((await browser.heard()).map(([name]) => name), ['competency-error', 'competency-ready']);
});

test('a browser without WebAssembly has the fallback: unsupported', async () => {
  const old = await Window.open({ 'javascript.options.wasm': false });
  try {
    await old.visit(EAGER);
    assert.equal(await old.run(() => typeof WebAssembly), 'undefined');
    assert.deepEqual((await old.failures()).map(({ reason }) => reason), ['unsupported']);
    await expectFallback('the browser is too old', old);
  } finally {
    await old.close();
  }
});

test('without a fallback the standard is read before the program is there, and stays where it can’t be', async () => {
  await visit({ policy: STRICT.replace(" 'wasm-unsafe-eval'", '') }, '<competency-widget loading="eager"></competency-widget>');
  await browser.until(() => {
    const shown = [...(document.querySelector('competency-widget')?.shadowRoot?.querySelectorAll('div') ?? [])];
    return shown.some(({ shadowRoot }) => shadowRoot?.querySelector('article')?.textContent?.includes('T1.1'));
  });
  await browser.shows('notice', 'the page forbids it');
});

test('frame.html on a page of another origin, in a sandbox, tells its height', async () => {
  const site = await files(DEMO);
  const frame = `<iframe title="A standard" sandbox="allow-scripts" width="900" height="300" src="${site.url}www/frame.html?lang=en&amp;storage=local"></iframe>`;
  const listen = `<script>window.said = []; addEventListener('message', ({ data, origin }) => said.push([origin, data]));</script>`;
  const page = await origin(() => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, body: page_(listen + frame) }));
  browser.hosts.push(site, page);
  await browser.go(page.url);
  await browser.driver.wait(async () => (await browser.driver.executeScript("return window.said.some(([, { type }]) => type === 'competency-ready')")), 30_000);
  await browser.driver.switchTo().frame(0);
  await browser.press('T1.2 維護客戶關係');
  await browser.shows('article', 'O1.2.1');
  await browser.expectAccessible('the frame');
  const height = await browser.run(() => Math.ceil(document.body.getBoundingClientRect().height));
  await browser.driver.switchTo().defaultContent();
  await browser.driver.wait(async () => (await browser.driver.executeScript("return window.said.findLast(([, { type }]) => type === 'competency-resize')[1].detail.height")) === height, 30_000);
  const said = /** @type {[string, any][]} */ (await browser.driver.executeScript('return window.said'));
  assert.deepEqual(new Set(said.map(([origin]) => origin)), new Set(['null']));
  const heights = said.filter(([, { type }]) => type === 'competency-resize').map(([, { detail }]) => detail.height);
  assert.deepEqual(said.filter(([, { subject }]) => subject === 'lti.frameResize').map(([, { height }]) => height), heights);
});
