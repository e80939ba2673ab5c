// The configurator: what is chosen becomes the widget's attributes, and the code to copy.
import { SITE } from './copy.js';

const form = /** @type {HTMLFormElement} */ (document.getElementById('form'));
const widget = /** @type {HTMLElement} */ (document.querySelector('competency-widget'));
const trouble = /** @type {HTMLElement} */ (document.getElementById('trouble'));
const names = new Set([...form.elements].map((element) => element.getAttribute('name')).filter((name) => name !== null));

/** Of the widget on the page; a frame comes by itself, and has its own ways with these. */
const OF_THE_PAGE = ['loading', 'links'];

/** What differs from the defaults, as names with values. */
function chosen() {
  const entries = /** @type {[string, string][]} */ ([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
  return entries.filter(([, value]) => value !== '');
}

function quoted(/** @type {string} */ text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function snippet(/** @type {[string, string][]} */ attributes) {
  const written = attributes.map(([name, value]) => ` ${name}="${quoted(value)}"`).join('');
  return `<script type="module" src="${SITE}pkg/embed.js"></script>\n<competency-widget${written}></competency-widget>`;
}

/** What editors leave alone, where the page has the script. */
function division(/** @type {[string, string][]} */ attributes) {
  const written = attributes.map(([name, value]) => ` data-${name}="${quoted(value)}"`).join('');
  return `<div class="competency-widget"${written}></div>\n<script type="module" src="${SITE}pkg/embed.js"></script>`;
}

function address(/** @type {[string, string][]} */ attributes) {
  return `${SITE}www/frame.html?${new URLSearchParams(attributes.filter(([name]) => !OF_THE_PAGE.includes(name)))}`;
}

function show(/** @type {string} */ id, /** @type {string} */ text) {
  document.getElementById(id)?.replaceChildren(text);
}

function update() {
  const attributes = chosen();
  const values = new Map(attributes);
  trouble.textContent = '';
  for (const name of names) {
    const value = values.get(name);
    if (value === undefined) widget.removeAttribute(name);
    else if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  }
  show('snippet', snippet(attributes));
  show('division', division(attributes));
  show('address', address(attributes));
}

widget.addEventListener('competency-error', (event) => {
  trouble.textContent = `元件說：${/** @type {CustomEvent} */ (event).detail.message}`;
});
form.addEventListener('change', update);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(update));
update();
