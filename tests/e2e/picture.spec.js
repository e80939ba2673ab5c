// The picture shows which tasks carry the load, and its numbers are text.
import { expect, test } from '@playwright/test';
import { host, standard, widget } from './support.js';

const tasks = standard.duties.flatMap((/** @type {any} */ duty) => duty.tasks);

test('each task has its counts, and the groups hold all there is', async ({ page }) => {
  await host(page, '<competency-widget loading="eager"></competency-widget>');
  await expect(widget(page).locator('.follow')).toHaveCount(tasks.length);
  const shown = await widget(page).locator('.follow').evaluateAll((buttons) =>
    buttons.map((button) => [...button.querySelectorAll('.tally')].map((tally) => Number(tally.lastChild?.textContent))),
  );
  expect(shown).toEqual(tasks.map((/** @type {any} */ { blocks: [block] }) => [block.knowledge.length, block.skills.length]));
  const groups = await widget(page).locator('.picture-groups .tally').evaluateAll((tallies) => tallies.map((tally) => Number(tally.lastChild?.textContent)));
  const sum = (/** @type {number} */ odd) => groups.filter((_, at) => at % 2 === odd).reduce((a, b) => a + b);
  expect([sum(0), sum(1)]).toEqual([standard.knowledge.length, standard.skills.length]);
});

test('a task that is pressed is followed, and pressed again no longer', async ({ page }) => {
  await host(page, '<competency-widget loading="eager"></competency-widget>');
  const task = widget(page).locator('.picture').getByRole('button', { name: /^T2.2 簽約及收款/ });
  await expect(task).toBeVisible();
  await expect(widget(page).locator('.followed')).toHaveCount(0);
  await task.click();
  await expect(task).toHaveAttribute('aria-pressed', 'true');
  // One from its duty; the rest to groups with something that it needs.
  const needed = await widget(page).locator('.picture-groups li').evaluateAll((groups) =>
    groups.filter((group) => [...group.querySelectorAll('.tally')].some((tally) => tally.lastChild?.textContent !== '0')).length,
  );
  await expect(widget(page).locator('.followed')).toHaveCount(1 + needed);
  await page.keyboard.press('Enter');
  await expect(task).toHaveAttribute('aria-pressed', 'false');
  await expect(widget(page).locator('.followed')).toHaveCount(0);
});

test('a stroke leaves the middle of its task', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await host(page, '<competency-widget loading="eager"></competency-widget>');
  const rows = widget(page).locator('.picture-tasks li');
  const middle = async (/** @type {import('@playwright/test').Locator} */ one) => {
    const box = await one.boundingBox();
    return (box?.y ?? NaN) + (box?.height ?? NaN) / 2;
  };
  await widget(page).locator('.follow').nth(3).click();
  const drawing = await widget(page).locator('.ribbons').first().boundingBox();
  const arrival = await widget(page).locator('.ribbons').first().locator('.followed').evaluate((path) => Number(path.getAttribute('d')?.split(' ').at(-1)));
  expect((drawing?.y ?? NaN) + (arrival / 10000) * (drawing?.height ?? NaN)).toBeCloseTo(await middle(rows.nth(3)), 0);
});
