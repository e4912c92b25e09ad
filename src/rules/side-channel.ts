import type { Place } from '../text/facts';
import { defineRule } from './rule';

/** Keys, presents, scores and patients are kept quiet for good reason. */
const isHarmless = ({ sentence }: Place): boolean =>
  !/\b(?:passwords?|pin|bank|birthday|surprise|party|patients?|health|request|contracts?|santa|jury|card)\b/i.test(
    sentence.text,
  );

/** Asked of somebody, not told of others: "they don't tell the customer". */
const isAsked = (place: Place): boolean =>
  isHarmless(place) &&
  !/^(?:you|we|they|i|people|who|he|she|it|that|not|n't)$/.test(place.sentence.word(place.from - 1));

/** A mark closes the words: "Between you and me, …", not "between you and me there are three desks". */
const isAside = (place: Place): boolean =>
  isHarmless(place) && /^(?:\s?[,;:.!?…–—]|\s-|$)/.test(place.sentence.around.slice(place.sentence.endOf(place.to)));

const absent = '(<name>|him|her|them|the others|the rest|the {0,1} <role>|the client)';
const saying = '(tell|say|mention|raise|bring|discuss|talk|speak)';
const gone = '(gone|left|dropped|drop|drops|off|leave|leaves|hung up)';
const keep = '(keep|keeping|kept|leave|stay|stays)';
const sore = '(happy|unhappy|cross|annoyed|fed up|upset|disappointed|angry|frustrated|waiting)';

const spoken = [
  { say: '{point}; I’ll say so to {person: the person concerned} by {day}', unless: ['question'] },
  { say: '{claim}; I’ll say so to {person: the person concerned} by {day}', unless: ['question'] },
  'Let’s talk about this together with {person} on {day}',
  'I’d like to raise this with everyone in the room on {day}',
  'I’ll say this to [name] myself by {day}',
] as const;

const open = [
  { say: '{point}; I’ll say so to {person: the person concerned} by {day}', unless: ['question'] },
  {
    say: 'Please hold the news about {about} until {day}, because [why]; {person} should hear it from {me} then',
    when: ['kept-quiet'],
    unless: ['proposes-talk'],
  },
  {
    say: 'Please hold this until {day}, because [why]; {person} should hear it from {me} then',
    when: ['kept-quiet'],
    unless: ['proposes-talk'],
  },
  { say: 'Please hold this until {day}, because [why]', when: ['kept-quiet'], unless: ['proposes-talk'] },
  '{person} should hear about {about} from {me} by {day}',
  { say: 'Let’s talk about this together with {person: name} on {day}', rather: 'proposes-talk' },
  '{person: Name} should hear this from {me} by {day}',
] as const;

const direct = [
  { say: '{point}; I’ll say so to {person: the person concerned} by {day}', unless: ['question'] },
  {
    say: 'Please hold the news about {about} until {day}, because [why]; {person} should hear it from {me} then',
    when: ['kept-quiet'],
    unless: ['question'],
  },
  {
    say: 'Please hold this until {day}, because [why]; {person} should hear it from {me} then',
    when: ['kept-quiet'],
    unless: ['question'],
  },
  { say: 'Please hold this until {day}, because [why]', when: ['kept-quiet'], unless: ['question'] },
  { say: '{person} should hear this from {me} by {day}', when: ['untold'] },
  { say: 'I’ll raise {about|this} with {person: name} myself by {day}', when: ['question'] },
  { say: 'I’ll raise {about: what} with {person: name} myself by {day}', unless: ['past', 'question'] },
  'I’ll raise this with {person: name} on {day}, and it would help me if you were there',
  'I’ll say this to {person: name} myself by {day}',
  {
    say: 'What {person} and I talked about is [what]; the others hear it from me by {day}',
    when: ['past'],
    unless: ['question', 'kept-quiet'],
  },
] as const;

export const sideChannel = defineRule({
  id: 'side-channel',
  family: 'transparency',
  name: 'A conversation moved out of the room',
  lands: 'The people left out may hear of it, and wonder what else they miss.',
  about: 'Moving the real conversation out of the room, or speaking around someone instead of to them.',
  source: 'Borden: the meeting after the meeting; Micro-breaks: distance grows through go-betweens.',
  silent: 'I’ll DM you the link to the board.',
  unless: ['quoted', 'reported', 'heading', 'privacy', 'privacy-beside', 'taken-back'],
  replaces: 'sentence',
  frames: [
    {
      certainty: 'clear',
      when: ['at-mark'],
      unless: ['question'],
      check: isAside,
      suggest: spoken,
      phrases: [
        '(strictly|just|and|purely)? (between|among|entre) (you and me|you and i|us|ourselves|nous|these {0,2} walls)',
      ],
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      check: isAside,
      suggest: spoken,
      phrases: ["(strictly|this is|that 's)? (off the record|unofficially)"],
    },
    // Somebody is to be kept from knowing.
    {
      certainty: 'clear',
      unless: ['question', 'conditional-before'],
      check: isAsked,
      suggest: open,
      phrases: [
        `(do n't|do not|never) {0,1} (tell|let on to|breathe {0,3} to|say {1,2} to|mention {1,2} to) ${absent}`,
        `(say nothing|not a word|not a syllable) to ${absent}`,
        "mum 's the word",
        'for (your|our|his|her|their) (ears|eyes) (only|alone)?',
        'under your hat',
        `keep {1,5} (from|away from) ${absent}`,
        `(rather|prefer|sooner) {0,1} (you|we) {0,1} <not> (mention|tell|say|copy)`,
        '(keep|keeping) {1,4} (to yourself|to yourselves|to ourselves|under wraps|among ourselves)',
        `${keep} {0,4} (off the (thread|email|record|call|chat|books)|out of the (minutes|notes|thread|record|chat))`,
        `${keep} {0,4} (between (you and me|us|ourselves|the {1,2} of us)|in this room|within these {0,2} walls)`,
        `(rather|prefer|best|better) {0,2} ${absent} {0,1} (did|does|is|are|were) <not> {0,2} (know|hear|find|told)`,
        `${absent} {0,1} (need|must|should|is|are) <not> (to)? {0,1} (know|told|hear|find out|learn)`,
        `(get|gets|got) wind of`,
        `(let|letting) ${absent} {0,1} (think|believe)`,
      ],
    },
    // It is not to be traced.
    {
      certainty: 'clear',
      check: isHarmless,
      suggest: direct,
      phrases: [
        '<you> (do|did|have)? <not> {0,1} (hear|heard|get|got) (it|this|that)? from me',
        '(it|this|that) (do|does|did|is) <not> (come|coming)? from me',
        "(do n't|do not|without) (say|let on|tell|mention|saying) {0,5} (from (me|us)|my name|it 's me|i said)",
        '(leave|keep|leaving|keeping) (me|my name|us) out of (it|this)',
        'so (that)? (he|she|they|<name>|nobody) (do|does|will|can) <not> {0,2} (know|find out|realise|link|spot)',
        '(do|would)? <not> {0,1} (put|putting|write|writing|type) {0,4} in (writing|email|a message|teams|the chat)',
        'without (letting on|saying why)',
        "i (will|'ll|shall) deny {0,2} (it|this|that|ever|having)",
      ],
    },
    // Out of the room, the thread or the copy.
    {
      certainty: 'clear',
      unless: ['question', 'conditional-before'],
      check: isHarmless,
      suggest: spoken,
      phrases: [
        `(left|leave|leaving|taken|took|dropped|cut|kept) ${absent} (off|out of) (copy|cc|this|the {1,1})`,
        `(without|minus) ${absent} {0,2} (in the room|on the call|knowing|around|listening|finding out|noticing)`,
        `(${saying}|stay on|finish) {0,7} (after|once|when|until|till) ${absent} (has|have|is|are|'s)? {0,1} ${gone}`,
        `(${saying}|meet|agree|settle|decide|sort|plan) {0,5} without ${absent}`,
        `(did|could)? <not> {0,3} ${saying} {0,6} (in front of ${absent}|in the (meeting|call|room|group)|in there)`,
        `(did|could)? <not> {0,3} ${saying} {0,6} (to (his|her|their) face|with ${absent} (there|here|listening))`,
        `before ${absent} {0,1} (joins|join|'s back|is back|dials in|gets wind|finds out|find out)`,
        'the real (meeting|discussion|planning|talking|conversation|talk)',
        '(tell|telling|say|saying|told) (it|this)? (to)? you {0,2} (and not|rather than|instead of|not)',
      ],
    },
    // A message through somebody else.
    {
      certainty: 'clear',
      unless: ['conditional-before'],
      check: isHarmless,
      suggest: direct,
      phrases: [
        `(tell|let|hint to|mention to|say to) ${absent} {0,3} (i|we|people|everyone|the {1,1}) <be> {0,3} ${sore}`,
        '(have|having|had) a (quiet|discreet|tactful|wee) (word|chat) with (<name>|him|her|them|the|your)',
        '(drop|dropped|dropping) {0,3} (a|the)? hint',
        `(ask|get|got|have) (<name>|him|her|your {1,1}|my {1,1}) to (tell|ask|raise|mention|say|hint) {0,1} <name>?`,
        `(speak|talk|raise it|bring it up|say something) (to|with) ${absent} (for me|on my behalf|instead of me)`,
      ],
    },
    {
      certainty: 'likely',
      unless: ['question'],
      check: isHarmless,
      suggest: open,
      phrases: [
        '(<name>|<role>|him|her|them|members) (unaware|not told|not invited|not copied|kept out|bypassed)',
        '(agreed|decided) {0,3} not to (tell|copy|let on)',
        'not to (know|be told|hear|find out)',
        'not (one)? (for|in) the (group chat|minutes|thread)',
        '(two|three|four|few) of us {0,5} (before|without|agree|decide|meet|settle|sort)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['question', 'negated'],
      check: isHarmless,
      suggest: spoken,
      phrases: [
        'on the (quiet|sly)',
        'over a (beer|pint|coffee|whisky)',
        "behind (<name> 's|his|her|their) (back|backs)",
      ],
    },
    {
      certainty: 'likely',
      when: ['transcript'],
      check: isHarmless,
      suggest: spoken,
      phrases: ["(he|she|they) ('s|'ve|has|have) (dropped|hung up|dropped off)", 'not a word'],
    },
    // Further ways to say it.
    {
      certainty: 'clear',
      unless: ['question', 'conditional-before'],
      check: isHarmless,
      suggest: direct,
      phrases: [
        '(a|for) quiet word',
        "(not|n't) (a|breathe a) word (to|of|about)",
        'on the quiet',
        '(keep|stays|stay) (this|it|that)? {0,1} (between (us|you|the|ourselves)|among (us|the|ourselves)|inside these|to yourself|to yourselves)',
        'under (your|our) hat',
        "do (not|n't) (mention|forward|repeat|pass) {0,5} (to|on|this)",
        "do (not|n't) (let {1,2} know|tell {1,2} (that|about|i))",
        '(these|those) four walls',
        "(do|does) (not|n't) need to know",
        '(~get|~catch) wind of',
        "(rather|sooner) (he|she|they|<name>) (did|does) (not|n't)",
      ],
    },
    // Words with other senses, too.
    {
      certainty: 'likely',
      unless: ['question', 'conditional-before'],
      check: isHarmless,
      suggest: direct,
      phrases: [
        "(has|have|is|are|was|were) (not|n't) {0,2} (been)? told",
        '(not|never) {0,3} (mention|mentioned|repeated|forwarded)',
        'leave {1,3} out of (it|this)',
        'between the (two|three|four|five) of',
        "(i|we) (have|had) (not|n't) told",
        'quiet word',
      ],
    },
  ],
  inkling: {
    unless: ['question'],
    phrases: [
      '(between (us|you|ourselves)|just us|just you|only you|you and (i|me)|us two)',
      '(ear|ears|quietly|privately|offline|wind of|no further|behind (his|her|their))',
      "(not|n't|without|never|keep|before|till|until) {0,6} (tell|mention|minute|know|knows|trouble|hear|told|find|learns)",
      '(when|till|until|while) {0,5} (gone|left|leaves|out)',
      '(over|come for) (lunch|tea|coffee|a glass|a pint|dinner)',
      'drop {0,2} word',
      'word (with|to)',
      "(i 'll|i will|let me|i) tell you",
      '(sound out|settle|mention|strictly|letting on|steer|on the quiet|a quiet)',
      '(i|we) {0,1} (prefer|sooner|rather)',
      "(not|n't) (for the|to be|put|say|this)",
      '(the|we|us) (two|three)',
      '(keep|kept) {0,2} (out|from|off|this|it)',
      '(if|in case) {0,2} asks',
      '(grateful|obliged|better|best) if',
      'private address',
      '(say|said) {0,1} to',
    ],
  },
  unkept:
    /\bnot been told\b|\b(?:text|message) me\b|\bneeds? to hear\b|^(?:please )?(?:will you|tell (?:me|us)|come|speak|talk|ring|call|meet|answer|reply|write|leave|put|let)\b|\bneed(?:n't| not)\b|\b(?:without|before) (?:him|her|he|she|they|them)\b|\bstays?\b|\bleave (?:him|her|them)\b|,\s+so\b|^(?:he|she|they) (?:doesn't|does not|don't|do not) know\b|\b(?:let(?:ting)? on|(?:never|didn't) hear|heard (?:it|that|this)|don't (?:tell|say|mention|want)|do not (?:tell|say|mention|want)|not a word|from me|word with|had a word|quiet(?:ly)?|behind|on the quiet|off the record)\b/i,
  suggestInNotes: [
    '[Who] tells {person} about {about} by {day}',
    '[Who] tells {person} by {day}',
    'To be raised openly with those it concerns by {day}',
    '[Who] talks with [whom] about it by {day}',
  ],
  suggest: open,
  flags: [
    { text: 'Between you and me, the plan is not ready.', marks: ['Between you and me'] },
    { text: 'Please don’t tell Marta yet.', marks: ['Please don’t tell Marta yet'] },
    { text: 'Off the record, I would not have signed it.', marks: ['Off the record'] },
    { text: 'Keep this off the thread for now.', marks: ['Keep this off the thread for now'] },
    {
      text: 'I didn’t want to say this in the meeting, but the budget is gone.',
      marks: ['I didn’t want to say this in the meeting'],
    },
    {
      text: 'Can you let Tom know I’m not happy with his rota?',
      marks: ['Can you let Tom know I’m not happy with his rota'],
    },
    { text: 'You didn’t hear this from me.', marks: ['You didn’t hear this from me'] },
    {
      text: 'I’ve left Priyanka off copy so we can be frank.',
      marks: ['I’ve left Priyanka off copy'],
    },
    { text: 'Let’s talk once the others have gone.', marks: ['Let’s talk once the others have gone'] },
    { text: 'Kindly keep it to yourself, the supervisor is leaving.', marks: ['Kindly keep it to yourself'] },
    {
      text: 'I’d rather Siobhan didn’t know about the second quote.',
      marks: ['I’d rather Siobhan didn’t know about the second quote'],
    },
    {
      text: 'Nah, let him think he won, and we go with the other mob.',
      kind: 'transcript',
      marks: ['let him think he won'],
    },
    {
      text: 'Could you have a quiet word with Graham about his tone?',
      marks: ['Could you have a quiet word with Graham about his tone'],
    },
    {
      text: 'Night shift not to be told until the rota is final',
      kind: 'notes',
      marks: ['Night shift not to be told'],
    },
    {
      text: 'I would settle the grades without her in the room.',
      marks: ['I would settle the grades without her in the room'],
    },
    { text: 'I say it to you rather than Deirdre, she’d only fret.', marks: ['I say it to you rather than Deirdre'] },
    { text: 'I got my cousin to ask the agent, he says no to us.', marks: ['I got my cousin to ask the agent'] },
    { text: 'Not a word to the night shift.', marks: ['Not a word to the night shift'] },
    { text: 'I’d like a quiet word with Mo first.', marks: ['I’d like a quiet word with Mo first'] },
  ],
  leaves: [
    { text: 'I’ll DM you the link.', because: 'logistics' },
    { text: 'Don’t tell Jan, it’s a surprise party.', because: 'a surprise' },
    { text: 'Are we keeping this off the thread?', because: 'a question' },
    { text: 'Please keep the PIN to yourself.', because: 'security' },
    { text: 'Between you and me there are three desks free.', because: 'another sense' },
    { text: 'What you told me about your health stays between us.', next: 'It is personal data.', because: 'privacy' },
    { text: 'I won’t go behind his back, so he’s copied here.', because: 'it goes the other way' },
    { text: 'Don’t tell me your age, the year group will do.', because: 'about oneself' },
    { text: 'Could you let Tom know the parcel is here?', because: 'a plain message' },
    { text: 'I said it in the meeting and I will say it again here.', because: 'said in the room' },
    { text: 'We talked to her before the meeting, with her agreement.', because: 'she was there' },
    { text: 'She told me not to tell him the price.', because: 'somebody else’s words' },
    { text: 'You keep the receipts to yourself and I keep the log.', because: 'another sense' },
    { text: 'I left him out of the email, which was wrong of me.', because: 'the writer is sorry for it' },
    { text: 'Off the record player comes the dust cover.', because: 'another sense' },
    {
      text: 'What would you rather not raise in front of him?',
      because: 'a question that invites',
      kind: 'transcript',
    },
    { text: 'If Beata isn’t told about the gate, she will lock it.', because: 'a condition' },
    { text: 'There is not a word on the sign.', because: 'another sense' },
    { text: 'Mo is a quiet man of few words.', because: 'another sense' },
  ],
});
