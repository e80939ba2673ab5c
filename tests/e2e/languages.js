// The languages of the interface, by an independent reading of their files.
import { readFile, readdir } from 'node:fs/promises';

/** @typedef {import('@playwright/test').Page} Page */

const FOLDER = new URL('../../crates/words/languages/', import.meta.url);

const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.rs'));
const sources = await Promise.all(files.map((file) => readFile(new URL(file, FOLDER), 'utf8')));
/** Each file in one piece: Rust's strings go on in the next line after a backslash. */
const whole = sources.map((source) => source.replace(/\\\n\s*/g, ''));

/** Texts by their names, those of a list as `name 0`, `name 1`. @param {string} source @returns {Record<string, string>} */
function named(source) {
  const texts = [...source.matchAll(/(\w+): ("[^"]*"|\[[^\]]*\])/g)].flatMap(([, name, value]) => {
    const list = [...value.matchAll(/"([^"]*)"/g)].map(([, text]) => text);
    return value.startsWith('[') ? list.map((text, at) => [`${name} ${at}`, text]) : [[name, list[0]]];
  });
  return Object.fromEntries(texts);
}

/** The texts of each language by their names, by its tag; of several of one name, the last. */
export const LANGUAGES = Object.fromEntries(whole.map(named).map((texts) => [texts.tag, texts]));

/** What a language says, whole and in the parts between what is filled in. */
const said = whole.map((source) => new Set([...source.matchAll(/"([^"]*)"/g)].flatMap(([, text]) => [text, ...text.split('{}')]).map((text) => text.trim())));

/** What a language says and no other does, by its tag. */
const OWN = new Map(Object.keys(LANGUAGES).map((tag, at) => {
  const others = said.filter((_, other) => other !== at);
  return [tag, [...said[at]].filter((text) => text.length > 1 && others.every((texts) => !texts.has(text)))];
}));

/** A text as a pattern, with anything where something is filled in. @param {string} text */
const pattern = (text) => text.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+');

/** Whether a text of the screen is one of a language's. @param {string} shown @param {string} text */
const is = (shown, text) => new RegExp(`^${pattern(text)}$`).test(shown);

/** Some texts in each language, as a part of a pattern. @param {string[]} names */
export const words = (...names) => `(?:${Object.values(LANGUAGES).flatMap((texts) => names.map((name) => pattern(texts[name]))).join('|')})`;

/** What the interface calls something, in whichever language. @param {string[]} names */
export const called = (...names) => new RegExp(`^${words(...names)}$`);

/** What a widget shows, each in the language that it says. @param {Page} page */
export const spokenIn = (page) => page.locator('competency-widget [data-layout] > [lang]');

/**
 * What the interface says on the screen and to who can't see it, without the document's texts.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export function spoken(page) {
  return page.locator('competency-widget').first().evaluate((host) => {
    const root = /** @type {ShadowRoot} */ (host.shadowRoot);
    const explorer = root.querySelector('[data-layout] > [lang]');
    const language = explorer?.getAttribute('lang');
    const elements = [...explorer?.querySelectorAll('*') ?? []].filter((element) => element.closest('[lang]')?.getAttribute('lang') === language);
    const texts = elements.flatMap((element) => [
      ...[...element.childNodes].map((node) => (node instanceof Text ? node.data : '')),
      ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    ]);
    return texts.map((text) => text.trim()).filter((text) => text);
  });
}

/** What of this is said in another language than this one. @param {string[]} shown @param {string} tag */
export function foreign(shown, tag) {
  const others = [...OWN].filter(([other]) => other !== tag).flatMap(([, texts]) => texts);
  return shown.filter((text) => others.some((other) => is(text, other)));
}

/** What of this is said in this language and in no other. @param {string[]} shown @param {string} tag */
export function own(shown, tag) {
  return shown.filter((text) => OWN.get(tag)?.some((one) => is(text, one)));
}
