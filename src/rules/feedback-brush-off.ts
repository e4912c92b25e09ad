import { defineRule, type Offer } from './rule';

// What somebody said, and is thanked for.
const views =
  '(feedback|input|comment|comments|thoughts|views|remark|remarks|suggestion|suggestions|concern|concerns|complaint|complaints|perspective|opinion|opinions|observation|observations|criticism|objections|points|idea|ideas)';
const thanks = '(thanks|thank you|cheers|ta)';
const good = '(good|fair|valid|great|interesting|useful|helpful|nice|valuable|excellent)';
const point =
  '(point|points|feedback|input|question|questions|idea|thought|comment|comments|suggestion|shout|spot|challenge|stuff)';

// In notes what was said stays, and what only receives it goes.
const heard =
  '(?:noted|heard|acknowledged|logged|received|recorded|minuted|registered|appreciated|admired|welcomed|accepted|listened to|written down|taken (?:on board|in|note of)|(?<!\\b(?:is|are) )read|(?:put|placed) (?:on file|with the papers)|perused|filed|taken|understand|hear|appreciate|thanked (?:\\S+ ){0,4}for(?: that)?)';
const how = '(?:(?:all|duly|well|very|much|gratefully|warmly|politely|kindly|also|and|so|ta|thanks|cheers),? )*';
const praised = `(?:an? )?(?:(?:very|most|really) )?${good} ${point}`;
const received = new RegExp(
  `(?:^(?:(?:ok|yes|well|we|it|this|that|all|points?|message|feedback|observations?|remarks?),? )*(?:(?:was|were|is|are|has been|have been|'ve) )?|\\s*[,;:–—→>-]+\\s*|\\s(?:was|were|is|are|has been|have been) )(?:${how}(?:${heard}|${praised})|(?:and )?we (?:know|are aware)|(?:we|i)(?:'ll| will) (?:bear|keep|have|take) .{1,30} (?:in mind|on board))\\b(?! that\\b).{0,70}$|\\s${how}(?:noted|heard|acknowledged|logged|received|minuted)(?:,? with (?:thanks|interest))?(?:, .{1,60})?$`,
  'i',
);
const inNotes = [
  '{short} – [who] answers by {day} what changes, and what does not',
  '{said}; [who] answers by {day}: what changes, and what does not',
  '[Who] answers by {day}: what changes, and what does not',
  '[What they said] is heard. It stays as it is, because [why]; [who] tells them by {day}',
];
const yesBut: readonly Offer[] = [
  { say: 'Thank you for saying so. {point}, because [why]; what {I} can do is [what you can do]', when: ['refused'] },
  'Thank you for saying so. It stays as it is, because [why]; what {I} can do is [what you can do]',
  { say: 'You’re right about [which part]. {I’ll} [what will change] by {day}', unless: ['refused'] },
  'What would help most with {about|this}?',
];

