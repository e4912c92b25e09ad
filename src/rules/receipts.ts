import type { Place } from '../text/facts';
import { defineRule } from './rule';

const above =
  '(manager|managers|boss|hr|legal|director|directors|supervisor|lawyer|lawyers|solicitor|solicitors|union rep|union|ceo|cfo|coo|compliance|line manager|principal|dean|chair|audit|ombudsman|attorney|head of {1,2}|vp|partner|partners|board)';
const copying =
  "(copying|copied|cc|ccing|cc 'ing|cc 'd|cced|adding|added|looping|looped|including|included|placed|placing|putting|bringing|tagging)";
const proof =
  '(emails|email|e mails|mails|email trail|paper trail|trail|screenshots|screenshot|texts|messages|proof|evidence|records|logs|log|minutes|recording|recordings|whatsapps|chat history|receipts|copies)';
const recorded =
  '(minuted|recorded|noted|documented|captured|written down|on record|on the record|on paper|in writing|in the minutes|in the notes|in black and white|black on white|put in writing|on file|logged|on tape|on the recording)';
const rule =
  '(policy|policies|handbook|procedure|section|clause|paragraph|contract|guideline|guidelines|rules|sla|raci|job description|agreement|code of conduct|sop|protocol|bylaws|terms)';

/** "I want it noted that Bilal kept the water out" puts praise on record, and a legal text speaks for the record by trade. */
const isGuarded = ({ sentence }: Place): boolean =>
  !/\b(?:thank|thanks|congratulat\w+|grateful|kudos|standing order|the clerk|pursuant|hereby|insurance|vote against|signature required)\b/i.test(
    sentence.text,
  );

