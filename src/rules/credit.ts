import type { Place } from '../text/facts';
import { defineRule } from './rule';

const idea =
  '(idea|ideas|suggestion|proposal|concept|thinking|insight|brainwave|initiative|invention|design|catch|find|doing|work|handiwork|call|trick|approach|plan|question|observation|solution|scheme|redesign|persistence|patience|planning|quick thinking|own work|eye)';
const made =
  '(spotted|noticed|caught|found|suggested|came up with|thought of|thought to|pointed out|raised|flagged|saw|fixed|solved|built|worked out|figured out|saved|asked|realised|realized|discovered|identified|wrote|proposed|kept|persuaded|argued|designed|created|drew|led|pulled|cracked|rescued|had the idea|stayed|talked|rang|negotiated|found out|remembered|taught|redesigned|invented|tracked down|put together|made it|got us|got the|chased|organised|organized|drafted|did)';
const fine =
  '(great|brilliant|lovely|fantastic|terrific|top|superb|excellent|nice|amazing|wonderful|beautiful|outstanding|sterling|stellar|good|inspired|awesome|smashing|grand|cracking|solid|impressive|fine|magnificent|remarkable|hard|heroic)';
const effort =
  '(work|job|catch|spot|save|effort|idea|thinking|find|call|stuff|detective work|shout|one|question|team work|teamwork|performance|going)';
const praise =
  '(kudos|props|hat tip|shout out|shoutout|big up|hats off|bravo|full marks|gold star|gold stars|full credit|due credit|all credit|all the credit|much credit|the credit|real credit|credit|big thanks|huge thanks|special thanks|many thanks|particular thanks|my thanks|our thanks|their thanks|thanks|well done|salute|applause|a bow|chapeau|cap doffed|thanks minuted|thanks recorded|recognition|congratulations|massive thanks|all praise|a round of applause|cheers)';

/** Words that turn praise into its opposite: "it was Tom's idea to skip the test", "thanks to Tom we missed the boat". */
const isPraise = ({ sentence }: Place): boolean =>
  !/\b(?:wasn['’]t|isn['’]t|mistakes?|blame|fault|delay(?:ed|s)?|missed the|went wrong|errors?|broke|typo|mess|worse|can['’]t|won['’]t|wouldn['’]t have|joke|nothing,|unfortunately|sadly|afraid|cost us|wrong on|promotion|retirement|birthday|account|invoice|skip|without asking|let['’]s see|if|whether|forgot|failed|problems?|trouble|disputed?|supposedly|allegedly|claims|rumou?r|useless|nobody else knows|wrongly)\b/i.test(
    sentence.text,
  ) && !/\bto\b.*\bnot (?:mine|ours)\b/i.test(sentence.text);

/** Congratulations on a post or a baby give credit for nothing; thanks for a mail are manners. */
const isForWork = (place: Place): boolean =>
  isPraise(place) &&
  !/\b(?:for (?:your|the|this|that) (?:e-?mail|mail|message|reply|note|update|invitation|reminder|letter|call|time|quick|nothing)|for nothing)\b/i.test(
    place.sentence.text,
  );

const unnamed =
  /^(?:dear|great|thanks|the|a|an|it|this|that|these|there|our|your|my|his|her|their|no|yes|so|and|but|he|she|we|they|you|i|who|what|where|when|how|if|as|also|then|here|today|another|one|next|last|team|everyone|nobody|somebody|someone|customer|customers|clients?|staff|head|minutes|council|board|committee|police|group|auditors?|users?|testing|tests?|analysis|review|survey|results?|study|research|report|data|students|parents|members|residents)$/;

/** A capital letter at the start of a sentence makes no name. */
const isNamed = (place: Place): boolean => isPraise(place) && !unnamed.test(place.sentence.word(place.from));

