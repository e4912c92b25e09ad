import type { Place } from '../text/facts';
import { defineRule } from './rule';

const absent =
  '(<name>|him|her|them|the others|the rest|the rest of them|everyone else|anyone else|the team|the client|the board|the staff|management|<role>)';
const one = '(<name>|he|she|they)';
const sore =
  '(happy|unhappy|cross|annoyed|fed up|upset|vexed|disappointed|furious|livid|angry|frustrated|worried|concerned|pleased|impressed|struggling|irritated)';

/** Keys, codes, presents and patients are kept quiet for good reason. */
const isHarmless = ({ sentence }: Place): boolean =>
  !/\b(?:pass(?:word|code|phrase)s?|pins?|otp|codes?|bank|card|iban|account|birthday|surprise|secret santa|present|gift|party|patients?|regulat\w+|polic(?:y|ies)|rules?|embargo(?:ed)?|exam|jur(?:y|ors?)|score|winners?|raffle|draw|personal|addresses|details|secure|cake|pregnan\w+|baby|diagnos\w+|medical|health|grievance|quiz|answers|ending|spoil\w*|ballot|sealed|privileged?|legal advice|children|victims?|complainants?|confidential(?:ity)?|anonym\w+|by law|lawyers?|confirmed)\b/i.test(
    sentence.text,
  );

/** A request to keep silent, not a remark that others do: "they don't tell the customer". */
const isAsked = (place: Place): boolean =>
  isHarmless(place) &&
  !/^(?:you|we|they|i|people|who|staff|he|she|it|that|which|to)$/.test(place.sentence.word(place.from - 1));

