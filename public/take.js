// Saves each answer as it is given. Answers that cannot be sent wait in this browser and are sent when they can.
const form = document.querySelector('[data-take]');
const status = document.querySelector('[data-saved]');
const { code, attempt } = form.dataset;
const STORE = `quizwire ${code} ${attempt}`;
const TYPING_MS = 700;
const LONGEST_WAIT_MS = 15_000;

/** Answers that the server has not acknowledged: item id → { answer, sequence }. */
const waiting = new Map(readStored());
let sending = null;
let retry = null;
let wait = 500;
let refused = null;

function readStored() {
  try {
    return Object.entries(JSON.parse(localStorage.getItem(STORE) ?? '{}'));
  } catch {
    return [];
  }
}

function keep() {
  try {
    if (waiting.size === 0) localStorage.removeItem(STORE);
    else localStorage.setItem(STORE, JSON.stringify(Object.fromEntries(waiting)));
  } catch {
    // A browser that keeps nothing still sends.
  }
}

const questions = [...form.querySelectorAll('.question')];
/** Those that can still be answered. */
const fieldsets = questions.filter(({ dataset }) => 'item' in dataset);
const fieldsetOf = (itemId) => fieldsets.find(({ dataset }) => dataset.item === itemId);

function answerIn(fieldset) {
  const text = fieldset.querySelector('input[type=text]');
  return text === null ? (fieldset.querySelector('input:checked')?.value ?? '') : text.value;
}

function show(fieldset, answer) {
  const text = fieldset.querySelector('input[type=text]');
  if (text !== null) text.value = answer;
  for (const radio of fieldset.querySelectorAll('input[type=radio]')) radio.checked = radio.value === answer;
}

function tell() {
  const many = waiting.size === 1 ? '1 answer waits' : `${waiting.size} answers wait`;
  if (refused !== null) status.textContent = refused;
  else if (waiting.size === 0) status.textContent = 'All answers are saved.';
  else if (navigator.onLine && retry === null) status.textContent = 'Saving …';
  else status.textContent = `No connection: ${many} on this device and will be sent. Keep this page open.`;
}

/** Notes what stands in a question, if it is new. */
function note(fieldset) {
  const itemId = fieldset.dataset.item;
  const answer = answerIn(fieldset);
  const known = waiting.get(itemId)?.answer ?? fieldset.querySelector('[name^="was."]').value;
  if (answer === known) return;
  const sequence = Math.max(Number(fieldset.dataset.sequence), waiting.get(itemId)?.sequence ?? 0) + 1;
  waiting.set(itemId, { answer, sequence });
  keep();
  void send();
}

function acknowledged(itemId, sent, { saved, sequence }) {
  const fieldset = fieldsetOf(itemId);
  if (fieldset !== undefined) {
    fieldset.dataset.sequence = sequence;
    if (saved) fieldset.querySelector('[name^="was."]').value = sent.answer;
  }
  const now = waiting.get(itemId);
  if (saved && now.sequence === sent.sequence) waiting.delete(itemId);
  // Another device was here meanwhile: what is given last counts.
  else if (now.sequence <= sequence) waiting.set(itemId, { ...now, sequence: sequence + 1 });
  keep();
}

async function sendOne([itemId, { answer, sequence }]) {
  const response = await fetch(`/take/${code}/answers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ attempt: Number(attempt), itemId, answer, sequence }),
    keepalive: true,
  });
  if (response.ok) {
    acknowledged(itemId, { answer, sequence }, await response.json());
    return;
  }
  if (response.status >= 500 || response.status === 429) throw new Error('try again');
  refused = (await response.json()).message;
  waiting.delete(itemId);
  keep();
}

async function sendAll() {
  try {
    while (waiting.size > 0) await sendOne([...waiting][0]);
    wait = 500;
  } catch {
    retry = setTimeout(() => void again(), wait);
    wait = Math.min(LONGEST_WAIT_MS, wait * 2);
  }
}

/** One request at a time, so that answers arrive in order. */
function send() {
  if (retry === null && waiting.size > 0)
    sending ??= sendAll().finally(() => {
      sending = null;
      tell();
    });
  tell();
  return sending;
}

function again() {
  clearTimeout(retry);
  retry = null;
  return send();
}

/** Shows one question and hides the others, without leaving the page. */
function goTo(number) {
  for (const fieldset of questions) {
    const here = fieldset.dataset.number === number;
    fieldset.hidden = !here;
    fieldset.disabled = !here;
    if (here) fieldset.focus();
  }
  history.replaceState(null, '', `?q=${number}`);
}

/** Leaves the page once everything is saved. */
async function leave(go) {
  for (const fieldset of fieldsets) note(fieldset);
  await again();
  if (waiting.size === 0) go();
}

/** Sends the form as its button would have. */
function submitWith(go) {
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name: 'go', value: go });
  form.append(field);
  form.submit();
}

let typing = null;
form.addEventListener('input', ({ target }) => {
  clearTimeout(typing);
  typing = setTimeout(() => note(target.closest('[data-item]')), target.type === 'text' ? TYPING_MS : 0);
});
form.addEventListener('change', ({ target }) => note(target.closest('[data-item]')));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const entered = event.submitter === null || 'enter' in event.submitter.dataset;
  const here = document.activeElement?.closest('.question') ?? form.querySelector('.question:enabled');
  const button = entered ? here?.querySelector('.steps button') : event.submitter;
  const go = (button ?? event.submitter)?.value ?? '';
  const fieldset = button?.closest('[data-item]');
  if (fieldset) note(fieldset);
  if ('one' in form.dataset && /^\d+$/u.test(go)) goTo(go);
  else if (go === 'review') void leave(() => location.assign(`/take/${code}/review`));
  else void leave(() => submitWith(go));
});
document.querySelector('[data-leave]')?.addEventListener('click', (event) => {
  event.preventDefault();
  void leave(() => location.assign(event.target.href));
});
addEventListener('online', () => void again());
addEventListener('offline', tell);
addEventListener('pagehide', () => {
  for (const fieldset of fieldsets) note(fieldset);
});

const waited = waiting.size > 0;
for (const [itemId, { answer, sequence }] of waiting) {
  const fieldset = fieldsetOf(itemId);
  if (fieldset === undefined) continue;
  const stored = fieldset.querySelector('[name^="was."]').value;
  show(fieldset, answer);
  // The answer arrived, and only its acknowledgement was lost.
  if (answer === stored) waiting.delete(itemId);
  else waiting.set(itemId, { answer, sequence: Math.max(sequence, Number(fieldset.dataset.sequence) + 1) });
}
keep();
// A page that the browser fills in again from memory may show what was never noted.
for (const fieldset of fieldsets) note(fieldset);
if (waited) void send();

const clock = document.querySelector('[data-clock]');
if (clock !== null) {
  const ends = performance.now() + Number(clock.dataset.secondsLeft) * 1000;
  const spoken = new Set([300, 60, 30]);
  const tick = () => {
    const left = Math.max(0, Math.round((ends - performance.now()) / 1000));
    const text = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')} left`;
    clock.querySelector('[data-clock-text]').textContent = text;
    if (spoken.has(left)) clock.querySelector('[data-clock-spoken]').textContent = text;
    if (left > 0) return;
    clearInterval(timer);
    for (const fieldset of fieldsets) note(fieldset);
    // The server waits for some seconds, and then says that the time is up.
    setTimeout(() => location.assign(`/take/${code}`), 6000);
  };
  const timer = setInterval(tick, 1000);
  tick();
}
