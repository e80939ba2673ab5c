// What a page's and a host's rules do to the widget, and what the widget does to the page: real headers, two origins.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { detail, openAll, quizButton, roomButton, taskButtons, widget } from './explorer.js';
import { altered, closed, document as page_, files, lines, missing, notice, own, reasons, stranger, typed } from './hosts.js';
import { practise } from './learner.js';
import { act, modeButton, quiz } from './quiz.js';
import { everyState } from './states.js';
import { heard, listen } from './support.js';

/** @typedef {import('./origins.js').Origin} Origin */

const docs = await readFile(new URL('../../docs/EMBEDDING.md', import.meta.url), 'utf8');

/** The policy of docs/EMBEDDING.md, to the letter, and what a stricter page adds to it. */
const DOCUMENTED = /** @type {string} */ (docs.match(/^script-src 'self'.*$/m)?.[0]);
const STRICT = `default-src 'none'; ${DOCUMENTED}; require-trusted-types-for 'script'`;
/** The same where the files are on another origin, as the page says. */
const FOREIGN = STRICT.replaceAll("'self'", 'SITE/');

const fallback = 'The fallback';
const EAGER = `<competency-widget loading="eager"><p>${fallback}</p></competency-widget>`;
const SCRIPT = '<script type="module" src="SITE/pkg/embed.js"></script>';

/** @type {Origin[]} */
let open = [];
test.afterEach(() => {
  for (const { close } of open) close();
  open = [];
});

/**
 * Goes to a stranger's page with the widget's files on another origin.
 * @param {import('@playwright/test').Page} page
 * @param {{ changes?: Record<string, import('./hosts.js').Change>, policy?: string, body?: string }} how
 */
async function visit(page, { changes = {}, policy = FOREIGN, body = SCRIPT + EAGER }) {
  const site = await files(/** @type {string} */ (process.env.DEMO_URL), changes);
  const host = await stranger(site.url, page_(body), policy);
  open.push(site, host);
  await listen(page);
  await page.goto(host.url);
  return { site: site.url, host: host.url };
}

/**
 * Goes to a page of the same origin as the widget's files, with headers of its own.
 * @param {import('@playwright/test').Page} page
 * @param {Record<string, string>} headers
 * @param {string} [head]
 */
async function visitOwn(page, headers, head = '') {
  const host = await own(/** @type {string} */ (process.env.DEMO_URL), `${head}<script type="module" src="pkg/embed.js"></script>${EAGER}`, headers);
  open.push(host);
  await listen(page);
  await page.goto(`${host.url}host.html`);
  return host.url;
}

