// The search field of every page: "/" or Ctrl-K comes to it from anywhere, and suggestions are loaded
// when it has the focus for the first time. Without this it is a form that leads to the page of results.

/** @type {HTMLFormElement | null} */
const form = document.querySelector('.site-search');
/** @type {HTMLInputElement | null} */
const field = form?.querySelector('input') ?? null;

/** @param {EventTarget | null} target */
const isWriting = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));

/** @param {KeyboardEvent} event */
function isShortcut(event) {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) return event.key.toLowerCase() === 'k';
  return event.key === '/' && !event.altKey && !isWriting(event.target);
}

if (form && field) {
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  const begin = async () => (await import('./search/box.js')).suggest(form, field);
  if (document.activeElement === field) begin();
  else field.addEventListener('focus', begin, { once: true });
}