export const feedbackBrushOff = defineRule({
  id: 'feedback-brush-off',
  family: 'openness',
  name: 'Heard, and then nothing',
  lands: '{Reader} may read this as thank you, and no.',
  about: 'Feedback that is acknowledged in form and dropped in fact: noted, thanks for the input, I hear you but.',
  source: 'Micro-breaks: feedback is avoided where it is not convenient.',
  silent: 'Thanks for the feedback; I’ll change the intro tonight.',
  unless: ['quoted', 'reported', 'spoken-of', 'taken-back', 'step-after', 'heading', 'for-information'],
  replaces: 'sentence',
  frames: [
    // The bare receipt.
    {
      certainty: 'clear',
      when: ['at-start', 'at-end'],
      unless: ['time', 'question'],
      phrases: [
        '(noted|heard|acknowledged|taken on board)',
        '(noted|heard|received|acknowledged|understood) {0,1} (thanks|thank you|understood)',
        `${thanks} for sharing (this|that|your experience)?`,
      ],
    },
    {
      certainty: 'clear',
      when: ['bare'],
      unless: ['time', 'question'],
      phrases: [
        `(duly|so|all|point|${views}) (noted|acknowledged|taken on board|registered)`,
        '(message|feedback|criticism) (received|understood|heard)',
        "(it|that|this|your {1,3}) (is|'s|has been|are|have been) {0,1} (noted|heard|registered|acknowledged)",
        '(food for thought|(lots|plenty|much) to think about)',
        '(noted|read) {0,5} with (thanks|interest)',
        '(made|making) a {0,1} note',
      ],
    },
    {
      certainty: 'clear',
      when: ['bare'],
      unless: ['time', 'question'],
      // What follows in the mail may well take it up.
      doubt: ['answered'],
      phrases: [`${thanks} for {0,1} (the|your|this|that|all) {0,2} ${views}`],
    },
    {
      certainty: 'likely',
      when: ['bare', 'at-end'],
      unless: ['time', 'question', 'negated'],
      phrases: [
        `${good} to (know|hear)`,
        `(that 's|that is|a|an|some|what a) {0,2} ${good} ${point}`,
        '(i|we) hear (you|that|it|what {0,5})',
        '(point|points) {0,1} (taken|made)',
        '(i|we) {0,2} (take|see|understand|hear|respect) (your {0,2} (point|concern|concerns|frustration|view|views)|what you mean)',
      ],
    },
    // Thanks for saying it, and no more.
    {
      certainty: 'clear',
      when: ['notes', 'at-end'],
      unless: ['time', 'question'],
      phrases: [
        `${views} {0,9} (noted|acknowledged|heard|welcomed|minuted|logged)`,
        `thanked {0,2} for (his|her|their|its|the) {0,1} ${views}`,
        '(received|noted) and (noted|received)',
      ],
    },
    {
      certainty: 'clear',
      unless: ['question'],
      doubt: ['reason'],
      phrases: [
        `${thanks} to (all|those|everyone|everybody) {0,1} who (wrote|commented|responded|moaned|complained)`,
        '(take|taking|taken|took) (it|that|this|your {1,3}|them|what {1,5}|all {0,3}) (on board|under advisement)',
        'take on board (what|your|that|the)',
        '(have|has|was|were|been|am|will) {0,2} (take|taken|taking|took) {0,2} (note|cognisance|cognizance) of',
        "(will|'ll|shall|can|be|certainly) (keep|bear|have|borne) (it|that|this|your {1,4}|them)? in mind",
        `(your|all|every|their) {0,2} ${views} {0,5} (is|are|has been|have been|was|were|will be|remains) {0,2} (important|valuable|valued|noted|appreciated|received|recorded|welcome|heard|acknowledged|registered|on file|forwarded|understood|passed on|well taken)`,
        `your {0,1} ${views} (helps|help|matters|matter|counts)`,
        `(we|i) (really|truly|always|do|very much)? (value|appreciate) (all|your|any|every|each|the) {0,2} ${views}`,
        `(noted|note) (your|all) {0,2} ${views}`,
        '(give|given) {0,4} (attention|consideration|thought) (it|they|that) {0,2} (deserve|deserves|merit|merits)',
        '(we|i) (always|do)? take {0,2} (feedback|complaints|concerns|comments) {0,2} seriously',
        '(you|voice|voices) {0,1} been heard',
        `${views} {0,6} with (interest|thanks)`,
      ],
    },
    {
      certainty: 'likely',
      unless: ['time', 'question'],
      doubt: ['answered'],
      phrases: [
        'on (our|my|the) radar',
        "(i|we) (will|shall|'ll) {0,1} (reflect on|ponder|think about) (it|that|this)",
        '(appreciate|value) you (sharing|taking the time|raising|telling)',
        `always {0,2} (${good}|pleasure) to (hear|have|get|know|receive) {0,9}`,
        '(love|appreciate|admire) (the|your) (passion|honesty|energy|enthusiasm|openness)',
        `${thanks} for passing (on|that on)`,
        `you (raise|make|have) {0,2} ${good} (point|points|questions|observations)`,
        'very interesting',
        '(for|the|your|his|her|their) (input|perspective|perspectives|viewpoint|engagement)',
        "'s always {1,3} to hear",
        '(comments|remarks|concerns|suggestions) {0,3} (have|has) been',
        '(your|their|his|her) (remarks|comments|points) (about|on)',
      ],
    },
    // Yes, but.
    {
      certainty: 'clear',
      unless: ['because', 'question'],
      doubt: ['explained'],
      suggest: yesBut,
      phrases: [
        '(i|we) {0,2} (hear|get) (you|that|what|where) {0,6} (but|however)',
        '(i|we) {0,2} (take|see|understand|appreciate|respect|value|accept|hear) (your|the) {0,2} (point|concern|concerns|frustration|view|views|perspective|opinion|input|feedback|criticism) {0,9} (but|however)',
        '(i|we) {0,2} (see|understand|appreciate) (where|what|why|how) you {0,9} (but|however|yet)',
        `${good} ${point} {0,3} (but|however|and anyway)`,
        "(point|points|comments|feedback) {0,1} (taken|noted|heard|made) {0,2} (but|however|though|let 's|the {0,2} (stays|stands))",
        '(noted|understood|heard|acknowledged|fair enough) {0,1} (but|however)',
        'take {0,3} on board {0,9} but',
      ],
    },
    {
      certainty: 'clear',
      unless: ['at-end', 'time'],
      suggest: [
        'Let’s give {feedback|this} five minutes before we go on',
        { say: 'You’re right about {about|this}. {I’ll} [what will change] by {day}', unless: ['refused'] },
      ],
      phrases: [
        `(noted|thanks|thank you|fair|true|taken|hear you|fair enough|sure|absolutely|${good}|${good} ${point}|understood) {0,5} (anyway|anyhow|moving swiftly? on|off we go|next (slide|item|question|point|speaker|topic)|where (was|were) (i|we))`,
      ],
    },
    // Further ways to say it.
    {
      certainty: 'clear',
      unless: ['time', 'question'],
      doubt: ['answered'],
      phrases: [
        'received with (interest|thanks|sympathy|gratitude)',
        '((point|points|comment|comments|feedback) (taken|noted)|(message|feedback) received)',
        'taken (it|this|that)? on board',
        '(bear|bearing|bore) (it|that|this|them) in mind',
        '(have|has) been {0,1} (passed (to|on)|logged|captured|recorded)',
        'duly (noted|recorded|received|logged|minuted)',
        '(thanks|thank you|grateful|thanked|appreciate|appreciated) {0,2} (for)? (the|your|his|her|their|that|all|this)? (input|perspective|engagement|viewpoint)',
        'placed on file',
        '(took|taken|take) (note|cognisance|cognizance) of',
        'i hear (you|what)',
        'heard with',
        'receiving attention',
      ],
    },
  ],
  inkling: {
    unless: ['question', 'time'],
    phrases: [
      '(noted|logged|registered|acknowledged|cognisance|filed|received)',
      'with (interest|thanks|appreciation)',
      '(interesting|valuable|useful|lovely|thorough) {0,2} (perspective|input|view|point|points|feedback|thought|idea)',
      '(takes all sorts|please everyone|suggestion box|bless (you|them)|for sharing|heard you|hear you)',
      '(cheers|thanks|thank you) for (that|sharing|the (input|feedback|comments|note))',
      '(appreciated|appreciate|we value|in mind|on board|well taken|fair comment|food for thought|message received|into consideration|contribution|passion|welcomed|sentiment|petition)',
      '(suggestion|suggestions|input|thoughts|observations|comment|comments|remark|remarks|concern|concerns)',
      'your {0,1} (point|feedback|view|views|ideas|idea)',
      "(i|we) (are|'re|am|'m)? (grateful|heard|hear)",
      '(take|took|taken) {0,1} (note|point)',
      'keep {0,2} coming',
      'coming from',
    ],
  },
  tail: received,
  suggestInNotes: inNotes,
  suggest: [
    { say: '{receipt}; {I’ll} tell you by {day} what they make of it', when: ['passed-on'] },
    { say: 'I’ll tell you by {day} what they make of it', when: ['passed-on'] },
    { say: '{I} won’t change {about}, because [why]. What {I} can do is [what you can do]', when: ['refused'] },
    { say: '{receipt}; it stays as it is, because [why]', when: ['refused'] },
    { say: '{receipt}; {I’ll} tell you by {day} what comes of it', unless: ['refused', 'passed-on'] },
    {
      say: '{I} need to think about {feedback|this}; {I’ll} tell you by {day} what {I} decide',
      unless: ['refused'],
    },
    { say: 'You’re right about {about|this}. {I’ll} [what will change] by {day}', unless: ['refused'] },
    '{I} won’t change {about|it}, because [why]. What {I} can do is [what you can do]',
    'You have a point: [what is right about it]. What speaks against it is [what]',
  ],
  flags: [
    { text: 'Duly noted.', marks: ['Duly noted'] },
    { text: 'Thanks for the feedback.', marks: ['Thanks for the feedback'] },
    { text: 'We’ll take that under advisement.', marks: ['We’ll take that under advisement'] },
    { text: 'I hear you, but the layout stays.', marks: ['I hear you'] },
    { text: 'Good point, anyway, slide six.', marks: ['Good point, anyway'], kind: 'transcript' },
    { text: 'We’ll certainly bear your comments in mind.', marks: ['We’ll certainly bear your comments in mind'] },
    { text: 'Your feedback is very important to us.', marks: ['Your feedback is very important to us'] },
    { text: 'Concerns of the night team noted', marks: ['Concerns of the night team noted'], kind: 'notes' },
    { text: 'Point taken, but that is the rota.', marks: ['Point taken'] },
    {
      text: 'I do take your point, however the date is fixed.',
      marks: ['I do take your point, however the date is fixed'],
    },
    {
      text: 'Kindly be informed that your suggestions have been received and recorded.',
      marks: ['your suggestions have been received and recorded'],
    },
    { text: 'Cheers for passing on what the drivers think.', marks: ['Cheers for passing on what the drivers think'] },
    { text: 'Yep, noted, thanks.', marks: ['noted, thanks'], kind: 'transcript' },
    {
      text: 'I understand where you are coming from, but policy is policy.',
      marks: ['I understand where you are coming from'],
    },
    {
      text: 'A big thank you to all who wrote about the bins.',
      marks: ['A big thank you to all who wrote about the bins'],
    },
    { text: 'I shall reflect on that.', marks: ['I shall reflect on that'] },
    {
      text: 'Your comments have been passed to the kitchen.',
      marks: ['Your comments have been passed to the kitchen'],
    },
  ],
  leaves: [
    { text: 'Finance report: noted.', because: 'a report is taken note of', kind: 'notes' },
    { text: 'Thanks for the feedback; I’ll change the intro tonight.', because: 'a next step' },
    { text: 'Noted, I’ll be there at nine.', because: 'an answer to logistics' },
    { text: 'Noted: table six, two nut allergies.', because: 'a fact is noted' },
    {
      text: 'Thank you for your comments.',
      next: 'I’ve moved both meetings to the morning.',
      because: 'a next step beside it',
    },
    { text: 'The accounts were received and adopted.', because: 'a formula of minutes', kind: 'notes' },
    { text: 'I hear you, and what would help most?', because: 'a question' },
    { text: 'Good point, so I’ve crossed it out.', because: 'it is taken up' },
    { text: 'I see your point, but the fire officer needs two aisles because of the doors.', because: 'a reason' },
    { text: 'He said our feedback was important to him.', because: 'somebody else’s words' },
    { text: 'Thanks for your payment.', because: 'another sense' },
    { text: 'Have you noted the new address?', because: 'a question' },
    { text: 'As Dr Lind noted in her paper, the valve sticks.', because: 'another sense' },
    { text: 'The script says “your call is important to us”.', because: 'a quotation' },
    { text: 'Keep in mind that the gate shuts at six.', because: 'advice' },
    { text: 'Take the pram on board by the rear door.', because: 'another sense', kind: 'transcript' },
    { text: 'Thank you for sharing your screen.', because: 'nothing was criticised', kind: 'transcript' },
    { text: 'I’d value your views on the draft by Tuesday.', because: 'feedback is asked for' },
    { text: 'Your comments helped: the soup has less salt now.', because: 'it is taken up' },
  ],
});
