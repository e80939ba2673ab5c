// The picture shows which tasks carry the load, and its numbers are text.
import { expect, test } from '@playwright/test';
import { counts, follows, widget } from './explorer.js';
import { words } from './languages.js';
import { host, standard } from './support.js';

const tasks = standard.duties.flatMap((/** @type {any} */ duty) => duty.tasks);

/** The groups of what is needed, by how many tasks share it. @param {import('@playwright/test').Page} page */
const groups = (page) => widget(page).getByRole('listitem').filter({ hasText: RegExp(`^${words(...[0, 1, 2, 3, 4, 5].map((at) => `sharing ${at}`))}`) });

/** The strokes that are followed. @param {import('@playwright/test').Page} page */
const followed = (page) => widget(page).locator('.followed');

test('each task has its counts, and the groups hold all there is', async ({ page }) => {
  await host(page, '<competency-widget loading="eager"></competency-widget>');
  await expect(follows(widget(page))).toHaveCount(tasks.length);
  expect((await follows(widget(page)).allTextContents()).map(counts)).toEqual(tasks.map((/** @type {any} */ { blocks: [block] }) => [block.knowledge.length, block.skills.length]));
  const numbers = (await groups(page).allTextContents()).map(counts);
  expect([0, 1].map((at) => numbers.reduce((sum, pair) => sum + pair[at], 0))).toEqual([standard.knowledge.length, standard.skills.length]);
});

test('a task that is pressed is followed, and pressed again no longer', async ({ page }) => {
  await host(page, '<competency-widget loading="eager"></competency-widget>');
  const task = follows(widget(page)).filter({ hasText: 'T2.2' });
  await expect(task).toBeVisible();
  await expect(followed(page)).toHaveCount(0);
  await task.click();
  await expect(task).toHaveAttribute('aria-pressed', 'true');
  // One from its duty; the rest to groups with something that it needs.
  const needed = (await groups(page).allTextContents()).map(counts).filter((numbers) => numbers.some(Boolean));
  await expect(followed(page)).toHaveCount(1 + needed.length);
  await page.keyboard.press('Enter');
  await expect(task).toHaveAttribute('aria-pressed', 'false');
  await expect(followed(page)).toHaveCount(0);
});

test('a stroke leaves the middle of its task', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await host(page, '<competency-widget loading="eager"></competency-widget>');
  const middle = async (/** @type {import('@playwright/test').Locator} */ one) => {
    const box = await one.boundingBox();
    return (box?.y ?? NaN) + (box?.height ?? NaN) / 2;
  };
  await follows(widget(page)).nth(3).click();
  const drawing = await widget(page).locator('.ribbons').first().boundingBox();
  const arrival = await followed(page).first().evaluate((path) => Number(path.getAttribute('d')?.split(' ').at(-1)));
  expect((drawing?.y ?? NaN) + (arrival / 10000) * (drawing?.height ?? NaN)).toBeCloseTo(await middle(follows(widget(page)).nth(3)), 0);
});
