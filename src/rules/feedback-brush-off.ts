import { type Place, textAfter } from '../text/facts';
import { defineRule } from './rule';

const feedback =
  '(feedback|input|comments|comment|thoughts|views|view|remarks|remark|suggestion|suggestions|points|concern|concerns|complaint|complaints|opinion|opinions|criticism|observations|contribution|contributions|proposal|proposals|letter|message|perspective|sentiment|worries|note)';
// Mail is thanked for as a matter of form.
const view =
  '(feedback|input|comments|thoughts|views|remarks|suggestion|suggestions|points|concern|concerns|perspective)';

// Said of facts and manners, not of what somebody thinks: apologies, accounts, a table, a time.
const formula =
  /\b(?:judge|court|apolog(?:y|ies)|accounts?|minutes|report of the treasurer|nut|allerg\w*|payment|invoice|order|quorate|absences?|application|keys?|delivery|dates?|time|address|appointment|confirmation|booking|change of)\b/i;
const isOfViews = ({ sentence }: Place): boolean => !formula.test(sentence.text);

/** The whole sentence acknowledges and does nothing else: no colon with a fact behind it, no clause of its own. */
const isBare = (place: Place): boolean =>
  isOfViews(place) &&
  place.sentence.length - (place.to - place.from) <= 5 &&
  !/[:–—]\s*\S|\babout\b|\bI\b|\?/.test(textAfter(place));

