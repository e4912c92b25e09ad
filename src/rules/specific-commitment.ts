import type { Place } from '../text/facts';
import { defineRule } from './rule';

/** A time to come, not the moment or a habit: "I'm sending it tonight", not "I'm writing this now", "I clean it every evening". */
const isAhead = ({ sentence: { text } }: Place): boolean =>
  /\b(?:tomorrow|tonight|this (?:afternoon|evening)|on the \d|by|at (?:\d|noon)|next \p{L}+|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu.test(
    text,
  ) && !/\b(?:every|each|always|usually|normally|now|because|instead|yesterday|last|would)\b/i.test(text);

/** "Harness checks 100% in June", "Exception reports: 17": nouns that look like what somebody does have no object. */
const hasObject = ({ sentence, to }: Place): boolean =>
  !/^(?:|in|on|at|by|from|for|to|of|due|and|are|were|is|was|\d.*)$/.test(sentence.word(to + 1));

/** Half a promise: a rule, a wish, or a time that is not the act's own. */
const isFirm = ({ sentence: { text } }: Place): boolean =>
  !/\b(?:otherwise|at least|as a rule|normally|usually|assum\p{L}*|or some other)\b/iu.test(text);

/** "I'll need the key", "I'll see you": nothing is done to it. */
const isDone = ({ sentence, to }: Place): boolean =>
  !/^(?:need|miss|see|know|want|love|like|join|leave|hear|skip|be|reach|enter|not|n't|spend|enjoy|have|get)$/.test(
    sentence.word(to - 1),
  );

/** Not a no. */
const isYes = ({ sentence, to }: Place): boolean => !/^(?:n't|not|never)$/.test(sentence.word(to + 1));

const isPromise = (place: Place): boolean => isFirm(place) && isYes(place);

const they = '(<role>|<they>|who)';
const thing = '(<det>|<it>|you|him|her|each|all|both|two|three|<number>|<name>|every)';
const title = '(dr|mr|mrs|ms|cllr|fr|prof|sister)?';
const counted = '(the|your|my|our|one|two|three|both|all|<number>)';
const doing =
  '(sending|bringing|ringing|calling|meeting|posting|dropping|collecting|covering|doing|hosting|holding|putting|presenting|delivering|writing|publishing|printing|submitting|filing|fitting|trying|visiting|phoning|emailing|seeing|giving|finishing|fixing)';

export const specificCommitment = defineRule({
  id: 'specific-commitment',
  family: 'strengths',
  name: 'A promise to build on',
  lands: 'Who, what and when are there. {Reader} can plan with this.',
  about: 'An owner, a concrete action and a time. It can go into your promises.',
  source: 'Gollwitzer 2006: plans that say when, where and how are kept markedly more often.',
  silent: 'I’ll be there at nine.',
  marksPromise: true,
  unless: ['question', 'quoted', 'reported', 'hedged', 'told-of'],
  frames: [
    // The writer or the writer's group.
    {
      certainty: 'clear',
      when: ['timed', 'work'],
      unless: ['conditional-before'],
      check: isPromise,
      phrases: ['<we> <will> <just>? <just>? {1,1}'],
    },
    {
      certainty: 'clear',
      when: ['timed'],
      unless: ['conditional-before'],
      check: isPromise,
      phrases: [
        `<we> <will> <just>? (have|get|do|run|show|give|change|meet) ${thing}`,
        '<we> <will> <just>? see (him|her|them|<name>|<number>|the)',
        '<we> <will> <just>? (go (through|over|round)|come (round|down|over|by)|sit|stand|come back to|report back|get back to|be back to)',
        `you (will|'ll|shall) (have|get|receive) (<it>|${counted}|(a|an) (answer|reply|quote|price|copy|update|date|decision))`,
        '(you can|you may)? expect {1,4} from (me|us)',
        '(i|we) (commit|undertake|pledge) to',
        'you have <it> from (me|us)',
      ],
    },
    {
      certainty: 'clear',
      when: ['time', 'work-under-way'],
      unless: ['conditional-before'],
      check: isPromise,
      phrases: [`(<we>|<name>|${they}) <will> <just>? be {1,1}`],
    },
    {
      certainty: 'clear',
      when: ['timed', 'work', 'at-start'],
      unless: ['conditional-before'],
      check: isPromise,
      phrases: ['(will|shall) {1,1}'],
    },
    // Any other act that is done to something.
    {
      certainty: 'likely',
      when: ['timed'],
      unless: ['conditional-before'],
      check: (place) => isPromise(place) && isDone(place),
      phrases: [`<we> <will> <just>? {1,1} ${thing}`],
    },
    // What will be done stays open, but there is a day to ask.
    {
      certainty: 'likely',
      when: ['timed'],
      unless: ['conditional-before'],
      check: isPromise,
      phrases: ['<we> <will> <just>? <just>? <vaguely>'],
    },
    // Somebody by name or office.
    {
      certainty: 'clear',
      when: ['timed', 'work'],
      unless: ['conditional-before'],
      check: isPromise,
      phrases: [`${they} {0,2} <will> {1,1}`],
    },
    {
      certainty: 'clear',
      when: ['timed', 'named', 'work'],
      unless: ['conditional-before'],
      check: isPromise,
      phrases: ['<name> {0,1} (<will>|is going to) {1,1}'],
    },
    {
      certainty: 'clear',
      when: ['timed'],
      unless: ['conditional-before'],
      check: isPromise,
      phrases: [`(${they}|<name>) <will> (have|get|see|meet|do|give|run|walk) ${thing}`],
    },
    // In notes: "Priya to send", "Priya sends".
    {
      certainty: 'clear',
      when: ['timed', 'at-mark', 'not email', 'named', 'work'],
      unless: ['conditional-before'],
      check: isFirm,
      phrases: [`${title} <name> (and <name>|<name>)? to {1,1}`],
    },
    {
      certainty: 'clear',
      when: ['timed', 'at-mark', 'not email', 'named', 'work-of-another'],
      unless: ['conditional-before'],
      check: (place) => isFirm(place) && hasObject(place),
      phrases: [`${title} <name> {1,1}`],
    },
    {
      certainty: 'clear',
      when: ['timed', 'near-mark', 'not email', 'work'],
      unless: ['conditional-before'],
      check: isFirm,
      phrases: ['<role> to {1,1}'],
    },
    {
      certainty: 'clear',
      when: ['timed', 'at-start', 'not email', 'work-of-another'],
      unless: ['conditional-before'],
      check: (place) => isFirm(place) && hasObject(place),
      phrases: ['<role> {1,1}'],
    },
    // It is as good as under way.
    {
      certainty: 'likely',
      when: ['timed', 'work-under-way'],
      unless: ['conditional'],
      check: (place) => isFirm(place) && isAhead(place),
      phrases: ["(<we>|<they>|<name>) (am|are|'m|'re|is|'s) {1,1}"],
    },
    {
      certainty: 'likely',
      when: ['timed'],
      unless: ['conditional'],
      check: (place) => isFirm(place) && isAhead(place),
      phrases: [
        `(<we>|<name>) (am|are|'m|'re|is|'s) <just>? ${doing} (${thing}|out|up|round)`,
        '<will> be {1,1} by (me|us|our|<name>)',
        `(i|we) can (do|send|bring|have|ring|get|drop) ${thing}`,
        `(i|we) (bring|give|fit|pour|print|show|weigh|do|send|ring|deliver|call|write) ${thing}`,
      ],
    },
    {
      certainty: 'likely',
      when: ['timed', 'at-start'],
      unless: ['conditional'],
      check: (place) => isFirm(place) && isAhead(place),
      phrases: [`${doing} ${thing}`],
    },
  ],
  suggest: [],
  flags: [
    { text: 'I’ll send the notes by 5 pm today.', marks: ['I’ll send the notes by 5 pm today'] },
    {
      text: 'Priya will update the wiki by Thursday.',
      marks: ['Priya will update the wiki by Thursday'],
      kind: 'notes',
    },
    { text: 'We will send you the statement on 19 June.', marks: ['We will send you the statement on 19 June'] },
    {
      text: 'I shall forward the signed copy tomorrow morning.',
      marks: ['I shall forward the signed copy tomorrow morning'],
    },
    { text: 'You’ll have the quote by noon on Monday.', marks: ['You’ll have the quote by noon on Monday'] },
    { text: 'Ronan to order the paint by 3 May', marks: ['Ronan to order the paint by 3 May'], kind: 'notes' },
    { text: 'Dr Mehta rings the lab at 09:30', marks: ['Dr Mehta rings the lab at 09:30'], kind: 'notes' },
    {
      text: 'Our nurse to call the clinic by noon on Friday',
      marks: ['nurse to call the clinic by noon on Friday'],
      kind: 'notes',
    },
    {
      text: 'I’ll ring her at two and tell you what she says.',
      marks: ['I’ll ring her at two and tell you what she says'],
      kind: 'transcript',
    },
    {
      text: 'Our driver will collect the crates on Thursday at seven.',
      marks: ['driver will collect the crates on Thursday at seven'],
    },
    {
      text: 'I’m going to text all of them tonight.',
      marks: ['I’m going to text all of them tonight'],
      kind: 'transcript',
    },
    { text: 'Invoice approved; Tomasz will email it on the 4th.', marks: ['Tomasz will email it on the 4th'] },
  ],
  leaves: [
    { text: 'I’ll be there at nine.', because: 'presence' },
    { text: 'If the van starts, I’ll bring it on Monday.', because: 'one-sided condition' },
    { text: 'Will you send it by Friday?', because: 'a question' },
    { text: 'The museum will open at ten.', because: 'an event' },
    { text: 'I’ll try to send it on Friday.', because: 'a hedge' },
    { text: 'We won’t be posting anything on Sunday.', because: 'a no' },
    { text: 'Please send me the lease by five.', because: 'a request' },
    { text: 'I sent the tender at noon on Friday.', because: 'it is done' },
    { text: 'She said she would ring on Wednesday.', because: 'reported' },
    { text: 'I’ll need the key by Tuesday.', because: 'a need' },
    { text: 'Your bin will be emptied on Thursdays.', because: 'nobody is named' },
    { text: 'Timesheets to reception by Wednesday.', because: 'a request', kind: 'notes' },
    { text: 'We’ll fix it soon.', because: 'no time' },
  ],
});
