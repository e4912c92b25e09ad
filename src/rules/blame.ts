import type { Place } from '../text/facts';
import { defineRule } from './rule';

const kind =
  /\b(?:thank you|thanks(?! to you| for nothing)|congrat|well done|brilliant|gorgeous|terrific|lovely|beautiful|amazing|delicious|surprise party|happy|proud|love|loved|cake|welcome|please feel|great|glad|delighted|thrilled|haha|kidding|comedian|birthday|dancer|drinks|you could sing|could have let me)/i;
const own =
  /\b(?:my (?:fault|mistake|omission|error)|i should have|i wrote|i gave you|i didn['’]t tell|because of me|i owe)\b/i;

/** Said to somebody and not in praise. */
const isReproach = ({ sentence }: Place): boolean => !kind.test(sentence.text) && !own.test(sentence.text);

// What should by now have reached the reader, or what a reader is told for the day after: a likelihood, advice.
const likely =
  /^(?:received|gotten|got|had|seen|heard|access|a|an|the|your|arrived|been|no|enough|everything|all|been able)$/;

const missed =
  /(?:ed|en|wn|ght|pt|elt|ent|id)$|^(?:told|said|done|been|gone|made|left|kept|read|rung|come|run|let|held|found|put|taken)$/;

/** "You should have told me" and not "You should have received a link". */
const isMissed = (place: Place): boolean => {
  const { sentence, to } = place;
  const next = sentence.word(to);
  return (
    isReproach(place) &&
    (missed.test(next) || /^(?:known|you|him|her|them|us|me|up)$/.test(next)) &&
    !likely.test(next) &&
    !/\b(?:by now|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|already have|seen (?:the|his|her|their))\b/i.test(
      sentence.text,
    )
  );
};

/** Not teasing either: nothing warm follows. */
const isAsked = (place: Place): boolean =>
  isReproach(place) &&
  !kind.test(place.sentence.next?.text ?? '') &&
  !/\bthinking (?:for|of|about)\b/.test(place.sentence.text);

/** A person or a group stands before the verb: "Sales never", "Julia always"; not "Slow cookers always". */
const isOfPerson = (place: Place): boolean => {
  const { sentence, from } = place;
  return (
    isReproach(place) &&
    !/^(?:i|we)$/.test(sentence.word(from)) &&
    (from === 0 || !/^(?:i|we|that|if|who)$/.test(sentence.word(from - 1)))
  );
};

const isToReader = (place: Place): boolean =>
  isReproach(place) &&
  !/^(?:if|when|once|that|until|unless|whenever|because|as|what|which|who)$/.test(place.sentence.word(place.from - 1));

const neglect =
  '(tell|say|ask|check|read|look|listen|warn|flag|mention|bother|think|let (me|us)|inform|reply|answer|respond|raise|send|deliver|do|notify|consult|copy|include|speak|call|ring|stop|notice|catch|finish|prepare|follow|test|update|escalate|come to|open|pick|order|book|lock|close|help|care|learn|pay|turn|show|show up|give)';
const neglected =
  '(told|said|asked|checked|read|looked|listened|warned|flagged|mentioned|bothered|thought|let (me|us)|informed|replied|answered|responded|raised|sent|delivered|done|notified|consulted|copied|included|spoken|called|rung|stopped|noticed|caught|known|finished|prepared|followed|tested|updated|escalated|come to|paid|been (more|clearer|there|ready))';

export const blame = defineRule({
  id: 'blame',
  family: 'accountability',
  name: 'Fault at the reader’s door',
  lands: 'May put {reader} on the defence before the matter is looked at.',
  about: 'Fault put on a person: should have, why didn’t you, always and never, reminders of what was said before.',
  source: 'Micro-breaks: accountability as calibration, not ammunition.',
  silent: 'You should bring a jacket.',
  unless: ['quoted', 'reported', 'heading'],
  replaces: 'sentence',
  frames: [
    {
      certainty: 'clear',
      unless: ['conditional-before', 'question'],
      check: isMissed,
      phrases: [
        "you (really|clearly|obviously|surely|honestly|frankly)? (should|ought to) (really|at least|surely)? (have|'ve|of) (at least|just|really)? (told|said|asked|checked|known|mentioned|called|rung|caught|warned|thought|noticed|consulted|explained|flagged|replied|responded|answered|listened|spoken|raised|informed|realised|realized|double checked|let (you|him|her|them|us|me)|brought it up|come to (you|me|us))",
      ],
    },
    {
      certainty: 'likely',
      unless: ['conditional-before', 'question'],
      check: isMissed,
      phrases: [
        "you (really|clearly|obviously|surely|honestly|frankly)? (should|ought to) (really|at least|surely)? (have|'ve|of) (at least|just|really)? {1,1}",
      ],
    },
    {
      certainty: 'clear',
      unless: ['conditional-before', 'question'],
      check: isToReader,
      phrases: [
        "you (should|ought) (not|n't) (really)? (have|'ve|to have) {1,1}",
        'you were (supposed|meant|expected) to (tell|say|ask|check|read|send|bring|call|ring|do|let|book|order|sign|finish|deliver|update|submit|review|handle|lock|close|confirm|pay|file|test|inform|warn|prepare|make|take|give|get|fix|cover|collect|write|have)',
        "you (have|'ve)? (clearly|obviously|evidently|plainly|apparently|simply) (did|do|have|had|has|were|was|are|'re|forgot|ignored|never|misread|misunderstood|chose|decided|failed|not)",
        "you (clearly|obviously|evidently|plainly) (have|'ve|are|were)? (not|n't) {1,1}",
        "you (have|'ve)? (failed|neglected|refused|omitted) to (deliver|do|meet|send|tell|inform|reply|respond|provide|read|check|follow|complete|attend|warn|notify|submit|raise|flag|comply|update|answer|let|disclose|include|keep|mention it|say|ask)",
        "you did (not|n't) (even|bother|care|once|ever|so much as|think to)",
        "you (just|never|still) (never|do n't|did n't) (learn|listen|care|get it|bother|read|think)",
        'you (never|not once) (once|even|actually|bother to|bothered to)? (told|tell|asked|ask|listen|listened|said|say|check|checked|read|reply|replied|answer|answered|respond|responded|warned|warn|mentioned|mention|bothered|bother|learn|do|did|follow|followed|think|informed|inform|sent|send|let|raised|raise|share|shared|support|supported|help|helped|finish|deliver)',
        "you (always|constantly|keep|'re always|are always|are constantly|'re constantly|'re forever|keep on|just keep) ((leave|leaving) (it|this|that|me|us|everything|things|your)|forget|forgetting|do (this|that)|doing (this|that)|ignore|ignoring|miss|missing|say (this|that)|saying|change|changing|(make|making) (excuses|the same|mistakes|it hard|it about|us wait|me wait|us look|me look|us feel|me feel|us chase|me chase)|interrupt|interrupting|(hand|handing|push|pushing) (it|this|that|your|everything)|(wait|waiting) (until|till)|find (fault|an excuse|a reason)|blame|blaming|come late|coming late|turn up late|send it late|sending|complain|complaining|throw|cut me|avoid|assume|assuming|breaking|break|losing|lose)",
        "(you|you 've) let (me|us|everyone|everybody|the team|the whole|them|the {1,1}|all of us) {0,2} down",
        'you (went|go) behind (my|our|his|her|their) back',
        "you (could|can) (not|n't) (even)? (be bothered|be arsed|care less)",
        "(could|can) (not|n't) be (bothered)",
        "(this|that|it|which) (is|was|'s) (all|entirely|completely|solely|clearly)? (your) (own)? (fault|doing|mess|failure|negligence|mistake|error|oversight)",
        '(because of|due to|thanks to) your (mistake|error|delay|failure|negligence|oversight|carelessness|silence|sloppiness|indecision)',
        'no thanks to you',
        'this is what (happens|you get|we get) when you',
        "you (do n't|do not|did n't|did not|never) (even)? (seem|appear) to (care|understand|realise|realize|know|grasp|have|listen|think|take|be)",
        'you (should|ought to) (really)? (know|have known) (better|by now)',
        '(get|got) your (act|facts) (together|straight)',
        '(pull|pulling) your (own)? weight',
        'you (dropped|drop|keep dropping) the ball',
        "you (never|did not|did n't) (tell|told|inform|informed|consult|consulted|warn|warned|bother to tell) (me|us|anyone|anybody|any of us)",
        "you (have|'ve)? (made|make) (me|us|the team|everyone|our {1,1}) (look|late|wait|miss|feel like) {0,1}",
        "you (have|'ve) (only|nobody but|no one but) {0,1} yourself to blame",
      ],
    },
    {
      certainty: 'clear',
      check: isAsked,
      phrases: [
        `why (did|have|were) (not|n't) (you|ye|anyone|anybody|any of you|your team) (just|simply|ever|even|at least|once)? ${neglect}`,
        `why (did|have|could) you not (just|simply|ever|even|at least)? (${neglect}|${neglected})`,
        `why (have|had) (not|n't) (you|anyone|anybody|your team) {0,1} ${neglected}`,
        `why (was|were) (not|n't) (i|we) (told|informed|asked|consulted|warned|included|copied|notified)`,
        `why (was|were) (i|we) not (told|informed|asked|consulted|warned|included|copied|notified)`,
        'how (could|dare) you (not|let|forget|miss|do (this|that)|say (that|this)|just)',
        '(do|must) (i|we) (really|seriously|always) (have to|need to)? (do|explain|remind|ask|chase|check|spell|tell|say|hold|repeat|babysit) (everything|you|it|this|every|your|again)',
        '(is it|would it be|is that|was it) (really)? too much to (ask|expect)',
        'who (told|asked|authorised|authorized|allowed|gave) you (to|the (right|idea|authority)|permission)',
        '(how|what) on earth (did|were|do|have|could|made) (you|none of you|your|any of you)',
        'how many times (do|must|have|did|should|will) (i|we|it|the)',
        '(what|whatever) (were|was) you (even|all)? thinking',
        '(what|how|why|who) (the hell|the heck|on earth|in the world|in god|in the name of {1,2}) (were|did|was|is|could|do|are|made|gave) (you|your)',
        'why (was|were|did|is) (nobody|no one|none) {1,1}',
        'why (was|am|were) (i|we) (the last|the only|always the) {1,3}',
        'why do (i|we) (bother|always have to|keep having to|have to (ask|tell|remind|chase|find out))',
        "why do n't you (ever|listen|just once|care)",
        "what part of {1,9} (not|n't) (you)? (understand|clear|get)",
        "(did|have|has) (it)? (not|n't|never) (you|it|any of you) {0,2} (think|occur|bother|cross|even)",
        'did it (not|never) (occur|cross)',
        "(do|did) (not|n't) you (ever|even|people|guys) {1,1}",
        'since when (do|are|did|is) you',
        'why is it (that)? (always|nobody|no one|i always|every time you)',
        "you did (not|n't) (even|bother) {1,6} did you",
      ],
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      check: isReproach,
      phrases: ['for the (third|fourth|fifth|sixth|seventh|tenth|hundredth|last) time'],
    },
    {
      certainty: 'clear',
      unless: ['question'],
      check: isReproach,
      phrases: [
        "(as|like) (i|we) (have|'ve|had)? (already|repeatedly|previously|clearly) (told|said|explained|mentioned|stated|pointed|written|advised|asked|informed|indicated|noted)",
        '(as|like) (i|we) (told|said to|explained to|reminded) you (already|before|repeatedly|twice|several|many)',
        "<we> (have|'ve)? (already)? (told|asked|reminded|warned|said this to|explained this to|chased) (you|this|it to you|your team|it) {0,2} (already|repeatedly|twice|before|several times|many times|countless times|(three|four|five|ten|numerous|a dozen|a hundred) times)",
        "(this is|that is|that 's|it 's|now) (now)? the (third|fourth|fifth|sixth|seventh|tenth|hundredth) time",
        '(per|as per) my (last|previous|earlier|prior|first|many|several) (email|mail|message|emails|mails|note|reminder|messages|chat)',
        '(lost|losing) count of (how|the) (many|times|number)',
        '(how|what) (hard|difficult) (can|could|is) it (be|to|really)',
        "(i|we) (should|would|did|do) (not|n't) (have|have to|need) (had to|to)? (remind|chase|ask|tell|explain|check|babysit|spell) (you|twice|again|this|it)",
        '(i|we) (expected|expect|thought|hoped for) (better|more) (of|from) (you|someone|somebody|your)',
        "(i|we) (am|'m|are|'re) (tired|sick|fed up|sick and tired) (of|with) (you|your|having to|chasing|cleaning|covering|asking)",
        '(cleaning|clean|clear|clearing|picking|pick) up (after|behind) (you|your|him|her|them)',
        "<we> should (not|n't) (have to|need to|be the one to) (remind|chase|ask you|tell you|babysit|fix|clean|follow up|come after)",
        "<we> (can n't|cannot|can not) keep (covering|fixing|cleaning|chasing|redoing|carrying|doing your)",
        "(as|like) (i|we) ('ve|have)? said (before|already|many times|several times|countless|a hundred|repeatedly|more than once)",
        '(as|like) (already|repeatedly) (told|explained|stated|communicated|said|informed|requested|instructed|mentioned|indicated)',
        '(read|see|check|refer to|refer) my (previous|earlier|last|first|original|other) (mail|email|message|emails|note) (again|properly|carefully|once more)',
        '(keep|keep on|stop) (covering) for you',
      ],
    },
    {
      certainty: 'likely',
      unless: ['conditional-before'],
      check: isReproach,
      phrases: [
        '(surprised|shocked|disappointed|disappointing) (that|at|to see|to find|to see that|to find that|how|by|in) (you|your|none of you|nobody on your) {1,1}',
        "(can not|can n't|cannot|could n't|can hardly) (believe|understand|see) (that|why|how) (you|your)",
        "(ca n't|cannot|can not|can n't) believe (you|you 'd|your)",
        "(you|you 've|you have) (not|n't|never) (even)? (bothered|looked|replied|read|listened|cared|tried|answered)",
        "(had|if) you ('d|had)? (bothered|read|looked|listened|checked|asked|only|just|done|taken|paid|followed) {1,9} ('d|would|could|might)",
        'had your {1,2} (done|bothered|listened|checked|read|told|sent|asked|followed)',
        "(you|you 've) (knew|had known|have known|knew all along|knew about|knew perfectly)",
        'you (were|have been) (told|warned|reminded|asked) (in writing|twice|repeatedly|several|many|more than|already|before|about this|not to|about it)',
        'you (broke|lost|ruined|ignored|wasted|bungled|botched|messed up|screwed up|dropped the ball|sat on|lied|blew|dumped|forgot to|forgot the|forgot a|missed the|overlooked) {1,1}',
        'you (promised|swore|assured|agreed) {1,9} (and|but|yet) (you|it|nothing|here|look|now|we|still)',
        'nobody (forced|asked|told|made) you (to)?',
        "(it|the {1,3}|this|that|that one) (is|was|'s) (on|down to) you",
        '(your|yours) (is|are|was|were|came|arrived) (late|wrong|incomplete|rude|useless|sloppy|unacceptable)',
        '(next time|in future|in the future) (please)? (try|bother|maybe|perhaps|open|read|check|think|ask|make sure you)',
        'not for the first time',
        "you (are|'re) (always|constantly|forever|never) (late|behind|too busy|unprepared|the last|on time|ready|prepared|around|available|wrong|moaning|complaining)",
        "(you|you 've|i see you 've) {1,6} (yet again|once again)",
        "i see (that)? (you|you 've|you have) {0,6} again",
        'your (silence|delay|delays|indecision|oversight|carelessness|failure|negligence|sloppiness|lateness|refusal|shortcut|attitude) {0,3}',
        "you (are|'re) the reason",
        'it was you (who|that) (wanted|told|said|insisted|chose|decided|approved|signed|left|forgot|broke|lost|ordered|asked)',
        "because you (could n't|did n't|forgot|sat|refused|would n't|never|insisted|failed|were too|chose|ignored|waited|left|missed|lost)",
        "you (have|'ve)? (obviously|clearly|evidently|plainly|apparently) (skipped|ignored|missed|decided|overlooked|assumed|rushed|copied|thought|think|chose)",
        "your {1,3} (evidently|clearly|obviously|plainly|apparently) (has|have|did|does|do)? (not|n't|never|failed|ignored|forgot)",
        "you (have|'ve)? had (all|weeks|months|days|ages|plenty|a whole|the whole|two|three) {0,3} to",
        '(thanks for) nothing',
        '(maybe|perhaps) (if)? you (could|should|would|spent|had|stopped|actually|listened|read|tried)',
        "you (might|could) (have|'ve) (mentioned|said|told|asked|warned|checked|let|had the decency|bothered)",
        "(is (not|n't)|not|hardly) rocket science",
        'you of all people (should|ought|must|would|could|can|did)',
        'thanks to you (the|we|i|our|my)',
        'because of you',
        'your (lack|failure|inability|refusal|unwillingness|neglect) (of|to)',
        '(this|that|it) is (simply|totally|completely|just|quite|really|frankly|absolutely|utterly)? (unacceptable|not acceptable|not good enough)',
        "you (have|'ve)? (really)? cost (me|us|the {1,1}) {1,1}",
        'you left (me|us|everyone|the team) (to|with|hanging|in|waiting|alone|holding)',
        "(if|had) you (had|'d)? (told|said|sent|given|replied|let|raised|warned|flagged|answered|mentioned) {1,9} ('d|would|could|might)",
        '(no one|nobody|none of you) (on|in|from) your (team|side|end|office|department)',
        "your (team|people|lot|department|office|side|staff|colleagues|crew) (keep|keeps|never|always|failed|forgot|ignored|did n't|did not|ca n't|dropped|again)",
        'so much for (your|the) {1,4}',
        '(nothing|no reply|no answer|no response|silence|still nothing|not a word|not one word) from (you|your)',
        "(and)? (you|you 've) never (said|say) a word",
        '(whose) (bright|brilliant|clever|great) idea (was|is)',
        '(shame on) (you|your|the|<role>|<name>)',
        "(you people|you lot) (always|never|are (always|never|fond)|keep|sent|do n't|ca n't|just|think)",
        "do n't (pretend|act like|tell me) {0,1} (you|that you|you 've|you did)",
        "you (have|'ve) (form|got form) for",
        'who (was|is) (supposed|meant) to {1,9}',
      ],
    },
    {
      certainty: 'likely',
      check: isReproach,
      unless: ['conditional-before'],
      phrases: [
        'why (would|did|do) you (do|even|always|not|still|never|keep|sit|wait|ignore|just|send|leave|go|decide|wait|promise|change) (that|it|this|to|the|without|me|us)?',
        'why (was|were|is) {1,5} without (telling|asking|informing|consulting|warning|checking with) (us|me|anyone|anybody)',
        'why (did|have|has) (no one|nobody|none of you|not one of you)',
        'how (did|could|can) (none of|any of|none|not one of) you',
        'you {1,6} without (even|so much as|ever) {1,1}',
        "(please|kindly) explain (why|how|yourself) {0,4} (not|n't|late|despite|still|failed|was|were|you)",
        '(is|was) {1,9} too much to ask',
      ],
    },
    {
      certainty: 'likely',
      unless: ['conditional-before', 'question'],
      check: isOfPerson,
      phrases: [
        '(<name>|<role>) never (~share|~tell|~listen|~answer|~reply|~read|~check|~deliver|~bother|~ask|~respond|turns up|turned up|~warn|~inform)',
        '(<name>|<role>) (always|constantly|consistently|repeatedly) (~forget|~leave|~ignore|~miss|~blame|~interrupt|comes late|arrives late|~fail|~change)',
        '(<name>|<role>|he|she|they|you) (yet again|once again|again|once more) (came|failed|forgot|left|did|missed|late|without|arrived|ignored|turned|sent|broke|held)',
        '(yet again|once again|as ever|as usual|as always|as per usual|typical|for the third time|for the second time|not for the first time) (you|<name>|<role>|certain|some|marketing|sales|finance|it|nobody|no one|the same|your|i (have|had|am|find|must)|we (have|had|are))',
        '(ignored|delayed|lost|broken|missed|left|caused|forgotten) by <name>',
        '(owing to|due to|because of|caused by) (the)? (negligence|failure|carelessness) (of|by) ',
        "(some of us|certain people|certain individuals|some people|certain <role>|certain {1,1}) (actually|ca n't|do n't|can n't|never|need|think|still|seem|clearly|here)",
        'we all know (who|whose)',
      ],
    },
    {
      certainty: 'likely',
      when: ['notes'],
      check: isReproach,
      phrases: [
        "(yet again|once again|as usual|as ever|as always|as per usual|never (shares|answers|does|turns up)|for the (second|third|fourth|fifth) (week|time|month|meeting) running|nothing to show for it|(until|till) it 's too late)",
      ],
    },
  ],
  suggest: [
    '[What happened] reached me [when], and it meant [effect on the work]. Can we agree [what you ask for]?',
    'I saw [what happened]. What got in the way, and what would help next time?',
    'It would help me if you [one clear request] by {day}',
  ],
  flags: [
    { text: 'You should have told me.', marks: ['You should have'] },
    { text: 'Why didn’t you flag this?', marks: ['Why didn’t you flag'] },
    { text: 'You always leave this to the last minute.', marks: ['You always leave'] },
    { text: 'You clearly didn’t read it.', marks: ['You clearly didn’t'] },
    { text: 'You failed to deliver.', marks: ['You failed to deliver'] },
    { text: 'As I already told you, the gate code has changed.', marks: ['As I already told'] },
    { text: 'Per my last email, the form goes to Ines.', marks: ['Per my last email'] },
    { text: 'I’m surprised that you sent it without asking.', marks: ['surprised that you'] },
    { text: 'How many times do I have to say it?', marks: ['How many times do I'] },
    { text: 'You people never reply on time, it is not proper.', marks: ['You people never'] },
    { text: 'You were supposed to ring the vet on Monday.', marks: ['You were supposed to'] },
    { text: 'Why was I not informed of this?', marks: ['Why was I not informed'] },
    { text: 'Ah here, what were you thinking?', marks: ['what were you thinking'], kind: 'transcript' },
    { text: 'This is the third time I am asking for the same file.', marks: ['This is the third time'] },
    { text: 'Treasurer late with the figures, as usual', marks: ['as usual'], kind: 'notes' },
    { text: 'You let the whole team down.', marks: ['You let the whole team down'] },
    {
      text: 'I’ll look at it once the debating club has finished.',
      marks: ['debating club'],
      knownMiss: 'The reproach is only in the tone.',
    },
  ],
  leaves: [
    { text: 'You should bring a jacket.', because: 'advice' },
    { text: 'You should have received a link by now.', because: 'a likelihood' },
    { text: 'You didn’t attach the file; could you resend?', because: 'a fact and a request' },
    { text: 'As discussed, we meet at nine.', because: 'no reproach' },
    { text: 'Why don’t you take Friday off?', because: 'a suggestion' },
    { text: 'You always know how to calm a room, thank you.', because: 'praise' },
    { text: 'You never need to book for lunch.', because: 'a plain fact' },
    { text: 'If you fail to return the key, a fee applies.', because: 'a rule' },
    { text: 'She told me that you never listen, and I said that’s unfair.', because: 'somebody else’s words' },
    { text: 'It was not your fault, I gave you the wrong gate.', because: 'it is owned' },
    { text: 'Why didn’t you say it was your birthday? We’d have got cake!', because: 'teasing' },
    { text: 'Further to my last email, the room is booked.', because: 'no reproach' },
    { text: 'You must have missed my note, so here it is again.', because: 'a charitable reading' },
    { text: 'What were you thinking for the menu?', because: 'a real question' },
  ],
});
