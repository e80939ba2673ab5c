// Pages, readers and browsers that change how everything looks. The widget stays whole.
import { expect, test } from '@playwright/test';
import { documentTitle, follows, go, roomButtons, taskButtons, widget } from './explorer.js';
import { focus } from './reader.js';
import { everyState } from './states.js';
import { POLICY, host } from './support.js';

/** @typedef {import('@playwright/test').Page} Page @typedef {import('@playwright/test').Locator} Locator */

const EAGER = '<competency-widget loading="eager"></competency-widget>';

/**
 * A page with styles of its own.
 * @param {Page} page
 * @param {string} css
 * @param {string} body
 */
async function styled(page, css, body = EAGER) {
  await page.route('**/hostile.css', (route) => route.fulfill({ contentType: 'text/css', body: css }));
  await host(page, `<link rel="stylesheet" href="hostile.css"><main>${body}</main>`, `${POLICY}; style-src 'self'`);
  await expect(widget(page)).toBeVisible();
}

/**
 * What is not to be seen in full: beyond the window, or cut off by its own box. What scrolls by itself may be longer.
 * @param {Page} page
 */
function cutOff(page) {
  return widget(page).evaluate((root) => {
    // What scrolls by itself, and what only a screen reader has.
    const scrolls = '.matrix-view, .room-list, .unseen, textarea, .ribbons';
    const name = (/** @type {Element} */ element) => `${element.localName}.${element.getAttribute('class')} ${element.textContent?.slice(0, 20)}`;
    const frame = root.getBoundingClientRect();
    return [...root.querySelectorAll('*')]
      .filter((element) => !element.closest(scrolls) && element.checkVisibility())
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const beyond = width > 0 && (right > Math.min(innerWidth, frame.right) + 1 || left < frame.left - 1);
        const { overflowX, overflowY } = getComputedStyle(element);
        const cut = (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) || (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
        return beyond || (cut && element.localName !== 'input');
      })
      .map(name);
  });
}

/**
 * Texts of buttons and lists that run into each other.
 * @param {Page} page
 */
function overlaps(page) {
  return widget(page).evaluate((root) => {
    const buttons = [...root.querySelectorAll('button')].filter((button) => button.checkVisibility() && !button.closest('.matrix-view, .kept'));
    const boxes = buttons.map((button) => ({ button, box: button.getBoundingClientRect() }));
    const meet = (/** @type {DOMRect} */ a, /** @type {DOMRect} */ b) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    const inline = (/** @type {Element} */ button) => getComputedStyle(button).display === 'inline' || button.matches('.note-mark');
    return boxes.flatMap(({ button, box }, at) =>
      boxes.slice(at + 1).filter((other) => !inline(button) && !inline(other.button) && meet(box, other.box)).map((other) => `${button.textContent} / ${other.button.textContent}`),
    );
  });
}

/**
 * Every state, whole.
 * @param {Page} page
 */
async function whole(page) {
  const wide = await page.evaluate(() => innerWidth);
  await everyState(page, async (state) => {
    expect.soft(await cutOff(page), state).toEqual([]);
    expect.soft(await overlaps(page), state).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(wide);
  });
}

/**
 * What the reader sees of each thing, whatever the page around it. What is for paper stands there for a moment.
 * @param {Page} page
 */
function looks(page) {
  return widget(page).evaluate((root) =>
    [root, ...root.querySelectorAll(':not(.printed, .printed *)')].map((element) => {
      const { color, backgroundColor, fontSize, fontFamily, fontWeight, lineHeight, letterSpacing, wordSpacing, textAlign, textIndent, textTransform, direction, display, visibility, opacity, cursor, whiteSpace } =
        getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return `${element.localName}.${element.getAttribute('class')}: ` + JSON.stringify({ color, backgroundColor, fontSize, fontFamily, fontWeight, lineHeight, letterSpacing, wordSpacing, textAlign, textIndent, textTransform, direction, display, visibility, opacity, cursor, whiteSpace, width: Math.round(width), height: Math.round(height) });
    }),
  );
}

const PLAIN = 'body { margin: 0 } main { width: 900px }';
const HOSTILE = {
  'a reset': '*, *::before, *::after { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; box-sizing: border-box; list-style: none }',
  'all: unset': 'main * { all: unset !important }',
  'a root font of 24 px': 'html { font-size: 24px } body { font: 20px/1.1 serif; letter-spacing: 3px; word-spacing: 9px; text-indent: 2em; white-space: pre; color: red; cursor: wait; visibility: visible }',
  'direction: rtl': 'html { direction: rtl; text-align: right } main { direction: rtl !important }',
  'capitals, centred, in bold': 'body, body * { text-transform: uppercase !important; text-align: center !important; font-weight: 900 !important; line-height: 1 !important }',
};

