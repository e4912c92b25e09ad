import type { Place } from '../text/facts';
import { defineRule } from './rule';

// Days and months have capitals as names do, and nobody is called "the end of".
const byAgent =
  /\bby (?!(?:the|a) (?:end|close|time|start|beginning|middle|weekend|bank|next|way|front|same|\d)|(?:next|this|then|hand|email|lunch|noon|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Easter|Christmas|Palm|EOD|COB)\w*\b)(?:the|an?|your|our|my|two|one|both|each|whoever|all|him|her|them|me|us|you|parents?|staff|\p{Lu}[\p{L}]+)\b/u;

// Somebody takes it, or is asked: in the same breath or in the next two.
const taken =
  /^(?:(?:yes|yep|yeah|ok|okay|sure|right|fine|oh|it does|they do|good point|great|thanks)[,. ]+)*(?:I(?:['’]ll| will| can| have|['’]ve|['’]m on| do it)|me\b|mine\b|on it|leave (?:it|that|them|this)|give (?:them|it|that) here|my (?:sister|team|lot)|\p{Lu}\p{Ll}+ (?:will|to|has agreed|['’]ll)\b|\p{Lu}\p{Ll}+['’]s (?:on it|doing|taking)|(?:can|could|would) you\b|please\b|already|done\b|it['’]s done)/iu;
