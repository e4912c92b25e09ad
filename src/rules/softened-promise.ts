import type { Place } from '../text/facts';
import { defineRule } from './rule';

const wordAfter = ({ sentence, to }: Place, step = 1): string => sentence.word(to + step);

// "I'll try the soup", "I'll try it on my machine": an act. "I'll try to", "I'll try and", "I'll try my best": a hedge.
const isEffort = (place: Place): boolean =>
  !/^(?:a|an|the|it|on|out|some|this|that|these|one|your|his|her|new|another|again|both|later)$/.test(wordAfter(place));

// What it hangs on, or when they will know, said in the next breath.
const isOpenBeside = ({ sentence }: Place): boolean =>
  sentence.next !== undefined &&
  /\b(?:depends?|hangs|hinges)\b|\b(?:know|tell you|ring you|call you|confirm|text you|message you|update you)\b.*\b(?:by|on|at|once|as soon as|before|tomorrow|today)\b/i.test(
    sentence.next.text,
  );

// "Perhaps we could've done more": a past, not a promise.
const unlessNamed = (place: Place): boolean =>
  !isOpenBeside(place) && !/(?:could|might|should)(?:['’]ve| have (?:done|been|\w+ed))\b/i.test(place.sentence.text);

export const softenedPromise = defineRule({
  id: 'softened-promise',
  family: 'follow-through',
  name: 'A promise taken half back',
  lands: 'May read as: please do not count on it.',
  about: 'A commitment that is made and taken back in one breath, so that not keeping it is already excused.',
  source: 'Micro-breaks: promises softened until nobody can hold them.',
  silent: 'If legal signs by noon I’ll ship today; otherwise Monday.',
  unless: ['question', 'quoted'],
  frames: [
    {
      certainty: 'clear',
      unless: ['conditional-before', 'reported'],
      phrases: [
        '<we> <will> {0,2} (try|attempt|endeavour|endeavor|strive)',
        "(i|we) (am|'m|are|'re) {0,2} (going to|gonna) (try|attempt)",
        '(i|we) would (try|attempt|endeavour)',
      ],
      check: (place) => isEffort(place) && unlessNamed(place),
    },
    {
      certainty: 'clear',
      unless: ['conditional-before', 'reported'],
      phrases: [
        '<we> <will> be (trying|aiming|hoping|doing <our>)',
        "<we> (am|are|'m|'re) {0,2} trying {0,2} to (get|have|find|be|make|finish|sort|arrange|organise|organize|speed|secure|squeeze|fit|complete|resolve|fix)",
        '<we> <will> {0,1} aim (to|for)',
        "(<we> <will>|<we> would|<we>|<we> (am|'m|are|'re)) {0,1} (do|doing|try|trying) {0,1} (my|our) {0,2} (best|utmost|possible|damnedest|damndest)",
        "(<we> <will>|<we> would|<we>|<we> (am|'m|are|'re)) {0,1} (do|doing) (what|everything|whatever|all) {0,2} (i|we|possible) (can|could)?",
        '<we> <will> {0,1} see (what|if|whether) {0,2} (i|we) (can|could)',
        '<we> <will> {0,1} make (every|an) effort',
        '<we> <will> {0,1} give (it|this|that|them) (a|our|my) {0,1} (go|shot|try|whirl|lash|best|bash|crack)',
        "(<we> <will>|<we> 'd like to) {0,1} (have|take) a (stab|crack|go|shot|bash) at",
        '<we> <will> (hopefully|probably|maybe|possibly|perhaps|ideally|potentially|likely|tentatively|provisionally|most likely)',
        '<we> (should|ought to) {0,1} be (able to|in a position to)',
        '<we> (should|ought to) (hopefully|manage to|be done|be finished|be ready|be through)',
        '<we> (might|may) {0,1} (be able to|manage|squeeze|find time|see about|be in a position to|get to|get round to|get around to)',
        '<we> (hope|aim|intend) to (be able to|be in a position|have|get|send|finish|do|make|start|deliver|come|close) {0,1}',
        "<we> (am|are|'m|'re) {0,2} (hoping|aiming|trying for|going for|shooting for|working towards|working toward)",
        "<we> (am|are|'m|'re) {0,2} (hopeful|confident|optimistic) {0,1} (of|<we>)",
        "<we> (would|'d) {0,1} (hope|aim|expect) to",
        '<we> (expect|anticipate) to (have|be able to|finish|complete|get|be in a position to)',
        '(<we>|<name>|<role>|he|she|they) (should|might|may|could) {0,1} be able to',
        '(i|we) (can|could) (try|attempt) (to|and)',
        '(i|we) (guess|suppose) (i|we) (can|could|might)',
        '(let|lemme) me see (if|whether|what) {0,2} (i|we) (can|could)',
        '(let|lemme) me try (to|and) (get|find|have)',
        '(<we>|<role>|<name>) (<will>|to) {1,9} (as far as|so far as|in so far as|insofar as|to the extent|wherever|where|as best) (possible|practicable|we can|i can|time|resources|we are able|it lies)',
        '(as far as|so far as|as best|to the extent) (possible|practicable|we can|i can|we are able|i am able) {0,2} <we>',
        "(odds are|chances are|in all likelihood|potentially|theoretically|realistically|assuming nothing {1,5}|if the stars align|at a push|at a stretch|if i 'm lucky|if we 're lucky) {0,2} (<we>|<name>|you) (<will>|can|could|should)",
        "(<we>|<name>) <will> {1,9} (no promises|no guarantees|at a push|at a stretch|if i 'm able|if i 'm lucky|if we 're lucky|time permitting|time allowing)",
        '(<name>|<role>) to {1,9} if (he|she|they|time|poss|possible) {0,1} (can|gets|get|able|permits|allows)?',
        '<we> would (like|love) to be (able to|in a position to)',
        "<we> 'd (like|hope|love) to (be able to|be in a position to|think)",
        '<we> (can|could) (maybe|probably|possibly|perhaps|hopefully|potentially)',
        'it (might|may) be possible (to|for (us|me))',
        "(should|would) n't be (a|any|too much of a)? (problem|bother|hassle|trouble) (to|for (us|me))",
        '(hopefully|ideally) {0,1} <we> (can|could|will|shall|should|might|may|have|get|be)',
        "(hopefully|ideally) {0,1} <we> 'll",
        '(maybe|perhaps|probably|possibly|potentially) {0,1} <we> (<will>|can|could|might)',
        '<luck> {0,3} (<we>|<name>) ((can|could|should|might|may)|<will>)',
        "<luck> {0,2} you (will|'ll) (have|get|hear|receive)",
        '(<we>|you|<name>) (<will>|should|can) {1,9} <luck>',
        '(<we>|you|<name>) (<will>|should|can) {1,9} (if (at all)? possible|if (i|we) (can|possibly can|get (a|the|any) {0,1} (chance|minute|moment)|(have|find) (a|the|any|some)? {0,1} (time|minute|moment|chance)))',
        '<we> (reckon|think|guess|imagine|suppose|believe) (that)? <we> (can|could|might|may|should) (maybe|probably|possibly|manage|squeeze|be able)',
        "(i|we) (would|'d) n't (swear|promise|bet on)",
        "(do n't|wo n't|would n't|please do n't) hold (me|us) to (it|that|this)",
        'shoot for (a|the|<number>)',
        'if (i|we) (get|find|can find|can get) (a|the|any|some)? {0,1} (minute|chance|moment|second|time) {0,6} (<we>|to)',
      ],
      check: unlessNamed,
    },
    {
      certainty: 'clear',
      unless: ['reported'],
      phrases: [
        "(can|could|ca) n't {0,1} (promise|guarantee|swear)",
        '(cannot|can not) {0,1} (promise|guarantee)',
        '(no|not making any|not making) (promises|guarantees)',
        'without (guarantee|guarantees|promising anything)',
      ],
      check: ({ sentence }) => !/\bso I(?:[’']m| am) not\b/i.test(sentence.text),
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      phrases: [
        '(will|shall) (try|attempt|see if|see what|see whether|do my best|do our best|do what|aim|endeavour|hopefully|probably)',
        '(should|might|may) {0,1} (be able to|manage to|get to|have (it|this|that|them|something|everything))',
        '(hoping|aiming|trying) to',
        '(hope|aim) to',
      ],
    },
    {
      certainty: 'clear',
      unless: ['conditional-before'],
      phrases: [
        '(<name>|<role>) {0,1} (hopes|hope|aims|aim|is hoping|are hoping|is aiming|is trying|<will> try|<will> attempt|<will> aim|<will> endeavour|<will> strive|would hope|to try|to attempt) (to|and)',
        '(<name>|<role>) (to see|will see) (if|what|whether) (he|she|they)',
        '(<name>|<role>) {0,1} (might|may) (be able to|manage to)',
        "(<name>|<role>|he|she|they) ((will|'ll) do|(to do)) (his|her|their) (level|very)? best",
        "(<name>|<role>) (reckons|thinks|hopes|says) {0,1} (he|she|they|it) (could|can|might|may|should|'ll|will)",
        '(<name>|<role>) would like to get',
        '(<name>|<role>) (reckons|thinks|expects|says) {1,9} <luck>',
      ],
    },
    {
      certainty: 'likely',
      unless: ['conditional-before', 'reported'],
      phrases: [
        '<we> should have (it|that|this|them|the|a|your|some|something|everything|more|news|an|these|those|all)',
        '<we> should (get (it|this|that|them|to|round|back)|manage|finish|make it)',
        "(my|our) {0,1} (hope|aim|intention|best guess|goal) (is|would be|'s) (to|that)",
        "it 's (my|our) (hope|aim|intention)",
        '(it|that|they|this|everything|these|we) should be (with you|ready|done|finished|sorted|fixed|complete|completed|in your inbox|up and running|live|available|in place|good to go|there)',
        "<we> (am|are|'m|'re) {0,1} looking to (have|get|be|send|finish|launch|start|ship|publish|complete|move|open|deliver)",
        '<we> might have (it|this|that|them|something|everything)',
        "<we> (can|could|will|'ll) {1,6} (maybe|perhaps|possibly|hopefully|probably|all going well)",
        '(work|time|weather|workload|resources|health|traffic|budget|diary) (permitting|allowing)',
        'subject to (workload|capacity|time|availability|resources)',
        '(<we>|you) {1,9} (give or take|all being well|all going well|fingers crossed|touch wood|god willing|please god|no promises|with luck)',
        "(we 'll|we will|i 'll|i will|let 's|we) see how (it|i|we|things) (go|goes|get|gets)",
        '<we> <will> {1,9} (give or take|more or less|or thereabouts|or near enough|if i can|if we can|depending)',
      ],
      check: unlessNamed,
    },
    {
      certainty: 'likely',
      when: ['work'],
      unless: ['conditional-before', 'reported'],
      phrases: ['<we> might {1,1}', '<we> (hope|aim|intend) to {1,1}', '(let|lemme) me try (to|and) {1,1}'],
      check: unlessNamed,
    },
  ],
  suggest: [
    '{I’ll} [do the part that is certain] by {day}',
    '{I’ll} know by {day} whether {I} can, and tell you either way',
    'I can’t take this on now; [who could] may be able to',
  ],
  flags: [
    { text: 'I’ll try to get it to you this week.', marks: ['I’ll try'] },
    { text: 'Hopefully we can ship Friday.', marks: ['Hopefully we can'] },
    { text: 'I should be able to take a look.', marks: ['I should be able to'] },
    { text: 'We’ll do our best to get there.', marks: ['We’ll do our best'] },
    { text: 'I might be able to help.', marks: ['I might be able to'] },
    { text: 'I’ll see what I can do.', marks: ['I’ll see what I'] },
    { text: 'We would hope to be in a position to confirm the venue in spring.', marks: ['We would hope to'] },
    { text: 'We shall endeavour to reply to every applicant.', marks: ['We shall endeavour'] },
    { text: 'With a bit of luck we’ll have the boiler going tonight.', marks: ['With a bit of luck we’ll'] },
    { text: 'Will try and squeeze it in before lunch', marks: ['Will try'] },
    { text: 'Ciara to see if she can borrow a projector', marks: ['Ciara to see if'], kind: 'notes' },
    { text: 'I can probably get you two tickets.', marks: ['I can probably'], kind: 'transcript' },
    { text: 'We are trying our level best to release the payment.', marks: ['trying our level best'] },
    { text: 'You’ll have the figures on Monday if at all possible.', marks: ['if at all possible'] },
    { text: 'I’m hoping to get the slides done over the weekend.', marks: ['I’m hoping'] },
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