/** What stands after the "but" is no reason and no offer. */
const isTurned = (place: Place): boolean =>
  !/\b(?:because|since|as (?:the|we|it|i)|can (?:you|we|i)|please|\?|would you|could you|could we|shall we|how about|what if|help me|due to|so that|costs?|needs?|only|let me|i think|i['’]d)\b/i.test(
    textAfter(place),
  );

export const feedbackBrushOff = defineRule({
  id: 'feedback-brush-off',
  family: 'openness',
  name: 'Heard, and then nothing',
  lands: '{Reader} may read this as thank you, and no.',
  about: 'Feedback that is acknowledged in form and dropped in fact: noted, thanks for the input, I hear you but.',
  source: 'Micro-breaks: feedback is avoided where it is not convenient.',
  silent: 'Thanks for the feedback; I’ll change the intro tonight.',
  unless: ['quoted', 'reported', 'spoken-of', 'taken-back', 'question', 'step-after', 'heading'],
  replaces: 'sentence',
  frames: [
    // The bare receipt.
    {
      certainty: 'clear',
      when: ['at-start'],
      unless: ['time'],
      check: isBare,
      phrases: [
        '(duly|so|all|well|points|point|comments|comment|concerns|feedback|views|remarks|opinion|objection|objections|complaint|complaints) (noted|taken|received)',
        'point (well|very well|fully)? (taken|noted|made|heard)',
        'noted',
        'noted (thanks|thank you|and thanks|and thank you)',
        '(message|feedback|criticism|comments) (received|heard|understood)',
        '(taken|took) on board',
        "(that|this|it) (is|'s|has been|'s been) (noted|heard|taken on board|duly noted|registered)",
        'consider (it|that) (duly)? (noted|registered|heard)',
        '(heard|acknowledged)',
        'heard and understood',
        '(thanks|thank you|cheers|ta) {0,2} (good|always good|nice|useful|great|interesting) to (know|hear)',
        '(yeah|yes|mm|okay|ok)? i hear (that|you|it)',
        '(thanks|thank you) for (sharing|that feedback|your feedback|the feedback|sharing that|sharing this)',
        "(made|making|i 've made|i 'll make) a (mental)? note",
      ],
      doubt: ['notes'],
    },
    {
      certainty: 'clear',
      when: ['at-end'],
      check: ({ sentence, from, to, kind }) => kind !== 'email' && isOfViews({ sentence, from, to, kind }),
      phrases: [
        `${feedback} {0,9} (and|was|were|are|is|has been|have been)? (duly)? (noted|received|acknowledged|heard|taken on board|welcomed|appreciated)`,
        `${feedback} {0,9} (noted|received|acknowledged|welcomed) with (thanks|interest|appreciation)`,
        '(felt|feels|said|says|thinks|thought|complained|raised|mentioned|asked|unhappy|slow) {0,9} (noted|heard|received|acknowledged)',
        'taken on board',
        '(thanked|thanks) for (his|her|their|its) (input|comments|remarks|feedback|views|engagement|contribution|thoughts)',
      ],
    },
    {
      certainty: 'clear',
      when: ['at-end', 'notes'],
      check: (place) => isBare(place) || place.sentence.length <= 8,
      phrases: ['(received|acknowledged|heard)', '(filed|logged) as read', 'noted <name>'],
      unless: ['time'],
    },
    // Thanks for saying it, and no more.
    {
      certainty: 'clear',
      check: isOfViews,
      // What follows in the mail may well take it up.
      doubt: ['reason', 'answered'],
      phrases: [
        `(thanks|thank you|cheers|ta|grateful|appreciate|many thanks) {0,3} for {0,1} (the|your|all your|all the|this|that|these|those|sharing|giving|passing|expressing|sending|submitting) {0,3} ${view}`,
        '(thanks|thank you|cheers|ta) {0,2} for passing (that|this|it)? (on|along) (what|that|this|how|your {1,3})?',
        '(thanks|thank you) {0,3} for (making|bringing) {0,3} (aware|to (our|my) attention|known)',
        '(thank you|thanks) to (those|everyone|everybody|all|all those) (who|of you who) (wrote|commented|responded|moaned|complained)',
        `(i|we|has|have|been|was|were|is|are|'s|'ve|'ll|will) {0,2} (taken|take|taking) (it|that|this|your|them|all|everything|these|those|on board|<name>)? {0,4} (on board|under advisement|under consideration)`,
        'take (it|that|this|them)? {0,1} under advisement',
        "(will|'ll|shall|can|going to) (certainly|definitely|of course|surely|try to|also)? (keep|bear|have|hold) (it|that|this|them|your|these|those|what) {0,4} in mind",
        `(your|all your|all) {0,3} ${feedback} {0,5} (is|are|has been|have been|was|were|will be|remains) {0,2} (important|valuable|valued|noted|appreciated|received|recorded|welcome|heard|considered|acknowledged|fed back)`,
        `(we|i) (really|truly|always|do|very much|genuinely)? {0,1} (value|welcome|appreciate|love) (all|your|any|every|the) {0,2} (feedback|input|opinion|opinions|views|comments|criticism|remarks|suggestions|voice|perspective)`,
        `(passed|pass|passing|forward|forwarded|feed|fed) {0,1} (your|these|those|their) {0,2} ${feedback} {0,2} (on|along|back|into|up) (to)? (the|our|management|head office|relevant|appropriate)?`,
        `your {0,2} (feedback|comments|views|complaint|input|opinion) (helps|help|matters|matter|counts)`,
        `(noted|note) (your|all your|the|their|his|her) {0,2} ${feedback}`,
        '(give|given) (it|this|that|your|them|the) {0,4} (attention|consideration|thought) (it|they|that) {0,2} (deserve|deserves|merit|merits)',
        "(it|that|this|which) (is|'s) (all)? (on) (our|my|the) radar",
      ],
    },
    // Yes, but.
    {
      certainty: 'clear',
      check: isTurned,
      unless: ['because'],
      doubt: ['explained'],
      phrases: [
        '(i|we) (do|can|totally|fully|completely|really|certainly)? (hear|get|feel) (you|that|what you|where you|your|it) {0,6} (but|however)',
        '(i|we) (do)? take (it|that|this|(your|the) (point|points|concern|comments)) (on board|seriously)? {0,9} (but|however|yet|though)',
        '(good|fair|valid|great|interesting|excellent|nice|decent|reasonable) (point|question|idea|feedback|thought|comment|suggestion|points|stuff) {0,1} (but|anyway|however|moving on)',
        '(point|points|comments|feedback) (well)? (taken|noted|heard|made) {0,2} (but|however|though|anyway)',
        '(noted|understood|heard|acknowledged) {0,1} (but|however|anyway|moving on)',
        '(thanks|thank you|appreciated|appreciate) {0,6} (but|and)? (moving (swiftly)? on|next (item|slide|question|one|speaker|point)|anyhow)',
        "(you're|you are|that's|that is) (right|probably right|true|fair|not wrong) {0,2} but (anyway|well|still)",
      ],
    },
    {
      certainty: 'likely',
      check: isTurned,
      unless: ['because'],
      doubt: ['explained'],
      phrases: [
        '(i|we) (do|can|totally|fully|completely|really|certainly)? (understand|appreciate|see|respect|recognise|recognize|acknowledge|value) (your|that|what|where|the|how|why|this) {0,9} (but|however|yet|nevertheless|nonetheless)',
        '(true|fair enough|sure|absolutely|lovely|great|brilliant|fantastic) {0,2} (anyway|moving on|anyhow)',
      ],
    },
    // Said to be good, and the talk goes on to something else.
    {
      certainty: 'clear',
      when: ['at-end'],
      unless: ['because'],
      check: ({ sentence }) =>
        sentence.length <= 12 &&
        /^(?:anyway|anyhow|moving (?:swiftly )?on|next|however|that said|nevertheless|still,|back to|now then)\b/i.test(
          sentence.next?.text ?? '',
        ),
      phrases: [
        '(good|fair|great|valid|interesting|excellent|nice|useful|helpful) (point|points|question|feedback|idea|thought|stuff|suggestion|input|perspective)',
        '(fair enough|interesting|understood|good to know|true)',
        '(thanks|thank you|cheers) for (that|saying|sharing|raising|flagging|bringing|telling|your|the) {0,9}',
        '(i|we) (hear|see|understand|get|appreciate) {0,6}',
      ],
    },
    {
      certainty: 'clear',
      check: isTurned,
      unless: ['because'],
      doubt: ['explained'],
      phrases: [
        `(i|we) (do|can|fully|totally|certainly)? (understand|appreciate|see|respect|value|recognise|recognize|acknowledge|take) (your|all your|the|these) {0,2} ${feedback} {0,4} (but|however)`,
        '(i|we) (know|realise|realize|get|understand|appreciate) {1,8} (frustrating|frustrated|disappointing|disappointed|unhappy|annoying|annoyed|upsetting|upset|not ideal) {0,3} but',
      ],
    },
    {
      certainty: 'clear',
      check: isOfViews,
      doubt: ['answered'],
      phrases: [
        '(take|takes|taking|taken|took) {0,5} on board',
        'under advisement',
        '(bear|keep) in mind (your|what you|everything)',
        '(appreciate|value) (you sharing|your (input|perspective|thoughts|feedback|comments|concerns|concern|views|opinion|suggestion|suggestions))',
        '(have|has|been|was|is|are|were) (also|now|carefully)? duly (noted|recorded|registered)',
      ],
    },
    {
      certainty: 'likely',
      check: isOfViews,
      phrases: [
        `(will|'ll) {0,1} (consider|reflect on|think about|review|look at|discuss) (your|these|this|all) {0,2} ${feedback}`,
        '(plenty to think about|lots to think about|a lot to think about|much to (reflect|think))',
      ],
    },
  ],
  suggest: [
    'You are right about [what they said]. {I’ll} {action} by {day}',
    'I hear that [what they said]. I won’t change it, because [why]; I can [what you can do]',
    'I need to think this over. {I’ll} tell you on {day} what I’ll do with it',
  ],
  flags: [
    { text: 'Duly noted.', marks: ['Duly noted'] },
    { text: 'Thanks for the feedback.', marks: ['Thanks for the feedback'] },
    { text: 'We’ll take that under advisement.', marks: ['under advisement'] },
    { text: 'I hear you, but the layout stays.', marks: ['I hear you, but'] },
    { text: 'Good point, but anyway, slide six.', marks: ['Good point, but'], kind: 'transcript' },
    { text: 'We’ll certainly bear your comments in mind.', marks: ['bear your comments in mind'] },
    { text: 'Your feedback is very important to us.', marks: ['Your feedback is'] },
    { text: 'Concerns of the night team noted', marks: ['Concerns of the night team noted'], kind: 'notes' },
    { text: 'Point taken, but that is the rota.', marks: ['Point taken, but'] },
    { text: 'I do take your point, however the date is fixed.', marks: ['take your point, however'] },
    {
      text: 'Kindly be informed that your suggestions have been received and recorded.',
      marks: ['suggestions have been received'],
    },
    { text: 'Cheers for passing on what the drivers think.', marks: ['Cheers for passing on'] },
    { text: 'Yep, noted, thanks.', marks: ['noted'], kind: 'transcript' },
    { text: 'I understand where you are coming from, but policy is policy.', marks: ['I understand'] },
    { text: 'We have passed your remarks on to the relevant department.', marks: ['passed your remarks on'] },
  ],
  leaves: [
    { text: 'Thanks for the feedback; I’ll change the intro tonight.', because: 'a next step' },
    { text: 'Noted, I’ll be there at nine.', because: 'an answer to logistics' },
    { text: 'Noted: table six, two nut allergies.', because: 'a fact is noted' },
    {
      text: 'Thank you for your comments.',
      next: 'I’ve moved both meetings to the morning.',
      because: 'a next step beside it',
    },
    { text: 'The accounts were received and noted.', because: 'a formula of minutes', kind: 'notes' },
    { text: 'I hear you, and what would help most?', because: 'a question' },
    { text: 'Good point, so I’ve crossed it out.', because: 'it is taken up' },
    { text: 'I see your point, but the fire officer needs two aisles because of the doors.', because: 'a reason' },
    { text: 'He said our feedback was important to him.', because: 'somebody else’s words' },
    { text: 'Thanks for your payment.', because: 'another sense' },
    { text: 'Have you noted the new address?', because: 'a question' },
    { text: 'As Dr Lind noted in her paper, the valve sticks.', because: 'another sense' },
    { text: 'The script says “your call is important to us”.', because: 'a quotation' },
  ],
});
