import { type Place, textAfter } from '../text/facts';
import { defineRule } from './rule';

// What it takes courage to do, as people are thanked for it.
const speakingUp =
  '(flagging|raising|telling (me|us)|saying|speaking (up|out|so)|pointing (it|that|this|me|them|the {1,3}|{0,4})? out|being (so|very|that|this|really|totally|completely)? (honest|frank|open|direct|straight|blunt|candid|upfront|up front|transparent|clear)|pushing (back|us|me)|challenging|questioning|contradicting|disagreeing|calling (me|us|it|that|this|out)|pulling (me|us) up|warning|alerting|bringing (it|this|that|these|the) {0,4} (up|to|forward)|naming|owning (up|it)|admitting|coming (forward|to (me|us)|clean|back to)|sticking your neck out|refusing|stopping (me|us)|complaining|correcting (me|us)|not letting|having the (courage|guts|nerve to say)|declaring|asking the (hard|awkward|difficult|tough|uncomfortable))';
const said =
  "(said|raised|asked|told|flagged|spoke|brought|mentioned|caught me|called (me|us|it|that|this) out|came (to me|to us|forward)|complained|pushed|questioned|pointed|warned|challenged|stopped (me|us)|disagreed|objected|let (me|us) know|felt able|trusted|wrote to (me|us)|did n't (hold|soften))";
const candour =
  '(honesty|candour|candor|frankness|openness|directness|sincerity|pushback|push back|warning|heads up|straight (answer|talk|talking|words)|(honest|frank|candid|blunt|tough|difficult|direct|critical|constructive|open) (answer|answers|feedback|words|word|view|views|opinion|assessment|comments|criticism|message|note|review|reply|report|question|questions|account)|criticism|criticisms|objection|objections|doubts|challenge|plain speaking|(good|hard|fair|awkward|tough) (challenge|question))';
const who = '(you|he|she|they|someone|somebody|everyone|<name>)';
const lots = '(so|very|really|truly|genuinely|most|much|deeply|only|all|just|both|again|a lot|ever so)';