test('the documented policy is enough for all that a reader can do, on the page’s own origin', async ({ page, context }) => {
  expect(DOCUMENTED).toBe("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const said = lines(page);
  await visitOwn(page, { 'content-security-policy': STRICT });
  await expect(widget(page)).toBeVisible();
  await everyState(page, () => openAll(page));
  await roomButton(widget(page), 'tasks').click();
  const download = page.waitForEvent('download');
  for (const button of await detail(widget(page)).getByRole('group', { name: 'Take along' }).getByRole('button').all()) await button.click();
  await download;
  await quizButton(widget(page)).click();
  await modeButton(page, 'practice').check();
  await act(page, 'begin').click();
  await practise(page, (place) => place % 2 === 0);
  const names = new Set((await heard(page)).map(([name]) => name));
  expect(names).toEqual(new Set(['competency-ready', 'competency-select']));
  expect(said).toEqual([]);
});

test('a policy that only reports is none', async ({ page }) => {
  const said = lines(page);
  await visitOwn(page, { 'content-security-policy-report-only': "default-src 'none'" });
  await expect(widget(page)).toBeVisible();
  const names = (await heard(page)).map(([name]) => name);
  expect(names).toContain('securitypolicyviolation');
  expect(names).not.toContain('competency-error');
  expect(said.filter((line) => line.includes('<competency-widget>'))).toEqual([]);
});

for (const [name, headers, head, lacks] of /** @type {const} */ ([
  ['by its header', { 'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'" }, '', 'connect-src HERE'],
  ['by one of two', { 'content-security-policy': `${DOCUMENTED}, connect-src 'none'` }, '', 'connect-src HERE'],
  ['by its markup', {}, `<meta http-equiv="content-security-policy" content="${DOCUMENTED.replace(" 'wasm-unsafe-eval'", '')}">`, "script-src 'wasm-unsafe-eval'"],
])) {
  test(`what a page forbids ${name}, on its own origin, is told by the directive that it lacks`, async ({ page }) => {
    const url = await visitOwn(page, headers, head);
    const message = `the Content-Security-Policy lacks ${lacks.replace('HERE', url.slice(0, -1))}`;
    expect(await reasons(page)).toEqual([{ reason: 'csp', message }]);
    await expect(page.getByText(fallback)).toBeVisible();
  });
}

test('with the origin of the files it is enough across origins, with SRI, and nothing else is asked for', async ({ page }) => {
  const script = Buffer.from(await (await fetch(`${process.env.DEMO_URL}pkg/embed.js`)).arrayBuffer());
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  /** @type {string[]} */
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  const said = lines(page);
  const { site, host } = await visit(page, { body: SCRIPT.replace('>', ` integrity="${integrity}" crossorigin>`) + EAGER, });
  await expect(widget(page)).toBeVisible();
  expect(requests.filter((url) => !url.startsWith(`${site}pkg/`) && url !== host)).toEqual([]);
  expect(said).toEqual([]);
});

test('of scripts it is enough to allow the one that the page names', async ({ page }) => {
  const said = lines(page);
  await visit(page, { policy: FOREIGN.replace('script-src SITE/', 'script-src SITE/pkg/embed.js') });
  await expect(widget(page)).toBeVisible();
  await quizButton(widget(page)).click();
  await expect(quiz(page)).toBeVisible();
  expect(said).toEqual([]);
});

for (const nonces of ["'nonce-abc'", "'nonce-abc' 'strict-dynamic'"]) {
  test(`a policy of nonces is enough, too: ${nonces}`, async ({ page }) => {
    const said = lines(page);
    await visit(page, {
      policy: `default-src 'none'; script-src ${nonces} 'wasm-unsafe-eval'; connect-src SITE/; require-trusted-types-for 'script'`,
      body: SCRIPT.replace('<script', '<script nonce="abc"') + EAGER,
    });
    await expect(widget(page)).toBeVisible();
    await quizButton(widget(page)).click();
    await expect(quiz(page)).toBeVisible();
    expect(said).toEqual([]);
  });
}

for (const [name, policy, lacks] of /** @type {const} */ ([
  ['WebAssembly', FOREIGN.replace("'wasm-unsafe-eval'", ''), "script-src 'wasm-unsafe-eval'"],
  ['fetching', FOREIGN.replace('connect-src SITE/', "connect-src 'self'"), 'connect-src SITE'],
  ['fetching, by default', FOREIGN.replace('connect-src SITE/;', ''), 'connect-src SITE'],
])) {
  test(`a policy that forbids ${name} is told by the directive that it lacks`, async ({ page }) => {
    const said = lines(page);
    const { site } = await visit(page, { policy });
    const message = `the Content-Security-Policy lacks ${lacks.replace('SITE', site.slice(0, -1))}`;
    expect(await reasons(page)).toEqual([{ reason: 'csp', message }]);
    expect(said).toContainEqual(`error: <competency-widget> csp: ${message}`);
    await expect(page.getByText(fallback)).toBeVisible();
    await expect(notice(page)).toHaveText('Not interactive: the page forbids it.');
  });
}

for (const type of ['application/octet-stream', 'text/plain; charset=utf-8', 'text/html']) {
  test(`WebAssembly that is served as ${type} works`, async ({ page }) => {
    const said = lines(page);
    await visit(page, { changes: { 'competency_widget_bg.wasm': typed(type) }, });
    await expect(widget(page)).toBeVisible();
    expect(said).toEqual([]);
  });
}

for (const [file, change, reason, message] of /** @type {const} */ ([
  ['competency_widget_bg.wasm', missing, 'network', /competency_widget_bg-\w+\.wasm: 404$/],
  ['competency_widget_bg.wasm', closed, 'network', /competency_widget_bg-\w+\.wasm: no answer$/],
  ['competency_widget_bg.wasm', altered, 'integrity', /of another build/],
])) {
  test(`${file} that is ${change.name}: ${reason}`, async ({ page }) => {
    const said = lines(page);
    await visit(page, { changes: { [file]: change } });
    const [failure, ...others] = await reasons(page);
    expect(failure.reason).toBe(reason);
    expect(failure.message).toMatch(message);
    expect(others).toEqual([]);
    expect(said).toContainEqual(`error: <competency-widget> ${reason}: ${failure.message}`);
    await expect(page.getByText(fallback)).toBeVisible();
    await expect(notice(page)).toBeVisible();
    await expect(widget(page)).toHaveCount(0);
  });
}

for (const [name, change] of /** @type {const} */ ([['is missing', missing], ['its host keeps to itself', closed], ['is of another type', typed('text/plain')]])) {
  test(`where the loader ${name}, the fallback stands`, async ({ page }) => {
    await visit(page, { changes: { 'embed.js': change } });
    await expect(page.getByText(fallback)).toBeVisible();
    expect(await page.evaluate(() => customElements.get('competency-widget'))).toBeUndefined();
  });
}

test('an old loader beside the files of a new build says which one is missing', async ({ page }) => {
  const renamed = (/** @type {import('./origins.js').Answer} */ answer) =>
    ({ ...answer, body: Buffer.from(answer.body).toString().replace(/competency_widget_bg-\w{8}/, 'competency_widget_bg-0123abcd') });
  const { site } = await visit(page, { changes: { 'embed.js': renamed } });
  const message = `${site}pkg/competency_widget_bg-0123abcd.wasm: 404`;
  expect(await reasons(page)).toEqual([{ reason: 'network', message }]);
  await expect(page.getByText(fallback)).toBeVisible();
});

test('the quiz that another build left doesn’t run, and the explorer does', async ({ page }) => {
  const said = lines(page);
  await visit(page, { changes: { 'competency_quiz_bg.wasm': altered } });
  await quizButton(widget(page)).click();
  await expect(widget(page)).toContainText('The quiz is not available at the moment.');
  expect(said).toContainEqual(expect.stringMatching(/^error: <competency-widget> integrity: .*of another build/));
  await roomButton(widget(page), 'tasks').click();
  await expect(taskButtons(widget(page)).first()).toBeVisible();
});

test('the page stays as it was: its document, its globals, its cookies and its storage', async ({ page, context }) => {
  const state = () =>
    page.evaluate(() => ({
      globals: Object.getOwnPropertyNames(window).filter((name) => name !== 'heard'),
      head: document.head.outerHTML,
      root: [...document.documentElement.attributes, ...document.body.attributes].map(({ name, value }) => [name, value]),
      body: document.body.innerHTML,
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      stored: localStorage.length + sessionStorage.length,
      cookie: document.cookie,
      address: [location.href, history.length],
      prototypes: [Element, HTMLElement, Node, Document].map(({ prototype }) => Object.getOwnPropertyNames(prototype).length),
    }));
  const { host } = await visit(page, { body: EAGER, policy: "" });
  const before = await state();
  await page.evaluate(() => Object.assign(window, { changes: 0 }));
  await page.evaluate(() => {
    const count = (/** @type {MutationRecord[]} */ records) => Reflect.set(window, 'changes', Reflect.get(window, 'changes') + records.length);
    new MutationObserver(count).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const source = open[0].url;
  await page.evaluate((address) => import(address).then(() => undefined), `${source}pkg/embed.js`);
  await expect(widget(page)).toBeVisible();
  await quizButton(widget(page)).click();
  await expect(quiz(page)).toBeVisible();
  await page.evaluate(() => history.replaceState(null, '', location.pathname));
  expect(await page.evaluate(() => Reflect.get(window, 'changes'))).toBe(0);
  await page.evaluate(() => Reflect.deleteProperty(window, 'changes'));
  const after = await state();
  expect({ ...after, address: [] }).toEqual({ ...before, address: [] });
  expect(after.address[0]).toBe(host);
  expect(await context.cookies()).toEqual([]);
});
