// A standard as an object, by the property `standard`.
import { expect, test } from '@playwright/test';
import { detail, documentTitle, readAll, roomButton, taskButton, widget } from './explorer.js';
import { reasons } from './hosts.js';
import { FALLBACK, act, changed, loads, serve } from './loaded.js';
import { heard, host, standard } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

const EAGER = `<competency-widget loading="eager"><p>${FALLBACK}</p></competency-widget>`;
const title = (/** @type {Page} */ page) => documentTitle(widget(page));
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
  await expect.poll(() => heard(page)).toEqual([['competency-ready', { standard: 'OTHER' }]]);
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
  await expect(widget(page)).toBeVisible();
  await give(page, changed());
  await expect(title(page)).toHaveText('另一份職能基準');
  await roomButton(widget(page), 'matrix').click();
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

const FIRST = JSON.stringify(changed());
/** Objects that are none: what makes them in the page, and what is said of them. @type {[string, string, RegExp][]} */
const NONE = [
  ['a circle of duties', `(() => { const a = ${FIRST}; a.duties[0].tasks = a.duties; return a; })()`, /^standard: duties\[0\]\.tasks\[0\]: error\[missing-field\]: missing field `blocks`; add the field/],
  ['a function', '() => {}', /^standard: error\[wrong-type\]: .*function, expected struct Standard; give a value/],
  ['one whose getter throws', '({ get format() { throw new Error("no"); } })', /^standard: format: error\[unreadable\]: reading it throws: no; give plain data/],
  ['a number that is too large for JSON', '({ format: 1n })', /^standard: format: error\[wrong-type\]: .*; give a value of the type/],
  ['what has no text of its own', '({ format: Symbol("x") })', /^standard: format: error\[wrong-type\]: .*symbol.*; give a value/],
  ['an object without a prototype', '({ format: Object.create(null) })', /^standard: format: error\[wrong-type\]: .*object.*; give a value/],
  ['an empty object', '({})', /^standard: error\[missing-field\]: missing field `format`; add the field/],
  ['a list', '[1]', /^standard: error\[wrong-type\]: .*list, expected struct Standard; give a value/],
  ['a list without an end', `(() => { const a = ${FIRST}; a.duties = (function* () { for (;;) yield a.duties; })(); return a; })()`, /^standard: duties: error\[wrong-type\]: .*, expected a sequence; give a value/],
  ['a list of 4,294,967,295', `({ ...${FIRST}, remarks: new Array(2 ** 32 - 1) })`, /^standard: remarks: error\[too-large\]: it has more than 10000 parts .*; put the HTML/],
  ['few objects that are many', `(() => { const a = ${FIRST}; const tasks = Array(5000).fill(a.duties[0].tasks[0]); a.duties = Array(5000).fill({ ...a.duties[0], tasks }); return a; })()`, /^standard: duties\[\d\]\.tasks.*: error\[too-large\]: it has more than 10000 parts/],
  ['nesting of 100,000', '(() => { let a = []; for (let n = 0; n < 1e5; n += 1) a = [a]; return { format: a }; })()', /^standard: format: error\[wrong-type\]: .*list, expected .*; give a value/],
  ['half of a surrogate pair', `({ ...${FIRST}, title: "\\ud800" })`, /^standard: title: error\[invalid-text\]: half of a surrogate pair .*; write the character itself, or both halves/],
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

test('an object that a framework watches is read through what it watches with', async ({ page }) => {
  await host(page, EAGER);
  await act(page, (element, value) => {
    /** @type {(value: any) => any} */
    const watched = (value) => (Object(value) === value ? new Proxy(value, { get: (target, name) => watched(target[name]) }) : value);
    element.standard = watched(value);
  }, changed());
  await expect(title(page)).toHaveText('另一份職能基準');
});

test('what the document leaves blank is said to be blank, and denied nowhere', async ({ page }) => {
  const blank = structuredClone(standard);
  const [block] = blank.duties[0].tasks[1].blocks;
  Object.assign(block, { knowledge: [], skills: [], unstated: ['knowledge', 'skills'] });
  block.outputs[0].text = `\uf06c${block.outputs[0].text}`;
  await giveEarly(page, blank);
  await host(page, '<competency-widget loading="eager" lang="en"></competency-widget>');
  await expect(widget(page).getByRole('listitem').filter({ hasText: 'T1.2' }).first()).toContainText('blank in the document');
  await roomButton(widget(page), 'tasks').click();
  await expect(detail(widget(page))).toContainText('O1.1.1');
  await expect(detail(widget(page))).not.toContainText('only here');
  await taskButton(widget(page), 'T1.2').click();
  await expect(detail(widget(page)).getByText('blank in the document')).toHaveCount(2);
  await expect(detail(widget(page))).toContainText(`•${standard.duties[0].tasks[1].blocks[0].outputs[0].text}`);
  await roomButton(widget(page), 'matrix').click();
  await expect(widget(page).getByRole('gridcell', { name: 'blank in the document' })).toHaveCount(standard.knowledge.length);
});
