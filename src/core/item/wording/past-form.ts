/** Verbs of news whose simple past is not made with "-ed"; those with like past and participle need no entry. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'be:was have:had do:did go:went come:came become:became begin:began give:gave take:took see:saw know:knew ' +
    'grow:grew show:showed write:wrote rise:rose fall:fell break:broke speak:spoke choose:chose drive:drove ' +
    'eat:ate fly:flew draw:drew throw:threw run:ran swim:swam sing:sang ring:rang drink:drank sink:sank wear:wore ' +
    'steal:stole freeze:froze forget:forgot get:got shake:shook withdraw:withdrew undergo:underwent ' +
    'overcome:overcame undertake:undertook overtake:overtook overthrow:overthrew forbid:forbade bear:bore ' +
    'say:said tell:told make:made find:found win:won lose:lost hold:held lead:led leave:left meet:met pay:paid ' +
    'sell:sold send:sent spend:spent stand:stood strike:struck build:built buy:bought bring:brought catch:caught ' +
    'think:thought teach:taught fight:fought seek:sought keep:kept sleep:slept feel:felt deal:dealt mean:meant ' +
    'hear:heard read:read sit:sat shoot:shot shine:shone hang:hung dig:dug swing:swung bind:bound wind:wound ' +
    'lay:laid lie:lay flee:fled feed:fed bleed:bled breed:bred slide:slid light:lit lend:lent bend:bent ' +
    'understand:understood uphold:upheld withhold:withheld rebuild:rebuilt oversee:oversaw foresee:foresaw ' +
    'put:put cut:cut hit:hit set:set shut:shut let:let cost:cost hurt:hurt split:split spread:spread burst:burst ' +
    'bid:bid cast:cast quit:quit rid:rid broadcast:broadcast upset:upset reset:reset offset:offset'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Verbs of two syllables that double their last letter: the stress lies on the end. */
const DOUBLING = new Set(
  (
    'admit permit commit submit omit refer prefer defer confer occur incur control compel expel propel rebel patrol ' +
    'equip transmit recur regret abet repel kidnap'
  ).split(' '),
);

const SHORT = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

/** The simple past of a verb: "ban" → "banned", "agree" → "agreed", "hold" → "held". */
export function pastForm(lemma: string): string {
  const irregular = IRREGULAR.get(lemma);
  if (irregular) return irregular;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (SHORT.test(lemma) || DOUBLING.has(lemma)) return `${lemma}${lemma.at(-1)}ed`;
  return `${lemma}ed`;
}
