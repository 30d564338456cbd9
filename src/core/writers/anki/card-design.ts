/**
 * The look of a card. Text starts large and wraps anywhere, so that a phone shows it whole; colours come from
 * variables, so that night mode is one rule: Anki sets `nightMode` on the card's body, older AnkiDroids `night_mode`.
 */
export const CARD_CSS = `.card {
  --ink: #1c1c1e;
  --paper: #ffffff;
  --faint: #5f6368;
  --line: #d5d8dc;
  --mark: #ffe58a;
  --mark-ink: #1c1c1e;
  --link: #0b57d0;
  max-width: 36rem;
  margin: 0 auto;
  padding: 1rem;
  color: var(--ink);
  background: var(--paper);
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  font-size: 1.25rem;
  line-height: 1.45;
  text-align: start;
  overflow-wrap: anywhere;
}
.card.nightMode, .card.night_mode {
  --ink: #ececf1;
  --paper: #1e1f22;
  --faint: #a4a9b0;
  --line: #44474d;
  --mark: #5c4a00;
  --mark-ink: #fff3c4;
  --link: #9dc3ff;
}
.answer { font-size: 1.5rem; font-weight: 600; }
.also, .source { color: var(--faint); font-size: 1rem; }
.evidence { margin: 1rem 0; padding-inline-start: 0.75rem; border-inline-start: 0.25rem solid var(--line); }
mark, .cloze { color: var(--mark-ink); background: var(--mark); border-radius: 0.2em; padding: 0 0.15em; }
.cloze { font-weight: 600; }
a { color: var(--link); }
hr { border: 0; border-top: 1px solid var(--line); }
`;

/** `dir="auto"` lets Arabic or Hebrew text run the right way without a setting. */
const SOURCE = `<div class="source" dir="auto">
{{#Event date}}{{Event date}}<br>{{/Event date}}
{{#URL}}<a href="{{URL}}">{{Source}}</a>{{/URL}}{{^URL}}{{Source}}{{/URL}}
</div>`;

export const RECALL_QUESTION = '<div class="question" dir="auto">{{Question}}</div>';

export const RECALL_ANSWER = `{{FrontSide}}
<hr id="answer">
<div class="answer" dir="auto">{{Answer}}</div>
{{#Also accepted}}<div class="also" dir="auto">Also accepted: {{Also accepted}}</div>{{/Also accepted}}
{{#Evidence}}<div class="evidence" dir="auto">{{Evidence}}</div>{{/Evidence}}
${SOURCE}`;

export const CLOZE_QUESTION = '<div class="question" dir="auto">{{cloze:Text}}</div>';

export const CLOZE_ANSWER = `<div class="question" dir="auto">{{cloze:Text}}</div>
<hr id="answer">
{{#Question}}<div class="also" dir="auto">{{Question}}</div>{{/Question}}
${SOURCE}`;
