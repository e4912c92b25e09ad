import { type Place, textAfter } from '../text/facts';
import { defineRule } from './rule';

const above =
  '(manager|managers|boss|bosses|hr|legal|director|directors|supervisor|lawyer|solicitor|union|compliance|head|board)';
const copying = '(copying|copied|cc|bcc|ccing|adding|added|looping|looped|including|tagging)';
const proof =
  '(email|emails|mail|mails|trail|screenshots|texts|messages|message|photos|evidence|log|logs|minutes|chat|whatsapp)';
const recorded =
  '(minuted|recorded|noted|documented|captured|written down|logged|on (the)? (record|file|paper)|black on white)';
const kept = '(noted|minuted|keep|keeping|kept|saved|list|record|notes|copy)';
const rule = '(policy|handbook|procedure|section|clause|paragraph|article|contract|rules|agreement|terms)';

/** Not "for the record label", nor praise that is put on record. */
const isGuarded = (place: Place): boolean =>
  !/^ (?:books?|time|label|deal|player|shelf|keeping|for)\b/.test(textAfter(place)) &&
  !/\b(?:thanks?|congratulat\w+|grateful|kudos)\b/i.test(place.sentence.text);

const open = [
  '{record}; [who] takes it up by {day}',
  '{said}; [who] takes it up by {day}',
  'Still open: [what is not agreed]; [who] takes it up by {day}',
  'What matters here is [the point], because [why]',
];

