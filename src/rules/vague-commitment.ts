import type { Place } from '../text/facts';
import { defineRule } from './rule';

/** "Circle back to the north gate", "on the basis of": the words in another sense. */
const isAboutWork = ({ sentence, to }: Place): boolean =>
  !/^(?:to (?:the|a)|on the basis|the floor)\b/i.test(sentence.text.slice(sentence.endOf(to) - sentence.start).trim());

/** A bare "Soon." stands alone; within a sentence the words mean something else. */
const isAlone = ({ sentence, from, to }: Place): boolean => sentence.length <= to - from + 3;

/** "We are looking into it" is all there is; with more behind it, it may well be an account. */
const isAllThereIs = (place: Place): boolean =>
  place.sentence.length - place.to < 7 && !/^an?$/.test(place.sentence.word(place.to + 1)) && isAboutWork(place);

/** "…, will revert", "and will let you know": the writer, unnamed, not "he called and will". */
const isWriters = ({ sentence, from }: Place): boolean =>
  /(?:[,;:–—-]|\b(?:and|but|so|also|then))\s*$/.test(sentence.around.slice(sentence.start, sentence.startOf(from))) &&
  !/\b(?:he|she|they|it)\b/i.test(sentence.text.slice(0, sentence.startOf(from) - sentence.start));

const withAction = [
  '{I’ll} {action} by {day}',
  '{I’ll} tell you on {day} where this stands',
  '{I} can’t promise this yet; {I’ll} know by {day} whether {I} can',
] as const;

// In minutes the promise is somebody else's, and the writer asks for the day.
const inMinutes = ['{I’ll} {action} by {day}', 'To agree by {day}: [who] does [what], by when'] as const;

const colleague =
  '(someone|somebody|a colleague|a member|one of us|one of our team|our team|the team|<role>|guys|lads|colleagues|people)';
const touch = '(be in touch|get back|come back|contact|call|ring|follow up|reach out|revert)';
const papers =
  '(details|info|information|news|updates|update|dates|minutes|slides|notes|rest|link|links|invite|invites|agenda|report|figures|passwords|guidance|instructions)';
const readers = '(you|them|everyone|everybody|him|her|all)';
const whenever = '(when|once|as soon as|if)';

