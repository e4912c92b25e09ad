import type { Place } from '../text/facts';
import { defineRule } from './rule';

const thanks =
  '(thanks|thank|thanked|thankful|grateful|obliged|cheers|ta|kudos|appreciation|gratitude|bless|good on|hats off|fair play)';
const glad =
  '(glad|pleased|grateful|thankful|relieved|happy|delighted|appreciate|appreciated|value|respect|admire|good|great)';
const somebody = '(you|he|she|they|someone|somebody|<name>)';
const saying =
  '(telling (me|us)|saying|speaking (up|out|plainly|openly)|being {0,2} (honest|frank|direct|straight|blunt|candid|upfront)|pushing back on|calling (me|us|it|that|this) out|pulling (me|us)|naming|voicing|admitting|owning|challenging (me|the|my|our)|questioning|disagreeing|pointing {0,3} out|coming (forward|to me|to us|straight|clean)|sticking (your|his|her) neck|warning (me|us)|stopping (me|us)|correcting (me|us)|(flagging|raising) <it>|bringing {1,4} (up|forward|to (my|our|me|us))|not (dressing|sugar|letting|sparing|hiding|softening|holding|wrapping|keeping|mincing))';
const said =
  '(said|say|saying|told|raised|flagged|mentioned|spoke up|pushed|questioned|pointed|warned|challenged|disagreed|objected|admitted|put|let me know)';
const plain = '(honest|frank|blunt|candid|forthright|uncomfortable|plain|straight)';
const candour =
  '(honesty|candour|frankness|openness|directness|bluntness|pushback|warning|heads up|criticism|objections|doubts|challenge|correction)';

