import type { Place } from '../text/facts';

// Where what follows begins: behind a "but", else behind a mark.
const turns = [
  /(?:,\s+(?:but|yet|still|though|although),?|(?<!\b(?:am|is|are|was)|'m)\s+but(?! an?\b))\s+(?=\S)/i,
  /(?:\s*[:;–—]|\s+-)\s+(?=\S)/,
];
const comma = /^(?:\s+\S+){0,2}?\s*,\s+(?=\S)/;
// Behind no more than a comma only what asks for something is sure to be the point.
const asks =
  /^(?:could|can|would|will|should|shall|is|are|was|were|do|does|did|has|have|what|who|where|when|why|how|which|please)\b/i;
const offers = /^(?:maybe|perhaps|possibly|what if|how about|i'd suggest|we could)\b/i;
const opening =
  /^(?:and|so|well|then|but|it's just that|just|maybe|perhaps|i (?:think|feel|guess|suppose) that)[,\s]+/i;
// Nothing but the words themselves, and what leads up to them.
const leads =
  /^(.*\S)(?:,?\s+(?:but|though)\s|\s*[,;–—]\s|\s+-\s)\s*(?:(?:that's|it's|this is|is|i'm|i|and|just|only|merely|of course|please|you can|you should)\s+)*$/i;

// Still the apology, and not what it is for.
const apologises =
  /\b(?:knows? best|(?:just|only) me|i'm (?:just|only|probably)|silly|stupid|daft|dumb|laugh|ignore (?:me|this|it)|my place|sorry|bother you|rely on me|my memory|my (?:english|ignorance)|who'd ask|not (?:the one|up to much)|naive|skip (?:it|them|this)|pretty awful|no pressure|worth (?:your|anyone's|a) (?:time|mention)|no (?:worries|rush|hurry|problem)|(?:stays?|stayed|keep|kept) (?:it |this )?(?:with|between|among) us)\b/i;

const isPoint = (words: string): boolean => words.split(/\s+/).length >= 3 && words.length < 240;

interface Cut {
  /** The sentence without its stop, cut before the words that were found and behind them. */
  readonly before: string;
  readonly behind: string;
  /** From those words on. */
  readonly rest: string;
}

function cutAt({ sentence, from, to }: Place): Cut {
  const { around, start, end } = sentence;
  const text = around.slice(start, end).replace(/[.!?…\s]+$/, '');
  const first = sentence.startOf(from) - start;
  return { before: text.slice(0, first), rest: text.slice(first), behind: text.slice(sentence.endOf(to) - start) };
}

const farComma = /^\s*(?:\S+\s+){0,9}?\S*,\s+(?=\S)/;
const states =
  /^(?:the|there|our|your|this|that|these|those|page|section|row|line|slide|item)\b(?: \S+){1,5}? (?:is|are|has|have|was|were|does|looks?|seems?|needs?|says?|goes|won't|doesn't|isn't|aren't|can't)\b/i;

const soft =
  /,?\s*\b(?:perhaps|possibly|maybe|just|by any chance|at all|kindly|sort of|kind of|ever so|if (?:that|it)(?:'s| is)(?: not too much trouble| ok| okay| fine| alright| possible)|(?:but )?no (?:pressure|worries|rush|hurry|problem)(?: at all)?(?: if not)?|when (?:you|i) get a (?:minute|moment|chance)|at some point)\b,?/gi;
const wondered =
  /\b(?:wonder(?:ed|ing)?|want(?:ed)? to (?:ask|check|see)|curious)\b.*?\b(?:if|whether)\s+(i|you|we|it|they|he|she|the \p{Ll}+|somebody|someone|anybody|anyone)\s+(could|can|might|may|would)\s+(?:be able to\s+)?(\p{Ll}.+)$/iu;

/** What is asked, without the wondering: of "I was just wondering whether perhaps I could possibly join", "could I join". Empty where nothing is. */
function plainlyAsked(said: string): string {
  const [, who = '', can = '', what = ''] =
    wondered.exec(
      said
        .replace(soft, '')
        .replace(/\s+/g, ' ')
        .replace(/\byou'd had\b/i, 'you would have had'),
    ) ?? [];
  if (/^have had\b/.test(what)) return `have ${/^i$/i.test(who) ? 'I' : who} ${what.slice('have '.length)}`;
  const asked = `${/^(?:might|can|may)$/i.test(can) ? 'could' : can.toLowerCase()} ${/^i$/i.test(who) ? 'I' : who} ${what}`;
  return what !== '' && asked.length < 160 && !apologises.test(what) ? asked : '';
}

// "Between you and me the plan is not ready".
const inConfidence =
  /^(?:between (?:you and me|us|ourselves|the two of us)|off the record|in confidence),?\s+(?=\S)(.+)$/i;

/**
 * What a sentence says besides the words that were found, where these lead up to it or are added to it: of "Sorry to bother
 * you, but could you sign this?" that is "could you sign this". Empty where it is not plain to see.
 */
export function pointOf(place: Place): string {
  const { before, behind, rest } = cutAt(place);
  for (const turn of turns) {
    // The words that were found may reach over it.
    const found = turn.exec(rest);
    const point = found ? rest.slice(found.index + found[0].length).replace(opening, '') : '';
    if (isPoint(point) && !apologises.test(point)) return point;
  }
  const plain = plainlyAsked(before + rest);
  if (plain !== '') return plain;
  const [, confided = ''] = (/^\W*(?:just |strictly )?$/i.test(before) && inConfidence.exec(rest)) || [];
  if (isPoint(confided) && !/,\s+and\b/.test(confided)) return confided;
  const pause = comma.exec(behind);
  const asked = pause ? behind.slice(pause[0].length) : '';
  if (asks.test(asked) && isPoint(asked)) return asked;
  // "Not sure it's worth a mention, the French page has a typo".
  // What the model marks may reach over it.
  const after = behind.includes(',') ? behind : rest;
  const farther = after.slice(farComma.exec(after)?.[0].length ?? after.length);
  if (/^\W*$/.test(before) && states.test(farther) && isPoint(farther) && !apologises.test(farther)) return farther;
  const idea = offers.test(asked) ? asked.replace(/^(?:maybe|perhaps|possibly)\s+/i, '') : '';
  if (isPoint(idea)) return idea;
  const [, ahead = ''] = (/^\W*$/.test(behind) && leads.exec(before)) || [];
  return isPoint(ahead) ? ahead.replace(/[,;]$/, '') : '';
}

const leadsToView = new RegExp(
  `^(?:(?:${[
    'in (?:all )?fairness(?: to (?:me|us|myself|ourselves))?',
    'in (?:my|our) (?:own )?defen[cs]e',
    '(?:to be )?(?:perfectly |quite )?(?:fair|honest|frank)(?: (?:to|with) \\S+)?',
    'with (?:all )?(?:(?:due|the greatest|the utmost|every) )?respect',
    'for the \\S+ time',
    'excuse me',
    "i(?:'ll have you| must| can| would)(?: \\S+)? (?:know|assure you|say)(?: that)?",
    "i(?:'d| would)(?: like to)? (?:point out|remind you|remark|mention)(?: that)?",
    '(?:let me|may i) (?:tell|remind) you(?: that)?',
    'i (?:do |really )?(?:must|have to) say(?: that)?',
    'for your information|just so you know|as it happens|as a matter of fact|actually|frankly|look|listen|well|yes|no',
  ].join('|')})\\b[,:;]?\\s+(?:(?:but|however),?\\s+)?(?:that\\s+)?)+(?=\\S)`,
  'i',
);
// Said of the reader, or no more than feeling: no view of the matter.
const isAtReader =
  /\b(?:you|your|yours|it's|is|was) (?:\S+ )?(?:wrong|unfair|rich|absurd|nonsense|rude)\b|\b(?:you|your|yours|criticise|judge|blame|anyone else|nobody else|my job|our job|my best|our best|grumble)\b|\?\s*$/i;

/** What a sentence says of the matter itself, besides the defence: of "In fairness to me, the lift was out", "the lift was out". */
export function viewOf(place: Place): string {
  const { text } = place.sentence;
  const bare = text.replace(/[.!…\s]+$/, '').replace(leadsToView, '');
  const point = bare.length < text.length - 1 ? bare : claimOf(place) || pointOf(place);
  return !isPoint(point) || isAtReader.test(point) || asks.test(point) || goesOn.test(point)
    ? ''
    : uncapitalised(point);
}

// What a "that" follows which says what is so, and not which thing is meant.
const telling =
  'common sense|without (?:discussion|question)|matter of course|belief|on the (?:understanding|basis|assumption)|(?:basic|normal|good) practice|common courtesy|plain to \\S+|obvious to \\S+|with (?:interest|concern|surprise|regret)|on file|the file|show|shows|down here|noted here|noting here|minute here|minuting here|minute|took it|takes it|say|says|said|saying|state|stated|note|noted|notice|know|knows|knew|see|sees|normal|usual|understand|understands|understood|clear|obvious|plain|evident|natural|nature|given|granted|agree[sd]?|count(?:ed|ing)? on it|footing|thought|taken it|take it|trust|aware|spell(?:ed|ing|t)?(?: it)? out(?: to (?:\\S+ ){0,3}?\\S+)?|reminding|write down|writing down|down|telling|tell|told|read|assumed|presumed|mention|remind|reminded|recorded|record|minutes|minuted|established|proof|rule|fact|point|writing|accept|clear to \\S+(?: \\S+)?|(?:tell|telling|told|remind|reminded) (?:\\S+ )?\\S+';
const clause = new RegExp(
  `(?:\\b(?:${telling})(?: by now)?(?: (?:perfectly|full|very|quite|all too|only too)(?: well)?)?|,)\\s+that\\s+(?!(?:being|is|was|are|isn't|wasn't|do|does|did|don't|doesn't|didn't|has|have|had|would|will|won't|can|can't|cannot|one|way|much|far|in|without)\\b)(?=\\S)`,
  'i',
);
const goesOn =
  /^(?:in case|lest|stands to|taken as|don't|do not|should|just|for|to|so|and|but|or|because|since|which|as|if|when|then|not|no (?:need|doubt|matter|more|longer)|needn't|need not|it(?:'s| is) (?:clear|obvious|understood|common|known|agreed)|(?:it|this|that) goes without)\b/i;
const adverb = /^(?:obviously|naturally|clearly|evidently|needless to say|of course|surely),?\s+/i;
const afterthought =
  /,?\s+in case\b.*$|,\s+(?:as )?(?:any(?:one|body)|every(?:one|body)|all|you|we)(?: (?:in|on|with|who) (?:\S+ ){0,4}?\S+)?(?: all)? (?:will |should |would )?knows?(?: (?:that|this|it))?$|[,;]\s+(?:i|we) (?:take|took|have taken|trust|regard) (?:that|this|it)\b.*$|,\s+(?:(?:that|this|it)(?:'s| is| goes)\s.*|(?:(?:this|that|it) )?(?:needn't|need not|no need|no discussion)\b.*|so\s.*|yeah|right|ok(?:ay)?|no|eh|really|though|innit|isn't it\b.*)$/i;
// It may have been found by less of it.
const commonly =
  /^(?:as (?:you|we|everyone|everybody)(?: all| both)?(?: will)? knows?,?|(?:surely )?(?:everyone|everybody|anyone|any \S+|every \S+)(?: (?:in|on|with|who|worth) (?:\S+ ){0,3}?\S+)?(?: (?:should|must|will|would|ought to))? (?:knows?|realises?|realizes?|understands?|be aware)(?: by now)?(?: that)?|(?:it's|it is|that's) (?:common (?:knowledge|sense)|well known|a given)(?: that)?|(?:it )?goes without saying(?: that)?|by default|(?:you|we) (?:all )?know as well as (?:i|we|me)(?: do)?(?: that)?|let (?:the record|it) (?:show|be (?:noted|recorded|known))(?: that)?),?\s+(?=\S)/i;
const label = /^[^:]{1,30}:\s+/;
const pauseBehind = /^[^,:]{0,60}[,:]\s+/;

// "Which I still have": the receipt itself.
const evidence =
  /,\s+(?:(?:both|all|most) of )?which (?:i|we)(?:'ve)? (?:still |also |have |carefully )*(?:have|kept|keep|saved|filed|hold)\b(?: \p{Ll}+){0,2}(?=,|$),?/iu;
// "I never said it was dead, I said it was slow": that is what was meant.
const meant =
  /\b(?:i|we) (?:never|didn't|did not) (?:say|said|suggest|suggested|claim|claimed|mean|meant)\b[^,;]*[,;] (?:but )?(?:(?:i|we) (?:only |just )?|what (?:i|we) )(?:said|meant|asked)(?: was)?(?: that)? (\S.+)$/i;

const denied =
  /\b(?:never|didn't|did not) (?:say|said|suggest|suggested|claim|claimed|mean|meant)(?: that)? ((?:the|your|our|his|her|their|this|that|these|those) [^,;]*?) (?:was|were|is|are|had|has|have|would|should|could)\b/i;

// "This mail serves as proof that the shutters worked": the shutters did.
const proves = /^.*\b(?:proof|evidence|record|confirmation) that\s+(?=\S)/i;

// "It should be plain to anyone with eyes that the gate stays shut".
const plainThat =
  /\b(?:plain|clear|obvious|evident|self-evident|understood|known|accepted) (?:to|by|in|at|on|among|amongst|for|with) (?:\S+ ){1,9}?that\s+(?=\S)/i;

// "That the gate stays shut is something nobody needs to be told".
const putFirst =
  /^that ([^,:;]{8,120}?)(?:,\s+(?:i|we)\b|,? (?:is|was|should be|goes|needs) (?:so |quite )?(?:something|surely|really|only|hardly|clear|obvious|understood|natural|normal|without|self-evident|common|a given|a matter|no|taken)\b)/i;

const isProof =
  /^(?:i|we)(?:'ve| have)? (?:took|taken|kept|keep|saved|filed|printed|made|still have)\b.*\b(?:photos?|pictures?|screenshots?|copy|copies|notes?|records?|log|list|e-?mails?|texts?|messages?)\b/i;

// That all agree, and to what they are to agree: not what is to be agreed.
const isAssent =
  /^(?:everyone|everybody|you(?: all)?|all of you|we(?: all)?|nobody|no one)(?:'s|'re| is| are)? (?:all )?(?:on (?:board|the same page)|okay|ok|fine|happy|comfortable|good|cool|agreed|aligned|agrees?|objects?|minds?)\b/i;

// "We’re all of one mind that".
const sharing = /^(?:we|you|they)(?:'re| are)(?: all)? (?:of one mind|agreed|clear) that\s+/i;

/**
 * What a sentence says is so, as it would stand behind a "that": of "It goes without saying that the gate stays shut", and of
 * "For the record, the gate was shut", what stands behind "that", and behind the comma. Empty where it is not plain to see.
 */
export function claimOf(place: Place): string {
  const said = behindThat(place).replace(sharing, '').replace(evidence, '').replace(afterthought, '');
  const proven = said.replace(proves, '');
  // It says that there is proof, and not what of.
  if (isProof.test(proven)) return '';
  // In notes nobody knows who "she" was, once the beginning is gone.
  if (place.kind === 'notes' && /^(?:he|she|they|it)\b/i.test(proven)) return '';
  return isPoint(proven) && !asks.test(proven) && !goesOn.test(proven) && !isAssent.test(proven) ? proven : '';
}

const uncapitalised = (claim: string): string =>
  /^(?:We|You|Everyone|Everybody|People|The|This|That|It|Nobody|No one)\b/.test(claim)
    ? claim.charAt(0).toLowerCase() + claim.slice(1)
    : claim;

/** What somebody says they said, where it was heard as something else. */
export function meantIn(said: string): string {
  const [, told = ''] = meant.exec(said) ?? [];
  const [, thing = ''] = denied.exec(said) ?? [];
  const named = thing === '' ? told : told.replace(/^(?:it|they|he|she)\b/i, thing);
  return isPoint(named) ? named : '';
}

// "I thought it was clear your side would book it": "that" is left out.
const withoutThat =
  /\b(?:(?:i|we) (?:take it|presume|assume|trust)\s+(?=(?:you|everyone|everybody|they|we|nobody|no one|the|our)(?:'s)?\b)|(?:assumed|presumed|figured|reckoned)\s+(?=(?:you|everyone|they|we)(?:'d|'re| would| were| are)\b)|(?:clear|obvious|plain|understood|agreed|a given)\s+(?=(?:you|we|they|everyone|everybody|nobody|the|your|our|his|her|their)\b))(\S.+)$/i;

function behindThat(place: Place): string {
  const { before, behind, rest } = cutAt(place);
  if (/^that (?:i|we)\b/i.test(rest)) return rest.slice('that '.length);
  const known = plainThat.exec(before + rest);
  if (known) return (before + rest).slice(known.index + known[0].length);
  const [, put = ''] = putFirst.exec(before + rest) ?? [];
  if (put !== '') return put.replace(/ (?:is|was|should be)$/i, '');
  const that = clause.exec(rest);
  if (that) return rest.slice(that.index + that[0].length);
  // In notes what it is about stands before it.
  const whole = place.kind === 'notes' ? (before + rest).replace(label, '') : before + rest;
  const [, supposed = ''] = withoutThat.exec(rest) ?? [];
  if (supposed) return supposed;
  const common = commonly.exec(whole);
  if (common) return whole.slice(common[0].length);
  const [, shared = ''] =
    /^(?:surely )?it's (?:only )?(?:common sense|common courtesy|basic|usual|normal|standard)(?: \S+)? to (.+)$/i.exec(
      whole,
    ) ?? [];
  if (shared) return `we ${shared}`;
  const [, led = ''] = /:\s+(\S.*)$/.exec(rest) ?? [];
  if (led) return led.replace(adverb, '');
  if (/[^.,;:–—-]\s*$/.test(before.trimEnd()) || /\?\s*$/.test(place.sentence.text)) return '';
  const lead = adverb.exec(rest);
  if (lead) return rest.slice(lead[0].length);
  // "We all obviously work the Saturday".
  if (
    /^(?:we|you|everyone|everybody|people|the|this|that|it|nobody|no one)\b.*\s(?:obviously|naturally|clearly|of course|surely)\s/i.test(
      whole,
    )
  )
    return uncapitalised(whole).replace(/\s(?:obviously|naturally|clearly|of course|surely)(?=\s)/i, '');
  const pause = pauseBehind.exec(behind);
  return pause ? behind.slice(pause[0].length) : '';
}
