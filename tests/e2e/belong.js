// What the document says belongs together, by an independent reading of it.
import { called } from './languages.js';
import { standard } from './support.js';

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
export function ids(shown) {
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
export const belong = (/** @type {string} */ one, /** @type {string} */ other) =>
  PAIRS.some(([a, b]) => (is(a, one) && is(b, other)) || (is(a, other) && is(b, one)));
