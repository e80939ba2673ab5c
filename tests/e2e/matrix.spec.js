// The matrix says who needs what, to the eye, to the keyboard and to a screen reader.
import { expect, test } from '@playwright/test';
import { detail, widget } from './explorer.js';
import { host, standard } from './support.js';

const HOST = '<competency-widget loading="eager"></competency-widget>';
const tasks = standard.duties.flatMap((/** @type {any} */ duty) => duty.tasks);

/** @param {import('@playwright/test').Page} page */
async function matrix(page) {
  await host(page, HOST);
  await widget(page).getByRole('button', { name: 'Matrix' }).click();
  return widget(page).getByRole('grid');
}

/** @param {import('@playwright/test').Page} page */
const focused = (page) => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);

for (const [kind, name, list] of /** @type {const} */ ([['knowledge', 'Knowledge', standard.knowledge], ['skills', 'Skills', standard.skills]]))
  test(`a mark stands where a task needs ${kind}, and nowhere else`, async ({ page }) => {
    const grid = await matrix(page);
    await widget(page).getByRole('group', { name: 'Rows' }).getByRole('button', { name }).click();
    const rows = grid.locator('tbody tr');
    await expect(rows).toHaveCount(list.length);
    // Its sum comes first.
    const cells = await rows.evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));
    const shown = cells.map(([, ...marks]) => marks.map((mark) => mark === 'needed'));
    const expected = list.map((/** @type {any} */ entry) =>
      tasks.map((/** @type {any} */ task) => task.blocks.some((/** @type {any} */ block) => block[kind].includes(entry.code))),
    );
    expect(shown).toEqual(expected);
    expect(cells.map(([sum]) => Number(sum))).toEqual(expected.map((/** @type {boolean[]} */ row) => row.filter(Boolean).length));
    const below = await grid.getByRole('row').last().getByRole('gridcell').filter({ hasText: /^\d+$/ }).allInnerTexts();
    expect(below.map(Number)).toEqual(tasks.map((/** @type {any} */ _task, /** @type {number} */ at) => expected.filter((/** @type {boolean[]} */ row) => row[at]).length));
  });

test('what most tasks share comes first when asked for', async ({ page }) => {
  const grid = await matrix(page);
  await widget(page).getByRole('button', { name: 'Skills' }).last().click();
  await widget(page).getByRole('button', { name: 'Most shared first' }).click();
  const sums = (await grid.getByRole('gridcell').filter({ hasText: /^\d+$/ }).allInnerTexts()).slice(0, standard.skills.length).map(Number);
  expect(sums).toEqual([...sums].sort((a, b) => b - a));
  expect(sums[0]).toBe(4);
});

test('cells have their heads, and duties head their tasks', async ({ page }) => {
  const grid = await matrix(page);
  await expect(grid.getByRole('rowheader', { name: 'K05 相關法令規範' })).toBeVisible();
  await expect(grid.getByRole('columnheader', { name: 'T2.3 執行及效益評估' })).toBeVisible();
  const spans = await grid.locator('th[scope=colgroup]').evaluateAll((heads) => heads.map((head) => [head.textContent, head.getAttribute('colspan')]));
  expect(spans).toEqual(standard.duties.map((/** @type {any} */ duty) => [`${duty.code} ${duty.name}`, String(duty.tasks.length)]));
});

test('one Tab leads in, the arrows lead about, Enter leads to the place', async ({ page }) => {
  const grid = await matrix(page);
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  await grid.locator('[tabindex="0"]').focus();
  expect(await focused(page)).toContain('K01');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toContain('K02');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('2');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('needed');
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Home');
  for (const _ of [1, 2]) await page.keyboard.press('ArrowUp');
  for (const _ of [1, 2]) await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('T1.1開發廣告客戶');
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe('T1.1開發廣告客戶');
  await page.keyboard.press('Enter');
  await expect(detail(widget(page))).toContainText('O1.1.1');
});

test('the row and the column of the pointer are tinted, and those of the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const grid = await matrix(page);
  const cell = grid.locator('tbody tr').nth(3).locator('td').nth(2);
  const row = () => grid.locator('tbody tr').nth(3).locator('th').evaluate((head) => getComputedStyle(head).backgroundColor);
  const column = () => cell.evaluate((cell) => getComputedStyle(cell, '::after').content);
  const before = await row();
  expect(await column()).toBe('none');
  await cell.hover();
  expect(await row()).not.toBe(before);
  expect(await column()).toBe('""');
  await page.mouse.move(0, 0);
  await expect.poll(row).toBe(before);
  await cell.evaluate((cell) => {
    cell.tabIndex = 0;
    cell.focus();
  });
  await expect.poll(row).not.toBe(before);
  expect(await column()).toBe('""');
});

test('on a phone the heads stay in sight and the page keeps its width', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  const grid = await matrix(page);
  const view = widget(page).locator('.matrix-view');
  await view.evaluate((view) => view.scrollTo(150, 300));
  const frame = await view.boundingBox();
  const head = await grid.locator('thead').boundingBox();
  const first = await grid.locator('tbody th').first().boundingBox();
  expect(head?.y).toBeCloseTo(frame?.y ?? NaN, 0);
  expect(first?.x).toBeCloseTo(frame?.x ?? NaN, 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
