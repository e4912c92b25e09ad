import type { Place } from '../text/facts';
import { defineRule } from './rule';

const praise =
  '(kudos|hats off|bravo|full marks|shout out|shoutout|credit|praise|applause|tribute|well done|three cheers|props|hat tip|salute|raise a glass|big hand|big shout)';
const idea =
  '(idea|ideas|suggestion|point|design|recipe|invention|brainchild|proposal|catch|find|notion|achievement|making|doing|handiwork|drawing|trick|concept|insight|work)';
const made =
  '(idea|credit|design|trick|suggestion|concept|wording|thinking|bit|plan|approach|phrase|recipe|drawing|work|sketch)';
const effort = '(persistence|patience|stubbornness|planning|quick thinking|efforts|eye)';
const fine =
  '(great|good|lovely|brilliant|excellent|fantastic|super|detective|hard|sterling|terrific|amazing|outstanding)';

// Words that turn praise into its opposite, or give congratulations for a baby: "thanks to Tom we missed the boat".
const sour =
  /\b(?:isn['’]t|wasn['’]t|aren['’]t|blame|fault|mistakes?|miss(?:ed)? the|wrong|joke|skip|sadly|afraid|mess|clean (?:it|that)|birth|arrival|engagement|promotion|birthday|account|permit|phone|ltd|line with|(?:note|card) to|don['’]t|if|no to|rejected|turned down|shot down|binned|overruled|refused|not taken up|nah)\b/i;
const isPraise = ({ sentence }: Place): boolean => !sour.test(sentence.text);

