// Frameworks as their packages bring them, for pages that have no bundler: each file a module that the browser can import.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { document, lines } from './hosts.js';
import { origin } from './origins.js';
import { heard, listen } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

const require = createRequire(import.meta.url);

/** The files by the names that they are imported by. React's are the development ones: those alone mount twice. */
const FILES = /** @type {Record<string, string>} */ ({
  react: 'react/cjs/react.development.js',
  scheduler: 'scheduler/cjs/scheduler.development.js',
  'react-dom': 'react-dom/cjs/react-dom.development.js',
  'react-dom/client': 'react-dom/cjs/react-dom-client.development.js',
  vue: 'vue/dist/vue.esm-browser.js',
});

/** Where the package is that a file is in. @param {string} file */
const folder = (file) => require.resolve(`${file.split('/')[0]}/package.json`).replace(/package\.json$/, '');

/** A CommonJS file as a module: what it requires is imported before, what it exports is the default. @param {string} source */
function asModule(source) {
  const names = [...new Set([...source.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name))];
  const imports = names.map((name, at) => `import $${at} from ${JSON.stringify(name)};`).join('');
  const given = names.map((name, at) => `${JSON.stringify(name)}: $${at}`).join();
  return `${imports} const given = { ${given} }, require = (name) => given[name], module = { exports: {} }, { exports } = module;
const process = { env: { NODE_ENV: 'development' } };
(() => {\n${source}\n})();
export default module.exports;`;
}

const IMPORTS = JSON.stringify({ imports: Object.fromEntries(Object.keys(FILES).map((name) => [name, `./${name}`])) });

/** What stands at `/NAME`. @param {string} name */
async function framework(name) {
  const file = FILES[name];
  const source = await readFile(folder(file) + file.slice(file.indexOf('/') + 1), 'utf8');
  return file.includes('/cjs/') ? asModule(source) : source;
}

/** A page of an origin of its own that can import the frameworks by their names, and has the widget's script. @param {string} demo */
const hostOf = (demo) =>
  origin(async (path) => {
    if (path.slice(1) in FILES) return { headers: { 'content-type': 'text/javascript' }, body: await framework(path.slice(1)) };
    const embed = `<script type="importmap">${IMPORTS}</script><script type="module" src="${demo}pkg/embed.js"></script>`;
    const html = { headers: { 'content-type': 'text/html; charset=utf-8' }, body: document(`${embed}<div id="root"></div><div id="elsewhere"></div>`) };
    return path === '/' ? html : { status: 404, body: '' };
  });

/** Goes to such a page; what its console says, and how it ends. @param {Page} page @param {string | undefined} demo */
export async function visit(page, demo) {
  const { url, close } = await hostOf(String(demo));
  const said = lines(page);
  await listen(page);
  await page.goto(url);
  return { said, close };
}

/** How many widgets have said that they are ready. @param {Page} page */
export const readies = async (page) => (await heard(page)).filter(([name]) => name === 'competency-ready').length;
