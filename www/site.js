// The front page's own script: the snippet with this site's address, the copy button, and what the widget weighs.

const snippet = document.getElementById('snippet');
const button = /** @type {HTMLButtonElement | null} */ (document.querySelector('[data-copy]'));
const status = /** @type {HTMLElement | null} */ (document.querySelector('.copying [role=status]'));

if (snippet && button && status) {
  const text = (snippet.textContent ?? '').replace(/https:[^"]*embed\.js/, new URL('../pkg/embed.js', import.meta.url).href);
  snippet.textContent = text;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = status.dataset.done ?? '';
    } catch {
      status.textContent = status.dataset.failed ?? '';
    }
  });
}

/** Shows the bytes that came over the network for the widget, once it is there. */
function weigh() {
  const files = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
  const sizes = new Map(files.filter(({ name }) => name.includes('/pkg/')).map((file) => [file.name, file.encodedBodySize]));
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-weight]'))) {
    place.hidden = bytes === 0;
    const figure = place.querySelector('output');
    if (figure) figure.textContent = (bytes / 1000).toFixed(0);
  }
}

document.addEventListener('competency-ready', weigh);
