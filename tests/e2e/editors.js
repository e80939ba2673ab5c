// Rich editors, as npm has them: what one gives back of what an author pasted into it.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from '@wordpress/block-serialization-default-parser';

/** @typedef {import('@playwright/test').Page} Page @typedef {(page: Page, html: string) => Promise<string>} Save */

const PACKAGES = new URL('../node_modules/', import.meta.url);

/** A page with an editor's script and nothing else. @param {Page} page @param {string} script */
async function open(page, script) {
  await page.route('**/editor/**', async (route) => {
    const path = fileURLToPath(new URL(new URL(route.request().url()).pathname.replace(/.*\/editor\//, ''), PACKAGES));
    await route.fulfill({ path });
  });
  await page.route('**/editor.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>An editor</title><script src="editor/${script}"></script><div id="place"></div>` }),
  );
  await page.goto('editor.html');
}

/** TinyMCE with these options beside its own. @param {Record<string, unknown>} options @returns {Save} */
const tinymce = (options) => async (page, html) => {
  await open(page, 'tinymce/tinymce.min.js');
  return page.evaluate(async ({ options, html }) => {
    const [editor] = await Reflect.get(window, 'tinymce').init({ selector: '#place', license_key: 'gpl', ...options });
    editor.setContent(html);
    return editor.getContent();
  }, { options, html });
};

/** CKEditor with what its own example has, and these plugins. @param {string[]} plugins @param {boolean} [isRaw] whether the author pastes into the plugin for raw HTML @returns {Save} */
const ckeditor = (plugins, isRaw = false) => async (page, html) => {
  await open(page, 'ckeditor5/dist/browser/ckeditor5.umd.js');
  return page.evaluate(async ({ plugins, isRaw, html }) => {
    const all = Reflect.get(window, 'CKEDITOR');
    const names = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'Table', ...plugins];
    const allow = [{ name: /.*/, attributes: true, classes: true, styles: true }];
    const editor = await all.ClassicEditor.create(document.querySelector('#place'), { licenseKey: 'GPL', plugins: names.map((name) => all[name]), htmlSupport: { allow } });
    if (isRaw) editor.execute('htmlEmbed', html);
    else editor.setData(html);
    return editor.getData();
  }, { plugins, isRaw, html });
};

/** @type {Save} */
const quill = async (page, html) => {
  await open(page, 'quill/dist/quill.js');
  return page.evaluate((html) => {
    const editor = new (Reflect.get(window, 'Quill'))('#place');
    editor.setContents(editor.clipboard.convert({ html }));
    return editor.getSemanticHTML();
  }, html);
};

/** The block *Custom HTML*, by what reads a post of blocks. @type {Save} */
const wordpress = async (_, html) => {
  const [block] = parse(`<!-- wp:html -->\n${html}\n<!-- /wp:html -->`);
  return block.innerHTML;
};

/** A package's version. @param {string} name */
async function version(name) {
  return JSON.parse(await readFile(new URL(`${name}/package.json`, PACKAGES), 'utf8')).version;
}

/** Each editor, with how it is set, as docs/EMBEDDING.md names it. @type {Record<string, Save>} */
export const EDITORS = {
  [`TinyMCE ${await version('tinymce')}`]: tinymce({}),
  [`TinyMCE ${await version('tinymce')}, set as Moodle does`]: tinymce({ extended_valid_elements: 'script[*],p[*],i[*]' }),
  [`CKEditor ${await version('ckeditor5')}`]: ckeditor([]),
  [`CKEditor ${await version('ckeditor5')} with *General HTML support* for all`]: ckeditor(['GeneralHtmlSupport']),
  [`CKEditor ${await version('ckeditor5')}, pasted into *HTML embed*`]: ckeditor(['HtmlEmbed'], true),
  [`Quill ${await version('quill')}`]: quill,
  'WordPress, pasted into the block *Custom HTML*': wordpress,
};
