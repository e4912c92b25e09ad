import type { Place } from '../text/facts';
import { defineRule } from './rule';

const rest = ({ sentence, to }: Place): string => sentence.around.slice(sentence.endOf(to), sentence.end);

/** The writer is the one who is sorry: not "he's sorry if", "you'll be sorry if", "not sorry". */
const isOwn = ({ sentence, from }: Place): boolean => {
  for (let at = Math.max(0, from - 4); at < from; at++)
    if (/^(?:he|she|they|you|no|not|nothing|never|nobody)$/.test(sentence.word(at))) return false;
  return true;
};

// "Sorry if this is a silly question", "Sorry if you already have this": modesty and manners, no offence to answer for.
const modest = [
  /\bif (?:this|that|it)(?:'s| is| sounds| seems| looks| isn't| has (?:already )?been (?:asked|covered|answered|raised|sent))\b/i,
  /\bif (?:you|we|i)(?:'ve| have)? (?:already|missed|also|overlooked)\b/i,
  /\bif i(?:'m| am) (?:wrong|mistaken|late|being|repeating|asking|missing|misreading|misunderstanding)\b/i,
];

/** An offence is left open; not modesty, nor "if I did, I apologise for not coming", which names the act. */
const isOpenOffence = (place: Place): boolean =>
  isOwn(place) &&
  !modest.some((manner) => manner.test(place.sentence.text)) &&
  !/^ for (?:not )?\p{L}+ing\b/iu.test(rest(place));

const illness = /\b(?:well|ill|unwell|sick|poorly|weather|see you go|leaving|loss|hospital)\b/i;

/** A feeling about the matter, not an illness. */
const isFeeling = (place: Place): boolean => isOwn(place) && !illness.test(place.sentence.text);

// The word after "but": the thing itself, a request, hope or thanks follow.
const mending = /^(?:here|now|please|could|can|would|will|should|thanks|hopefully|happy)$/;
// The words after "but I": what is being done about it, or cannot be.
const doing = /^(?:i|we|it|this|that|they) (?:'ll|'ve|'m|'s|'re|will|have|am|can|could|think|hope|is|are|now|attach)$/;

/** What follows "but" excuses: it neither mends, nor asks, nor declines. */
const isExcuse = (place: Place): boolean => {
  const { sentence, to } = place;
  return (
    isOwn(place) && !mending.test(sentence.word(to)) && !doing.test(`${sentence.word(to)} ${sentence.word(to + 1)}`)
  );
};

/** Right after "sorry, but": what was so, or what the reader ought to have seen. A no is "the kitchen closes at nine". */
const isExcuseAtOnce = (place: Place): boolean =>
  isExcuse(place) &&
  (place.sentence.word(place.to) === 'you'
    ? /^ (?:have to|must|should|never|always|also|did|didn't|were|weren't)\b/i
    : /^(?: \S+){0,4}? (?:was|were|had|did|didn't|weren't|wasn't|needed|wanted|got|thought|never|forgot|always)\b/i
  ).test(rest(place));

const people =
  '(you|anyone|anybody|someone|somebody|people|some|certain|others|everyone|customers|members|staff|colleagues|parents|patients|families|residents|those|the team|a few|a (small)? number)';
const taken =
  '(feel|feels|felt|found|find|think|thought|believe|took|take|see|saw|perceived|experienced|interpreted|understood|misunderstood|got|upset|disappointed|unhappy|angry|cross|offended|hurt|frustrated|annoyed|inconvenienced|concerned|bothered)';
const harm =
  '(inconvenience|inconveniences|inconvenient|confusion|upset|concern|concerns|offence|offense|trouble|misunderstanding|bother|frustration|distress|hassle|disruption|worry|hurt|impression|embarrassment|annoyance|discomfort|disappointment|stress|difficulty|difficulties)';
const offend = '(upset|offend|hurt|cause|insult)';
const but = '(but|although|though|however)';

export const nonApology = defineRule({
  id: 'non-apology',
  family: 'accountability',
  name: 'An apology with an “if”',
  lands: 'May sound as though the fault lies in how they took it.',
  about:
    'The form of an apology without the responsibility: conditional, about the other’s feelings, or cancelled by a “but”.',
  source: 'Micro-breaks: repair asks for responsibility without deflection.',
  silent: 'I’m sorry I missed the call.',
  unless: ['quoted', 'question', 'reported'],
  replaces: 'sentence',
  frames: [
    // Whether there was anything is left open.
    {
      certainty: 'clear',
      check: isOpenOffence,
      phrases: [
        '<sorry> {0,4} (if|in case|should) (<person>|<det>|it|there|what|people|anyone|anybody)',
        '(if|in case) {1,9} {0,4} (<sorry>|my bad)',
        '(if|in case) {1,9} ask for (your)? (understanding|patience)',
        'to the extent (that)? {1,9} <sorry>',
        '<sorry> for (anything|whatever|any part) {1,9} (may|might|could)',
        'for (anything|whatever|any part) {1,9} (may|might|could) {1,9} <sorry>',
      ],
    },
    // It was how they took it.
    {
      certainty: 'clear',
      check: isFeeling,
      phrases: [
        `<sorry> (that|for|(for|about)? (how|the way)|to (hear|learn|read) (that)?)? ${people} {0,2} ${taken}`,
        '<sorry> (that)? {0,3} (perceived|experienced|misinterpreted|misconstrued|taken (the wrong way|out of context|badly|personally))',
        '<sorry> (to|for)? (anyone|those|everyone|all|any|whoever|people|the few|anybody) {0,2} (who|that|whom) {1,2}',
        '<sorry> (for|about|that)? (your|his|her|their) (feelings|frustration|disappointment|upset|anger|hurt|reaction|concern|concerns)',
        '<sorry> (that)? (it|this) (was|is|has been|felt) {0,1} (upsetting|frustrating|disappointing|annoying|unpleasant) for',
        '<sorry> (that)? you had (a|an|such a)? (bad|poor|negative|disappointing|unpleasant|frustrating)',
        '<sorry> (for|about|that|if|my|our|it) {1,6} (received|perceived|interpreted|understood|read) (that way|the way|as|badly|differently)',
        '<sorry> {1,6} (came (across|over|off)|landed|sounded) (as|like|so|the|badly|wrong|harsh|rude)',
        '<sorry> (that)? (there (was|has been|were)|about the|for the) (any|some)? (confusion|misunderstanding|miscommunication|mix up|bad feeling)',
        '<sorry> (that)? you (did|were|have|are) <not> {0,2} (enjoy|like|happy|satisfied|pleased)',
        '(guess|suppose) {0,4} (sorry|apologise|apologize|an apology)',
      ],
    },
    {
      certainty: 'clear',
      check: isOwn,
      phrases: [
        `<sorry> {0,3} (for|of|about)? any {0,4} ${harm}`,
        `any {0,2} ${harm} {0,8} (regretted|<sorry>)`,
        `(mistakes|errors|${harm}) {0,4} (is|are) {0,2} (regretted|regrettable)`,
        'if any {0,3} (regretted|regrettable|sorry)',
      ],
    },
    // Sorry, but.
    {
      certainty: 'clear',
      check: isExcuseAtOnce,
      phrases: [`(sorry|apologies|my bad) {0,2} ${but} {1,1}`],
    },
    {
      certainty: 'likely',
      check: isExcuse,
      phrases: [
        `<sorry> (for|about|that|if) {1,8} ${but} {1,1}`,
        `(maybe|perhaps|okay|ok|fine) i (did|was|overreacted|(could|might|may|should) have) {0,8} ${but} {1,1}`,
        `i (might|may) (have|'ve) been {1,4} ${but} {1,1}`,
        `(my bad|my fault|my mistake) {0,2} ${but} {1,1}`,
      ],
    },
    // Named from outside: understood, not meant, unlucky.
    {
      certainty: 'likely',
      check: isFeeling,
      phrases: [
        `(understand|acknowledge|accept|appreciate|recognise|recognize|regret|saddened|aware) that (${people}|there (was|has been) some|the tone|(it|this) (may|might)) {0,5} ${taken}`,
        '(no|any) (harm|offence|offense|disrespect) {0,2} (meant|intended|taken)',
        `(was|were) <not> {0,1} (my|our) (intention|intent|aim) to ${offend}`,
        `(<not>|nobody|no one|none of us) (meant|intended|wanted) (any|harm|to ${offend})`,
        `sorry (that)? {0,5} (did|was|were|is|are|has|had) <not> {0,3} (suit|meet your|live up|to your|what you|(your|the) expectations)`,
        '<sorry> {1,6} (fell|fallen) short of (what you|your)',
        '(said|say) {0,3} sorry (what|already|twice|ok|okay|alright)',
        "sorry (that|for)? (i|we)? (am|'m|are|'re|for)? not (being)? (perfect|psychic|a mind reader|good enough)",
        '(so|very|ever so) sorry for (wanting|caring|trying|asking|expecting)',
        `<sorry> {0,2} (for)? (the|this|that) (inconvenience|confusion|misunderstanding|bother|upset|offence|offense)`,
        '<sorry> (for|about|that|it) ((the|this) situation|what (has)? happened|(how|the way) (things|it|this)|(it|this) happened|things got)',
        '(did|was|were) <not> (mean|meant) <it>? (like that|that way|in that way|to sound|as (an|a) (attack|criticism)|badly|personally)',
        '(was|were) (only|just) (a joke|joking|kidding|messing|teasing)',
      ],
    },
  ],
  suggest: [
    'I’m sorry I [what you did]. It [what it meant for them], and {I’ll} [what changes now]',
    'I [what you did], and that [what it meant for them]. I’m sorry',
  ],
  flags: [
    { text: 'Sorry if that came across the wrong way.', marks: ['Sorry if that came across'] },
    { text: 'I’m sorry you feel that way.', marks: ['sorry you feel'] },
    { text: 'Sorry, but we were swamped.', marks: ['Sorry'] },
    { text: 'We regret any inconvenience this may have caused.', marks: ['regret any inconvenience'] },
    { text: 'I apologise for any confusion.', marks: ['apologise for any confusion'] },
    { text: 'Apologies to anyone who was put out by the new seating.', marks: ['Apologies to anyone who was put'] },
    { text: 'If my mail offended you, then I am sorry.', marks: ['If my mail offended you, then I am sorry'] },
    { text: 'Sorry for shouting, but you weren’t listening.', marks: ['Sorry for shouting'] },
    {
      text: 'Sorry now if you took it up wrong, it was only a bit of craic.',
      marks: ['Sorry now if you'],
      kind: 'transcript',
    },
    {
      text: 'Inconvenience caused, if any, is deeply regretted.',
      marks: ['Inconvenience caused, if any, is deeply regretted'],
    },
    {
      text: 'We understand that some residents felt left out of the process.',
      marks: ['understand that some residents felt'],
    },
    {
      text: 'I’m sorry to hear that you were disappointed with our service.',
      marks: ['sorry to hear that you were disappointed'],
    },
    { text: 'No offence was meant, mate.', marks: ['No offence was meant'] },
    {
      text: 'Sorry for the delay, but it was a mad week with the kids and all that.',
      marks: ['Sorry for the delay'],
    },
    { text: 'It was never our intention to upset anyone.', marks: ['was never our intention to upset'] },
    {
      text: 'Members’ upset has been heard and is understood.',
      marks: ['heard'],
      knownMiss: 'No word of apology stands in it.',
    },
  ],
  leaves: [
    { text: 'I’m sorry I missed the call.', because: 'it names the act' },
    { text: 'Sorry for the late reply; I was out Monday.', because: 'it names the act' },
    { text: 'Sorry to hear about your father.', because: 'sympathy' },
    { text: 'Sorry, which file do you mean?', because: 'a question' },
    { text: 'Sorry, I can’t make Tuesday.', because: 'declining' },
    { text: 'I’m sorry, but I can’t do evenings.', because: 'declining' },
    { text: 'Sorry for the delay, but here is the signed copy.', because: 'the thing itself follows' },
    { text: 'Sorry if this is a silly question.', because: 'modesty' },
    { text: 'Sorry you’re not feeling well, rest up.', because: 'sympathy' },
    { text: 'He said he was sorry if he woke the baby.', because: 'somebody else’s words' },
    { text: 'You’ll be sorry if you miss the cake.', because: 'another sense' },
    { text: '“Sorry you feel that way” is what they wrote back.', because: 'quoted' },
    { text: 'I’m sorry I was short with you on the phone; you had every reason to ring.', because: 'it names the act' },
    { text: 'I regret not asking you first.', because: 'it names the act' },
    { text: 'I was wrong to speak for you, and I’m sorry.', because: 'it names the act' },
    { text: 'Apologies from Ines and Rolf, who are on leave.', kind: 'notes', because: 'absence' },
  ],
});
