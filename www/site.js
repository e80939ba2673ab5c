// The front page's own script: code to copy, and what the widget weighs.
import './copy.js';

/** @type {Map<string, number>} */
const sizes = new Map();

/** Shows the bytes that came over the network for the widget. */
function weigh() {
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-weight]'))) {
    place.hidden = bytes === 0;
    const figure = place.querySelector('output');
    if (figure) figure.textContent = (bytes / 1000).toFixed(0);
  }
}

new PerformanceObserver((list) => {
  const files = /** @type {PerformanceResourceTiming[]} */ (list.getEntries());
  for (const { name, encodedBodySize } of files) if (name.includes('/pkg/')) sizes.set(name.replace(/#.*/, ''), encodedBodySize);
  weigh();
}).observe({ type: 'resource', buffered: true });
