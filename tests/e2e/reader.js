// A reader with a pointer, and one with a keyboard alone. Neither may lose the focus.
import { expect } from '@playwright/test';
import { roomButtons, widget } from './explorer.js';
import { host } from './support.js';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Locator} Locator
 * @typedef {'pointer' | 'keyboard'} Way
 */

/** Each way of reading, on a phone and on a desktop. */
export const READERS = /** @type {Way[]} */ (['pointer', 'keyboard']).flatMap((way) => [360, 1280].map((width) => ({ way, width })));

/**
 * Where the focus is: what is said there, whether it shows, and whether a page's body has it, which is nowhere.
 * @param {Page} page
 */
export function focus(page) {
  return page.evaluate(() => {
    const within = document.activeElement?.shadowRoot;
    const element = within?.activeElement ?? document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // Text runs over several lines: one of its boxes is enough. One in a scrolling part may be behind that part's heads.
    const inSight = [...element.getClientRects()].some(({ left, right, top, bottom }) => {
      const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
      const seen = (within ?? document).elementFromPoint(x, y);
      return seen !== null && (element.contains(seen) || seen.contains(element));
    });
    return {
      nowhere: element === document.body,
      inWidget: Boolean(within),
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      inSight,
    };
  });
}

/**
 * Lets the page show what was just done.
 * @param {Page} page
 */
const shown = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/**
 * Which key leads from the focus towards an element; none where it has the focus.
 * @param {Locator} target
 */
const towards = (target) =>
  target.evaluate((element) => {
    const at = /** @type {ShadowRoot} */ (element.getRootNode()).activeElement;
    if (at === element) return undefined;
    return at && !(at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) ? 'Shift+Tab' : 'Tab';
  });

/** Who reads the widget. */
export class Reader {
  /**
   * @param {Page} page
   * @param {Way} way
   */
  constructor(page, way) {
    this.page = page;
    this.way = way;
    this.widget = widget(page);
  }

  /**
   * Opens a page with the widget between two links.
   * @param {number} width
   * @param {string} attributes
   */
  async open(width, attributes = '') {
    await this.page.setViewportSize({ width, height: 740 });
    await host(this.page, `<a href="#before">before</a><competency-widget loading="eager" ${attributes}></competency-widget><a href="#after">after</a>`);
    await expect(this.widget).toBeVisible();
    if (this.way === 'keyboard') await this.page.locator('[href="#before"]').focus();
  }

  /**
   * Presses a button or a box.
   * @param {Locator} target
   */
  async press(target) {
    if (this.way === 'pointer') {
      await target.click();
    } else {
      await this.reach(target);
      await this.page.keyboard.press((await target.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter');
    }
    await this.keeps();
  }

  /**
   * Presses a button by its name.
   * @param {string | RegExp} name
   * @param {Locator} within
   */
  async pressed(name, within = this.widget) {
    await this.press(within.getByRole('button', { name, exact: true }));
  }

  /**
   * Goes to the search field and types.
   * @param {string} text
   */
  async look(text) {
    if (this.way === 'pointer') await this.widget.getByRole('searchbox').click();
    else {
      // Elsewhere on the page the key is the host's.
      await this.reach(roomButtons(this.widget).first());
      await this.page.keyboard.press('/');
    }
    await this.page.keyboard.insertText(text);
    await this.keeps();
  }

  /**
   * Tabs to an element, and sees on the way where the focus is.
   * @param {Locator} target
   */
  async reach(target) {
    await expect(target).toBeVisible();
    for (let step = 0; step < 250; step += 1) {
      const key = await towards(target);
      if (!key) return;
      await this.page.keyboard.press(key);
      expect(await focus(this.page), `after ${key}`).toMatchObject({ nowhere: false, ring: true, inSight: true });
    }
    throw new Error(`No Tab leads to ${target}`);
  }

  /** The focus is still in the widget, and to be seen. */
  async keeps() {
    await shown(this.page);
    const ring = this.way === 'keyboard' ? { ring: true, inSight: true } : {};
    expect(await focus(this.page)).toMatchObject({ nowhere: false, inWidget: true, ...ring });
  }
}
