// Everything that the explorer can show, one state after the other.
import { expect } from '@playwright/test';
import { detail, detailName, follows, go, levels, openAll, taskButton, taskLines, widget } from './explorer.js';
import { called } from './languages.js';

/** @typedef {import('@playwright/test').Page} Page */

/** Chooses in the matrix. @param {Page} page @param {string} group @param {string} name */
const choose = (page, group, name) => widget(page).getByRole('group', { name: called(group) }).getByRole('button', { name: called(name) }).click();

/** What shows more than what is in focus. @param {Page} page */
const showAll = (page) => widget(page).getByRole('button', { name: called('show_all') });

/** @param {Page} page @param {string} text */
async function look(page, text) {
  await widget(page).getByRole('searchbox').fill(text);
  await expect(widget(page).getByRole('status').first()).not.toBeEmpty();
}

/** @param {Page} page @param {string} codes */
async function focusOn(page, codes) {
  await page.locator('competency-widget').evaluate((element, codes) => element.setAttribute('focus', codes), codes);
  await expect(showAll(page)).toHaveCount(1);
}

/** Each state by its name, and how one comes to it from the one before. */
const STATES = /** @type {Record<string, (page: Page) => Promise<unknown>>} */ ({
  overview: (page) => go(page, 'overview'),
  'the level explained': (page) => levels(widget(page)).first().click(),
  'tasks picked': async (page) => {
    for (const box of await widget(page).getByRole('checkbox').all()) await box.check();
  },
  'a task followed in the picture': (page) => follows(widget(page)).nth(2).click(),
  tasks: (page) => go(page, 'tasks'),
  'a task with all its notes open': async (page) => {
    await taskButton(widget(page), 'T2.1').click();
    await expect(detail(widget(page)).filter({ hasText: 'O2.1.1' })).toBeVisible();
    await openAll(page);
  },
  'knowledge and skills': (page) => go(page, 'knowledge-skills'),
  'notes of knowledge and skills': openAll,
  'a piece of knowledge with its note': async (page) => {
    await widget(page).getByRole('button', { name: '相關法令規範', exact: true }).click();
    await expect(detailName(widget(page))).toContainText('K05');
    await openAll(page);
  },
  'matrix of knowledge': (page) => go(page, 'matrix'),
  'matrix of skills, most shared first': async (page) => {
    await choose(page, 'matrix_rows', 'skills');
    await choose(page, 'matrix_order', 'matrix_by_sharing');
    await expect(widget(page).getByRole('button', { pressed: true })).toHaveCount(2);
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
    await showAll(page).click();
    await expect(taskLines(widget(page))).toHaveCount(5);
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
