// Shows the style sheet that dresses the widget, as it is served.
const brand = await fetch(new URL('brand.css', import.meta.url));
document.getElementById('brand')?.replaceChildren(await brand.text());
