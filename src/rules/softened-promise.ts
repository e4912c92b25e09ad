import type { Place } from '../text/facts';
import { defineRule } from './rule';

/** "I'll try to", "I'll try and", "I'll try my best": not "I'll try the soup", "I'll try it on". */
const isEffort = ({ sentence, to }: Place): boolean =>
  !/^(?:an?|the|it|on|out|some|this|that|these|one|your|his|her|new|another|again|both)$/.test(sentence.word(to + 1));

/** "Hopefully we'll be wiser": a state is hoped for and nothing promised, unless it has a day. */
const isDeed = ({ sentence, to }: Place): boolean =>
  sentence.word(to + 1) !== 'be' ||
  sentence.has('time') ||
  /^(?:able|back|done|finished|ready|sorted|in|through)$/.test(sentence.word(to + 2));

/** "Trying to avoid a landslide of fixes": minutes of a concern, and nothing to deliver. */
const isDelivered = ({ sentence, to }: Place): boolean =>
  !/^(?:avoid|understand|figure|decide|remember|think|keep|stay|prevent|see)$/.test(sentence.word(to + 1));

/** What it hangs on, or when they will know, is said in the next breath. */
const isOpenBeside = ({ sentence: { next } }: Place): boolean =>
  next !== undefined &&
  /\b(?:depends?|hangs|hinges)\b|\b(?:know|tell|ring|call|confirm|text|message|update)\b.*\b(?:by|on|at|once|before|tomorrow|today)\b/i.test(
    next.text,
  );

