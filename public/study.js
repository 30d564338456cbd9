// One card at a time, again and again until all are known.
const list = document.querySelector('[data-study]');
const status = document.querySelector('[data-study-status]');
const cards = [...list.children];
const SWIPE_PIXELS = 60;
let deck = [...cards];

function show({ focus }) {
  const [current] = deck;
  for (const card of cards) {
    card.hidden = card !== current;
    card.querySelector('details').open = false;
    card.querySelector('[data-verdict]').hidden = true;
  }
  status.textContent =
    current === undefined
      ? 'You know all cards.'
      : `${cards.length - new Set(deck).size} of ${cards.length} known`;
  again.hidden = current !== undefined;
  if (focus) (current?.querySelector('summary') ?? again).focus();
}

function flip() {
  const details = deck[0]?.querySelector('details');
  if (details) details.open = !details.open;
}

function judge(known) {
  const [current, ...rest] = deck;
  if (current === undefined || !current.querySelector('details').open) return;
  deck = known ? rest : [...rest, current];
  show({ focus: true });
}

const again = document.createElement('button');
again.className = 'button';
again.type = 'button';
again.textContent = 'Once more from the start';
again.addEventListener('click', () => {
  deck = [...cards];
  show({ focus: true });
});
list.after(again);

for (const card of cards) {
  const verdict = card.querySelector('[data-verdict]');
  card.querySelector('details').addEventListener('toggle', ({ target }) => {
    verdict.hidden = !target.open;
  });
  card.querySelector('[data-known]').addEventListener('click', () => judge(true));
  card.querySelector('[data-unknown]').addEventListener('click', () => judge(false));
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input')) return;
  if (event.key === '1') judge(true);
  else if (event.key === '2') judge(false);
  // On a button or link the key does what it does there.
  else if (event.key === ' ' && event.target.closest('summary, button, a') === null) {
    event.preventDefault();
    flip();
  }
});

let start = null;
list.addEventListener(
  'touchstart',
  ({ touches: [touch] }) => {
    start = touch.clientX;
  },
  { passive: true },
);
list.addEventListener('touchend', ({ changedTouches: [touch] }) => {
  const way = touch.clientX - (start ?? touch.clientX);
  if (Math.abs(way) > SWIPE_PIXELS) judge(way > 0);
});

document.querySelector('[data-study-keys]').hidden = false;
show({ focus: false });
