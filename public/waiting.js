// While the server reads an article: a progress bar after a second, and one press of the button counts once.
const SLOW_MS = 1000;

document.querySelector('#preview-form').addEventListener('submit', (event) => {
  const [button] = event.target.querySelectorAll('button[type="submit"]');
  setTimeout(() => (button.disabled = true));
  setTimeout(() => (document.querySelector('#waiting').hidden = false), SLOW_MS);
});

// Back from the next page: the form can be sent again.
addEventListener('pageshow', () => {
  document.querySelector('#preview-form button[type="submit"]').disabled = false;
  document.querySelector('#waiting').hidden = true;
});
