import type { Place } from '../text/facts';
import { defineRule } from './rule';

/** "My job title", "my hands are tied to this rope" are of something else; a "but" mends it. */
const isOfMatter = ({ sentence, to }: Place): boolean =>
  !/^(?:title|plan|alone|any|anymore|group|line|aside|used|up in|behind|you|to (?:a|the|this))\b|\bbut\b/i.test(
    sentence.text.slice(sentence.endOf(to) - sentence.start).trim(),
  );

/** "I only need the total" is not about whose work it was. */
const isErrand = (place: Place): boolean =>
  isOfMatter(place) &&
  !/^(?:need|want|found|know|see|saw|read|wondered|asked|said)$/.test(place.sentence.word(place.from + 2));

const task = '(job|department|remit|area|responsibility|fault|call|problem|decision)';
const others =
  '(they|it|<role>|<name>|vendor|supplier|client|courier|printers|consultants|resourcing|agency|head office)';

// "Nothing to do with me" and "Sales will" would be read as the names of who does it: these say I.
const handedOver = [
  'I’ll ask {sought} about {matter} and tell you by {day} what I hear',
  'I’ll ask {sought: name} and tell you by {day} what I hear',
  '{sought: Name} can answer this. I’ve copied them in, and I’ll check by {day} that you have an answer',
] as const;
const forOthers = [
  { say: '{fact}; what {I} can do is [what is in your hands], by {day}', rather: 'email' },
  'What I can do is [what is in your hands], by {day}',
  'I’ll speak to {sought: name} and tell you by {day} where it stands',
] as const;

// What only hands it on, behind a fact.
const tail = new RegExp(
  `\\s*[,;–—-]\\s+(?:so |and |as )?(?:${[
    "(?:i|we)(?:'m|'re| am| are)?(?: \\w+){0,2} (?:only|just|merely) [^,;]*",
    '[^,;]* (?:on|down to|up to) (?:us|me)',
    "(?:it's |that's )?not (?!until|before|yet|even|only|\\w+(?:ed|en)\\b)\\w+(?:'s)?(?: \\w+){0,3}",
    '(?:nothing|nowt) (?:to do )?w(?:ith|/) [^,;]*',
    "(?:we|i)(?:'ve| have) no say\\b.*|don't look at (?:us|me)|(?:i|we) don't (?:make|set|write) the \\w+",
    "(?:there's )?(?:nothing|not a lot) [^,;]*can do\\b.*",
  ].join(
    '|',
  )})$|\\s*[,;–—-]?\\s*(?:so |and )?(?:there(?:'s| is) )?(?:(?:it's |that's |is |it is )?(?:not (?:on|down to|up to) (?:us|me)|(?:not in|out of) (?:our|my) (?:hands|control)|nothing (?:to do with (?:us|me)|(?:i|we) can do(?: about it)?(?: (?:at|from) (?:our (?:end|side)|here))?)|not (?:our|my) (?:job|problem|fault|call|department)|their (?:mess|problem|job))(?: really)?|(?:it's|that's|it is|that is) on (?:them|him|her|you)|what (?:can|could) (?:i|we|you) do)$`,
  'i',
);

