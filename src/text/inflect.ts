const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'],
  become: ['become', 'becomes', 'became', 'becoming'],
  begin: ['begin', 'begins', 'began', 'begun', 'beginning'],
  break: ['break', 'breaks', 'broke', 'broken', 'breaking'],
  bring: ['bring', 'brings', 'brought', 'bringing'],
  build: ['build', 'builds', 'built', 'building'],
  buy: ['buy', 'buys', 'bought', 'buying'],
  catch: ['catch', 'catches', 'caught', 'catching'],
  choose: ['choose', 'chooses', 'chose', 'chosen', 'choosing'],
  come: ['come', 'comes', 'came', 'coming'],
  cut: ['cut', 'cuts', 'cutting'],
  deal: ['deal', 'deals', 'dealt', 'dealing'],
  do: ['do', 'does', 'did', 'done', 'doing'],
  dig: ['dig', 'digs', 'dug', 'digging'],
  draw: ['draw', 'draws', 'drew', 'drawn', 'drawing'],
  drive: ['drive', 'drives', 'drove', 'driven', 'driving'],
  drop: ['drop', 'drops', 'dropped', 'dropping'],
  eat: ['eat', 'eats', 'ate', 'eaten', 'eating'],
  fall: ['fall', 'falls', 'fell', 'fallen', 'falling'],
  feed: ['feed', 'feeds', 'fed', 'feeding'],
  feel: ['feel', 'feels', 'felt', 'feeling'],
  fight: ['fight', 'fights', 'fought', 'fighting'],
  find: ['find', 'finds', 'found', 'finding'],
  fly: ['fly', 'flies', 'flew', 'flown', 'flying'],
  forget: ['forget', 'forgets', 'forgot', 'forgotten', 'forgetting'],
  freeze: ['freeze', 'freezes', 'froze', 'frozen', 'freezing'],
  get: ['get', 'gets', 'got', 'gotten', 'getting'],
  give: ['give', 'gives', 'gave', 'given', 'giving'],
  go: ['go', 'goes', 'went', 'gone', 'going'],
  grow: ['grow', 'grows', 'grew', 'grown', 'growing'],
  hang: ['hang', 'hangs', 'hung', 'hanging'],
  have: ['have', 'has', 'had', 'having'],
  hear: ['hear', 'hears', 'heard', 'hearing'],
  hide: ['hide', 'hides', 'hid', 'hidden', 'hiding'],
  hit: ['hit', 'hits', 'hitting'],
  hold: ['hold', 'holds', 'held', 'holding'],
  keep: ['keep', 'keeps', 'kept', 'keeping'],
  know: ['know', 'knows', 'knew', 'known', 'knowing'],
  lay: ['lay', 'lays', 'laid', 'laying'],
  lead: ['lead', 'leads', 'led', 'leading'],
  leave: ['leave', 'leaves', 'left', 'leaving'],
  lend: ['lend', 'lends', 'lent', 'lending'],
  let: ['let', 'lets', 'letting'],
  lose: ['lose', 'loses', 'lost', 'losing'],
  make: ['make', 'makes', 'made', 'making'],
  mean: ['mean', 'means', 'meant', 'meaning'],
  meet: ['meet', 'meets', 'met', 'meeting'],
  mislay: ['mislay', 'mislays', 'mislaid', 'mislaying'],
  overwrite: ['overwrite', 'overwrites', 'overwrote', 'overwritten', 'overwriting'],
  pay: ['pay', 'pays', 'paid', 'paying'],
  plan: ['plan', 'plans', 'planned', 'planning'],
  put: ['put', 'puts', 'putting'],
  read: ['read', 'reads', 'reading'],
  rebuild: ['rebuild', 'rebuilds', 'rebuilt', 'rebuilding'],
  redo: ['redo', 'redoes', 'redid', 'redone', 'redoing'],
  redraw: ['redraw', 'redraws', 'redrew', 'redrawn', 'redrawing'],
  reset: ['reset', 'resets', 'resetting'],
  rewrite: ['rewrite', 'rewrites', 'rewrote', 'rewritten', 'rewriting'],
  ring: ['ring', 'rings', 'rang', 'rung', 'ringing'],
  run: ['run', 'runs', 'ran', 'running'],
  say: ['say', 'says', 'said', 'saying'],
  see: ['see', 'sees', 'saw', 'seen', 'seeing'],
  sell: ['sell', 'sells', 'sold', 'selling'],
  send: ['send', 'sends', 'sent', 'sending'],
  set: ['set', 'sets', 'setting'],
  show: ['show', 'shows', 'showed', 'shown', 'showing'],
  shut: ['shut', 'shuts', 'shutting'],
  sit: ['sit', 'sits', 'sat', 'sitting'],
  sleep: ['sleep', 'sleeps', 'slept', 'sleeping'],
  slip: ['slip', 'slips', 'slipped', 'slipping'],
  speak: ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
  split: ['split', 'splits', 'splitting'],
  steal: ['steal', 'steals', 'stole', 'stolen', 'stealing'],
  stick: ['stick', 'sticks', 'stuck', 'sticking'],
  spend: ['spend', 'spends', 'spent', 'spending'],
  spread: ['spread', 'spreads', 'spreading'],
  stop: ['stop', 'stops', 'stopped', 'stopping'],
  sweep: ['sweep', 'sweeps', 'swept', 'sweeping'],
  take: ['take', 'takes', 'took', 'taken', 'taking'],
  teach: ['teach', 'teaches', 'taught', 'teaching'],
  tell: ['tell', 'tells', 'told', 'telling'],
  think: ['think', 'thinks', 'thought', 'thinking'],
  throw: ['throw', 'throws', 'threw', 'thrown', 'throwing'],
  try: ['try', 'tries', 'tried', 'trying'],
  understand: ['understand', 'understands', 'understood', 'understanding'],
  wear: ['wear', 'wears', 'wore', 'worn', 'wearing'],
  win: ['win', 'wins', 'won', 'winning'],
  withdraw: ['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  write: ['write', 'writes', 'wrote', 'written', 'writing'],
};