for (const [name, css] of Object.entries(HOSTILE))
  test(`${name} on the page changes nothing in the widget`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await styled(page, PLAIN);
    const own = await looks(page);
    await styled(page, `${PLAIN} ${css}`);
    expect((await looks(page)).filter((look, at) => look !== own[at])).toEqual([]);
    expect(own.length).toBeGreaterThan(100);
  });

for (const [name, width] of /** @type {const} */ ([['a block beside a page', 268], ['400 % zoom', 320], ['a phone', 360], ['a tablet', 768], ['a desktop', 1280]]))
  for (const lang of ['zh-Hant', 'en'])
    test(`whole at ${width} px: ${name}, ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width, height: width === 320 ? 256 : 800 });
      await host(page, EAGER.replace('loading', `lang="${lang}" loading`));
      await whole(page);
    });

for (const width of [320, 1280])
  test(`whole with the spacing of WCAG 1.4.12 at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await host(page, EAGER);
    await expect(widget(page)).toBeVisible();
    // As a reader's own style sheet would: it reaches into the shadow root.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
      document.querySelector('competency-widget')?.shadowRoot?.adoptedStyleSheets.push(sheet);
    });
    await expect(documentTitle(widget(page))).toHaveCSS('letter-spacing', /[1-9]/);
    await whole(page);
  });

for (const colorScheme of /** @type {const} */ (['light', 'dark']))
  test(`in forced colours what is chosen and where the focus is can be seen: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.setViewportSize({ width: 1280, height: 900 });
    await host(page, `<meta name="color-scheme" content="light dark">${EAGER}`);
    await expect(widget(page)).toBeVisible();

    /** Whether an element that is chosen differs from one that isn't in a way that forced colours leave. @param {Locator} some @param {string} chosen */
    const differ = (some, chosen) =>
      some.evaluateAll((elements, chosen) => {
        const [a, b] = [true, false].map((is) => {
          const element = /** @type {Element} */ (elements.find((element) => element.matches(chosen) === is));
          return ['', '::before', '::after'].map((pseudo) => {
            const { fontWeight, borderInlineStart, borderBlockEnd, outline, textDecorationLine, backgroundColor, content } = getComputedStyle(element, pseudo || null);
            return [fontWeight, borderInlineStart, borderBlockEnd, outline, textDecorationLine, backgroundColor, content].join();
          });
        });
        return a?.join() !== b?.join();
      }, chosen);
    expect(await differ(roomButtons(widget(page)), '[aria-current]')).toBe(true);
    await follows(widget(page)).nth(1).click();
    expect(await differ(follows(widget(page)), '[aria-pressed=true]')).toBe(true);
    // What is followed differs from the rest of the picture by its colour; here by another thing.
    const strokes = await widget(page).evaluate((root) => ['.followed', 'path:not(.followed)'].map((selector) => getComputedStyle(/** @type {Element} */ (root.querySelector(`.ribbons ${selector}`))).stroke));
    expect(strokes[0]).not.toBe(strokes[1]);
    await go(page, 'tasks');
    expect(await differ(taskButtons(widget(page)), '[aria-current]')).toBe(true);
    await go(page, 'matrix');
    expect(await differ(widget(page).getByRole('group', { name: 'Rows' }).getByRole('button'), '[aria-pressed=true]')).toBe(true);
    const mark = widget(page).getByRole('gridcell', { name: 'needed' }).first();
    expect(await mark.evaluate((cell) => getComputedStyle(cell, '::before').borderTopColor)).not.toBe(await mark.evaluate((cell) => getComputedStyle(cell).backgroundColor));
    await go(page, 'overview');
    const ground = await widget(page).evaluate((root) => getComputedStyle(root).backgroundColor);
    for (const selector of ['.shape', '.gauge .filled'])
      expect(await widget(page).locator(selector).first().evaluate((shape) => getComputedStyle(shape).fill)).not.toBe(ground);
    await widget(page).getByRole('searchbox').fill('客戶');
    await expect(widget(page).locator('mark').first()).not.toHaveCSS('background-color', ground);
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      expect(await focus(page)).toMatchObject({ nowhere: false, ring: true, inSight: true });
    }
  });

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await host(page, EAGER);
  await everyState(page, async (state) => {
    const moving = await widget(page).evaluate((root) =>
      [root, ...root.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return transitionDuration.split(', ').some((time) => parseFloat(time) > 0) || animationName !== 'none' || scrollBehavior === 'smooth';
        })
        .map((element) => element.className),
    );
    expect(moving, state).toEqual([]);
  });
});
