// What a reader has in a widget: things by their roles and names, as Firefox computes them. WebDriver itself finds elements
// by what they are in HTML alone.

/** @typedef {keyof typeof ROLES} Role */

/** What may have a role. */
export const ROLES = {
  article: 'article',
  button: 'button',
  combobox: 'select',
  grid: '[role=grid]',
  heading: 'h1, h2, h3, h4, h5, h6',
  listitem: 'li',
  mark: 'mark',
  notice: '[part=notice]',
  region: 'section',
  searchbox: 'input[type=search]',
};

/** Whether an element is shown and has this role and this name. @param {import('selenium-webdriver').WebElement} element @param {Role} role @param {string} [name] */
export async function isShown(element, role, name) {
  if (!(await element.isDisplayed()) || (await element.getAriaRole()) !== role) return false;
  return name === undefined || (await element.getAccessibleName()).replace(/\s+/g, ' ').trim() === name;
}
