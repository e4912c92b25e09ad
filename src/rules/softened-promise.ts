import type { Place } from '../text/facts';
import { defineRule } from './rule';

/** "I'll try to", "I'll try and", "I'll try my best": not "I'll try the soup", "I'll try it on". */
const isEffort = ({ sentence, to }: Place): boolean =>
  !/^(?:an?|the|it|on|out|some|this|that|these|one|your|his|her|new|another|again|both)$/.test(sentence.word(to + 1));

// What it hangs on, or when they will know.
const open =
  /\b(?:depends?|hangs|hinges)\b|\b(?:know|tell|ring|call|confirm|update)\b.*\b(?:by|on|at|once|before|tomorrow)\b/i;

/** The next breath leaves it open. */
const isLeftOpen = ({ sentence: { next } }: Place): boolean => !open.test(next?.text ?? '');

const who = '(<we>|<they>|<role>|<name>)';
const am = "(am|are|'m|'re|is|'s)";
const able = '(be able to|be in a position to|manage to|find time|squeeze|see about|get (round|around) to)';
const state = '(with you|ready|done|finished|sorted|fixed|complete|signed|live|in place|back)';

// The owner is spelt out: what is hoped for stands where a name would.
const ofThing = [
  'I’ll tell you by {day} whether {event}',
  '{said}; I’ll know by {day} and tell you either way',
  'It hangs on [what]; I’ll know by {day} and tell you either way',
  'I’ll [do what it takes] by {day}',
  'I can’t give you a day yet; I’ll tell you on {day} where it stands',
] as const;

