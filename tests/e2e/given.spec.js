// A standard as an object, by the property `standard`.
import { expect, test } from '@playwright/test';
import { reasons } from './hosts.js';
import { FALLBACK, act, changed, loads, serve } from './loaded.js';
import { heard, host, readAll, standard, widget } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

const EAGER = `<competency-widget loading="eager"><p>${FALLBACK}</p></competency-widget>`;
const title = (/** @type {Page} */ page) => widget(page).locator('.title').first();
const give = (/** @type {Page} */ page, /** @type {unknown} */ object) => act(page, (element, value) => void (element.standard = value), object);

/** Runs before the script that defines the element. @param {Page} page @param {unknown} object */
async function giveEarly(page, object) {
  await page.addInitScript((value) => {
    document.addEventListener('readystatechange', () => {
      const element = document.querySelector('competency-widget');
      if (document.readyState === 'interactive' && element) Object.assign(element, { standard: value });
    });
  }, object);
}

test('an object that was set before the element was defined counts, and no other text is shown', async ({ page }) => {
  /** @type {string[]} */
  const texts = [];
  page.on('request', (request) => request.url().endsWith('.html') && texts.push(request.url().replace(/.*\//, '')));
  await giveEarly(page, changed());
  await host(page, '<competency-widget loading="eager"></competency-widget>');
  await expect(title(page)).toHaveText('另一份職能基準');
  expect(await heard(page)).toEqual([['competency-ready', { standard: 'OTHER' }]]);
  expect(await act(page, (element) => [element.standard.code, Object.keys(element), element.getAttribute('standard')])).toEqual(['OTHER', [], null]);
  expect(texts).toEqual(['host.html']);
});

test('it reads as what is compiled in', async ({ page }) => {
  await host(page, EAGER);
  const own = await readAll(page);
  await giveEarly(page, standard);
  await host(page, EAGER);
  expect(await readAll(page)).toBe(own);
});

test('it wins over attributes until a text or null is set', async ({ page }) => {
  await serve(page, changed(['code', 'FROM-URL'], ['name', '網址'], ['title', '網址職能基準']));
  await host(page, loads('standard="KPS2431-001v2"'));
  await expect(title(page)).toHaveText('網址職能基準');
  await give(page, changed());
  await expect(title(page)).toHaveText('另一份職能基準');
  await act(page, (element) => element.removeAttribute('standard'));
  await act(page, (element) => element.setAttribute('lang', 'zh-Hant'));
  await expect(widget(page)).toContainText('職責與任務');
  await expect(title(page)).toHaveText('另一份職能基準');
  await give(page, null);
  await expect(title(page)).toHaveText('網址職能基準');
  await give(page, changed());
  await expect(title(page)).toHaveText('另一份職能基準');
  await act(page, (element) => {
    element.removeAttribute('src');
    element.standard = 'KPS2431-001v2';
  });
  await expect(title(page)).toHaveText('廣告AE人員職能基準');
  expect(await act(page, (element) => [element.standard, element.getAttribute('standard')])).toEqual(['KPS2431-001v2', 'KPS2431-001v2']);
});

test('an object that says the same leaves the reader where she is; another one is shown', async ({ page }) => {
  await host(page, EAGER);
  await give(page, changed());
  await expect(title(page)).toHaveText('另一份職能基準');
  await widget(page).locator('[data-go=matrix]').click();
  await expect(widget(page).locator('[role=grid]').first()).toBeVisible();
  await give(page, changed());
  await expect.poll(async () => (await heard(page)).length).toBe(3);
  await expect(widget(page).locator('[role=grid]').first()).toBeVisible();
  await give(page, changed(['title', '第三份職能基準'], ['name', '第三份']));
  await expect(title(page)).toHaveText('第三份職能基準');
});

test('a copy of the element has the attributes alone', async ({ page }) => {
  await host(page, EAGER);
  await give(page, changed());
  await expect(title(page)).toHaveText('另一份職能基準');
  await act(page, (element) => element.replaceWith(element.cloneNode(true)));
  await expect(title(page)).toHaveText('廣告AE人員職能基準');
});

test('a removed element that comes back has it still', async ({ page }) => {
  await host(page, EAGER);
  await give(page, changed());
  await expect(title(page)).toHaveText('另一份職能基準');
  await act(page, async (element) => {
    element.remove();
    await new Promise((done) => setTimeout(done));
    element.ownerDocument.body.append(element);
  });
  await expect(title(page)).toHaveText('另一份職能基準');
});

/** Objects that are none: what makes them in the page, and what is said of them. @type {[string, string, RegExp][]} */
const NONE = [
  ['one that refers to itself', '(() => { const a = {}; a.a = a; return a; })()', /^standard: JSON\.stringify makes nothing of it; give an object/],
  ['a function', '() => {}', /^standard: JSON\.stringify makes nothing of it/],
  ['one whose getter throws', '({ get format() { throw new Error("no"); } })', /^standard: JSON\.stringify makes nothing of it/],
  ['a number too large for JSON', '({ format: 1n })', /^standard: JSON\.stringify makes nothing of it/],
  ['an empty object', '({})', /^standard:1:2: error\[missing-field\]: missing field `format`; .* \(line and column as JSON\.stringify\(standard, null, 2\) has them\)$/],
  ['a list', '[1]', /^standard:\d:\d: error\[/],
  ['nesting of 100,000', '(() => { let a = []; for (let n = 0; n < 1e5; n += 1) a = [a]; return { format: a }; })()', /^standard: JSON\.stringify makes nothing of it|^standard:\d+:\d+: error/],
  ['half of a surrogate pair', `(${JSON.stringify(changed())}).constructor === Object && { ...${JSON.stringify(changed())}, title: "\\ud800" }`, /^standard:\d+:\d+: error\[invalid-json\]: .*; write the character itself, or both halves/],
];
for (const [name, made, said] of NONE)
  test(`${name} is an error, and the next object is shown`, async ({ page }) => {
    await host(page, EAGER);
    await expect(widget(page)).toBeVisible();
    await act(page, (element, value) => void (element.standard = value), await page.evaluateHandle(made));
    const [failure] = await reasons(page);
    expect(failure).toEqual({ reason: 'data', message: expect.stringMatching(said) });
    await expect(page.getByText(FALLBACK)).toBeVisible();
    await expect(widget(page)).toHaveCount(0);
    await give(page, changed());
    await expect(title(page)).toHaveText('另一份職能基準');
    await expect(page.getByText(FALLBACK)).toBeHidden();
  });
