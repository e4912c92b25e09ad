import type { Place } from '../text/facts';
import { defineRule } from './rule';

const after = ({ sentence, to }: Place): string => sentence.around.slice(sentence.endOf(to), sentence.end);

/** The writer is the one who is sorry: not "he's sorry if", "you'll be sorry if". */
const isOwn = ({ sentence, from }: Place): boolean => {
  for (let at = Math.max(0, from - 4); at < from; at++)
    if (/^(?:he|she|they|you|no|not|nothing|never|nobody)$/.test(sentence.word(at))) return false;
  return true;
};

// "Sorry if this is a silly question", "Sorry if you already have this": modesty and manners, no offence to answer for.
const modest =
  /\bif (?:(?:this|that|it)(?:['’]s| is| sounds| seems| looks| isn['’]t)|(?:you|we|i)(?:['’]ve| have)? (?:already|missed|also|overlooked)|(?:this|it|that) has (?:already )?been (?:asked|discussed|covered|answered|raised|mentioned|posted|sent|said)|i(?:['’]m| am) (?:wrong|mistaken|late|being|repeating|asking|missing|misreading|misunderstanding))\b/i;

const isOffence = (place: Place): boolean =>
  isOwn(place) && !modest.test(place.sentence.text) && !/\bsays sorry\b/i.test(place.sentence.text);

const illness = /\b(?:well|ill|unwell|sick|poorly|weather|see you go|leaving|loss|hospital)\b/i;

/** A feeling about the matter, not an illness. */
const isFeeling = (place: Place): boolean => isOwn(place) && !illness.test(place.sentence.text);

