// How the tests play: a learner who has read the document, by pointer or by keyboard.
import { expect } from '@playwright/test';
import { host, standard } from './support.js';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Locator} Locator
 * @typedef {{ item: string, kind: string, response: string[], correct: boolean }} Given
 * @typedef {{ score: number, max: number, items: Given[], seconds: number }} Complete
 * @typedef {{ id: string, text: string, right: boolean }} Option
 * @typedef {{ stem: string, several: boolean, options: Option[], rows: { text: string, ids: string[], right: number }[] }} Item
 */

/** Where a quiz keeps what it remembers. */
export const KEY = `competency-quiz/${standard.code}`;

/** @type {[string, string][]} */
const PAIRS = pairs();

/** Each two texts that the document says belong together. */
function pairs() {
  const noted = (/** @type {any[]} */ entries) =>
    entries.flatMap(({ text, notes }) => notes.map((/** @type {any} */ { note }) => [text, standard.notes.find((/** @type {any} */ { number }) => number === note).text]));
  const needs = (/** @type {any[]} */ entries, /** @type {string[]} */ codes) => entries.filter(({ code }) => codes.includes(code));
  const of = (/** @type {any} */ duty, /** @type {any} */ task) =>
    task.blocks.flatMap((/** @type {any} */ { outputs, indicators, knowledge, skills }) => {
      const entries = [...outputs, ...indicators, ...needs(standard.knowledge, knowledge), ...needs(standard.skills, skills)];
      return [[task.name, duty.name], ...entries.map(({ text }) => [task.name, text]), ...noted([...outputs, ...indicators])];
    });
  const tasks = standard.duties.flatMap((/** @type {any} */ duty) => duty.tasks.flatMap((/** @type {any} */ task) => of(duty, task)));
  const attitudes = standard.attitudes.map((/** @type {any} */ { name, description }) => [name, description]);
  return [...tasks, ...attitudes, ...noted([...standard.knowledge, ...standard.skills])];
}

/** Whether a text of the document is what is shown of it: a note without its term, a text with words hidden. */
function is(/** @type {string} */ text, /** @type {string} */ shown) {
  const pattern = shown.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('○○', '.+');
  return new RegExp(`^([^：]+：)?${pattern}$`).test(text);
}

/** Whether the document says that two texts belong together. */
const belong = (/** @type {string} */ one, /** @type {string} */ other) =>
  PAIRS.some(([a, b]) => (is(a, one) && is(b, other)) || (is(a, other) && is(b, one)));

/** @param {Page} page */
export const quiz = (page) => page.locator('competency-widget .quiz').first();

/** A screen of the quiz. @param {Page} page @param {string} name */
export const screen = (page, name) => page.locator(`competency-widget .quiz[data-screen=${name}]`).first();

/** What does something in the quiz. @param {Page} page @param {string} act */
export const act = (page, act) => quiz(page).locator(`[data-act=${act}]`).first();

/** The words of the interface that the tests compare. */
export const WORDS = {
  en: { right: 'Right', wrong: 'Not right', result: /^Of (\d+) questions, (\d+) right/, place: /^Question (\d+) of (\d+)$/ },
  'zh-Hant': { right: '答對了', wrong: '不對', result: /^(\d+) 題答對 (\d+) 題/, place: /^第 (\d+) 題，共 (\d+) 題$/ },
  ja: { right: '正解', wrong: '不正解', result: /^(\d+)問中(\d+)問正解/, place: /^第(\d+)問（全(\d+)問）$/ },
};

/**
 * Goes to a stranger's page with widgets, and keeps what the quiz tells it.
 * @param {Page} page
 * @param {string} attributes
 * @param {string} [more]
 */
export async function visit(page, attributes, more = '') {
  await page.addInitScript(() => {
    const told = /** @type {unknown[]} */ ([]);
    Object.assign(window, { told });
    for (const name of ['competency-answer', 'competency-complete'])
      document.addEventListener(name, (event) => told.push([name, /** @type {CustomEvent} */ (event).detail]));
  });
  await host(page, `<main><h1>A course</h1><competency-widget ${attributes}></competency-widget>${more}</main>`);
}

/** The quiz at its start, alone on the page. @param {Page} page @param {string} attributes */
export async function open(page, attributes) {
  await visit(page, `mode="quiz" ${attributes}`);
  await expect(screen(page, 'start')).toBeVisible();
}

/** What the quiz told the page. @param {Page} page @returns {Promise<[string, any][]>} */
const told = (page) => page.evaluate(() => Reflect.get(window, 'told'));

/** The answers told, in order. @param {Page} page @returns {Promise<Given[]>} */
export const answers = async (page) => (await told(page)).filter(([name]) => name === 'competency-answer').map(([, detail]) => detail);

/** The ends told, in order. @param {Page} page @returns {Promise<Complete[]>} */
export const ends = async (page) => (await told(page)).filter(([name]) => name === 'competency-complete').map(([, detail]) => detail);

