import type { Place } from '../text/facts';
import { defineRule } from './rule';

const owning =
  /\b(?:i|we) should(?:n['’]t)? have|\b(?:my|our) (?:own )?(?:fault|mistake|part|error|miss|oversight|doing|assumption|decision|choice)\b(?! in)|\bthat(?:['’]s| is) on (?:me|us)|\b(?:is|are) (?:mine|ours)\b|\b(?:i|we)(?:['’]d)? (?:had )?(?:forgot|forgotten|never gave|never asked|hadn['’]t checked|approved|picked|chose|hired|put it off)\b|\bit(?:['’]s| was| is) me\b/i;
const notOwning = /\b(?:isn['’]t|wasn['’]t|not|hardly|never) (?:really |exactly )?(?:my|our|mine|ours|on me|on us)\b/i;
const helping =
  /\b(?:copied|cc['’]?d|cc|in copy|added (?:her|him|them|you)|forwarded|passed (?:it|this|yours|that) (?:to|on)|introduced|introduce|ext|extension|(?:i|we)(?:['’]ve| have) (?:asked|let) |(?:i|we)(?:['’]ve| have) (?!missed|failed|inherited)\p{L}+ed\b|i(?:['’]ll| will| can) (?:ask|find|check|chase|call|ring|stay|take)|on the phone to|ask for (?:mr|mrs|ms|dr)|attached|happy to|open (?:till|until)|expecting you|reach (?:him|her|them) (?:on|at))\b|\d{3} ?\d{3}/iu;

const isShifted = ({ sentence }: Place): boolean => {
  if (owning.test(sentence.text) && !notOwning.test(sentence.text)) return false;
  return !helping.test(sentence.text) && !(sentence.next !== undefined && helping.test(sentence.next.text));
};

/** A name in what follows, or in the next sentence: the reader is handed over to somebody, not sent away. */
const isSentAway = (place: Place): boolean => {
  const { sentence, to } = place;
  if (!isShifted(place)) return false;
  for (let at = to; at < sentence.length; at++)
    if (
      /^\p{Lu}\p{Ll}+$/u.test(sentence.raw(at)) &&
      !/^(?:HR|IT|I|Legal|Finance|Sales|Payroll|Procurement|Compliance|Facilities|Estates|Marketing|Engineering|Support|Ops|Operations|Planning|Security|Communications|Comms|Purchasing|Monday|Tuesday|Wednesday|Thursday|Friday)$/.test(
        sentence.raw(at),
      )
    )
      return false;
  return true;
};

/** Somebody else is its subject, in its own clause. */
const isOthers = (place: Place): boolean => {
  const { sentence, from } = place;
  if (from === 0 || !isShifted(place)) return false;
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const word = sentence.word(at);
    if (/^(?:because|since|and|but|so|that|after|when|as|where)$/.test(word)) return true;
    if (/^(?:i|we|you|ye|my|our|your|nobody|no|not|n't|who|keeper|goalie|if|did|everyone)$/.test(word)) return false;
  }
  return true;
};

const isOfMatter = (place: Place): boolean =>
  isShifted(place) &&
  !/^(?:title|alone|description|anymore|description's|today|offer|interview|behind|together)$/.test(
    place.sentence.word(place.to + 1),
  );

const scope =
  '(job|department|problem|remit|area|responsibility|call|fault|business|role|decision|doing|concern|issue|task|mess|duty)';
const others =
  '(they|it|hr|ops|<role>|<name>|vendor|vendors|supplier|suppliers|agency|contractor|contractors|client|customer|customers|courier|carrier|printer|printers|consultant|consultants|head office|subbies|partner|partners|bank|ministry|others|people|somebody|someone|everyone)';

export const deflection = defineRule({
  id: 'deflection',
  family: 'accountability',
  name: 'Handing the fault on',
  lands: '{Reader} may look for your part in it, and for somebody to turn to.',
  about:
    'Responsibility that is arguably one’s own moved to other people, tools, rules or circumstances, or a way out of owning it.',
  source: 'Micro-breaks: responsibility without deflection.',
  silent: 'Dana owns billing; I’ve added her here.',
  unless: ['quoted', 'reported', 'heading'],
  replaces: 'sentence',
  frames: [
    {
      certainty: 'clear',
      unless: ['question', 'conditional-before'],
      check: isOfMatter,
      phrases: [
        `(not|n't|hardly|never|none of) (really|exactly|actually|strictly)? (my|our) ${scope}`,
        "(not|n't|never) (a|an)? (part of|within|in) (my|our) (job|remit|scope|role|responsibility|responsibilities|brief|contract)",
        "(not|n't) (what) (i|we) (am|are|'m|'re) (paid|here|employed) (for|to)",
        '(job|problem|issue|responsibility|fault|mess|decision|call|task|baby) not (ours|mine)',
        '(above|beyond) (my|our) (pay grade|station)',
        "(my|our|everyone 's) hands (are|were) (completely|rather|pretty|a bit|kind of|really|totally)? tied",
        "(is|are|was|were|'s|'re|it) (all|completely|totally|now|entirely|unfortunately|really|largely|simply|just)? (all)? (out of|beyond|outside) (of)? (my|our) (control|hands|remit|scope|power|influence)",
        "(are|is|am|'re|'m) (having|taking|playing) no (role|say|part|hand|control|influence) (in|on|over) (it|this|that|the)",
        "(have|has|had|'ve|got|with) (absolutely|really)? (no|little|any) (say|control|influence|hand|authority|role) (in|over|on|about) (it|this|that|the|them|what|how|when|whether|which)",
        '(nothing|not a lot|not much|little|only so much|not a thing) (more|else)? (that)? (i|we|a|<role>) {0,2} can (really)? do',
        "(i|we) (do not|do n't|did not|did n't|don't) (make|set|write|decide|choose) (the|these|those|our|any of the) (rule|rules|policy|policies|prices|price|deadline|deadlines|dates|targets|budget|timetable|rota|roster|schedule)",
        '(computer|system) says no',
        'out of (my|our) hands',
        '(circumstances|reasons|factors|matters|things|events|issues) (that are|that were|totally|completely|entirely)? (beyond|outside) (of)? (my|our) control',
        '(falls|fall|fell|lies|lie|sits) (well|completely|entirely)? (outside|beyond) (of)? (my|our) {1,1}',
        'through no fault of (my|our)',
        "<we> (am|are|'m|'re|was|were|can n't be|cannot be|can not be|wo n't be) (not|n't)? (held)? (responsible|accountable) for (what|that|this|how|any|the|their|his|her|other)",
        '(policy) is policy',
        '<we> (just|only) work here',
        "<we> (was|were|am|'m) (just|only) doing (my|our) job",
        "<we> (are|'re|am|'m) (just|quite|totally|completely)? (helpless) (in|over|here|to|about|on|and|so)?",
        "(not|n't|nor) {0,7} (have|has) any (say|control|influence)",
        '(just|only|merely|simply) (following|carrying out) (the|my|our)? (orders|order|instructions|script|procedure|rules|process|policy)',
        '<we> (was|were) (just|only|merely|simply) ((told|asked|instructed|ordered) to|following (orders|instructions|the|what|my)|doing what|doing as|executing)',
        '(just|only|merely|simply) the messenger',
        "(do not|do n't|please do n't|so do n't) (shoot|blame) (the messenger|me|us)",
      ],
    },
    {
      certainty: 'clear',
      unless: ['question', 'conditional-before', 'negated'],
      check: isOthers,
      phrases: [
        '(dropped the ball|drop the ball) (on|here|with|again|there|this|at)',
        '(let|lets|letting) (us|me) down',
        '(dragged|dragging|drags) (their|its|his|her) (feet)',
        "'s fault",
        '(their|his|her|its) (own)? fault',
        '(is|was|are|were) (entirely|fully|completely|really|solely|all|only|the one|the ones)? (to blame|at fault)',
        '(fault|blame|responsibility) (lies|lay|is|rests|sits) {0,5} (with|of) (the|their|them|<role>|<name>)',
        '(delay|error|mistake) (lies|lay|rests) {0,3} with (the|their|them|<role>|<name>)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['question', 'conditional-before', 'negated'],
      check: isOthers,
      phrases: [
        'dropped the ball',
        '(messed|stuffed|screwed|cocked|mucked|fouled) (it|this|that|things|up|everything) {0,1}',
        '(sat|sitting|sits) on (it|this|that|the|our|my)',
        '(got|gets|had) (it|this|that|the {1,2}) wrong',
        '(landed|left|stuck) (us|me) (with|up|in)',
        '(is|was|are|were) {0,1} guilty',
        'kept (changing|moving) {0,2} (mind|minds|goalposts|scope|brief|requirements|spec|date|dates)',
        '(was|were|is|are) (supposed|meant) to (send|do|tell|check|handle|book|order|give|let|deliver|provide|update|sort|fix|cover|review|sign|bring|confirm|call|ring|lock)',
        '(dumped|imposed|forced|dropped|landed) (it|this|that|everything)? on (us|me)',
        '(moved|shifted) the (goalposts|goal posts)',
        '(failed|forgot|neglected|refused|omitted) to (tell|send|inform|give|provide|deliver|warn|pass|update|confirm|let|reply|respond)',
        '(made|forced|ordered) (me|us) (to|do|go|into)',
        "(is|are|'s|'re) the (one|ones) (who|that|to) (should|has|have|must|needs|need|answer|blame|ask|explain)",
        '(would|should|must|can|has to|have to|will have to) (have to)? (answer|explain|account) (for|itself|themselves)',
        "'s (problem|job|mess|call|issue|responsibility|department) (now|really|not|i|to|so|anyway)",
        '<is> (entirely|all|purely|solely|wholly|mostly|simply|just)? (down|attributable) to (the|their|<role>|poor|a lack|lack)',
      ],
    },
    {
      certainty: 'clear',
      unless: ['question', 'conditional-before'],
      check: isSentAway,
      phrases: [
        "you (will|'ll|would|'d) have to (ask|speak to|speak with|talk to|take (it|that|this) up)",

        "(that|this|it) ('s|is|was|would be|would have been|is really|'s really) (really|more|probably|strictly)? (a|one|something) (question|matter|one|conversation)? (for (them|whoever|their|<role>|the (<role>|office|vendor|supplier|printers|bank|agency|developers|client))|between you and)",
        '(really|probably|more) (one|a question|a matter|something) for (the|<role>|<name>)',
        '(wrong|different) (department|desk|team|person|office) (i|sorry|mate|love|so|unfortunately|for)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['question', 'conditional-before'],
      check: isSentAway,
      phrases: [
        '(ask|asking|speak to|talk to|speak with) whoever',
        '(please|so|just|to|must|should|can|could|better) (take|bring) (it|that|this|them) up with (the|whoever|your|<role>|<name>|them)',
        '(you|you must|you should) (should|must|need to|have to) (really)? (ask|speak|talk|raise|take|contact|be having|be with) {1,3}',
        "you (will|'ll|would|'d) (need to|want to|be better|better) (ask|asking|speak|talk|raise|take (it|that|this) up|chase|contact)",
      ],
    },
    {
      certainty: 'likely',
      unless: ['question', 'conditional-before'],
      check: isOfMatter,
      phrases: [
        '(nothing|not anything) to do with (me|us|my|our|<role>)',
        "<we> (have|had|'ve got|got) nothing to do with",
        '(before|prior to) (my|our) time',
        '(before|prior to) (i|we) (joined|started|came|arrived|took over|got here)',
        '<we> inherited (this|the|it|that|a)',
        "<we> (was|were) (not|n't|never) (consulted|involved|told|informed|asked|copied|in the room|in the loop|given|warned|party)",
        "(nobody|no one|noone) (told|informed|warned|copied|cc'd|consulted|trained|briefed) (me|us)",
        "(they|someone|nobody|<role>) (never|did not|did n't) (gave|told|sent|showed|give|tell|send|show|copy|warn) (me|us)",
        '(what|why) we pay (them|him|her|you) for',
        "it (is|was|'s) (the {1,3}|<name>|<role>|{1,1}) (who|that|which) (has|have)? (decided|promised|broke|lost|caused|changed|moved|delayed|insisted|messed|made (us|me)|told (us|me))",
        "(it|that|this) ('s|is) (really|all)? on (them|him|her|<role>)",
        "<we> do n't do {1,2} (i|we) do",
        '(bad|wrong|late|lost|down|failed|missed|broke|broken|delayed) {0,3} (thanks to|courtesy of) (the|<role>|<name>)',
        '(no|hardly any|any) (choice|option|alternative) (in the matter|as|since|because|but|the|they)',
        '(at|in) the mercy of',
        "(can|could) (not|n't|hardly) be (held|expected|blamed|everywhere)",
        "can (hardly|n't|not) (hold|blame) (it|us|me|that) {0,2} (against|on|for)",
        "(not|n't) (going to|gonna)? (take|taking|carry|carrying) the (blame|rap|fall|heat)",
        '(did|done) (my|our) (bit|part)',
        "(anyone|anybody) (would|could) (have|'ve) (missed|done|made|got|seen|overlooked)",
        '(can|could) only (go by|work with|act on|use|do) (what|so much|as)',
        "(it|that|this) ('s|is|was) (really|clearly|actually|just|purely|more of)? (a|an) (vendor|supplier|system|network|client|third party|user|carrier|courier|printer|software|server|platform|<role>) (side)? (issue|problem|error|fault|failure|mistake)",
        "(it|that|this) ('s|is) (just|simply|only) (the|our|company|corporate|head office)? {0,1} policy",
        "(brief|instructions|requirements|spec|guidance|handover|briefing) (we got|we had|we were given|i got|i was given)? (was|were) (not|n't|never)? (clear|unclear|vague|incomplete|wrong|rubbish|useless|terrible)",
        "<we> (did not|did n't|never|only) (get|got|receive|received|given) {0,5} (from <role>|from them|from <name>|until|till|in time)",
        'due to unforeseen circumstances',
        "<we> (do not|do n't|did not|did n't) have (the|any) (authority|power|final say|say)",
        'blame (the|it on|that on|this on|<role>|<name>|them|him|her)',
        "<we> (would|'d) (have|'ve) {1,8} but (the|they|<role>|<name>|nobody|no one|someone|somebody)",
        "(that|this|it) was (<name>|<role>|his|her|their|your predecessor) 's? (decision|call|choice|responsibility|job|task|mess)",
        '<we> (just|only|merely|simply) (forward|forwarded|pass|passed|print|printed|press|pressed|follow|followed|sell|execute|process|processed|publish|hand|handed|signed|deliver|delivered|arrange|arranged|provide|do what|did what|take the|answer the) (it|them|the|what|whatever|on|calls)',
        "(not|n't) (me|us) (who|that) (decided|promised|sent|made|broke|ordered|wrote|chose|set|said|did|approved|signed|booked)",
        '(followed|follow) (the)? (procedure|process|policy|instructions|rules|manual|protocol|steps) to the letter',
        'rules (are|is) (the)? rules',
        'the rule is the rule',
        "(is|are|was|were|'s) (set|decided|made|done|handled|managed|allocated|assigned|determined|drawn up) by {1,6} (no say|no control|no influence|any say|any control|not us|not by us)",
      ],
    },
    {
      certainty: 'likely',
      unless: ['question'],
      check: isShifted,
      phrases: [
        `<we> (would|'d|could) (have|'ve) {1,6} (if|had) (the|${others}) {0,3} (had|not|n't|been|done|sent|told|given|got|only)`,
        `(if|had) (the)? ${others} {1,6} <we> (would|'d|could) (have|'ve)`,
        `(missed|slipped|late|behind|delayed|failed) {0,4} (because|due to|thanks to|owing to) (the)? ${others} (did|had|was|were|has|have|never|could|would|took|kept|forgot|sent|changed|failed|gave|let|sat)`,
      ],
    },
    {
      certainty: 'likely',
      when: ['at-start'],
      check: isShifted,
      phrases: ['what can (i|we|you|one) do', 'what (do|did|would) you (want|expect|like) (me|us) to do'],
    },
  ],
  suggest: [
    'My part in this: [what I did or left undone]. {I’ll} [what I do about it] by {day}',
    '[Name] looks after this; I’ve copied them in and asked them to answer by {day}',
    '[What got in the way], and {I} could have [what would have helped]. {I’ll} [what changes] by {day}',
  ],
  flags: [
    { text: 'That’s not my job.', marks: ['not my job'] },
    { text: 'You’ll have to ask legal about that.', marks: ['You’ll have to ask'] },
    { text: 'We slipped because resourcing let us down.', marks: ['let us down'] },
    { text: 'I was just told to send it.', marks: ['I was just told'] },
    { text: 'My hands are tied.', marks: ['My hands are tied'] },
    { text: 'That’s above my pay grade.', marks: ['above my pay grade'] },
    { text: 'It’s out of our control.', marks: ['out of our control'] },
    { text: 'IT dropped the ball on this one.', marks: ['dropped the ball on'] },
    { text: 'Look, I don’t make the rules.', marks: ['don’t make the rules'], kind: 'transcript' },
    { text: 'So take it up with the printers.', marks: ['take it up with'] },
    { text: 'Roofer’s fault, nothing we could have done.', marks: ['’s fault'], kind: 'notes' },
    { text: 'Scaffolding is their job, not ours', marks: ['job, not ours'], kind: 'notes' },
    { text: 'Kindly note that we are having no role in the delivery.', marks: ['having no role in the'] },
    { text: 'There’s nothing we can do from our side.', marks: ['nothing we can do'] },
    { text: 'That was all before my time.', marks: ['before my time'] },
    { text: 'Nobody told me it had moved.', marks: ['Nobody told me'] },
    {
      text: 'We would have finished if the supplier had sent the parts.',
      marks: ['We would have finished if the supplier had'],
    },
    {
      text: 'What can you do, that’s the Irish weather and the Irish builders.',
      marks: ['What can you do'],
      kind: 'transcript',
    },
    {
      text: 'The kiln chose that week to crack.',
      marks: ['kiln'],
      knownMiss: 'Only the story says that somebody should have looked after it.',
    },
  ],
  leaves: [
    { text: 'Dana owns billing; I’ve added her here.', because: 'a helpful handover' },
    { text: 'The vendor was late and I should have planned for it.', because: 'one’s own part is in it' },
    { text: 'The storm closed the port.', because: 'nobody answers for it' },
    { text: 'You’ll have to ask Sian about the keys, she’s in until four.', because: 'a name' },
    { text: 'You’ll need to contact payroll; I’ve forwarded your note to them.', because: 'a helpful handover' },
    { text: 'Is that out of our control?', because: 'a question' },
    { text: 'It isn’t Marek’s fault; I gave him the wrong drawing.', because: 'one’s own part is in it' },
    { text: 'She told me it wasn’t her job and then did it.', because: 'somebody else’s words' },
    { text: 'That’s not my job title any more.', because: 'another sense' },
    { text: 'I let you down, and I’m sorry.', because: 'it is owned' },
    { text: '“Not my department” is what the bank said.', because: 'quoted' },
    { text: 'We dropped the ball on the invitations.', because: 'it is owned' },
    { text: 'If the courier loses a box, the courier is at fault under the contract.', because: 'a rule' },
    { text: 'The council sets the fees and we print them once a year.', because: 'a plain fact' },
  ],
});
