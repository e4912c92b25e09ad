import type { Place } from '../text/facts';
import { defineRule } from './rule';

const excuse =
  /(?:\bbut|\bthough|\balthough|\bonly because|\bonly)\s+(?:(?:nobody|no one|they|you|he|she|the|it|with|that|who|what|marketing|sales|it['’]s|somebody)\b)/i;
const playful =
  /\b(?:on purpose|lovely|delicious|gorgeous|lunch|drinks|dinner|beer|coffee|cake|school|dancer|comedian|copies|storm|eclipse|play|panto|goal|goalkeeper|asked (?:me|us) (?:not )?to|as you(?:['’]d| had)? asked|at (?:their|your|his|her) (?:own )?request|proud|record|again and again|do it again|takes the)\b/i;

const denied = /^(?:not|n't|hardly|never|no|nearly|almost|if|unless|might|may|perhaps|maybe|as|where|whether|when)$/;

/** Told plainly: not denied just before it, not taken back after it, no answer to "did you see it". */
const isPlain = ({ sentence, from, to }: Place): boolean => {
  for (let at = Math.max(0, from - 3); at < from; at++) if (denied.test(sentence.word(at))) return false;
  if (excuse.test(sentence.text) || playful.test(sentence.text)) return false;
  const last = sentence.word(to);
  const next = sentence.word(to + 1);
  if (last === 'bad' && !/^(?:|i|we|for|on|there|here|and|it|that|about|mate|sorry|guys|all|everyone)$/.test(next))
    return false;
  if (/^(?:that|this|culpa)$/.test(last) && /^(?:i|we|is)$/.test(next)) return false;
  return !/\b(?:see|watch|catch|hear|fault)\b[^?]*\?$/i.test(sentence.previous?.text ?? '');
};

const lapse =
  /(?:ed|en|wn|ght|pt|elt|ent|id)$|^(?:told|said|done|gone|made|left|kept|read|rung|run|let|held|put|taken|come|had|thought|cut|known|asked)$/;

/** "I should have rung you"; not "I should have four left", "should have it by noon". */
const isLapse = (place: Place): boolean =>
  isPlain(place) &&
  (lapse.test(place.sentence.word(place.to)) ||
    /^(?:known|you|him|her|them|us|me|up)$/.test(place.sentence.word(place.to))) &&
  !/^(?:enough|been|received|gotten)$/.test(place.sentence.word(place.to));

const miss =
  '(fault|mistake|error|bad|oversight|miss|misjudgement|doing|omission|failing|blunder|slip|lapse|screw up|cock up)';
const skipped =
  '(check|ask|tell|read|think|listen|look|test|reply|answer|consult|notice|follow|pass|order|ring|call|warn|send|prepare|plan|lock|include|speak|mention|explain|pay attention|double check)';

export const ownership = defineRule({
  id: 'ownership',
  family: 'strengths',
  name: 'Owning a miss',
  lands: 'Shows that a mistake can be named here, and by whom.',
  about: 'Naming one’s own miss or part, without an excuse.',
  source: 'Rebuilding: own it promptly and specifically.',
  silent: 'I own the billing module.',
  unless: ['quoted', 'question', 'reported', 'heading'],
  frames: [
    {
      certainty: 'clear',
      unless: ['conditional'],
      check: isPlain,
      phrases: [
        `(my|our) (own)? ${miss}`,
        '(mistake|error|fault|blame|miss|slip|oversight|failure|delay|mix up|typo) (was|is|has been) (entirely|all|fully|wholly|completely)? (mine|ours|my own|our own)',
        '(slip|mistake|error|oversight|omission|failing) of (mine|ours)',
        '(what|the {1,2}) (i|we) {1,2} was (wrong|false|unfair|untrue|incorrect)',
        '<we> (overcharged|undercharged|double billed|charged you twice|billed you twice|paid you twice)',
        '(it|that) (took|has taken) (me|us) (far|much|way)? too long',
        "(that|this|it|one|which|all) ('s|is|was) (entirely|all|squarely|fully|completely)? (on (me|us)|my own doing|ours to own)",
        '(part|some|most|half|all|much) of (this|it|that) (is|was) (mine|ours)',
        '<we> (take|accept|bear) (the|full|complete|all|sole)? (responsibility|blame) (for|here|and (i|we))',
        '<we> (take|accept|bear) (full|complete|all|sole) (responsibility|blame)',
        '<we> own (that|this|the) (delay|mistake|miss|error|failure|one)',
        '<we> (hold|held|put) (my|our) (hand|hands) up',
        'mea culpa',
        '<we> (just|totally|completely|really|clearly|badly)? (messed|screwed|stuffed|cocked|mucked|fouled|bodged|botched|bungled) (up|it|this|that|the)',
        '<we> (blew|fumbled|bodged|botched|bungled) (it|this|that|the)',
        '<we> (really|clearly|totally)? dropped the ball (on|here|there|with|this|and|again)',
        '<we> let (you|him|her|the team|everyone|everybody|people|the {1,1}) (all|both|badly)? down (on|by|there|here|with|when|and|again)?',
        '<we> (really|clearly|badly)? (misread|misjudged|misspoke|miscounted|mislabelled|mislabeled|misfiled|misspelt|misspelled|underestimated|overlooked|misunderstood|mistook|miscalculated|mishandled|mismanaged|misplaced|mistyped|neglected|double booked)',
        '<we> (got|had) (it|that|this|the {1,2}|your {1,2}|something|things) (badly|completely|all|totally)? wrong',
        '<we> (was|were) wrong (to|about|not|on|in|and|there|here)',
        '(it|that|this) was (careless|wrong|rude|lazy|unfair|unkind|sloppy|stupid|silly|foolish|mean) of (me|us)',
        '<we> failed (you|them|to|him|her)',
        "<we> should (have|'ve) been (clearer|more|quicker|faster|better|honest|upfront|there|firmer|kinder|straight|on top|the one)",
        "<we> (promised|said|told you) {1,9} and (then)? (i|we)? (did not|did n't|have n't|have not|never|failed)",
        '<we> (was|were|am) mistaken',
        '<we> (clearly|really)? fell short',
        "<we> (should|could) have {1,9} and (i|we)? (did not|did n't)",
        '<we> {1,6} without (checking|asking|testing|reading|opening) (it|you|them|the file|the {1,1}|first|anyone|her|him)?',
        '(i|we) {1,5} and forgot (it|him|her|to|about|them)',
        "(that|it) (was|'s) (me|us) (i|we) (left|sent|forgot|tripped|broke|deleted|did)",
        "<we> (did not|did n't) do (enough|a good|a great|right by|it right|(my|our) (job|homework|bit|part))",
        '<we> took (my|our) eye off',
        '(got|slipped|went) (straight|right)? past (me|us)',
        '(responsibility) (is|was|for (this|it|that) (is|lies)) (mine|ours|with (me|us))',
        "<we> (have|had|'ve) no excuse",
        '<we> (overpromised|overstepped|oversold|overestimated)',
        '<we> (owe|owed) {1,3} an apology',
        '<we> (made|committed) (a|an|the|some) {0,2} (mistake|mistakes|error|errors|blunder|misjudgement|hash|mess|hames)',
        '<we> caused (this|it|the|that) {0,1}',
        "<we> (have|had|'ve|'d)? (sent|send|given|gave|used|attached|booked|ordered|picked|quoted|wrote|put|told|entered|typed|copied|noted|printed|shipped|chose|selected|set) {0,4} the wrong",
        '(the)? fault (is|was|lies) (mine|with (me|us))',
        '(chalk|put) (that|this|it) {0,2} (up|down) to (me|us)',
        "you (were|are|'re) right (and|to|about|that)? {0,4} (i|we) (missed|was|were|did not|did n't|should|got|had|forgot|never|overlooked|ignored)",
      ],
    },
    {
      certainty: 'clear',
      unless: ['conditional'],
      check: isLapse,
      phrases: [
        "<we> (really|clearly|obviously|certainly)? (should|ought to|should n't|should not) (really|at least|never|also|not)? (have|'ve|of) (at least|just|really|never)? (told|said|asked|checked|known|mentioned|called|rung|caught|warned|thought|noticed|consulted|explained|flagged|replied|responded|answered|listened|spoken|raised|informed|realised|realized|double checked|let (you|him|her|them|us|me)|brought it up|come to (you|me|us))",
      ],
    },
    {
      certainty: 'clear',
      unless: ['conditional'],
      check: isPlain,
      phrases: [
        "<we> (completely|totally|simply|clean|just|had|'d|plain)? (forgot|forgotten) (to|about|the|your|it|that (you|we|it|the)|you|him|her|them|my|our|one)",
        '<we> (completely|totally|simply|clearly)? missed (it|that|this|the deadline|the (date|email|mail|message|note|step|line|change|point|error|bug|typo|sign|cut off)|your|one|a|an) ',
        "sorry (that)? (i|we) (missed|snapped|forgot|kept|(was|were) (short|rude|late|unclear|slow|so|vague|not|cross|sharp|wrong|unfair)|left|sent|got|never|let|ignored|interrupted|lost|shouted|took|gave|hit|had not|had n't|spoke)",
        '(sorry|apologise|apologize|apologies) for (what i|what we|not|snapping|shouting|missing|forgetting|leaving|sending|losing|interrupting|ignoring|keeping|making|being (short|rude|slow|difficult|unfair))',
      ],
    },
    {
      certainty: 'likely',
      unless: ['conditional'],
      check: isLapse,
      phrases: [
        "<we> (really|clearly|obviously|certainly)? (should|ought to|should n't|should not) (really|at least|never|also|not)? (have|'ve|of) (at least|just|really|never)? {1,1}",
      ],
    },
    {
      certainty: 'likely',
      unless: ['conditional'],
      check: isPlain,
      phrases: [
        `<we> (just|simply|really|also)? (did not|did n't|never) (even|actually|properly|once)? (${skipped}|checked|asked|told|read|thought|listened|looked|tested|replied|answered|consulted|noticed|followed|passed|ordered|rang|called|warned|sent|included|mentioned|explained|gave (you|her|him|them)|briefed|handed)`,
        "<we> (was not|was n't|were not|were n't) (listening|paying attention|clear|careful|honest|fair|thorough|thinking|prepared|straight)",
        '<we> {1,6} without (checking|asking|reading|telling|opening|looking|thinking|consulting|testing|so much as|a second look)',
        '(it|that) was (me|us) (who|that) (left|broke|sent|lost|forgot|deleted|swapped|missed|wrote|told|took|switched|turned|ordered|approved|let|tripped|gave|put|did|made|set)',
        "(that|it) (was|'s) (me|us) (i|we) (left|sent|had|'d|forgot|did|tripped|broke)",
        "<we> (am|was|were|'m) the (one|ones|idiot|eejit) (who|that) (left|broke|sent|lost|forgot|deleted|told|took|let|booked|ordered|put|did it|made|set|gave|approved|missed|hired)",
        "<we> (am|was|were|'m) the (culprit|culprits|bottleneck|reason)",
        '<we> (ignored|sat on|put (it|this|that|you)? off|brushed (it|this|that|you|them)? off|ducked (it|that|this)|talked over (you|him|her|them)|jumped the gun|cut corners|rushed|avoided|ducked|took too long|waited too long|left it too|left you|promised too|hired too|planned too)',
        '<we> (broke|deleted|lost|spilled|leaked|swapped|forgot|wiped) (the|it|your|that|a|my)',
        "(on|in) (me|us|hindsight|reflection|retrospect) (i|we) (should|was|were|could have|had|did|did n't|rushed|pushed)",
        '(was|were) down to (me|us)',
        'because of (me|us)',
        '<we> left (it|the {1,2}|your {1,2}|them|that) (in (my|our) {1,1}|open|unlocked|running|out|on|off|too (late|long))',
        '(i|we) {1,5} and (forgot|missed|lost|ignored) (it|him|her|to|about|them)',
        '(that|it|which) was (the|a|my|our) {0,1} (wrong|bad|poor) (call|decision|move|choice)',
        "(because|since) (i|we) (had not|had n't|did not|did n't|never|forgot|misread|swapped|left|miscounted|copied)",
        "<we> (had not|had n't) (checked|asked|read|locked|told|tested|plugged|looked|booked|ordered|saved)",
        '<we> chose not to (tell|ask|say|check|warn|listen)',
        "<we> (was|were|have been|'ve been) too (quick|slow|harsh|blunt|sharp|proud|eager|vague|hard on)",
        '<we> (was|were) (really|very|pretty|a bit|quite|far)? (careless|sloppy|distracted|unfair|rude|out of line|out of order|short with|unclear|impatient|harsh|defensive|unprepared|late (with|in|sending|getting|on|to)|slow (to|on|with|in))',
        '<we> (lost (track|sight) of|slipped up|got (confused|mixed up|muddled|carried away|it backwards|my wires crossed)|mixed up|rushed (it|this|the|that)|dropped (it|this|that one)|cut corners)',
        "<we> (did not|did n't) (follow (up|through)|pull (my|our) weight|think it through|do (my|our) homework|give (it|this|you) (enough|the))",
        "there (is|'s|was) no excuse (on|from|for) (my|our)",
        '<we> failed to {1,1}',
        '<we> own (that|this)',
        "<we> (have|'ve) been (ignoring|avoiding|neglecting|unfair|careless|unkind|(a|an) (poor|bad))",
        '<we> could have (done|been|handled|asked|said|told|planned|communicated|given|checked|explained) {0,2} (better|clearer|more|sooner|earlier|differently)',
        '(my|our) (own)? part (in|of) (this|it|that|the) {0,1}',
        '(my|our) {1,2} (was|were) (off|out|wrong|unkind|unfair|cold|too harsh|sloppy|incomplete|late)',
        "<we> (am|'m|was|were) to blame",
        '<we> (kept|left) (you|them|everyone|the {1,1}) (in the dark|waiting|hanging|out)',
        '<we> (labelled|counted|measured|booked|wrote|spelt|calculated|planned|handled|did|put|explained|managed) (it|this|that|the {1,2}|rack {1,1})? (wrong|wrongly|badly|incorrectly|poorly|backwards)',
        "<we> (have not|have n't|did not|did n't) (kept|keep|live up to) (my|our)",
        '<we> broke (my|our|that|a) promise',
        '(i|we) regret (not|that i|that we|my|our) {1,1}',
        '<we> (shouted|snapped|lost my temper|lost my cool|overreacted)',
        '(board|committee|council|team|we|trust|school|company|management) (acknowledges|admits|accepts) that (it|we|they) {1,1}',
      ],
    },
  ],
  suggest: [],
  flags: [
    { text: 'I dropped the ball on this.', marks: ['I dropped the ball'] },
    { text: 'You’re right, I missed it.', marks: ['I missed it'] },
    { text: 'That’s on me.', marks: ['That’s on me'] },
    { text: 'My mistake, the total is 412.', marks: ['My mistake'] },
    { text: 'We should have told you before we moved the date.', marks: ['We should have told'] },
    { text: 'I forgot to copy you in.', marks: ['I forgot to'] },
    { text: 'We got the order wrong and the right one is on its way.', marks: ['We got the order wrong'] },
    { text: 'I let you down on Tuesday.', marks: ['I let you down'] },
    { text: 'The fault is mine only, kindly excuse.', marks: ['fault is mine'] },
    { text: 'Ah look, I made a hames of the booking.', marks: ['I made a hames'], kind: 'transcript' },
    { text: 'I messed up the rota, mate.', marks: ['I messed up'] },
    { text: 'I’m sorry I snapped at you.', marks: ['sorry I snapped'] },
    { text: 'It was unfair of me to say that in front of the others.', marks: ['It was unfair of me'] },
    { text: 'We underestimated the wiring by a week', marks: ['We underestimated'], kind: 'notes' },
    { text: 'I sent the wrong attachment yesterday; the right one is here.', marks: ['I sent the wrong'] },
    {
      text: 'The hole in the hedge has the shape of my car.',
      marks: ['my car'],
      knownMiss: 'Only the picture says it.',
    },
  ],
  leaves: [
    { text: 'I own the billing module.', because: 'another sense' },
    { text: 'It’s not my fault the printer jams.', because: 'it is denied' },
    { text: 'Was that my mistake?', because: 'a question' },
    { text: 'I missed the deadline, but nobody told me it had moved.', because: 'it is taken back' },
    { text: 'If I got it wrong, tell me.', because: 'a condition' },
    { text: 'I dropped the kids off at school.', because: 'another sense' },
    { text: 'I should have four copies left.', because: 'a likelihood' },
    { text: 'He admitted that he had left the gate open.', because: 'somebody else’s words' },
    { text: '“My fault”, she said, and laughed.', because: 'quoted' },
    { text: 'Lunch is on us today.', because: 'another sense' },
    { text: 'I haven’t missed a payment in twelve years.', because: 'nothing missed' },
    { text: 'I forgot how good this soup is.', because: 'praise' },
    { text: 'Mistakes were made.', because: 'nobody owns it' },
  ],
});
