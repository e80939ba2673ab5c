// The custom element on a stranger's page.
import { expect, test } from '@playwright/test';
import { detail, go, openAll, overview, quizButton, roomButton, taskButton, widget } from './explorer.js';
import { actOf, optionsOf, questionOf } from './quiz.js';
import { POLICY, heard, host, settleRequests } from './support.js';

const fallback = 'The fallback';
const EAGER = `<competency-widget loading="eager"><p>${fallback}</p></competency-widget>`;
const STYLED = `${POLICY}; style-src 'self'`;

test('it says when it is ready and what the reader opens, and breaks no rule of the policy', async ({ page, baseURL }) => {
  /** @type {string[]} */
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await host(page, EAGER);
  await expect(widget(page)).toBeVisible();
  await expect(page.getByText(fallback)).toBeHidden();
  await taskButton(widget(page), 'T2.1').click();
  await openAll(page);
  expect(await heard(page)).toEqual([
    ['competency-ready', { standard: 'KPS2431-001v2' }],
    ['competency-select', { code: 'T2.1' }],
  ]);
  expect(requests.filter((url) => !url.startsWith(/** @type {string} */ (baseURL)))).toEqual([]);
});

test('three on a page fetch the program once', async ({ page }) => {
  /** @type {string[]} */
  const files = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname.replace(/.*\//, '').replace(/-[0-9a-f]{8}\./, '.')));
  await host(page, EAGER.repeat(3));
  await expect(widget(page)).toHaveCount(3);
  await taskButton(widget(page).nth(1), 'T1.2').click();
  await expect(detail(widget(page).nth(1))).toContainText('O1.2.1');
  await expect(overview(widget(page).nth(0))).toBeVisible();
  expect(files.sort()).toEqual(['competency_widget_bg.wasm', 'embed.js', 'host.html']);
});

test('nothing is fetched before it comes near the window', async ({ page }) => {
  let fetched = false;
  page.on('request', (request) => (fetched ||= request.url().endsWith('.wasm')));
  await page.route('**/far.css', (route) => route.fulfill({ contentType: 'text/css', body: 'body { padding-block-start: 5000px }' }));
  await host(page, '<link rel="stylesheet" href="far.css"><competency-widget></competency-widget>', STYLED);
  // Whoever observes the widget later hears of it later: by then the widget knows where it stands.
  const near = await page.evaluate(async () => {
    await customElements.whenDefined('competency-widget');
    const element = /** @type {Element} */ (document.querySelector('competency-widget'));
    return new Promise((tell) => new IntersectionObserver(([entry]) => tell(entry?.isIntersecting)).observe(element));
  });
  await settleRequests(page);
  expect([near, fetched]).toEqual([false, false]);
  await page.locator('competency-widget').scrollIntoViewIfNeeded();
  await expect(widget(page)).toBeVisible();
  expect(fetched).toBe(true);
});

test('nothing is fetched while it is folded away, and it comes when it is unfolded', async ({ page }) => {
  let fetched = false;
  page.on('request', (request) => (fetched ||= request.url().endsWith('.wasm')));
  await host(page, '<details><summary>What the job asks for</summary><competency-widget></competency-widget></details>');
  await page.evaluate(async () => {
    await customElements.whenDefined('competency-widget');
    await new Promise((tell) => new IntersectionObserver(tell).observe(/** @type {Element} */ (document.querySelector('competency-widget'))));
  });
  await settleRequests(page);
  expect(fetched).toBe(false);
  await page.getByText('What the job asks for').click();
  await expect(widget(page)).toBeVisible();
});

test('moved, it keeps its state; removed and put back, it starts anew', async ({ page }) => {
  await host(page, `<div id="one">${EAGER}</div><div id="other"></div>`);
  await go(page, 'tasks');
  const task = taskButton(widget(page), 'T2.3');
  await task.click();
  await page.evaluate(() => document.querySelector('#other')?.append(/** @type {Element} */ (document.querySelector('competency-widget'))));
  await expect(detail(page.locator('#other'))).toContainText('O2.3.1');
  await taskButton(widget(page), 'T1.2').click();
  await expect(detail(page.locator('#other'))).toContainText('O1.2.1');

  const kept = await page.evaluateHandle(() => /** @type {Element} */ (document.querySelector('competency-widget')));
  await kept.evaluate((element) => element.remove());
  await page.waitForFunction((element) => !element.shadowRoot?.querySelector('.competency'), kept);
  await kept.evaluate((element) => document.querySelector('#one')?.append(element));
  // The address still says where the reader was.
  await expect(detail(page.locator('#one'))).toContainText('O1.2.1');
  await expect(detail(page.locator('#one'))).toBeVisible();
  const names = (await heard(page)).map(([name]) => name);
  expect(names.filter((name) => name === 'competency-ready')).toHaveLength(2);
  expect(names).not.toContain('competency-error');
});

test('attributes are followed while it is on the page', async ({ page }) => {
  await host(page, EAGER);
  await expect(widget(page)).toContainText('Duties and tasks');
  await page.evaluate(() => document.querySelector('competency-widget')?.setAttribute('lang', 'zh-Hant'));
  await expect(widget(page)).toContainText('職責與任務');
  await expect(page.getByRole('heading', { level: 2, name: '廣告AE人員' })).toBeVisible();
  await page.evaluate(() => document.querySelector('competency-widget')?.setAttribute('heading-level', '1'));
  await expect(page.getByRole('heading', { level: 1, name: '廣告AE人員' })).toBeVisible();
});

test('an unknown standard leaves the fallback, and a known one replaces it', async ({ page }) => {
  await host(page, `<competency-widget standard="XYZ" loading="eager"><p>${fallback}</p></competency-widget>`);
  await expect.poll(() => heard(page)).toEqual([
    ['competency-error', { reason: 'data', message: 'this bundle has no standard "XYZ"; it has KPS2431-001v2' }],
  ]);
  await expect(page.getByText(fallback)).toBeVisible();
  await page.evaluate(() => document.querySelector('competency-widget')?.setAttribute('standard', 'KPS2431-001v2'));
  await expect(widget(page)).toBeVisible();
  await expect(page.getByText(fallback)).toBeHidden();
});

test('without the program the fallback stays: network', async ({ page }) => {
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 404 }));
  await host(page, EAGER);
  await expect.poll(async () => (await heard(page)).map(([name, { reason }]) => [name, reason])).toEqual([['competency-error', 'network']]);
  await expect(page.getByText(fallback)).toBeVisible();
});