export const receipts = defineRule({
  id: 'receipts',
  family: 'voice',
  name: 'Written for the record',
  lands: 'May read as building a case rather than asking for something.',
  about: 'Writing to be covered later: for the record, copying a boss, keeping proof, quoting a rule at a colleague.',
  source: 'Borden: over-documenting, copying everyone and attaching proof where trust is low.',
  silent: 'Copying Dana, who runs billing.',
  unless: ['quoted', 'reported', 'question', 'heading', 'talked-through'],
  replaces: 'sentence',
  frames: [
    {
      certainty: 'clear',
      check: isGuarded,
      phrases: [
        'for the record',
        'for (my|our) (own)? protection',
        'to (cover|protect) (myself|ourselves)',
        '(cover|covering|protect|protecting) my {0,1} (back|arse|ass|backside)',
        '(paper|email) trail',
        '(i|we) advised against',
        '(place|placed|placing|put|putting) {0,2} on record that',
        '(recorded|minuted|minutes|record|noted|show) that (i|we) (was|were|had|have|asked|raised|voted|said|warned|advised|did|requested)',
        'for (the avoidance of {1,3}|good order) (i|we) (note|record|state|asked|had|have|was|am recording)',
        "(i|we) (have|'ve) (kept|retained|saved|printed) {0,2} (copy|copies|notes|screenshots|dated|emails|record)",
        '(keep|keeping) {0,3} (copy|copies|screenshots) {0,6} (file|home|case|mail|this)',
        'black and white that',
        'so (that)? (nobody|no one) can (say|claim|plead)',
        '(put|putting|have) (this|it|that) in (an email|writing|an e mail) {0,6} (so|since|because|trail)',
      ],
    },
    // Something is to stand in writing, so that it can be shown later.
    {
      certainty: 'clear',
      unless: ['negated'],
      check: isGuarded,
      phrases: [
        `so (that)? (it|this|that|everything) (is|'s|gets|was|stays|stands) {0,2} ${recorded}`,
        'let (it be|the {1,1}) (noted|recorded|minuted|show|reflect|state) {0,1} (i|we|my|our|who)',
        `(i|we) {0,2} (want|wanted|like|wish|insist) {0,1} (it|this|that) {0,3} ${recorded}`,
        `${recorded} {0,2} that (i|we) (did|never|had|was|were|have|asked|told|warned|raised|voted|advised)`,
        '(put|putting|writing|written) {0,2} (down|in writing) {0,2} (so that|so no|in case)',
      ],
    },
    {
      certainty: 'clear',
      check: isGuarded,
      phrases: [
        'so (that)? (nobody|no one|none) {0,4} (say|tell|claim|deny|pretend|argue|blame|surprised|informed)',
        'so (that)? (you|they|anyone) {0,1} <not> {0,2} (say|claim|deny|pretend|argue)',
        "so (that)? there (is|'s|can be|will be) {0,2} (no|never) {0,3} (later|afterwards|doubt|argument|dispute)",
        "so (that)? there (is|'s) {0,2} (record|proof|trace|trail|witness)",
        '(nobody|no one|no person) {0,1} (can|could|may) {0,1} (say|claim) {0,1} (i|we|they|it|not)',
        `(${kept}|${proof}) {0,8} in case (it|this|they|anyone|anybody|someone) {0,1} (is|'s|asks|ever|later)`,
        '(i|we) {0,2} (kept|keep|keeping|saved) {0,8} just in case',
      ],
    },
    {
      certainty: 'clear',
      check: isGuarded,
      phrases: [
        `(have|has|got|keep|kept)? (the|all)? ${proof} {0,2} (to|that|which) (prove|proves|back)`,
        '(i|we) {0,3} (keep|keeping|kept) a {0,1} (list|record|note|log) of {0,1} (every|each|who|what|which)',
        '(as|have|be|my) {0,1} (witness|witnesses)',
        "(i|we|to) (have|'ve) (got)? (it|that|this|everything) {0,1} (in writing|black on white|on tape|on record)",
      ],
    },
    // Copying power.
    {
      certainty: 'clear',
      suggest: [
        '{record}. I’ve copied in {copied}, because [why]',
        '{record}. Can we talk it through on {day}?',
        'I’ve copied in {copied}, because [why]',
        'I’ve copied in {person: name}, because [why]',
        'Before I bring in {person: name}, I’d like to settle [what] with you by {day}',
      ],
      phrases: [
        `${copying} {0,6} ${above} {0,4} (for (visibility|transparency)|as (a|my|insurance)|to avoid|in case)`,
        `${copying} {0,6} ${above} {0,4} so (that)? (there|everyone|nobody|no one|it|they|the {1,1})`,
        `${copying} {0,2} (my|your|his|her|our|their) {0,1} ${above}`,
        `${above} {0,4} (in|on) (cc|copy|blind copy|bcc)`,
      ],
    },
    // A rule held up to a colleague.
    {
      certainty: 'clear',
      unless: ['negated'],
      check: isGuarded,
      suggest: [
        '{record}. What {I} need is [what you ask for] by {day}',
        '{fact}. What {I} need is [what you ask for] by {day}',
        'What {I} need is [what you ask for], because [why]',
        'My understanding is [what was agreed]; say so if you read it differently',
      ],
      phrases: [
        'as (clearly|plainly|explicitly|repeatedly) (stated|explained|set out|written|documented|said)',
        `${rule} {0,3} which you {0,1} (signed|accepted|wrote)`,
        `(as per|per|under|according to) {0,4} ${rule} {0,9} your (job|responsibility|duty)`,
        `(remind|refer|point) you {0,3} (to|of|that) {0,4} (${rule}|${proof})`,
        '(as|see) {0,3} my (emails|email|mail|mails|reminders|messages|letter) (of|dated|from)',
      ],
    },
    {
      certainty: 'likely',
      check: isGuarded,
      phrases: [
        `(i|we) {0,3} (keep|keeping|kept|saved|printed) {0,1} (every|all|your|his|her|that) {0,2} ${proof}`,
        '(it|this) (can|could)? <not> {0,1} be {0,1} (said|claimed|disputed|denied)',
        'my (lawyer|solicitor|union) {0,1} (advises|has|reads|tells)',
        "(i|i 'm|i 'll) {0,2} (hang|hanging|hold|holding) on to (it|them|this)",
        'in the (notes|minutes|recording|chat|log) if (anyone|anybody|you)',
        'should (anyone|anybody) {0,1} (ask|asks|doubt|wonder|claim)',
        '(if|should) (it|this) ever {0,1} (come|comes|go|goes)',
        '(like|want|wish) it {0,2} (remembered|known) that',
        'note to file',
        `${proof} {0,6} right here`,
        '(state|declare) {0,9} that i (was|did|never|have|had)',
        'in case {0,3} (later|audit|inquiry|claimed|denied)',
        'so that it can be (seen|produced|shown|proved)',
        '(hear|heard) (me|you) (say|tell) it',
        'in case (it|this|that) (ever|should|is|comes|goes|turns|gets)',
        "(have|'ve) kept (a|my|the|all)",
        'note (here)? that (i|we)',
        'so (that)? (nobody|no one) can',
        'dated and',
        'for good order',
        'with (the)? (date|dates|times?) and',
        'that (i|we) (raised|was against|were against|warned|advised|had asked)',
      ],
    },
    {
      certainty: 'likely',
      suggest: open,
      suggestInNotes: open,
      phrases: ['asked that it be (minuted|recorded|noted) that (she|he|they|i|we)'],
    },
  ],
  inkling: {
    phrases: [
      '(for the record|on record|in writing|note here|noted here|word for word|minute it|on paper|on file)',
      '(set|setting|put|putting|take|wrote|written) {0,2} (down|in writing|on record)',
      '(log|logged|logs|screenshot|screenshots|screenshotted|printed|dated|certified|signature|countersigned|witness|witnesses)',
      '(lest|in case|should|whoever|if) {0,3} (anyone|anybody|later|recall|claim|asked|ever)',
      'that (i|we) (asked|said|objected|voted|warned|told|raised|reported)',
      '(kept|keep|keeping) {0,3} (copy|copies|list|texts|every|all)',
      '(minuted|in copy|cc|cced|photographed|read (receipt|receipts)|black {0,1} white|avoidance of doubt|retained|lodged|visibility|never knows|forwarded|warned)',
      '(so that|just so) (it|there|we|i|nobody|everyone)',
      "i (note|hold|keep|am keeping|'m keeping|am attaching|'m attaching)",
      '(aware|mention|point out|show|record) that',
      'with {1,1} time',
      '(this|both|own) (mail|mails|email|letter|copy)',
    ],
  },
  unkept:
    /\b(?:kept|keep|keeping|retain\w*|saved|printed|preserved|archived?|(?:on|my|our|own|case) files?|log|tally|diary|lodged|witness\w*|read receipts?|(?:an?|attendance) note|on paper|so that|written account|time ?stamp\w*|screenshot\w*|copy|copies|metadata|seal(?:ed)?|written down|on record|otherwise|handbook|which you signed|(?:i|we) advised against|(?:only|just) saying|(?:write|wrote|writing) (?:this|it) down|photograph(?:ed|ing)?|(?:taking|took|taken) photos?|forwarded|written here|affidavit|countersign\w*|(?:i|we|'ve|have) noted|minuted|in case|lest|attach(?:ed|ing)?|this (?:mail|letter|message))\b/i,
  tail: /,?\s+(?:as (?:the|our|my) (?:records?|minutes|emails?|files?|log|thread) (?:will |can |should )?(?:show|bear|prove|confirm|attest)s?\b.*|so (?:that )?(?:nobody|no one|there|it|they|you)\b.*|in case\b.*|for the record|just so\b.*)$/i,
  suggestInNotes: [
    '{record}; next step: [what] by {day}',
    '{fact}; next step: [what] by {day}',
    '{short}; next step: [what] by {day}',
    'Still open: [what is not agreed]; to be agreed by {day}',
  ],
  suggest: [
    { say: '{next}', when: ['announced'] },
    '{record}. I’ve copied in {copied}, because [why]',
    '{record}; tell {me} if you see it differently',
    '{record}. Can we talk it through on {day}?',
    'I’ve copied in {copied}, because [why]',
    '{fact}; tell {me} if you’d like to talk it through',
    '{fact}. Can we talk it through on {day}?',
    'If you see it differently, please tell {me} by {day}',
    'I’d like us to see this the same way. Can we talk it through on {day}?',
    'I’m uneasy about [what may be said later], and I’d like us to agree [what happens next]',
  ],
  flags: [
    { text: 'For the record, I sent the figures in April.', marks: ['For the record'] },
    { text: 'Just so it’s documented, the alarm was off when I arrived.', marks: ['Just so it’s documented'] },
    { text: 'Copying my manager for visibility.', marks: ['Copying my manager for visibility'] },
    { text: 'HR is in bcc.', marks: ['HR is in bcc'] },
    { text: 'I have the emails to prove it.', marks: ['I have the emails to prove it'] },
    { text: 'As clearly stated below, the quote was valid for a month.', marks: ['As clearly stated below'] },
    { text: 'To cover myself, I took a photo of the lock.', marks: ['To cover myself'] },
    { text: 'Let the minutes show that I was against it.', marks: ['Let the minutes show that I was against it'] },
    {
      text: 'I’ve put it all down in writing so nobody can say they weren’t told.',
      marks: ['nobody can say they weren’t told'],
    },
    {
      text: 'I am keeping a list of every refusal, just in case.',
      marks: ['I am keeping a list of every refusal, just in case'],
    },
    { text: 'May I remind you of the clause on overtime.', marks: ['May I remind you of the clause on overtime'] },
    {
      text: 'Under the contract this is your responsibility.',
      marks: ['Under the contract this is your responsibility'],
    },
    { text: 'Kindly note that I want it on record.', marks: ['I want it on record'] },
    {
      text: 'It’s all in the chat if anyone wants to look.',
      kind: 'transcript',
      marks: ['It’s all in the chat if anyone wants to look'],
    },
    {
      text: 'JK asked that it be minuted that she had objected.',
      kind: 'notes',
      marks: ['JK asked that it be minuted that she had objected'],
    },
    {
      text: 'We talked at 9.05 by the lift, Jo was there, and I wrote it down.',
      marks: ['I wrote it down'],
      knownMiss: 'The guarding is in the details, not in the words.',
    },
    {
      text: 'For what it’s worth, I advised against the second boiler.',
      marks: ['I advised against the second boiler'],
    },
  ],
  leaves: [
    { text: 'Minutes attached.', because: 'ordinary papers' },
    { text: 'Copying Dana, who runs billing.', because: 'a help' },
    { text: 'Please keep your fuel receipts in the glove box.', because: 'the plain sense' },
    { text: 'Should I copy your manager on travel requests?', because: 'a question' },
    { text: 'As per your order of 9 May we have sent forty chairs.', because: 'business' },
    { text: 'Under section 4 you may ask for a copy of your file at any time.', because: 'a legal text' },
    { text: 'It was hot even for the record books.', because: 'another sense' },
    { text: 'She said she had the emails to prove it.', because: 'somebody else’s words' },
    { text: 'I’ve put the notes in the folder so that nights can find them.', because: 'ordinary papers' },
    { text: 'Please confirm your new address in writing.', because: 'a form' },
    { text: 'I want it noted with thanks that Bilal kept the wards dry.', because: 'praise' },
    { text: 'Adding Aoife, as she is standing in for me from Monday.', because: 'a help' },
    { text: 'To cover myself for the ski week I’ve bought insurance.', because: 'another sense' },
    { text: 'Keep a spare key by the door, just in case.', because: 'care, not proof' },
    { text: 'Our log shows three failed starts since midnight.', kind: 'notes', because: 'a report' },
    {
      text: 'I have your message here, which of the two dates suits you better?',
      kind: 'transcript',
      because: 'a help',
    },
    { text: 'The doctor advised against salt.', because: 'another sense' },
  ],
});
