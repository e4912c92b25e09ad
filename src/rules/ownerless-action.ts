import { type Place, textAfter } from '../text/facts';
import { namesPerson } from '../text/person-names';
import { defineRule } from './rule';

// Somebody does it, is asked to, or is named for it.
const taker =
  /\b(?:(?:I|we)['’]ll|I(?:['’]ve| will| can| have)|(?:[Cc]an|[Cc]ould|[Ww]ould) you|[Pp]lease(?! some)|(?!Some)\p{Lu}\p{Ll}+(?: (?:to|will|has)(?= (?!be\b)\p{Ll})|['’]ll)|by (?:your|our|two|Mrs?|Ms|Dr))\b|[–(@|-]\s*\p{Lu}\p{L}+\)?\s*$/u;
const accepts = /^(?:me|mine|my|on it|leave|already|done)\b|with me\b/i;
// A rule or a habit rather than a task.
const standing = /\b(?:each|every|any|always|never|daily|only|members|guests|students|applicants|per|whoever)\b/i;

/** Nobody has it: neither in the sentence nor, where somebody might take it up, in the two after it. */
const isOpen = ({ sentence, from, to, kind }: Place): boolean => {
  const { next } = sentence;
  const isApart = sentence.block.kind === 'item' && next?.block !== sentence.block;
  const after = isApart ? [] : [next, kind === 'transcript' ? next?.next : undefined];
  return (
    !after.some((one) => one && (accepts.test(one.text) || (taker.exec(one.text)?.index ?? 9) < 9)) &&
    !taker.test(sentence.text) &&
    !standing.test(sentence.text) &&
    !/^(?:n't|not|no|nothing|nobody|you|he|she|who|i|may|might|was|were|is|are|had|come|need|supposed)$/.test(
      sentence.word(from - 1),
    ) &&
    !/^(?:have|'ve|like|not|be|saying)$/.test(sentence.word(to)) &&
    !/^(?:me|us)$/.test(sentence.word(to + 1))
  );
};

// "Order tips, Sam, this week", and "thank-you cards".
const hasName = /,\s+\p{Lu}\p{L}+|^[- ]you\b/u;

// Somebody may be named there, or it is over, or no work at all.
const isTaken =
  /^\W*@|^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?\s*(?::|\s[–—-])\s|[–—(,/>→-]\s*\p{Lu}\p{L}*\)?\.?$|\b\p{Lu}{2}\b|\b(?:i|we|he|she|they|you|everyone|all|team|chair|clerk|secretary|treasurer)\b/iu;
const isNoWork =
  /✓|✔|☑|\b(?:done|none|nothing|n\/?a|closed|ongoing|complete[d]?|carried|next meeting|see|as above|aob|tbc|thanks|was|were|is|are|has|have|had|will|not|no)\b|^\W*\d[\d\s./:-]*$|\p{Ll}ed$/iu;

/** "New fridge probe": what is to be done is left to be guessed, and so is who does it. */
const isThing = ({ sentence: { text, length } }: Place): boolean =>
  length <= 8 && /\p{L}{3}/u.test(text) && !isTaken.test(text) && !isNoWork.test(text) && !namesPerson(text);

const nobody = '(someone|somebody|one of you|a volunteer)';
const must =
  "(should|must|(need|needs|has|have|'s got|got) to|(may|might) (want|like|wish|care) to|ought to|(will|'ll) {0,1} (have|need) to|better|'d better)";

const act =
  '(fix|sort|arrange|replace|repair|add|tell|remind|make|find|chase|improve|look (into|at)|follow up|ensure|clarify|buy|explore|consider|investigate|retrain|renew|contact)';
const toDo = '(someone|somebody) {0,2} to {1,1}';

const asked = ['[Name], could you {work} by {day}', 'Who can {work} by {day}'] as const;
const inNotes = [
  '[Name] to {work} by {day}',
  { say: '{said} – [name], from {day}', when: ['recurring'] },
  '{short} – [name], by {day}',
  '{untimed} – [name], by {day}',
  '{said} – [name], by {day}',
  'Owner to be agreed by {day}: {work}',
] as const;

export const ownerlessAction = defineRule({
  id: 'ownerless-action',
  family: 'follow-through',
  name: 'Work that is nobody’s yet',
  lands: 'Everyone may think that someone else has it.',
  about: 'Work that is called for and given to nobody. It is often the work that is still there at the next meeting.',
  source: 'Borden: agree instead of assume; who does what is said, not hoped for.',
  silent: 'Priya will update the wiki by Thursday.',
  unless: ['quoted', 'reported', 'heading', 'owned', 'told-when', 'ticked', 'presence'],
  replaces: 'statement',
  isNobodys: true,
  frames: [
    // "Someone" is to do it.
    {
      certainty: 'clear',
      unless: ['question', 'conditional-before'],
      doubt: ['not work'],
      check: isOpen,
      phrases: [`${nobody} {0,4} ${must} <just>? {1,1}`],
    },
    {
      certainty: 'clear',
      unless: ['conditional-before'],
      doubt: ['not work'],
      suggest: asked,
      check: isOpen,
      phrases: [
        `(can|could|would|please|kindly|maybe) {0,1} ${nobody} (please|kindly|maybe|just)? {1,1}`,
        `${nobody} (please|pls) {1,1}`,
      ],
    },
    {
      certainty: 'clear',
      unless: ['question', 'conditional-before'],
      check: isOpen,
      phrases: [
        `we (still|really)? (need|want|are looking for|'re looking for) (${nobody}|volunteers|some kind soul) {0,2} to`,
        `(any chance|if) ${nobody} (could|can|might)`,
        `(will|'ll|'d|would) (need|want) ${nobody} to`,
      ],
    },
    // Whoever has the time.
    {
      certainty: 'likely',
      unless: ['question', 'conditional-before'],
      check: ({ sentence }) => !/\b(?:rule|policy|must|always|welcome)\b/i.test(sentence.text),
      phrases: [
        "(whoever|anyone who|any {1,1} who) (is|'s|has|gets) {0,1} (free|nearest|closest|around|about|passing|going|time|spare) {0,4} (can|could|should|to|please) {0,1} {1,1}",
        "(whoever|anyone who|any {1,1} who) (is|'s) {1,5} (can|could) {1,1} (it|them|that|this|the)",
        "(not fussed|no matter|do n't (mind|care)) who",
      ],
    },
    // It is to be done.
    {
      certainty: 'clear',
      when: ['participle'],
      unless: ['question', 'conditional-before', 'agent'],
      doubt: ['because', 'time', 'transcript', 'not work-done'],
      check: isOpen,
      phrases: ["(need|needs|has|have|'ve got|'s got|has got) <just>? to be <just>? {1,1}"],
    },
    {
      certainty: 'likely',
      when: ['participle'],
      unless: ['question', 'conditional-before', 'agent'],
      doubt: ['because', 'transcript', 'not work-done'],
      check: isOpen,
      phrases: ['(is to|are to|must|should|ought to|still to|yet to) be <just>? {1,1}'],
    },
    {
      certainty: 'clear',
      when: ['notes', 'item', 'work-done'],
      unless: ['question', 'conditional-before', 'agent', 'time'],
      check: isOpen,
      phrases: ['to be <just>? {1,1}'],
    },
    {
      certainty: 'likely',
      when: ['participle', 'not email'],
      unless: ['question', 'conditional-before', 'agent'],
      suggest: inNotes,
      check: isOpen,
      phrases: ['to be <just>? {1,1}'],
    },
    {
      certainty: 'clear',
      when: ['gerund'],
      unless: ['question', 'conditional-before'],
      doubt: ['because', 'transcript', 'not work-under-way'],
      check: isOpen,
      phrases: ['(need|needs|want|wants|could do with|could use|due for) {1,1}'],
    },
    {
      certainty: 'clear',
      unless: ['question', 'conditional-before'],
      doubt: ['because', 'transcript'],
      check: isOpen,
      phrases: [
        '(need|needs) (work|attention)',
        '(need|needs|wants|could do with|could use|time for|due) (a|an|some|another) {0,2} (clean|tidy|look|service|rewrite|refresh|review|overhaul|update|rethink|fix|check|attention|owner|eyes|line)',
        'need to (make sure|ensure|do better|manage|improve|get better|be more)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['question', 'conditional-before'],
      doubt: ['because'],
      check: isOpen,
      phrases: [
        '(need|needs|has|have) to ((come|go) (up|down|out|off|back)|stop|change|improve|get better|be better)',
        'there (should|has to|needs to|ought to) be (a|an|some)',
        'would be {0,1} (good|nice|great|helpful|useful|lovely|handy|better|wise|desirable|advisable) (if (someone|somebody|the|we|this|that|there)|to (make|have|get|set|keep))',
        '(will|do|does|is|are) <not> (going to)? {1,1} (itself|themselves)',
      ],
    },
    {
      certainty: 'likely',
      when: ['participle', 'not transcript'],
      unless: ['conditional-before'],
      suggest: asked,
      check: isOpen,
      phrases: ['(can|could|shall) (it|this|that|these|the {1,3}) be {1,1}'],
    },
    {
      certainty: 'likely',
      when: ['at-end', 'not transcript'],
      unless: ['question', 'negated', 'conditional-before'],
      check: isOpen,
      phrases: ['(is|are|still|urgently|also)? (needed|required|wanted|sought)'],
    },
    // Below "Actions" a line that begins with what is to be done.
    {
      certainty: 'clear',
      stands: true,
      when: ['notes', 'item', 'listed', 'at-start'],
      unless: ['question', 'agent'],
      suggestInNotes: inNotes,
      check: (place) => isOpen(place) && !hasName.test(textAfter(place)),
      phrases: [
        `(${act}|order|check|update|send|write|draft|prepare|book|review|ring|call|email|clean|clear|get|ask|agree|chase|confirm|collect|return|print|test|set up|sign|file|pay|move|speak to|talk to|rewrite|redo|finish|complete|publish|schedule|invite|hire|install|remove|thank)`,
      ],
    },
    // Below "Actions" a line that only names a thing.
    {
      certainty: 'likely',
      stands: true,
      ofLine: true,
      when: ['notes', 'item', 'listed'],
      unless: ['question', 'agent', 'time'],
      suggestInNotes: ['{said} – [name], by {day}', '{said}: [do what], [name] by {day}'],
      check: isThing,
      phrases: [],
    },
    // A line that begins or ends with what is to be done, or says that nobody has it.
    {
      certainty: 'clear',
      when: ['notes', 'item', 'at-start'],
      unless: ['question', 'loose-time'],
      check: isOpen,
      phrases: [`(${act}|order|check|update|send|write|draft|prepare|book|review|ring|email|clean|clear|get)`, toDo],
    },
    {
      certainty: 'likely',
      when: ['notes', 'not item', 'at-start'],
      unless: ['question'],
      check: isOpen,
      phrases: [`${act} {1,1}`, toDo],
    },
    {
      certainty: 'clear',
      when: ['notes', 'at-mark', 'at-end'],
      unless: ['question', 'loose-time'],
      check: isOpen,
      phrases: [`(${act}|order|check|update|send|write|draft|prepare|book|review|schedule)`],
    },
    {
      certainty: 'clear',
      when: ['not email', 'at-start'],
      suggest: inNotes,
      check: (place) => isOpen(place) && /^\s*:[^:]*$/.test(textAfter(place)),
      phrases: ['(ai|ap|action|actions|to do|todo|next steps|next step|task)'],
    },
    {
      certainty: 'clear',
      when: ['not email'],
      suggest: ['Owner: [name], by {day}', 'Owner to be agreed by {day}; until then [who looks after it]'],
      phrases: [
        '(owner|who|lead|responsible|assignee|assigned to) (tbd|tbc|tba|none|unassigned|open|needed|to be (confirmed|decided|agreed))',
        '(unassigned|no owner|tbc who)',
      ],
    },
    // Further ways to say it.
    {
      certainty: 'clear',
      unless: ['question', 'conditional-before', 'time'],
      check: isOpen,
      phrases: [
        '(could do with|could use) (a|an|another|some|fresh|someone|somebody)',
        'wants (doing|looking|seeing|sorting|replacing|mending|fixing)',
        '(must|should|have to|has to|needs to|need to|ought to) {0,2} be (looked at|clarified|rewritten|redone|replaced|improved|revised|tidied|updated|found|sorted|aligned|prepared|seen to|cleaned|redrawn|brought up to date)',
        'to be (clarified|redone|rewritten|found|got|arranged|agreed who|brought up to)',
        "(someone|somebody|anybody) (should|needs to|wants to|has to|will have to|'ll have to|ought to)",
        'there (really)? (ought to|should) be (a|an|some)',
        "(would|'d) be (good|great|nice|handy|helpful|desirable|welcome) (if|to have)",
        'needs (doing|looking|seeing|going through|going over)',
      ],
    },
    // Words with other senses, too.
    {
      certainty: 'likely',
      unless: ['question', 'conditional-before', 'time'],
      check: isOpen,
      phrases: [
        '(to be|must be|has to be|have to be|needs to be|be|get) (looked {1,2}|seen to|got|improved|refreshed|written up|tidied up|drawn up|made up|cleaned up|put up|set up|topped up|followed up)',
        'that wants {1,1}',
        "(would|'d) be (desirable|welcome|handy|great|useful)",
        '(really|there) ought to',
        '(need|needs|wants) (doing|seeing to|sorting)',
        'still {0,3} (has|have|need|needs|want|wants) to be {1,1}',
      ],
    },
  ],
  inkling: {
    unless: ['question'],
    phrases: [
      '(should|must|ought|needs|need|needed|wanted|wants) {1,1}',
      '(would be|to be) {1,1}',
      '(somebody|someone|anybody|whoever|volunteer|volunteers|owner|tbc|tbd|todo)',
      'could (do with|really|use)',
      '(still (says|need|needs)|crying out|necessary|called for|calls for|follow up|high time|tidy|clean up|got to)',
      "(it|they) 'll want",
      '(good|nice|helpful) to',
      '(have|has) to (be|go)',
    ],
  },
  tail: /,?\s*[(–—:-]?\s*(?:owner:? )?tb[acd]\)?$|,?\s+(?:but hey|but there you go|just saying|i suppose|somehow|you know|or something)$/i,
  unkept: /^(?:everyone|everybody|we all|all)\b.*\bmore\b/i,
  suggestInNotes: inNotes,
  suggest: [
    'Who can {work} by {day}?',
    '[Name] will {work} by {day}',
    'I’ll {work} by {day}',
    { say: '{said}; who looks after it from {day}?', when: ['recurring'] },
    { say: '{short}; who can see to it?', when: ['due', 'not still-open'] },
    { say: '{said}; who can see to it?', when: ['due', 'not still-open'] },
    { say: '{short}; who can see to it by {day}?', unless: ['recurring'] },
    { say: '{said}; who can see to it by {day}?', unless: ['recurring'] },
    { say: '{said}; [name] looks after it from {day}', when: ['recurring'] },
    { say: '{said}; [name] will see to it by {day}', unless: ['recurring'] },
    { say: '{said}; I’ll see to it by {day}', unless: ['recurring'] },
  ],
  flags: [
    { text: '- new fridge probe', previous: 'Actions', marks: ['new fridge probe'], kind: 'notes' },
    { text: 'Whoever is free can put the chairs out.', marks: ['Whoever is free can put the chairs out'] },
    { text: '- book the seminar room', previous: 'Action list', marks: ['book the seminar room'], kind: 'notes' },
    { text: 'Someone should update the wiki.', marks: ['Someone should update the wiki'] },
    { text: 'This needs to be fixed.', marks: ['This needs to be fixed'] },
    {
      text: 'The price list has to be corrected before the fair.',
      marks: ['The price list has to be corrected before the fair'],
    },
    {
      text: 'Ah sure somebody’ll have to ring the hall about the heating.',
      marks: ['Ah sure somebody’ll have to ring the hall about the heating'],
    },
    { text: 'The gutters at the back want clearing.', marks: ['The gutters at the back want clearing'] },
    {
      text: 'Could somebody book the minibus for the away day?',
      marks: ['Could somebody book the minibus for the away day'],
      kind: 'transcript',
    },
    { text: 'We still need a volunteer to run the tombola.', marks: ['We still need a volunteer to run the tombola'] },
    { text: 'The induction pack could do with an update.', marks: ['The induction pack could do with an update'] },
    {
      text: 'It would be good if the team had one folder for all this.',
      marks: ['It would be good if the team had one folder for all this'],
    },
    { text: 'Same should be shared with the vendor, kindly note.', marks: ['Same should be shared with the vendor'] },
    { text: 'Those boxes won’t move themselves.', marks: ['Those boxes won’t move themselves'] },
    { text: 'Visitor log: new sheets needed', marks: ['new sheets needed'], kind: 'notes' },
    { text: '- Order more visitor badges', marks: ['Order more visitor badges'], kind: 'notes' },
    { text: '- Gate lock to be replaced', marks: ['Gate lock to be replaced'], kind: 'notes' },
    { text: '- Spare keys for the cage – arrange', marks: ['arrange'], kind: 'notes' },
    { text: 'AI: shorter form for new starters', marks: ['AI: shorter form for new starters'], kind: 'notes' },
    { text: 'Owner: TBD', marks: ['Owner: TBD'], kind: 'notes' },
    {
      text: 'The kettle in the site office trips the fuse.',
      marks: ['trips the fuse'],
      knownMiss: 'Nothing in the words calls for work.',
    },
    { text: 'The shed door could do with a new lock.', marks: ['The shed door could do with a new lock'] },
    {
      text: 'Somebody will have to tell the bishop.',
      marks: ['Somebody will have to tell the bishop'],
      kind: 'transcript',
    },
  ],
  leaves: [
    { text: '- new fridge probe – Gus', previous: 'Actions', because: 'somebody has it', kind: 'notes' },
    { text: '- new fridge probe', previous: 'Delivered', because: 'no list of work', kind: 'notes' },
    { text: 'Whoever leaves last locks the door.', because: 'a standing rule' },
    { text: '- book the seminar room (Sam)', previous: 'Actions', because: 'an owner', kind: 'notes' },
    { text: '[x] Order the chairs', kind: 'notes', because: 'it is ticked off' },
    { text: '- Order the chairs – Dermot', kind: 'notes', because: 'an owner' },
    { text: 'Priya will update the wiki by Thursday.', because: 'an owner' },
    { text: 'Can you update the wiki?', because: 'it asks a person' },
    { text: 'The form needs to be signed by the customer.', because: 'a rule with an agent' },
    { text: 'People need sleep.', because: 'a general need' },
    { text: 'Does the form need to be signed?', because: 'a question' },
    { text: 'Nothing needs to be done about the roof.', because: 'no work' },
    { text: 'The hedge needs trimming.', next: 'I’ll do it on Saturday.', because: 'somebody takes it' },
    { text: 'That tap wants mending.', next: 'Leave that with me.', kind: 'transcript', because: 'somebody takes it' },
    { text: 'The van needs to be cleaned.', next: 'Could you do it, Marek?', because: 'somebody is asked' },
    { text: 'Every parcel has to be checked before it leaves.', because: 'a rule' },
    { text: 'Guests’ coats should be hung in the lobby.', because: 'a rule' },
    { text: 'Someone called for you at noon.', because: 'it happened' },
    { text: 'Somebody must have moved it.', because: 'a guess' },
    { text: '- Moira to order more badges by Friday', kind: 'notes', because: 'an owner' },
    { text: '- Order more badges (Moira)', kind: 'notes', because: 'an owner' },
    { text: '[ACTION: Moira] Ask the printer for a quote', kind: 'notes', because: 'an owner' },
    { text: 'AI Moira: shorter form for new starters', kind: 'notes', because: 'an owner' },
    { text: 'If it needs to be repaired, the landlord pays.', because: 'a condition' },
    { text: 'Could someone tell me the code for the door?', because: 'a question for oneself' },
    { text: '“Somebody should do something,” he used to say.', because: 'quoted' },
    { text: 'Somebody will have left it in the porch.', because: 'a guess' },
    { text: 'The garden could do with less rain.', because: 'a wish' },
  ],
});
