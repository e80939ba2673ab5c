// www/frame.html, for places that take only a URL: on pages of another origin, with their headers and in their sandboxes.
import { expect, test } from '@playwright/test';
import { detail, program, quizButton, roomButton, taskButton, widget } from './explorer.js';
import { LANGUAGES } from './languages.js';
import { OPEN, mirror, page as pageOf } from './origins.js';
import { actOf } from './quiz.js';
import { heightIn, hold, standard } from './support.js';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./origins.js').Origin} Origin
 */

const CODE = standard.code;
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** @type {Origin} */
let site;
/** @type {Origin[]} */
let pages = [];

test.beforeEach(async ({ baseURL }) => {
  site = await mirror(/** @type {string} */ (baseURL), { ...OPEN, 'content-security-policy': POLICY });
});

test.afterEach(() => {
  for (const { close } of [site, ...pages]) close();
  pages = [];
});

const frameOf = (/** @type {string} */ query, attributes = '') =>
  `<iframe title="A standard" src="${site.url}www/frame.html?${query.replaceAll('&', '&amp;')}" width="100%" height="400" ${attributes}></iframe>`;

/** What every page of these tests does: it keeps what its frames say, with their origins. */
const EAR = `<script>const said = []; addEventListener('message', ({ data, origin }) => said.push([origin, data]));</script>`;

/** A page that lets its frame be as tall as it says. */
const FOLLOWS = `<script>addEventListener('message', ({ data }) => {
  if (data.type === 'competency-resize') document.querySelector('iframe').height = data.detail.height;
});</script>`;

/** A page with the other side of H5P's handshake. */
const RESIZER = `<script>addEventListener('message', ({ data, source, origin }) => {
  if (data.context !== 'h5p') return;
  const frame = document.querySelector('iframe');
  const say = (action) => source.postMessage({ context: 'h5p', action }, origin);
  if (data.action === 'hello') {
    addEventListener('resize', () => say('resize'));
    say('hello');
  }
  if (data.action === 'prepareResize' && (frame.clientHeight !== data.scrollHeight || data.scrollHeight !== data.clientHeight)) {
    frame.style.height = data.clientHeight + 'px';
    say('resizePrepared');
  }
  if (data.action === 'resize') frame.style.height = data.scrollHeight + 'px';
});</script>`;

/**
 * Goes to a page of another origin.
 * @param {Page} page
 * @param {string} body
 */
async function visit(page, body) {
  const host = await pageOf(EAR + body);
  pages.push(host);
  await page.goto(host.url);
}

/** @param {Page} page @returns {Promise<[string, any][]>} */
const said = (page) => page.evaluate('said');

/** What the frames said that has this field, without the origin. @param {Page} page @param {string} field */
const sayings = async (page, field) => (await said(page)).map(([, data]) => data).filter((data) => field in data);

/** The heights that the frame told in its own words. @param {Page} page @returns {Promise<number[]>} */
const told = async (page) => (await sayings(page, 'type')).filter(({ type }) => type === 'competency-resize').map(({ detail }) => detail.height);

/** What the frame said to the H5P resizer, each with the height. @param {Page} page @returns {Promise<[string, number][]>} */
const toldH5p = async (page) => (await sayings(page, 'context')).map(({ action, scrollHeight }) => [action, scrollHeight]);

/** @param {Page} page */
const inside = (page) => page.frameLocator('iframe').first().locator('competency-widget');

/** @param {Page} page */
const root = (page) => program(inside(page));

/** How tall the frame's content is, and the frame. @param {Page} page @returns {Promise<[number, number]>} */
async function heights(page) {
  return [await heightIn(page.frameLocator('iframe').first()), await page.locator('iframe').first().evaluate((frame) => frame.clientHeight)];
}

/** The frame is as tall as what is in it. @param {Page} page */
const expectFit = (page) =>
  expect.poll(async () => { const [content, frame] = await heights(page); return content - frame; }, 'the frame fits').toBe(0);

test('parameters are the attributes of the widget; what is none of them is passed over', async ({ page }) => {
  /** @type {string[]} */
  const foreign = [];
  page.on('request', (request) => foreign.push(new URL(request.url()).origin));
  page.on('dialog', (dialog) => { throw new Error(dialog.message()); });
  const hostile = [
    'focus=' + encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(1)</script>'),
    'onclick=alert(1)', 'style=position:fixed', 'class=x', 'id=x', 'innerHTML=x', '__proto__=x',
    encodeURIComponent('<script>alert(1)</script>') + '=1', 'loading=lazy', 'mode=explore', 'mode=quiz', '%E0%A4%A=%',
  ];
  await visit(page, frameOf(`standard=${CODE}&lang=en&questions=3&quiz-mode=test&seed=7&heading-level=3&theme=light&${hostile.join('&')}`));
  await expect(root(page)).toContainText('Duties and tasks');
  const attributes = await inside(page).evaluate((element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));
  expect(attributes).toEqual({
    standard: CODE, lang: 'en', questions: '3', 'quiz-mode': 'test', seed: '7', 'heading-level': '3', theme: 'light', mode: 'explore',
    focus: '"><img src=x onerror=alert(1)><script>alert(1)</script>', links: 'off', loading: 'eager',
  });
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'en');
  expect(new Set(foreign)).toEqual(new Set([new URL(site.url).origin, new URL(page.url()).origin]));
});

