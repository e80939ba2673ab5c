// A standard from a URL, by `src`: all that the widget does for one of the bundle it does for this one.
import { expect, test } from '@playwright/test';
import { detail, documentTitle, go, hits, overview, paper, program, quizButton, readAll, taskButton, widget } from './explorer.js';
import { document, lines, notice, own, reasons, stranger } from './hosts.js';
import { FALLBACK, act, changed, loads, serve, show } from './loaded.js';
import { OPEN, origin } from './origins.js';
import { actOf, questionText, quiz } from './quiz.js';
import { POLICY, heard, hold, host, listen, settleRequests, standard } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

const title = (/** @type {Page} */ page) => documentTitle(widget(page));

test('what is loaded reads as what is compiled in, and asks for nothing else', async ({ page }) => {
  await host(page, '<competency-widget loading="eager"></competency-widget>');
  const own = await readAll(page);
  /** @type {string[]} */
  const files = [];
  page.on('request', (request) => files.push(request.url().replace(/.*\//, '').replace(/-[0-9a-f]{8}/, '')));
  const said = lines(page);
  await show(page, standard);
  expect((await readAll(page)).replace('Whatwasdoubtful', '')).toBe(own.replace('Whatwasdoubtful', ''));
  expect(files.sort()).toEqual(['a.json', 'competency_reader_bg.wasm', 'competency_widget_bg.wasm', 'embed.js', 'host.html']);
  expect(await heard(page)).toEqual([['competency-ready', { standard: 'KPS2431-001v2' }], ...Array(4).fill(['competency-select', expect.anything()])]);
  expect(said).toEqual([]);
});

test('without a fallback no other standard’s text stands in for it', async ({ page }) => {
  await serve(page, changed());
  const release = await hold(page, /a\.json$/);
  /** @type {string[]} */
  const texts = [];
  page.on('request', (request) => request.url().endsWith('.en.html') && texts.push(request.url()));
  const asked = page.waitForRequest('**/a.json');
  await host(page, '<competency-widget src="a.json" standard="KPS2431-001v2" loading="eager"></competency-widget>');
  await asked;
  await expect(page.locator('competency-widget article')).toHaveCount(0);
  release();
  await expect(title(page)).toHaveText('另一份職能基準');
  expect(texts).toEqual([]);
});

test('of a text that is there already nothing stays when src is set', async ({ page }) => {
  await page.route(/competency_widget_bg/, () => {});
  await page.route('**/a.json', () => {});
  await host(page, '<competency-widget loading="eager"></competency-widget>');
  await expect(page.locator('competency-widget article')).toBeVisible();
  await act(page, (element) => (element.src = 'a.json'));
  await expect(page.locator('competency-widget article')).toHaveCount(0);
});

test('a link leads into it, and back', async ({ page }) => {
  await serve(page, changed());
  await host(page, loads());
  await expect(widget(page)).toBeVisible();
  await page.evaluate(() => (location.hash = '#OTHER/T2.3'));
  await expect(detail(widget(page))).toContainText('O2.3.1');
  await go(page, 'matrix');
  expect(new URL(page.url()).hash).toBe('#OTHER_matrix');
  await page.goBack();
  await expect(detail(widget(page))).toContainText('O2.3.1');
});

test('where `standard` names its code, the page’s address doesn’t let it wait', async ({ page }) => {
  await serve(page, changed());
  await host(page, '<competency-widget src="a.json" standard="OTHER" style="margin-top: 5000px"></competency-widget>');
  await page.evaluate(() => (location.hash = '#OTHER/T2.3'));
  await expect(detail(widget(page))).toContainText('O2.3.1');
});

test('a standard without a code has no links, and everything else', async ({ page }) => {
  await show(page, changed(['code', null], ['versions', []]), 'lang="en" focus="T2.1" storage="local" quiz-mode="practice" seed="1" questions="2"');
  expect(await heard(page)).toEqual([['competency-ready', { standard: null }]]);
  await go(page, 'tasks');
  await expect(detail(widget(page))).toContainText('O2.1.1');
  expect(new URL(page.url()).hash).toBe('');
  await widget(page).getByRole('searchbox').fill('客戶');
  await expect(hits(widget(page)).locator('mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await go(page, 'matrix');
  await expect(widget(page).getByRole('gridcell', { name: 'needed' }).first()).toBeVisible();
  await quizButton(widget(page)).click();
  // It could be any: what is remembered of one would be another's.
  await expect(widget(page).getByText('Nothing is remembered.')).toBeVisible();
  await actOf(quiz(page), 'begin').click();
  await expect(questionText(page)).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('it is taken along as what it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await show(page, changed(['duties.0.tasks.0.name', '別的任務']));
  await go(page, 'tasks');
  await detail(widget(page)).getByRole('button', { name: 'Copy Markdown' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('T1.1 別的任務');
});

test('it is printed whole', async ({ page }) => {
  await show(page, changed(['duties.1.tasks.2.name', '別的任務']));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(paper(widget(page)).getByText('別的任務')).toBeVisible();
});

test('fields of a later version are passed over, and told as a doubt', async ({ page }) => {
  const later = { ...changed(['duties.0.tasks.0.blocks.0.level.name', 'x']), onload: 'alert(1)', much: Array(50_000).fill([]) };
  await show(page, later, 'lang="en"');
  await go(page, 'about');
  await widget(page).locator('.doubts [aria-expanded=false]').click();
  const doubts = widget(page).locator('.doubts li');
  await expect(doubts.filter({ hasText: "warning[unknown-field]: the field `onload` isn't known" })).toHaveCount(1);
  await expect(doubts.filter({ hasText: 'duties[0].tasks[0].blocks[0].level: warning[unknown-field]: the field `name`' })).toHaveCount(1);
  await expect(doubts).toHaveCount(3);
});

test('a code that is used and never named has its place, and what is doubtful is told', async ({ page }) => {
  await show(page, changed(['duties.0.tasks.0.blocks.0.knowledge', ['K01', 'K99', 'K02', 'K03', 'K04', 'K05']]), 'lang="en"');
  await go(page, 'about');
  await widget(page).getByRole('button', { name: 'What was doubtful in reading it' }).click();
  await expect(widget(page).getByRole('listitem').filter({ hasText: 'K99 is used, but never named' })).toHaveCount(1);
  await go(page, 'matrix');
  await expect(widget(page).locator('[role=grid]').getByText('K99')).toBeVisible();
  await widget(page).getByRole('searchbox').fill('K99');
  await expect(hits(widget(page))).toHaveCount(1);
});

test('a standard that another one replaces says so', async ({ page }) => {
  const [version] = changed().versions;
  await show(page, changed(['versions', [{ ...version, code: 'OTHER', status: '歷史版本', note: '已被《NEWER》取代' }]]), 'lang="zh-Hant"');
  await expect(widget(page).getByText('已被《NEWER》取代').first()).toBeVisible();
});

test('back and forward bring each of two standards to where it was', async ({ page }) => {
  await serve(page, changed());
  await host(page, `${loads('id="one"')}<competency-widget id="two" loading="eager"></competency-widget>`);
  const [one, two] = ['#one', '#two'].map((id) => program(page.locator(id)));
  await expect(two).toBeVisible();
  const open = (/** @type {import('@playwright/test').Locator} */ widget, /** @type {string} */ code) => taskButton(widget, code).click();
  const shown = (/** @type {import('@playwright/test').Locator} */ widget, /** @type {string} */ output) => expect(detail(widget)).toContainText(output);
  await open(one, 'T1.2');
  await open(two, 'T2.3');
  await shown(one, 'O1.2.1');
  await shown(two, 'O2.3.1');
  await page.goBack();
  await expect(overview(two)).toBeVisible();
  await shown(one, 'O1.2.1');
  await page.goBack();
  await expect(overview(one)).toBeVisible();
  await page.goForward();
  await shown(one, 'O1.2.1');
  await expect(overview(two)).toBeVisible();
  await page.goForward();
  await shown(two, 'O2.3.1');
});

test('`src` is a property, and wins over `standard`; without it the bundle’s is back', async ({ page }) => {
  await show(page, changed(), 'standard="KPS2431-001v2"');
  await expect(title(page)).toHaveText('另一份職能基準');
  expect(await act(page, (element) => element.src)).toBe('a.json');
  await act(page, (element) => (element.src = null));
  await expect(title(page)).toHaveText('廣告AE人員職能基準');
  expect(await act(page, (element) => element.hasAttribute('src'))).toBe(false);
  await act(page, (element) => (element.src = 'a.json'));
  await expect(title(page)).toHaveText('另一份職能基準');
  await expect.poll(async () => (await heard(page)).map(([, detail]) => detail.standard)).toEqual(['OTHER', 'KPS2431-001v2', 'OTHER']);
});

test('a later `src` ends the fetch of the earlier one, which never shows', async ({ page }) => {
  await page.route('**/slow.json', () => {});
  await serve(page, changed());
  const asked = page.waitForRequest('**/slow.json');
  await host(page, loads('', 'slow.json'));
  await asked;
  await expect(page.getByText(FALLBACK)).toBeVisible();
  const ended = page.waitForEvent('requestfailed', (request) => request.url().endsWith('slow.json'));
  await act(page, (element) => (element.src = 'a.json'));
  await ended;
  await expect(title(page)).toHaveText('另一份職能基準');
  await expect.poll(() => heard(page)).toEqual([['competency-ready', { standard: 'OTHER' }]]);
});

test('removal ends the fetch in silence, and coming back begins it again', async ({ page }) => {
  let answers = false;
  await page.route('**/a.json', (route) => answers && route.fulfill({ json: changed() }));
  const said = lines(page);
  const asked = page.waitForRequest('**/a.json');
  await host(page, loads());
  await asked;
  const ended = page.waitForEvent('requestfailed');
  const element = await page.locator('competency-widget').elementHandle();
  await element?.evaluate((node) => /** @type {Element} */ (node).remove());
  await ended;
  answers = true;
  await element?.evaluate((node) => node.ownerDocument.body.append(node));
  await expect(title(page)).toHaveText('另一份職能基準');
  await expect.poll(async () => (await heard(page)).map(([name]) => name)).toEqual(['competency-ready']);
  expect(said).toEqual([]);
});

test('three of one URL fetch it once, and it goes on while one of them waits', async ({ page }) => {
  await serve(page, changed());
  const release = await hold(page, /a\.json$/);
  let count = 0;
  page.on('request', (request) => (count += Number(request.url().endsWith('a.json'))));
  const asked = page.waitForRequest('**/a.json');
  await host(page, loads().repeat(3));
  await asked;
  await act(page, async (element) => {
    element.remove();
    await new Promise((done) => setTimeout(done));
  });
  release();
  await expect(widget(page)).toHaveCount(2);
  await expect(widget(page).nth(1)).toBeVisible();
  expect(count).toBe(1);
});

for (const [name, answer, told] of /** @type {const} */ ([
  ['404', { status: 404, body: '<h1>Not found</h1>' }, 'a.json: 404; see that the file is there'],
  ['503', { status: 503, body: '' }, 'a.json: 503; see that the file is there'],
  ['no answer', undefined, 'a.json: Failed to fetch; see that the file is there, and that its host allows'],
]))
  test(`${name}: the fallback stays, the reason is network, and a change tries again`, async ({ page }) => {
    let well = false;
    await page.route('**/a.json', (route) => (well ? route.fulfill({ json: changed() }) : answer ? route.fulfill(answer) : route.abort()));
    const said = lines(page);
    await host(page, loads('lang="en"'));
    const [failure] = await reasons(page);
    expect(failure).toEqual({ reason: 'network', message: expect.stringContaining(told) });
    expect(said).toEqual([`error: <competency-widget> network: ${failure.message}`]);
    await expect(notice(page)).toHaveText('Not interactive: a file did not load.');
    await expect(page.getByText(FALLBACK)).toBeVisible();
    well = true;
    await act(page, (element) => element.setAttribute('theme', 'dark'));
    await expect(title(page)).toHaveText('另一份職能基準');
    await expect(notice(page)).toBeHidden();
  });

test.describe('on another origin', () => {
  for (const [name, headers, allowed, told] of /** @type {const} */ ([
    ['without CORS', {}, true, /^network: .*a\.json: .*Access-Control-Allow-Origin/],
    ['with CORS', OPEN, true, undefined],
    ['that the policy leaves out', OPEN, false, /^csp: .*a\.json: the Content-Security-Policy lacks connect-src http:\/\/127\.0\.0\.1:\d+, or where that redirects to$/],
  ]))
    test(name, async ({ page, baseURL }) => {
      const site = /** @type {string} */ (baseURL);
      const other = await origin(() => ({ headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(changed()) }));
      const policy = `default-src 'none'; script-src SITE/ 'wasm-unsafe-eval'; connect-src SITE/ ${allowed ? other.url : ''}`;
      const around = await stranger(site, document(`<script type="module" src="SITE/pkg/embed.js"></script>${loads('', `${other.url}a.json`)}`), policy);
      await listen(page);
      await page.goto(around.url);
      if (told) {
        const [{ reason, message }] = await reasons(page);
        expect(`${reason}: ${message}`).toMatch(told);
        await expect(page.getByText(FALLBACK)).toBeVisible();
      } else await expect(title(page)).toHaveText('另一份職能基準');
      for (const { close } of [other, around]) close();
    });
});

for (const [name, src, policy, lacks] of /** @type {const} */ ([
  ['its own origin, but for the program', 'a.json#start', "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src ORIGIN/pkg/", 'connect-src ORIGIN, or where that redirects to'],
  ['a scheme', 'data:application/json,{}', POLICY, 'connect-src data:'],
]))
  test(`a policy that leaves out ${name} is told by what it lacks, and the next \`src\` is its own`, async ({ page, baseURL }) => {
    const { origin } = new URL(/** @type {string} */ (baseURL));
    await host(page, loads('lang="en"', src), policy.replaceAll('ORIGIN', origin));
    expect(await reasons(page)).toEqual([{ reason: 'csp', message: `${src}: the Content-Security-Policy lacks ${lacks.replace('ORIGIN', origin)}` }]);
    await expect(notice(page)).toHaveText('Not interactive: the page forbids it.');
    await act(page, (element) => (element.src = 'pkg/none.json'));
    expect((await reasons(page, 2))[1]).toEqual({ reason: 'network', message: expect.stringContaining('pkg/none.json: 404') });
  });

const OWN = `<script type="module" src="pkg/embed.js"></script>${loads()}`;

test('a redirect to where the policy doesn’t allow is told as that', async ({ page, baseURL }) => {
  const other = await origin(() => ({ headers: { 'content-type': 'application/json', ...OPEN }, body: JSON.stringify(changed()) }));
  const leads = () => ({ status: 302, headers: { location: `${other.url}a.json` }, body: '' });
  const site = await own(String(baseURL), OWN, { 'content-security-policy': POLICY }, { 'a.json': leads });
  await listen(page);
  await page.goto(`${site.url}host.html`);
  const lacks = `connect-src ${new URL(site.url).origin}, or where that redirects to`;
  expect(await reasons(page)).toEqual([{ reason: 'csp', message: `a.json: the Content-Security-Policy lacks ${lacks}` }]);
  for (const { close } of [other, site]) close();
});

test('a policy that only reports is not the reason', async ({ page, baseURL }) => {
  await page.route('**/a.json', (route) => route.abort());
  await listen(page);
  await page.addInitScript(() => {
    const reported = /** @type {string[]} */ ([]);
    Object.assign(window, { reported });
    addEventListener('securitypolicyviolation', ({ blockedURI }) => reported.push(blockedURI.replace(/.*\//, '')));
  });
  const site = await own(String(baseURL), OWN, { 'content-security-policy-report-only': "connect-src 'none'" });
  await page.goto(`${site.url}host.html`);
  expect(await reasons(page)).toEqual([{ reason: 'network', message: expect.stringMatching(/^a\.json: .*Access-Control-Allow-Origin/) }]);
  expect(await page.evaluate('reported')).toContain('a.json');
  site.close();
});

test('a page that answers each failure by setting what is set already, or a language anywhere, asks no more than once', async ({ page }) => {
  let count = 0;
  await page.route('**/a.json', (route) => route.abort(void (count += 1)));
  await page.addInitScript(() =>
    addEventListener('competency-error', ({ target }) => {
      const element = /** @type {HTMLElement} */ (target);
      for (const name of ['src', 'theme']) element.setAttribute(name, String(element.getAttribute(name)));
      window.document.body.lang = 'en';
    }),
  );
  await host(page, loads('theme="light"'));
  expect(await reasons(page)).toHaveLength(1);
  await act(page, (element) => element.setAttribute('theme', 'dark'));
  expect(await reasons(page, 2)).toHaveLength(2);
  await settleRequests(page);
  expect([count, (await reasons(page)).length]).toEqual([2, 2]);
});

test('after a failure a copy in its place tries again', async ({ page }) => {
  let well = false;
  await page.route('**/a.json', (route) => (well ? route.fulfill({ json: changed() }) : route.abort()));
  await host(page, loads());
  expect(await reasons(page)).toHaveLength(1);
  well = true;
  await act(page, (element) => element.replaceWith(element.cloneNode(true)));
  await expect(title(page)).toHaveText('另一份職能基準');
});

test('the part that reads it is missing: that is told, and tried again', async ({ page }) => {
  let answers = false;
  await page.route(/competency_reader_bg/, (route) => (answers ? route.continue() : route.fulfill({ status: 404 })));
  await serve(page, changed());
  await host(page, loads());
  expect(await reasons(page)).toEqual([{ reason: 'network', message: expect.stringMatching(/competency_reader_bg-.*: 404$/) }]);
  answers = true;
  await act(page, (element) => element.setAttribute('theme', 'dark'));
  await expect(title(page)).toHaveText('另一份職能基準');
});