const doubling =
  /^(?:cap|chat|commit|fit|flag|format|jog|log|mop|nod|plug|pop|prep|refer|scan|scrap|scrub|ship|skip|step|submit|swap|tag|tap|tip|top|transfer|trim|unclog|unplug|vet|wrap)$/;

/** Every form of an English verb, the base form first and the one under way last: send, sends, sent, sending. Regular verbs by rule. */
export function inflections(verb: string): readonly string[] {
  const known = Object.hasOwn(irregular, verb) ? irregular[verb] : undefined;
  if (known) return known;
  if (doubling.test(verb)) {
    const doubled = verb + verb.slice(-1);
    return [verb, `${verb}s`, `${doubled}ed`, `${doubled}ing`];
  }
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
}

/** Verbs whose forms no rule makes. */
export const irregularVerbs: readonly string[] = Object.keys(irregular);

/** Forms that are not the base of any verb here: thought, sent, written. */
export const bentForms: ReadonlySet<string> = new Set(
  Object.values(irregular)
    .flatMap((forms) => forms.slice(1))
    .filter((form) => !Object.hasOwn(irregular, form)),
);

const baseOf = new Map(
  Object.entries(irregular).flatMap(([verb, forms]) => forms.map((form) => [form, verb] as const)),
);

/** A verb under way, whatever form it stands in: of "told", "telling"; of "closed", "closing". */
export function formUnderWay(form: string): string {
  const known = baseOf.get(form);
  if (known) return inflections(known).at(-1) as string;
  if (/[^aeiou]ied$/.test(form)) return `${form.slice(0, -3)}ying`;
  if (/eed$/.test(form)) return `${form.slice(0, -1)}ing`;
  if (/[^e]ed$/.test(form)) return `${form.slice(0, -2)}ing`;
  return inflections(form).at(-1) as string;
}

/** The past of a verb, whatever form it stands in: of "send", "sent"; a past as it is. */
export function pastOf(form: string): string {
  const known = baseOf.get(form);
  if (known === 'be') return form === 'are' || form === 'were' ? 'were' : 'was';
  if (known) {
    const forms = inflections(known);
    return (forms.length > 3 ? forms[2] : forms[0]) as string;
  }
  return /[^e]ed$/.test(form) ? form : (inflections(form)[2] as string);
}
