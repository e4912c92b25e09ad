import { type Place, textAfter } from '../text/facts';
import { defineRule } from './rule';

/** "I'll circle back to the portal": there, and not to a matter. */
const isAboutWork = (place: Place): boolean =>
  !/^ to (?:the|a) (?!(?:\p{L}+ ){0,2}(?:questions?|matter|issue|points?|team|board|subject|idea|proposal)\b)/iu.test(
    textAfter(place),
  );

/** "We are looking into it" is all there is; with more behind it, it may well be an account. */
const isAllThereIs = ({ sentence, to }: Place): boolean =>
  sentence.length - to < 7 && !/^an?$/.test(sentence.word(to + 1));

/** "I'll let you know when the parcel is here": the reader knows what they wait for. */
const isTied = (place: Place): boolean =>
  /^ (?:when|once|as soon as|the moment|if) (?!i can\b)/i.test(textAfter(place));

/** "Enrique: rewrite the manual", in a list of what is to be done: who has it, and no day. */
const isAssigned = ({ sentence }: Place): boolean =>
  /^\W*\p{Lu}[\p{L}'.-]*(?: (?:(?:&|and|\+) )?\p{Lu}[\p{L}'.-]*){0,2}\s*(?::|\s[–—-])\s+\p{L}/u.test(sentence.text);

const withAction = [
  '{I’ll} {action} by {day}',
  '{untimed} by {day}',
  { say: '{said} by {day}', when: ['will-reach', 'only-one'], unless: ['ends-in-news'] },
  { say: '{said} by {day}', when: ['ends-in-news', 'not brief'] },
  '{I’ll} tell you by {day} when {I} can {act}',
  { say: '{said}; {I’ll} tell you on {day} where this stands', unless: ['tells-already'] },
  '{I’ll} tell you on {day} where this stands',
  '{I} can’t promise this yet; {I’ll} know by {day} whether {I} can',
] as const;

const together = ['{I’ll} {action} on {day}', 'Shall we say {day}? I’ll send the invitation today'] as const;

const ofOthers = [
  '{I’ll} {action} by {day}',
  '{untimed} by {day}',
  { say: '{said} by {day}', when: ['ends-in-news', 'not brief'] },
  '[Who] will {action} by {day}',
  'You’ll have [what] from [whom] by {day}',
  '{I’ll} tell you on {day} where this stands',
] as const;

const colleague = '(someone|somebody|a colleague|our team|the team|<role>)';
const papers = '(details|information|news|updates|minutes|slides|notes|rest|agenda|report|figures)';
const talk =
  '(talk|speak|chat|catch up|meet|grab|discuss|think|revisit|come back|consider|review|look|explore|improve|follow up)';
const matter = '(it|this|that|they|matter|issue|request|query|case|complaint)';
const readers = '(you|them|everyone|him|her|all)';
const telling = `<we> <will> <just>? let ${readers} know`;