test('without parameters it shows the first standard, in Chinese', async ({ page }) => {
  await visit(page, frameOf(''));
  await expect(root(page)).toContainText(standard.name);
  await expect(root(page)).toContainText('職責與任務');
  await expect(page.frameLocator('iframe').getByText(LANGUAGES['zh-Hant'].frame)).toBeHidden();
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'zh-Hant');
});

test('a language that is none leaves the page its own', async ({ page }) => {
  await visit(page, frameOf('lang=%22%3E%3Cx'));
  await expect(root(page)).toContainText(standard.name);
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'zh-Hant');
});

test('of a standard that the bundle lacks it says so, and the page around hears why', async ({ page }) => {
  await visit(page, frameOf('standard=XYZ'));
  await expect.poll(async () => (await sayings(page, 'type')).find(({ type }) => type === 'competency-error')?.detail.reason).toBe('data');
  await expect(inside(page).getByText('基準不存在或有誤')).toBeVisible();
});

test('the page around hears the events of the widget', async ({ page }) => {
  await visit(page, frameOf(`standard=${CODE}`));
  await taskButton(root(page), 'T2.1').click();
  const told = async () => (await sayings(page, 'type')).filter(({ type }) => type !== 'competency-resize');
  await expect.poll(told).toEqual([
    { type: 'competency-ready', detail: { standard: CODE } },
    { type: 'competency-select', detail: { code: 'T2.1' } },
  ]);
  expect(new Set((await said(page)).map(([origin]) => origin))).toEqual(new Set([new URL(site.url).origin]));
});

test('it tells its height, and again when that changes: its own word, and that of Canvas and Sakai', async ({ page }) => {
  await visit(page, FOLLOWS + frameOf(`standard=${CODE}`));
  await expect(root(page)).toBeVisible();
  await expectFit(page);
  const [overview] = await heights(page);
  expect(overview).toBeGreaterThan(400);

  for (const room of /** @type {const} */ (['matrix', 'about', 'tasks', 'knowledge-skills'])) {
    await roomButton(root(page), room).click();
    await expect(roomButton(root(page), room)).toHaveAttribute('aria-current', 'true');
    await expectFit(page);
  }
  await roomButton(root(page), 'overview').click();
  await expect.poll(async () => (await heights(page))[1]).toBe(overview);

  const lti = (await sayings(page, 'subject')).filter(({ subject }) => subject === 'lti.frameResize').map(({ height }) => height);
  expect(lti).toEqual(await told(page));
  expect(lti.at(-1)).toBe(overview);
  expect((await sayings(page, 'secret'))).toEqual([]);
});

test('while it loads it tells one height, and where the program is long on its way that of the text before', async ({ page }) => {
  await visit(page, FOLLOWS + frameOf(`standard=${CODE}`));
  await expect(root(page)).toBeVisible();
  await expectFit(page);
  expect(await told(page)).toEqual([(await heights(page))[0]]);

  const release = await hold(page, /_bg[^/]*\.wasm$/);
  await visit(page, FOLLOWS + frameOf(`standard=${CODE}&theme=dark`));
  await expect(page.frameLocator('iframe').getByRole('article')).toBeVisible();
  await expect.poll(async () => (await told(page)).length).toBe(1);
  await expectFit(page);
  release();
  await expect(root(page)).toBeVisible();
  await expectFit(page);
  expect((await told(page)).length).toBe(2);
});

test('it follows the H5P resizer, also when the window gets narrower', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await visit(page, RESIZER + frameOf(`standard=${CODE}`));
  await expect(root(page)).toBeVisible();
  await expectFit(page);
  const [, wide] = await heights(page);
  await page.setViewportSize({ width: 400, height: 700 });
  await expect.poll(async () => (await heights(page))[1]).not.toBe(wide);
  await expectFit(page);
  await roomButton(root(page), 'about').click();
  await expectFit(page);
  // A resizer that asks is answered, though nothing changed inside.
  await page.locator('iframe').evaluate((/** @type {HTMLIFrameElement} */ frame) => {
    frame.style.height = '100px';
    frame.contentWindow?.postMessage({ context: 'h5p', action: 'resize' }, '*');
  });
  await expectFit(page);
});