const owned =
  /\b(?:I['’]ll|I will|we['’]ll|I['’]ve asked|I am|I['’]m|can you|could you|would you|[Pp]lease (?!lah|note|some|can|could|one)|who will|who can|who(?:['’]d| would) like)\b/;

function isTaken({ sentence, kind }: Place): boolean {
  const next = sentence.next;
  if (!next) return false;
  // In a list the next bullet is another matter.
  if (sentence.block.kind === 'item' && next.block !== sentence.block) return false;
  if (takes(next.text)) return true;
  return kind === 'transcript' && next.next !== undefined && takes(next.next.text);
}
const takes = (text: string): boolean =>
  taken.test(text) ||
  /\bI['’]ll (?:do|take|get|look|handle|sort|have a look|see to)\b|\bleave (?:that|it) (?:one )?with me\b|\bI['’]m on it\b/i.test(
    text,
  );

// A rule for everyone, or a way of doing it, rather than a task: "before each lift", "in thirds".
const isRule =
  /\b(?:each|every|any|always|whenever|annually|per|must be (?:worn|signed|shown)|in (?:thirds|half)|on the (?:form|tablet)|before (?:use|tipping|serving|opening)|members|guests|passengers|patients|students|candidates|applicants?|applications?|visitors)\b/i;

const isOpen = (place: Place): boolean =>
  !byAgent.test(place.sentence.text) && !isTaken(place) && !owned.test(place.sentence.text);
const isTask = (place: Place): boolean =>
  isOpen(place) &&
  !isRule.test(place.sentence.text) &&
  !/^(?:n't|not|no|never|nothing|none|need)$/.test(place.sentence.word(place.from - 1)) &&
  !/^(?:nothing|nobody|none|no|what|whatever|who)$/.test(place.sentence.word(0));

// "To be replaced", "must be told"; not "must be open", "to be careful".
const isDone = ({ sentence, to }: Place): boolean =>
  /(?:[a-z]{2}ed|[a-z]{2}en|wn|done|gone)$|^(?:put|cut|set|shut|hit|read|run|made|found|sent|kept|told|rung|hung|swept|paid|laid|built|bought|brought|taught|left|met|split|sorted|dealt|got|held|sold|fed|led|lit|spent|swept|sought|thought|rewritten|reset|proof|followed|looked|seen)$/.test(
    sentence.word(to),
  ) &&
  !/^(?:been|open|even|seven|tired|interested|married|scared|excited|worried|pleased|need|expected|allowed|supposed|required|used|permitted|entitled|invited|asked|eaten|served|worn|paid|made|shown|taken)$/.test(
    sentence.word(to),
  );

// "Someone should know", "somebody wants a pint": no work in it.
const still =
  /^(?:be|have|'ve|let|pass|help|explain|know|say|pay|feel|love|like|want|see|think|lean|enter|win|get|ever|always|not|n't|never)$/;
const isWork = (place: Place): boolean =>
  isOpen(place) && !still.test(place.sentence.word(place.to)) && !/\bpinch me\b/i.test(place.sentence.text);

// A bullet that names nobody: no capital but the first, no initials in brackets, nobody after the dash.
const isNobodys = (place: Place): boolean => {
  const text = place.sentence.text.replace(/^(?:AI|AP|TODO|Actions?|To do|Next steps?)\b[:\s]*/, '');
  return (
    isOpen(place) &&
    !/(?:^|\s)(?!Needs? )(?:\p{Lu}\p{Ll}+|\p{Lu}{2,3}) (?:to(?! be\b)|will|has)\s/u.test(text) &&
    !/\((?:\p{Lu}[\p{L}.]+)\)|[–—|@-]\s*\p{Lu}[\p{L}.]+\s*$|\b(?:owner|lead|who): *\p{Lu}/u.test(text) &&
    !/^\p{Lu}[\p{L}.]* ?[–—:|-] /u.test(text)
  );
};

export const ownerlessAction = defineRule({
  id: 'ownerless-action',
  family: 'follow-through',
  name: 'Work that is nobody’s yet',
  lands: 'Everyone may think that someone else has it.',
  about: 'Work that is called for and given to nobody. It is often the work that is still there at the next meeting.',
  source: 'Borden: agree instead of assume; who does what is said, not hoped for.',
  silent: 'Priya will update the wiki by Thursday.',
  unless: ['quoted', 'reported', 'heading'],
  frames: [
    {
      certainty: 'clear',
      unless: ['question', 'conditional-before'],
      phrases: [
        "(someone|somebody|one of us|one of you|some kind soul|a volunteer) {0,4} (should|must|needs to|need to|has to|have to|ought to|will have to|'ll have to|has got to|'s got to|had better|'d better|really should|will need to|'ll need to|better|really needs to|really ought to|wants to) <just>? {1,1}",
        '(please|pls|kindly|could|can) {0,1} (could|can|lah)? (someone|somebody|one of you|one of us) {1,1}',
        '(someone|somebody) (please|pls|kindly) {1,1}',
        '(someone|somebody|anyone) to (own|look|feed|take|lead|do|own|chase|check)',
        'we (still)? (need|require|want|are short of|are looking for) {0,1} (someone|somebody|some kind soul|a volunteer|a person|an owner|volunteers) {0,1} to',
        "(it|that|this|they) (will|'ll|'d|would) (need|want) (someone|somebody) to",
        'any chance (someone|somebody|anyone|anybody) (could|can|might) {1,1}',
        'if (someone|somebody) (could|can) {1,1}',
        '(about|high) time (someone|somebody|we) {1,1}',
        'whoever has (a|the) {0,1} (minute|time|moment|chance)',
      ],
      check: isWork,
    },
    {
      certainty: 'clear',
      phrases: [
        '(can|could|would|will) (someone|somebody|anyone|anybody|one of us|one of you) (please|kindly|maybe|perhaps|quickly|also|just)? {1,1}',
      ],
      check: isWork,
    },
    {
      certainty: 'clear',
      unless: ['question', 'conditional-before', 'negated'],
      phrases: [
        '(need|needs) {0,1} to be {0,1} (<mended>)',
        "(has|have|'ve|'s|has got|have got|'ve got|'s got) {0,1} to be {0,1} (<mended>)",
        '(need|needs|want|wants|require|requires|deserve|deserves|could do with|would do with|could use|due for|due) {0,2} (<mending>|doing|attention|a look|looking at|looking into|seeing to)',
        '(need|needs|want|wants|require|requires|deserve|deserves|could do with|could use|due|time for|overdue) (a|an|some|another|a bit of|a proper|a good|a decent) {0,1} (clean|tidy|look|service|rewrite|refresh|review|overhaul|update|scrub|rethink|fix|polish|clear out|going over|once over|check|lick of paint|attention|work|tlc|line|edit|owner|sort out|spring clean|revamp)',
        "(will|'ll|'d|would) (need|want) (doing|looking at|seeing to|sorting|fixing|to be (fixed|sorted|done|replaced|updated|looked at))",
        '(need|needs|has|have) to (come down|go up|come out|go out|be better|get better|improve|stop happening|change)',
      ],
      check: isTask,
      doubt: ['transcript', 'because'],
    },
    {
      certainty: 'likely',
      unless: ['question', 'conditional-before', 'negated'],
      phrases: [
        "(need|needs|has|have|'ve got|'s got|have got|has got) {0,1} to be {1,1}",
        '(must|should|ought to) {0,1} be {1,1}',
        '(is|are) to be {1,1}',
      ],
      check: (place) => isTask(place) && isDone(place),
      doubt: ['transcript', 'because', 'agent'],
    },
    {
      certainty: 'likely',
      unless: ['question', 'conditional-before', 'negated'],
      phrases: [
        '(should|must|needs to|need to|has to|is to|ought to) be (put in place|made|set up|taken|given|clearer|better {1,1})',
        '(more|steps|effort|efforts|action|work|thought|attention|something|enquiries) {0,2} (should|must|needs to|need to|has to|have to|ought to) be (done|made|taken|given|put)',
        'there (needs to|has to|must|should|ought to) be (a|an|some|more|better|clearer)',
        "(it|that) ('d|would) be (good|great|nice|super|lovely|helpful|useful|advisable|wise|better|best|ideal|a good idea|worth) {0,2} (if|to (make|set|start|create|put|do|write|update|clean|check|keep|find|look|review|agree)) (someone|somebody|the team|people|we|there|this|that|these|those|the|a|it|more|at)?",
        'would be (good|great|nice|super|lovely|helpful|useful) if (someone|somebody|the|there|this|that|we|it)',
        "(it|this) (is|'s|was) {0,1} (recommended|suggested|proposed|advisable|desirable|essential|expedient|to be ensured|high time) (that|to)",
        "(i 'd|i would) (suggest|recommend|propose|like to see) {0,1} (that)? (the|a|we|this|someone|somebody|more|some)",
      ],
      check: (place) => isTask(place) && !/\bto see you\b/i.test(place.sentence.text),
      doubt: ['transcript', 'because', 'agent'],
    },
    {
      certainty: 'likely',
      unless: ['question', 'conditional-before', 'negated'],
      phrases: ['(need|needs|want|wants|could do with) {1,1}'],
      check: (place) =>
        isTask(place) &&
        /^(?!(?:some|any|no|every)?thing$|evening$|morning$|training$|funding$|spring$|string$|parking$|housing$|being$|bring$|sing$|king$|ring$)[a-z]{2,}ing$/.test(
          place.sentence.word(place.to),
        ),
    },
    {
      certainty: 'likely',
      unless: ['question', 'conditional-before'],
      phrases: ["(must|should|can|does|do|will) (not|n't|never) {0,2} happen again"],
      check: isOpen,
    },
    {
      certainty: 'clear',
      unless: ['question', 'conditional-before', 'negated'],
      phrases: [
        "(we|everyone|everybody|people|the team|folks) {0,2} (need|needs|have|has|'ve got|must|should|ought) {0,1} (to)? (make sure|ensure|see to it|find a way|do better|be better|get better|do something|get a grip|tighten up|up our game|raise the bar|be more careful|be more <name>|manage expectations|learn from)",
        '(we|need) {0,1} (need)? to (get|have) {1,4} (sorted|fixed|updated|done|replaced|reviewed|cleaned|signed|agreed|in place|right)',
        "we {0,1} (really|probably|still|all)? (need to|have to|must|'ve got to|have got to|should|ought to) {0,1} (improve|address|tackle|sort|fix|tidy|look at|look into|clean|review|rethink|update|manage|clarify|work out|figure out)",
      ],
      check: isTask,
      doubt: ['email', 'time', 'because'],
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      unless: ['question', 'conditional-before'],
      phrases: [
        '(need|needs|must|should) (to)? (improve|address|sort|fix|manage|make sure|ensure|look at|get better|be better|do better|tidy|review|update|find|clarify|agree)',
      ],
      check: isNobodys,
    },
    {
      certainty: 'clear',
      when: ['not email'],
      unless: ['question', 'conditional-before'],
      phrases: [
        '(unassigned|no owner|needs an owner|owner needed|volunteer needed|volunteers needed|nobody assigned|not assigned|tbc who|who tbc)',
      ],
      check: isOpen,
    },
    {
      certainty: 'clear',
      when: ['at-start', 'not email'],
      unless: ['question'],
      phrases: ['(someone|somebody) {0,1} to {1,1}'],
      check: isWork,
    },
    {
      certainty: 'clear',
      when: ['not email'],
      phrases: [
        '(owner|owners|who|lead|responsible|assignee|assigned to) {0,6} (tbd|tbc|tba|none|unassigned|unknown|needed|to be confirmed|to be decided|to be agreed|all|everyone|everybody|team)',
      ],
      check: ({ sentence, from }) =>
        /^\s*[:=?(]/.test(sentence.around.slice(sentence.endOf(from))) || /\bfor [^:]{2,40}:/.test(sentence.text),
    },
    {
      certainty: 'clear',
      unless: ['question', 'conditional-before'],
      phrases: ['(still|yet) to be {1,1}'],
      check: (place) => isNobodys(place) && isDone(place),
    },
    {
      certainty: 'clear',
      when: ['not email'],
      unless: ['question', 'conditional-before', 'negated'],
      phrases: ['to be {1,1}'],
      check: (place) =>
        isNobodys(place) &&
        isDone(place) &&
        !/^(?:needs?|has|have|is|are|was|were|not|n't|ought|asked|going|about|got|want|wants|wanted|hope|hopes|likely|due|seems?|like|love|used|meant|agreed)$/.test(
          place.sentence.word(place.from - 1),
        ) &&
        !/\b(?:is|are|was|were|will|I|we)\b/i.test(
          place.sentence.text.slice(0, place.sentence.startOf(place.from) - place.sentence.start),
        ),
      doubt: ['transcript', 'time', 'not item'],
    },
    {
      certainty: 'likely',
      when: ['at-start'],
      unless: ['question', 'conditional-before'],
      phrases: ['one (must|should|ought to|could|might) (also|really|first)? {1,1}'],
      check: isWork,
    },
    {
      certainty: 'likely',
      when: ['notes', 'item', 'at-start'],
      phrases: ['(better|clearer|fewer|quicker|faster|tighter) {1,3}'],
      check: isNobodys,
    },
    {
      certainty: 'clear',
      when: ['notes', 'item', 'at-start'],
      unless: ['question', 'conditional-before', 'loose-time'],
      phrases: [
        '(fix|order|check|test|update|sort|arrange|organise|organize|send|write|draft|prepare|book|replace|repair|review|add|remove|set up|put|move|ring|call|email|contact|tell|ask|remind|print|label|clean|clear|empty|create|make|find|collect|return|install|tighten|train|hire|publish|share|improve|address|tidy|look into|look at|follow up|continue|make sure|ensure|rethink|agree|clarify|buy|shred|close|refresh|define|chase|explore|consider|research|investigate|clean up|get|finalise|finalize)',
      ],
      check: (place) =>
        (isNobodys(place) &&
          !/^(?:book|order|report|record|design|plan|trial|drop|post|file|test|print|label|list|open|close|change|call|ring|text|mail|email|message|review|cover|check|run|return|count|talk|release|move|split|training|meeting|hiring|planning|posting|building|offer|process|update|document|recruiting|ordering|reporting|cleaning|filing|printing|lighting|walk|issue|sign)$/.test(
            place.sentence.word(place.to),
          )) ||
        (/^(?:order|check|test|book|print|review|update|ring|call|email|move|label|list|sign|change|document)$/.test(
          place.sentence.word(place.to),
        ) &&
          isNobodys(place) &&
          place.sentence.length > 1 &&
          !/[:–—]/.test(place.sentence.text) &&
          !/^(?:of|is|was|are|were|has|to|in|on|from|at|and|no|number|up|shows?|said)$/.test(
            place.sentence.word(place.to + 1),
          )),
    },
    {
      certainty: 'likely',
      when: ['notes', 'not item', 'at-start'],
      unless: ['question', 'conditional-before', 'loose-time'],
      phrases: [
        '(improve|sort|fix|tidy|get|find|chase|amend|update|replace|shred|close|buy|clarify|train|arrange|organise|organize) {0,4}',
      ],
      check: (place) =>
        isNobodys(place) &&
        place.sentence.length < 9 &&
        !/^(?:is|was|are|were)$/.test(place.sentence.word(place.from + 1)),
    },
    {
      certainty: 'clear',
      when: ['notes'],
      phrases: ['(ai|action|actions|todo|to do|ap|task|tasks|next step|next steps|mitigation|follow up)'],
      check: (place) =>
        place.from === 0 &&
        isNobodys(place) &&
        /^\S+(?: \S+)?:\s+\S+\s+\S+/.test(place.sentence.text) &&
        !/\b(?:none|nil|closed|done|complete|all actions)\b/i.test(place.sentence.text) &&
        !/:\s*(?:\p{Lu}[\p{L}.]+\s+(?:to|will|–|-)|\p{Lu}{2,3}\b)/u.test(place.sentence.text),
    },
    {
      certainty: 'likely',
      unless: ['question'],
      phrases: [
        '(nobody|no one) {0,4} (looking after|responsible for|owns|in charge of|picked up|taking care|name against|assigned|on point)',
        "(wo|is|are) n't (write|mend|fix|clean|do|sort|paint|empty|run|going to {1,1}) (itself|themselves)",
        '(action|replacement|volunteers|volunteer|help|work|repairs|cover|decision|follow up|update|review|someone|somebody) (is|are)? (badly|urgently|still|also)? (needed|wanted|required)',
        "(what 's left|open points|still open from|left to do)",
        'can we (please)? (make sure|all make sure|get {1,3} (fixed|sorted|updated|done|replaced|cleaned))',
        '(misses|lacks|is missing|without|has no|needs) (still)? an owner',
        'fell between two stools',
        "there (is|'s|are) {1,4} to be (done|put out|sorted|fixed|written|sent|made|cleaned)",
        '(is|are) (long)? overdue for',
      ],
      check: isOpen,
    },
  ],
  suggest: [
    '{I’ll} take this and have it done by {day}',
    'Could [name] take this by {day}?',
    'Who can take this by {day}?',
  ],
  flags: [
    { text: 'Someone should update the wiki.', marks: ['Someone should update'] },
    { text: 'This needs to be fixed.', marks: ['needs to be fixed'] },
    { text: 'It would be good if the team looked at this.', marks: ['would be good if'] },
    { text: '- AI: improve onboarding', marks: ['AI'], kind: 'notes' },
    { text: 'We need to make sure this doesn’t happen again.', marks: ['We need to make sure'] },
    { text: 'Owner: TBD', marks: ['Owner: TBD'], kind: 'notes' },
    { text: 'The door to the shed wants mending.', marks: ['wants mending'] },
    { text: 'Could somebody ring the school?', marks: ['Could somebody ring'], kind: 'transcript' },
    { text: '- Order more visitor badges', marks: ['Order'], kind: 'notes' },
    { text: 'The price list has to be corrected before the fair.', marks: ['has to be corrected'] },
    { text: 'Minutes of the last meeting are yet to be circulated.', marks: ['yet to be circulated'] },
    { text: 'Somebody’ll have to tell the neighbours.', marks: ['have to tell'], kind: 'transcript' },
    { text: 'The handbook could do with a rewrite.', marks: ['could do with a rewrite'] },
    { text: 'It is recommended that the supplier list be reviewed.', marks: ['It is recommended that'] },
    { text: '- Gate lock to be replaced', marks: ['to be replaced'], kind: 'notes' },
  ],
  leaves: [
    { text: 'Priya will update the wiki by Thursday.', because: 'an owner' },
    { text: 'Can you update the wiki?', because: 'it asks a person' },
    { text: 'The form needs to be signed by the customer.', because: 'a rule with an agent' },
    { text: 'People need sleep.', because: 'a general need' },
    { text: 'Does anything need to be signed?', because: 'a question' },
    { text: 'Nothing needs to be done about the roof.', because: 'no work' },
    { text: 'The gutter needs clearing.', next: 'I’ll do it on Saturday.', because: 'somebody takes it' },
    { text: 'That pipe needs mending.', next: 'Leave that with me.', kind: 'transcript', because: 'somebody takes it' },
    { text: 'Someone called for you at noon.', because: 'it happened' },
    { text: 'Every parcel must be checked before it leaves.', because: 'a rule' },
    { text: '- Moira to order more badges by Friday', kind: 'notes', because: 'an owner' },
    { text: 'The wiki was updated on Monday.', because: 'it is done' },
    { text: 'If it needs to be repaired, the landlord pays.', because: 'a condition' },
    { text: '“Somebody should do something,” he used to say.', because: 'quoted' },
  ],
});
