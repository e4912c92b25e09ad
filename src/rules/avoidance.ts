import { type Place, textAfter } from '../text/facts';
import { defineRule } from './rule';

// What people do with a subject they would sooner not have.
const touch =
  '(go there|get into|go into|enter into|get stuck|open|reopen|rake|dig|dwell|discuss|talk about|speak about|bring {1,3} up|bring up|raise|mention|touch|rehash|make {0,2} (thing|issue)|spoil|ruin|rock|stir|upset|argue|go down that|do this|start that)';
const touching =
  '(going there|getting into|going into|opening|reopening|raking|digging|dwelling|discussing|talking about|bringing|raising|mentioning|going (back)? over|spoiling|stirring|upsetting|hurting|arguing)';
const it = '(it|this|that|these|this one|that one|the (matter|subject|topic|question|issue))';
const lets = "(let's|lets|let us|can we|could we|shall we|can n't we|i'd|i would|we should)";

// A road, a bus or an order of business is put off, not a talk.
const plain =
  /^\s*(?:the |any |more |too much |such |so much |full )?(?:details?|specifics|weeds|numbers?)\b|^\s*(?:off|at|near|rose|in|this year)\b|\b(?:item|slide|page|car|van|road|phone|driving|ladder)s?\b/i;
// "Not today" and "not now" set no time for it.
const hasNoHome = (place: Place): boolean =>
  !plain.test(textAfter(place)) &&
  place.sentence.cues.every(
    ({ cue, from }) => cue !== 'time' || from <= place.to || /^(?:today|tonight|now)$/.test(place.sentence.word(from)),
  );

// What stands before "and we left it there" is the matter: it was raised, or it is so; what was found stands behind.
const raised = '(?<=\\b(?:came up|come up|raised|mentioned|brought up)\\b.{0,60})';
const told =
  "(?<=^(?:(?!\\b(?:let's|lets|let us|rather|sooner|best|better|suggest(?:ed)?|propose[ds]?|preferred|felt|thought|agreed|leave|forget|not|you|he|she|both)\\b).){12,140})";
const putOff = new RegExp(
  `${raised},?\\s+(?:and|but)\\s.*$|;\\s+(?:agreed|decided|left)\\b.*$|${told},?\\s+(?:and|but)\\s+(?:that |perhaps |maybe )?(?:i|we|i'd|we'd|let's|lets|let us|best|better|it's best|it was (?:felt|thought))\\b.*$`,
  'i',
);