export const vagueCommitment = defineRule({
  id: 'vague-commitment',
  family: 'follow-through',
  name: 'A promise without a date',
  lands: '{Reader} may not know whether to wait.',
  about:
    'A plan that lacks what would let a reader rely on it: a day, or something to do. The reader may not know whether to wait.',
  source: 'Micro-breaks: promises softened until nobody can hold them.',
  silent: 'I’ll circle back on Tuesday with the numbers.',
  marksPromise: true,
  unless: ['question', 'quoted', 'reported', 'time', 'time-beside', 'heading', 'told-of'],
  frames: [
    // What they will do says nothing of what will be done.
    {
      certainty: 'clear',
      unless: ['conditional-before', 'at-once'],
      suggest: withAction,
      check: isAboutWork,
      phrases: [
        '<we> <will> <just>? <just>? <vaguely>',
        '<we> <will> <just>? be <vaguely-ing>',
        '<we> <will> <just>? (sort|figure|work|get|make|put) {1,4} (out|sorted|fixed|resolved|answered|right|better|moving|in place)',
        '<we> <will> <just>? (give {0,3}|have|take) {0,3} (think|thought|look|nudge|push|word|dig|chat|poke)',
        '<we> <will> <just>? (think|mull|chew|turn) {0,1} over',
        `<we> <will> <just>? keep ${readers} {0,1} (posted|updated|informed|in the loop|in the picture)`,
        `<we> <will> <just>? let ${readers} know`,
        `<we> <will> <just>? (tell|update|inform|message|call|shout|share|have|know) {0,3} ${whenever} {0,1} (<we>|there|it)`,
        '<we> <will> <just>? (do|be doing|take|share|have|communicate) {0,1} (better|something|more|our bit|action|steps|further|updates|news)',
        '<we> <will> <just>? (raise|flag|mention|escalate|bring|take) {1,3} (with|to|forward|away|back|offline|on board|up)',
        '<we> <will> <just>? (reach out|speak|talk|liaise|check in|check|catch up) (to|with)',
        '<we> <will> <just>? (make sure|ensure|see to it|see that|put something together|loop {0,2} in|make a note|add <it> to)',
        '<we> <will> <just>? get (someone|somebody|the team|one of the|a colleague)',
      ],
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      unless: ['conditional-before'],
      suggest: withAction,
      check: isAboutWork,
      phrases: [
        'will <just>? (<vaguely>|be in touch|fix)',
        "(let 's|lets|let us|shall we|we (should|can|could|must)) <just>? (revisit|circle back|come back to|pick <it> up|touch base|regroup|reconnect)",
        '(let me|lemme) <just>? {0,3} (look into|think|mull|sleep on|dig|have a look|check with|get back|come back|circle back)',
      ],
    },
    {
      certainty: 'clear',
      when: ['loose-time'],
      unless: ['conditional-before'],
      suggest: withAction,
      check: isAboutWork,
      phrases: [
        "(let 's|lets|let us|we (should|can|could|must|ought to|have to|need to|<will>)) {0,2} (talk|chat|discuss|catch up|look|sync|meet|speak|grab|have|think|consider|review|pick|raise)",
        'i <will> {0,2} (talk|chat|discuss|catch up|look|meet|speak|think|consider|review|pick)',
      ],
    },
    {
      certainty: 'clear',
      when: ['loose-time', 'at-start'],
      phrases: [
        '(look|talk|speak|chat|catch up|discuss|think|revisit|come back|consider|review|explore|improve|follow up)',
      ],
    },
    // Nothing yet but that it is known.
    {
      certainty: 'clear',
      unless: ['conditional-before'],
      doubt: ['transcript'],
      check: isAllThereIs,
      phrases: [
        "<we> (am|are|'m|'re) {0,1} <vaguely-ing>",
        "(it|this|that|they|matter|issue|request|query|case|complaint) (is|'s) {0,1} (in hand|being (looked (at|into)|dealt with|worked on))",
        "(it|that|this|they) ('s|is|are|'re) {0,1} on (my|our) (list|radar|pile|plate)",
        "<we> (have|'ve) (got)? <it> (in hand|covered|on (my|our) (list|radar))",
        "(i|it|that|this) ('s|'ve|have|has|is) (not|n't) {0,2} forgotten",
        '(i|we) (revert to|come back to|get back to|update|inform) you',
        '<we> (take care of|take it from here|look into) <it>',
      ],
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      unless: ['conditional-before'],
      doubt: ['transcript'],
      check: isAlone,
      phrases: ["(i 'm)? on it", 'soon', 'shortly', "(it 's)? in hand", '(looking|digging|checking) into <it>'],
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      unless: ['conditional-before'],
      phrases: ['(leave|keep) (<it>|the {1,4}) with (me|us)'],
    },
    {
      certainty: 'clear',
      unless: ['conditional-before'],
      doubt: ['transcript'],
      phrases: [
        `(more|${papers}) {0,4} to (come|follow)`,
        `(further|more) ${papers} (will|to) {0,2} (follow|come)`,
        `(more|answer|answers|feedback|${papers}) (on <it>)? <soon>`,
        'watch this space',
        'stay tuned',
        '(to|will) be {0,1} (arranged|confirmed|advised|announced|communicated|scheduled|<vaguely-ed>) {0,3} <soon>',
        '(rest|be) assured {0,3} (in hand|on it|on top of|working on|looking into|dealing with)',
        '(we|our team) (take|takes|are taking) {1,4} seriously',
        "<we> (owe|'ll owe) you (a|an) {0,3} (answer|reply|response|call|update)",
        'you (can|may) (rely|count) on (me|us) to',
        "you (will|'ll) (be the first to (know|hear)|{0,1} (hear|be hearing) {0,1} from (me|us|our))",
        "you (will|'ll|shall) {0,2} be {0,1} (contacted|informed|notified|advised|updated|kept (informed|updated|posted))",
        `${colleague} {0,4} (<will> {0,1}|to) ${touch}`,
      ],
    },
    {
      certainty: 'clear',
      unless: ['conditional-before'],
      doubt: ['agent'],
      phrases: ['(<det>|it|all|these|those) {0,6} <will> {0,1} be {0,1} <vaguely-ed>'],
    },
    {
      certainty: 'clear',
      unless: ['conditional-before'],
      check: isWriters,
      phrases: ['(will|shall) (<vaguely>|keep you (posted|updated|informed)|update you|let you know|advise)'],
    },
    // A plain act, and no day.
    {
      certainty: 'likely',
      when: ['work'],
      unless: ['conditional', 'hedged', 'at-once'],
      doubt: ['transcript', 'reason'],
      suggest: withAction,
      phrases: ['<we> <will> <just>? <just>? {1,1}'],
    },
    {
      certainty: 'likely',
      when: ['work', 'at-start'],
      unless: ['conditional-before', 'hedged'],
      suggest: withAction,
      phrases: ['will <just>? {1,1}'],
    },
    {
      certainty: 'likely',
      unless: ['conditional-before'],
      phrases: [
        "<we> (am|are|'m|'re) {0,1} (planning to|committed to|determined to|doing something)",
        '(my|our) (plan|idea|intention|next step) (is|will be) (to|that)',
        'i (promise|swear) (i|we|to|that)',
        `${colleague} <will> {0,1} (<vaguely>|look|looking|handle|address|follow)`,
        "(it|this|that|they|details|response|reply|answer|update|decision) (will|shall|'ll) {0,1} be (shared|provided|sent|communicated|issued|circulated|confirmed)",
      ],
    },
    // In notes: somebody by name or office, and what for.
    {
      certainty: 'likely',
      when: ['not email', 'at-mark', 'named', 'work'],
      unless: ['hedged'],
      suggest: inMinutes,
      phrases: ['<name> (and <name>|<name>)? (to|<will>|going to|agreed to) {1,1}'],
    },
    {
      certainty: 'likely',
      when: ['not email', 'near-mark', 'work'],
      unless: ['hedged'],
      suggest: inMinutes,
      phrases: ['<role> (to|<will>|going to|agreed to) {1,1}'],
    },
    {
      certainty: 'likely',
      when: ['not email', 'near-mark', 'named'],
      unless: ['hedged'],
      suggest: inMinutes,
      phrases: [
        '(<name>|<role>) {0,2} (to|<will>|going to|agreed to) (<vaguely>|look|think|do|read|have a|discuss|liaise|sound out)',
        '(<name>|<role>) {0,1} (looking|working|chasing|investigating|checking|sorting|exploring)',
      ],
    },
  ],
  suggest: [
    '{I’ll} [do what] by {day}',
    '{I’ll} tell you on {day} where this stands',
    '{I} can’t promise this yet; {I’ll} know by {day} whether {I} can',
  ],
  flags: [
    { text: 'We’ll circle back on that.', marks: ['We’ll circle back on that'] },
    { text: 'I’ll look into it.', marks: ['I’ll look into it'] },
    { text: 'More to come.', marks: ['More to come'] },
    { text: 'I’ll get to it when I can.', marks: ['I’ll get to it'] },
    { text: 'Will follow up soon.', marks: ['Will follow up'] },
    { text: 'Let’s revisit this at some point.', marks: ['Let’s revisit'] },
    {
      text: 'I’ll have a word with the caterers about the noise.',
      marks: ['I’ll have a word with the caterers about the noise'],
    },
    {
      text: 'Your remarks on the layout will be taken into consideration.',
      marks: ['Your remarks on the layout will be taken into consideration'],
    },
    {
      text: 'Please note that we are looking into the matter and shall revert.',
      marks: ['we are looking into the matter'],
    },
    { text: 'Yeah, leave that with me.', marks: ['leave that with me'], kind: 'transcript' },
    { text: 'Niamh to chase the plasterer', marks: ['Niamh to chase the plasterer'], kind: 'notes' },
    { text: 'I’ll send the minutes round.', marks: ['I’ll send the minutes round'] },
    { text: 'Someone from accounts will be in touch.', marks: ['Someone from accounts will be in touch'] },
    { text: 'I’ll let you know once I’ve heard from the bank.', marks: ['I’ll let you know'] },
    { text: 'We should grab a coffee some time.', marks: ['We should grab a coffee'] },
    { text: 'It’s on my list.', marks: ['It’s on my list'] },
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