test('a page that listens late asks for the height, and is told it as it is', async ({ page }) => {
  await visit(page, frameOf(`standard=${CODE}`));
  await expect(root(page)).toBeVisible();
  await expect.poll(async () => (await told(page)).at(-1)).toBe((await heights(page))[0]);
  const before = await told(page);
  await page.evaluate(() => window.frames[0]?.postMessage({ type: 'competency-resize' }, '*'));
  await expect.poll(() => told(page)).toEqual([...before, before.at(-1)]);
});

test('a page that asks for the height hasn’t shaken hands as the H5P resizer does', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await visit(page, frameOf(`standard=${CODE}`));
  await expect(root(page)).toBeVisible();
  await expect.poll(async () => (await toldH5p(page)).at(-1)?.[1]).toBe((await heights(page))[0]);
  const { length } = await toldH5p(page);
  await page.evaluate(() => window.frames[0]?.postMessage({ type: 'competency-resize' }, '*'));
  await expect.poll(() => toldH5p(page)).toHaveLength(length + 1);
  await page.setViewportSize({ width: 400, height: 700 });
  await expect.poll(async () => (await toldH5p(page)).at(-1)?.[1]).not.toBe((await toldH5p(page))[length]?.[1]);
  expect(new Set((await toldH5p(page)).map(([action]) => action))).toEqual(new Set(['hello']));
});

test('WordPress hears the height with the secret that it wrote behind the address', async ({ page }) => {
  await visit(page, frameOf(`standard=${CODE}#?secret=Ab3dEf9hIj`, 'sandbox="allow-scripts"'));
  await expect(root(page)).toBeVisible();
  await expect.poll(async () => (await sayings(page, 'secret')).at(-1)).toEqual({ message: 'height', value: (await heights(page))[0], secret: 'Ab3dEf9hIj' });
});

test('a secret that WordPress wouldn’t write isn’t repeated', async ({ page }) => {
  await visit(page, frameOf(`standard=${CODE}#?secret=%22%3E%3Cimg`));
  await expect(root(page)).toBeVisible();
  await expect.poll(async () => (await sayings(page, 'subject')).length).toBeGreaterThan(0);
  expect(await sayings(page, 'secret')).toEqual([]);
});

test('it listens to the page around alone, and is not upset by nonsense', async ({ page }) => {
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const stranger = await pageOf(`<script>
    for (const action of ['ready', 'hello', 'resize', 'resizePrepared']) parent.frames[0].postMessage({ context: 'h5p', action }, '*');
    parent.frames[0].postMessage({ type: 'competency-resize' }, '*');
    parent.postMessage({ stranger: true }, '*');
  </script>`);
  pages.push(stranger);
  await visit(page, frameOf(`standard=${CODE}`));
  await expect(root(page)).toBeVisible();
  await expect.poll(async () => (await toldH5p(page)).at(-1)?.[1]).toBe((await heights(page))[0]);
  const actions = async () => (await toldH5p(page)).map(([action]) => action);
  const before = await actions();
  expect(new Set(before)).toEqual(new Set(['hello']));

  await page.evaluate((url) => {
    const frame = Object.assign(document.createElement('iframe'), { src: url, title: 'A stranger' });
    document.body.append(frame);
  }, stranger.url);
  await expect.poll(() => sayings(page, 'stranger')).toHaveLength(1);
  await page.evaluate(() => {
    const frame = /** @type {Window} */ (window.frames[0]);
    for (const nonsense of [null, 0, '', 'h5p', [], {}, { context: 'h5p' }, { context: 'h5p', action: {} }, { context: 'h5p', action: 'constructor' }, new Map()])
      frame.postMessage(nonsense, '*');
    frame.postMessage({ context: 'h5p', action: 'resizePrepared' }, '*');
  });
  await expect.poll(actions).toEqual([...before, 'resize']);
  expect(errors).toEqual([]);
});