export const deflection = defineRule({
  id: 'deflection',
  family: 'accountability',
  name: 'Handing the fault on',
  lands: '{Reader} may look for your part in it, and for somebody to turn to.',
  about:
    'Responsibility that is arguably one’s own moved to people, tools, rules or circumstances, or a way out of it.',
  source: 'Micro-breaks: responsibility without deflection.',
  silent: 'Dana owns billing; I’ve added her here.',
  unless: ['quoted', 'reported', 'heading', 'question', 'conditional-before', 'own-part'],
  replaces: 'sentence',
  frames: [
    // Not the writer's, and not in their power.
    {
      certainty: 'clear',
      doubt: ['because', 'time'],
      check: isOfMatter,
      suggest: [
        { say: '{fact}; what {I} can do is [what is in your hands], by {day}', rather: 'email' },
        'This one sits with {sought}; I’ve copied them in, and {I’ll} check by {day} that you have an answer',
        'What {I} can do is [what is in your hands], by {day}',
        'This one sits with {sought: name}; I’ve copied them in, and {I’ll} check by {day} that you have an answer',
      ],
      phrases: [
        `(<not>|hardly) {0,1} (my|our) ${task}`,
        '<not> (part of|within|in) (my|our) (job|remit|scope|role|hands|hand|control)',
        `${task} not (ours|mine)`,
        '(outside|beyond|out of|above) (my|our) (control|hands|head|pay grade|remit|scope)',
        'hands (are|were) {0,1} (tied|forced)',
        '(<have>|having) (no|little|any) (say|control|influence|authority|means|role)',
        "(nothing|little|not {1,2}|n't {1,2}) {0,2} <we> (can|could) (do|have done)",
        '<we> (do|did) <not> (make|set|write) (the|those) {1,1}',
        '(can|could) only {1,2} (what|as)',
        '<be> <not> (me|us) who {1,6} it was',
        '<we> <be> {0,1} (helpless|powerless)',
        '(before|prior to) (my|our) time',
        '(just|only) work here',
      ],
    },
    // Somebody else's doing, and theirs to answer for.
    {
      certainty: 'clear',
      unless: ['agent', 'negated'],
      doubt: ['time'],
      check: isOfMatter,
      suggest: forOthers,
      phrases: [
        `${others} {0,1} (dropped the ball|let (us|me) down)`,
        "(is|are|'s) {0,1} {1,2} 's (fault|problem|department|business)",
        "<role> 's fault",
        '(theirs|for {1,3}) to (explain|answer|worry)',
      ],
    },
    // The reader is sent away.
    {
      certainty: 'clear',
      unless: ['time', 'step-after'],
      check: isOfMatter,
      suggest: handedOver,
      phrases: [
        "you (will|'ll|would|'d) (need|have) to (ask|contact|take|(speak|talk) (to|with))",
        '(you|so|kindly|please) {0,4} take {1,2} up with',
        '(nothing|nowt) to do with (me|us|my|our)',
      ],
    },
    { certainty: 'clear', when: ['at-end'], suggest: forOthers, phrases: ['what can (i|we|you) do'] },
    // Nobody told them.
    {
      certainty: 'likely',
      unless: ['step-after', 'conditional'],
      check: (place) => isOfMatter(place) && !/!|\b(?:birthday|party|lovely|good)\b/i.test(place.sentence.text),
      suggest: forOthers,
      phrases: ['(nobody|no one) {0,1} (gave|told|sent|showed|warned|informed|briefed|trained) (me|us)'],
    },
    {
      certainty: 'likely',
      unless: ['time', 'step-after'],
      check: isOfMatter,
      suggest: handedOver,
      phrases: [
        "(nothing|nowt|n't anything) to do with (this|the|<role>)",
        '(a matter|a question|really one) for (the|this|whoever|<role>)',
        "you (will|'ll|would|'d|should|must) {0,1} (need to|have to|be) (ask|speak|talk|raise|contact|having|chase)",
      ],
    },
    {
      certainty: 'likely',
      unless: ['time', 'step-after'],
      check: isOfMatter,
      phrases: [
        '<we> <be> (only|just|merely) the',
        'do <not> (look at|shoot|blame) (me|us|the messenger)',
        "(can|could) (not|n't) be (helped|expected|held|blamed|responsible)",
        '<we> <was> {0,1} told to',
        '<we> inherited',
        '<we> (<was> {0,1} following|followed) (the|my|our) {0,1} (procedure|process|script|instructions|plan|policy)',
        "<we> do n't do {1,2} (i|we) do",
        '(at|in) the mercy of',
      ],
    },
    {
      certainty: 'likely',
      doubt: ['at-start'],
      check: isErrand,
      phrases: [
        '<we> (only|merely) {1,1} (the|it|what|them)',
        '<we> just (pass|forward|take|sell|press|deliver|drive)',
      ],
    },
    {
      certainty: 'likely',
      unless: ['agent'],
      check: isOfMatter,
      suggest: forOthers,
      phrases: [
        `${others} {0,1} (kept (changing|moving)|messed {0,1} up)`,
        `${others} never (told|sent|gave|informed) (me|us)`,
        'let down by (the|our|<name>)',
        '(have|has|supposed) to answer for',
        '(fault|blame|delay|error) (is|lies|rests|came) {0,3} (with|from) (them|the|<role>|<name>)',
        `(because|since) ${others} (can n't|cannot|never|did n't|did not|sat|kept)`,
        `<we> ('d|would) have {1,6} (if|had) (the|our)? ${others}`,
      ],
    },
    // Further ways to say it.
    {
      certainty: 'clear',
      check: isOfMatter,
      suggest: forOthers,
      phrases: [
        '(shoot|only|just) the messenger',
        'for (him|her|them|others|<name>|<role>) to (answer|explain|sort)',
        "(do n't|no use|no good) (look|looking) at me",
        "(can not|can't|cannot|not to) be held",
        '(can|could) only (pass|wait|forward)',
        "(am|'m|are|'re) (only|just) (passing|forwarding|a forwarding|doing what)",
        '(nothing|not something) (i|we) can (influence|do about)',
        'a law unto',
        "(do n't|not) get a say",
        "(not|n't) (on|down to) (us|me)",
        'in the hands of the',
      ],
    },
    // Words with other senses, too.
    {
      certainty: 'likely',
      check: isOfMatter,
      suggest: forOthers,
      phrases: [
        '(i|we) (just|only|simply) (pass|print|forward|deliver|do what|follow)',
        "we (are|'re) (only|just|merely) the",
        '(no|any|nothing) {0,4} influence',
        "(cannot|can not|can't) (do|change|influence|help) anything",
        "that (will|'ll|would|'d) be the",
        '(theirs|for {1,3}) to answer for',
      ],
    },
  ],
  inkling: {
    phrases: [
      '(take|took|taken) {0,3} up with',
      '(talk|speak|address|apply) {0,2} to',
      '(i|we|us) {0,2} (only|just|merely)',
      'not (our|my|us|me)',
      'nothing {0,2} (i|we|a) {0,3} can',
      '(matter|question|business|problem) (for|of)',
      '(fault|blame|to answer|at the door|the door of|headquarters|head office|whoever|hardly be)',
      '(influence|answer for|hands of|lookout|responsible|responsibility|supposed to)',
      '(could|can|cannot) {0,2} (done|help|do|be)',
      '(down to|between (him|her|them)|not something|not ours)',
      'what can',
      "you (must|would have|'d have|need to)",
      "(it|that) (is|'s) (their|on them|for them)",
    ],
  },
  unkept:
    /\b(?:not (?:our|ours|us|me|my|in our|in my)|nothing (?:we|i|to do)|to blame|faults?|circus|problem|should have|let (?:us|me) down|dropped the ball|(?:on|up to|down to) (?:us|me)|no say|make the rules|messenger|(?:i|we|'m|'re|'d|am|are|can|could)(?: in \w+)? (?:only|just|merely)|nowt|look at us|lookout|(?:any|no) hand in|door|faulted|(?:cannot|can't|can not) be (?:held|expected|blamed)|liable|responsible|not of (?:our|my)|what can|out of (?:our|my)|influence|(?:we|i) (?:cannot|can't|can not|couldn't)|do nothing|merely|theirs|\w+ matter$|not the one|leave it|down to|lies? with|belongs? to|take (?:it|this|that) up|nothing (?:the|a|\w+ can))\b/i,
  tail,
  suggestInNotes: [
    '{fact}; our part: [what we can do] by {day}',
    '{short}; our part: [what we can do] by {day}',
    '{said}; our part: [what we can do] by {day}',
    '[Who] answers by {day}; our part: [what we can do]',
    'What got in the way: [what]; from {day} [what changes]',
  ],
  suggest: [
    { say: '{I’ll} ask {sentTo} about {matter} and tell you by {day} what {I} hear', rather: 'email' },
    { say: '{I’ll} ask {sentTo} and tell you by {day} what {I} hear', rather: 'email' },
    { say: '{fact}; what {I} can do is [what is in your hands], by {day}', rather: 'email' },
    'What {I} can do is [what is in your hands], by {day}; the rest sits with {sought: name}',
    '{I} don’t have the answer yet. {I’ll} ask {sought: name} and tell you by {day} what {I} hear',
    '{my} part in this was [what you did or left undone]. {I’ll} [what you do about it] by {day}',
  ],
  flags: [
    { text: 'Nobody gave me the floor plan.', marks: ['Nobody gave me the floor plan'] },
    { text: 'That’s not my job.', marks: ['That’s not my job'] },
    { text: 'You’ll have to ask legal about that.', marks: ['You’ll have to ask legal about that'] },
    { text: 'IT dropped the ball on this one.', marks: ['IT dropped the ball on this one'] },
    { text: 'My hands are tied.', marks: ['My hands are tied'] },
    { text: 'I was just told to send it.', marks: ['I was just told to send it'] },
    { text: 'Frankly the rota is above my pay grade.', marks: ['Frankly the rota is above my pay grade'] },
    {
      text: 'Kindly note that we are having no control over the courier.',
      marks: ['we are having no control over the courier'],
    },
    { text: 'The till is wrong again? Nothing to do with me, mate.', marks: ['Nothing to do with me'] },
    { text: 'Look, I don’t set the prices.', marks: ['I don’t set the prices'], kind: 'transcript' },
    { text: 'Late bricks: haulier’s problem, not ours', marks: ['haulier’s problem, not ours'], kind: 'notes' },
    { text: 'Agreed that the broken seal is the carrier’s fault', marks: ['is the carrier’s fault'], kind: 'notes' },
    { text: 'Sure that was all before my time.', marks: ['before my time'], kind: 'transcript' },
    { text: 'We can only act on what the client sends us.', marks: ['We can only act on what the client sends us'] },
    {
      text: 'So you may take the matter up with the landlord.',
      marks: ['So you may take the matter up with the landlord'],
    },
    {
      text: 'It is for the architect to explain the missing stairs.',
      marks: ['It is for the architect to explain the missing stairs'],
    },
    { text: 'They shipped the wrong size again, what can you do.', marks: ['what can you do'] },
    { text: 'The minutes? I only type them up.', marks: ['I only type them up'] },
    { text: 'There’s not much we can do from our side.', marks: ['There’s not much we can do from our side'] },
    {
      text: 'We would have finished if the supplier had sent the parts.',
      marks: ['We would have finished if the supplier had sent the parts'],
    },
    {
      text: 'The kiln chose that week to crack.',
      marks: ['kiln'],
      knownMiss: 'Only the story says that somebody should have looked after it.',
    },
    { text: 'I’m only passing this on.', marks: ['I’m only passing this on'] },
    { text: 'Don’t shoot the messenger.', marks: ['Don’t shoot the messenger'], kind: 'transcript' },
  ],
  leaves: [
    { text: 'Nobody told me it was your birthday!', because: 'nothing to answer for' },
    { text: 'Dana owns billing; I’ve added her here.', because: 'a helpful handover' },
    { text: 'The vendor was late and I should have planned for it.', because: 'one’s own part is in it' },
    { text: 'The storm closed the port.', because: 'nobody answers for it' },
    {
      text: 'You’ll need to contact payroll; I’ve forwarded your note to them.',
      because: 'a helpful handover',
    },
    { text: 'Is that out of our control?', because: 'a question' },
    { text: 'It isn’t Marek’s fault; I gave him the wrong drawing.', because: 'one’s own part is in it' },
    { text: 'She told me it wasn’t her job and then did it.', because: 'somebody else’s words' },
    { text: 'That’s not my job title any more.', because: 'another sense' },
    { text: 'Not my area, but I’ll find out who can help.', because: 'it ends in help' },
    { text: '“Not my department” is what the bank said.', because: 'quoted' },
    { text: 'We dropped the ball on the invitations.', because: 'it is owned' },
    { text: 'Her hands were tied behind the sack for the race.', because: 'another sense' },
    { text: 'The council sets the fees and we print them once a year.', because: 'a plain fact' },
    { text: 'What can we do to make the handover easier for you?', because: 'an offer' },
    { text: 'Please take the parcel up with you.', because: 'another sense' },
    { text: 'That is nobody’s fault, the river came up overnight.', because: 'nobody answers for it' },
    { text: 'If the courier loses a box, it is the courier’s problem under the contract.', because: 'a rule' },
    { text: 'I only need the total.', because: 'another sense' },
    { text: 'Facilities let us in at seven.', kind: 'transcript', because: 'another sense' },
    { text: 'Keys: ask Sian, ext. 40, in until four', kind: 'notes', because: 'a helpful handover' },
    { text: 'The messenger comes at ten.', because: 'another sense' },
    { text: 'Look at me when I count you in.', because: 'a request' },
  ],
});