const standsAlone = ({ sentence, from, to }: Place): boolean => {
  const after = sentence.around.slice(sentence.endOf(to), sentence.endOf(to) + 2);
  const before = sentence.around.slice(Math.max(sentence.start, sentence.startOf(from) - 2), sentence.startOf(from));
  return (
    /^(?:[,;:.!?…–—-]|\s[–—-]|$)/.test(after) &&
    (from === 0 ||
      /[,;:–—(-]/.test(before) ||
      /^(?:and|but|so|just|strictly|well|this|that|it|now|ok|stays|keep|really)$/.test(sentence.word(from - 1)))
  );
};

export const sideChannel = defineRule({
  id: 'side-channel',
  family: 'transparency',
  name: 'A conversation moved out of the room',
  lands: 'The people left out may hear of it, and wonder what else they miss.',
  about: 'Moving the real conversation out of the room, or speaking around someone instead of to them.',
  source: 'Borden: the meeting after the meeting; Micro-breaks: distance grows through go-betweens.',
  silent: 'I’ll DM you the link to the board.',
  unless: ['quoted', 'reported', 'heading', 'privacy', 'privacy-beside'],
  frames: [
    {
      certainty: 'clear',
      unless: ['question'],
      phrases: [
        '(strictly|just|only|purely|keep this|stays|stay|kept)? (between|entre) (you and me|you and i|us|ourselves|you me)',
        'between us (girls|lads|boys)',
        '(strictly)? entre nous',
        '(strictly|totally|completely)? off the record',
      ],
      check: (place) => standsAlone(place) && isHarmless(place),
    },
    {
      certainty: 'clear',
      phrases: [
        '(strictly|purely|keep {1,3}|stays|stay|leave {1,2}) between (you and me|you and i|us|ourselves|the two of us|the three of us|us two)',
        '(stay|stays|staying|keep {0,3}|remain|remains) (with|within|in|inside) (the two of us|these (four)? walls|this room|these four)',
        "(not|never|n't) {0,1} (leave|go beyond|go outside) (this room|these walls|this call|this table)",
        'for your (eyes|ears) only',
      ],
      check: isHarmless,
    },
    {
      // Somebody is to be kept from knowing.
      certainty: 'clear',
      unless: ['question'],
      phrases: [
        "(do n't|do not|never|not to|rather not) (please)? (tell|let on to|breathe {0,3} to|say (anything|a word|a thing) to|mention (it|this|that|any of (it|this)) to|volunteer anything) (<name>|him|her|them|anyone|anybody|the others|the rest|everyone|<role>|the {1,1} <role>|the {1,1} (crew|shift|reps|parents|customer|supplier|others))",
        '(say|saying) nothing (to|about this to) (<name>|him|her|them|anyone|the {1,3}|<role>)',
        "(not|n't) (say|breathe|let on) (a word|anything|a thing) (to|about) (<name>|him|her|them|anyone|this|the {1,2})",
        'not a word (to (<name>|him|her|them|anyone|the {1,2})|please|okay|ok|about this)',
        "mum 's the word",
        '(keep|keeping|kept) {1,5} (to yourself|to yourselves|to ourselves|under your hat|under wraps|hush hush|on the quiet|on the down low|among ourselves|amongst ourselves)',
        '(keep|keeping|leave|leaving|kept|left) (this|it|that|these|what {1,5}|the {1,4}) {0,2} (off the (thread|email|record|call|group|chat|books|channel)|out of (the)? (minutes|notes|thread|email|writing|record|group|chat))',
        "(rather|sooner|prefer|better|best) {0,3} (<name>|he|she|they|it|anyone|nobody|the {1,2}) (did n't|does n't|not|is n't|never|heard nothing|hears nothing) {0,1} (find out|know|hear|learn|aware|of this)",
        "i 'll deny (it|i|ever|saying|everything)",
        '(delete|destroy|bin) this {0,2} (once|after|when) (you|read)',
        "(do n't|do not|never|rather not|sooner not|not) (put|writing|write|putting) {0,5} in (writing|email|an email|a mail|the chat|slack|teams|whatsapp)",
      ],
      check: isAsked,
    },
    {
      certainty: 'clear',
      phrases: [
        "(do n't|do not|never|not) (say|let on|tell|mention) {0,5} (came|comes|'s|is|it was|was) from (me|us)",
        "(did n't|did not|never|not that you|have n't|not) {0,2} (hear|heard|hear|get|got) (it|this|that)? from me",
        "(it|this|that) (did n't|does n't|is n't|'s not|has n't) (come|coming|came)? from me",
        "(make out|pretend|say|making out|make it look|making it look) {0,2} it (came|comes|'s come|is|'s) from",
      ],
      check: isHarmless,
    },
    {
      certainty: 'likely',
      unless: ['question'],
      phrases: [
        `${one} {0,1} (need n't|does n't need to|do n't need to|does not need to|do not need to|must n't|must not|should n't|should not|is n't to|are n't to|is not to|are not to|has n't been|not to) (know|find out|hear|be aware|be told|learn|see this|told)`,
        "(should|must|are|is|was|were|need) (not|n't) (to)? (yet)? (hear|know|be told|find out|be informed|be made aware) {0,2} (of|about|before|until|till|yet)",
        '(asked|told|agreed|decided|instructed) {0,3} not to (mention|tell|copy|inform|let on|share it with|say)',
        'no need to (loop|tell|copy|involve|bother|invite|include) (<name>|him|her|them) {0,1}',
        "what {0,2} (he|she|they|<name>) (do n't|does n't) know (wo n't|ca n't)",
        'not (one)? for the (group chat|group|thread|minutes|team chat|chat|whole team|wider team)',
        '(keep|keeping) (it|this|that) (quiet|under the radar)',
        'on the (quiet|sly|hush|qt|down low)',
        'under the (table|radar)',
        'through the back door',
        '(act|acting) surprised',
        '(bit|held|biting|holding) my tongue',
      ],
      check: (place) =>
        isHarmless(place) &&
        !/^(?:side|day|after|at)$/.test(place.sentence.word(place.to + 1)) &&
        !/^(?:me|us)$/.test(place.sentence.word(place.from + 1)),
    },
    {
      // Left out of the room, the thread or the copy.
      certainty: 'clear',
      phrases: [
        '(left|leave|leaving|taken|take|taking|took|dropped|dropping|drop|keep|keeping|kept|cut) (<name>|him|her|them) (off|out of) (this|the thread|copy|cc|the cc|the copy|the email|the mail|this one|the chain|the loop|it|the invite|this thread|the conversation|the discussion)',
        '(without|minus) (<name>|him|her|them|the others|the rest) {0,2} (in the room|on the call|knowing|around|listening|finding out|hearing|in on it|there|on copy|noticing)',
        `(tell|telling|talk|speak|say|discuss|chat|stay on|stay|finish|sort|ring) {0,7} (after|once|when|until|till) ${absent} (drop|drops|drop off|drops off|leave|leaves|hang up|hangs up|go|goes|'s gone|is gone|are gone|have gone|has gone|'ve gone|'re gone|'s left|has left|have left|'s off|is off)`,
        '(meet|talk|discuss|speak|agree|settle|decide|sort|chat|discussed) {0,6} (after|before|ahead of) the {0,2} (meeting|call|session|review) {0,2} (without|just us|just the (two|three|four) of us|minus|among ourselves)',
        `(discuss|talk|agree|settle|decide|sort|meet|plan|do|handle) {0,6} without (<name>|him|her|them|the others|the rest|the {1,2} there)`,
        `(tell|talk|discuss|say|speak|do) {0,5} (not|n't) (with|in front of|while|when) (everyone|everybody|him|her|them|the others|the team|<name>) {0,2} (here|there|around|listening|present|about|on)`,
      ],
      check: (place) => isHarmless(place) && !/^(?:not|n't|never)$/.test(place.sentence.word(place.from - 1)),
    },
    {
      // What was not said to the people it was about.
      certainty: 'clear',
      unless: ['question', 'conditional-before'],
      phrases: [
        "(did n't|do n't|would n't|could n't|not|did not|would not|do not|never) {0,2} (say|saying|raise|bring|mention|voice|speak|go into) {0,7} (in front of (<name>|him|her|them|everyone|others|people)|in the (meeting|room|call|group|session|plenary)|on the call|in there|at the (meeting|table)|with (<name>|him|her|them|everyone) {0,2} (there|here|present|listening|in the room|on the call|sitting|about))",
        "(not|n't|never) {0,2} (say|saying|tell|telling|said) {0,3} to (his|her|their) (face|faces)",
      ],
      check: (place) =>
        isHarmless(place) &&
        !/^(?:can|could|please)$/.test(place.sentence.word(place.from - 1)) &&
        place.sentence.word(place.from + 1) !== 'worry',
    },
    {
      // A message through somebody else.
      certainty: 'clear',
      unless: ['conditional-before'],
      phrases: [
        `(tell|let|pass on to|pass it on to|hint to|mention to|say to|letting|make clear to) (<name>|him|her|them|the {1,2}|<role>) {0,3} (i|we|people|everyone|the team|the office) ('m|am|are|'re|is|was|were|'s)? {0,3} ${sore} {0,1} (with|about|at|that|by)`,
        "(could|can|would|will|please|maybe|perhaps|might|should) (you)? {0,3} (have|find|drop|whisper) a (quiet|discreet|tactful|subtle|gentle|friendly|diplomatic) (word|way) {0,2} (with|in|of telling) (<name>|him|her|them|your|the {1,2}|<role>|<name> 's)",
        '(speak|talk|say something|raise it|bring it up) (to|with) (<name>|him|her|them) (on my behalf|for me|instead of me)',
        "(tell|ask|let|get) (<name>|him|her|them) {0,9} (as if|as though|like) (it|you|i) {0,2} (from|never|had n't)",
        'without (letting on|mentioning (me|my name)|it coming from)',
      ],
      check: isHarmless,
    },
    {
      certainty: 'likely',
      unless: ['question', 'negated'],
      phrases: [
        'a (quiet|discreet) (word|chat) (with|in)',
        "(behind|over) (<name> 's|his|her|their|the {1,3}) (back|head|heads|backs)",
        '(just|only) (to|for|among|between) us (on|here|in|for)',
        '(the)? (two|three|four|few|rest) of us {0,4} (agree|settle|decide|talk|meet|sort|get together) {0,5} (before|ahead of|beforehand|first|without)',
        "(have n't|not|n't) (copied|copying|cc 'd|cced|invited|inviting|looped) (<name>|him|her|them)",
        '(tell|telling) you (and)? (not|before|rather than|instead of) (<name>|him|her|them)',
        '(with|to) you (rather than|instead of|and not) (<name>|him|her|them)',
        '(after|before) the (meeting|call) {0,4} (without|just us|among ourselves)',
        "(do n't|do not) quote me",
      ],
      check: (place) => isHarmless(place) && !/^(?:you|your)$/.test(place.sentence.word(place.to + 1)),
    },
  ],
  replaces: 'sentence',
  suggest: [
    'Could we raise this with [name] in the room, on {day}?',
    '{I’ll} tell [name] myself by {day}',
    'What I would say with everyone here is: [your point]',
  ],
  flags: [
    { text: 'Between you and me, the plan is not ready.', marks: ['Between you and me'] },
    { text: 'Please don’t tell Marta yet.', marks: ['don’t tell Marta'] },
    { text: 'Off the record, I would not have signed it.', marks: ['Off the record'] },
    { text: 'Keep this off the thread for now.', marks: ['Keep this off the thread'] },
    {
      text: 'I didn’t want to say this in the meeting, but the budget is gone.',
      marks: ['didn’t want to say this in the meeting'],
    },
    { text: 'Can you let Tom know I’m not happy with his rota?', marks: ['let Tom know I’m not happy'] },
    { text: 'You didn’t hear this from me.', marks: ['didn’t hear this from me'] },
    { text: 'I’ve left Priyanka off copy so we can be frank.', marks: ['left Priyanka off copy'] },
    { text: 'Let’s talk once the others have gone.', marks: ['talk once the others have gone'] },
    { text: 'Kindly keep it to yourself, the supervisor is leaving.', marks: ['keep it to yourself'] },
    { text: 'I’d rather Siobhan didn’t know about the second quote.', marks: ['rather Siobhan didn’t know'] },
    {
      text: 'Stay on after the others drop, will ya, I’ve thoughts on her pitch.',
      kind: 'transcript',
      marks: ['Stay on after the others drop'],
    },
    { text: 'Could you have a quiet word with Graham about his tone?', marks: ['have a quiet word with Graham'] },
    {
      text: 'Agreed not to tell the night shift until the rota is final.',
      kind: 'notes',
      marks: ['Agreed not to tell'],
    },
    { text: 'I would settle the grades without her in the room.', marks: ['without her in the room'] },
  ],
  leaves: [
    { text: 'I’ll DM you the link.', because: 'logistics' },
    { text: 'Don’t tell Jan, it’s a surprise party.', because: 'a surprise' },
    { text: 'Are we keeping this off the thread?', because: 'a question' },
    { text: 'Please keep the PIN to yourself.', because: 'security' },
    { text: 'Between you and me there are three desks free.', because: 'another sense' },
    { text: 'What you told me about your health stays between us.', next: 'It is personal data.', because: 'privacy' },
    { text: 'Let’s not do this behind Kofi’s back; I’m adding him now.', because: 'it goes the other way' },
    { text: 'Don’t tell me the score, I am recording the match.', because: 'about oneself' },
    { text: 'Could you let Tom know the parcel is here?', because: 'a plain message' },
    { text: 'I said it in the meeting and I will say it again here.', because: 'said in the room' },
    { text: 'We talked to her before the meeting, with her agreement.', because: 'she was there' },
    { text: 'She told me not to tell him the price.', because: 'somebody else’s words' },
    { text: 'You keep the receipts to yourself and I keep the log.', because: 'another sense' },
    { text: 'The gate is on your left, through the side door.', because: 'a place' },
  ],
});
