// The desk without this script: every button sends a form, every answer is the whole page. With it, only the desk
// itself is put in again, single keys press the buttons, and the linter speaks while somebody types.
const SLOW_MS = 1000;
const TYPING_MS = 300;
const KEYS_SETTING = 'quizwire-keys';

const find = (selector, within = document) => within.querySelector(selector);
const currentCard = () => find('.card.is-current');
const keysSwitch = () => find('#keys');

let waitingFor = null;

/** Fetches a page; a progress bar shows when that takes longer than a second. */
async function load(address, options = {}) {
  const slow = setTimeout(() => (find('#waiting').hidden = false), SLOW_MS);
  try {
    return await fetch(address, { headers: { accept: 'text/html' }, ...options });
  } finally {
    clearTimeout(slow);
    find('#waiting').hidden = true;
  }
}

/** What a form would send, with the button that was pressed. */
function bodyOf(form, button) {
  const data = new FormData(form, button);
  return new URLSearchParams(
    [...data].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
  );
}

/** Puts the desk of an answer in the place of this one; anything else is shown as the browser would. */
async function put(response) {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const desk = find('#desk', page);
  if (desk === null) {
    location.assign(response.url);
    return;
  }
  const reading = find('.reading').scrollTop;
  find('#desk').replaceWith(document.adoptNode(desk));
  find('.reading').scrollTop = reading;
  if (response.redirected) history.replaceState(null, '', response.url);
  dress();
  const card = currentCard();
  const field = card && find('.editing textarea', card);
  (field ?? card)?.focus({ preventScroll: true });
  reveal();
  find('#said').textContent = [find('.notice-fault'), find('.desk-tally'), card && find('.stem', card)]
    .map((part) => part?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '')
    .join('. ');
}

async function swap(address, options) {
  if (waitingFor !== null) return;
  waitingFor = address;
  try {
    await put(await load(address, options));
  } catch {
    find('#said').textContent = 'The server does not answer. Nothing was changed.';
    location.reload();
  } finally {
    waitingFor = null;
  }
}

/** Brings the current question and its evidence into view. */
function reveal() {
  currentCard()?.scrollIntoView({ block: 'nearest' });
  const mark = find('mark.is-current');
  const reading = find('.reading');
  if (mark === null || reading.scrollHeight <= reading.clientHeight) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const frame = reading.getBoundingClientRect();
  const seen = top >= frame.top && bottom <= Math.min(frame.bottom, innerHeight);
  if (!seen) reading.scrollTop += top - frame.top - reading.clientHeight / 3;
}

/** Makes a question the current one, without asking the server. */
function look(card) {
  if (card === null || card === currentCard()) return;
  currentCard()?.classList.remove('is-current');
  card.classList.add('is-current');
  card.tabIndex = -1;
  for (const mark of document.querySelectorAll('mark'))
    mark.classList.toggle('is-current', mark.dataset.questions.split(' ').includes(card.dataset.number));
  card.focus({ preventScroll: true });
  reveal();
}

function step(by) {
  const cards = [...document.querySelectorAll('.card')];
  look(cards[cards.indexOf(currentCard()) + by] ?? null);
}

/** What only works with a script is shown by it. */
function dress() {
  document.documentElement.classList.add('with-script');
  for (const part of document.querySelectorAll('.keys [hidden]')) part.hidden = false;
  keysSwitch().checked = localStorage.getItem(KEYS_SETTING) !== 'off';
}

function press(key) {
  const target =
    find(`[data-key="${CSS.escape(key)}"]`, currentCard() ?? document) ??
    find(`.desk-bar [data-key="${CSS.escape(key)}"]`);
  target?.click();
  return target !== null;
}

document.addEventListener('submit', (event) => {
  const form = event.target.closest('#desk form[data-swap]');
  if (form === null) return;
  event.preventDefault();
  const address = event.submitter?.getAttribute('formaction') ?? form.action;
  void swap(address, { method: 'POST', body: bodyOf(form, event.submitter) });
});

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-swap]');
  if (link !== null) {
    event.preventDefault();
    void swap(link.href);
    return;
  }
  const shown = event.target.closest('[data-show]');
  look(shown === null ? event.target.closest('.card') : find(`.card[data-number="${shown.dataset.show}"]`));
  const button = event.target.closest('[data-step]');
  if (button !== null) step(Number(button.dataset.step));
});

document.addEventListener('change', (event) => {
  if (event.target === keysSwitch()) localStorage.setItem(KEYS_SETTING, event.target.checked ? 'on' : 'off');
});

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input:not([type="checkbox"]), textarea, select') !== null;
  if (event.key === 'Escape' && find('.editing') !== null) {
    press('Escape');
    return;
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !keysSwitch()?.checked) return;
  if (/^[a-z]$/.test(event.key) && press(event.key)) event.preventDefault();
});

let pause;
document.addEventListener('input', (event) => {
  const form = event.target.closest('.editing');
  if (form === null) return;
  clearTimeout(pause);
  pause = setTimeout(async () => {
    const body = bodyOf(form);
    const response = await fetch(form.dataset.lint, {
      method: 'POST',
      body,
      headers: { accept: 'text/html' },
    });
    const faults = find('#faults', new DOMParser().parseFromString(await response.text(), 'text/html'));
    if (faults !== null) find('#faults')?.replaceChildren(...faults.children);
  }, TYPING_MS);
});

dress();
reveal();
