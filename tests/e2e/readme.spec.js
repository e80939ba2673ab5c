// The snippet that README.md shows does what README.md says.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';

/**
 * Serves one page from an origin of its own until the test is over.
 * @param {string} html
 */
async function serve(html) {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html));
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

test('the embed snippet shows the standard on a page of another origin', async ({ page, baseURL }) => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const snippet = readme.match(/```html\n([\s\S]*?)```/)?.[1];
  expect(snippet, 'README.md has a snippet of HTML').toBeDefined();
  const here = /** @type {string} */ (snippet).replace(/https:\/\/[^"]*\/pkg\//, `${baseURL}pkg/`);
  expect(here).toContain(`src="${baseURL}pkg/embed.js"`);

  const advert = await serve(`<!doctype html><html lang="en"><title>A job advert</title>${here}`);
  try {
    await page.goto(advert.url);
    await expect(page.getByRole('heading', { name: '廣告AE人員' }).first()).toBeVisible();
  } finally {
    advert.close();
  }
});
