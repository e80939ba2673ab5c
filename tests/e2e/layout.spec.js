// Pages that lay the widget out in ways of their own. Each part is a page that broke it, or one of its kind.
import { expect, test } from '@playwright/test';
import { go, quizButton, taskButton, widget } from './explorer.js';
import { LANGUAGES } from './languages.js';
import { standardOf } from './lengths.js';
import { heard, host } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

/** A page that allows styles of its own. */
const FREE = "script-src 'self' 'wasm-unsafe-eval'";

const EAGER = '<competency-widget loading="eager"></competency-widget>';

/** A text longer than any line. */
const TEXT = `<p>${'A long text, as long as any. '.repeat(90)}</p>`;

/** Places that are as wide as what is in them. */
const SHRINKING = /** @type {Record<string, (content: string) => string>} */ ({
  'a dialog': (content) => `<dialog open>${content}</dialog>`,
  'a popover': (content) => `<div popover>${content}</div>`,
  'a row with a menu': (content) => `<div style="display:flex"><nav>menu</nav><main>${content}</main></div>`,
  'a centred row': (content) => `<div style="display:flex;justify-content:center">${content}</div>`,
  'a centred column': (content) => `<div style="display:flex;flex-direction:column;align-items:center">${content}</div>`,
  'a centred grid': (content) => `<div style="display:grid;place-items:center">${content}</div>`,
  'columns of a grid': (content) => `<div style="display:grid;grid-template-columns:auto auto"><nav>menu</nav>${content}</div>`,
  'a float': (content) => `<div style="float:left">${content}</div>`,
  'a cell': (content) => `<table><tr><td>menu</td><td>${content}</td></tr></table>`,
  'in the line': (content) => `<div style="display:inline-block">${content}</div>`,
  'out of the flow': (content) => `<div style="position:absolute">${content}</div>`,
  'as wide as what is in it': (content) => `<div style="width:fit-content">${content}</div>`,
  'what fits in a line of 300 px': (content) => `<div style="width:300px"><div style="float:left">${content}</div></div>`,
});

test('where its parent is as wide as what is in it, it takes the room that a text takes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const [name, place] of Object.entries(SHRINKING)) {
    /** @type {number[]} */
    const widths = [];
    for (const content of [TEXT, EAGER]) {
      await host(page, place(`<section id="own">${content}</section>`), FREE);
      await page.evaluate(() => document.querySelector('[popover]')?.setAttribute('popover', 'manual'));
      await page.evaluate(() => /** @type {HTMLElement | null} */ (document.querySelector('[popover]'))?.showPopover());
      if (content === EAGER) await expect(widget(page)).toBeVisible();
      widths.push(await page.locator('#own').evaluate((section) => section.getBoundingClientRect().width));
    }
    const [text = 0, own = 0] = widths;
    expect.soft(Math.abs(own - text), `${name}: ${own} beside ${text}`).toBeLessThan(20);
  }
});

test('on a page that is written from top to bottom it is as wide as the page', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  for (const mode of ['vertical-rl', 'vertical-lr']) {
    await host(page, `<style>html{writing-mode:${mode}}</style><p>text</p>${EAGER}`, FREE);
    await expect(widget(page)).toBeVisible();
    expect((await widget(page).boundingBox())?.width).toBeGreaterThan(800);
  }
});

test('what its page hides is neither seen nor pressed nor printed', async ({ page }) => {
  await host(page, `<style>@media print{body *{visibility:hidden}}</style><button style="position:absolute;inset:0 auto auto 0;width:300px;height:300px">below</button>
    <div id="around" style="position:absolute;inset:0;opacity:0;pointer-events:none">${EAGER}</div>`, FREE);
  await expect(widget(page)).toBeAttached();
  expect(await page.evaluate(() => document.elementFromPoint(50, 50)?.localName)).toBe('button');
  await page.evaluate(() => (/** @type {HTMLElement} */ (document.querySelector('#around')).style.cssText = 'visibility:hidden'));
  await expect(quizButton(widget(page))).toHaveCount(0);
  await page.evaluate(() => (/** @type {HTMLElement} */ (document.querySelector('#around')).style.cssText = ''));
  await expect(quizButton(widget(page))).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(widget(page).locator('.source')).toBeHidden();
});

test('it measures how it is laid out, not how it is painted, and no change of width is an error of the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { errors: [] });
    addEventListener('error', ({ message }) => Reflect.get(window, 'errors').push(message));
  });
  await host(page, `<div id="around" style="width:900px;transform:scale(.5)">${EAGER}</div>`, FREE);
  await expect(widget(page)).toHaveAttribute('data-layout', 'wide');
  await go(page, 'tasks');
  const to = (/** @type {string} */ css) => page.evaluate((css) => (/** @type {HTMLElement} */ (document.querySelector('#around')).style.cssText = css), css);
  for (const [css, layout] of /** @type {const} */ ([['width:500px', 'narrow'], ['width:900px', 'wide'], ['width:900px;display:none', 'wide'], ['width:750px', 'wide'], ['width:700px', 'narrow'], ['width:800px;transform:scale(.8)', 'wide']])) {
    await to(css);
    await expect(widget(page)).toHaveAttribute('data-layout', layout);
  }
  expect(await page.evaluate(() => Reflect.get(window, 'errors'))).toEqual([]);
});

