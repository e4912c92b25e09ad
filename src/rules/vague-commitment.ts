import type { Place } from '../text/facts';
import { defineRule } from './rule';

// Verbs of being, saying and staying promise nothing that one could wait for: "I'll be there", "I'll need the key", "I'll stick with it".
const still =
  /^(?:be|have|need|miss|see|know|want|love|like|assume|guess|admit|say|bet|remember|stay|wait|hold|read|show|find|never|not|n't|probably|always|deny|agree|stand|stick|leave|let|keep|lower|pretend|forget|swap|back|buy|manage|drive|hear|act|skip|spare|dm|pm|use|go|come|put|close|own|become|have to|no|ask|proceed|end|feel|live|lose|win|pass|try|mention|refrain|spend|start|stop|continue|hope|trust|rehearse|finish|share|both|all|still|gladly|even|then|understand|regret|appreciate|die|kill|eat|drink|sleep|sit|carry|struggle|fail|hang|jump|dial|think|bear|file|opt|pay|face|join|meet|$)/;
// In minutes: "Rent to be paid", "Ana to attend".
const isIdle = ({ sentence, to }: Place): boolean =>
  /^(?:be|attend|join|stay|remain|chair|note|the|a|an|my|our|leave|start|date|follow|say|be|[a-z]+s|\d.*)$/.test(
    sentence.word(to),
  );
const isAct = ({ sentence, to }: Place): boolean => !still.test(sentence.word(to)) && sentence.word(to + 1) !== "n't";

// "Circle back to the north gate", "I'm working on the basis": the words in another sense. "I'll share my screen": done as it is said.
const isAboutWork = ({ sentence, to }: Place): boolean =>
  !/^(?:to (?:the|a)|on the basis|my screen|the floor|the basis|a bow|some getting)\b/i.test(
    sentence.text.slice(sentence.endOf(to) - sentence.start).trim(),
  );

// A bare "Will do." stands alone; within a sentence the words mean something else.
const isAlone = ({ sentence, from, to }: Place): boolean => sentence.length <= to - from + 3;

// In a meeting, what is done while it is said: "I'll read you it", "I'll change the title while we talk".
const isAtOnce = ({ sentence, kind }: Place): boolean =>
  /\b(?:while (?:we|you|I)|hang on|hold on|one sec|bear with|below|attached|in the meantime|for you to see)\b/i.test(
    sentence.text,
  ) ||
  (kind === 'transcript' &&
    /^(?:it|them|that|this|you)$/.test(sentence.word(sentence.length - 1)) &&
    sentence.length < 7 &&
    !/\b(?:fix|sort|handle|send|chase)\b/.test(sentence.text));

// The other half is the reader's, or a reason for a no: "…but no, we won't", "I'd be lying if I told you we're doing anything".
const isMeant = (place: Place): boolean =>
  isAboutWork(place) &&
  !/\b(?:I'd love to say|I wish I could say|be lying|but no)\b/i.test(place.sentence.text.replace(/’/g, "'"));

const withAction = [
  '{I’ll} {action} by {day}',
  '{I’ll} tell you on {day} where this stands',
  'I can’t promise this yet; {I’ll} know by {day} whether {I} can',
] as const;

// In minutes the promise is somebody else's, and the writer asks for the day.
const inMinutes = [
  '[who] will [do what] by {day}',
  '[who], which day suits you for this?',
  'To agree by {day}: [who] does [what], by when',
] as const;

export const vagueCommitment = defineRule({
  id: 'vague-commitment',
  family: 'follow-through',
  name: 'A promise without a date',
  lands: '{Reader} may not know whether to wait.',
  about:
    'A plan that lacks what would let a reader rely on it: a day, or something to do. The reader may not know whether to wait.',
  source: 'Micro-breaks: promises softened until nobody can hold them.',
  silent: 'I’ll circle back on Tuesday with the numbers.',
  unless: ['question', 'quoted', 'reported', 'time', 'time-beside', 'heading'],
  frames: [
    {
      certainty: 'clear',
      unless: ['conditional-before'],
      check: isMeant,
      phrases: [
        "(i|we) (am|are|'m|'re) {0,1} <vaguely-ing>",
        "<we> <will> <just>? (let|tell|update|inform|notify|advise|message|text|ping|email|call|ring|shout|holler) {0,2} (know|you|them|everyone|ye)? (when|once|as soon as|if) (i|we|there) (have|know|hear|can|do|get|find|is|are|'ve|'s|hears)",
        '<we> <will> <just>? let (you|them|everyone|everybody|him|her|ye) know',
        '(your|the|this|that|it|all|any|our|lessons|these|those|feedback|concerns) {0,6} <will> {0,1} be {0,1} <vaguely-ed>',
        '(someone|somebody|a colleague|a member|one of our team|one of us|our team|the team) {0,4} (<will> {0,1}|to) (be in touch|get back|come back|contact|call|ring|follow up|reach out|revert)',
        "you (will|'ll) {0,1} (hear|be hearing) {0,1} from (me|us|our|the)",
        "you (will|'ll) be the first to (know|hear)",
        "you (will|'ll|shall) {0,2} be {0,1} (contacted|informed|notified|advised|updated|communicated|kept informed|kept updated|kept posted)",
      ],
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      unless: ['conditional-before'],
      check: isMeant,
      phrases: [
        '(looking|digging|checking) into (it|this|that|the)',
        '(let|lemme) me <just>? {0,3} (look into|mull|think on|have a think|have a look|think about|think on|mull|sleep on|chew|dig|check with|get back|come back|circle back|do some digging|do some research|look into|sit with)',
        'lemme (look|think|check|dig)',
        '(leave|keep) (it|that|this|them|that one|this one) with (me|us)',
        '(leave|keep) the {1,4} (with|to) (me|us)',
      ],
    },
    {
      certainty: 'clear',
      unless: ['conditional-before'],
      suggest: withAction,
      check: isMeant,
      phrases: [
        '<we> <will> <just>? <just>? <vaguely>',
        '<we> <will> <just>? be <vaguely-ing>',
        '<we> <will> <just>? (sort|figure|work) {1,4} out',
        '<we> <will> <just>? (get|make) {1,4} (sorted|fixed|resolved|addressed|answered|right|better|moving|going)',
        '<we> <will> <just>? put {0,3} (right|in place|in motion)',
        '<we> <will> <just>? (give {0,3} (thought|think|look|nudge|push|poke|attention|going over)|(have|take) (a|another|some|my) {0,2} (think|word|dig|chat|look|poke|squint|gander|ponder|nose|peek|rummage|root))',
        '<we> <will> <just>? (mull|think|chew|turn) (it|this|that|things) over',
        '<we> <will> <just>? (keep|have) (you|them|everyone|everybody|him|her|folks|ye|all) {0,1} (posted|updated|informed|in the loop|abreast|in the picture|advised)',
        '<we> <will> <just>? (shout|share (it|more)|have more|have (some)? news|know more) {0,3} (when|once|as soon as) {0,1} (i|we|there|it)',
        '<we> <will> <just>? (do|be doing|take) (better|something|more|our bit|action|steps)',
        '<we> <will> <just>? (raise|flag|mention|escalate|bring|take) {1,3} (with|to|up with|back to|forward)',
        '<we> <will> <just>? (reach out|speak|talk|liaise|check in|check|catch up) (to|with)',
        '<we> <will> <just>? (make sure|ensure|see to it|see that)',
        '<we> <will> <just>? (communicate|share|have) {0,2} (more|further|updates|details|update|answer|news) {0,3}',
        '<we> <will> <just>? add (it|this|that) to',
        '<we> <will> <just>? get (someone|somebody|the team|one of the|a colleague)',
        '<we> <will> <just>? (put together|put something|put in a|take (it|that|this) (away|back|offline|forward|on board|up)|loop (in|you|him|her|them)|make a note|make (it|this|that) (right|up to you))',
      ],
    },
    {
      certainty: 'clear',
      unless: ['conditional-before'],
      when: ['at-start'],
      suggest: withAction,
      check: isMeant,
      phrases: [
        'will <just>? <vaguely>',
        'will <just>? (be in touch|sort|fix)',
        "(let 's|lets|let us|we should|we can|we could|we must|shall we) <just>? (revisit|circle back|come back to|pick (this|it|that) up|touch base|regroup|reconnect)",
      ],
    },
    {
      certainty: 'clear',
      when: ['loose-time'],
      unless: ['conditional-before'],
      suggest: withAction,
      check: isMeant,
      phrases: [
        "(let 's|lets|let us|we should|we can|we could|we must|we ought to|we have to|we need to) {0,2} (talk|chat|discuss|catch up|look|sync|meet|speak|have|get|grab|go|sit|do|think|consider|review|try|pick|raise|come)",
        '<we> <will> {0,2} (talk|chat|discuss|catch up|look|meet|speak|have|get|do|think|consider|review)',
      ],
    },
    {
      certainty: 'clear',
      when: ['loose-time', 'at-start'],
      phrases: [
        '(look|talk|speak|chat|catch up|discuss|think|revisit|come back|consider|review|explore|improve|follow up|pick up) {0,6}',
      ],
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      check: isAlone,
      phrases: [
        'on it',
        "i 'm on it",
        'soon',
        'leave it with me',
        "i 'll sort it",
        'shortly',
        'in hand',
        "it 's in hand",
      ],
      doubt: ['transcript'],
    },
    {
      certainty: 'clear',
      phrases: [
        'more to (come|follow)',
        '(details|info|information|news|updates|dates|passwords|minutes|slides|notes|rest|link|links|invite|invites|timings|agenda|report|figures) {0,4} to follow',
        'further (details|info|information|news|updates|guidance|instructions|communication) (will|to) {0,2} (follow|come)',
        'watch this space',
        '(details|answer|answers|news|update|updates|more|info|dates|feedback) (soon|shortly|later|in due course|asap|anon)',
        '(my|our|the) (plan|idea|intention) is (to|that) {0,1} (<we>)?',
        '(take|takes|taking) (this|it|these|your {1,3}|that) (very|extremely|really|so)? seriously',
        'stay tuned',
        '(more|details) on (that|this|it) (later|soon|another time|anon|shortly|to come|to follow)',
        '(to|will) be {0,1} (arranged|confirmed|advised|announced|communicated|scheduled|<vaguely-ed>) {0,3} <soon>',
        "(matter|issue|request|query|case|complaint|it|this) (is|'s) (in hand|being looked (at|into)|being dealt with|being worked on)",
        '(rest|be) assured {0,3} (in hand|on it|on top of|working on|looking into|dealing with|taking {0,3} seriously)',
        "(it|that|this|they) ('s|is|are|'re) (on|added to|still on) (my|our) (list|radar|to do list|todo list|pile|plate)",
        "<we> (have|'ve) (got)? (it|this|that) (in hand|on (my|our) (list|radar)|covered)",
        "i 'm (across|onto|on to|all over) (it|this|that)",
        '(i|we) (inform|revert to|come back to|get back to|update|advise) (you|ye) {0,4} (when|once|as soon as|soon|later|about|on|with)?',
        '<we> (take care of|take it from here|look into) (it|this|that|the)?',
        '(my|our) next step (is|will be) (a|to)',
        'i (promise|swear) (i|we|to|that) (<will>)?',
        "(that|this) 's (one)? (for|with) me {0,2} (to|now|then)",
        "<we> (owe|'ll owe) you (a|an) {0,3} (answer|reply|response|call|update)",
        "(it|that|this|they|i) ('s|'ve|have|has|is) not {0,2} (been)? forgotten",
        "(i|we) (have|'ve) n't forgotten",
        '(you can|you may|please) (rely|count) on (me|us) (to|for)',
      ],
      doubt: ['transcript'],
    },
    {
      certainty: 'likely',
      unless: ['conditional', 'hedged'],
      suggest: withAction,
      phrases: [
        '<we> <will> <just>? <just>? {1,1}',
        "<we> (am|are|'m|'re) {0,1} (planning to|planning a|committed to|doing something|determined to)",
      ],
      check: (place) => isAct(place) && isMeant(place) && !isAtOnce(place),
      doubt: ['transcript', 'reason'],
    },
    {
      certainty: 'clear',
      unless: ['conditional-before'],
      phrases: [
        '(will|shall) (revert|circle back|follow up|get back|come back|keep you (posted|updated|informed)|update you|let you know|be in touch|look into|check and|advise|action)',
      ],
      check: (place) =>
        isMeant(place) &&
        (/^(?:and|but|so|also|then|)$/.test(place.sentence.word(place.from - 1)) ||
          /[,;:–—-]\s*$/.test(place.sentence.around.slice(place.sentence.start, place.sentence.startOf(place.from)))) &&
        !/\b(?:he|she|they|it)\b/i.test(
          place.sentence.text.slice(0, place.sentence.startOf(place.from) - place.sentence.start),
        ),
    },
    {
      certainty: 'likely',
      unless: ['conditional-before'],
      phrases: [
        '(<role>|side|guys|lads|colleagues|people) <will> {0,1} (look|handle|address|addressing|consider|review|revert|revisit|sort|be in touch|get back|come back|follow|contact|reach|deal|looking|working)',
        "(it|this|that|the same|these|they|details|response|reply|answer|update|decision) (will|shall|'ll) {0,1} be (shared|provided|sent|communicated|given|forthcoming|issued|circulated|published|arranged|organised|organized|confirmed)",
      ],
      check: isMeant,
    },
    {
      certainty: 'likely',
      when: ['item', 'not email'],
      suggest: inMinutes,
      phrases: ['<name>'],
      check: ({ sentence, from, to }) =>
        (to === sentence.length - 1 && from > 1 && /\S\s*[–—-]\s+[\p{Lu}][\p{L}.]+$/u.test(sentence.text)) ||
        (from === 0 &&
          /^(?:\p{Lu}{2,3}|\p{Lu}\p{Ll}+)\s*[–—-]\s+\p{Ll}/u.test(sentence.text) &&
          !/\d|\b(?:is|are|was|were|has|have|not|said|says|thinks|asked|wants|on leave|off|away|done|apologies)\b/.test(
            sentence.text,
          )),
    },
    {
      certainty: 'likely',
      when: ['at-start', 'work'],
      unless: ['conditional-before', 'hedged'],
      phrases: ['will <just>? {1,1}'],
      check: isMeant,
    },
    {
      certainty: 'likely',
      when: ['not email', 'at-mark', 'named', 'work'],
      suggest: inMinutes,
      unless: ['hedged'],
      phrases: ['<name> {0,2} (to|<will>|going to|agreed to) {1,1}'],
    },
    {
      certainty: 'likely',
      when: ['not email', 'work'],
      suggest: inMinutes,
      unless: ['hedged'],
      phrases: ['<role> (to|<will>|going to|agreed to) {1,1}'],
      check: ({ from }) => from < 3,
    },
    {
      certainty: 'likely',
      when: ['not email', 'at-mark', 'named'],
      suggest: inMinutes,
      unless: ['hedged'],
      phrases: [
        '<name> {0,2} (to|<will>|going to|agreed to) (look|raise|consider|see|think|do|read|circle|come|work|discuss|explore|set|sound|sit|have|reflect|liaise|reach|come back|revisit|progress|action)',
        '<name> {0,2} (looking|working|chasing|investigating|checking|sorting|handling|exploring)',
      ],
      check: (place) =>
        !isIdle(place) &&
        !/^(?:letter|card|criteria|total|tender|coach|fee|date|minutes|report|agenda|draft|budget|rent|next|quote|quotes)$/.test(
          place.sentence.word(place.from),
        ),
    },
    {
      certainty: 'likely',
      when: ['not email'],
      unless: ['hedged'],
      suggest: inMinutes,
      phrases: [
        '<role> (to|<will>|going to|agreed to) (look|raise|consider|see|think|do|read|circle|come|work|discuss|explore|set|sound|sit|have|reflect|liaise|reach|come back|revisit|progress|action|reduce)',
        '<role> {0,1} (looking|working|chasing|investigating|checking|sorting|handling|exploring)',
      ],
      check: (place) => !isIdle(place) && place.from < 3,
    },
  ],
  suggest: [
    '{I’ll} [do what] by {day}',
    '{I’ll} tell you on {day} where this stands',
    'I can’t promise this yet; {I’ll} know by {day} whether {I} can',
  ],
  flags: [
    { text: 'We’ll circle back on that.', marks: ['We’ll circle back'] },
    { text: 'I’ll look into it.', marks: ['I’ll look into'] },
    { text: 'More to come.', marks: ['More to come'] },
    { text: 'I’ll get to it when I can.', marks: ['I’ll get to it'] },
    { text: 'Will follow up soon.', marks: ['Will follow up'] },
    { text: 'Let’s revisit this at some point.', marks: ['Let’s revisit'] },
    { text: 'I’ll have a word with the caterers about the noise.', marks: ['I’ll have a word'] },
    {
      text: 'Your remarks on the layout will be taken into consideration.',
      marks: ['will be taken into consideration'],
    },
    { text: 'Please note that we are looking into the matter and shall revert.', marks: ['we are looking into'] },
    { text: 'Yeah, leave that with me.', marks: ['leave that with me'], kind: 'transcript' },
    { text: 'Niamh to chase the plasterer', marks: ['Niamh to chase'], kind: 'notes' },
    { text: 'I’ll send the minutes round.', marks: ['I’ll send'] },
    { text: 'Someone from accounts will be in touch.', marks: ['Someone from accounts will be in touch'] },
    { text: 'I’ll let you know once I’ve heard from the bank.', marks: ['I’ll let you know'] },
    { text: 'We should grab a coffee some time.', marks: ['We should grab'] },
    { text: 'It’s on my list.', marks: ['on my list'] },
  ],
  leaves: [
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
  ],
});
