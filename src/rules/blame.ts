import { type Place, textBefore } from '../text/facts';
import { defineRule, type Offer } from './rule';

// Praise, teasing, or the writer's own part: "you never fail to make us laugh", "you couldn't know, I gave you the wrong day".
const kind =
  /\b(?:thank you|thanks(?! (?:to you|for nothing))|congrat|well done|lovely|happy|proud|love|gorgeous|glad|grateful|delighted|birthday|laugh|thinking (?:of|about|for)|just because|(?:my|nobody's) (?:fault|mistake)|i should have|i c\w+n't be|your \w+ (?:needs? to|has to|will)|(?:from|because of) me)\b/i;
const isReproach = ({ sentence }: Place): boolean =>
  !kind.test(sentence.text) && !/\b(?:thanks|thank you|cake)\b/i.test(sentence.next?.text ?? '');

/** "I forgot it, but that's what happens when you pack at midnight" is said of oneself. */
const isOfOthers = (place: Place): boolean => isReproach(place) && !/\bI\b/.test(textBefore(place));

const told =
  '(told|said|asked|checked|warned|mentioned|flagged|read|listened|rung|replied|answered|informed|thought|noticed)';
const tell =
  '(tell|say|ask|check|read|look|listen|warn|flag|mention|bother|think|inform|reply|answer|raise|send|speak|do)';

const somebody = '(<name>|<role>|he|she|they|shift|days|nights)';

const remind = [
  '{hurdle}?',
  'A short reminder: {reminder}. Is anything in the way?',
  'In case it did not reach you: {claim: the point in one line}. What {I} need is [one clear request] by {day}',
  'A short reminder: {claim: the point in one line}. What would help it happen by {day}?',
];
const ask: readonly Offer[] = [
  '{hurdle}?',
  'A short reminder: {reminder}. Is anything in the way?',
  'What led to {seen}, and what would help next time?',
  {
    say: 'How did that come about? {I} would like to understand it before we decide what changes',
    when: ['told-before'],
  },
  {
    say: 'How did [what happened] come about? {I} would like to understand it before we decide what changes',
    unless: ['told-before'],
  },
  'It would have helped {me} to [know or have what, and when]. What got in the way?',
];

export const blame = defineRule({
  id: 'blame',
  family: 'accountability',
  name: 'Fault at the reader’s door',
  lands: '{Reader} may defend themselves before the matter is looked at.',
  about: 'Fault put on a person: should have, why didn’t you, always and never, reminders of what was said before.',
  source: 'Micro-breaks: accountability as calibration, not ammunition.',
  silent: 'You should bring a jacket.',
  unless: ['quoted', 'reported', 'heading', 'praise', 'talked-through'],
  replaces: 'sentence',
  frames: [
    // What they did, or did not do.
    {
      certainty: 'clear',
      unless: ['conditional-before', 'question'],
      check: isReproach,
      phrases: [
        `you {0,1} (should|ought to) {0,1} (have|'ve|of) (at least|really)? (${told}|known|let)`,
        `you (could|might) {0,1} (have|'ve) (at least)? (told|said|mentioned|warned|asked|had the)`,
        "you (have|'ve|had|again)? (failed|neglected|refused) to",
        'you {0,1} (ruined|wasted|bungled|let (me|us|them|<det> {1,2}) {0,2} down)',
        "you {0,1} (clearly|obviously|evidently) {0,1} (not|n't|never|forgot|ignored|missed|skipped)",
        "(clearly|obviously|evidently) you (have|had|were|did) (not|n't)",
        'you {0,1} (always|constantly|forever|keep) (leave (it|this|that|things)|do (this|that)|~forget|~ignore|~miss|~interrupt|late|leaving)',
        'you (people|lot) {0,3} (never|always|fond)',
        'your (people|lot|team|office|department) {0,2} (never|failed|broke|ignored)',
        '(not one of you|(nobody|no one) (in|on|from) your)',
        "(if you ('d|had)|had you) (bothered|read|listened|only|just|checked|answered)",
        '(expected|thought) better (of|from)',
        '(disappointed in|shame on|no thanks to|(cleaning|clearing|picking) up after) you',
        'you should be ashamed',
        'thanks for nothing',
        'went behind (my|our|his|her|their) back',
        '(a child|any (fool|trainee|beginner)) could have',
        "what 's your excuse",
        'all you had to do',
        "(ca|can) (not|n't) be bothered",
        'you (sat on|people|lot come)',
        '(bothered|had the decency|has the decency|the decency|the courtesy) to',
        'and you (never|let (it|us|me|the)|sat)',
        'how you {0,6} beyond me',
        'whoever (left|forgot|broke)',
        '(the way|like) (i|we) (told|asked|warned|said to) you',
        "you (have|'ve) been told",
        'you might have (told|come|rung|asked|said|warned)',
      ],
    },
    {
      certainty: 'clear',
      unless: ['conditional-before', 'question'],
      check: isOfOthers,
      phrases: ['(happens when you|what you get for)'],
    },
    // What notes record for all to read.
    {
      certainty: 'likely',
      when: ['notes'],
      unless: ['conditional-before', 'question'],
      check: isReproach,
      phrases: [
        `${somebody} (should|ought to|could) (have|'ve|of) {0,1} (${told}|known|counted|done|sent|locked|cleaned|spotted|seen)`,
        `${somebody} never {0,1} (~put|~bring|~return|~answer|~reply|~check|~clean|~tell|~read|~turn|~lock|~fill|~send|~ask|~help|~listen|~look|~pay|~finish|~remember|~tidy|~sign)`,
        '(left|leaves|leave) {1,4} in a (state|mess)',
        "(should|ought to) (have|'ve) (rung|told|warned|flagged|known better|informed)",
      ],
    },
    {
      certainty: 'clear',
      unless: ['negated', 'question'],
      check: isReproach,
      phrases: [
        "(is|was|'s) (all|entirely|clearly)? your (own)? (fault|mess)",
        'your (negligence|carelessness|incompetence|laziness|inaction|failure to)',
        '(surprised|astonished|appalled) (that|how) you',
        '(tired|sick|fed up) of (you|your|chasing|cleaning|covering)',
      ],
    },
    // Told before.
    {
      certainty: 'clear',
      unless: ['question'],
      check: isReproach,
      suggest: remind,
      phrases: [
        'as (i|we) {0,1} already (told|informed|reminded|said|explained to) you',
        '(i|we) {0,1} (warned|begged) you',
        '(i|we) {0,1} (told|asked|tell) (you|it to you) {0,3} (already|twice|times|repeatedly)',
        'you were {0,1} (told|warned|reminded) {0,2} (twice|already|repeatedly|times)',
        'lost count of (how|the times)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['question'],
      check: isReproach,
      suggest: remind,
      phrases: [
        'per my (last|previous|earlier) (email|mail|message|note)',
        'as (i|we) {0,1} (said|wrote|stated|explained|mentioned|pointed out|made clear) in (my|our) {0,1} (last|previous|earlier|first|second) {0,1} (email|emails|mail|mails|message|messages|letter|letters)',
        "as (i|we) (have|'ve)? already (said|stated|explained|mentioned|told)",
        '(for|now) the (third|fourth|fifth|last|hundredth) time',
        "<we> should (not|n't) have to (remind|chase|tell|ask)",
      ],
    },
    // Asked, not to know.
    {
      certainty: 'clear',
      check: isReproach,
      suggest: ask,
      phrases: [
        `why (did|have|had|could) (n't|not) (you|anyone|anybody|your {1,1}) {0,1} (${tell}|${told})`,
        `why (did|have|could) (you|your {1,1}|<role>|<name>) not`,
        "why (was|were) (n't|not)? (i|we) (not)? (told|informed|asked|consulted|warned)",
        'why (am|do|was) i (only|the last|always|bother)',
        'why (was|is|did|has) (nobody|no one) {0,2} (your|tell|told|thought|bother|checking|watching)',
        'how many {0,1} times (do|must|will) (i|we) (have|need|explain|repeat|tell|ask|say)',
        'how many {0,1} reminders',
        '(did|have) you even',
        "you did (not|n't) (even|bother|so much as|care enough)",
        'you never {0,1} (listen|answer|reply|returned|check|bother|learn|asked|(told|tell) (me|us) (about|that|what))',
        'you {0,1} never once',
        '(on earth|the hell|god) {0,1} (were|did|do|would|could|have) {0,2} you',
        'would it kill you',
        'did it (not|never) (occur|cross)',
        'what part of {1,8} did you not',
        '(how could you {0,1} (let|send|do that|not|forget|say|leave|miss)|since when do you)',
        'when will you {0,1} learn',
        'why is it (always|every time)',
      ],
    },
    {
      certainty: 'likely',
      check: isReproach,
      suggest: ask,
      phrases: [
        'where (was|were) (you|your {1,1}) when',
        '(any|slightest|faintest) idea {1,3} (you|your)',
        '(what were you thinking|whose (bright idea|fault is)|how convenient)',
        'why (would|do|did|are) you {0,1} (always|still|never|keep|not|send|sit|leave|wait)',
        '(care to|kindly) (explain|enlighten) {0,1} (why|how|us)',
        '(do|must) i really (have to|need to|check|do|ask)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['conditional-before', 'question'],
      check: isReproach,
      phrases: [
        'you {0,1} (caused|cost|dropped|forgot to|(made|left) (us|me))',
        'you were (supposed|meant|told|warned) {0,1} to',
        "because you (never|forgot|refused|sat|insisted|(did|could|would|do|can) (not|n't))",
        "you (knew|promised|swore|assured|said you ('d|would)) {1,8} (and|but|yet)",
        'not for the first time',
        "you ('re|are|were) {0,2} (late|wrong|missing|unprepared) {0,1} (again|as usual|as always)",
        'you of all people',
        '(i|we) (trusted|relied on|counted on) you',
        'you {0,1} had (all|since|weeks|months|plenty|every)',
        '(ignored|caused|delayed|missed|botched) by (you|your)',
        'must be nice to',
        "(cannot|can't) believe you",
        'nobody (forced|asked|told) you to',
        '(no wonder|nothing from|not a word from) you',
        "you ('re|are) the reason",
        'you do this (every|each)',
        'my (last|previous|earlier) {1,3} which',
        '(said|say) that last time',
        '(pick|picked|picking) up (the|a) phone',
        'you (people|lot)',
      ],
    },
  ],
  inkling: {
    unless: ['question'],
    phrases: [
      "you (had|were|did|could|should|would|never|always|ought|'d|have|might)",
      '(again|once more|third time|second time|how many times|one job)',
      "(remarkable|astonished|amazed|surprised|beyond me|at a loss|i 'd have thought|funny how)",
      'every single',
      'you (let|went|turned|signed|sat|people|lot)',
      '(per my|who you are|bothered|bother to|so much as|evidently|reminders|surprise surprise|disappointing|the very same)',
      'how (a|can|could) {0,1} (anyone|anybody|you|somebody)',
      '(have|having) expected',
      'was you who',
    ],
  },
  unkept:
    /\b(?:bother(?:ed)?|never|like an?|struggle|without even|fools?|idiots?|shame|surprise|proud|every single|should(?:'ve| have|n't have)|beyond|typical|as usual|incompeten\p{L}*|laz(?:y|iness)|always|your? (?:lot|people)|sat on|running|(?:for the )?(?:third|fourth|fifth|umpteenth)|all (?:week|day|month)s?|tells me|asks oneself|certain people|chose to|bloody|don't you|if (?:\p{L}+ )?(?:you|he|she|they|\p{Lu}\p{Ll}+) had|one day|preferred|hardly|for you|you had|you with|excuses|seen fit|nobody is|who else|warn you|next time|as per)\b/iu,
  suggestInNotes: [
    '{owed} by {day}',
    'To settle with {addressed} by {day}: {hurdle}',
    '{hurdle}: [who] finds out by {day}',
    '{happened}; to agree: [what changes], by {day}',
    'To agree by {day}: [what changes]',
    '[Whom] to [one clear request] by {day}',
  ],
  suggest: [
    '{setting}. {hurdle}?',
    { say: '{hurdle}?', unless: ['still-open'] },
    { say: '{hurdle}, and by when can {I} count on it?', when: ['still-open'] },
    'What led to {seen}, and what would help next time?',
    'A short reminder: {reminder}. Is anything in the way?',
    { say: '{happened}. How did that come about, and what would help next time?', unless: ['still-open'] },
    { say: '{happened}. What stands in the way, and what can {I} count on by {day}?', when: ['still-open'] },
    { say: 'What got in the way, and what would help next time?', when: ['told-before'], unless: ['still-open'] },
    { say: 'What stands in the way? {I} need it by {day}', when: ['told-before', 'still-open'] },
    {
      say: 'Here is what {I} saw: [what happened]. What got in the way, and what would help next time?',
      unless: ['told-before', 'still-open'],
    },
    {
      say: 'What stands in the way of [what you are waiting for]? {I} need it by {day}',
      when: ['still-open'],
      unless: ['told-before'],
    },
    {
      say: '[What happened] reached {me} [when], and it meant [effect on the work]. Can we agree [what you ask for]?',
      unless: ['told-before'],
    },
    'It would help {me} if you could [one clear request] by {day}',
  ],
  flags: [
    {
      text: 'Caseworker should have rung the family weeks ago',
      marks: ['Caseworker should have rung the family weeks ago'],
      kind: 'notes',
    },
    { text: 'You should have told me.', marks: ['You should have told me'] },
    { text: 'Why didn’t you flag this?', marks: ['Why didn’t you flag this'] },
    { text: 'You always leave this to the last minute.', marks: ['You always leave this to the last minute'] },
    { text: 'You clearly didn’t read it.', marks: ['You clearly didn’t read it'] },
    { text: 'You failed to deliver.', marks: ['You failed to deliver'] },
    { text: 'As I already told you, the gate code has changed.', marks: ['As I already told you'] },
    { text: 'Per my last email, the form goes to Ines.', marks: ['Per my last email'] },
    {
      text: 'As I pointed out in my previous two mails, the badge list is not signed.',
      marks: ['As I pointed out in my previous two mails'],
    },
    {
      text: 'I’m surprised that you sent it without asking.',
      marks: ['I’m surprised that you sent it without asking'],
    },
    { text: 'How many times do I have to say it?', marks: ['How many times do I have to say it'] },
    { text: 'You people never pay on time, it is not proper.', marks: ['You people never pay on time'] },
    { text: 'Why were we not consulted on the new layout?', marks: ['Why were we not consulted on the new layout'] },
    { text: 'Ah here, what on earth were you at?', marks: ['what on earth were you at'], kind: 'transcript' },
    { text: 'Strewth, did you even count the pallets?', marks: ['did you even count the pallets'], kind: 'transcript' },
    { text: 'You let the whole choir down.', marks: ['You let the whole choir down'] },
    { text: 'The flood is your own fault, frankly.', marks: ['The flood is your own fault'] },
    { text: 'Nobody in your office lifts a phone.', marks: ['Nobody in your office lifts a phone'] },
    {
      text: 'Register not signed by treasurer, and not for the first time',
      marks: ['not for the first time'],
      kind: 'notes',
    },
    {
      text: 'I’ll look at it once the debating club has finished.',
      marks: ['debating club'],
      knownMiss: 'The reproach is only in the tone.',
    },
    { text: 'You sat on the form for a month.', marks: ['You sat on the form for a month'] },
    { text: 'Nobody had the decency to ring us.', marks: ['Nobody had the decency to ring us'] },
  ],
  leaves: [
    { text: 'The label should have said 40 kg.', because: 'a thing that is wrong', kind: 'notes' },
    { text: 'You always find the best ones, bring more.', because: 'praise' },
    { text: 'You should bring a jacket.', because: 'advice' },
    { text: 'You should have received a link by now.', because: 'a likelihood' },
    { text: 'You didn’t attach the file; could you resend?', because: 'a fact and a request' },
    { text: 'As discussed, we meet at nine.', because: 'no reproach' },
    { text: 'Why don’t you take Friday off?', because: 'a suggestion' },
    { text: 'You always know how to calm a room, thank you.', because: 'praise' },
    { text: 'You never need to book for lunch.', because: 'a plain fact' },
    { text: 'If you fail to return the key, a fee applies.', because: 'a rule' },
    { text: 'She told me that you never listen, and I said that’s unfair.', because: 'somebody else’s words' },
    { text: 'It was not your fault, I gave you the wrong gate.', because: 'it is owned' },
    {
      text: 'Why didn’t you say it was your birthday?',
      next: 'We’d have got cake!',
      because: 'teasing',
    },
    { text: 'Further to my last email, the room is booked.', because: 'no reproach' },
    { text: 'What I said in my last mail was off by a day; it is the 9th.', because: 'it is owned' },
    { text: 'You must have missed my note, so here it is again.', because: 'a charitable reading' },
    { text: 'How did you find the new rota?', because: 'a real question' },
    { text: 'You should have heard it from me first.', because: 'it is owned' },
    {
      text: 'I left half of it behind, but that’s what happens when you pack at midnight.',
      because: 'said of oneself',
    },
    { text: '“Why didn’t you tell us?” is what most parents wrote.', because: 'a quotation' },
    { text: 'You might have a flat tyre at the back.', because: 'a likelihood', kind: 'transcript' },
    { text: 'Harvest supper: caterer as usual', because: 'a plain fact', kind: 'notes' },
    { text: 'We sat on the form until May, and that was us.', because: 'it is owned' },
    { text: 'It was decent of you to ring.', because: 'thanks' },
  ],
});
