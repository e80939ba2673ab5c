// What the documentation says of looks: every property has an effect, every part is there to be styled.
import { expect, test } from '@playwright/test';
import { quizButton, widget } from './explorer.js';
import { answer, begin } from './learner.js';
import { act, screen } from './quiz.js';
import { everyState } from './states.js';
import { host } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

/** What pkg/custom-elements.json says that the element has. @param {Page} page */
async function documented(page) {
  const manifest = await (await page.request.get('pkg/custom-elements.json')).json();
  return manifest.modules[0].declarations[0];
}

/** @param {{ name: string }[]} things */
const names = (things) => things.map(({ name }) => name).sort();

/** The explorer in all its states, the quiz in its own, and a widget that can't be shown. @param {Page} page @param {() => Promise<void>} look */
async function everything(page, look) {
  await everyState(page, look);
  await page.locator('competency-widget').evaluate((element) => element.removeAttribute('focus'));
  await quizButton(widget(page)).click();
  await expect(screen(page, 'start')).toBeVisible();
  await look();
  await begin(page);
  for (const right of [false, true, true]) {
    await answer(page, right);
    await look();
    await act(page, 'next').click();
  }
  await expect(screen(page, 'result')).toBeVisible();
  await look();
  await page.locator('competency-widget').evaluate((element) => element.setAttribute('standard', 'none'));
  await expect(page.locator('competency-widget [part=notice]')).toBeVisible();
  await look();
}

test('every part that is documented is somewhere, and a page can style it', async ({ page }) => {
  await host(page, '<competency-widget lang="en" questions="3" seed="1"></competency-widget>');
  const { cssParts } = await documented(page);
  await page.evaluate((parts) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(parts.map((part) => `competency-widget::part(${part}) { --probe: ${part} }`).join('\n'));
    document.adoptedStyleSheets.push(sheet);
  }, names(cssParts));
  /** @type {Set<string>} */
  const found = new Set();
  await everything(page, async () => {
    const styled = await page.locator('competency-widget').evaluate((element) => {
      const parts = [...element.shadowRoot?.querySelectorAll('[part]') ?? []].filter((part) => part.checkVisibility());
      return parts.map((part) => [part.getAttribute('part'), getComputedStyle(part).getPropertyValue('--probe')]);
    });
    for (const [part, probe] of styled) expect(probe).toBe(part);
    for (const [part] of styled) found.add(String(part));
  });
  expect([...found].sort()).toEqual(names(cssParts));
});

/** Another value than the default of a property, of the same type. @param {string} value */
const other = (value) => (/oklch|var\(/.test(value) ? 'rgb(1, 2, 3)' : /serif/.test(value) ? 'cursive' : '37px');

test('every property that is documented changes what is seen', async ({ page }) => {
  const { cssProperties } = await documented(page);
  const left = new Map(cssProperties.map((/** @type {any} */ { name, default: value }) => [name, other(value)]));

  /** Tries those that have not been seen to act. */
  async function seen() {
    const acted = await page.locator('competency-widget').evaluate((element, tried) => {
      const widget = /** @type {HTMLElement} */ (element);
      const all = [...widget.shadowRoot?.querySelectorAll('*') ?? []];
      const looks = () => all.map((one) => {
        const { color, backgroundColor, borderColor, fill, stroke, fontFamily, fontSize, borderRadius, padding, minBlockSize } = getComputedStyle(one);
        return [color, backgroundColor, borderColor, fill, stroke, fontFamily, fontSize, borderRadius, padding, minBlockSize].join();
      }).join('\n');
      const usual = looks();
      return tried.filter(([name, value]) => {
        widget.style.setProperty(name, value);
        const changes = looks() !== usual;
        widget.style.removeProperty(name);
        return changes;
      }).map(([name]) => name);
    }, /** @type {[string, string][]} */ ([...left]));
    for (const name of acted) left.delete(name);
  }

  // Before the program is there, too.
  await page.route(/_bg[^/]*\.wasm$/, async (route) => {
    await seen();
    await route.continue();
  });
  await host(page, '<competency-widget lang="en" questions="3" seed="1">The fallback</competency-widget>');
  await expect(widget(page)).toBeVisible();
  await everything(page, seen);
  expect([...left.keys()]).toEqual([]);
});