export const vagueCommitment = defineRule({
  id: 'vague-commitment',
  family: 'follow-through',
  name: 'A promise without a date',
  lands: '{Reader} may not know whether to wait.',
  about: 'A plan that lacks what would let a reader rely on it: a day, or something to do.',
  source: 'Micro-breaks: promises softened until nobody can hold them.',
  silent: 'I’ll circle back on Tuesday with the numbers.',
  marks: 'promise',
  unless: [
    'question',
    'quoted',
    'reported',
    'time',
    'time-beside',
    'heading',
    'told-of',
    'told-when',
    'from-now-on',
    'ticked',
    'presence',
    'stays',
    'tied-to-event',
  ],
  frames: [
    // Below "Actions" a line with a name before it.
    {
      certainty: 'clear',
      stands: true,
      when: ['notes', 'item', 'listed', 'at-start'],
      suggestInNotes: [
        '{I’ll} {action} by {day}',
        '{I’ll} say by {day} when {I} can {act}',
        '{said}, by {day}',
        '{said}; news by {day}',
      ],
      check: isAssigned,
      phrases: ['<name> {1,9}'],
    },
    // What they will do says nothing of what will be done.
    {
      certainty: 'clear',
      unless: ['conditional', 'at-once', 'hedged', 'loosened'],
      suggest: withAction,
      check: isAboutWork,
      phrases: [
        '<we> <will> <just>? <just>? <vaguely>',
        '<we> <will> <just>? be (reaching out|circling back|looking into|following up|working on)',
        '<we> <will> <just>? (sort|figure|work|get|make|put) {1,4} (out|sorted|fixed|resolved|right|better|moving)',
        '<we> <will> <just>? (give|have|take) {0,3} (think|thought|look|nudge|push|word|dig|chat|digging)',
        '<we> <will>? <just>? (tell|update|inform|shout) {0,3} (when|once|as soon as) {0,1} <we>',
        '<we> <will> <just>? (do|take|share|have|be|communicate) {0,1} (better|something|more|action|steps|further)',
        '<we> <will> <just>? (raise|flag|mention|escalate|bring|take|pass) {1,3} (with|to|forward|away|back|up|on)',
        '<we> <will> <just>? (reach out|speak|talk|liaise|check in|check|catch up|sit down) (to|with)',
        '(let me|lemme) <just>? {0,3} (look into|mull|sleep on|dig|check with|get back|come back|circle back)',
        '<we> <will> <just>? (make sure|ensure|see to it|see that|put something together|make a note)',
      ],
    },
    {
      certainty: 'clear',
      unless: ['conditional', 'at-once', 'hedged', 'loosened'],
      suggest: withAction,
      check: (place) => !isTied(place),
      phrases: [
        telling,
        '<we> <will> <just>? (chase|sound out|straighten|rummage)',
        '<we> <will> <just>? (find (out|a|an|some)|(figure|work|sort) (it|this|that|something|some)|(do|put|arrange|think of|come up with) something|think about|see (to|about) (it|this|that|the|a)|(take|bring) (it|this|that) up|fill you in|be (on to|taking (it|this|that) up)|have another (go|look))',
        '<we> <will> <just>? keep (an eye|tabs)',
        "(am|'m|are|'re) (also)? going to (look|think|see|speak|talk|chase|raise|refresh|go through|sort|have (it|that|this|another|a)|have a (look|think|word|chat))",
        '<will> be in (touch|contact)',
        'leave (it|that|this) with (me|us)',
        "(have|'ll have) a (think|rummage|word with the)",
      ],
    },
    {
      certainty: 'possible',
      unless: ['conditional', 'at-once', 'hedged', 'loosened'],
      suggest: withAction,
      check: isTied,
      phrases: [telling],
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      unless: ['conditional', 'hedged'],
      suggest: withAction,
      phrases: ['(will|shall) <just>? (<vaguely>|keep you (posted|updated|informed)|update you|let you know|advise)'],
    },
    // "We are on it and will let you know."
    {
      certainty: 'clear',
      unless: ['conditional', 'at-once', 'hedged', 'loosened'],
      suggest: withAction,
      phrases: [
        '<we> {1,9} and (will|shall) <just>? (<vaguely>|keep you (posted|updated|informed)|update you|let you know|advise)',
      ],
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      unless: ['conditional'],
      suggest: together,
      phrases: [
        "(let 's|lets|let us|shall we) <just>? (revisit|circle back|come back to|pick <it> up|touch base|regroup)",
      ],
    },
    // At some time.
    {
      certainty: 'clear',
      when: ['loose-time'],
      unless: ['conditional-before'],
      doubt: ['hedged', 'loosened', 'negated', 'transcript'],
      suggest: withAction,
      phrases: [
        '<we> <will> <just>? {1,1}',
        '(to|will|shall) be <just>? (arranged|confirmed|announced|communicated|scheduled|<vaguely-ed>)',
      ],
    },
    {
      certainty: 'clear',
      when: ['at-start', 'loose-time'],
      suggest: together,
      phrases: ['we should (get|have)', `(let 's|lets|let us|we (should|can|could|must|need to))? <just>? ${talk}`],
    },
    {
      certainty: 'clear',
      unless: ['conditional-before'],
      doubt: ['transcript', 'agent'],
      suggest: ofOthers,
      phrases: [
        `(more|further|${papers}) {0,4} (to|will) {0,2} (come|follow)`,
        'stay tuned',
        '(rest|be) assured {0,3} (in hand|on it|on top of|working on|looking into|dealing with)',
        "<we> (owe|'ll owe) you (a|an) {0,3} (answer|reply|response|call|update)",
        "you (will|'ll) (be)? (hear|hearing) {0,1} from (me|us|our)",
        `${colleague} {0,4} (<will> {0,1}|to) (be in touch|get back|come back|contact|follow up|reach out|revert)`,
        '(<det>|it|all|these|those) {0,6} <will> <just>? be <just>? <vaguely-ed>',
      ],
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      unless: ['conditional-before'],
      phrases: ['(leave|keep) (<it>|the {1,4}) (with|to) (me|us)'],
    },
    // Nothing yet but that it is known.
    {
      certainty: 'likely',
      unless: ['conditional-before'],
      doubt: ['transcript'],
      check: isAllThereIs,
      phrases: [
        "<we> (am|are|'m|'re|<will> be) <just>? <vaguely-ing>",
        `${matter} (is|'s) <just>? (in hand|being (looked (at|into)|dealt with|worked on))`,
        "(i|we) (am|are|'m|'re) (on|across|all over) <it>",
        "<we> (have|'ve) (got)? <it> (in hand|covered)",
        "(i|it|that|this) ('s|'ve|have|has|is) (not|n't) {0,2} forgotten",
        '<we> (take care of|look into|come back to|get back to|revert to|update|keep|inform) (<it>|you)',
      ],
    },
    {
      certainty: 'likely',
      when: ['at-start', 'at-end'],
      phrases: ['(on it|soon|shortly|watch this space)'],
    },
    // A plain act, and no day.
    {
      certainty: 'likely',
      unless: ['conditional', 'hedged', 'loosened', 'at-once'],
      doubt: ['transcript', 'reason', 'explained'],
      suggest: withAction,
      phrases: ['<we> <will> <just>? <just>? <act>'],
    },
    {
      certainty: 'likely',
      when: ['at-start'],
      unless: ['conditional-before', 'hedged'],
      suggest: withAction,
      phrases: ['(will|shall) <just>? <act>'],
    },
    {
      certainty: 'likely',
      unless: ['conditional-before', 'hedged', 'loosened', 'negated'],
      phrases: [
        '<we> <will> <just>? do (<it>|the)',
        "<we> (am|are|'m|'re) {0,1} (planning to|committed to|determined to|minded to)",
        '<we> (intend|commit|undertake|promise) (you|to|that)',
        '(my|our|the) (plan|idea|intention|next step) (is|will be) (to|that)',
        "you (will|'ll|shall) (have|get|receive) (your|an) {1,1}",
        "you (will|'ll|shall) be <just>? (contacted|informed|notified|advised|updated|kept (informed|updated|posted))",
        '(will|shall|to) be {0,1} {1,1} by (me|us|our {1,2})',
      ],
    },
    // In notes: somebody by name or office, and what for.
    {
      certainty: 'clear',
      when: ['not email', 'item', 'at-mark', 'named'],
      unless: ['hedged', 'loosened'],
      phrases: ['<name> (and <name>|<name>)? (to|will) <act>'],
    },
    {
      certainty: 'likely',
      when: ['not email', 'at-mark', 'named'],
      unless: ['hedged', 'loosened'],
      phrases: ['<name> (and <name>|<name>)? (to|<will>|agreed to|going to) <act>'],
    },
    {
      certainty: 'likely',
      when: ['not email', 'near-mark', 'named'],
      unless: ['hedged', 'loosened'],
      phrases: [
        '(<name>|<role>) {0,2} (to|<will>|agreed to|going to) (<vaguely>|look|think|do|read|discuss|liaise|have a)',
        '(<name>|<role>) {0,1} (looking into|chasing|investigating|sorting)',
      ],
    },
    {
      certainty: 'likely',
      when: ['not email', 'near-mark'],
      unless: ['hedged', 'loosened'],
      phrases: ['<role> (to|<will>|agreed to) <act>'],
    },
    {
      certainty: 'likely',
      when: ['notes', 'at-start', 'item', 'parted'],
      unless: ['hedged'],
      phrases: ['(<name>|me|us) <act>'],
    },
    // Further ways to say it.
    {
      certainty: 'clear',
      when: ['not email', 'near-mark'],
      unless: ['hedged', 'loosened', 'conditional-before'],
      phrases: ['(<name>|<role>|me|i|we) to (talk|speak|look|think|see|consult|have a|take a|sound|connect|liaise)'],
    },
    // Words with other senses, too.
    {
      certainty: 'likely',
      unless: ['conditional', 'at-once', 'hedged', 'loosened'],
      suggest: withAction,
      check: (place) => !isTied(place),
      phrases: [
        '(<we>|<name>|<role>) <will> {0,1} (look|see to|make a plan|give (it|this|that|them) some|do {1,3} about)',
        "(am|'m|are|'re) on it",
        'something <we> (<will>|intend|want|plan)',
        '(intend|intends) to {1,1}',
        "(am|'m|are|'re|is|'s) going to get {1,1}",
      ],
    },
    {
      certainty: 'likely',
      when: ['not email', 'near-mark'],
      unless: ['hedged', 'loosened', 'conditional-before'],
      phrases: [
        '(<name>|<role>|me|i|we) to (chase|sort|write up|put something|do something|find (out|a|some)|think|see)',
      ],
    },
    {
      certainty: 'clear',
      unless: ['conditional', 'at-once', 'hedged', 'loosened'],
      suggest: ['{I’ll} tell you on {day} where this stands', '{I’ll} write on {day}, whether or not there is news'],
      phrases: [`<we> <will> <just>? keep ${readers} {0,1} (posted|updated|informed|in the loop|up to date)`],
    },
  ],
  inkling: {
    phrases: [
      '<we> <will>',
      "<we> (am|are|'m|'re) (going|planning|cooking|getting|making)",
      '<we> (mean|want|plan|intend|mind) to',
      '(me|us) and {1,1} (are|will)',
      '(leave|leaving) {1,3} with',
      '(on|in) (my|our) (mind|list|radar)',
      '(me|us) (too|as well)',
      '(planning|meaning|hoping) to have',
      '(going to|gonna|mean to|shall be|in due)',
      '(think|thinking) (about|of|on)',
      '(look|looks|looking) (into|at)',
      '(talk|speak|speaks) (to|with)',
      '(do|think|say|sort|find) {0,3} something',
      'see (about|to|what)',
      "'ll (get|sort|be|have)",
      '<name> to',
      'another {0,1} at',
      '(some thought|on the case|care of|come back|hear from|find out|in touch|revert|at some|have words|coming your|word with)',
    ],
  },
  suggest: withAction,
  unkept:
    /\b(?:the needful|what(?:'s| is) needed|take care of (?:it|this|that)|sort (?:it|this|that)|handle (?:it|this|that))\b/i,
  suggestInNotes: [
    '{I’ll} {action} by {day}',
    '[Name] to {action} by {day}',
    '{untimed} by {day}',
    { say: '{said}; news by {day}', when: ['someone-does'] },
    '{said} – [name], by {day}',
    { say: '{said}; news by {day}', unless: ['someone-does'] },
    '{I’ll} say by {day} when {I} can {act}',
    'To agree by {day}: [name] does [what]',
    'Where it stands: news by {day}',
  ],
  flags: [
    {
      text: '- Enrique: rewrite the manual',
      previous: 'Actions',
      marks: ['Enrique: rewrite the manual'],
      kind: 'notes',
    },
    {
      text: 'We are checking the locks and will keep you posted.',
      marks: ['We are checking the locks and will keep you posted'],
    },
    { text: 'We’ll circle back on that.', marks: ['We’ll circle back on that'] },
    { text: 'I’ll look into it.', marks: ['I’ll look into it'] },
    { text: 'More to come.', marks: ['More to come'] },
    { text: 'I’ll get to it when I can.', marks: ['I’ll get to it'] },
    { text: 'Will follow up soon.', marks: ['Will follow up soon'] },
    { text: 'Let’s revisit this at some point.', marks: ['Let’s revisit this at some point'] },
    {
      text: 'I’ll have a word with the caterers about the noise.',
      marks: ['I’ll have a word with the caterers about the noise'],
    },
    {
      text: 'Your remarks on the layout will be taken into consideration.',
      marks: ['Your remarks on the layout will be taken into consideration'],
    },
    {
      text: 'Please note that we are looking into the matter.',
      marks: ['we are looking into the matter'],
    },
    { text: 'Yeah, leave that with me.', marks: ['leave that with me'], kind: 'transcript' },
    { text: 'Niamh to chase the plasterer', marks: ['Niamh to chase the plasterer'], kind: 'notes' },
    { text: '- Oleg: ring the landlord', marks: ['Oleg: ring the landlord'], kind: 'notes' },
    { text: 'I’ll send the minutes round.', marks: ['I’ll send the minutes round'] },
    { text: 'Someone from accounts will be in touch.', marks: ['Someone from accounts will be in touch'] },
    { text: 'I’ll let you know once I’ve heard from the bank.', marks: ['I’ll let you know'] },
    { text: 'We are fully committed to fixing the lift.', marks: ['We are fully committed to fixing the lift'] },
    { text: 'Leave it with me.', marks: ['Leave it with me'] },
    { text: 'We will keep you in the loop.', marks: ['We will keep you in the loop'] },
  ],
  leaves: [
    { text: 'I’ll write to you again when the lorry clears Dover.', because: 'tied to an event' },
    { text: '- Enrique: rewrite the manual by Friday', previous: 'Actions', because: 'a time', kind: 'notes' },
    { text: 'We’re going to stick with the current supplier.', because: 'nothing is to be done' },
    { text: 'We’ll be around if it rains.', because: 'nobody waits for it' },
    { text: 'Next time I’ll ring you first.', because: 'from now on' },
    { text: 'We are checking the locks and will let you know on Friday.', because: 'a time' },
    { text: 'I’ll send the notes by 5 pm today.', because: 'a time' },
    { text: 'Did you circle back with Ana?', because: 'a question' },
    { text: 'Drive to the depot and circle back to the north gate.', because: 'another sense' },
    { text: 'I circled back with Ana yesterday.', because: 'it is done' },
    { text: 'If it breaks under warranty, we will fix it free of charge.', because: 'a policy' },
    { text: 'I’ll be there.', because: 'presence' },
    { text: 'I’ll circle back to the portal while you find the form.', because: 'another sense', kind: 'transcript' },
    { text: 'I’ll share my screen.', because: 'done as it is said', kind: 'transcript' },
    { text: 'She said she would look into it, and she did.', because: 'reported' },
    { text: 'HMRC will write to you in due course.', because: 'not the writer’s group' },
    {
      text: 'We’re going to replace the pump.',
      next: 'You’ll have the new one on Friday.',
      because: 'the time follows',
    },
    { text: 'We won’t send another reminder.', because: 'a no' },
    { text: 'I’ve sent the file.', because: 'it is done' },
    { text: '“I’ll look into it” was all he ever wrote.', because: 'quoted' },
    { text: 'Get well soon.', because: 'a wish' },
    { text: '- Oleg: two of the three heaters are in', because: 'a state, and no task', kind: 'notes' },
    { text: 'Their newsletter keeps you in the loop.', because: 'a plain fact' },
    { text: 'Leave the lights on for me.', because: 'another sense' },
  ],
});
