// What a learner finds in the quiz, by its role and its words in whichever language, and what the quiz tells its page.
import { expect } from '@playwright/test';
import { called, words } from './languages.js';
import { host, standard } from './support.js';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Locator} Locator
 * @typedef {{ item: string, kind: string, response: string[], correct: boolean }} Given
 * @typedef {{ score: number, max: number, items: Given[], seconds: number }} Complete
 */

/** Where a quiz keeps what it remembers. */
export const KEY = `competency-quiz/${standard.code}`;

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