// What follows "but": the thing is on its way, or a request.
const mending =
  /^,?\s*(?:here\b|now\b|please\b|could\b|can\b|would\b|will\b|should\b|thanks\b|(?:i|we)(?:['’]ll|['’]ve| will| have| am| can|['’]m)\b|(?:it|this|that|they)(?:['’]s| is| are|['’]ll| will)? (?:now|fixed|done|attached|on (?:its|the) way|sorted|back)\b)/i;

const isExcused = (place: Place): boolean => isOwn(place) && !mending.test(after({ ...place, to: place.to - 1 }));

/** Declining is no excuse: "Sorry, but the kitchen closes at nine". An excuse tells what was, or turns to the reader. */
const isExcuse = (place: Place): boolean =>
  isExcused(place) &&
  /^(?:\W*\w+){0,5}?\W+(?:was|were|had|did|didn['’]t|have to understand|must understand|should have|needed|wanted|got|thought|never|forgot|always|also)\b|^\W*you (?!can|could|will|may|need|asked)/i.test(
    ` ${after({ ...place, to: place.to - 1 })}`,
  );

const sorry = '(sorry|apologies|apologise|apologize|apology|regret|regrets|pardon)';
const people =
  '(you|anyone|anybody|someone|somebody|people|some|certain|others|everyone|customers|members|staff|colleagues|parents|patients|families|volunteers|those|the team|a few|a small number|a number)';
const taken =
  '(feel|feels|felt|found|find|think|thought|believe|believed|took|take|see|saw|perceived|experienced|interpreted|understood|misunderstood|got|upset|disappointed|unhappy|angry|cross|offended|hurt|frustrated|annoyed|inconvenienced|concerned|bothered)';
const harm =
  '(inconvenience|inconveniences|inconvenient|confusion|upset|concern|concerns|offence|offense|trouble|misunderstanding|bother|frustration|distress|hassle|disruption|worry|hurt|impression|embarrassment|annoyance|discomfort|disappointment|pain|stress|nuisance|difficulty|difficulties)';

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
    {
      certainty: 'clear',
      check: isOffence,
      phrases: [
        `${sorry} {0,4} (if|in case|should) (i|we|you|it|this|that|the|my|our|anyone|anybody|someone|somebody|any|some|people|your|there|what)`,
        `(if|in case) {1,9} {0,4} (sorry|apologise|apologize|apologies|regret|my bad)`,
        'in case {1,9} ask for (your)? (understanding|patience)',
        `to the extent (that)? {1,9} ${sorry}`,
        '(sorry|apologies|apologise|apologize) for (anything|whatever) {1,9} (may|might|could)',
        'for (anything|whatever) {1,9} (may|might|could) {1,9} (sorry|apologies|apologise|apologize)',
      ],
    },
    {
      certainty: 'clear',
      check: isFeeling,
      phrases: [
        `${sorry} (that|for|for how|how|about how|for the way|about the way|to hear|to hear that|to learn that|to read that)? ${people} {0,2} ${taken}`,
        `${sorry} (that|to hear|to hear that)? {0,3} (perceived|experienced|misinterpreted|misconstrued|taken (the wrong way|out of context|badly|personally|as))`,
        `${sorry} (to|for)? (anyone|those|everyone|all|any|whoever|people|the few|those few people|anybody) {0,2} (who|that|whom) {1,3}`,
        `${sorry} (for|about|that)? (your|his|her|their) (feelings|frustration|disappointment|upset|anger|hurt|reaction|concern|concerns)`,
        `${sorry} (that)? (it|this) (was|is|has been|felt) {0,1} (upsetting|frustrating|disappointing|hard|difficult|annoying|unpleasant) for`,
        `${sorry} (that)? you had (a|an|such a)? (bad|poor|negative|disappointing|unpleasant|frustrating|less than)`,
        `${sorry} (for|about|that|if|my|our|it) {1,6} (received|perceived|interpreted|understood|read) (that way|the way|as|badly|differently|by)?`,
        '(sorry|apologise|apologize|regret) {1,6} (came across|came over|came off|landed badly|landed wrong|sounded) (as|like|so|the|badly|wrong|harsh|rude)',
        `${sorry} (that)? (there (was|has been|were)|about the|for the) (a|any|some)? (confusion|misunderstanding|miscommunication|mix up|bad feeling|upset)`,
        '(guess|suppose) {0,4} (sorry|apologise|apologize|an apology)',
        'sorry not sorry',
        'for any part i (may|might)',
      ],
    },
    {
      certainty: 'clear',
      check: isOwn,
      phrases: [
        `${sorry} {0,3} (for|of|about)? any {0,4} ${harm}`,
        `any {0,2} ${harm} {0,8} (regretted|regret|regrets|sorry|unintentional|apologies)`,
        `(inconvenience|inconveniences|confusion|disruption|mistakes|errors) {0,4} (is|are|is deeply|are of course) (regretted|regrettable|deeply regretted)`,
        'if any {0,3} (regretted|regrettable|sorry)',
      ],
    },
    {
      certainty: 'clear',
      check: isExcuse,
      phrases: [
        '(sorry|apologies|my bad) {0,2} (but|however) (we|i|it|that|this|you|the|they|there|your|my|our|nobody|no)',
      ],
    },
    {
      certainty: 'likely',
      check: isExcused,
      phrases: [
        '(sorry|apologies|apologise|apologize|excuse me|regret) (for|about|that|if|i|we|it|the|my|our) {1,8} (but|although|though|however) (we|i|it|that|this|you|the|they|there|your|nobody|somebody|someone|in|with|sometimes|as|a|what|look)',
        '(sorry|apologies|apologise|apologize) (for|about) {1,5} which {0,5} (expected|normal|usual|understandable)',
        '(maybe|perhaps|okay|ok|fine) i (did|was|overreacted|could have|might have|may have|should have) {0,8} (but|although|though|only)',
        "i (might|may) (have|'ve) been {1,4} (but|although|though)",
        '(my bad|my fault|on me|my mistake) {0,2} (but|although|though) {1,1}',
      ],
    },
    {
      certainty: 'likely',
      check: isFeeling,
      phrases: [
        `(understand|understands|acknowledge|acknowledges|accept|accepts|appreciate|recognise|recognize|regret|regrets|saddened|aware) that (some|certain|people|others|a few|a small number|a number|there was some|there has been some|the tone|it may|it might|this may|this might) {0,5} ${taken}`,
        'no (harm|offence|offense|disrespect) (was|were)? (meant|intended)',
        'any (harm|offence|offense|hurt) {0,2} (meant|intended|taken|done)',
        "(was|were) (not|n't|never) {0,1} (my|our) (intention|intent|aim) to (upset|offend|hurt|cause|insult|make)",
        '(never|not) (meant|intended) to (upset|offend|hurt|cause|insult) (anyone|anybody|you|any|people|offence|offense)',
        '(nobody|no one|none of us) (meant|intended) (any|anything|it|harm|to (upset|offend|hurt))',
        "sorry (that)? {0,5} (did|was|were|is|are|has|had|does) (not|n't) {0,3} (suit|meet your|live up|to your (taste)|(the)? experience|what you|(your|the) expectations)",
        '(sorry|regret|apologise|apologize) {1,6} (fell|fallen) short of (what you|your)',
        "(said|say) {0,3} sorry (what|is n't|already|twice|ok|okay|alright)",
        "sorry (that|for)? (i|we)? (am|'m|are|'re|for|being|not|ca)? (not|n't) (being)? (perfect|psychic|a mind reader|superman|good enough|read minds|able to read minds)",
        '(so|very|ever so) sorry for (wanting|caring|trying|asking|having|expecting|doing)',
        'kindly bear with (us|me) if',
        '(ask|asking) for (your)? understanding',
        '(apologise|apologize|apologies|regret|regrets|sorry) {0,2} (for)? (the|this|that) (inconvenience|inconvenient|confusion|misunderstanding|bother|upset|offence|offense) {0,1}',
        '(sorry|regret|apologise|apologize) (for|about|that|it) (the situation|what happened|what has happened|how things|how it all|how this|the way (things|it|this)|this happened|it happened|it came to this|had to come to this|things got)',
        "(did|was|were) (not|n't|never) (mean|meant) (it|that|this)? (like that|that way|in that way|to sound|as an attack|as a criticism|badly|personally|any harm)",
        '(was|were) (only|just) (a joke|joking|kidding|messing|teasing)',
        '<we> (was|were) (only|just) (joking|kidding|messing|teasing|having a laugh)',
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
    { text: 'Sorry, but we were swamped.', marks: ['Sorry, but we'] },
    { text: 'We regret any inconvenience this may have caused.', marks: ['regret any inconvenience'] },
    { text: 'I apologise for any confusion.', marks: ['apologise for any confusion'] },
    { text: 'Apologies to anyone who was put out by the new seating.', marks: ['Apologies to anyone who'] },
    { text: 'If my mail offended you, then I am sorry.', marks: ['If my mail offended you, then I am sorry'] },
    { text: 'Sorry for shouting, but you weren’t listening.', marks: ['Sorry for shouting, but'] },
    {
      text: 'Sorry now if you took it up wrong, it was only a bit of craic.',
      marks: ['Sorry now if you'],
      kind: 'transcript',
    },
    { text: 'Inconvenience caused, if any, is deeply regretted.', marks: ['is deeply regretted'] },
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
      marks: ['Sorry for the delay, but'],
    },
    { text: 'It was never our intention to upset anyone.', marks: ['never our intention to upset'] },
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