export const softenedPromise = defineRule({
  id: 'softened-promise',
  family: 'follow-through',
  name: 'A promise taken half back',
  lands: 'May read as: please do not count on it.',
  about: 'A commitment that is made and taken back in one breath, so that not keeping it is already excused.',
  source: 'Micro-breaks: promises softened until nobody can hold them.',
  silent: 'If legal signs by noon I’ll ship today; otherwise Monday.',
  marks: 'promise',
  unless: [
    'question',
    'quoted',
    'reported',
    'conditional-before',
    'told-of',
    'at-once',
    'told-when',
    'ticked',
    'answers-by',
  ],
  frames: [
    // An effort is promised, not the thing.
    {
      certainty: 'clear',
      check: (place) => isEffort(place) && isLeftOpen(place),
      phrases: [`${who} (<will>|to|can|could|would|might|may) {0,2} <try>`],
    },
    {
      certainty: 'clear',
      check: isLeftOpen,
      phrases: [
        `${who} (<will>|to|would|${am})? {0,1} (do|doing|try|trying) {0,1} (my|our|his|her|their) {0,2} (best|utmost)`,
        '<we> (<will>|would) {0,1} do (what|everything|whatever|all) {0,3} (can|could|possible|power)',
        `${who} <will> {0,1} see (if|whether|(what|how) {0,4} (can|could))`,
        '(let me|lemme) see (what|if|whether) <we> (can|could)',
        `${who} (<will>|to) {0,1} (make|use) {0,2} (effort|efforts|endeavours)`,
        `${who} (<will>|to|can|could) {0,1} (give|have|take|make) (<it>|<det>) {0,2} (go|shot|try|bash|crack|stab)`,
        'all (being|going|goes) well',
        "(fingers crossed|touch wood|god willing|by god 's grace)",
        'with (a (bit|little) of|some|any)? luck',
        '<we> <will> see (how|what) (i|we|far|it|the)',
        '(could|can|may|might) (perhaps|possibly|maybe) {1,1}',
        '(perhaps|maybe) <we> can',
        "('d|would|should) (very much|really)? (love|like|hope) to be able",
        "(am|'m|are|'re|be) {0,2} (hopeful|optimistic) (of|to|that|we|i)",
        '(might|may) (well)? (be able|manage|get (to|round|time|a))',
        '(have|take|give (it|this|that)) a (crack|stab|bash|lash|shot)',
        "(n't|not) (bank|count|hold|nail|swear) {0,2} (on|to|down)",
        '(no (promises|guarantees|guarantee)|promise nothing|without (guarantee|promise))',
        '(if|as far as|where) (time|resources|budget|staffing|funds|weather|everything) (allows|allow|permit|permits|holds|goes)',
        '(<will>|<we>) (see|look) (if|whether) (i|we|he|she|they|something|there) (can|is|might)',
        'do (what|everything|all) (i|we) can',
        'if the (stars|planets)',
      ],
    },
    // Perhaps.
    {
      certainty: 'clear',
      check: isLeftOpen,
      phrases: [
        '(<we>|<name>) (<will>|can|could|might|may) {0,1} <maybe>',
        '(hopefully|ideally|maybe) {0,1} (<we>|<name>) (<will>|can|could|might|may)',
        '<luck> {0,3} (<we>|you) (<will>|can|could|should|might|may)',
        `${who} {0,1} (should|ought to|might|may|could|hope|hopes|expect|aim) {0,1} (to)? ${able}`,
        `<we> (${am}|<will> be) {0,2} (hoping|aiming) (to|for|<we>)`,
        `<we> ${am} {0,2} (hopeful|confident|optimistic) {0,1} (of|<we>|about)`,
        "<we> (would|'d) (like|love) to think",
        `${who} (reckons|hopes|expects) {0,1} <they>`,
      ],
    },
    // Taken back in the same breath.
    {
      certainty: 'clear',
      check: isLeftOpen,
      phrases: [
        `(<we>|you|<name>|<role>) (<will>|to|can) {1,9} (if (at all)? possible|if <we> (can|find|manage))`,
        '(<we>|you|<name>|<role>) (<will>|to|can) {1,9} (at a push|give or take|<luck>)',
        '(as far as|so far as|as best|to the extent) (possible|practicable|<we> {0,1} (able|can)) {0,2} <we> <will>',
        'if (i|we) (can)? (get|find|have) {0,2} (minute|chance|moment|second|time)',
        '(time|work|workload|resources|capacity|diaries) (permitting|allowing)',
        "(do|would|will) n't (hold|pin) (me|us)",
        '(without|not making any|making no|no) (promises|guarantees)',
        '(cannot|(can|could|would) <not>) {0,1} (promise|guarantee|swear to)',
      ],
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      check: isLeftOpen,
      phrases: [
        '(will|shall) (<try>|see (if|what|whether)|do (my|our) best|aim|<maybe>)',
        '(<name>|<role>) to {0,1} see (if|whether|(what|how) {0,4} (can|could))',
        '(should|might) (be able to|manage|get|do|have <it>)',
        "(<name>|<role>) to {1,9} if <they> (can|gets|has|is able|'s able)",
      ],
    },
    // Half a promise, and a day to it.
    {
      certainty: 'clear',
      when: ['time'],
      check: isLeftOpen,
      phrases: [
        '<luck> {0,6} (<we>|you (<will>|can|should))',
        "(<we>|<name>|<role>) (<will>|would|'d)? {0,1} (hope|hopes|aim|aims|aspire|aspires|expect|expects) to",
        `${who} ${am} {0,2} (hoping|aiming|working towards|shooting for|targeting|planning on)`,
        `${who} ${am} {0,1} (hopeful|confident|optimistic|inclined)`,
        "<we> (would|'d) (like|love|want) to (have|get|be)",
        "(there 's|have) {0,4} (chance|likelihood|prospect|hope) {0,1} (<we>|of (me|us|my|our|getting|having))",
        '(odds are|chances are|in all likelihood|realistically)',
      ],
    },
    {
      certainty: 'likely',
      when: ['time'],
      check: isLeftOpen,
      phrases: [
        '<we> should (have (<it>|<det>)|get|make)',
        '<maybe> {0,2} <we>',
        '<we> (can|could|might|<will>) {1,7} <maybe>',
        '(<we>|you) <will> {1,7} (i|we) (think|guess|hope|reckon|suppose|imagine)',
        `${who} (reckon|reckons|think|thinks|believe|believes) {0,6} (might|could|may|can|should)`,
        'if (all|the stars|everything|nothing) {0,1} (goes|align|works|comes)',
        'subject to {0,1} (workload|capacity|time|availability|resources|staffing)',
        '(permitting|allowing)',
      ],
    },
    {
      certainty: 'likely',
      when: ['at-start'],
      phrases: ["that 's the (plan|idea|hope|intention)"],
    },
    {
      certainty: 'likely',
      when: ['at-start', 'time'],
      check: isLeftOpen,
      phrases: ['(should|might|could) {0,1} (be|have|get|do|go|<maybe>)'],
    },
    // A thing is hoped for, and nobody is named who sees to it.
    {
      certainty: 'likely',
      when: ['time'],
      check: isLeftOpen,
      suggest: ofThing,
      phrases: [
        'you should (have|get) (<it>|my|our|something)',
        `(<it>|they|we|everything) (should|might|may) {0,1} be ${state}`,
        '(my|our|the) {0,1} (hope|aim|intention|goal|idea|plan) (is|would be) (to|that|<we>)',
        '<luck> {0,4} (<it>|<det>)',
      ],
    },
    // Words with other senses, too.
    {
      certainty: 'likely',
      check: isLeftOpen,
      phrases: [
        '<will> {1,9} if (i|we) can',
        '<we> (hope|hopes|are hoping|am hoping|hoped) to {1,1}',
        "(would|could) (not|n't) swear",
        '<we> (should|ought to) (hopefully)? be able',
        '(could|can) (perhaps|possibly)',
        '(he|she|they|<name>|<role>) (hopes|hope|might|may) {0,1} to',
      ],
    },
  ],
  inkling: {
    phrases: [
      '(might|may|could) {0,2} (get|find|have|be able|look|manage|do|see|send|bring|make|perhaps|possibly|well|conceivably)',
      "(would|'d) {0,2} (love|like|hope|wish|inclined|willing|happy|hoping|think)",
      "(let us|let 's|we 'll|we will) (just)? (see|say|be)",
      '(conceivably|inshallah|ideally|hopefully)',
      '(god|heaven) (knows|willing)',
      'if {0,3} (goes|allow|allows|permits|kind|smile|luck)',
      '(allowing|permitting|a maybe|in hope|put money on|the stars|raise hopes)',
      'in a position to',
      '(perhaps|might|maybe|possibly|able|try|trying|squeeze|hope|hopeful|endeavour|endeavours|attempt|efforts|eventually|lucky|fingers|optimistic|chance)',
      'if (i|we|it|all|time|the) {0,1} (can|get|find|do|does|goes|is)',
      'see (if|whether|how|about|what)',
      '(more or less|as soon as|all being well|minded to|a go)',
      'make {0,2} possible',
    ],
  },
  suggestInNotes: [
    '{I’ll} say by {day} {open}',
    '{sure} – yes or no by {day}',
    '{I’ll} say by {day} whether {I} can {action}',
    '[Who] to say by {day} whether {event}',
    '{said} – yes or no by {day}',
    '[Name] to say by {day} whether it can be done',
    '{I’ll} say by {day} whether it can be done',
    'Yes or no by {day}: [who] says whether it can be done',
  ],
  suggest: [
    '{I’ll} tell you by {day} {open}',
    'I’ll tell you by {day} whether {theirs}',
    'I’ll tell you by {day} whether {event}',
    '{I’ll} tell you by {day} whether {I} can {chance}',
    '{I’ll} {action} by {day}',
    '{I’ll} tell you by {day} whether {I} can {action}',
    '{said}; {I’ll} know by {day} and tell you either way',
    '{I’ll} know by {day} whether {I} can, and tell you either way',
    '{I} can promise [the part that is certain] by {day}; the rest hangs on [what]',
  ],
  flags: [
    { text: 'I’ll try to get it to you this week.', marks: ['I’ll try to get it to you'] },
    { text: 'Hopefully we can ship Friday.', marks: ['Hopefully we can ship'] },
    { text: 'I should be able to take a look.', marks: ['I should be able to take a look'] },
    { text: 'We’ll do our best to get there.', marks: ['We’ll do our best to get there'] },
    { text: 'I’ll see what I can do.', marks: ['I’ll see what I can do'] },
    {
      text: 'We would hope to be in a position to confirm the venue in spring.',
      marks: ['We would hope to be in a position to confirm the venue in spring'],
    },
    {
      text: 'We shall endeavour to reply to every applicant.',
      marks: ['We shall endeavour to reply to every applicant'],
    },
    {
      text: 'With a bit of luck we’ll have the boiler going tonight.',
      marks: ['With a bit of luck we’ll have the boiler going'],
    },
    { text: 'Will try and squeeze it in before lunch', marks: ['Will try'] },
    {
      text: 'Ciara to see if she can borrow a projector',
      marks: ['Ciara to see if she can borrow a projector'],
      kind: 'notes',
    },
    { text: 'I can probably get you two tickets.', marks: ['I can probably get you two tickets'], kind: 'transcript' },
    {
      text: 'We are trying our level best to release the payment.',
      marks: ['We are trying our level best to release the payment'],
    },
    {
      text: 'You’ll have the figures on Monday if at all possible.',
      marks: ['You’ll have the figures on Monday if at all possible'],
    },
    { text: 'Hopefully the lease will be ready next week.', marks: ['Hopefully the lease will be ready'] },
    { text: 'Don’t hold me to it, but I’d say Thursday.', marks: ['Don’t hold me to it'] },
    { text: 'Workload permitting, the audit pack goes out on the 9th.', marks: ['Workload permitting'] },
    { text: 'Touch wood, we’ll have a tenor by Sunday.', marks: ['Touch wood, we’ll have a tenor'] },
    { text: 'I might get round to the hedge.', marks: ['I might get round to the hedge'], kind: 'transcript' },
  ],
  leaves: [
    { text: 'She will tell you by Friday whether she can come.', because: 'by when it will be known' },
    { text: 'I’ll try the bank again, and I’ll tell you by noon.', because: 'when it will be known' },
    {
      text: 'If legal signs by noon I’ll try the upload today; otherwise it goes out on Monday.',
      because: 'its cause is named',
    },
    { text: 'Could you try to be there by nine?', because: 'a request' },
    { text: 'Hopefully you’re well.', because: 'manners' },
    { text: 'It should rain on Sunday.', because: 'the weather' },
    { text: 'The dogs will maybe sleep through the fireworks, they did last year.', because: 'a guess about others' },
    { text: 'I rang the estates office to see if they can spare a van.', because: 'what a call was for' },
    { text: 'Let me try it on my machine.', because: 'an act' },
    { text: 'I’ll try the smaller tray on the night shift.', because: 'a trial of a thing' },
    { text: 'We tried to reach you at noon.', because: 'it is done' },
    { text: 'I should have told you in May.', because: 'a past' },
    { text: 'We may have met at the fair in Leeds.', because: 'a guess about the past' },
    {
      text: 'I should be able to fit it on Monday.',
      next: 'It depends on the courier, and I’ll message you once it lands.',
      because: 'what it hangs on is said',
    },
    { text: '“I’ll do my best,” he told the judge.', because: 'quoted' },
    { text: 'I want to get this one right.', because: 'a wish, not a promise' },
    { text: 'Ravi said he would try to come.', because: 'reported', kind: 'transcript' },
    { text: 'You might like the back entrance on Friday, it has a ramp.', because: 'advice' },
    { text: 'If we get snow, we will do our best to grit the path.', because: 'a one-sided condition, a policy' },
    { text: 'Sam will do the floor on Saturday.', because: 'a firm promise', kind: 'notes' },
    { text: 'I tried the new key and it fits.', because: 'it is done' },
    { text: 'Could the hall perhaps be warmer?', because: 'a question' },
  ],
});
