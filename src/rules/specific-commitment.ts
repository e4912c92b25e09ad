import type { Place } from '../text/facts';
import { defineRule } from './rule';

// "Head gardener to", "…; finance to publish".
const isNearMark = ({ sentence, from }: Place): boolean =>
  from < 3 || /[;:–—,]\s*(?:\S+ )?$/.test(sentence.around.slice(sentence.start, sentence.startOf(from)));

// A time to come, not the moment or a habit: "I'm sending it tonight", not "I'm writing this now", "I clean it every evening".
const isAhead = ({ sentence }: Place): boolean =>
  /\b(?:tomorrow|tonight|(?:this|today['’]s) (?:afternoon|evening)|on (?:the \d|mon|tue|wed|thu|fri|sat|sun)|by|at (?:\d|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter)|next (?:week|mon|tue|wed|thu|fri|sat|sun)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i.test(
    sentence.text,
  ) && !/\b(?:every|each|always|usually|normally|now|because|instead|yesterday|last|days|would)\b/i.test(sentence.text);

const still =
  /^(?:be|have|need|miss|see|know|want|love|like|never|not|n't|assume|guess|wonder|stay|wait|join|attend|arrive|leave|become|remain|remember|think|feel|wish|hope|try|look|come|start|open|close|run|end|own|say|forget|get|get off|sail|move|change|fly|announce|bear|keep|probably|always|no|agree|sort|close|raise|cap|retire|mean|vote|cook|make)$/;

// "See him at two", "have a price by Friday", "get you the list": with an object these are acts. "Be there at nine": presence.
const isAct = ({ sentence, to }: Place): boolean => {
  const word = sentence.word(to);
  const after = sentence.word(to + 1);
  if (after === "n't" || after === 'not') return false;
  if (word === 'go') return /^(?:through|over|round|and)$/.test(after);
  if (/^(?:see|have|get|run|open|close|keep|make|start|raise|move|change|leave|come)$/.test(word))
    return (
      /^(?:you|it|this|that|them|the|a|an|him|her|your|our|my|each|every|one|down|all|two|three|both|#number|up)$/.test(
        after,
      ) && !/^(?:been|to|going)$/.test(sentence.word(to + 2))
    );
  return !still.test(word);
};

// "Harness checks 100% in June", "Exception reports: 17": nouns that look like what somebody does.
const isVerb = ({ sentence, to }: Place): boolean =>
  !/^(?:checks|reports|orders|runs|measures|plans|books|designs|posts|files|tests|prints|records|labels|lists|charges|trains|trials|audits|calls|rings|texts|mails|emails|messages|reviews|changes|returns|updates|drafts|switches|switch|tags|loads|mends|moves|counts|briefs|presents|talks|escalates|opens|closes|walks|handles|clears|repairs|issues|ships|sorts|covers)$/.test(
    sentence.word(to),
  ) ||
  /^(?:the|a|an|it|them|him|her|us|you|your|our|all|each|two|three|both|code|new|round|out|up)$/.test(
    sentence.word(to + 1),
  ) ||
  /^\p{Lu}/u.test(sentence.raw(to + 1));

// Half a promise: a bargain, a rule, a wish, or a time that is not the act's own.
const isFirm = ({ sentence, to }: Place): boolean =>
  !sentence.cues.some(
    (hit) =>
      hit.cue === 'hedge' &&
      (hit.from <= to ||
        !/^(?:should|might|see|try|trying|tried|hope|hopefully|maybe|perhaps|possibly)$/.test(sentence.word(hit.from))),
  ) &&
  !/\b(?:otherwise|at least|or some other|as a rule|under rule|normally|usually|she thinks|he thinks|assum|aligned|not later than they)\b/i.test(
    sentence.text,
  ) &&
  !/\b(?:or some other|at least that was)\b/i.test(sentence.next?.text ?? '');

export const specificCommitment = defineRule({
  id: 'specific-commitment',
  family: 'strengths',
  name: 'A promise to build on',
  lands: 'Who, what and when are there. {Reader} can plan with this.',
  about: 'An owner, a concrete action and a time. It can go into your promises.',
  source: 'Gollwitzer 2006: plans that say when, where and how are kept markedly more often.',
  silent: 'I’ll be there at nine.',
  unless: ['question', 'quoted', 'reported'],
  frames: [
    {
      certainty: 'clear',
      when: ['time'],
      unless: ['conditional-before'],
      phrases: ['<we> <will> <just>? <just>? {1,1}', 'by (me|us|<name>) (on|by|at|every)'],
      check: (place) => isFirm(place) && isAct(place),
    },
    {
      certainty: 'clear',
      when: ['time-after'],
      unless: ['conditional-before'],
      phrases: [
        '<we> <will> <just>? (make sure|ensure|come back to|get back to|be back to|report back|be in touch|let you know|circle back)',
        '(he|she|they|<role>|<name>) <will> do (so|it|that|this)',
        '(you can|you may) expect (my|our)',
        'expect {1,4} from (me|us)',
        '(i|we) (commit|undertake|pledge) to',
        'you have (it|them) from (me|us)',
      ],
      check: isFirm,
    },
    {
      certainty: 'clear',
      when: ['time', 'work-under-way'],
      unless: ['conditional-before'],
      phrases: ['<we> <will> <just>? be {1,1}', '(<name>|he|she|they|<role>) <will> be {1,1}'],
      check: isFirm,
    },
    {
      certainty: 'clear',
      when: ['time', 'work', 'at-start'],
      unless: ['conditional-before'],
      phrases: ['(will|shall) {1,1}'],
      check: isFirm,
    },
    {
      certainty: 'likely',
      when: ['time', 'at-start'],
      unless: ['conditional'],
      phrases: [
        '(sending|bringing|posting|dropping|ringing|calling|emailing|submitting|delivering|finishing|fixing) (it|this|that|them|you|the|your|my|our|out|round|over|off)',
        '<we> <will> be (happy|glad|delighted) to {1,1}',
      ],
      check: (place) => isFirm(place) && isAhead(place),
    },
    {
      certainty: 'clear',
      when: ['time', 'work'],
      unless: ['conditional-before'],
      phrases: ['(he|she|they|who|<role>) {0,1} <will> {1,1}'],
      check: isFirm,
    },
    {
      certainty: 'clear',
      when: ['time'],
      unless: ['conditional-before'],
      phrases: ['<role> <will> have {1,4} (by|on|before|at)'],
      check: isFirm,
    },
    {
      certainty: 'clear',
      when: ['time'],
      unless: ['conditional-before'],
      phrases: [
        "you (will|'ll|shall) (have|get|receive) (it|this|that|them|the|your|my|our|a|an|one|two|three|<number>|all|both)",
        "you (will|'ll) have (it|them|this) from (me|us)",
      ],
      check: isFirm,
    },
    {
      certainty: 'clear',
      when: ['time', 'named', 'work'],
      unless: ['conditional-before'],
      phrases: ['<name> {0,1} (<will>|is going to) {1,1}'],
      check: isFirm,
    },
    {
      certainty: 'clear',
      when: ['time', 'at-mark', 'not email', 'named', 'work'],
      unless: ['conditional-before'],
      phrases: ['(dr|mr|mrs|ms|cllr|fr|prof|sister)? <name> {0,2} to {1,1}'],
      check: isFirm,
    },
    {
      certainty: 'clear',
      when: ['time', 'at-mark', 'not email', 'named', 'work-of-another'],
      unless: ['conditional-before'],
      phrases: ['(dr|mr|mrs|ms|cllr|fr|prof|sister)? <name> {1,1}'],
      check: (place) => isFirm(place) && isVerb(place),
    },
    {
      certainty: 'clear',
      when: ['time', 'not email', 'work'],
      unless: ['conditional-before'],
      phrases: ['<role> to {1,1}'],
      check: (place) => isFirm(place) && isNearMark(place),
    },
    {
      certainty: 'clear',
      when: ['time', 'not email', 'work-of-another'],
      unless: ['conditional-before'],
      phrases: ['<role> {1,1}'],
      check: (place) => isFirm(place) && isVerb(place) && place.from < 3,
    },
    {
      certainty: 'clear',
      when: ['time', 'at-start', 'item', 'not email'],
      phrases: ['<name>', '<role>'],
      // An action list's own shape: "Anton – photos of the window – Weds 6th", "PQ | Drawings | 16 May".
      check: ({ sentence }) =>
        /^(?:[\p{Lu}][\p{L}.]{0,14}(?: [\p{Lu}][\p{L}.'’]*)?(?: \([^)]*\))?)\s*[–—|→-]\s+[^–—|→:]{3,80}?(?:[–—|→-]|,|\bby|\bon|\bbefore|\()\s*[^–—|→]{3,20}$/u.test(
          sentence.text,
        ) && !/\b(?:said|was|were|is|are|closed|done|moved|meeting|visit|tbc)\b/i.test(sentence.text),
    },
    {
      certainty: 'likely',
      when: ['time', 'work-under-way'],
      unless: ['conditional'],
      phrases: ["(i|we|he|she|they|<name>) (am|are|'m|'re|is|'s) {1,1}"],
      check: (place) =>
        isFirm(place) &&
        isAhead(place) &&
        !/^(?:moving|changing|switching|taking|getting|meeting|closing|opening|running|removing|writing)$/.test(
          place.sentence.word(place.to),
        ),
    },
    {
      certainty: 'likely',
      when: ['time', 'work'],
      unless: ['conditional'],
      phrases: ['(i|we) {1,1}', '(i|we) (bring|give|fit|pour|print|show|weigh|do) (it|you|the|your|my|them|that|this)'],
      check: (place) =>
        isFirm(place) &&
        isAhead(place) &&
        !/^(?:put|set|let|cut|read|split|reset|agree|close|open|talk|speak|record|process|plan|run|follow|ask|review|get|take|remind|discuss|meet|find|make|walk|log|load|balance)$/.test(
          place.sentence.word(place.to),
        ) &&
        !/^(?:did|do|does|can|could|would|should|if|when|that|what|as|how|which)$/.test(
          place.sentence.word(place.from - 1),
        ),
    },
    {
      certainty: 'likely',
      when: ['time'],
      unless: ['conditional'],
      phrases: [
        '<will> be (with you|in your inbox|in your hands|on your desk)',
        '<will> be {1,1} by (me|us|our|<name>)',
      ],
      check: isFirm,
    },
    {
      certainty: 'likely',
      when: ['time', 'named', 'not at-start'],
      unless: ['conditional-before'],
      phrases: ['<name> {0,1} <will> {1,1}'],
      check: (place) => isFirm(place) && isAct(place),
    },
    {
      certainty: 'likely',
      when: ['time'],
      unless: ['conditional'],
      phrases: [
        "(i|we) (am|are|'m|'re) <just>? (sending|bringing|ringing|calling|meeting|posting|dropping|collecting|covering|doing|hosting|presenting|delivering|writing|publishing|printing|picking|submitting|filing|fitting|trying|running|visiting|phoning|emailing|seeing|holding|giving|putting)",
        "<name> (is|'s) (meeting|bringing|sending|collecting|fitting|ringing|phoning|delivering|redoing|doing|calling|visiting|presenting)",
        '(i|we) can (do|send|bring|have|ring|get|drop) (it|this|that|them|you)',
      ],
      check: (place) =>
        isFirm(place) &&
        !/^(?:writing to|trying to|giving up|putting up|doing (?:well|fine))/.test(
          place.sentence.text.slice(place.sentence.startOf(place.to) - place.sentence.start),
        ) &&
        !/\b(?:now|because|instead)\b/i.test(place.sentence.text),
    },
  ],
  suggest: [],
  flags: [
    { text: 'I’ll send the notes by 5 pm today.', marks: ['I’ll send'] },
    { text: 'Priya will update the wiki by Thursday.', marks: ['Priya will update'], kind: 'notes' },
    { text: 'We will send you the statement on 19 June.', marks: ['We will send'] },
    { text: 'I shall forward the signed copy tomorrow morning.', marks: ['I shall forward'] },
    { text: 'You’ll have the quote by noon on Monday.', marks: ['You’ll have the'] },
    { text: 'Ronan to order the paint by 3 May', marks: ['Ronan to order'], kind: 'notes' },
    { text: 'Dr Mehta rings the lab at 09:30', marks: ['rings the'], kind: 'notes' },
    { text: '- Beatriz – seating plan – Fri 9 June', marks: ['Beatriz'], kind: 'notes' },
    { text: 'I’ll ring her at two and tell you what she says.', marks: ['I’ll ring'], kind: 'transcript' },
    { text: 'Our driver will collect the crates on Thursday at seven.', marks: ['Our driver will collect'] },
    { text: 'I’m going to text all of them tonight.', marks: ['I’m going to text'], kind: 'transcript' },
    { text: 'Invoice approved; Tomasz will email it on the 4th.', marks: ['Tomasz will email'] },
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
