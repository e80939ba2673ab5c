// Everything that the explorer can show, one state after the other.
import { expect } from '@playwright/test';
import { go, openAll, widget } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} selector */
const press = (page, selector) => widget(page).first().locator(selector).first().click();

/** @param {Page} page @param {string} text */
async function look(page, text) {
  await widget(page).getByRole('searchbox').fill(text);
  await expect(widget(page).getByRole('status').first()).not.toBeEmpty();
}

/** @param {Page} page @param {string} codes */
async function focusOn(page, codes) {
  await page.locator('competency-widget').evaluate((element, codes) => element.setAttribute('focus', codes), codes);
  await expect(widget(page).locator('.overview > .more')).toHaveCount(1);
}

/** Each state by its name, and how one comes to it from the one before. */
const STATES = /** @type {Record<string, (page: Page) => Promise<unknown>>} */ ({
  overview: (page) => go(page, 'overview'),
  'the level explained': (page) => press(page, '.head .level button'),
  'tasks picked': async (page) => {
    for (const box of await widget(page).locator('.pick input').all()) await box.check();
  },
  'a task followed in the picture': (page) => press(page, '.follow >> nth=2'),
  tasks: (page) => go(page, 'tasks'),
  'a task with all its notes open': async (page) => {
    const task = widget(page).locator('.task-button', { hasText: 'T2.1' });
    await task.click();
    await expect(widget(page).locator('.detail', { hasText: 'O2.1.1' })).toBeVisible();
    await openAll(page);
  },
  'knowledge and skills': (page) => go(page, 'knowledge-skills'),
  'notes of knowledge and skills': openAll,
  'a piece of knowledge with its note': async (page) => {
    await press(page, '.room [data-go=K05]');
    await expect(widget(page).locator('.place')).toBeVisible();
    await openAll(page);
  },
  'matrix of knowledge': (page) => go(page, 'matrix'),
  'matrix of skills, most shared first': async (page) => {
    await press(page, '.option[data-kind=skill]');
    await press(page, '.options > :last-child > :last-child');
    await expect(widget(page).locator('.option[aria-pressed=true]')).toHaveCount(2);
  },
  about: (page) => go(page, 'about'),
  'what stands around the table, open': openAll,
  hits: (page) => look(page, '客戶'),
  'nothing found': (page) => look(page, '量子'),
  'tasks in focus': async (page) => {
    await widget(page).getByRole('searchbox').fill('');
    await go(page, 'overview');
    await focusOn(page, 'T2.1 T2.3');
  },
  'knowledge and skills in focus': (page) => go(page, 'knowledge-skills'),
  'matrix in focus': (page) => go(page, 'matrix'),
  'all tasks, some in focus': async (page) => {
    await go(page, 'overview');
    await press(page, '.overview > .more');
    await expect(widget(page).locator('.line')).toHaveCount(5);
  },
});

/**
 * Goes through all states.
 * @param {Page} page
 * @param {(name: string) => Promise<void>} look
 */
export async function everyState(page, look) {
  for (const [name, reach] of Object.entries(STATES)) {
    await reach(page);
    await look(name);
  }
}