test.describe('in a sandbox, without an origin', () => {
  const SANDBOX = 'sandbox="allow-scripts"';

  test('it works where its host allows other origins: explorer, quiz, and memory that isn’t there', async ({ page }) => {
    /** @type {string[]} */
    const trouble = [];
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    await visit(page, FOLLOWS + frameOf(`standard=${CODE}&lang=en&storage=local&questions=2`, SANDBOX));
    await expect(root(page)).toContainText('Duties and tasks');
    await expectFit(page);
    await taskButton(root(page), 'T1.2').click();
    await expect(detail(root(page))).toContainText('O1.2.1');
    await quizButton(root(page)).click();
    await actOf(root(page), 'begin').click();
    await expect(root(page).getByRole('heading', { name: 'Question 1 of 2' })).toBeVisible();
    await expectFit(page);
    expect(new Set((await said(page)).map(([origin]) => origin))).toEqual(new Set(['null']));
    expect(trouble).toEqual([]);
  });

  test('where its host doesn’t, the fallback stands', async ({ page, baseURL }) => {
    const closed = await mirror(/** @type {string} */ (baseURL), {});
    pages.push(closed);
    await visit(page, frameOf('', SANDBOX).replaceAll(site.url, closed.url));
    const content = page.frameLocator('iframe');
    for (const [lang, words] of Object.entries(LANGUAGES)) await expect(content.locator(`p[lang=${lang}] a`)).toHaveText(words.frame);
  });
});

test('its own policy and that of its host are kept', async ({ page }) => {
  await page.addInitScript(() => {
    const broken = /** @type {string[]} */ ([]);
    Object.assign(window, { broken });
    document.addEventListener('securitypolicyviolation', (event) => broken.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  await visit(page, frameOf(`standard=${CODE}&mode=quiz`));
  await expect(root(page).getByRole('heading', { name: '測驗' })).toBeVisible();
  expect(await inside(page).evaluate(() => Reflect.get(window, 'broken'))).toEqual([]);
});

test('the reader’s way back leads out of the page, not through the frame', async ({ page }) => {
  await visit(page, frameOf(`standard=${CODE}`));
  const before = await page.evaluate(() => history.length);
  await taskButton(root(page), 'T2.1').click();
  await expect(detail(root(page))).toContainText('O2.1.1');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('with links="on" the address leads to a task', async ({ page }) => {
  await visit(page, frameOf(`links=on#${CODE}/T2.3`));
  await expect(detail(root(page))).toContainText('O2.3.1');
});

for (const [query, dark] of /** @type {const} */ ([['', false], ['theme=auto', true], ['theme=dark', true], ['theme=light', false], ['theme=purple', false]])) {
  test(`?${query} is ${dark ? 'dark' : 'light'} for a reader whose device is dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit(page, frameOf(query));
    const lightness = () => root(page).evaluate((element) => Number(/[\d.]+/.exec(getComputedStyle(element).backgroundColor)?.[0]));
    await expect(root(page)).toBeVisible();
    expect((await lightness()) < 0.5).toBe(dark);
  });
}

test('?src= shows a standard of its own host, and none of another', async ({ page }) => {
  const other = { ...standard, code: 'OTHER', title: '另一份職能基準', name: '另一份' };
  await page.route(`${site.url}www/a.json`, (route) => route.fulfill({ json: other }));
  await visit(page, frameOf('src=a.json'));
  await expect(root(page)).toContainText('另一份職能基準');
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => { throw new Error(dialog.message()); });
  for (const src of ['https://example.com/x.json', '//example.com/x.json', 'data:application/json,{}', 'javascript:alert(1)']) {
    await visit(page, frameOf(`src=${encodeURIComponent(src)}`));
    await expect(inside(page).getByText('網頁不允許')).toBeVisible();
  }
  expect(asked.filter((url) => /^https?:/.test(url) && new URL(url).hostname !== '127.0.0.1')).toEqual([]);
});

test('alone in a window it shows the widget and talks to nobody', async ({ page }) => {
  await page.addInitScript(() => {
    const heard = /** @type {unknown[]} */ ([]);
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(`${site.url}www/frame.html`);
  await expect(widget(page)).toBeVisible();
  // A height would be told after the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
});

for (const path of ['', 'www/en.html', 'www/frame.html']) {
  test(`/${path} says where its oEmbed description is, and that leads to the first standard`, async ({ page, request }) => {
    await page.goto(site.url + path);
    const link = page.locator('link[rel=alternate][type="application/json+oembed"]');
    const response = await request.get(await link.evaluate((element) => /** @type {HTMLLinkElement} */ (element).href));
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toContain('application/json');
    const described = await response.json();
    expect(described).toMatchObject({ version: '1.0', type: 'rich', title: standard.title, width: expect.any(Number), height: expect.any(Number) });
    await expect(link).toHaveAttribute('title', standard.title);

    await visit(page, described.html.replaceAll(/https:\/\/[^"]*(?=www\/)/g, site.url));
    await expect(page.locator('iframe')).toHaveAttribute('width', String(described.width));
    await expect(page.locator('iframe')).toHaveAttribute('height', String(described.height));
    await expect(root(page)).toContainText(standard.name);
  });
}