/** "We might have done more": a past. */
const isPast = ({ sentence }: Place): boolean =>
  /\b(?:could|might|should|may)(?:'ve| have) (?:done|been|met|had|\p{L}+ed)\b/iu.test(sentence.text);

const isToCome = (place: Place): boolean => !isPast(place) && !isOpenBeside(place);

const finished = '(it|this|that|they|everything|all|(the|your|our|my|his|her|their) {1,3})';
const state = '(with you|ready|done|finished|sorted|fixed|complete|completed|available|signed|live|in place|back)';
const am = "(am|are|'m|'re|is)";
const they = '(<name>|<role>|<they>)';
const able = '(be able to|be in a position to|manage|find time|squeeze|see about|get (round|around) to)';
const best = '{0,1} (do|doing|try|trying) {0,1} (my|our|his|her|their) {0,2} (best|utmost|possible)';
const ifPossible =
  '(if (at all)? possible|time permitting|time allowing|at a push|at a stretch|no promises|no guarantees|give or take|<luck>)';
const noTime = '(get|find|have) (a|the|any|some)? {0,1} (minute|chance|moment|second|time)';

export const softenedPromise = defineRule({
  id: 'softened-promise',
  family: 'follow-through',
  name: 'A promise taken half back',
  lands: 'May read as: please do not count on it.',
  about: 'A commitment that is made and taken back in one breath, so that not keeping it is already excused.',
  source: 'Micro-breaks: promises softened until nobody can hold them.',
  silent: 'If legal signs by noon I’ll ship today; otherwise Monday.',
  marksPromise: true,
  unless: ['question', 'quoted', 'told-of', 'at-once'],
  frames: [
    // An effort is promised, not the thing.
    {
      certainty: 'clear',
      unless: ['conditional-before', 'reported'],
      check: (place) => isEffort(place) && isToCome(place),
      phrases: [
        '<we> <will> {0,2} <try>',
        '<we> (would|can|could|might|may) {0,1} <try>',
        `${they} (<will>|to) {0,1} (<try>|aim)`,
      ],
    },
    {
      certainty: 'clear',
      unless: ['conditional-before', 'reported'],
      check: isToCome,
      phrases: [
        `<we> (<will>|would|${am})? ${best}`,
        `(<they>|<role>|<name>) (<will>|to) ${best}`,
        `<we> (<will>|would|${am})? {0,1} (do|doing) (what|everything|whatever|all) {0,3} (can|could|possible)`,
        '<we> <will> {0,1} see (what|if|whether) {0,2} (can|could)',
        '(let me|lemme) see (what|if|whether) <we> (can|could)',
        `${they} (to|<will>) see (what|if|whether) <they>`,
        '<we> <will> {0,1} make (every|an|all) effort',
        '(every|all) {0,1} (effort|efforts|endeavour) (<will> be|is|are) {0,1} made',
        '<we> <will> {0,1} (use|exert) {1,3} (endeavours|efforts|endeavors)',
        "<we> (<will>|'d like to) {0,1} (give|have|take) {0,3} (go|shot|try|whirl|bash|crack|stab) {0,1}",
        '<we> <will> {0,1} (aim|look) (to|for)',
        '<we> <will> be (trying|aiming|hoping)',
      ],
    },
    // Hoped for, or perhaps.
    {
      certainty: 'clear',
      unless: ['conditional-before', 'reported'],
      check: (place) => isDeed(place) && isToCome(place),
      phrases: [
        '(<we>|<name>) (<will>|can|could) {0,1} (<maybe>|most likely)',
        "(hopefully|ideally|potentially) {0,1} <we> (<will>|can|could|should|might|may|'d|have|get)",
        '<luck> {0,3} (<we>|<name>|you) (<will>|can|could|should|might|may)',
        '(odds are|chances are|in all likelihood|theoretically|realistically) {0,1} (<we>|<name>|you) (<will>|can|could|should)',
      ],
    },
    // In talk, what one is able to do is weighed more often than promised.
    {
      certainty: 'clear',
      unless: ['conditional-before', 'reported'],
      doubt: ['transcript', 'notes'],
      check: isToCome,
      phrases: [
        '<we> (hope|aim|intend|expect|anticipate) to (have|get|do|be able to|be in a position to)',
        `(<we>|<name>|<role>) (should|ought to|might|may|could) {0,1} ${able}`,
        '<we> (should|ought to) (hopefully|be done|be finished|be ready)',
        `<we> ${am} {0,2} (hoping|aiming|looking|trying) (to (get|have|find|be|make|finish|do)|<we>)`,
        `<we> ${am} {0,2} (working towards|aiming for|hoping for|shooting for)`,
        `<we> ${am} {0,2} (hopeful|confident|optimistic) {0,1} (of|<we>)`,
        "<we> (would|'d) {0,1} (hope|aim|expect|be hoping) to",
        `<we> (would|'d) (like|love|hope) to ${able}`,
        '<we> (reckon|think|guess|imagine|suppose|believe) (that)? <we> (can|could|might|may|should) (<maybe>|manage|squeeze|be able)',
        '(<maybe>|most likely) <we> (can|could|might)',
      ],
    },
    {
      certainty: 'clear',
      when: ['work'],
      unless: ['conditional-before', 'reported'],
      check: isToCome,
      phrases: [
        `<we> (hope|aim|intend) to {1,1}`,
        `<we> ${am} {0,2} (hoping|aiming|looking|trying) to {1,1}`,
        `${they} (hope|hopes|aim|aims|is hoping|is aiming|is trying|would hope|would like) to {1,1}`,
      ],
    },
    // Taken back in the same breath.
    {
      certainty: 'clear',
      unless: ['conditional-before', 'reported'],
      check: isToCome,
      phrases: [
        `(<we>|you|<name>) (<will>|can) {1,9} ${ifPossible}`,
        `(<we>|you) (<will>|can) {1,9} if (i|we) (can|${noTime}|am able|'m able)`,
        `if (i|we) (can)? ${noTime} {0,6} (<we>|to)`,
        '<we> <will> {1,9} (barring|unless something|unless anything)',
        '(barring|unless something|unless anything) {1,6} <we>',
        '(as far as|so far as|as best|to the extent) (possible|practicable|(i|we) {0,1} (can|able)) {0,2} <we>',
        '(<name>|<role>) to {1,9} (if|as|where) (time|poss|possible|<they> {0,1} (can|get|gets|able))',
        "(do|would|will) n't hold (me|us) to",
        'without (guarantee|guarantees|promising anything)',
        '(not making any|making no|no) (promises|guarantees)',
        '(cannot|(can|could|would) <not>) {0,1} (promise|guarantee|swear)',
      ],
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      check: (place) => isToCome(place) && isDelivered(place),
      phrases: [
        '(will|shall) (<try>|see (if|what|whether)|do (my|our) best|do what|aim|hopefully|probably)',
        `(should|might|may) {0,1} (${able}|have (<it>|something|everything))`,
        '(hoping|aiming|trying|hope|aim) to',
      ],
    },
    {
      certainty: 'clear',
      unless: ['conditional-before'],
      check: isToCome,
      phrases: [
        `${they} (reckons|thinks|hopes|expects) {0,1} <they> (could|can|might|may|should|will|'ll)`,
        `${they} (hope|hopes|aim|aims|is hoping|is aiming) to`,
      ],
    },
    {
      certainty: 'likely',
      unless: ['conditional-before', 'reported'],
      check: (place) => isDeed(place) && isToCome(place),
      phrases: [
        '(<maybe>|most likely) <we> <will>',
        '<we> should have (<it>|<det>|time|something|everything|more|news)',
        '<we> should get <it>',
        `we should be ${state}`,
        '(my|our) {0,1} (hope|aim|intention|goal) (is|would be) (to|that)',
        "it 's (my|our) (hope|aim|intention)",
        "(should|would) n't be (a|any)? (problem|bother|trouble) (to|for (us|me))",
        "<we> (would|'d) (like|love) to (have|get) {1,5} (done|ready|out|over|finished|sorted|to you)",
        '(work|time|workload|resources|traffic|diary) (permitting|allowing)',
        'subject to (workload|capacity|time|availability|resources)',
        '<we> (<will>)? see how (it|i|we|things) (go|goes|get|gets)',
        '<we> <will> {1,9} (more or less|or thereabouts|depending)',
      ],
    },
    // A thing is hoped to be ready, and nobody is named who sees to it.
    {
      certainty: 'likely',
      unless: ['conditional-before', 'reported'],
      check: isToCome,
      suggest: [
        'I’ll [do what it takes] by {day}',
        'I’ll tell you by {day} whether it is, or when it will be',
        'It hangs on [what]; I’ll know by {day} and tell you either way',
      ],
      phrases: [
        `(<it>|they|everything) should be ${state}`,
        `(hopefully|ideally) ${finished} (will|'ll|should|can|could|might) {0,1} be ${state}`,
        `${finished} (will|'ll|should|can|could|might) (hopefully|ideally|probably) be ${state}`,
      ],
    },
    {
      certainty: 'likely',
      when: ['work'],
      unless: ['conditional-before', 'reported'],
      check: isToCome,
      phrases: ['<we> (might|may) {1,1}', '(let me|lemme) try (to|and) {1,1}'],
    },
  ],
  suggest: [
    '{I’ll} {action} by {day}',
    '{I’ll} know by {day} whether {I} can, and tell you either way',
    '{I} can’t promise all of it; by {day} {I’ll} [do the part that is certain]',
  ],
  flags: [
    { text: 'I’ll try to get it to you this week.', marks: ['I’ll try to get it to you'] },
    { text: 'Hopefully the lease will be ready next week.', marks: ['Hopefully the lease will be ready'] },
    { text: 'Hopefully we can ship Friday.', marks: ['Hopefully we can ship'] },
    { text: 'I should be able to take a look.', marks: ['I should be able to take a look'] },
    { text: 'We’ll do our best to get there.', marks: ['We’ll do our best to get there'] },
    { text: 'I might be able to help.', marks: ['I might be able to help'] },
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
    { text: 'I’m hoping to get the slides done over the weekend.', marks: ['I’m hoping to get the slides done'] },
    { text: 'Don’t hold me to it, but I’d say Thursday.', marks: ['Don’t hold me to it'] },
  ],
  leaves: [
    {
      text: 'If legal signs by noon I’ll try the upload today; otherwise it goes out on Monday.',
      because: 'its cause is named',
    },
    { text: 'Could you try to be there by nine?', because: 'a request' },
    { text: 'Hopefully you’re well.', because: 'manners' },
    { text: 'It should rain on Sunday.', because: 'the weather' },
    { text: 'Let me try it on my machine.', because: 'an act' },
    { text: 'Will you try to fix it?', because: 'a question' },
    { text: 'I’ll try the smaller tray on the night shift.', because: 'an act' },
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
    { text: 'Hopefully the weather holds.', because: 'the weather' },
  ],
});
