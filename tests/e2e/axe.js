// What axe finds, on any page.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Axe itself, as a script. */
export const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Lists what axe finds on the page that it is in, the strict contrast of 7:1 among its rules. Runs in the page. @returns {Promise<string[]>} */
export async function find() {
  const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
  const { violations } = await Reflect.get(window, 'axe').run(document, { rules });
  return violations.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
}

/** @param {import('@playwright/test').Page} page */
export async function faults(page) {
  await page.evaluate(AXE);
  return page.evaluate(find);
}