// Money and hands are raised, buses flagged, goodbyes said; and "thanks for telling me now" is bitter.
const other =
  /\b(?:rais\w+ (?:[£$€]|\S+ (?:hand|glass|money|blinds|roof)\b)|flagging (?:down|\S+ (?:taxi|cab|bus))|saying (?:hello|hi|goodbye|yes|sorry|such|thank)|advance|(?:would(?:n['’]t)?|['’]d) (?:be (?:glad|grateful)|have (?:thanked|been)|appreciate)|me (?:now|where|which)|warning (?:light|letter|system)|(?:honesty|correction) (?:box|fluid)|says the|not grateful|honest to)\b/i;
const isMeant = ({ sentence }: Place): boolean => !other.test(sentence.text);

export const gratitudeForCandor = defineRule({
  id: 'gratitude-for-candor',
  family: 'strengths',
  name: 'Thanks for an honest word',
  lands: 'You thank someone for saying it. {Reader} will find it easier to speak up again.',
  about: 'Thanking someone for honesty, a warning, a question or pushback.',
  source: 'Borden: truth is welcomed, and nobody is punished for it.',
  silent: 'Thanks for turning this round so quickly.',
  unless: ['quoted', 'question', 'conditional-before', 'heading'],
  frames: [
    {
      certainty: 'clear',
      check: isMeant,
      phrases: [
        `${thanks} {0,5} for {0,1} ${saying}`,
        `${glad} (that)? {0,1} ${somebody} {0,2} ${said}`,
        '(appreciate|appreciated|value|admire) {0,1} (you|your|him|her|them|<name>) {0,1} (telling|saying|raising|flagging|asking|pushing|being|speaking|pointing|bringing|challenging|questioning|calling|putting)',
        `${thanks} {0,5} ${plain} (words|word|answer|answers|comments|review|feedback|views|talk|truth|report|assessment)`,
        '(took|takes|take) {0,3} (courage|guts|nerve|backbone)',
        '(brave|good|decent|kind|big|generous|honest) of (you|him|her|them|<name>) {0,2} to (say|tell|raise|flag|point|speak|admit|own|warn|name)',
        "(can|could|must|<be>) (not|n't) {0,3} (easy|comfortable|pleasant|fun|nice) (for you)? (to)? (say|saying|tell|write|hear|read|hearing|reading|raise)",
        `${plain} {1,9} (thank|thanks|thankful|glad|grateful|appreciate)`,
        '(hard|stung|painful) {1,9} (thank|thanks|thankful|glad|grateful|needed)',
        '(glad|grateful|good) (that)? (it|this|that) (was|got|has been) (said|raised|asked|flagged)',
        'thing (i|we) (need|needed|want|wanted) to (hear|be told)',
      ],
    },
    {
      certainty: 'likely',
      check: isMeant,
      phrases: [
        `${thanks} {0,5} for {0,1} (flagging|raising|catching|spotting|asking {0,3} question)`,
        `(${thanks}|appreciate|value) {0,3} (your|the|his|her|their) {0,1} ${candour}`,
        `you {0,3} ${said} {1,9} (thank|thanks|thankful|grateful|obliged|appreciate)`,
        "you (were|are|'re) {0,2} right to (say|tell|raise|flag|push|question|speak|challenge|object|ask|pull)",
        `${thanks} {0,6} who {0,3} (said|told|warned|raised|pointed)`,
        `${glad} (that)? {0,1} ${somebody} {0,2} (asked|did|wrote|rang|came|stopped)`,
        '(did|done) (me|us) a (favour|service|kindness)',
        'keep (telling|challenging|questioning) (me|us)',
      ],
    },
  ],
  inkling: {
    phrases: [
      '(thank|thanks|thankful|grateful|glad|debt|appreciate|appreciated|cheers|ta|gratitude)',
      '(value|valued|needed|rather) {0,4} (said|say|told|hear|heard|get|that)',
      '(thanked|obliged|indebted|pleased|brave|respect|useful)',
      'good {0,1} (you|that|to)',
      '(you|who) (told|tell|tells|said|say)',
      '(you|were|was) right to',
    ],
  },
  suggest: [],
  flags: [
    { text: 'Thanks for flagging this.', marks: ['Thanks for flagging this'] },
    { text: 'I’m glad you raised it.', marks: ['I’m glad you raised it'] },
    { text: 'Appreciate you pushing back on the scope, Hamza.', marks: ['Appreciate you pushing back on the scope'] },
    {
      text: 'Thank you so much for being honest with me about the hours.',
      marks: ['Thank you so much for being honest with me about the hours'],
    },
    { text: 'That can’t have been easy to write.', marks: ['That can’t have been easy to write'] },
    { text: 'You were quite right to say no, Deepak.', kind: 'transcript', marks: ['You were quite right to say no'] },
    {
      text: 'Chair thanked Ngozi for speaking up about the fees',
      kind: 'notes',
      marks: ['Chair thanked Ngozi for speaking up about the fees'],
    },
    {
      text: 'Fair play to you for saying it to my face.',
      kind: 'transcript',
      marks: ['Fair play to you for saying it to my face'],
    },
    {
      text: 'We are grateful for your frank comments on the tender.',
      marks: ['We are grateful for your frank comments on the tender'],
    },
    { text: 'Cheers for calling that out, I’d got used to the jargon.', marks: ['Cheers for calling that out'] },
    {
      text: 'It took guts to tell a full room the figures were off.',
      marks: ['It took guts to tell a full room the figures were off'],
    },
    {
      text: 'Kindly accept our thanks for bringing this lapse to our notice.',
      marks: ['Kindly accept our thanks for bringing this lapse to our notice'],
    },
    {
      text: 'It was good of him to warn us about the scaffold.',
      marks: ['It was good of him to warn us about the scaffold'],
    },
    {
      text: 'Your reply was blunt, and I’m grateful for it.',
      marks: ['Your reply was blunt, and I’m grateful for it'],
    },
    { text: 'Ta for the heads-up about the gate, I’ll go round.', marks: ['Ta for the heads-up about the gate'] },
    { text: 'You told me it dragged, thank you, I’ve cut the middle.', marks: ['You told me it dragged, thank you'] },
    {
      text: 'I’d walked past that leak for a week. Lifesaver.',
      marks: ['Lifesaver'],
      knownMiss: 'No word in it says thanks.',
    },
  ],
  leaves: [
    { text: 'Thanks for turning this round so quickly.', because: 'thanks for work' },
    { text: 'Thank you all for raising £480 for the hospice.', because: 'another sense' },
    { text: 'Thanks for saying goodbye to my mother.', because: 'another sense' },
    { text: 'Thanks in advance for telling us your dietary needs.', because: 'nothing was said yet' },
    { text: 'I’d appreciate it if you told the crew today.', because: 'a request' },
    { text: 'Did anyone thank Priya for speaking up?', because: 'a question' },
    { text: 'Oh, thanks for telling me now, after the slab is poured.', because: 'it is bitter' },
    { text: 'Thanks for the warning letter, I’ve filed it.', because: 'thanks for a document' },
    { text: 'Thank you for your patience.', because: 'a formula' },
    { text: 'No thanks, I’ve had lunch.', kind: 'transcript', because: 'another sense' },
    { text: 'The heading should read “Thank you for being honest”.', because: 'a quotation' },
    { text: 'Thanks for pushing the van, lads.', kind: 'transcript', because: 'another sense' },
    { text: 'If you see a hazard, we’ll thank you for telling us.', because: 'a condition' },
    { text: 'We value honesty, courage and care.', because: 'a slogan' },
    { text: 'I told them the date and they were pleased.', because: 'news, not candour' },
    { text: 'Glad you could make it, Siobhán.', because: 'manners' },
    { text: 'Team thanked for their efforts', kind: 'notes', because: 'thanks for work' },
  ],
});
