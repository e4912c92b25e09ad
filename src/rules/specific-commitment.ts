import { type Place, textAfter } from '../text/facts';
import { defineRule } from './rule';

/** "I'll be there", "Mill Street will close", "Lucia finds Gerd too loud": nothing that somebody undertakes. */
const isAct = ({ sentence, to }: Place): boolean =>
  !/^(?:be|need|miss|see|know|want|join|leave|hear|n't|not|have|do|open|close|run|report|find|talk|get|take)s?$/.test(
    sentence.word(to),
  );

/** "Harness checks 100% in June", "Exception reports: 17": nouns that look like what somebody does have no object. */
const isDone = (place: Place): boolean =>
  isAct(place) && /^ ["“]?(?!(?:in|on|at|by|from|for|to|of|and|with|\p{L}+ed)\b)\p{L}/u.test(textAfter(place));

/** Once, and to something: "I'm sending it", not "I'm writing about it" or "We label jars on Fridays". */
const isOnce = (place: Place): boolean =>
  !/\b(?:every|each|now|because|last|would|since|\p{L}+days)\b/iu.test(place.sentence.text) &&
  /^ (?:\p{Lu}|(?:the|an?|you|him|her|it|them|this|that|all|both|my|our|your|two|three)\b)/u.test(textAfter(place));

const thing = '(<det>|<it>|you|him|her|each|all|both|two|three|<number>|<name>)';

export const specificCommitment = defineRule({
  id: 'specific-commitment',
  family: 'strengths',
  name: 'A promise to build on',
  lands: 'Who, what and when are there. {Reader} can plan with this.',
  about: 'An owner, a concrete action and a time. It can go into your promises.',
  source: 'Gollwitzer 2006: plans that say when, where and how are kept markedly more often.',
  silent: 'I’ll be there at nine.',
  marks: 'promise',
  unless: ['question', 'quoted', 'reported', 'hedged', 'loosened', 'told-of'],
  frames: [
    // The writer or the writer's group.
    {
      certainty: 'clear',
      when: ['timed'],
      unless: ['conditional-before'],
      phrases: ['<we> <will> <just>? <just>? <act>'],
    },
    {
      certainty: 'clear',
      when: ['timed'],
      unless: ['conditional-before'],
      phrases: [
        `<we> <will> <just>? (have|get|do|run|show|give|change) ${thing}`,
        '<we> <will> <just>? (go (through|over|round|up)|come (round|down|over|by))',
        '<we> <will> <just>? (sit|stand|report back|get back to|be back to)',
        "you (will|'ll|shall) (have|get|receive) (<it>|my|our|(the|a|an) (answer|reply|quote|copy|update|report))",
        '(i|we) (commit|undertake|pledge) to',
      ],
    },
    {
      certainty: 'likely',
      when: ['time'],
      unless: ['conditional-before'],
      phrases: ['(<we>|<name>|<role>|<they>) <will> <just>? be <acting>'],
    },
    {
      certainty: 'clear',
      when: ['at-start', 'timed'],
      unless: ['conditional-before'],
      phrases: ['(will|shall) <act>'],
    },
    // "She has the parts and will fit them on Friday."
    {
      certainty: 'likely',
      when: ['timed'],
      unless: ['conditional'],
      phrases: ['(<we>|<they>|<name>) {1,7} and (will|shall) <act>'],
    },
    // Somebody by name or office.
    {
      certainty: 'likely',
      when: ['timed'],
      unless: ['conditional-before'],
      phrases: ['<role> {0,2} <will> <act>'],
    },
    {
      certainty: 'clear',
      when: ['timed'],
      unless: ['conditional-before'],
      phrases: ['<they> <will> <act>'],
    },
    {
      certainty: 'clear',
      when: ['named', 'timed'],
      unless: ['conditional-before'],
      check: isAct,
      phrases: ['<name> {0,1} (<will>|is going to) <act>'],
    },
    {
      certainty: 'clear',
      when: ['timed'],
      unless: ['conditional-before'],
      phrases: [`(<role>|<they>|<name>) <will> (have|get|see|meet|do|give|run|walk) ${thing}`],
    },
    // In notes: "Priya to send", "Priya sends".
    {
      certainty: 'clear',
      when: ['at-mark', 'not email', 'named', 'timed'],
      unless: ['conditional-before'],
      phrases: ['(dr|mr|mrs|ms)? <name> (and <name>|<name>)? to <act>'],
    },
    {
      certainty: 'clear',
      when: ['near-mark', 'not email', 'timed'],
      unless: ['conditional-before'],
      phrases: ['<role> to <act>'],
    },
    {
      certainty: 'clear',
      when: ['at-mark', 'not email', 'named', 'timed'],
      unless: ['conditional-before'],
      check: isDone,
      phrases: ['(dr|mr|mrs|ms)? <name> <acts>'],
    },
    {
      certainty: 'clear',
      when: ['at-start', 'not email', 'timed'],
      unless: ['conditional-before'],
      check: isDone,
      phrases: ['<role> <acts>'],
    },
    {
      certainty: 'likely',
      when: ['at-start', 'not email', 'parted', 'timed'],
      unless: ['conditional-before'],
      phrases: ['(<name>|me) <act>'],
    },
    {
      certainty: 'likely',
      when: ['email', 'timed'],
      unless: ['conditional'],
      check: isOnce,
      phrases: ['(<name>|<role>) <acts>'],
    },
    {
      certainty: 'likely',
      when: ['timed'],
      unless: ['conditional'],
      check: isOnce,
      phrases: ['(he|she) <acts>'],
    },
    {
      certainty: 'likely',
      when: ['timed'],
      unless: ['conditional'],
      phrases: ["you (will|'ll|shall) (have|get|receive) (your|one|two|three|both|all|the|a|an|<number>)"],
    },
    // Any other act that is done to something, or one that stays open, with a day to ask.
    {
      certainty: 'likely',
      when: ['timed'],
      unless: ['conditional-before'],
      phrases: ['<will> be {1,1} by (me|us|our|<name>)'],
    },
    {
      certainty: 'likely',
      when: ['timed'],
      unless: ['conditional-before'],
      check: isAct,
      phrases: ['<we> <will> <just>? {1,1}'],
    },
    // It is as good as under way.
    {
      certainty: 'likely',
      when: ['timed'],
      unless: ['conditional'],
      check: isOnce,
      phrases: ["<we> (am|are|'m|'re) <just>? <acting>"],
    },
    {
      certainty: 'likely',
      when: ['timed'],
      unless: ['conditional'],
      check: isOnce,
      phrases: ["<we> (am|are|'m|'re) <just>? (doing|holding|seeing|trying|visiting|having)"],
    },
    {
      certainty: 'likely',
      when: ['timed'],
      unless: ['conditional'],
      check: isOnce,
      phrases: ["(<they>|<name>|<role>) (is|are|'s|'re) <just>? <acting>"],
    },
    {
      certainty: 'likely',
      when: ['timed'],
      unless: ['conditional'],
      check: isOnce,
      phrases: ['<we> <act>'],
    },
  ],
  inkling: {
    phrases: [
      '(today|tonight|tomorrow|tmrw|noon|midday|lunch|morning|afternoon|evening|close of (play|business)|eod|cob|fortnight)',
      '(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(by|on|at|before|from) {0,2} (<number>|jan|feb|mar|apr|may|jun|jul|aug|sept|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|nine|ten|one|two|three|four|five|six|seven|eight)',
    ],
  },
  suggest: [],
  flags: [
    {
      text: 'She has the parts and will fit them on Friday.',
      marks: ['She has the parts and will fit them on Friday'],
    },
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
      marks: ['Our nurse to call the clinic by noon on Friday'],
      kind: 'notes',
    },
    {
      text: 'I’ll ring her at two and tell you what she says.',
      marks: ['I’ll ring her at two and tell you what she says'],
      kind: 'transcript',
    },
    {
      text: 'Our driver will collect the crates on Thursday at seven.',
      marks: ['Our driver will collect the crates on Thursday at seven'],
    },
    {
      text: 'I’m going to text all of them tonight.',
      marks: ['I’m going to text all of them tonight'],
      kind: 'transcript',
    },
    { text: 'Invoice approved; Tomasz will email it on the 4th.', marks: ['Tomasz will email it on the 4th'] },
    { text: 'I bring you the signed form tomorrow at nine.', marks: ['I bring you the signed form tomorrow at nine'] },
    {
      text: 'I’m dropping the keys off with Sunita tonight.',
      marks: ['I’m dropping the keys off with Sunita tonight'],
      kind: 'transcript',
    },
    { text: '- Oleg: ring the landlord by Friday', marks: ['Oleg: ring the landlord by Friday'], kind: 'notes' },
  ],
  leaves: [
    { text: 'She has the parts and will fit them soon.', because: 'no time' },
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
    { text: 'We label the jars on Fridays.', because: 'a habit' },
    { text: 'I’m writing about your visit on Monday.', because: 'nothing is promised' },
    { text: 'I’ll bring the ladder on Thursday.', next: 'Or some other day, we’ll see.', because: 'it is taken back' },
  ],
});
