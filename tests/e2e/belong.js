// What the documents say belongs together, by an independent reading of it.
import { called } from './languages.js';
import { other } from './other.js';
import { standard } from './support.js';

/** What an item can be about: each text with what it is named by. @type {[string, string][]} */
const THINGS = [standard, other].flatMap(things);

/** @param {any} standard @returns {[string, string][]} */
function things({ duties, knowledge, skills, attitudes, notes }) {
  const tasks = duties.flatMap((/** @type {any} */ duty) => duty.tasks);
  const blocks = tasks.flatMap((/** @type {any} */ task) => task.blocks);
  const entries = blocks.flatMap((/** @type {any} */ { outputs, indicators }) => [...outputs, ...indicators]);
  return [
    ...[...duties, ...tasks].map(({ code, name }) => [name, code]),
    ...[...entries, ...knowledge, ...skills].map(({ code, text }) => [text, code]),
    ...attitudes.flatMap((/** @type {any} */ { code, name, description }) => [[name, code], [description, code]]),
    ...notes.map((/** @type {any} */ { number, text }) => [text, String(number)]),
  ];
}

/** An option's id, which is the same wherever the option stands and in every release: the FNV-1a hash of what it is named by. @param {string} name */
const hash = (name) => [...Buffer.from(name)].reduce((sum, byte) => BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n), 0xcbf29ce484222325n).toString(16).padStart(16, '0');

/** The ids that an option with this text may have. @param {string} shown */
export function ids(shown) {
  if (called('is_true').test(shown)) return ['true'];
  if (called('is_false').test(shown)) return ['false'];
  return [...new Set(THINGS.filter(([text]) => is(text, shown)).map(([, name]) => hash(name)))];
}

/** @type {[string, string][]} */
const PAIRS = [standard, other].flatMap(pairs);

/** Each two texts that a document says belong together; with a note, the term that it begins with. @param {any} standard */
function pairs(standard) {
  const noted = (/** @type {any[]} */ entries) =>
    entries.flatMap(({ notes }) => notes.map((/** @type {any} */ { note }) => {
      const { text } = standard.notes.find((/** @type {any} */ { number }) => number === note);
      return [text.split('：')[0], text];
    }));
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

/** Whether a document says that two texts belong together. */
export const belong = (/** @type {string} */ one, /** @type {string} */ other) =>
  PAIRS.some(([a, b]) => (is(a, one) && is(b, other)) || (is(a, other) && is(b, one)));
