// Without JavaScript the browser's own menu prints.
for (const button of document.querySelectorAll('button.print')) {
  button.hidden = false;
  button.addEventListener('click', () => globalThis.print());
}