export const receipts = defineRule({
  id: 'receipts',
  family: 'voice',
  name: 'Written for the record',
  lands: 'May read as building a case rather than asking for something.',
  about:
    'Writing to be covered later: for the record, copying someone’s boss, keeping proof, quoting a rule at a colleague.',
  source: 'Borden: over-documenting, copying everyone and attaching proof where trust is low.',
  silent: 'Copying Dana, who runs billing.',
  unless: ['quoted', 'reported', 'question', 'heading'],
  frames: [
    {
      certainty: 'clear',
      phrases: [
        '(just|purely)? for the record',
        '(purely|just|only)? for (my|our) (own)? protection',
        '(just)? to (cover|protect) (myself|ourselves|my back|our backs|my arse|my ass|my own back|my backside)',
        '(covering|cover) my (back|arse|ass|backside|own back)',
        'cya',
      ],
      check: (place) =>
        isGuarded(place) &&
        !/^(?:books?|time|attempt|label|breaking|for|against|from|with|player|collection|shelf|deal|of)$/.test(
          place.sentence.word(place.to + 1),
        ) &&
        place.sentence.word(place.from - 1) !== 'nothing',
    },
    {
      // Something is to stand in writing, so that it can be shown later.
      certainty: 'clear',
      phrases: [
        `so (that)? (it|this|that|it all|everything|we|there) (is|'s|gets|was|stays|has|have|are) {0,3} ${recorded}`,
        `let (it|the (record|minutes|notes|file)) (be)? (noted|show|shows|reflect|state|recorded|known|minuted|note|say) {0,3} that {0,2} (i|we|my|our)`,
        `(want|wanted|like|wish|asked|insist|insisted|prefer|wants|asks) {0,2} (it|this|that|my {1,2}|our {1,2}|her {1,2}|his {1,2}) (to be)? (be)? ${recorded}`,
        '(want|wanted|like|wish) (it|this|that) (to be)? (known|remembered) that',
        'note to file',
        '(just)? to have (it|this|that) (down)? (in writing|black on white|in black and white|on paper|on record)',
        'should (anyone|anybody|someone) (ever)? (ask|asks|doubt|wonder|claim)',
        '(should|if) (it|this) ever (come|comes|go|goes|end|ends) (to|before|up)',
        'no {0,1} (ambiguity|doubt|misunderstanding|dispute|argument) {0,3} (later|afterwards|arise later|later arise)',
        '(kept|written up|noted|saved|filed|logged) {0,5} in case (it|this|they|anyone|anybody|anyone) {0,1} (is|are|asks|ever|should)',
        '(noted|minuted|recorded|documented|on record|written down|known|captured) (here|somewhere|now|clearly)? that (i|we|my|our)',
        "so (that)? (nobody|no one|they|he|she|people|anyone|nobody here) {0,1} (can|could|ca n't|cannot|could n't|will|wo n't|is able to) {0,3} (say|claim|deny|tell|argue|accuse|pretend|blame|forget|turn)",
        "so (that)? there (can|is|'s|will|could) (be)? (no|never|not any) {0,1} (doubt|question|dispute|argument|ambiguity|misunderstanding|room) {0,1} (later|afterwards|about who|as to|who|on who|whatsoever)",
        "(nobody|no one) can (say|claim|tell) {0,2} (i|we) (did n't|never|did not|was n't|were n't|had n't)",
        "do n't (say|tell|come) {0,5} (i|we) (did n't|never|did not) (warn|tell|say|flag|mention|raise)",
        `(i|we) {0,3} (keep|keeping|kept|saved|saving|hold|made|making|taken|taking|have) {0,3} (log|list|record|records|notes|diary|copies|${proof}) {0,9} (in case|should) (anyone|anybody|somebody|someone|it|this|that|you|they|needed)`,
        `(have|'ve|has|got|kept|keep|hold) {0,4} ${proof} {0,2} (to|that|which) (prove|proves|back|show|shows|support|confirm)`,
        "(i|we) (do)? (have|'ve|hold|keep|kept|saved) (got)? (the|all|every|all the|all of the|all my|your) {0,1} (email trail|paper trail|screenshots|email chain|texts|emails|receipts) {0,2} (if|in case|should|here|and|let|by the way|saved|so)",
        "(i|we) (have|'ve) (got)? (it|that|this|all of (it|this|that)|everything|your words|the lot) (all)? in (writing|black and white|email|an email)",
        "(it 's|it is|it 'll be|it will be|that 's|they 're) (all)? (in|on) (the|my|our|your) (notes|minutes|recording|emails|email|log|file|chat|transcript) if (anyone|anybody|you|someone|they)",
        '(put|putting|stated|stating|send|sending|writing) (this|that|it|all this|these) (down)? in writing (so|because|as|since|to|again|for)',
        '(this|that|it) (should|must|needs to|has to|ought to|is to) be (noted|recorded|minuted|documented) that {0,1} (i|we|my|our)',
        '(asked|insisted|requested|demanded|wished) {0,1} that (it|this|that) be (minuted|recorded|noted|documented)',
        '(asked|asks|insist|insisted) for (every|each|all|any) {1,4} (to be)? (put)? in writing',
      ],
      check: (place) => isGuarded(place) && !/^(?:not|n't|never)$/.test(place.sentence.word(place.from - 1)),
    },
    {
      // Copying power.
      certainty: 'clear',
      phrases: [
        `${copying} {0,2} (in|on)? {0,6} ${above} {0,7} (for (visibility|transparency|the record|awareness of)|so (that)? (there|everyone|everybody|we all|nobody|no one|it|they|he|she)|as (a|an)? (witness|witnesses|observers)|to avoid|in case|(in)? {0,1} view of)`,
        `${copying} {0,1} (in)? (my|your|his|her|our|their) (own)? ${above} (in|here|on this)? (for|so|as|to)`,
        `${copying} {0,6} (as a|as my|so there is a|so there 's a|to have a) witness`,
      ],
      check: ({ sentence, from }) => !/^(?:i|we)$/.test(sentence.word(from - 2)) || sentence.word(from - 1) !== 'not',
    },
    {
      certainty: 'likely',
      unless: ['because', 'explained'],
      phrases: [
        `${copying} {0,1} (in)? (my|your|his|her|our) (own)? (line)? (manager|boss|director|supervisor|lawyer|solicitor|union rep)`,
        `${copying} {0,3} for (visibility|transparency)`,
        '(my|your|our) {0,1} (boss|manager|lawyer|solicitor|hr|legal|director) {0,3} (in|on) (cc|copy|blind copy|bcc)',
      ],
    },
    {
      // A rule held up to a colleague.
      certainty: 'clear',
      unless: ['negated'],
      phrases: [
        'as (clearly|plainly|explicitly|very clearly|expressly|repeatedly) (stated|explained|set out|written|mentioned|indicated|noted|described|documented|outlined|laid out|communicated|said)',
        `(as per|per|under|according to|as stated in|in accordance with|in line with|pursuant to) {0,4} ${rule} {0,9} (sits with you|sits with your|is your (job|responsibility|duty|task)|your (responsibility|job|duty)|which you (signed|agreed|accepted)|as you (know|well know|are aware|are well aware|believe|should know))`,
        "i (would|'d|must|shall)? (refer|point|direct) you (back)? to (my|your|our|the) (own)? {0,2} (email|emails|e mail|message|messages|mail|letter|note|minutes|contract|policy|clause|section|rules|handbook)",
        "(as (you|everyone|anyone) (will|can|may|'ll) see (from|in)|see|i refer to|you will find) my (emails|messages|mails|letters|reminders|several|three|two|previous (emails|messages|mails)) {0,2} (of|dated|from|on|sent)?",
        '(may|must|let) (i|me) remind you {0,2} (of|that) {0,3} (article|section|clause|paragraph|rule|policy|contract|page|you (signed|agreed))',
      ],
      check: isGuarded,
    },
    {
      // The count of one's own warnings.
      certainty: 'likely',
      phrases: [
        "(this is|it is|it 's) (now|already)? (my|the) (second|third|fourth|fifth|sixth|<number>) (email|e mail|mail|message|letter|attempt|request) (about|on|regarding|to|asking)",
        "(i|we) (have|'ve|had|did)? (repeatedly|already|clearly|expressly|formally)? (warned|informed|notified|flagged|advised|objected|raised|pointed out) {0,6} (three times|two times|twice|several times|many times|<number> times|every time|in writing|repeatedly|on (three|two|several|many) occasions|since)",
        "(wish|want|would like|'d like|must) to (state|record|stress|place on record|put on record|make clear|note) {0,6} that (i|we) (did not|did n't|never|was not|was n't|warned|raised|advised|objected|was against|informed|had|told|said)",
        "(i|we) (did)? (say|said|raise|raised|warn|warned|flag|flagged|told) {0,7} (it 'll be|it will be|it 's|it is|that 's) in the (notes|minutes|recording|log|emails)",
        '(confirm|get|have|need|want|like|prefer) {0,5} (in writing|by email|by return|on paper) that (it was)? (you|he|she|they|your)',
        "(i 'd|i would|we 'd|we would|i|we) (like|prefer|want|need|insist) {0,5} (your|the|that|this|any|every) {1,5} (in writing|on paper|in black and white|on record) (before|so|please|first|this time|in case)",
        '(mention|mentioning|say|saying|state|stating|note) {0,4} (in|on|for) the (recording|transcript|tape) {0,2} (that|we|i)',
        '(somebody|someone|it) {0,2} (have|has|had|get|put) (it|that|this) (written|put|noted) down',
        "i (do)? (have|'ve) (got)? the (email|paper|whole) trail",
        'i have kept {0,3} (every|all|each) {0,2} (email|emails|text|texts|message|messages|letter)',
      ],
      check: isGuarded,
    },
  ],
  replaces: 'sentence',
  suggest: [
    'What I need you to know is [your point]; can we agree [what should happen next]?',
    'I’m worried that [what you fear will be said later]. Could we talk about it on {day}?',
  ],
  flags: [
    { text: 'For the record, I sent the figures in April.', marks: ['For the record'] },
    { text: 'Just so it’s documented, the alarm was off when I arrived.', marks: ['so it’s documented'] },
    { text: 'Copying my manager for visibility.', marks: ['Copying my manager'] },
    { text: 'I have the emails to prove it.', marks: ['have the emails to prove'] },
    { text: 'As clearly stated below, the quote was valid for a month.', marks: ['As clearly stated'] },
    { text: 'To cover myself, I took a photo of the lock.', marks: ['To cover myself'] },
    { text: 'Let the minutes show that I was against it.', marks: ['Let the minutes show that I'] },
    { text: 'I’m adding HR so that there is a witness.', marks: ['adding HR so that there'] },
    { text: 'I am keeping a list of every refusal in case anybody asks.', marks: ['keeping a list'] },
    {
      text: 'I’m putting this in writing so nobody can say they weren’t warned.',
      marks: ['putting this in writing so'],
    },
    { text: 'I refer you to my email of 4 March.', marks: ['I refer you to my email'] },
    { text: 'Under the contract, this is your responsibility, as you know.', marks: ['Under the contract'] },
    { text: 'JK asked that it be minuted that she had objected.', kind: 'notes', marks: ['asked that it be minuted'] },
    {
      text: 'And just so it’s captured on the recording, we raised this in May.',
      kind: 'transcript',
      marks: ['so it’s captured'],
    },
    { text: 'Kindly note down that I was against it, I want it on record.', marks: ['want it on record'] },
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
  ],
});
