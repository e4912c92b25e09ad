import { type Place, textAfter } from '../text/facts';
import { defineRule, type Offer } from './rule';

/** The writer is the one who is sorry: not "he's sorry if", "you'll be sorry if", "I don't regret anything". */
const isOwn = ({ sentence, from }: Place): boolean =>
  ![1, 2, 3].some((back) => /^(?:he|she|they|you|no|not|n't|never)$/.test(sentence.word(from - back)));

const wordsOf = ({ sentence, from, to }: Place): string =>
  sentence.text.slice(sentence.startOf(from) - sentence.start, sentence.endOf(to) - sentence.start);

// "If this is a silly question", "if you already have it": manners, no offence to answer for.
const modest =
  /\bif (?:(?:this|that|it)(?:'s| is| sounds| reaches)(?! how)|(?:you|i|we)(?:'ve|'m| have| am)? (?:already|missed|wrong|late))\b|\bany (?:typo|dupl|cross)/i;
const isOpen = (place: Place): boolean =>
  isOwn(place) &&
  !modest.test(place.sentence.text) &&
  !/\b(?:know|sure|check|ask|see|please|tell)\b/i.test(wordsOf(place));

// Not the writer's own "sorry I took", and no sympathy for what nobody did.
const isFelt = (place: Place): boolean =>
  isOwn(place) &&
  !/, | (?:i|we|my|our|to (?:see|read)|from|in)\b/i.test(wordsOf(place)) &&
  !/\b(?:ill|unwell|sick|poorly|loss)\b/i.test(place.sentence.text);

// "Sorry to chase, but", "sorry, that's theirs, but", "but here it is", "but I'll fix it": manners, a no, a remedy.
const noFault = /^\w+(?:,? to|,? (?:i|we) (?:ca|wo)n't|, (?:\S+ ){3,}| without)/i;
const mending =
  /^,? (?:here|now|please|could|can|would|thank|the \w+ (?:is|will)\b|(?:i|we|it|they)(?:'| (?:can|could|will|have|am|are|hope|need)))/i;
const isExcuse = (place: Place): boolean =>
  isOwn(place) && !noFault.test(wordsOf(place)) && !mending.test(textAfter(place));

const sorry = '(<sorry>|regretted|apologises)';
const felt =
  '(feel|feels|felt|feelings|found (the|it|this|our|that)|think|thought|perceived|experienced|misread|misunderstood|consider|considers|enjoy|satisfied|pleased|upset|disappointed|unhappy|angry|offended|offence|hurt|frustrated|inconvenienced|disappointment|frustration|reaction|experience|believe|mistaken|upsetting|frustrating)';
const say = '(sorry|apologies|apologise|apologize)';
const but = '(but|although|though|however)';
// What the draft says of the fault, of what it came to for whom, or of what was told before.
const plainly = [
  { say: '{short}; {I’ll} [what puts it right] by {day}', when: ['sorry-told'] },
  { say: '{said}; {I’ll} [what puts it right] by {day}', when: ['sorry-told'] },
  {
    say: '{regretter} would like to apologise for {amiss: what was done}, and will [what changes] by {day}',
    unless: ['sorry-told'],
  },
  { say: '{short}. Next time {I’ll} [what changes]', when: ['sorry-for-own'], unless: ['sorry-told'] },
  { say: '{sorry} that {fault}. Next time {I’ll} [what changes]', unless: ['sorry-told'] },
  { say: '{sorry} that {I} left {feeling}. Next time {I’ll} [what changes]', unless: ['sorry-told'] },
  { say: '{sorry} for {amiss|that}', when: ['deed-before', 'step-after'], unless: ['sorry-told'] },
  { say: '{sorry} for {amiss: what you did}', when: ['step-after'], unless: ['sorry-told'] },
  {
    say: '{sorry} for {amiss|that}. {I’ll} [what changes] by {day}',
    when: ['deed-before'],
    unless: ['sorry-told'],
  },
  { say: '{sorry} that {I} [did what], and for {harm}. Next time {I’ll} [what changes]', unless: ['sorry-told'] },
  { say: '{sorry} for {amiss: what you did}. Next time {I’ll} [what changes]', unless: ['sorry-told'] },
] as const satisfies readonly Offer[];

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
      check: isOpen,
      phrases: [
        '<sorry> {0,4} (if|in case|to the extent|should (this|it|you|they|any|my|the))',
        '(if|in case|to the extent|whoever) {1,9} {0,6} <sorry>',
        '<sorry> (for|about|of|that)? (any|anything|whatever)',
        'if {1,9} (regretted|regrettable|unfortunate)',
      ],
    },
    // It was how they took it.
    {
      certainty: 'clear',
      check: isFelt,
      suggest: [
        ...plainly,
        {
          say: '{sorry} for {amiss: what you did}. That [what it meant for them], and {I’ll} [what changes] by {day}',
          unless: ['sorry-told'],
        },
        {
          say: '{I} [what you did], and {I} can see that it [what it meant for them]. {I’ll} [what changes] by {day}',
          unless: ['sorry-told'],
        },
      ],
      phrases: [
        `${sorry} (that|for|how|to (hear|learn) that?)? {1,5} ${felt}`,
        `${sorry} {1,6} (felt|feel|see|saw|heard|took|taken|perceived|interpreted|experienced|came across|landed) {0,2} (way|wrong|badly|personally|as|like|offence)`,
      ],
    },
    // From nobody, to nobody in particular.
    {
      certainty: 'clear',
      check: isOpen,
      suggest: [
        'Sorry for {amiss: what you did}. From {day} [what changes]',
        '[Who did what], and that was a mistake. That [what it meant for them], and from {day} [what changes]',
      ],
      phrases: [
        `${sorry} (to|for)? (anyone|those|everyone|all|anybody) {0,2} who`,
        'for any {1,9} {0,3} <sorry>',
        'any {1,9} {0,3} (regretted|regrettable)',
      ],
    },
    // Sorry, but.
    {
      certainty: 'clear',
      check: isExcuse,
      suggest: [
        ...plainly,
        {
          say: '{sorry} for {amiss: what you did}. That [what it meant for them], and {I’ll} [what changes] by {day}',
          unless: ['sorry-told'],
        },
        {
          say: '{I} [what you did], and that was {my} mistake. If the background helps: [what was going on]',
          unless: ['sorry-told'],
        },
      ],
      phrases: [`${say} {3,9} ${but}`, `${say} (about|for|you|it) {1,2} ${but}`],
    },
    {
      certainty: 'clear',
      check: isOwn,
      phrases: [
        `(sorry|apologies) {0,3} ${but} (i|we|you|they|nobody) {0,1} (was|were|had|did|needed|wanted|thought|never|always|should|must)`,
      ],
    },
    {
      certainty: 'likely',
      check: isExcuse,
      phrases: [
        `(sorry|apologies|my bad) {0,3} ${but}`,
        `(maybe|perhaps|fine) i (did|was|overreacted) {0,8} ${but}`,
        `i (might|may|could) (have|'ve) been {1,4} ${but}`,
        '(is|are|be) (of course)? (regretted|regrettable|unfortunate)',
      ],
    },
    // Named from outside: a pity, understood.
    {
      certainty: 'likely',
      check: isFelt,
      phrases: [
        `(shame|pity|sad|unfortunate|regrettable) (that|if|how|you) {1,6} ${felt}`,
        `(understand|acknowledge|appreciate|aware|regret|regrets) that (some|certain|many|a) {0,6} ${felt}`,
      ],
    },
    // Not meant, or mocked.
    {
      certainty: 'likely',
      check: isOwn,
      phrases: [
        '((was|were) <not> (my|our|the) {0,1} (intention|intent)|<not> how (i|we) (meant|intended)|never (meant|intended))',
        'no (harm|offence|offense|disrespect|malice|slight) {0,4} (meant|intended)',
        '(sorry|excuse|pardon|forgive) (me|us)? for (not being|having|caring|trying|wanting|expecting)',
        'sorry {0,4} not {0,1} perfect',
        '(sorry|apologies) {0,3} (what (else|more|did)|nobody)',
      ],
    },
    // Further ways to say it.
    {
      certainty: 'clear',
      check: isExcuse,
      phrases: [
        "(it|that|this) (is|'s|was) {0,2} (a (pity|shame)|regrettable|unfortunate) (if|that (some|anyone|any))",
        'if (any|some|anyone|someone|anybody|somebody|you) {0,4} (felt|feels|feel|took|was|were|came) {0,9} (pity|shame|regrettable|regret|regretted|unfortunate|sorry)',
        'should (this|you|anyone|any|our|my|we) {0,6} (regret|sorry|apologies|pity)',
        '(we|i) {0,2} regret {0,2} (if|it if|that (you|some|any|anyone))',
        '(was|were|is) (put to|caused)? any (upset|offence|inconvenience|trouble) {0,4} regret',
        'sorry (that)? you (had|have) (cause|reason)',
        '(have|with) {0,2} (that|another|this) impression',
      ],
    },
  ],
  inkling: {
    phrases: [
      '(sorry|apologies|apologise|apologize|regret|regrets|regretted|shame|pity|saddens|saddened|forgive|pardon)',
      '(regrettable|unfortunate|sad|sympathy|lament|disappointment|deplore|feel for|put out|experienced)',
      'we feel',
      '(you|anyone|anybody|some|people|it) {0,3} (felt|feel|feels)',
    ],
  },
  suggestInNotes: [
    { say: '{said}; [who] puts it right by {day}', when: ['sorry-told'] },
    { say: '{said}; what changes, and from when: [what], {day}', when: ['relayed'] },
    { say: '{sorry} that {fault}; from {day} [what changes]', when: ['says-sorry'] },
    { say: '{sorry} for {amiss: what happened}; from {day} [what changes]', when: ['says-sorry'] },
    { say: 'Apology from {regretter} for leaving {feeling}; from {day} [what changes]', unless: ['sorry-told'] },
    {
      say: 'Apology from {regretter} for {amiss: what happened}; from {day} [what changes]',
      unless: ['sorry-told'],
    },
    { say: '[Who] apologises for leaving {feeling}; from {day} [what changes]', unless: ['sorry-told'] },
    { say: '[Who] apologises for {amiss: what happened}; from {day} [what changes]', unless: ['sorry-told'] },
    '[Who] [did what], and it [what it meant]; from {day} [what changes]',
  ],
  tail: /,?\s+but\b.*$/i,
  suggest: [
    ...plainly,
    {
      say: '{sorry} for {amiss: what you did}. That [what it meant for them], and {I’ll} [what changes] by {day}',
      unless: ['sorry-told'],
    },
    { say: '{I} [what you did], and that was {my} mistake. Next time {I’ll} [what changes]', unless: ['sorry-told'] },
  ],
  flags: [
    { text: 'Sorry if that came across the wrong way.', marks: ['Sorry if that came across the wrong way'] },
    { text: 'I’m sorry you feel that way.', marks: ['I’m sorry you feel that way'] },
    { text: 'Sorry, but we were swamped.', marks: ['Sorry, but we were swamped'] },
    {
      text: 'We regret any inconvenience this may have caused.',
      marks: ['We regret any inconvenience this may have caused'],
    },
    {
      text: 'Apologies to anyone who was put out by the new seating plan.',
      marks: ['Apologies to anyone who was put out by the new seating plan'],
    },
    { text: 'If my mail offended you, then I am sorry.', marks: ['If my mail offended you, then I am sorry'] },
    {
      text: 'Sorry for shouting, but you weren’t listening.',
      marks: ['Sorry for shouting, but you weren’t listening'],
    },
    {
      text: 'Sorry now if you took it up wrong, it was only a bit of craic.',
      marks: ['Sorry now if you took it up wrong'],
      kind: 'transcript',
    },
    { text: 'Any hardship to tenants is deeply regretted.', marks: ['Any hardship to tenants is deeply regretted'] },
    {
      text: 'We are sorry to learn that your family found the ward noisy.',
      marks: ['We are sorry to learn that your family found the ward noisy'],
    },
    {
      text: 'I apologise, sir, if the driver was rude to you.',
      marks: ['I apologise, sir, if the driver was rude to you'],
    },
    {
      text: 'Sorry about the kettle, though it was half broken anyway.',
      marks: ['Sorry about the kettle, though it was half broken anyway'],
    },
    { text: 'No offence was meant, mate.', marks: ['No offence was meant'] },
    {
      text: 'It was never our intention to upset anyone on nights.',
      marks: ['It was never our intention to upset anyone on nights'],
    },
    { text: 'Maybe I was loud, but so was everybody.', marks: ['Maybe I was loud'], kind: 'transcript' },
    {
      text: 'Board regrets that some members felt left out',
      marks: ['Board regrets that some members felt left out'],
      kind: 'notes',
    },
    {
      text: 'The upset among the volunteers has been heard.',
      marks: ['heard'],
      knownMiss: 'No word of apology stands in it.',
    },
    { text: 'If anyone felt left out, that is a pity.', marks: ['If anyone felt left out, that is a pity'] },
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
    { text: 'Sorry you’re poorly, hope you feel better by the weekend.', because: 'sympathy' },
    { text: 'He said he was sorry if he woke the baby.', because: 'somebody else’s words' },
    { text: 'You’ll be sorry if you miss the cake.', because: 'another sense' },
    { text: '“Sorry you feel that way” is what they wrote back.', because: 'quoted' },
    { text: 'I’m sorry I took so long over the quote.', because: 'it names the act' },
    { text: 'I regret not asking you first.', because: 'it names the act' },
    { text: 'Sorry to butt in, but the fire panel is beeping.', because: 'manners' },
    { text: 'Apologies from Ines and Rolf, who are on leave', kind: 'notes', because: 'absence' },
    { text: 'We don’t have any chairs left, sorry.', because: 'declining' },
    { text: 'It’s a pity that you can’t come on Sunday.', because: 'kindness' },
  ],
});
