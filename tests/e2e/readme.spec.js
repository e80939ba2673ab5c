// The snippet that README.md shows does what README.md says.
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";

test("the embed snippet shows the standard on a page of another origin", async ({ page, baseURL }) => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const snippet = readme.match(/```html\n([\s\S]*?)```/)?.[1];
  expect(snippet, "README.md has a snippet of HTML").toBeDefined();
  const here = /** @type {string} */ (snippet).replace(/https:\/\/[^"]*\/pkg\//, `${baseURL}pkg/`);
  expect(here).toContain(`src="${baseURL}pkg/embed.js"`);

  const host = new URL("host.html", /** @type {string} */ (baseURL));
  host.hostname = "localhost";
  await page.route(host.href, (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: `<!doctype html><title>A job advert</title>${here}` }),
  );
  await page.goto(host.href);
  await expect(page.getByRole("heading", { name: "廣告AE人員" })).toBeVisible();
});