test('where the policy forbids WebAssembly the fallback stays: csp', async ({ page }) => {
  await host(page, EAGER, "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
  await expect.poll(async () => (await heard(page)).filter(([name]) => name === 'competency-error').map(([, { reason }]) => reason)).toEqual(['csp']);
  await expect(page.getByText(fallback)).toBeVisible();
});

test('where the browser lacks WebAssembly the fallback stays: unsupported', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await host(page, EAGER);
  await expect.poll(async () => (await heard(page)).map(([name, { reason }]) => [name, reason])).toEqual([['competency-error', 'unsupported']]);
  await expect(page.getByText(fallback)).toBeVisible();
});

test('a fault in the program: both widgets come back; at the next one its own widget alone shows the fallback, until it is asked again', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await host(page, EAGER.repeat(2));
  await expect(widget(page)).toHaveCount(2);
  const told = async () => (await heard(page)).map(([name, { reason }]) => reason ?? name);
  /** Nodes that vanish under the program's hands are what it can't survive. @param {string} level */
  const harm = (level) =>
    page.evaluate((level) => {
      const element = /** @type {Element} */ (document.querySelector('competency-widget'));
      element.shadowRoot?.querySelector('h2')?.parentElement?.replaceChildren();
      element.setAttribute('heading-level', level);
    }, level);
  await harm('3');
  await expect.poll(told).toEqual(Array.from({ length: 4 }, () => 'competency-ready'));
  await expect(widget(page)).toHaveCount(2);

  await page.evaluate(() => document.querySelector('competency-widget')?.setAttribute('heading-level', '2'));
  await harm('4');
  await expect.poll(async () => (await told()).slice(4)).toEqual(['panic']);
  await expect(page.getByText(fallback).first()).toBeVisible();
  await roomButton(widget(page), 'tasks').click();
  await expect(taskButton(widget(page), 'T2.1')).toBeVisible();

  await page.evaluate(() => document.querySelector('competency-widget')?.setAttribute('theme', 'dark'));
  await expect(widget(page)).toHaveCount(2);
  await expect(page.getByText(fallback).first()).toBeHidden();
});

test('the script may stand on a page twice', async ({ page }) => {
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await host(page, `<script type="module" src="pkg/embed.js?again"></script>${EAGER}`);
  await expect(widget(page)).toBeVisible();
  expect(errors).toEqual([]);
});

test('the looks of the page stay outside', async ({ page }) => {
  const looks = () =>
    widget(page).evaluate((root) =>
      [...root.querySelectorAll('*')].map((element) => {
        const { color, fontSize, fontFamily, letterSpacing, textTransform, display, textAlign } = getComputedStyle(element);
        return { color, fontSize, fontFamily, letterSpacing, textTransform, display, textAlign };
      }),
    );
  await host(page, EAGER);
  const own = await looks();
  await page.route('**/hostile.css', (route) =>
    route.fulfill({
      contentType: 'text/css',
      body: 'html { font-size: 62.5%; direction: rtl } * { color: red !important; font: 40px serif !important; letter-spacing: 9px !important; text-transform: uppercase !important; text-align: center !important }',
    }),
  );
  await host(page, `<link rel="stylesheet" href="hostile.css"><p id="page">A paragraph</p>${EAGER}`, STYLED);
  await expect(page.locator('#page')).toHaveCSS('color', 'rgb(255, 0, 0)');
  expect(await looks()).toEqual(own);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the fallback stays', async ({ page }) => {
    await page.goto('');
    await expect(page.getByRole('heading', { name: '廣告AE人員職能基準' })).toBeVisible();
  });
});

test('a fault in one quiz leaves another under way', async ({ page }) => {
  const QUIZ = '<competency-widget loading="eager" lang="zh-Hant" links="off" seed="7" quiz-mode="practice"></competency-widget>';
  await host(page, `${QUIZ.replace('lang', 'mode="quiz" lang')}${QUIZ.repeat(2)}`);
  await expect(widget(page)).toHaveCount(3);
  const [first, ...others] = [1, 0, 2].map((place) => widget(page).nth(place));
  for (const one of [first, others[1]]) await quizButton(one).click();
  for (const one of [first, ...others]) {
    await actOf(one, 'begin').click();
    await expect(questionOf(one)).toBeVisible();
  }
  const before = await others[1].textContent();
  // Nodes that vanish under the program's hands are what it can't survive.
  await first.locator('[data-screen] *').evaluateAll((elements) => elements.forEach((element) => element.replaceChildren()));
  await page.evaluate(() => document.querySelectorAll('competency-widget')[1].setAttribute('heading-level', '4'));
  await expect(first.getByRole('button', { name: '再試一次' })).toBeVisible();
  expect(await others[1].textContent()).toBe(before);
  for (const one of others) {
    await optionsOf(questionOf(one)).first().check();
    await actOf(one, 'answer').click();
    await expect(actOf(one, 'next')).toBeVisible();
  }
});