/** The question's number on the screen. @param {Page} page */
export const place = async (page) => Number(/\d+/.exec(await quiz(page).locator('.quiz-place').innerText())?.[0]);

/** The item on the screen, and by the document what is right. @param {Page} page @returns {Promise<Item>} */
export async function read(page) {
  await expect(screen(page, 'item')).toBeVisible();
  const shown = await quiz(page).evaluate((root) => ({
    stem: root.querySelector('.quiz-stem')?.textContent ?? '',
    several: root.querySelector('.quiz-options [type=checkbox]') !== null,
    options: [...root.querySelectorAll('.quiz-option')].map((option) => ({
      id: option.querySelector('input')?.dataset.value ?? '',
      text: option.querySelector('.quiz-text')?.textContent ?? '',
    })),
    rows: [...root.querySelectorAll('.quiz-pair')].map((row) => ({
      text: row.querySelector('.quiz-text')?.textContent ?? '',
      choices: [...row.querySelectorAll('option')].map(({ value, text }) => ({ value, text })),
    })),
  }));
  const subjects = [...shown.stem.matchAll(/[「“](.+?)[」”]/g)].map(([, text]) => text);
  const isRight = (/** @type {{ id: string, text: string }} */ { id, text }) =>
    ['true', 'false'].includes(id)
      ? belong(subjects[0], subjects[1]) === (id === 'true')
      : subjects.every((subject) => belong(subject, text));
  return {
    ...shown,
    options: shown.options.map((option) => ({ ...option, right: isRight(option) })),
    rows: shown.rows.map(({ text, choices }) => ({
      text,
      ids: choices.map(({ value }) => value),
      right: choices.findIndex((choice) => belong(text, choice.text)),
    })),
  };
}

/** How an item is answered. @param {Item} item */
export function way({ several, options, rows }) {
  if (rows.length) return 'match';
  if (several) return 'multiple';
  return options.some(({ id }) => id === 'true') ? 'true-false' : 'single';
}

/**
 * What to choose: the places of options, or for each row the place in its list.
 * @param {Item} item
 * @param {boolean} right
 */
export function choice({ several, options, rows }, right) {
  if (rows.length) {
    const own = rows.map((row) => row.right);
    return right ? own : [...own.slice(1), own[0]];
  }
  const places = options.map((option, place) => (option.right === right ? place : -1)).filter((place) => place >= 0);
  return several ? places : places.slice(0, 1);
}

/** Chooses by pointer. @param {Page} page @param {Item} item @param {number[]} places */
export async function point(page, item, places) {
  if (item.rows.length)
    for (const [row, place] of places.entries()) await quiz(page).locator('.quiz-pair select').nth(row).selectOption({ index: place });
  else for (const place of places) await quiz(page).locator('.quiz-option').nth(place).click();
}

/** Chooses by keyboard. @param {Page} page @param {Item} item @param {number[]} places */
export async function type(page, item, places) {
  if (!item.rows.length) for (const place of places) await page.keyboard.press(String(place + 1));
  else
    for (const [row, place] of places.entries()) {
      await tab(page, `[data-value="${item.rows[row].ids[item.rows[row].right]}"]`);
      for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
    }
}

/** Moves on by Tab to what a selector matches. @param {Page} page @param {string} selector */
export async function tab(page, selector) {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    if (await focused(page, selector)) return;
  }
  throw new Error(`Tab never comes to ${selector}`);
}

/** Whether the focus is on what a selector matches, in whichever widget. @param {Page} page @param {string} selector */
export const focused = (page, selector) =>
  page.evaluate((selector) => document.activeElement?.shadowRoot?.activeElement?.matches(selector) ?? false, selector);

/** The focus is on what a selector matches. @param {Page} page @param {string} selector */
export const expectFocus = (page, selector) => expect.poll(() => focused(page, selector), `the focus is on ${selector}`).toBe(true);

/** Answers the item on the screen. @param {Page} page @param {boolean} right @returns {Promise<Item>} */
export async function answer(page, right) {
  const item = await read(page);
  await point(page, item, choice(item, right));
  await act(page, 'answer').click();
  return item;
}

/** Begins, in practice unless it is a test. @param {Page} page @param {'practice' | 'test'} [mode] */
export async function begin(page, mode = 'practice') {
  await quiz(page).locator(`[data-act=mode][data-value=${mode}]`).check();
  await act(page, 'begin').click();
  await expect(screen(page, 'item')).toBeVisible();
}

/**
 * A whole practice, by pointer; what was asked.
 * @param {Page} page
 * @param {(place: number) => boolean} isRight whether to answer rightly
 */
export async function practise(page, isRight) {
  const items = [];
  for (let count = 1; items.length < count; ) {
    count = await quiz(page).locator('.quiz-segment').count();
    items.push(await answer(page, isRight(items.length)));
    await act(page, 'next').click();
  }
  await expect(screen(page, 'result')).toBeVisible();
  return items;
}
