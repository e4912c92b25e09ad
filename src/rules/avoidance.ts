import { type Place, textAfter } from '../text/facts';
import { defineRule } from './rule';

// What people do with a subject they would sooner not have.
const touch =
  '(go there|get into|getting into|go into|going into|open (that|this|it|old)|reopen|reopening|(rake|raking|dig|digging|drag|dragging|stir|stirring) (it|that|this|things|all|over|up|the past)|dwell on|discuss|discussing|talk about|talking about|speak about|speak of|bring (it|that|this|up) up?|bringing (it|that|this|up)|(raise|raising|mention|mentioning) (it|this|that|the (matter|subject|topic|issue|question))|touch (on|that|it)|rehash|revisit|debate|get bogged|get stuck on|get hung|go over (it|that|this|old)|going (back)? over|make (it|this|that) (a thing|an issue|personal|awkward|into)|upset|upsetting|rock the boat|poke the|(ruin|spoil) (it|things|the mood)|fight about|argue|arguing|fighting|get personal|go down that|enter into (discussion|correspondence|further|a debate))';
const matter = '(it|this|that|these|those|the {1,4}|your {1,3}|him|her|them|things)';

// A road, a bus or an order of business is put off, not a talk.
const plain =
  /^\s*(?:the |any |more |too much |such |so much |full )?(?:details?|specifics|weeds|production|service|numbers?)\b|^\s*off\b|\b(?:item|agenda point|slide|page|chapter|section|car|cars|van|vans|lorry|bikes?|street|road|verge|call|phone|driving|train|weather|leaf|dogs? (?:lie|lying), the vet)\b/i;
const isTalk = (place: Place): boolean =>
  !plain.test(textAfter(place)) && !/^\s*(?:at|near|rose)\b/.test(textAfter(place));

// "Not today" and "not now" set no time for it.
const hasNoHome = (place: Place): boolean =>
  isTalk(place) &&
  place.sentence.cues.every(
    (hit) =>
      hit.cue !== 'time' || hit.from <= place.to || /^(?:today|tonight|now)$/.test(place.sentence.word(hit.from)),
  );
const isWhole = (place: Place): boolean => isTalk(place) && place.sentence.length <= 14;

