// How the tests play: a learner who has read the document, by pointer or by keyboard.
import { expect } from '@playwright/test';
import { called, words } from './languages.js';
import { host, standard } from './support.js';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Locator} Locator
 * @typedef {{ item: string, kind: string, response: string[], correct: boolean }} Given
 * @typedef {{ score: number, max: number, items: Given[], seconds: number }} Complete
 * @typedef {{ text: string, ids: string[], right: boolean }} Option
 * @typedef {{ stem: string, several: boolean, options: Option[], rows: { text: string, choices: string[], right: number }[] }} Item
 */

/** Where a quiz keeps what it remembers. */
export const KEY = `competency-quiz/${standard.code}`;

/** What an item can be about: each text with what it is named by. @type {[string, string][]} */
const THINGS = [
  ...standard.duties.flatMap((/** @type {any} */ duty) => [duty, ...duty.tasks]).map((/** @type {any} */ { code, name }) => [name, code]),
  ...standard.duties.flatMap((/** @type {any} */ { tasks }) => tasks.flatMap((/** @type {any} */ { blocks }) => blocks.flatMap((/** @type {any} */ { outputs, indicators }) => [...outputs, ...indicators])))
    .concat(standard.knowledge, standard.skills).map((/** @type {any} */ { code, text }) => [text, code]),
  ...standard.attitudes.flatMap((/** @type {any} */ { code, name, description }) => [[name, code], [description, code]]),
  ...standard.notes.map((/** @type {any} */ { number, text }) => [text, String(number)]),
];

/** An option's id, which is the same wherever the option stands and in every release: the FNV-1a hash of what it is named by. @param {string} name */
const hash = (name) => [...Buffer.from(name)].reduce((sum, byte) => BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n), 0xcbf29ce484222325n).toString(16).padStart(16, '0');

/** The ids that an option with this text may have. @param {string} shown */
function ids(shown) {
  if (called('is_true').test(shown)) return ['true'];
  if (called('is_false').test(shown)) return ['false'];
  return THINGS.filter(([text]) => is(text, shown)).map(([, name]) => hash(name));
}

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
export const quiz = (page) => page.locator('competency-widget [data-screen]').first();

/** A screen of the quiz. @param {Page} page @param {string} name */
export const screen = (page, name) => page.locator(`competency-widget [data-screen=${name}]`).first();

/** What can be pressed in a quiz, by the words that stand there. */
const ACTS = {
  begin: ['begin', 'begin_anew'], due: ['review'], stored: ['see_stored'], forget: ['forget'], start: ['to_start'],
  answer: ['answer'], skip: ['skip'], before: ['before'], next: ['next', 'see_result'], check: ['check'],
  pause: ['pause'], resume: ['go_on'], finish: ['end_now', 'hand_in'],
  again: ['again'], wrong: ['only_wrong'], new: ['new_questions'],
};

/** The buttons in a quiz, if any, that do something. @param {Locator} quiz @param {keyof typeof ACTS} name */
export const actOf = (quiz, name) => quiz.getByRole('button', { name: called(...ACTS[name]) });

/** What does something in the quiz. @param {Page} page @param {keyof typeof ACTS} name */
export const act = (page, name) => actOf(quiz(page), name).first();

/** How to answer: after each item is told what is right, or at the end. @param {Page} page @param {'practice' | 'test'} mode */
export const modeButton = (page, mode) => quiz(page).getByRole('radio', { name: RegExp(`^${words(mode)}`) });

/** The box that has the quiz ask how sure one is, and what it asks then. @param {Page} page */
export const asksCertainty = (page) => quiz(page).getByRole('checkbox', { name: called('asks_certainty') });
/** @param {Page} page */
export const certainties = (page) => quiz(page).getByRole('group', { name: called('how_certain') }).getByRole('radio');

/** The heading of a screen. @param {Page} page */
export const screenHeading = (page) => quiz(page).getByRole('heading').first();

/** The question on the screen of a quiz, and what it asks. @param {Locator} quiz */
export const questionOf = (quiz) => quiz.getByRole('group').first();
/** @param {Page} page */
export const questionText = (page) => questionOf(quiz(page)).locator('legend');

/** What can be chosen in a question, one or several. @param {Locator} question */
export const optionsOf = (question) => question.getByRole('radio').or(question.getByRole('checkbox'));

/** Whether each option is chosen. @param {Locator} question @returns {Promise<boolean[]>} */
export const chosenOf = (question) => optionsOf(question).evaluateAll((inputs) => inputs.map((input) => /** @type {HTMLInputElement} */ (input).checked));

/** The items of a quiz, in its progress. @param {Page} page */
export const segments = (page) => quiz(page).getByRole('list', { name: called('progress') }).getByRole('listitem');

/** The feedback to an answer, and its first words. @param {Page} page */
export const feedback = (page) => quiz(page).getByRole('region', { name: called('feedback') });
/** @param {Page} page */
export const verdict = (page) => feedback(page).getByRole('strong');

/** What leads from the feedback to where something stands in the document. @param {Locator} within */
export const leadButtons = (within) => within.getByRole('button', { name: RegExp(`^${words('go_to')} `) });

/** Every answer, in the result; in the check, every item. @param {Page} page */
export const answerRows = (page) => quiz(page).locator('ol').getByRole('listitem');

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
export const place = async (page) => Number(/\d+/.exec(await quiz(page).getByRole('heading', { name: called('place') }).innerText())?.[0]);

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
