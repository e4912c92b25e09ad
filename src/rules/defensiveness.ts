import { type Place, textAfter } from '../text/facts';
import { defineRule } from './rule';

// Owning up, or explaining anew with care: not a defence.
const care =
  /\b(?:let me (?:fill|try|explain|rephrase|put it)|sorry|apolog|my (?:fault|mistake|bad)|on me|i (?:explained|said|put) it badly|but i did it badly|i was unclear|i got (?:that|it) wrong|i should have|could you|would you|show me|what did you|happy to|glad to|so here it is|you['’]re right|you are right|i stand corrected|take full)\b/i;
const isUncaring = ({ sentence, kind }: Place): boolean =>
  !care.test(sentence.text) &&
  !(kind !== 'transcript' && /^(?:so|could|what|how|let|from the top|sorry)\b/i.test(sentence.next?.text ?? ''));
// "I don't see what the problem is with the barcode" looks for a fault in a thing.
const isMine = (place: Place): boolean =>
  isUncaring(place) &&
  !/^\s*(?:is |['’]s )?with (?:the|a|this|that) \p{L}+/iu.test(textAfter(place)) &&
  !/\b(?:he|she|they) (?:said|told|thinks?)\b/i.test(
    place.sentence.text.slice(0, place.sentence.startOf(place.from) - place.sentence.start),
  );
const isPlain = (place: Place): boolean =>
  isUncaring(place) &&
  !/\b(?:for the record|maybe|lovely|surprise|delighted|missed|like to think)\b/i.test(place.sentence.text);

const me = '(i|we|my team|our team|my {1,2}|our {1,2}|my lads|the lads|the team)';
const hurt =
  '(rude|shouting|aggressive|defensive|harsh|having a go|giving out|attacking|blaming|lying|complaining|moaning|hiding|the only one|paid to|superman|a mind reader|a child|an idiot|stupid)';

export const defensiveness = defineRule({
  id: 'defensiveness',
  family: 'openness',
  name: 'A defence before an answer',
  lands: '{Reader} may feel that the point did not arrive.',
  about: 'Defending oneself against feedback or a question rather than taking it in.',
  source: 'Small moments: the first job is not to defend oneself.',
  silent: 'I meant the June figure; sorry for being unclear.',
  unless: ['quoted', 'heading', 'spoken-of', 'taken-back'],
  replaces: 'sentence',
  frames: [
    {
      certainty: 'clear',
      unless: ['reported', 'conditional-before'],
      check: isMine,
      phrases: [
        // That is not what I said.
        "(that|this|it) (is|was|'s) (just|simply|really)? (not|n't) (at all|quite|even)? what (i|we) (said|meant|was saying|were saying)",
        '(i|we) never (said|claimed|promised|agreed|suggested|wrote|implied) (that|this|it|any|anything|so|to|such|he|she|you)',
        "(do n't|do not|stop|not) {0,2} (put|putting|twist|twisting) (words|my words|our words|what i)",
        "(you|they|people|he|she) (are|'re|is|'s|have|'ve|has) (just|clearly|always|completely|totally|deliberately|now)? (twisting|misquoted|twisted|misreading|misread) (me|my|what|us|our|the whole|everything|this|that|it)",
        '(taken|took|taking|quoted|quoting) (it|me|this|that|my words|what i said|us)? {0,3} out of context',
        "(you|you're|you've) (are|'re|have|'ve)? (just)? (taking|taken|took|reading|read) (this|that|it|me|my {1,2}|things|everything) {0,4} (the wrong way|wrong|too (personally|seriously|literally)|personally)",
        "(you|they) (have|'ve) (got|taken) (it|me|this|hold of)? {0,2} (the wrong end|all wrong|the wrong way)",
        "(the way|how) (you|they|he|she) (have|has|'ve)? (chosen|choose|chose|decided) to (take|read|see|hear)",
        "(you're|you are) making (it|this|me) (sound|out to be)",
        // I said so already.
        "(i|we) (have|'ve)? already (explained|answered|told you|been through|said|been over) (this|that|it|all this|all that|you|myself|ourselves|so|my reasons|why)",
        "(i|we) (have|'ve) (explained|answered|clarified|said) (this|that|it|my {1,2}|all this) {0,3} (already|before|twice|times|several|many|once|repeatedly|in (two|three|four))",
        '(how|so) many (more)? times (do|must|have|did) (i|we) (have|need|got)? (to)? (explain|say|tell|repeat)',
        "(i'm|i am|we're|we are) not (going|prepared|willing) ((going)? (through|over) (it|this|that|all (this|that)) again|to (defend|apologise|apologize|justify|explain|repeat) (myself|ourselves|for|it|this|that))",
        // What is the problem.
        "(do n't|do not|fail to|can n't|ca n't|cannot|can not|do n't really|honestly do n't|did n't) see (what|why|where|how) {0,3} (problem|issue|fuss|big deal|matter|complaint|wrong with|is (on|my|our)|'s (on|my|our)|i should|we should)",
        "(do n't|do not|fail to|can n't|ca n't|cannot) see the (problem|issue|harm|fuss)",
        '(i|we) (see|saw) (nothing|no reason) {0,3} (wrong|to (answer|apologise|apologize|change|be ashamed)|i (should|would))',
        '(nothing) to (apologise|apologize|answer) for',
        "what (is|'s|exactly is) (your|the) (problem|issue) with (me|us|that|it)",
        // Respect, defence, rank.
        'with (all|the)? {0,1} (due|greatest|utmost|great) respect {0,1} (i|you|we|that|this|but|my|it|they|he|she|your|there|if|none)',
        'with respect (i|you|we|that|this|but|my|it|they|your|none|there)',
        'in (my|our) (own)? (defence|defense)',
        '(in fairness|to be fair) to (me|us|myself|ourselves|my team|my lads|the lads)',
        '(since|long before|before|when) (you|your (company|firm|lot)|half of you) (could walk|were (even|still|in (school))|were born|was (still|even)|even)',
        "(not|n't|hardly) (need|require|want) (a|any|your)? {0,2} (lecture|lectures|lesson|lessons|guidance|advice|telling|reminding)",
        "(i|we) (do n't|do not|hardly) (need|require) (telling|reminding|to be (told|reminded|lectured|taught))",
        // I only meant well.
        `${me} (was|were) (only|just|merely|simply) (trying|doing|following|joking|being (honest|direct|friendly|nice|helpful)|having a (laugh|joke)|asking|looking out|messing)`,
        '(i|we) (meant|mean) well',
        `(i|we) (am|'m|was|were|are|'re) (certainly|really|honestly)? (not|n't|never) (being|trying to be|at all)? ${hurt}`,
        `(i|we) (was|were) (n't|not) (being|trying to be)? ${hurt}`,
        "(it's|it was|it is) not (like|as if|as though) (i|we) (did|meant|do|was|were|had|have|wanted|planned)",
        "(i|we|my team|our {1,2}) (did|have done|'ve done|done) {0,1} (everything|nothing wrong|all (i|we) (could|can)|exactly what|precisely what|what (i|we) (was|were|could)|my (best|bit|job|part) (with|given|under)|our (best|bit|job) (with|given|under)|it all by|as (i|we) (was|were) told)",
        '(i|we|they|my team|our {1,2}) did (everything|all) {0,4} (by the book|right|asked|supposed|could|meant to|on the)',
        '(everything|it all|it) by the book',
        '(i|we) stand by (every|my|what|it)',
        "(my|our) conscience (is|'s) clear",
        // Who are you to say.
        "(are you|is he|is she|are they|so you're) (calling me|accusing (me|us)|blaming (me|us)|(suggesting|implying|saying) (that)? (i|we) (am|'m|are|'re|lied|did|do|can|was|were|do not|did not) {0,1} (not|n't|lying|to blame))",
        '(how is|how on earth is|how can) (that|this|it) {0,2} (on (me|us)|(my|our) (fault|problem))',
        "(so|oh|and) (so|now|suddenly)? (now|it's|it is|suddenly)? {0,1} (it's|it is) (all|now|suddenly)? (my|our) (fault|problem)",
        'what (else|more) (was|were|am|are) (i|we) (supposed|meant|expected)',
        'what more (do|did) (you|they) {0,1} (expect|want)',
        'what (was|were|am|are) (i|we) (supposed|meant|expected) to (do|say)',
        'how (else)? (was|were|am|are) (i|we) (supposed|meant|expected) to',
        "(i|we) should (not|n't) have to (justify|explain|defend|apologise|apologize)",
        '(i|we) (rather)? (take (exception|issue|offence|offense) (to|with|at)|resent (that|being|the (suggestion|implication|tone|accusation|idea)))',
        'i find (that|it|this|your|the) {0,5} (insulting|offensive|unfair|rich|hurtful|a little much|uncalled)',
        "(that's|that is|this is|it's) (a bit|rather|very|really|so|a little|quite|just|completely|totally|pretty|somewhat|simply)? (unfair|uncalled for|insulting|not fair|fair to (me|us))",
        "(that's|that is) (just)? (a bit|a little|a tad|rather) (strong|harsh|rich|unkind)",
        "(that's|that is|this is|it's) (not|n't|hardly) (really|very|entirely|at all)? fair",
        '(easy|all very well|fine) for you (to say|to talk)',
        "(let's see you|you try (it|my job|running|doing)|try (doing|running|standing) (it|my|this|in my))",
        'before (anyone|anybody|everyone|everybody|you all) (points|point|starts (on|blaming|shouting)|blames|blame|pile|jumps|jump|complain)',
        "(nobody|no one|none|no other {1,2}) (else)? (has|have|'s|had|in) {0,4} (complained|had a problem|objected)",
        '(nobody|no one) else (ever)? (complained|minds|minded|had a problem|has a problem|objected)',
        "(i'm|i am|we're|we are) (hardly|not) the only (one|ones|person|people|team)",
        "(i'm|i am|we're|we are) (only|just) human",
        '(pardon|excuse|forgive|sorry) (me|us)? for (trying|caring|having standards|existing|breathing|asking|helping|being human)',
        'do you (have|even have|realise|realize|know) {0,2} (idea)? how (hard|much|many|long)',
        '(should|could) not (have)? (be|been|come) {0,2} (a shock|a surprise|news|clearer)',
        "(should|could) n't (have)? (be|been|come) {0,4} (a shock|a surprise|news|clearer)",
        '(i|we|my {1,2}|our {1,2}|the (instructions|brief|sign|rules|terms|email|letter)) (was|were|is|are) (perfectly|quite|very|always|more than) clear',
        "(do not|do n't|stop) make (this|it) about (me|my|us)",
        "(where's|what about) the (thanks|gratitude)",
        "(this|that) (is|'s) the thanks (i|we|one)",
        "(i|we) (have|'ve) (given|put) {0,6} years {0,1} (to|of|in|into)",
        "(i|we) (simply|just)? (do n't|do not|can n't|ca n't|cannot|refuse to) accept (that (i|we)|your (claim|criticism|version|account))",
        'nothing wrong with (my (attitude|tone|work|team|driving)|the way (i|we)|how (i|we))',
        "(i|we) (make no|won't|wo n't|will not) (apologise|apologize|apology|apologies) for",
      ],
    },
    // Wounded, or turning it round.
    {
      certainty: 'likely',
      unless: ['reported', 'conditional-before'],
      check: isMine,
      phrases: [
        "(i|we) (feel|felt|am|'m|was|were|are|'re) {0,2} (attacked|accused|singled out|got at|picked on|made out)",
        '(attacking|picking on|having a go at|pointing (the|a) finger at) (me|us|my team)',
        '(personal attack|a witch hunt|witch hunt|the scapegoat)',
        'why (am|are) (i|we) (always|the only|being|getting) {0,3} (blamed|singled|one|ones|questioned|blame)',
        'why is it always (me|us|my|our)',
        "(i|we) (do n't|did n't|do not|did not) (appreciate|deserve|like|need) (the|your|being|this|that|to be) {0,2} (tone|implication|accusation|accused|spoken|treated|questioned|lectured|treatment|attitude)",
        '(your|the|this) {0,1} (tone|accusation|accusations|implication|criticism) (is|was|are) {0,3} (unfair|uncalled|unnecessary|inappropriate|unwarranted|unjustified|hurtful|offensive|insulting)',
        'no (confusion|mistake|problem|issue|error|delay|fault) on (my|our) (side|part|end)',
        "(i|we) (did|have done|'ve done|was doing|were doing) (anything|nothing) (wrong|unreasonable|different)",
        "you (have|'ve) (got)? no idea (what|how)",
        "(you|people|they) (do n't|do not|don't) (know|understand|realise|realize|appreciate|see) (how (hard|much|difficult|busy|many)|the pressure|half (of)? (it|what)|what it (is|'s) like)",
        "(cannot|can n't|ca n't) (win|please everyone|please everybody)",
        "(do n't|do not|stop) (blame|blaming|look at|shoot|have a go at|start on) (me|us|the messenger)",
        "(i|we) (beg to differ|won't apologise|take issue)",
        '(tired|sick|fed up) of (being|having to|defending|explaining|justifying) {0,2} (blamed|accused|criticised|criticized|explain|defend|myself|ourselves|justify|questioned)?',
      ],
    },
    {
      certainty: 'likely',
      unless: ['reported', 'conditional-before', 'question', 'agent'],
      check: isPlain,
      phrases: [
        '(i|we) did (actually)? (ask|look|try|tell|check|explain|read|invite|offer)',
        '(i|we) (was|were) (only|just)? told (not to|nothing|{2,9} so (i|we) (do|did|could|would|how))',
        '(nobody|no one) (ever|even|had|has)? (told|asked|warned|bothered|helped|said anything) {0,1} (me|us|to me|to us|about this|about it|to tell)',
        '(hardly|scarcely) (anyone|anybody|anything) {0,2} (bothered|replied|answered|came|turned up|helped)',
        '(you|they) (were|had been) {0,1} (told|warned|informed) {0,1} (of|about|that)',
        "(i|we) (did n't|do n't|did not|do not) make the (rules|rule|decision|decisions)",
        '(i|we) (do|did) what (i|we) (am|are|was|were|can|could) (told|asked|able)?',
        "(we|i) {1,3} (what|everyone|everything|whatever) (we|i) (are|were|was|am|'re|'m) (asked|told) (to)?",
        '(when|where) (i|we|they) (were|was) {0,3} (nobody|no one)',
        'and always has',
        "(i|we) (have|'ve) (only)? (got)? (two|one|four|so many|only) (hands|hours)",
        "(you|they|he|she) (were n't|were not|was n't|have never|'ve never|has never) (there|on the call|in the room|had to|worked (a|on)|run a|been up|stood)",
        '(in|for) my (own)? (experience|years) {0,9} never',
      ],
    },
  ],
  suggest: [
    'What I hear is [what they said]. What I would add is [your view]',
    'You may have a point. Which part of [what happened] mattered most to you?',
    'I see it differently, because [why]; tell me what I’m missing',
  ],
  flags: [
    { text: 'That’s not what I said.', marks: ['not what I said'] },
    { text: 'I already explained this.', marks: ['already explained this'] },
    { text: 'I don’t see what the problem is.', marks: ['see what the problem'] },
    { text: 'With all due respect, you weren’t there.', marks: ['With all due respect'] },
    { text: 'You’re taking this the wrong way.', marks: ['taking this the wrong way'] },
    { text: 'In my defence, nobody sent me the brief.', marks: ['In my defence'] },
    { text: 'I was only trying to help.', marks: ['only trying to help'] },
    { text: 'We did everything by the book.', marks: ['did everything'] },
    { text: 'That’s hardly fair, is it.', marks: ['hardly fair'], kind: 'transcript' },
    { text: 'Before anyone points at my crew, we left at six.', marks: ['Before anyone points'] },
    { text: 'I should not have to justify the seating plan.', marks: ['should not have to justify'] },
    { text: 'How was I supposed to know?', marks: ['How was I supposed to know'] },
    { text: 'No other client has complained in ten years.', marks: ['No other client has complained'] },
    { text: 'Kindly note I do not need lessons from the night shift.', marks: ['lessons from'] },
    { text: 'What else was I supposed to do, like?', marks: ['What else was I supposed'], kind: 'transcript' },
    { text: 'You have quoted me out of context.', marks: ['out of context'] },
    { text: 'I wasn’t shouting, that is just my voice.', marks: ['wasn’t shouting'] },
  ],
  leaves: [
    { text: 'I meant the June figure; sorry for being unclear.', because: 'a careful correction' },
    { text: 'I disagree, because the hoist was serviced on the 2nd.', because: 'a reason' },
    { text: 'With due respect to the family, we close on Friday afternoon.', because: 'manners' },
    { text: 'Counsel for the defence has asked for the diary.', because: 'another sense' },
    { text: 'I already explained the alarm code to both apprentices.', because: 'it is passed on' },
    { text: '“That’s not what I said” is the sentence we hear most.', because: 'a quotation' },
    { text: 'She said that’s not what she meant.', because: 'somebody else’s words' },
    {
      text: 'That’s not quite what I said, so let me try again: the beam is sound.',
      because: 'it is explained with care',
    },
    { text: 'I don’t see any problem with moving it to the 14th.', because: 'it agrees' },
    {
      text: 'I was only trying to help her off the ladder when the shelf gave way, so that’s on me.',
      because: 'it is owned',
    },
    { text: 'What part of what I said sounded harsh?', because: 'a real question' },
    { text: 'No offence was taken on our side.', because: 'manners' },
    { text: 'I was responsible for the count and I should have checked the second box.', because: 'it is owned' },
  ],
});