export const credit = defineRule({
  id: 'credit',
  family: 'strengths',
  name: 'Credit where it is due',
  lands: 'People bring ideas where ideas keep their names.',
  about: 'Giving a named person credit for an idea or for work.',
  source: 'Borden: ideas that only land when a higher title repeats them; name whose they were.',
  silent: 'Your account has been credited with five days.',
  unless: ['question', 'conditional-before', 'heading'],
  frames: [
    {
      certainty: 'clear',
      unless: ['negated', 'quoted'],
      phrases: [
        `${praise} (also|again|too|really|still|first)? (must|should|has to|have to|needs to)? (go|goes|is due|are due|are owed|is owed|owed|belongs|belong|due)? to {0,3} <name> (for|who|and|on|at|from|in|with|'s)`,
        `${praise} (also|again|too|really)? (must|should|has to|have to)? (go|goes|is due|are due|are owed|belongs|belong|due) to {0,3} <name>`,
        '(kudos|props|hat tip|shout out|shoutout|big up|hats off|full marks|gold star|full credit|all credit|bravo|chapeau) (to|for) {0,2} <name>',
        '(recorded|expressed|minuted|recorded their|gave) {0,2} (thanks|appreciation|gratitude) to {0,2} <name>',
        '(credit|single out|highlight|recognise|recognize|applaud|commend|praise|acknowledge|celebrate) {0,2} <name> (for|who|with|as|since)',
        '(give|giving|gave) {0,2} (credit|praise|a shout out|a mention) to {0,2} <name>',
        '(give|giving|gave) <name> {0,3} (credit|praise|medal|bow|mention|shout out)',
        '<name> (deserves|deserve|earned|merits|gets|should get|should have|ought to get) {0,4} (credit|praise|thanks|bow|medal|mention|recognition|applause|pint|shout out)',
        '(big|huge|special|particular|heartfelt|massive|warm|sincere) (thanks|thank you) (also|again|too)? to {0,2} <name>',
        `${fine} ${effort} (by|from|there|on that|this week|today|last night)? {0,1} <name>`,
        '(well done|nice one|bravo|hats off|good on|fair play to) (to)? <name> {0,1} (for|on|who|you)',
      ],
      check: isForWork,
    },
    {
      certainty: 'clear',
      unless: ['quoted', 'reported', 'negated'],
      phrases: [
        "(you|we|i) (have|'ve) {0,2} <name> to thank",
        '(was|were|is) all <name>',
        '(praise|compliments|applause|glory|medal|honours|thanks) {0,9} (belong|belongs|go|goes) to {0,2} <name>',
        "(raise a glass|raise your glasses|a toast|here 's) to {0,1} <name> who",
        '(only (right|fair) to (say|add|mention|note)|you should know|i should (say|add|mention)|let me (say|add)|worth saying) {0,2} (that)? {0,1} <name> {0,2} ' +
          made,
        '<name> {0,2} (saw|knew|noticed|had|said|told|spotted) {0,9} before (any of us|anyone else|the rest of us|i did|we did|anyone)',
        `(was|is|'s|were|are|all|entirely|purely|really|actually|largely|mostly|wholly) (all|entirely|purely|really|actually|in fact|originally|largely)? {0,1} <name> 's (own|original)? ${idea}`,
        `(idea|thinking|concept|design|suggestion|option {0,1}|insight|trick|approach|work|title|phrase|line|sketch|proposal|version|drawing|fix|solution|question) {0,9} (came|comes|come) from {0,3} <name>`,
        `(idea|thinking|concept|design|suggestion|insight|trick|approach|proposal|credit|praise) {0,9} (is|was|were|are|belongs to|goes to|should go to) {0,1} <name> 's`,
        `(it|this|that) (was|is|'s) {0,1} <name> (who|that) {0,2} ${made}`,
        "(is|was|are|were|'s|all|entirely|largely|mostly) (all|entirely|largely|mostly)? (down to|thanks to|due to|owed to|a credit to) {0,1} <name> ('s|who|and|for|because|for the|she|he)?",
        '(borrowed|learned|learnt|stole|stolen|nicked|pinched|picked up|cribbed) {0,5} from {0,1} <name>',
        "(in|to use|to quote|borrowing|use|quoting) <name> 's (words|phrase|line|own words|expression)",
        "(building|build|builds|expanding|following|picking up|riffing) {0,1} on {0,2} <name> 's {0,1} (point|idea|suggestion|question|proposal|thought|comment|work)",
        'as <name> (rightly|correctly|wisely|so rightly|pointed out|spotted|noticed|first (said|suggested|pointed)|suggested|put it)',
        '<name> (taught|showed) (me|us) (that|how|to|the|everything)',
        '<name> (said|suggested|raised|proposed|mentioned|asked) (that|it|this|the same) {0,3} (first|earlier|ago|before me|months ago|weeks ago)',
      ],
      check: isPraise,
    },
    {
      certainty: 'clear',
      unless: ['quoted', 'reported'],
      phrases: [
        "(could n't|would n't|could not|would not|never) {0,9} (without|if not for|were it not for|but for) {0,3} <name>",
      ],
      check: isPraise,
    },
    {
      // The name opens the clause.
      certainty: 'clear',
      unless: ['quoted', 'reported'],
      phrases: [
        "<name> 's (own|original|little|clever|brilliant|great|neat|quiet)? {0,2} {0,1} (idea|suggestion|script|sheet|spreadsheet|redesign|persistence|patience|planning|dashboard|tool|design|fix|work|plan|eye|trick|template|map|checklist|question|hunch|stubbornness|diligence|quick thinking) {0,9} (saved|saves|found|halved|halves|works|worked|makes|made|cut|cuts|helped|solved|won|turned|doubled|caught|fixed|spared|used|brought|paid off|rescued|got us|kept|changed|is why we|is why our|are now (used|standard|in use)|is now (used|standard|in use)|got us through)",
        "<name> (did|has done|'s done|does|is doing) {0,2} (a|an|the|all the|all of the|most of the|some)? {0,1} (great|brilliant|fantastic|amazing|lovely|sterling|terrific|superb|excellent|wonderful|outstanding|cracking|hard|heavy|real|stellar) {0,2} (job|work|yards|lifting|graft|thing|stuff|bit)",
        "<name> {0,4} (came up with|thought of|figured out|worked out|cracked|solved|single handedly|saved the day|saved us|went above|went out of|redesigned|had the (idea|answer|courage)|deserves|pulled off|was first to|was the first to|is the reason|'s the reason|'s the one who|is the one who|was the one who|'s the person who)",
        '<name> (first|quickly|kindly|cleverly|patiently|also|rightly)? (spotted|caught|noticed|discovered) (that|the|it|this|a|an|our|my|them|two|three|what|how|where)',
        "<name> (built|wrote|drew|made|designed|fixed|did|raised|created|led) {0,9} (and|which|so) {0,2} (it|that|she|he|they|we)? {0,2} (has n't|have n't|never|works|worked|cuts|saved|saves|halved|cut|found|caught|shows|is brilliant|is great|is the best|makes|made)",
        "by the way {0,3} <name> 's idea",
      ],
      check: isNamed,
    },
    {
      certainty: 'likely',
      unless: ['quoted', 'reported', 'negated'],
      phrases: [
        "<name> 's (idea|suggestion|catch|invention|brainwave|doing|work|design)",
        "(that|which|it|this) (was|is|'s) (all)? (his|hers|her|their) (own)? (idea|doing|work|design|suggestion|invention|handiwork)",
        '(he|she|they) (came up with|thought of|figured it out|worked it out|spotted it|caught it)',
        "that (was|is|'s) (all)? <name> (and|who|that)",
        '(i|we) owe (it|this|that|the {1,2}) (all)? to {0,2} <name>',
        '(every|all|best|good|first|whole) {0,9} (written|drawn up|built|made|designed|drafted|painted|drawn) (entirely|all|first)? by {0,2} <name>',
        '(thanks|thank you) <name> {0,1} (for) (spotting|catching|finding|fixing|building|writing|making|doing|pulling|organising|organizing|putting|working|staying|chasing|leading|getting|sorting|covering|jumping|stepping|drafting|suggesting)',
        '(thanks|thank you) to {0,2} <name> (for|who)',
        '(idea|credit|design|work) {0,5} (by|of) <name>',
      ],
      check: (place) => isForWork(place) && !/^(?:of|that|about|is|'s|not)$/.test(place.sentence.word(place.to + 1)),
    },
  ],
  suggest: [],
  flags: [
    { text: 'This was Lena’s idea.', marks: ['Lena’s idea'] },
    { text: 'Kudos to Sam for catching it.', marks: ['Kudos to Sam for'] },
    { text: 'The shortcut came from an idea Oyin had; the design came from Oyin.', marks: ['design came from Oyin'] },
    { text: 'Full marks to Ciara for the wheelchair route.', marks: ['Full marks to Ciara'] },
    { text: 'It was Dmitri who spotted the leak.', marks: ['It was Dmitri who spotted'] },
    { text: 'Credit goes to Anjali for the new form.', marks: ['Credit goes to Anjali'] },
    { text: 'We could not have opened without Thijs.', marks: ['not have opened without Thijs'] },
    {
      text: 'As Noor rightly said, the fee was wrong in March.',
      marks: ['As Noor rightly'],
      knownMiss: 'the word wrong is taken for blame',
    },
    { text: 'As Noor rightly said, the fee had doubled by March.', marks: ['As Noor rightly'] },
    { text: 'Great work by Colin on the duplicates.', marks: ['Great work by Colin'] },
    { text: 'Femi’s script found eleven thousand duplicates.', marks: ['Femi’s script found'] },
    { text: 'The trustees recorded their thanks to LP.', kind: 'notes', marks: ['recorded their thanks to LP'] },
    { text: 'Rhea noticed that two lockers had one number.', kind: 'notes', marks: ['Rhea noticed that'] },
    { text: 'I just built it, that’s Jyoti’s idea.', kind: 'transcript', marks: ['Jyoti’s idea'] },
    {
      text: 'Building on Priyanka’s point, we could ring them first.',
      kind: 'transcript',
      marks: ['Building on Priyanka’s point'],
    },
  ],
  leaves: [
    { text: 'Your account has been credited with five days.', because: 'money' },
    { text: 'Kudos to everybody!', because: 'nobody is named' },
    { text: 'It was Lena’s idea to skip the test, not mine.', because: 'it shifts blame' },
    { text: 'Thanks to Tom we missed the boat.', because: 'blame' },
    { text: 'Thank you, Priya, for your email.', because: 'manners' },
    { text: 'Does anyone know whose idea the ramp was?', because: 'a question' },
    { text: 'Lena’s idea isn’t going to work.', because: 'no praise' },
    { text: 'Dana owns billing.', because: 'a fact' },
    { text: 'Congratulations to Joost on his promotion.', because: 'no idea or work' },
    { text: 'The credit card was declined.', because: 'another sense' },
    { text: 'If Sanjay’s suggestion works, we will be home by six.', because: 'a condition' },
    { text: 'Thanks to all who came.', because: 'nobody is named' },
    { text: 'Thanks, Ben, got it.', because: 'manners' },
  ],
});