const isOther = ({ sentence, from, to, kind }: Place): boolean => {
  const text = sentence.text;
  const rest = textAfter({ sentence, from, to, kind });
  // Money is raised, children and glasses too; goodbyes are said; "thanks for telling me now" is bitter.
  if (
    /\brais(?:ing|ed)\s+(?:[£$€]|\d|(?:the|a|your|some|so much|funds|money)?\s*(?:money|funds?|invoice|ticket|order|po|quote|fee|glass|blinds?|hand|hands|roof|flag|kids|child|children|bar|awareness))/i.test(
      text,
    )
  )
    return true;
  if (/\bsa(?:ying|id)\s+(?:hello|hi|goodbye|yes|bye|grace|thanks|thank)\b/i.test(text)) return true;
  if (
    /\b(?:pushing|stopping|flagging|calling|warning|alerting)\b/i.test(sentence.word(to)) &&
    /^\s*(?:by|down|in|for|(?:the|a) (?:bus|taxi|bingo|meeting|lift))\b/i.test(rest)
  )
    return true;
  if (
    /^\s*(?:template|letters?|systems?|lights?|signs?|labels?|cup|now\b(?! than)|only now|after|in advance|too late)\b/i.test(
      rest,
    )
  )
    return true;
  if (
    /\b(?:in advance|withdraw\w*|dropping your|honest (?:day|mistake|living)|back the (?:fence|gate|wall|chairs?|tables?|hedge|sofa))\b/i.test(
      text,
    )
  )
    return true;
  if (/\b(?:would|['’]d) be\s*$/i.test(text.slice(0, sentence.startOf(from) - sentence.start))) return true;
  return /\b(?:not (?:grateful|thankful|glad|happy)|no thanks|thanks for nothing|do n['’]?t thank|never thank|would(?:['’]ve| have)?|could have|['’]d have)\b/i.test(
    text.slice(0, sentence.endOf(from) - sentence.start),
  );
};
const isMeant = (place: Place): boolean => !isOther(place);

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
        `(thanks|thank (you|ye|u)|cheers|ta|kudos|props|hats off|well done|fair play|respect|nice one) {0,4} for ${speakingUp}`,
        `(thanks|thank you|cheers|ta|obliged|grateful|thankful|gratitude|appreciation|appreciate|appreciated|appreciates) {0,1} {0,1} (for|of|the|your|this|that|his|her|their|you|him|them) {0,2} ${candour}`,
        `(grateful|thankful) {0,3} for ${speakingUp}`,
        `(appreciate|appreciated|value|valued|respect|admire) (it)? (that)? (you|your|him|her|them|<name>) (${lots})? ${speakingUp}`,
        `(appreciate|appreciated|value|valued|respect|admire) (it)? (that|when|how) ${who} (have|has|'ve)? ${said}`,
        `<be> ${lots}? ${lots}? (glad|pleased|relieved|grateful|thankful|delighted|happy) (that)? ${who} (have|has|'ve|'s|had|were|both|all)? (just)? ${said}`,
        `(glad|pleased|relieved|grateful|thankful|delighted|happy) (that)? (it|this|that|the point|the question) (was|has been|got|is being) (said|raised|asked|flagged|mentioned|brought up|named)`,
        `(thanked|thanks|thank|commended|credited) {1,7} for ${speakingUp}`,
        `thanked {1,4} for (the|his|her|their|your|a) {0,2} (question|honesty|candour|candor|openness|frankness|warning|challenge|pushback)`,
        `(brave|good|right|decent|generous|honest|courageous|big) of (you|him|her|them|<name>) (all|both)? to (say|tell|raise|bring|flag|point|speak|admit|own|be (so|this|that)? (honest|open|frank)|warn|ask|name)`,
        `(you|she|he|they) (were|was|are|'re) (quite|absolutely|completely|so|dead)? right to (say (so|it|that|no)|raise|flag|tell (me|us)|push back|question|stop (me|us|the)|speak up|challenge|object|warn|bring (it|this|that) up|point)`,
        `(can|could|must|might) (not|n't) have been {0,1} (easy|comfortable|fun|pleasant|nice|simple) (for you)? to (say|write|tell|raise|admit|bring|ask|flag|share|own|come)`,
        `(took|takes|take) {0,2} (courage|guts|nerve|bravery) to (say|tell|raise|bring|flag|point|speak|admit|call|write|come|ask|stand)`,
        '(i|we) {0,1} (needed|need) to (hear|be told) (that|this|it)',
        "(that|this|it) (is|'s|was) {0,1} (exactly|precisely|just) (the (sort|kind) of thing|what) (i|we) (need|needed|want|wanted) to (hear|know)",
        "(the|that|is|'s) (sort|kind) of thing (i|we) (need|needed|want|wanted) to hear",
        "(please)? (do n't|never) ever? (stop telling|stop saying|soften|sit on)",
        '(please)? keep (telling|challenging|asking|pushing|questioning|calling) (me|us)',
        '(thank|thanks be to) (god) {0,2} (you|she|he) (said|told|spoke|asked|raised|noticed|flagged)',
        '(owe|owed) (you|her|him|them) (one)? for (telling|saying|stopping|flagging|warning|pointing|raising)',
        `(grateful|thankful|thank you|thanks|glad) {0,2} (you|that you) (told|were (so)? (honest|frank|open|direct)|did n't (let|keep|hold))`,
        `(honest|frank|direct|candid|blunt|straight|open) {0,2} and (i|we) <be>? {0,2} (grateful|thankful|glad|appreciate|thank)`,
        `your {0,2} (honesty|frankness|candour|candor|openness|warning|pushback|objection|criticism|no) {0,9} (grateful|thankful|appreciated|appreciate|helped|saved)`,
      ],
    },
    {
      certainty: 'clear',
      check: isMeant,
      phrases: [
        '(thanks|thank you|cheers|ta|grateful|thankful|appreciate|appreciated) {0,4} (voicing|highlighting|holding (me|us) to|keeping (me|us) honest|trusting (me|us) with|standing up|not (letting|holding)|sharing (your|that|this|how|what) {0,3} (honest|honestly|openly|concern|concerns|worry|worries|doubts|frustration|feel|felt)|taking the time to (tell|raise|point|flag|challenge)|reporting (it|this|that|the) {0,2} (mistake|near miss|error|problem|issue|incident)?|bringing {1,5} to (my|our) attention)',
        '(thanks|thank you|cheers|ta|grateful|appreciate) {0,3} (the|that|your|this) {0,1} (reality check|wake up call|correction|sense check|push|plain talk|plain words|straight talking|honest words|heads up)',
        '(helpful|useful|refreshing|valuable|important|good|great) (that|when|to have) (you|she|he|they|someone|somebody) (said|told|raised|flagged|spoke|brought|pointed|challenged|asked|were honest|questioned)',
        '(means|meant) a lot that (you|he|she|they) (told|said|trusted|raised|came|felt|spoke|shared)',
        "(no need to|do n't|never|please do n't) (ever)? (apologise|apologize|be sorry) for (raising|asking|saying|telling|flagging|bringing|being (honest|frank|blunt|direct)|speaking|pushing|challenging)",
        "(would|'d) (much|far)? rather (know|hear it|you (told|said|asked|raised)) (now|from you|than|me|it|early|straight)",
        '(hard|tough|difficult|uncomfortable|not easy|painful) to hear (but|and|yet) {0,4} (thank|thanks|glad|grateful|appreciate|right|needed|useful|helpful)',
      ],
    },
    {
      certainty: 'likely',
      check: isMeant,
      phrases: [
        '(thanks|thank you|cheers|grateful|appreciate) {0,3} for (bringing|sharing|sending|setting out|writing|taking the time to|asking|noticing|spotting|checking with) {0,6} (concern|concerns|worry|worries|issue|problem|problems|mistake|error|doubts|complaint|question|risk)',
        '(thanks|thank you|cheers|ta) {0,2} for (the)? (honest|frank|difficult|tough|hard|direct)',
        '(thanks|thank you|cheers) {0,2} for (asking|noticing) (that|this|it|the (question|hard|awkward))',
        '(noted|received) with thanks {0,4} (frank|honest|candid|critical)',
      ],
    },
  ],
  suggest: [],
  flags: [
    { text: 'Thanks for flagging this before it went to the printer.', marks: ['Thanks for flagging'] },
    { text: 'I’m glad you raised it.', marks: ['glad you raised'] },
    { text: 'I really appreciate you pushing back on the scope.', marks: ['appreciate you pushing back'] },
    { text: 'Thank you so much for being honest with me about the workload.', marks: ['for being honest'] },
    { text: 'That can’t have been easy to write.', marks: ['can’t have been easy'] },
    { text: 'You were right to stop the pour, Deepak.', marks: ['You were right to stop'], kind: 'transcript' },
    {
      text: 'Chair thanked Ngozi for speaking up about the fees',
      marks: ['thanked Ngozi for speaking up'],
      kind: 'notes',
    },
    { text: 'Fair play for saying it to my face.', marks: ['Fair play for saying'], kind: 'transcript' },
    { text: 'We are thankful for your frank feedback on the tender.', marks: ['frank feedback'] },
    { text: 'Ta for the heads up about the scaffold.', marks: ['Ta for the heads up'] },
    {
      text: 'It took guts to tell a whole room the figures were off, and I respect that.',
      marks: ['took guts to tell'],
    },
    { text: 'Cheers for calling me out on the jargon.', marks: ['for calling me'] },
    { text: 'That’s exactly what I needed to hear.', marks: ['exactly what I needed to hear'] },
    { text: 'Please keep telling me when I talk too fast.', marks: ['keep telling me'] },
    {
      text: 'I am very grateful that you told us about the error, it was not nice to read.',
      marks: ['grateful that you told'],
    },
  ],
  leaves: [
    { text: 'Thanks for turning this round so quickly.', because: 'thanks for work' },
    { text: 'Thank you all for raising £480 for the hospice.', because: 'another sense' },
    { text: 'Thanks for saying goodbye to my mother.', because: 'another sense' },
    { text: 'Thanks in advance for telling us your dietary needs.', because: 'nothing was said yet' },
    { text: 'I’d be grateful if you would be honest in the form.', because: 'a request' },
    { text: 'Did anyone thank Priya for speaking up?', because: 'a question' },
    { text: 'Oh, thanks for telling me now, after the slab is poured.', because: 'it is bitter' },
    { text: 'Thanks for the warning letter template.', because: 'thanks for a document' },
    { text: 'Thank you for your patience.', because: 'a formula' },
    { text: 'No thanks, I’ve had lunch.', because: 'another sense' },
    { text: 'The heading should read “Thank you for your honesty”.', because: 'a quotation' },
    { text: 'Thanks for pushing the van, lads.', because: 'another sense', kind: 'transcript' },
    { text: 'If you see a hazard, tell us, and we’ll thank you for flagging it.', because: 'a condition' },
  ],
});