export const avoidance = defineRule({
  id: 'avoidance',
  family: 'openness',
  name: 'A talk that is put off',
  lands: 'What is not said may grow. {Reader} may wonder when it can be talked about.',
  about: 'A needed conversation that is put off, smoothed over or steered away.',
  source: 'Borden: small moments are avoided, and niceness stands in for honesty.',
  silent: 'Let’s move on to item 4.',
  unless: ['quoted', 'reported', 'spoken-of', 'taken-back', 'privacy', 'privacy-beside', 'heading', 'step-after'],
  replaces: 'sentence',
  frames: [
    // Not now, not here, not ever.
    {
      certainty: 'clear',
      unless: ['because'],
      doubt: ['deadline-beside'],
      check: hasNoHome,
      phrases: [
        `(let's|lets|let us) (just|maybe|please)? not {0,2} ${touch}`,
        `(best|better) (we|you|i|if we)? (do n't|not|did n't) {0,1} ${touch}`,
        `(i|we|you) (would|'d|should) (really|much)? (rather|sooner|prefer) (not|we did n't|you did n't|nobody|that we (do n't|do not)|to not|we do not) {0,2} ${touch}`,
        `(i|we) (do not|do n't|wo n't|will not|'m not going to|am not going to) (propose|intend|want|wish|need|plan)? (to)? (enter into|get into|go into|reopen|rake|dwell|dig|open that|open this|open up)`,
        `(suggest|propose|recommend|agreed|agree|prefer|preferred|decided|wish) {0,3} (not|to not|do n't|to avoid) {0,2} ${touch}`,
        "(suggest|propose|prefer|wish|recommend) {0,1} we (do not|do n't) (reopen|discuss|go into|get into|speak|talk|mention|raise|dwell|touch)",
        `(there's|there is|is|see|be) (no|little|not much) (point|sense|use|need|good) {0,1} (in|to|for)? ${touch}`,
        `(no|little) (point|sense|use) (in|to)? (raking|upsetting|stirring|digging|opening|reopening|dragging|hurting|bringing|making|talking about|going over|going back over|arguing)`,
        `why (upset|stir|rock|rake|open|reopen|make|spoil|ruin) {0,9}`,
        `(could|can) we (please|just|maybe)? (not|talk about something|change the subject|leave (it|this|that) (there|at that|alone|for now)|drop (it|this|that))`,
        `(now|this|today|tonight|it|here) (is|'s) (just|really|probably|perhaps)? (not|n't|hardly|never) {0,1} (really|exactly)? (a|the) (good|right|best|ideal|great|appropriate) (time|moment|place|forum|setting|occasion)`,
        `not (a|the) (good|right|best) (time|moment|place|forum)`,
        `not the (time|moment|place|forum) (for|to) ${matter}`,
        '(not) (now|today|here|tonight) (not (now|today|here|tonight)|please|love|mate|lads|folks|ok)',
      ],
    },
    // Idioms of leaving it.
    {
      certainty: 'clear',
      unless: ['time-after', 'because'],
      check: isTalk,
      doubt: ['question'],
      phrases: [
        'let (sleeping dogs|bygones be|it lie|that lie|it slide|that slide|it blow)',
        '(can|cans|box) of worms',
        'agree to (disagree|differ)',
        "(do n't|not|without|rather not|prefer not to|avoid|wish to|want to|wanting to) {0,3} (rock|rocking) the boat",
        "(do n't|not|without|rather not|never) {0,2} (want|wish|wanting|wishing|like|looking|mean) to (make|cause) (any)? (waves|a fuss|trouble|a scene|a row|drama|ill feeling)",
        "(do n't|not|without) {0,4} (want|wanting|like) (to (cause|start|have|get into|make))? {0,2} (a row|row|argument|fight|conflict|confrontation|drama|trouble|awkwardness|bad atmosphere|a scene)",
        "(do n't|not|never|without) {0,3} (stir|stirring) (the pot|things up|it up|it)",
        '(least|less) (said|we say) {0,6} (the)? better',
        "what('s)? (is|'s|has)? (been)? done is done",
        '(it|these things|this|things|that) (is|are) what (it|they) (is|are)',
        'it is what it is',
        '(draw|drew|drawing) a (line) (over|under) {0,4}',
        "(will|'ll|let it) (all)? (just)? (blow over|sort itself out|work itself out|die down|settle down by itself|resolve itself)",
        "time (will|'ll) (sort|take care)",
        '(swept|sweep|brush|brushed|brushing|sweeping) {0,4} under the (carpet|rug)',
        "(let's|lets|let us|can we|could we|shall we|i'd|we should) (just|please|maybe|perhaps|all)? (park|table|shelve) (this|that|it|these|this one|that one) {0,2} (for now|please|for the moment|for the time being|for today)",
        'take (this|that|it|these|this one|that one|(the|your) {1,4}) (offline|off line)',
        "(let's|lets|let us|can we|could we|shall we|i'd|we should) (just|please|maybe|perhaps)? (park|shelve) (this|that|it|these|the {0,2} (question|issue|topic|discussion|matter|subject|conversation|point|debate))",
        '(take|taken|taking) (it|this|that|the {1,3})? offline',
        "(let's|lets|let us) (just|all|please|not fight and)? (just move on|move (past|forward)|put (this|that|it) behind us|forget (about)? (it|this|that)|leave it (at that|there|be|alone)|change the subject|get past (this|it)|look forward and not back|say no more|drop (it|this|that)|keep (it|things|this) (light|civil|pleasant|positive|friendly|nice)|focus on the (positive|positives|wins|good|future)|pretend|just get along)",
        '(say|saying|said) no more (about|on|of) (it|this|that|the)',
        '(can|could|may|shall) we (just|please)? (move on|change the subject|talk about something (else))',
        '(forget|pretend) (that)? i (said|mentioned|asked|spoke|raised|brought) {0,1} (anything|something|it|that)?',
        "(that|this|it) (is|'s) (all)? (history now|in the past|water under the bridge|old news|behind us)",
        'water under the bridge',
        '(steer|steered|steering|keep|kept|keeping) (well)? (clear|out) of ((his|her|their) way|this|that|it|the (subject|topic|issue|question|whole))',
        '(for|in) the (sake|interest|interests|name) of (peace|harmony|a quiet|keeping the peace|the good)',
        '(keep|keeping|kept) the peace',
        '(easier|kinder|simpler|better|safer|best) (to|if (i|we)) (just)? (say nothing|leave (it|him|her|them) (be|alone)|let it (go|be|slide)|keep quiet|not (say|mention|raise|tell|ask|bring))',
        '(rather|sooner) (not get (involved|drawn|dragged)|stay out of|keep out of)',
        '(ask|asked) me (again)? (another|some other|on a better) (day|time)',
        "i (do n't|would n't) want to (hurt|upset|offend) {0,4} so",
        "you (have|'ve) your (view|opinion|way|truth) and i (have|'ve) mine",
        '(leave|left|leaving) {0,1} (it|this|that|this one|that one|the (matter|subject|topic|issue|question)) {0,1} (unsaid|where it is|for another day|for another time)',
        "(let's|lets|let us|can we|we should|best|better) {0,1} leave (it|this|that|this one|well) (at that|there|alone|be)",
      ],
    },
    // The bare turn away.
    {
      certainty: 'clear',
      when: ['at-start'],
      unless: ['time', 'because', 'question'],
      check: ({ sentence, from, to, kind }) => isWhole({ sentence, from, to, kind }) && sentence.length - to <= 5,
      phrases: [
        '(moving (swiftly|right)? on|onwards)',
        '(another|some other) (day|time) (perhaps|maybe|please|then)?',
        '(anyway|any how)? onwards',
        "(let's|we'll|i'd) leave (it|that|this)",
        '(least said|no comment|forget it|leave it)',
        'not the (moment|time|place)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['time', 'because', 'question'],
      check: isTalk,
      phrases: [
        "(let's|lets|let us) (just)? (say|call it) {0,3} (lessons learned|lesson learned|one of those things|bad luck|a draw)",
        "(so|and|but|though) (maybe|perhaps|probably|i think|i suppose|i'd say)? (we|i|you|i'll|we'll|i'd|best|better) (best|better|should|just|can)? (to)? (leave|drop) (it|this|that)",
        "(i|we) (have|'ve|'d|had) (sort of|kind of|mostly|just|basically)? (been)? (avoiding|avoided|keeping out of|putting off|ducked)",
        "(does n't|do n't|did n't) (want|feel) {0,3} (talk|discuss) about (it|this|that)",
        "(we|you) (do n't|do not) need to (discuss|talk about|get into|go into|go there|bring|open|dwell)",
        '(when|once|until) (everyone|everybody|people|tempers|emotions|you|we) (have|has|are|is)? {0,2} (calmed|calmer|cooled|less (raw|upset|emotional)) (down|off)?',
        "(when|once) i (am|'m) (in a (better)? mood|less|ready)",
        "everything (is|'s) (fine|good|okay)",
      ],
    },
    // Unwilling, or too peaceable, to have it out.
    {
      certainty: 'likely',
      unless: ['because', 'question'],
      check: hasNoHome,
      phrases: [
        `(not|n't|never) (really|even|particularly)? (want|wish|care|going|prepared|ready|keen|willing|comfortable|inclined) {0,1} (to|about|with)? ${touch}`,
        'not (getting into (it|that|this)|going there|going down that)',
        '(avoid|avoiding|avoids|avoided) (a|an|any|the|another|more)? {0,1} (conflict|confrontation|argument|arguments|row|scene|fight|awkwardness|drama|unpleasantness)',
        '(pick|choose|picking|choosing) (your|my|our) battles',
        '(keep|kept|keeping|bite|bit|biting|hold|held) (my|our|your) (mouth shut|tongue|head down)',
        'not worth (the|a|an)? (fight|argument|row|falling out|bad feeling|upset)',
        "life (is|'s) too short",
        '(turn|turned|turning) a blind eye',
        '(paper|smooth|smoothed) over (it|this|that|the cracks|things)',
        '(conversation|discussion|topic|question|debate|subject|one|that) for another (day|time|meeting)',
        '(wrong|hardly the) (time|place|moment|forum) (for|to) (this|that|it|discuss|talk)',
        '(put|lay) (this|that|it) (all)? to (rest)',
        '(prefer|rather|sooner|better|easier|simpler|safer) (to|if we|we|i|if i)? {0,1} (just)? (avoid|keep quiet|say nothing|stay out of it|keep out of it|let it (go|lie|slide|be))',
      ],
    },
    {
      certainty: 'likely',
      unless: ['because', 'time'],
      check: isTalk,
      phrases: [
        "(let's|lets|can we|could we|i'd rather|i would rather|maybe we can|perhaps we can|we can) {0,2} (talk about|discuss|save|leave|keep|come back to) (this|that|it|those) {0,3} (another time|another day|some other time|some other day|separately|privately|later on|down the line|when things)",
      ],
    },
    // Notes: a subject that came up and went.
    {
      certainty: 'clear',
      when: ['not email'],
      unless: ['time', 'because', 'repair'],
      check: isTalk,
      phrases: [
        `(agreed|decided|preferred|proposed|suggested|chose|asked|opted|wanted) (to|that we|not to|that it|it be|by all to)? ((leave|drop|park|avoid) (it|this|that|the (matter|subject|topic|question|issue|discussion)|for now)|not (get into|go into|discuss|reopen|go there|touch on)|keep smiling|let it (go|be|lie)|put (it|this) aside)`,
        '(left|leave|leaving) (this|that|it|this one|that one)? (alone|for another day|well alone|to one side|unsaid|for another time)',
        '(steered|kept) (well)? clear',
        '(smoothed) over',
        '(moved|moving) (swiftly|quickly)? on (from|quickly|swiftly|without)',
        '(touched on|raised|came up|mentioned) {0,4} (left|dropped|not pursued|moved on|not discussed|no discussion|quickly)',
        "(not|n't) (discussed|reopened|gone into) {0,3} (for now|today|again|further|sake)",
        '(taken|take) offline',
        '(parked) (for now|for the moment|again|indefinitely|until further notice)',
      ],
    },
  ],
  suggest: [
    'This is hard to talk about, and I want to. Can we take [how long] on {day}, [who]?',
    'I’m too [how you feel] to do this well now. {I’ll} come back to you on {day}',
    'We see [what] differently. Let us hear both sides on {day}, with [who] there',
  ],
  flags: [
    { text: 'Let’s not go there.', marks: ['Let’s not go there'] },
    { text: 'We’ll have to agree to disagree.', marks: ['agree to disagree'] },
    { text: 'Let’s take this offline.', marks: ['Let’s take this offline'] },
    { text: 'Now’s not a good time.', marks: ['Now’s not a good time'] },
    { text: 'It is what it is.', marks: ['It is what it is'] },
    { text: 'Can we park that for now?', marks: ['park that for now'] },
    { text: 'There’s no point raking over the audit again.', marks: ['no point raking'] },
    { text: 'I don’t want to rock the boat, so yes, put me down.', marks: ['rock the boat'] },
    { text: 'I would rather not discuss what happened on the stand.', marks: ['rather not discuss'] },
    { text: 'Ah sure, it’ll blow over.', marks: ['blow over'], kind: 'transcript' },
    { text: 'Overtime came up; agreed to leave it', marks: ['agreed to leave'], kind: 'notes' },
    { text: 'I would suggest that we do not reopen the question of the bonus.', marks: ['suggest that we do not'] },
    { text: 'Let’s just move on.', marks: ['Let’s just move on'] },
    { text: 'For the sake of peace I signed it.', marks: ['For the sake of peace'] },
    { text: 'Could we not do this now?', marks: ['Could we not'], kind: 'transcript' },
    { text: 'Anyway, water under the bridge.', marks: ['water under the bridge'] },
  ],
  leaves: [
    { text: 'Let’s move on to item 4.', because: 'the order of business' },
    { text: 'Let’s take this offline: Ana and I will meet on Tuesday at two.', because: 'who and when' },
    { text: 'Now isn’t good for a call, would 3 pm do?', because: 'logistics' },
    { text: 'Please park the van at the north gate.', because: 'another sense' },
    { text: 'I can’t discuss a patient’s case with you.', because: 'privacy' },
    { text: 'Parked until Amal has the quote on Friday.', because: 'a day', kind: 'notes' },
    { text: 'He said he would rather not rock the boat.', because: 'somebody else’s words' },
    { text: 'Please do make waves.', because: 'the opposite' },
    { text: 'We have to talk about the overtime this week.', because: 'the talk is held' },
    { text: 'Let’s not paint the hall this year.', because: 'no talk is meant' },
    { text: 'Is now a good time to sow the barley?', because: 'a question' },
    { text: 'I’d avoid the ring road after four.', because: 'a road' },
    {
      text: 'I’d rather not discuss it by mail, because I was angry; can I come by at eight?',
      because: 'a reason and a time',
    },
    { text: 'The water under the bridge rose 40 cm on Monday.', because: 'another sense' },
  ],
});
