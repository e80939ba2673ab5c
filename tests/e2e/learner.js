// How the tests play: a learner who has read the document, by pointer or by keyboard.
import { expect } from '@playwright/test';
import { belong, ids } from './belong.js';
import { called } from './languages.js';
import { act, modeButton, optionsOf, questionOf, quiz, screen, segments } from './quiz.js';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Locator} Locator
 * @typedef {{ text: string, ids: string[], right: boolean }} Option
 * @typedef {{ stem: string, several: boolean, options: Option[], rows: { text: string, choices: string[], right: number }[] }} Item
 */

/** The item on the screen, and by the document what is right. @param {Page} page @returns {Promise<Item>} */
export async function read(page) {
  await expect(screen(page, 'item')).toBeVisible();
  const shown = await questionOf(quiz(page)).evaluate((question) => {
    const inputs = [...question.querySelectorAll('input, select')].map((input) => /** @type {HTMLInputElement | HTMLSelectElement} */ (input));
    // A label has the key that chooses it, too, and a list all that it offers.
    const texts = inputs.map(({ labels }) => {
      const label = /** @type {Element} */ (labels?.[0]?.cloneNode(true));
      for (const other of label.querySelectorAll('[aria-hidden], select')) other.remove();
      return label.textContent ?? '';
    });
    const lists = inputs.map((input) => (input instanceof HTMLSelectElement ? [...input.options].map(({ text }) => text) : []));
    return {
      stem: question.querySelector('legend')?.textContent ?? '',
      several: inputs.some(({ type }) => type === 'checkbox'),
      options: texts.filter((_, at) => !lists[at].length),
      rows: texts.map((text, at) => ({ text, choices: lists[at] })).filter(({ choices }) => choices.length),
    };
  });
  const subjects = [...shown.stem.matchAll(/[「“](.+?)[」”]/g)].map(([, text]) => text);
  const isRight = (/** @type {string} */ text) =>
    called('is_true', 'is_false').test(text)
      ? belong(subjects[0], subjects[1]) === called('is_true').test(text)
      : subjects.every((subject) => belong(subject, text));
  return {
    ...shown,
    options: shown.options.map((text) => ({ text, ids: ids(text), right: isRight(text) })),
    rows: shown.rows.map(({ text, choices }) => ({ text, choices, right: choices.findIndex((choice) => belong(text, choice)) })),
  };
}

/** How an item is answered. @param {Item} item */
export function way({ several, options, rows }) {
  if (rows.length) return 'match';
  if (several) return 'multiple';
  return options.some(({ ids }) => ids.includes('true')) ? 'true-false' : 'single';
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

/** The list of a row. @param {Page} page @param {number} row */
const list = (page, row) => questionOf(quiz(page)).getByRole('combobox').nth(row);

/** Chooses by pointer. @param {Page} page @param {Item} item @param {number[]} places */
export async function point(page, item, places) {
  if (item.rows.length) for (const [row, place] of places.entries()) await list(page, row).selectOption({ index: place });
  else for (const place of places) await optionsOf(questionOf(quiz(page))).nth(place).click();
}

/** Chooses by keyboard. @param {Page} page @param {Item} item @param {number[]} places */
export async function type(page, item, places) {
  if (!item.rows.length) for (const place of places) await page.keyboard.press(String(place + 1));
  else
    for (const [row, place] of places.entries()) {
      await tab(page, list(page, row));
      for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
    }
}

/** Moves on by Tab to an element, or one of several. @param {Page} page @param {Locator} target */
export async function tab(page, target) {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluateAll((elements) => elements.some((element) => element.matches(':focus')))) return;
  }
  throw new Error(`Tab never comes to ${target}`);
}

/** Which ids a response to an item should have, in their order: for what was chosen, one of these each. @param {Item} item @param {number[]} places */
export const responses = ({ options, rows }, places) => (rows.length ? rows.map(({ choices }, row) => ids(choices[places[row]])) : places.map((place) => options[place].ids));

/** Answers the item on the screen. @param {Page} page @param {boolean} right @returns {Promise<Item>} */
export async function answer(page, right) {
  const item = await read(page);
  await point(page, item, choice(item, right));
  await act(page, 'answer').click();
  return item;
}

/** Begins, in practice unless it is a test. @param {Page} page @param {'practice' | 'test'} [mode] */
export async function begin(page, mode = 'practice') {
  await modeButton(page, mode).check();
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
    count = await segments(page).count();
    items.push(await answer(page, isRight(items.length)));
    await act(page, 'next').click();
  }
  await expect(screen(page, 'result')).toBeVisible();
  return items;
}
