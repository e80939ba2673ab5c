// What a reader finds in the explorer, by its role and its words in whichever language, and how she goes about in it.
import { expect } from '@playwright/test';
import { called, words } from './languages.js';
import { standard } from './support.js';

/** @typedef {import('@playwright/test').Page} Page @typedef {import('@playwright/test').Locator} Locator */

/** What the program shows within an element, in place of the fallback. @param {Locator} element */
export const program = (element) => element.locator('.competency');

/** @param {Page} page */
export const widget = (page) => program(page.locator('competency-widget'));

/** The rooms, in the order of the bar. */
const ROOMS = /** @type {const} */ (['overview', 'tasks', 'knowledge-skills', 'matrix', 'about']);

/** The button that leads to a room. @param {Locator} widget @param {typeof ROOMS[number]} name */
export const roomButton = (widget, name) => widget.getByRole('button', { name: called(`rooms ${ROOMS.indexOf(name)}`) });

/** The buttons that lead to the rooms. @param {Locator} widget */
export const roomButtons = (widget) => widget.getByRole('list', { name: called('rooms_label') }).getByRole('button');

/** The button that leads to the quiz. @param {Locator} widget */
export const quizButton = (widget) => widget.getByRole('button', { name: called('quiz', 'quiz_start') });

/** What stands in the overview alone. @param {Locator} widget */
export const overview = (widget) => widget.getByRole('heading', { name: called('picture') });

/** What stands in the room of attitudes and notes alone. @param {Locator} widget */
export const about = (widget) => widget.getByRole('heading', { name: called('conditions') });

/** The name of the document. @param {Locator} widget */
export const documentTitle = (widget) => widget.getByRole('heading').first();

/** A detail that is open: of a task, or of a piece of knowledge or a skill. @param {Locator} widget */
export const detail = (widget) => widget.getByRole('article');

/** What a detail is of. @param {Locator} widget */
export const detailName = (widget) => detail(widget).getByRole('heading').first();

/** The entries of a kind, in a detail or in the overview. @param {Locator} within @param {string} kind */
export const entries = (within, kind) => within.locator(`section[data-kind=${kind}]`).getByRole('listitem');

/** The entry with a code, wherever it stands. @param {Locator} within @param {string} code */
export const entry = (within, code) => within.getByRole('listitem').filter({ hasText: RegExp(`^${code}(?!\\d)`) });

/** The name of a task of the first document. @param {string} code */
const nameOf = (code) => standard.duties.flatMap((/** @type {any} */ { tasks }) => tasks).find((/** @type {any} */ task) => task.code === code).name;

/** The button of a task of the first document, in the overview and in the room of tasks. @param {Locator} widget @param {string} code */
export const taskButton = (widget, code) => widget.getByRole('button', { name: RegExp(`^${code} ${nameOf(code)}( ${words('focused')})?$`) });

/** The buttons of all tasks, in their room. @param {Locator} widget */
export const taskButtons = (widget) => widget.getByRole('button', { name: /^T\d\S* / });

/** The lines of the overview, each with a task. @param {Locator} widget */
export const taskLines = (widget) => widget.getByRole('listitem').filter({ has: widget.page().getByRole('checkbox') });

/** The buttons that open what a level means. @param {Locator} within */
export const levels = (within) => within.getByRole('button', { name: RegExp(`^${words('level')} ?\\d`) });

/** The tasks of the picture, each with how much it needs. @param {Locator} widget */
export const follows = (widget) => widget.getByRole('button', { name: RegExp(` ${words('knowledge')} \\d+ ${words('skills')} \\d+$`) });

/** The marks that open a note. @param {Locator} within */
export const marks = (within) => within.getByRole('button', { name: RegExp(`^${words('note')} ?\\d+$`) });

/** The notes that are open, each with its number. @param {Locator} within */
export const openNotes = (within) => within.getByText(RegExp(`^${words('note')} ?\\d\\D`)).filter({ visible: true });

/** How many there are of each kind, as a text of the page counts them. @param {string} text */
export const counts = (text) => [...text.matchAll(RegExp(`${words('outputs', 'indicators', 'knowledge', 'skills')}\\s+(\\d+)`, 'g'))].map(([, count]) => Number(count));

/** What was found, below what tells how much. @param {Locator} widget */
export const hits = (widget) => widget.locator('[role=status] + * li').getByRole('button');

/** What says how it went to take something along. @param {Locator} within */
export const taking = (within) => within.getByRole('group', { name: called('take') }).getByRole('status');

/** The whole standard, on paper alone. @param {Locator} widget */
export const paper = (widget) => widget.locator('.printed');

/**
 * Goes to a room of the explorer.
 * @param {Page} page
 * @param {typeof ROOMS[number]} name
 */
export async function go(page, name) {
  const button = roomButton(widget(page).first(), name);
  await button.click();
  await expect(button).toHaveAttribute('aria-current', 'true');
}

/**
 * Opens all that can be opened on the screen.
 * @param {Page} page
 */
export async function openAll(page) {
  await expect(widget(page).first()).toBeVisible();
  const closed = widget(page).locator('button[aria-expanded=false]:visible');
  while (await closed.count()) await closed.first().click();
}

/**
 * Goes to each room, shows each task and opens everything; the texts on the screen, one after the other, without white space.
 * @param {Page} page
 */
export async function readAll(page) {
  const texts = [];
  for (const room of /** @type {const} */ (['overview', 'about', 'tasks'])) {
    await go(page, room);
    await openAll(page);
    texts.push(await widget(page).innerText());
  }
  for (const task of await taskButtons(widget(page)).all()) {
    if ((await task.getAttribute('aria-expanded')) !== 'true') await task.click();
    await openAll(page);
    texts.push(await widget(page).innerText());
  }
  return texts.join('').replace(/\s/g, '');
}