export const credit = defineRule({
  id: 'credit',
  family: 'strengths',
  name: 'Credit where it is due',
  lands: 'People bring ideas where ideas keep their names.',
  about: 'Giving a named person credit for an idea or for work.',
  source: 'Borden: ideas that only land when a higher title repeats them; name whose they were.',
  silent: 'Your account has been credited with five days.',
  unless: ['question', 'quoted', 'conditional-before', 'heading'],
  frames: [
    {
      certainty: 'clear',
      check: isPraise,
      phrases: [
        `${praise} {0,6} (to|for|with) {0,2} <name>`,
        '(full|all|due) (credit|marks|praise) {0,4} to (her|him|them|you)',
        '(big|huge|special|particular|many|massive|our|my) (thanks|thank you) {0,2} to {0,2} <name>',
        '(thanks|thank you) {0,3} to {0,2} <name> {0,1} (for|who|whose)',
        "(it|this|that) (was|is|'s) {0,2} (<name>|she|he|you) (who|that) {0,2} (spotted|noticed|found|caught|thought|suggested|built|made|kept|wrote|did|saved|persuaded)",
        `(was|is|'s|are|were|all) {0,2} <name> 's {0,1} ${idea}`,
        `${made} {0,6} (came|comes|is|are|was|were) {0,1} from {0,2} <name>`,
        `${made} {0,6} (is|are|was|were|'s) {0,2} <name> 's`,
        "<name> 's {1,4} (saved|saves|halved|halves|cuts|doubled|won|caught|paid off|rescued|got us|is now used|fixed|solved)",
        `${fine} {0,1} (work|job|catch|spot|idea|thinking|effort|find) {0,1} (by|from) {0,2} <name>`,
        `<name> 's {0,1} ${effort}`,
        "(thanks to <name> 's|in <name> 's words)",
        "(building|picking up|following) {0,1} on {0,1} <name> 's",
        "(could|would) (not|n't) {0,6} without {0,2} <name>",
        '<name> had the (idea|courage|answer|sense)',
        '(learned|learnt|nicked|pinched) {0,4} from {0,1} <name>',
        '<name> {0,9} saved (us|the)',
        "<name> (is|'s|was|has been|'s been) {0,3} (hero|genius|star|legend|brains|architect|godsend)",
        '(was|is) {0,2} (her|his) {0,1} (idea|doing|suggestion|design|eye)',
        `${made} {0,3} (is|are|was|were) (yours|hers)`,
        '<name> {0,2} (deserves|deserve|earned|should get) {0,4} (credit|praise|thanks|bow|medal|applause)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['reported'],
      check: isPraise,
      phrases: [
        '<name> {0,1} (spotted|noticed|caught|saw) (that|the|it|a|my|our)',
        '<name> {0,1} (came up with|worked out|figured out|thought of|rescued|redesigned|rebuilt|persuaded)',
        '<name> who {0,2} (thought|spotted|noticed|found|built|stayed|worked|drew|kept|talked)',
        "(was|is|'s) all <name>",
        '(bravo|well done|hats off|kudos) {0,1} <name>',
        "<name> 's (idea|suggestion|catch|invention)",
        "<name> 's {0,1} (script|sheet|checklist|map|layout|recipe|template|dashboard|question) {0,4} (is|has|found|got|did)",
        'as <name> (pointed out|suggested|put it|rightly)',
        '(suggested|found|spotted|designed|built|drawn|written|made|sewn) by {0,2} <name>',
        '(thanks to|owe <it> to) {0,1} <name>',
        "(without|but for) (her|him|<name>) {0,2} (would|'d|could)",
        '<name> {0,2} take a bow',
        '<we> {0,1} <name> {0,5} to thank',
        '(praised|commended|applauded|recognised) {0,2} <name>',
        'thank you <name> {0,1} for (spotting|catching|finding|fixing|building|writing|making|organising|staying)',
      ],
    },
  ],
  inkling: {
    phrases: [
      '(idea|brainwave|credit|thanks to|owe|hats|kudos|praise|from|was) <name>',
      "<name> 's (idea|brainwave|doing|work|eye|question|hand)",
      '<name> {0,2} (who|thought|spotted|found|saw|made|built|wrote)',
      '(idea|notion|trick|invention|the work of)',
      '(spotted|noticed|saved|drew|devised|rewrote|designed|composed|invented|discovered|worked out|came up with)',
      '(her|his|your|their) (own|name|work|doing)',
      '(found|wrote|thought of|built) (the|it|that|this)',
      '(deserves|start to finish|well done|applause|to thank|came from)',
      'without (<name>|you|her|him|them)',
    ],
  },
  suggest: [],
  flags: [
    { text: 'This was Lena’s idea.', marks: ['This was Lena’s idea'] },
    { text: 'Kudos to Sam for catching it.', marks: ['Kudos to Sam for catching it'] },
    { text: 'The design came from Oyin, I only drew the edges.', marks: ['The design came from Oyin'] },
    { text: 'Full marks to Ciara on the wheelchair route.', marks: ['Full marks to Ciara on the wheelchair route'] },
    { text: 'It was Dmitri who spotted the leak.', marks: ['It was Dmitri who spotted the leak'] },
    { text: 'A big thank you to Anjali, the forms are half as long.', marks: ['A big thank you to Anjali'] },
    {
      text: 'Ravi’s patience with the printers got us here.',
      marks: ['Ravi’s patience with the printers got us here'],
    },
    { text: 'Fantastic work by Colin on the duplicates.', marks: ['Fantastic work by Colin on the duplicates'] },
    { text: 'Femi’s script halved the queue.', marks: ['Femi’s script halved the queue'] },
    { text: 'Committee commended L. Pereira', kind: 'notes', marks: ['Committee commended L'] },
    {
      text: 'Rhea noticed that two lockers had one number.',
      kind: 'notes',
      marks: ['Rhea noticed that two lockers had one number'],
    },
    {
      text: 'I just built it, the clever bit is all Jyoti’s.',
      kind: 'transcript',
      marks: ['the clever bit is all Jyoti’s'],
    },
    { text: 'Uchenna saved the day with a spare fuse.', marks: ['Uchenna saved the day with a spare fuse'] },
    {
      text: 'Mrs Banerjee deserves the credit for the low waste.',
      marks: ['Mrs Banerjee deserves the credit for the low waste'],
    },
    { text: 'I learned this trick from Ewa, by the way.', marks: ['I learned this trick from Ewa'] },
    { text: 'Credit where it’s due: the wording is yours.', marks: ['the wording is yours'] },
    {
      text: 'the labels? mo did those, lovely job',
      marks: ['mo did those'],
      knownMiss: 'A name in lower case is not known for a name.',
    },
  ],
  leaves: [
    { text: 'No to Winston’s idea, been there before', because: 'it is turned down', kind: 'notes' },
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
    { text: 'Action: Ruth to send a thank-you card to Mr Osei', kind: 'notes', because: 'a task' },
    { text: 'It’s Gwen’s turn on the till.', kind: 'transcript', because: 'a rota' },
    { text: 'The bridge was designed in Kraków.', because: 'a place' },
    { text: 'The sign said “Applause for Elvis”.', because: 'a quotation' },
  ],
});