// For what is put off to no day.
const setTime = [
  'Let’s take {about} up on {day}',
  '{short}; can we talk about it on {day}?',
  'This needs more time than we have here. Let’s take it up on {day}',
  'Let’s take this up on {day}, with [who]',
];
// For what is waved away as over.
const notOver = [
  'There is more to say about {about}. Can we talk about it on {day}?',
  '{short}; can we talk about it on {day}?',
  'There is more to say about {about|this}. Can we talk about it on {day}?',
  'We see {about|this} differently. I’d like to hear your side on {day}, and tell you mine',
];
export const avoidance = defineRule({
  id: 'avoidance',
  family: 'openness',
  name: 'A talk that is put off',
  lands: 'What is not said may grow. {Reader} may wonder when it can be talked about.',
  about: 'A needed conversation that is put off, smoothed over or steered away.',
  source: 'Borden: small moments are avoided, and niceness stands in for honesty.',
  silent: 'Parking this for Thursday’s retro; Sam owns it.',
  unless: ['quoted', 'reported', 'spoken-of', 'taken-back', 'privacy', 'heading', 'step-after', 'because', 'stays'],
  replaces: 'sentence',
  frames: [
    // Not now, not here, not ever.
    {
      certainty: 'clear',
      doubt: ['deadline-beside'],
      check: hasNoHome,
      phrases: [
        `(let's|lets|let us) {0,1} not {0,2} ${touch}`,
        `(best|better|kinder|easier|wiser|simplest|safer) {0,3} (not|n't|nobody|no one) {0,2} ${touch}`,
        `(rather|sooner|prefer|preferred|propose|suggest|suggested|recommend|agreed|decided) {0,4} (not|n't|nobody) {0,2} ${touch}`,
        `(not|n't) (propose|intend|wish) to ${touch}`,
        `(no|little|not much) (point|use|sense|good) {0,2} ${touching}`,
        `why {0,1} (upset|stir|rock|rake|open|reopen|spoil|ruin) {0,9}`,
        '(could|can) we (please|just)? not (do|have|go|get|talk|open|argue|fight)',
        "(is|'s|not|hardly) (not|n't)? (the|a good|a great) (time|moment|place|forum|conversation) (for|to) (this|that|it|discuss|talk|go|get|raise)",
      ],
    },
    {
      certainty: 'likely',
      when: ['at-end'],
      unless: ['deadline-beside', 'question'],
      check: hasNoHome,
      phrases: [
        "(now|this|today|tonight|it|here) (is|'s) {0,1} (not|n't|hardly|never) {0,2} (a|the) {0,1} (time|moment|place|forum|setting)",
        'not the {0,1} (time|moment|place|forum|conversation)',
        'rather not',
      ],
    },
    {
      certainty: 'clear',
      check: hasNoHome,
      suggest: setTime,
      phrases: [
        `(let's|lets|let us) {0,1} park ${it}`,
        '(take|taken|taking|took) (it|this|that|these|this one|that one) offline',
        `${lets} (just|all|please) move on`,
        `${lets} {0,1} (move past|move forward|look forward|look ahead|put {1,3} behind us|change the subject|say no more|turn the page|drop (it|this|that)|skip (it|this|that)|talk about something (else|nicer)|focus on the (positive|positives|wins))`,
      ],
    },
    {
      certainty: 'clear',
      check: hasNoHome,
      suggest: notOver,
      phrases: [
        'agree to (disagree|differ)',
        'can of worms',
        'rock the boat',
        "(do n't|not) {0,2} to make waves",
        "(do n't|not) {0,2} a (row|scene|argument|fight)",
        '(least|less) {0,2} (said|say) {0,9} (better|mended|easier|smoother)',
        "(what 's|what is) done is done",
        '(it|this|things|that) (is|are) what (it|they) (is|are)',
        '(draw|drew|drawing) a (line|veil) (over|under) (it|this|that|the (matter|whole|past|incident))',
        "(will|'ll) {0,1} (blow over|die down)",
        'under the (carpet|rug)',
        'water under the bridge',
        'for another (day|time|meeting|occasion)',
        "(best|better|easier|simplest|kinder|we 'll|shall) {0,2} (say nothing|keep quiet|say no more)",
        'put a (pin|lid) (in|on) (it|this|that)',
        `${lets} {0,1} let {0,1} ${it} (lie|go|rest|drop)`,
      ],
    },
    {
      certainty: 'clear',
      when: ['at-end'],
      unless: ['question', 'negated'],
      check: hasNoHome,
      suggest: notOver,
      phrases: [
        `let ${it} {0,1} (lie|slide|rest|pass)`,
        `(let's|lets|let us|we|we 'll|we should|maybe|better|best|happy to) {0,2} leave ${it} {0,1} (there|be|alone|at that|where it is|lie)`,
        `(maybe we|better|best|let's) {0,1} leave (it|this|that)`,
        `(leave|left|leaving) ${it} (unsaid|alone|where it is)`,
      ],
    },
    {
      certainty: 'likely',
      check: hasNoHome,
      phrases: [
        '(smile|smiled|smiling) and (nod|nodded)',
        '(gloss|glossed|skip|skipped|smoothed) over',
        '(touchy|sore|delicate|sensitive) (subject|point|topic)',
        '(stay|staying|keep|keeping|steer|steered) {0,1} (out|clear) of (it|this|that|his|her|their)',
        'no (need|appetite) to {0,1} (go into|bring|open|dwell|revisit)',
        "(can|let's) {0,2} get on with",
        '(rather|not|than) {0,4} have that (talk|conversation|chat)',
        `(please|just|better|best|easier|kinder|rather|always) {0,2} let ${it} (go|be|drop)`,
        '(avoid|avoided|avoiding|dodge|dodging) (the|his|her|their|any|a) {0,2} (question|subject|topic|conversation|talk|calls|confrontation)',
        '(right|good|better) (moment|time) never',
        'would only {0,3} (make|embarrass|upset|lead)',
        'if (i|we) (raise|ask|mention) (it|that|this|her|him)',
        'elephant in the room',
        '(draw|drew|drawing) a (line|veil) (over|under)',
        "(not|n't) (want|wanting|wish) {0,1} to (upset|hurt|spoil|embarrass|offend|get in the middle|have this)",
        '(too|gets|getting|got) {0,2} (tense|heated|personal|awkward)',
      ],
    },
    {
      certainty: 'likely',
      when: ['bare', 'at-start'],
      check: hasNoHome,
      suggest: setTime,
      phrases: [
        '(another|some other) (day|time)',
        `(can|could|shall) we {0,1} park ${it}`,
        'not (now|today|here|tonight|this (morning|time)|in this)',
        "i 'm fine",
      ],
    },
    {
      certainty: 'clear',
      when: ['notes'],
      unless: ['time'],
      check: hasNoHome,
      phrases: [
        `(agreed|decided|preferred|proposed|suggested|chose) to (leave|drop|park|avoid|let) ${it}`,
        'left (it|that|this) (there|alone|hanging)',
        '(moved|moving) (swiftly|quickly)? on (quickly|swiftly|without)',
        '(parked|skipped|dropped|left) (for now|for the moment|again|indefinitely|as it|where)',
        'changed the subject',
        '(nobody|no one) (wanted|wished|wants) to (open|raise|discuss|start|comment|go|talk)',
      ],
    },
    {
      certainty: 'likely',
      when: ['notes', 'at-end'],
      unless: ['time'],
      check: hasNoHome,
      phrases: ['(left (it|hanging|unsaid|alone)|parked|skipped|avoided)', 'not (discussed|gone into)', 'moved on'],
    },
    // Further ways to say it.
    {
      certainty: 'clear',
      unless: ['question'],
      check: hasNoHome,
      suggest: notOver,
      phrases: [
        'sleeping dogs',
        'let (the dust|it (lie|rest|sleep|blow over)|that (lie|rest))',
        "(let 's|let us) (leave (it|that|this|the {1,3}) (be|there|alone|well alone)|keep it (light|friendly|nice)|not (spoil|start|fight|upset|heat|make this))",
        '(ancient|past) history',
        'for the sake of peace',
        '(said|say|saying) (no|nothing) more (about|of|on) (it|this|that)',
        '(left|leave) (it|that) (there|at that|well alone)',
        "(not|n't) go into (that|this|it|who)",
        "(all|is|are|'s) (in the past|behind us)",
      ],
    },
    // Words with other senses, too.
    {
      certainty: 'likely',
      unless: ['question'],
      check: hasNoHome,
      suggest: notOver,
      phrases: [
        '(chair|chairman|chairwoman) (felt|suggested|thought|preferred)',
        '(can|could) we {0,1} (not|leave)',
        '(was|is|were|it) best {0,2} (leave|left|not)',
        "(not|n't) (be)? gone into",
        '(dwell|dwelling) on',
        "(let 's|let us) {0,2} (leave|go there|not go)",
        'wiser (to|not)',
        "(i|we) (propose|suggest|say|would|'d) (we)? leave",
      ],
    },
  ],
  inkling: {
    phrases: [
      "(let 's|lets|let us|do n't let 's)",
      '(prefer|sooner|rather|soon) (we|to|not|leave|let|you)',
      'the (thing|business|matter|question|row|atmosphere|stuff|subject) (with|between|about|of)',
      '(move on|moved on|moving on|the subject|turned to|water under|sleeping dogs|sleep|lid|pot|positive|happy|boots|shoes|another day|blow over)',
      'do we have to',
      '(get|go|getting|going) into',
      '(left|leave|leaving) {0,1} (that|it|this|alone|for|there)',
      'open (that|this|up)',
      '(least said|say nothing|well alone|steer|steered|swiftly|dwell|delicate|feelings|not today|for today|peace)',
      '(i|we) (suggest|propose|ask) (we|that)',
      '(better|best) (left|we|not)',
      'it was (felt|thought)',
    ],
  },
  tail: putOff,
  suggestInNotes: [
    '{about}: not settled; back on the agenda on {day}',
    '{short}; not settled, back on the agenda on {day}',
    'Not settled; back on the agenda on {day}',
    'Needs a talk of its own: [who] and [whom], {day}',
    'Not settled; [who] sets a time for it by {day}',
  ],
  suggest: [
    'Let’s talk about {about} on {day}',
    '{short}; can we talk about it on {day}?',
    'Let’s talk about {about|this} on {day}',
    'Can we find a time to talk about {about|this}, perhaps on {day}?',
    'I’m too [how you feel] to do this well now. I’ll come back to you on {day}',
  ],
  flags: [
    { text: 'Let’s not go there.', marks: ['Let’s not go there'] },
    { text: 'We’ll have to agree to disagree.', marks: ['We’ll have to agree to disagree'] },
    { text: 'Let’s take this offline.', marks: ['Let’s take this offline'] },
    { text: 'Now’s not a good time.', marks: ['Now’s not a good time'] },
    { text: 'It is what it is.', marks: ['It is what it is'] },
    { text: 'Can we park that for now?', marks: ['Can we park that for now'] },
    { text: 'There’s no point raking over the audit again.', marks: ['There’s no point raking over the audit again'] },
    { text: 'I don’t want to rock the boat, so yes, put me down.', marks: ['I don’t want to rock the boat'] },
    {
      text: 'I would rather not discuss what happened on the stand.',
      marks: ['I would rather not discuss what happened on the stand'],
    },
    { text: 'Ah sure, it’ll blow over.', marks: ['it’ll blow over'], kind: 'transcript' },
    { text: 'Overtime came up; agreed to leave it', marks: ['agreed to leave it'], kind: 'notes' },
    {
      text: 'I would suggest that we do not reopen the question of the bonus.',
      marks: ['I would suggest that we do not reopen the question of the bonus'],
    },
    { text: 'Let’s just move on.', marks: ['Let’s just move on'] },
    { text: 'Could we not do this now?', marks: ['Could we not do this now'], kind: 'transcript' },
    { text: 'Anyway, water under the bridge.', marks: ['water under the bridge'] },
    { text: 'Better if we say nothing to the client, isn’t it.', marks: ['Better if we say nothing to the client'] },
    { text: 'I’d let sleeping dogs lie.', marks: ['I’d let sleeping dogs lie'] },
  ],
  leaves: [
    { text: 'Let’s move on to item 4.', because: 'the order of business' },
    { text: 'Let’s take this offline: Ana and I will meet on Tuesday at two.', because: 'who and when' },
    { text: 'Now isn’t good for a call, would 3 pm do?', because: 'logistics' },
    { text: 'Please park the van at the north gate.', because: 'another sense' },
    { text: 'I can’t discuss a patient’s case with you.', because: 'privacy' },
    { text: 'Parked until Amal has the quote on Friday.', because: 'a day', kind: 'notes' },
    { text: 'He said he would rather not rock the boat.', because: 'somebody else’s words' },
    { text: 'Please do make waves.', because: 'the opposite' },
    { text: 'We have to talk about the overtime this week.', because: 'the talk is held' },
    { text: 'Let’s not paint the hall this year.', because: 'no talk is meant' },
    { text: 'Is now a good time to sow the barley?', because: 'a question' },
    { text: 'I’d avoid the ring road after four.', because: 'a road' },
    {
      text: 'I’d rather not discuss it by mail, because I was angry; can I come by at eight?',
      because: 'a reason and a time',
    },
    { text: 'The water level under the bridge rose 40 cm on Monday.', because: 'another sense' },
    { text: 'Take the old server offline once the copy is checked.', because: 'another sense' },
    { text: 'Leave the keys there, on the hook.', because: 'another sense', kind: 'transcript' },
    { text: 'Let the dough rest for an hour.', because: 'another sense' },
    { text: 'The dogs sleep in the porch.', because: 'another sense' },
  ],
});
