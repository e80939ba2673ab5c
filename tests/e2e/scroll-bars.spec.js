// Scroll bars that take room, as on Windows: what the layout changes must not change the layout back.
import { expect, test } from '@playwright/test';
import { program, roomButton } from './explorer.js';

test.use({ launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }) });

test('a scroll bar that comes and goes with the layout ends in peace', async ({ page }) => {
  for (const width of [762, 768, 774]) {
    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>A host</title><iframe title="A standard" src="www/frame.html?lang=en" width="${width}" height="800"></iframe>` }));
    await page.goto('host.html');
    const root = program(page.frameLocator('iframe').locator('competency-widget'));
    await expect(root).toBeVisible();
    await root.evaluate((root) => {
      Object.assign(window, { changes: 0 });
      new MutationObserver(() => Reflect.set(window, 'changes', Reflect.get(window, 'changes') + 1)).observe(root, { attributeFilter: ['data-layout'] });
    });
    await roomButton(root, 'tasks').click();
    // Thirty frames are enough for as many changes.
    const changes = await root.evaluate(async () => {
      for (let frame = 0; frame < 30; frame += 1) await new Promise((done) => requestAnimationFrame(done));
      return Reflect.get(window, 'changes');
    });
    expect(changes, `${width} px`).toBeLessThan(3);
  }
});
