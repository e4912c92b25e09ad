import type { Place } from '../text/facts';
import { defineRule } from './rule';

const shared =
  '(aligned|agreed|agree|happy|fine|ok|okay|on the same page|on board|aware|in agreement|comfortable|share|shares|in favour|in favor|with me|behind|sorted|good with|clear on|up for|cool with|of the same)';

/** An assumption laid open, or owned up to, is an honest one: "I'm assuming Friday; tell me if not." */
const isClosed = ({ sentence }: Place): boolean =>
  !/\b(?:tell me|shout|correct me|let me know|say so|unless|should(?:n['’]t)? have asked|should have|my (?:error|mistake|fault|bad)|sorry|apolog\w+|wrong(?:ly)?|if not|if that['’]s not|survey|study|trial|argu(?:es|ed|ing)|claims)\b/i.test(
    sentence.text,
  ) &&
  !/^(?:please )?(?:tell me|shout|correct me|let me know|say so|but tell|if not)\b/i.test(sentence.next?.text ?? '');

/** "Everyone knows Ada here" is fame, not agreement. */
const isAbout = ({ sentence, to }: Place): boolean =>
  !/^(?:each|one|him|her|them|you|me|about)$/.test(sentence.word(to + 1));

export const assumedAgreement = defineRule({
  id: 'assumed-agreement',
  family: 'voice',
  name: 'An agreement nobody made',
  lands: '{Reader} may not know that this was expected.',
  about:
    'An expectation treated as shared though nobody agreed to it: “everyone knows”, “it goes without saying”, “I assumed you would”.',
  source: 'Borden: agreements instead of assumptions; nobody ever agreed what urgent means.',
  silent: 'I’m assuming Friday; tell me if not.',
  unless: ['quoted', 'reported', 'question', 'conditional-before'],
  frames: [
    {
      // What everybody is said to know or to agree.
      certainty: 'clear',
      phrases: [
        '(everyone|everybody|all of us|all of you|every one of us|you all|we all) {0,2} (should|must|ought to|surely) (all|really|already|surely|well|be)? (know|be aware|understand|be clear|have known)',
        '(everyone|everybody|we all|you all|all of us|all of you|anyone) (here|surely|already|obviously|in {1,2})? (know|knows|knew|understand|understands|agree|agrees|accepts|accept) (that|how|what|why|where|the (drill|rules|score|deal)|by now|full well)',
        "(everyone|everybody|we all|all of us|you all) (is|'s|are|'re) {0,1} (aware|agreed|in agreement|clear) (that|on|about|how|of)",
        'as (we|you)? (all|everyone|everybody) (well)? (know|knows|agreed to know|understand|understands)',
        'as (is|everyone is) (well)? (well known|widely known|understood by all|obvious to all)',
        "who does (n't|not) know (that|how)",
        '(i|we) (think|believe|guess)? (i)? speak (for|on behalf of) (everyone|everybody|all|us all|all of us|the (whole|entire) {1,1}|the team|most of us|many)',
        "(i|we) (know|am sure|'m sure) (where|how) (you all|everyone|everybody|we all) (stand|stands|feel|feels|think|thinks)",
      ],
      check: (place) => isAbout(place) && isClosed(place),
    },
    {
      certainty: 'clear',
      phrases: [
        '(it|that|this|which) (goes|go|should go|ought to go|went) without saying',
        "(it|that|this|which) (should|ought|need|does|do|must) (not|n't)? (to)? (hardly|really)? (need)? (to)? (be (obvious|self evident|said|explained|spelled out|spelt out|common knowledge|clear to (all|everyone|everybody|anyone))|go without|need saying|saying)",
        "(it 's|it is|that 's|this is|is|just|simply|only|plain) (just|only|simply|basic|plain)? common (sense|courtesy|decency|knowledge)",
        "(it 's|it is|that 's|was|is) (generally|commonly|widely|clearly|just|simply|surely)? (understood (by|among|between)|taken as read|taken for granted|a given|self evident|an unwritten (rule|law))",
        '(take|taking|taken|took|takes) (it|this|that|you|them|as|everyone|your {1,2}) {0,1} (as (read|given|agreed|settled|a yes)|for granted|to be (agreed|settled|understood))',
        '(unwritten|unspoken) (rule|law|agreement|understanding)',
        'you (all)? know the (drill|rules|score|deal|routine)',
        "(it|there|that|this) 's (just|simply|only)? how (things|it|we) (are|is|do|done|works|work) {0,1} (in this|in our|everywhere|round here|around here)",
      ],
      check: isClosed,
    },
    {
      certainty: 'clear',
      when: ['at-start'],
      phrases: [
        '(just|simply|basic|plain)? common sense (really|surely|that|is|i|to|you|this|tells|says|dictates|would)',
        'self evidently',
      ],
    },
    {
      // What the reader is said to have taken on.
      certainty: 'clear',
      phrases: [
        "(i|we) ('d|had|have|'ve)? (simply|just|naturally|always|rather|kind of)? (assumed|presumed|took it|took for granted|had taken it|had counted on) (that)? (you|<name>|he|she|they|everyone|everybody|someone|somebody|your|the {1,1}|finance|<role>) {0,1} (all|both|lot|guys|was|were|would|'d|had|knew|are|is|will|'ll|agreed|understood|of)",
        "(i|we) (assume|presume|take it|trust|gather|imagine|suppose|expect|am assuming|'m assuming|are assuming) (that)? (we|you|everyone|everybody|all|you all|nobody|the {1,2}|our {1,2}) ('re|are|is|'s|all|will)? {0,2} " +
          shared,
        "(i|we) (am|'m|are|'re|feel) {0,1} (sure|confident|certain|convinced) (that)? (everyone|everybody|we all|you all|all of us|all of you|nobody|no one) {0,2} (agree|agrees|shares|share|shared|happy|feels|feel|wants|want|would|behind|on board|see|sees|minds|will|knows|know|understands)",
        '(we|i|<name>|they) (take|took) it that (our|everyone|everybody|they|the|all|you (will|would|agreed|agree|were|knew)) {1,9}',
        "(i 'm|i am|we 're|we are)? (taking|took|take) it for granted (that)?",
        "(i 'd|i would|we 'd|one would) have (thought|assumed|imagined|expected) (that)? (it|this|that|any|anyone|everyone|a|evenings|you|the) {0,2} (was|were|would|knows|knew|to|is|obvious|<name>)",
        '(working|operating|going|proceeding|planning|acting) on the (basis|assumption|understanding) that (you|everyone|everybody|nobody|no one|we all|all|it|they|he|she)',
        '(your|their|the) silence {0,7} (as|for) (a|an|your|their)? (yes|agreement|consent|approval|assent)',
        '(take|took|taken|count|counts|counted|treat|treats|treated|treating|carry on|read|reads) {0,3} (as|for) (a)? (yes|agreement|agreed|consent|given|settled)',
        '(nobody|no one|who|anyone) in (their|his|her) right mind',
        "one (simply|just) (does|do|did) (not|n't)",
        "(everyone|everybody|all|we all|all present) (is|are|'re|'s)? (clearly|obviously|surely|naturally|of course)? (of the same (opinion|mind|view)|want the same thing|wants the same thing)",
        '(all|all present|everyone|everybody) (clearly|obviously|surely|naturally) (behind|in favour|in favor|agreed|agrees|agree|happy)',
        '(silence|no reply|no answer|no objection|no objections) {0,6} (taken|read|counts|count|counted|treated|so) (as|for)? (a|an)? (yes|agreement|consent|approval|carried|agreed)',
        '(i|we) (was|were) under the impression (that)? (you|he|she|they|<name>|everyone)',
      ],
      check: isClosed,
    },
    {
      certainty: 'likely',
      phrases: [
        'i thought (you|<name>|they|someone|he|she) (lot|guys|all|two|both)? (were|was|had) (going to|supposed to|meant to|<working>|bringing|doing|handling|sorting|getting|giving|having)',
        "(i|we) (had|'d)? (assumed|expected|reckoned|figured|supposed) (that)? (you|<name>|they|he|she|it|the {1,2}) {0,1} (would|'d|was|were|had|to|includes|included)",
        "(did n't|do n't|did not|do not|never) (think|thought|imagine|imagined) (that)? (i|we) (would|'d|had|have|need|needed|should)? {0,1} (to)? (have to|need to|had to)? (ask|spell|explain|tell|say|mention)",
        "(should n't|should not|ought not|need n't|do n't need|wo n't) (have|need)? {0,1} to (spell|explain|remind|tell you|be told|ask) {0,3} (out|how|that|twice)",
        "(did n't|did not|never|has n't) (occur|occurred|cross|crossed|enter|entered) (to)? (me|my mind|us|our minds) (that)? {0,1} (i|we|you|anyone)",
        "(nobody|no one|who|anyone) (would|could|will|'d|'ll|can|here) {0,2} (mind|minds|object|argue|disagree|be against|say no)",
        '(no|any) (decent|sensible|reasonable|competent|self respecting|sane|half decent|serious|good|proper|normal) {1,2} (would|knows|should|could|agrees|does|asks|leaves)',
        '(any|every) (adult|grown up|professional|cfo|engineer|manager|beginner|child|person) (knows|would know|should know)',
        "(you|one) (will|'ll|must|should) (all|surely|of course) (be aware|agree|know) (that|how)",
        '(it|this) (was|is|seemed) (clear|obvious|logical|natural|evident|normal) (to|for) (me|us|everyone|all) that',
        '(for|from) (me|us|my side|our side) it (was|is) (clear|obvious|logical|natural|evident|normal) that',
        "i (ca n't|cannot|do n't|can not) (think|imagine|believe|see) (that)? (anyone|anybody|who|why anyone|any of you) {0,2} (disagrees|disagree|minds|mind|object|objects|differently|'d mind)",
        'i saw no (reason|need) to (mention|ask|check|raise|bring|consult|explain)',
        "i (presume|assume|trust|suppose|expect) (that)? you ('ll|will|are|'re) {0,1} (be)? <working>",
        "you (have|'ve) always (done|covered|taken|run|brought)",
        '(assumed|presumed|thought|reckoned) (that)? {1,2} (was|were) (<working>|doing|handling|getting|going to|taking care)',
        'always (has|have|had) (done|does|worked)',
        "(has|have|'s|'ve) always meant",
        '(i|we) mean (by|when)',
        'needless to say',
      ],
      check: (place) =>
        isClosed(place) &&
        !(
          place.sentence.word(place.from) === 'needless' &&
          /\b(?:was|were|had|came|went|did)\b/i.test(place.sentence.text)
        ) &&
        place.sentence.word(place.from + 1) !== 'mean',
    },
    {
      // "Obviously" before a rule of the house; not before what one can see.
      certainty: 'likely',
      when: ['at-start'],
      phrases: [
        '(obviously|clearly|surely|evidently|naturally) (this|that|it|they|the {1,3}|you|we|everyone|everybody|all {1,2}|any {1,2}|whoever {1,3}|nobody|anything {1,2}|each {1,2}) {0,1} (goes|go|need to|needs to|should|must|has to|have to|comes|come|gets|is done|are done|is supposed|are supposed|falls|belongs|stays)',
      ],
      check: isClosed,
    },
  ],
  replaces: 'sentence',
  suggest: ['Can we agree that [what you expect]?', 'I expect [what you expect]. Is that how you see it?'],
  flags: [
    { text: 'Everyone should know how we work by now.', marks: ['Everyone should know'] },
    { text: 'It goes without saying that the phone is answered.', marks: ['It goes without saying'] },
    { text: 'As everyone knows, reports are due on Mondays.', marks: ['As everyone knows'] },
    { text: 'I assumed you’d handle the visas.', marks: ['I assumed you’d'] },
    { text: 'Common sense, really.', marks: ['Common sense'] },
    { text: 'I assume we’re all aligned on the budget.', marks: ['I assume we’re all aligned'] },
    { text: 'Obviously this goes to QA first.', marks: ['Obviously this goes'] },
    { text: 'We all know that scans come first.', marks: ['We all know that'] },
    { text: 'I’m taking it for granted that you will open up on Saturday.', marks: ['taking it for granted'] },
    { text: 'I’m sure everybody agrees with the new rota.', marks: ['I’m sure everybody agrees'] },
    { text: 'I would have thought that was obvious.', marks: ['I would have thought that was obvious'] },
    { text: 'I think I speak for everyone when I say the music must stop.', marks: ['speak for everyone'] },
    { text: 'We took it that they knew about the fee.', kind: 'notes', marks: ['took it that they'] },
    { text: 'It is understood by all that kit comes back clean.', marks: ['understood by all'] },
    { text: 'I thought you were bringing the ladders.', kind: 'transcript', marks: ['I thought you were bringing'] },
    { text: 'I was under the impression you are bearing the guests’ expenses.', marks: ['under the impression'] },
  ],
  leaves: [
    { text: 'As agreed on 3 May, the agency writes and we approve.', because: 'a real agreement' },
    { text: 'I’m assuming Friday; tell me if not.', because: 'laid open' },
    { text: 'I assumed you would stay late, and I should have asked.', because: 'owned up to' },
    { text: 'The pipe was obviously leaking.', because: 'a fact to see' },
    { text: 'Of course you can bring the dog.', because: 'a yes' },
    { text: 'Everyone knows Ada here.', because: 'another sense' },
    { text: 'Are we all aligned on the wording?', because: 'a question' },
    { text: 'The budget assumes 3% inflation.', because: 'a model' },
    { text: 'If everyone agrees that noon works, I’ll book it.', because: 'a condition' },
    { text: 'She said it went without saying.', because: 'somebody else’s words' },
    { text: 'Everyone answered the poll.', because: 'a fact' },
    { text: 'I assume we’re all fine with Tuesday; shout if you are not.', because: 'laid open' },
    { text: 'Slowly but surely the glue sets.', because: 'another sense' },
  ],
});
