import { type Place, textAfter } from '../text/facts';
import { defineRule } from './rule';

const all = '(everyone|everybody|we all|you all|all of us|all of you|all present)';
const knows = '(know|knows|understand|understands|agree|agrees|accept|accepts)';
const nobody = '(nobody|no one|none of us)';
const naturally = '(naturally|obviously|clearly|self evidently|needless to say)';
const fine = '(aligned|agreed|agree|happy|fine|ok|on board|sees|object|problem|clear|good)';
const what = '(it|this|that|any|anyone|everyone|whoever)';
const does = '(was|were|is|would|to|knows|goes)';
const plain = '(clear|obvious|logical|natural|evident|normal|plain)';
const saying = '(spell|spelling|saying|explaining|explain|reminding|telling)';

// Laid open for correction, or owned up to: an honest assumption.
const laidOpen = /\b(?:tell me|shout|correct me|let me know|say so|unless|if (?:not|that's not|I'm wrong))\b/i;
const ownedUp =
  /\b(?:should(?:n't)? have asked|wrong(?:ly)?|mistaken(?:ly)?|my (?:error|mistake|fault)|sorry|apolog\w+)\b/i;

const isClosed = ({ sentence }: Place): boolean =>
  !laidOpen.test(sentence.text) &&
  !ownedUp.test(sentence.text) &&
  !/^(?:please )?(?:tell|shout|correct|let me know|but|if not|was i)\b/i.test(sentence.next?.text ?? '');

/** "Everyone knows Ada here" is fame, not agreement. */
const isAbout = (place: Place): boolean =>
  isClosed(place) &&
  !/^ (?:(?:each|one|him|her|them|me|about|to|it|who|what|the)\b|\p{Lu}\p{Ll})/u.test(textAfter(place));

const askedInNotes = [
  'Proposed: {claim}; to be agreed with [whom] by {day}',
  '[Who] asks [whom] by {day} whether {claim}',
  'Not agreed yet; to be settled with those concerned by {day}',
  'Proposed: [what you expect]; to be agreed with [whom] by {day}',
];

export const assumedAgreement = defineRule({
  id: 'assumed-agreement',
  family: 'voice',
  name: 'An agreement nobody made',
  lands: '{Reader} may not know that this was expected.',
  about: 'An expectation treated as shared though nobody agreed to it: “everyone knows”, “I assumed you would”.',
  source: 'Borden: agreements instead of assumptions; nobody ever agreed what urgent means.',
  silent: 'I’m assuming Friday; tell me if not.',
  unless: ['quoted', 'reported', 'question', 'conditional-before'],
  replaces: 'sentence',
  frames: [
    // What everybody is said to know or to want.
    {
      certainty: 'clear',
      check: isAbout,
      phrases: [
        `${all} (here|surely|already|obviously|clearly|well|now)? ${knows}`,
        `${all} {0,1} (should|must|ought to) {0,2} (know|be aware|have known|understand)`,
        `(any|every) {1,4} (knows|would know|should know)`,
        `(i|we) {0,1} (am|'m|are|'re) {0,1} (sure|confident|certain) {0,1} (${all}|${nobody})`,
        `(i|we) speak for (${all}|all|us|the {1,2} (team|floor|group|office|class|room))`,
        '(want|wants) the same thing',
        "(is|are|'re) (all|clearly)? of (the same|one) (opinion|mind|view)",
        "(will|'ll) all (be aware|know|agree|appreciate)",
        `${all} {0,1} (is|'s|are|'re) {0,2} (aware|agreed|behind|aligned|on board|(happy|fine|good) with)`,
      ],
    },
    {
      certainty: 'clear',
      check: isClosed,
      phrases: [
        '(goes|go) without (saying|asking|discussion) (that|really|i|we|the|but|so)',
        `(should|ought|need|needs) (<not>|hardly|no) {0,3} ${saying}`,
        `<you> {0,3} (<not>|hardly) need {0,4} ${saying}`,
        `${nobody} (here)? (should|needs|will) {0,3} (need|reminding|reminder|telling|told)`,
        '(just|simply|basic|plain|only|really) common (sense|courtesy|decency|knowledge)',
        'common (sense|courtesy|decency) (really|surely|says|dictates|tells|that)',
        "(is|'s|was|been) {0,1} (understood|a given|self evident|second nature|only natural) {0,1} that",
        '(always|generally|commonly|surely) {0,1} understood',
        '(understood by|known to|obvious to) {0,1} (all|us|everyone)',
        'as is well known',
        `it (was|is|seemed) {0,1} ${plain} (to|for) (me|us|everyone|all|anyone) {0,4} that`,
        `(for|from) (me|us|my side|our side) it (was|is) {0,1} ${plain}`,
        `(i|we) {0,1} (assume|presume|take it|trust|suppose) {0,1} (${all}|${nobody}|no {1,1}|we|we 're) {0,3} ${fine}`,
        `(i|we|one) ('d|would|should) ('ve|have) (thought|assumed|imagined|expected) {0,1} ${what} {0,1} ${does}`,
        '(never|not) (crossed|cross|occur|occurred) {0,1} (my mind|me)',
        'one (simply|just) does',
        'in (their|his|her) right mind',
        'you {0,1} know the (drill|rules|score)',
        'saw no (reason|need) to (mention|ask|raise|bring)',
        '(unwritten|unspoken) (rule|law|agreement|understanding)',
        `(${nobody}|who|anyone) {0,1} (would|could|will|'d|'ll) {0,1} (mind|object|disagree|argue|say no|be against)`,
        '(needless to say|goes without saying)',
        'i take it (that|you|we|nobody|everyone|everybody|no one|all)',
        "(it|that|this) (is|'s) {0,1} (self evident|common ground|common knowledge|common sense)",
        "(should|would) (not|n't) have to (remind|explain|say|tell|spell)",
        "(is|'s|are|as) a given",
        '(plain|clear|obvious) to (all|everyone|everybody)',
        '(need|needs|have) to spell (it|this|that)? out',
        "(we|you) (are|'re) all (grown|adults|grown ups|professionals)",
        "(i|we) (presume|am presuming|'m presuming|are presuming)",
        'second nature',
        'hardly (needs|need) (saying|to|announcing|spelling|say)',
        '(of|all of) one mind',
        '(a|as a) matter of course',
        '(proceed|proceeding|working|work) on the (basis|assumption) that',
      ],
    },
    {
      certainty: 'clear',
      unless: ['negated'],
      check: isClosed,
      suggestInNotes: askedInNotes,
      suggest: [
        '{supposed}; please tell {me} by {day} if you see it differently',
        'I haven’t heard from [who] yet; please say yes or no by {day}',
        'I propose that [what you expect]; say so by {day} if you see it differently',
      ],
      phrases: [
        '(take|taking) {0,1} (it|that|this|you)? {0,1} (as read|for granted|as given)',
        '(took|taken) (it|that|this) {0,1} (as read|for granted|as given)',
        'as read that',
        '(take|taking|treat|treating|taken) {0,3} as (approved|agreed|given|settled)',
        '(take|taking|treat|treating|read|reading) {0,1} silence',
        'silence {0,2} (is|means|counts)',
      ],
    },
    // What the reader is said to have taken on.
    {
      certainty: 'clear',
      check: isClosed,
      suggestInNotes: askedInNotes,
      suggest: [
        '{supposed}, and {I} should have asked. Can we settle it by {day}?',
        { say: 'Please tell {me} by {day} whether you agree', when: ['about-yes'] },
        'I had [what] in mind for [who], but I never asked; I’d like to agree it by {day}',
        'I’d like to ask you to [what you expect]; say so if that doesn’t suit',
      ],
      phrases: [
        `(i|we) {0,2} (assumed|presumed|figured|reckoned|supposed|counting on) {0,1} (you|your|everyone|they|<name>)`,
        '(i|we) {0,2} (assumed|presumed|expected) {1,2} (was (<working>|doing|handling)|would)',
        '(take|took) it that',
        '(i|we) (was|were) under the impression (that|as)? (you|he|she|they|everyone)',
        'on the (basis|assumption|understanding|footing) that (you|everyone|everybody|nobody|we all)',
      ],
    },
    {
      certainty: 'likely',
      check: isClosed,
      suggestInNotes: askedInNotes,
      suggest: [
        '{supposed}, and {I} should have asked. Can we settle it by {day}?',
        'I’d like to ask you to [what you expect]; say so if that doesn’t suit',
      ],
      phrases: [
        `(i|we) {0,1} (thought|assumed|imagined|figured) {0,1} it (was|were) {0,1} (${plain}|understood|agreed)`,
      ],
    },
    {
      certainty: 'likely',
      check: isClosed,
      phrases: [
        "i thought (you|that) (were|was|had|'d|lot) {0,2} (going to|supposed to|<working>|doing|handling|your)",
        `(will|would|be) ${naturally}`,
        `${naturally} {1,4} (will|would)`,
        `(any|every|a|no) (normal|proper|decent|good|serious) {1,2} (would|does|asks|knows|should)`,
        "i 've (put|had) you {0,1} (down|pencilled) for",
        '(is|was|but) {0,1} (normal|natural|logical|obvious) that',
        'count on (you|your)',
        '(as|for) a yes',
        "(has|have|'s) always meant",
        '(will|would) (naturally|of course|obviously)',
        'self evident',
        'counting on (you|everyone|all|it)',
        'need (hardly|not) (say|remind|tell)',
        'granted that',
        'as (per)? normal',
      ],
    },
    {
      certainty: 'likely',
      when: ['at-end'],
      check: isClosed,
      phrases: ['no need to ask'],
    },
    {
      certainty: 'likely',
      when: ['at-start'],
      check: isClosed,
      phrases: [
        `${naturally} (this|that|it|the {1,4}|you|we|everyone) (goes|go|should|must|will|needs|has to|pays|does)`,
      ],
    },
  ],
  inkling: {
    phrases: [
      '(surely|obviously|clearly|naturally|of course)',
      '(everyone|everybody|all of us|each of us|nobody|no one|anyone|any {1,2}) (knows|agrees|would|expects|needs|has|will|thinks|can)',
      '(without (saying|being)|a given|common (sense|knowledge)|understood|just (how|what|nature)|needed saying|needs no|written down)',
      'as (any|you all|we all|usual|always|ever)',
      'we {0,1} all',
      '(i|we) {0,1} (trust|assume|assumed|presume|presumed|figure|figured|imagine|take it|took it)',
      '(needless|obvious|for granted|as read|as normal|by now|hardly|taking it|taken (that|to be)|counting on)',
      "(i|you|we) {0,2} (not|n't) (need|have to)",
      '(have|having) thought',
      'always (done|been)',
    ],
  },
  tail: /\s*[,;–—-]?\s+(?:(?<=[,;–—-]\s)(?:that|this|it|which) needs? no \S+.*|which (?:has never|for|i take|i'd have thought|i would have thought|everyone|everybody|anyone|surely|should|ought|goes|is only|is just)\b.*|(?:(?:that|this|it) )?(?:shouldn't|doesn't|does not|should not) (?:need|require|have to be) \S+|common sense|obviously|of course|naturally|,?\s*(?:as )?(?:everyone|everybody|anyone|anybody|all|you|we)(?: (?:in|on|with|who) (?:\S+ ){0,4}?\S+)?(?: all)? (?:will |should |would )?knows?(?: (?:that|this|it|the (?:drill|rules?|score)))?(?: without \S+ \S+)?|(?:i|we) (?:(?:take|took|regard) (?:that|this|it)|assume|presume|trust|imagine)\b.*|(?:nobody|no one) (?:would|should|needs?|has|will)\b.*|as a matter of course|(?:everyone|everybody)(?:'s| has) always\b.*|(?:(?:that|this|it) )?should be (?:clear|plain|obvious)\b.*|(?:that|it|this) stands to reason|one would think|it was felt|as any\b.*|(?:and )?(?:i|we) (?:shouldn't|wouldn't|don't|can't) (?:think|imagine)\b.*|(?:goes|should go) without saying|(?:that|this|it)(?:'s| is) (?:understood|obvious|common sense|a given)\b.*|you'd think\b.*|needn't\b.*|no need to\b.*)$/i,
  suggestInNotes: [
    'Proposed: {claim}; to be agreed with [whom] by {day}',
    'Proposed: {short}; to be agreed with [whom] by {day}',
    'Proposed: {expected}; to be agreed with [whom] by {day}',
    'Not agreed yet; to be settled with those concerned by {day}',
    'Proposed: [what you expect]; to be agreed with [whom] by {day}',
  ],
  suggest: [
    { say: '{claim}, because [why]', when: ['set-as-rule'], unless: ['because'] },
    { say: 'I’m assuming that {claim}; please tell {me} by {day} if that’s not so', when: ['of-others'] },
    'I’d like us to agree that {claim}; say so if you see it differently',
    '{short}; please tell {me} by {day} if you see it differently',
    'Please tell {me} by {day} whether you’re fine with {about}',
    '{expected}; tell {me} by {day} if you see it differently',
    'What I expect is that {claim: what you expect}, because [why]',
    { say: 'Please tell {me} by {day} whether you agree', when: ['about-yes'] },
    'I propose that [what you expect]; say so by {day} if you see it differently',
  ],
  flags: [
    { text: 'Everyone should know how we work by now.', marks: ['Everyone should know how we work by now'] },
    {
      text: 'It goes without saying that the phone is answered.',
      marks: ['It goes without saying that the phone is answered'],
    },
    { text: 'As everyone knows, reports are due on Mondays.', marks: ['As everyone knows'] },
    { text: 'I assumed you’d handle the visas.', marks: ['I assumed you’d handle the visas'] },
    { text: 'Common sense, really.', marks: ['Common sense, really'] },
    { text: 'I assume we’re all aligned on the budget.', marks: ['I assume we’re all aligned on the budget'] },
    { text: 'Obviously this goes to QA first.', marks: ['Obviously this goes to QA first'] },
    {
      text: 'It shouldn’t need spelling out that fire doors stay shut.',
      marks: ['It shouldn’t need spelling out that fire doors stay shut'],
    },
    {
      text: 'I’m taking it for granted that you will open up on Saturday.',
      marks: ['I’m taking it for granted that you will open up on Saturday'],
    },
    { text: 'I’m sure everybody agrees with the new rota.', marks: ['I’m sure everybody agrees with the new rota'] },
    { text: 'I would have thought that was obvious.', marks: ['I would have thought that was obvious'] },
    {
      text: 'I think I speak for everyone when I say the music must stop.',
      marks: ['I think I speak for everyone'],
    },
    {
      text: 'Trustees took it that the tenants knew about the fee.',
      kind: 'notes',
      marks: ['Trustees took it that the tenants knew about the fee'],
    },
    {
      text: 'For me it was clear that the ferry is included.',
      marks: ['For me it was clear that the ferry is included'],
    },
    {
      text: 'I thought you were bringing the ladders.',
      kind: 'transcript',
      marks: ['I thought you were bringing the ladders'],
    },
    { text: 'We are treating the draft as approved.', marks: ['We are treating the draft as approved'] },
    { text: 'Ah sure, nobody would mind a Sunday.', kind: 'transcript', marks: ['nobody would mind a Sunday'] },
    {
      text: 'The youngest does the tea round.',
      marks: ['The youngest does the tea round'],
      knownMiss: 'A custom told as a fact; the same words may state a rule that was agreed.',
    },
    { text: 'Needless to say, we all pay in advance.', marks: ['Needless to say'] },
    { text: 'We’re all adults here.', marks: ['We’re all adults here'], kind: 'transcript' },
  ],
  leaves: [
    { text: 'As agreed on 3 May, the agency writes and we approve.', because: 'a real agreement' },
    { text: 'I’m assuming Friday; tell me if not.', because: 'laid open' },
    { text: 'I assumed you would stay late, and I should have asked.', because: 'owned up to' },
    { text: 'The pipe was obviously leaking.', because: 'a fact to see' },
    { text: 'Of course you can bring the dog.', because: 'a yes' },
    { text: 'Everyone knows Ada here.', because: 'another sense' },
    { text: 'Are we all aligned on the wording?', because: 'a question' },
    { text: 'The budget assumes 3% inflation.', because: 'a model' },
    { text: 'If everyone agrees that noon works, I’ll book it.', because: 'a condition' },
    { text: 'She said it went without saying.', because: 'somebody else’s words' },
    { text: 'Everyone answered the poll.', because: 'a fact' },
    { text: 'I assume we’re all fine with Tuesday; shout if you are not.', because: 'laid open' },
    { text: 'Slowly but surely the glue sets.', because: 'another sense' },
    { text: 'I thought you were at the dentist.', kind: 'transcript', because: 'no duty in it' },
    { text: 'Committee took the report as read.', kind: 'notes', because: 'a formality' },
    { text: 'We don’t take your help for granted.', because: 'thanks' },
    { text: 'All of us agreed by show of hands.', kind: 'notes', because: 'they were asked' },
    { text: 'I’d have thought twice before lifting that.', because: 'another sense' },
    { text: 'We agreed at the meeting to pay in advance.', because: 'it was agreed' },
    { text: 'Are all of us adults on this ticket?', because: 'a question' },
  ],
});