test('it stays whole in what opens, turns and comes by itself', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  const slide = (/** @type {string} */ content) => `<li style="flex:0 0 100%;scroll-snap-align:start;list-style:none">${content}</li>`;
  await host(page, `<details><summary>More</summary>${EAGER}</details>
    <ul style="display:flex;overflow-x:auto;scroll-snap-type:x mandatory;margin:0;padding:0">${slide('One')}${slide(EAGER)}</ul>
    <div style="height:3000px"></div><div style="content-visibility:auto">${EAGER}</div>`, FREE);
  await expect.poll(async () => (await heard(page)).length).toBe(3);
  await page.getByText('More', { exact: true }).click();
  for (const one of await widget(page).all()) {
    await one.scrollIntoViewIfNeeded();
    await expect(one).toHaveAttribute('data-layout', 'wide');
    expect((await one.boundingBox())?.width).toBeGreaterThan(900);
    await one.getByRole('button', { name: 'Tasks', exact: true }).click();
    await expect(taskButton(one, 'T2.3')).toBeVisible();
  }
});

test('on a page without a doctype, tables have the colour and the font of the widget', async ({ page }) => {
  await page.route('**/quirks.html', (route) => route.fulfill({
    contentType: 'text/html; charset=utf-8',
    body: `<html lang="en"><title>A host</title><script type="module" src="pkg/embed.js"></script><style>body{color:#222;font:italic 30px serif}</style>${EAGER.replace('loading', 'theme="dark" loading')}`,
  }));
  await page.goto('quirks.html');
  await expect(widget(page)).toBeVisible();
  await go(page, 'matrix');
  const looks = (/** @type {Element} */ element) => { const { color, fontFamily, fontStyle } = getComputedStyle(element); return { color, fontFamily, fontStyle }; };
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  expect(await widget(page).getByRole('rowheader').first().evaluate(looks)).toEqual(await widget(page).evaluate(looks));
});

test('no field is so small that a phone zooms into it, and the root’s font size changes none of them', async ({ page }) => {
  const sizes = () => widget(page).evaluate((root) => [...root.querySelectorAll('input[type=search], input[type=text], input[type=number], select, textarea')].map((field) => parseFloat(getComputedStyle(field).fontSize)));
  for (const root of [10, 24]) {
    await host(page, `<style>html{font-size:${root}px} competency-widget{--competency-font-size:13px}</style>${EAGER}`, FREE);
    await expect(widget(page)).toBeVisible();
    const fields = await sizes();
    expect(fields.length).toBeGreaterThan(1);
    expect(fields.filter((size) => size !== 16)).toEqual([]);
  }
});

test('beside the field or below the rooms, the button that leads to the quiz is never alone', async ({ page }) => {
  for (const lang of Object.keys(LANGUAGES)) {
    await host(page, `<competency-widget loading="eager" lang="${lang}"></competency-widget>`, FREE);
    for (const width of [268, 320, 360, 700, 760, 800, 840, 880, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      await expect(widget(page)).toBeVisible();
      const [field, button] = await Promise.all([widget(page).getByRole('searchbox').boundingBox(), quizButton(widget(page)).boundingBox()]);
      expect.soft(Math.abs((field?.y ?? 0) - (button?.y ?? 99)), `${lang}, ${width} px`).toBeLessThan(20);
    }
  }
});

test('what is for paper is there before the browser takes its picture of the page', async ({ page }) => {
  await host(page, EAGER, FREE);
  await expect(widget(page)).toBeVisible();
  const printed = () => page.evaluate(() => {
    const root = document.querySelector('competency-widget')?.shadowRoot;
    const tasks = () => root?.querySelectorAll('.printed article').length;
    dispatchEvent(new Event('beforeprint'));
    const during = tasks();
    dispatchEvent(new Event('afterprint'));
    return [during, tasks()];
  });
  await expect.poll(printed).toEqual([5, 0]);
  await page.evaluate(() => document.documentElement.lang = 'ja');
  await go(page, 'matrix');
  expect(await printed()).toEqual([5, 0]);
});

test.describe('a standard of the longest names', () => {
  /** @param {Page} page @param {number} width */
  async function longest(page, width) {
    await page.setViewportSize({ width, height: 740 });
    await host(page, '<competency-widget loading="eager"></competency-widget>', FREE);
    await page.evaluate((standard) => Object.assign(/** @type {Element} */ (document.querySelector('competency-widget')), { standard }), standardOf('longest'));
    await expect(widget(page)).toContainText('XYZ0000-0010v1');
  }

  for (const width of [268, 320, 360, 768, 1280])
    test(`${width} px: each name has its code, shape and box beside its first line, and nothing is wider than the page`, async ({ page }) => {
      await longest(page, width);
      const fits = async (/** @type {string} */ room) => expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), room).toBeLessThanOrEqual(width);
      await fits('overview');
      const box = await widget(page).getByRole('checkbox').first().boundingBox();
      const line = await widget(page).getByRole('button', { name: /^T1\.1 / }).first().boundingBox();
      expect(Math.abs((box?.y ?? 0) - (line?.y ?? 0))).toBeLessThan(24);
      await expect(widget(page).locator('header')).toContainText('Levelblank in the document');
      for (const room of /** @type {const} */ (['tasks', 'knowledge-skills', 'about'])) {
        await go(page, room);
        await fits(room);
      }
      await go(page, 'knowledge-skills');
      const item = widget(page).getByRole('listitem').filter({ hasText: /^K01/ });
      const [code, text] = await Promise.all([item.getByText('K01', { exact: true }).boundingBox(), item.getByRole('button').boundingBox()]);
      expect(text?.height).toBeGreaterThan(30);
      expect((code?.y ?? 99) - (text?.y ?? 0)).toBeLessThan(14);
      await go(page, 'matrix');
      await fits('matrix');
      // Marks are seen between heads and sums.
      const free = await widget(page).locator('.matrix-view').evaluate((view) => {
        const height = (/** @type {string} */ part) => /** @type {Element} */ (view.querySelector(part)).getBoundingClientRect().height;
        return view.clientHeight - height('thead') - height('tfoot');
      });
      expect(free).toBeGreaterThan(240);
    });
});
