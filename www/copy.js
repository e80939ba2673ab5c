// Code to copy: with this site's address in place of example.org, and a button that copies it.

/** The site's address, with a slash at the end. */
export const SITE = new URL('..', import.meta.url).href;

for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('[data-copy]'))) {
  const code = /** @type {HTMLElement} */ (document.getElementById(button.dataset.copy ?? ''));
  const status = /** @type {HTMLElement} */ (button.parentElement?.querySelector('[role=status]'));
  code.textContent = (code.textContent ?? '').replaceAll('https://example.org/', SITE);
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      status.textContent = status.dataset.done ?? '';
    } catch {
      status.textContent = status.dataset.failed ?? '';
    }
  });
}
