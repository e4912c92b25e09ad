import { actionWords } from '../text/action-label';
import { classes } from '../text/classes';
import { inflections, pastOf } from '../text/inflect';
import { workVerbs } from '../text/work';
import { withoutLooseEnds } from './act';
import { ofCalendar, within, withoutLeadIn } from './thing';

const adverb =
  'still|really|also|badly|urgently|now|just|please|all|yet|probably|finally|properly|somehow|apparently|accidentally|mistakenly|wrongly|incorrectly|inadvertently|simply|then|unfortunately|sadly|regrettably';
const adverbs = `(?:(?:${adverb})\\s+)*`;
const somebody = new RegExp(
  `^(?:some(?:one|body)(?: else)?(?: (?:with|who|from|in|on|at|of) (?:(?!(?:should|must|could|can|needs?|has|will|to)\\b)\\S+ ){1,4}?\\S+)?|any(?:one|body)|one of us|we|an? (?!(?:bit|lot)\\b)\\p{L}+|people|folks|(?:some|any) of (?:you|us))(?:'s|'d)?\\s+${adverbs}(?:should|must|ought to|needs? to|wants? to|has to|have to|have got to|could|can|had better|better|(?:will|is going to) (?:have|need) to|is to|to)\\s+${adverbs}(\\p{Ll}+)\\b(.*)$`,
  'iu',
);
const ofSomebody = new RegExp(
  `^(?:please\\s+)?(?:(?:can|could|will|would|might)\\s+(?:some(?:one|body)|any(?:one|body)|one of (?:you|us)(?: (?:lot|guys|all|folks|two|three))?)|(?:i|we)(?:'d|'ll)? ${adverbs}(?:need|want|like) (?:some(?:one|body)|any(?:one|body)|one of you|a volunteer|volunteers) to|some(?:one|body)(?=\\s+(?:please|pls)\\b))\\s+(?:(?:please|pls|kindly)\\s+)?${adverbs}(\\p{Ll}+)\\b(.*)$`,
  'iu',
);
// "It would be good if someone checked the invoices": the deed stands in the past.
const wish =
  /^(?:(?:and|so|but|also|maybe|perhaps),?\s+)?(?:it(?:'d| would)(?: (?:really|also))? be (?:great|good|nice|lovely|helpful|handy|useful|best|grand|ideal)|(?:i|we)(?:'d| would) (?:really )?(?:be (?:glad|happy|grateful|pleased)|(?:like|love|appreciate|prefer) it)) if\s+/i;
const wished = new RegExp(
  `^(?:some(?:one|body)(?: else)?|any(?:one|body)|one of us|we|people|folks|(?:some|any) of (?:you|us))\\s+${adverbs}(\\p{Ll}+)\\b(.*)$`,
  'iu',
);
// "Volunteers required for Sundays".
const sought =
  /^((?:(?:two|three|four|five|six|more|some|extra|new) )*(?:volunteers?|helpers?|drivers?|marshals?|stewards?|readers?|cover|someone|a volunteer|a deputy|a chair|a treasurer|a secretary))(?: (?:is|are|still|urgently|also))* (?:needed|required|wanted|sought)\b(.*)$/i;
// "It would be nice to see the stock card brought up to date".
const wishToSee =
  /^(?:it(?:'d| would)(?: really)? be|(?:i|we)(?:'d| would) (?:really )?(?:like|love)) (?:(?:great|good|nice|lovely|helpful|useful) )?to (?:see|have|get) (?=(?:the|our|your|this|that|these|those|some|all)\s)/i;
const seenDone = /^(.+?)\s+(\p{Ll}+(?:ed|en|wn|ght|nt|pt|ut|ade|one|aid|old))\b(.*)$/iu;
const wereDone = new RegExp(`^(.+?)\\s+(?:was|were|got)\\s+${adverbs}(\\p{Ll}+)\\b(.*)$`, 'iu');
const bare = /^(\p{L}+)\s+(\S.*)$/u;
const toBeDone = new RegExp(
  `^(.+?)(?:'(?:ll|d|s))?:?\\s+${adverbs}(?:(?:needs?|wants?|(?:has|have|had)(?: got)?|ought|is|are|(?:will|would) (?:have|need))\\s+)?${adverbs}(?:to|should|must|can|could|shall|will)\\s+${adverbs}(?:be|get)\\s+${adverbs}(\\p{Ll}+)\\b(.*)$`,
  'iu',
);
const toBeAsked = new RegExp(
  `^(?:can|could|should|shouldn't|may|might)\\s+((?:the|our|your|these|those|this|that)(?: .+?)?|it)\\s+(?:please )?(?:be|get)\\s+${adverbs}(\\p{Ll}+)\\b(.*)$`,
  'iu',
);
const inNeed = new RegExp(
  `^(.+?)(?:'(?:ll|d))?\\s+${adverbs}(?:(?:(?:will|would|may|might|'ll|'d) )?(?:needs?|wants?)|could do with|is due for)\\s+(?:a good )?(\\p{Ll}+ing)\\b(.*)$`,
  'iu',
);
const wasDone = new RegExp(
  `^(.+?)\\s+(?:(?:just|simply|also|then|apparently|somehow)\\s+)*(was|were|has been|have been|had been|got|wasn't|weren't|hasn't been|haven't been|hadn't been|didn't get|(?:has|have|had) (?:not|never) been|never got)\\s+((?:(?:${adverb}|not|never)\\s+)*)((?!\\p{Ll}+ing\\b)\\p{Ll}+)\\b(.*)$`,
  'iu',
);
const nobody =
  /\s+(?:by (?:us|ourselves|me|myself|some(?:one|body)|any(?:one|body)|one of (?:us|you|the \p{L}+))(?: (?:in|from|on) (?!due\b)(?:the )?\p{L}+)?|somewhere (?:along the (?:line|way)|in the \p{L}+)|at some (?:point|stage))(?![\p{L}])/giu;
// What belongs to the verb, where the thing stood before it.
const particle =
  /^\s+(?:rid of|hold of|up(?! to (?:date|standard|speed|scratch|code))|out(?! of)|down|back|off|on|over|away|through|round|in|into|to|at|after|with)(?=\s*$|\s+(?:by|before|for|from|to|on|in|at|of|after|and|or)\b)/;
// What is a thing, and no clause of its own.
const noThing =
  /^(?:in|on|at|for|from|with|by|as|of|oh|yes|if|one|some|somewhere|during|after|before|between|while|where)\b|[,;:()!?"“”]|\b(?:is|are|was|were|has|have|had|will|would|can|could|should|that|which|who|because|so|but|if|came|went|did|made|said|when|there|nothing|nobody|i|we|you|not|never)\b|n't\b|['’]s (?:also|still|now|overdue|late|not|been|being|done)\b|\b(?:to|and)$/i;
// To say that we made mistakes says no more than that they were made.
const noDeed = /\b(?:mistakes?|errors?|mix-?ups?|things?|it|this|that)$/i;
const objects: Readonly<Record<string, string>> = { they: 'them', he: 'him', she: 'her' };

const missed =
  'lose miss overlook drop break delete forget leave mix misplace misfile mislay omit skip charge bill enter type copy key turn lift hit spill scratch damage misread spell attach assign allocate invert select pull shred bin';

const handled =
  'accept adapt adjust adopt alter anonymise anonymize archive attend authorise authorize block bolt borrow budget buy calibrate cancel cap capture carry catalogue caulk certify chain commission configure connect consult convert cost countersign declutter defer defrost delay deposit descale digitise digitize disable disconnect disinfect dismantle display divide download drain draw drill dry dust edit encrypt exchange exclude execute extend fence fill film flush fold forecast formalise formalize freeze fund generate glue grease grout hold honour identify include index insulate insure introduce iron isolate lock lower lubricate mark match mop mount mow note oil overwrite paste photograph place plant plaster plug polish postpone pour preserve press price proofread provide prune purge push quote read reallocate reassign rebalance rebook recalculate recode recount recruit redo redraw reformat refill refloor regrade register reissue relocate renegotiate renumber reopen repaint repeat reprice request requote reschedule reseal reserve resource restock resurface retender retrain retune retype reverse revert rewire reword rinse roll sand save scrap screw scrub seal search secure sell serve shelve shift show shut sieve source splice stack stamp start sterilise sterilize stock stop store strengthen strip survey suspend swap telephone tender thaw tidy tie top trace treat trim tune unblock unclog unload unlock unplug vacuum validate vet visit waive wax weed weld widen wipe wire withdraw wrap';

const asked =
  'refresh revisit explain clarify analyse analyze examine assess evaluate consider discuss define rework retest rerun restart reprint recheck rebuild reinstall monitor upgrade patch automate align communicate tape staff scope prioritise prioritize rotate shorten simplify tighten';

/** The forms of a verb other than its base; of verbs with three the base is a past as well: cut, cuts, cutting. */
function bentFormsOf(verb: string): readonly string[] {
  const forms = inflections(verb);
  return forms.length > 3 ? forms.slice(1) : forms;
}

const verbs = new Set([...workVerbs, ...[missed, handled, asked].flatMap((some) => some.split(' '))]);
/** Whether a word is the base form of what people do at work: fix, rotate, defrost. */
export const isDeed = (verb: string): boolean => verbs.has(verb);
/** Of each form in which such a verb stands behind "be" or "needs", the verb. */
const verbOf = new Map<string, string>();
for (const verb of verbs) for (const form of bentFormsOf(verb)) if (!verbOf.has(form)) verbOf.set(form, verb);
/** The same of verbs that say nothing without what belongs to them. */
const withParticle = new Map([
  ['looked', 'look'],
  ['looking', 'look'],
  ['seen', 'see'],
  ['seeing', 'see'],
  ['attended', 'attend'],
  ['dealt', 'deal'],
  ['dealing', 'deal'],
]);

interface Deed {
  readonly verb: string;
  /** What it is done to, and all that follows. */
  readonly rest: string;
}

const doers = new Set([
  ...(classes.role ?? []),
  'shift',
  'joiner',
  'builder',
  'builders',
  'supplier',
  'courier',
  'agency',
]);

/** Whether somebody is named who does it: "by Mr Penney", and not "by Monday". */
const hasDoer = (rest: string): boolean => {
  const [, who = ''] = /\sby (\p{Lu}.*)$/u.exec(rest) ?? [];
  if (who !== '' && !ofCalendar.test(who)) return true;
  const [, words = ''] = /\sby ((?:the|our|your|my|an?) .*)$/i.exec(rest) ?? [];
  return words.split(' ', 4).some((word) => doers.has(word.toLowerCase()));
};

// "And you were not told", "and forty donors got the old letter": a clause of its own.
const isAnother = /^\s+and (?:(?:you|they|he|she)\b|(?:\S+ ){1,3}(?:was|were|got|received|had|have|went|did)\b)/i;

/** What is done in a clause whose subject it is done to: `form` is the verb as it stands there. */
function deedOf(subject: string, form: string, behind: string): Deed | undefined {
  const [added = ''] = particle.exec(behind) ?? [];
  const verb = verbOf.get(form.toLowerCase()) ?? (added ? withParticle.get(form.toLowerCase()) : undefined);
  const thing = subject.trim();
  const rest = behind.slice(added.length);
  // "Litter after the event: to be arranged": it is not the litter that is.
  if (/:$/.test(thing) && /^(?:arrange|organise|organize|agree|confirm|decide|discuss|sort)$/.test(verb ?? ''))
    return undefined;
  if (/\bwithout being\b|\sand \p{Ll}+ed\b/u.test(rest)) return undefined;
  // "It has to be found a person": it is not what is found.
  if (/^it$/i.test(thing) && /^\s+(?:an?|the|some|who|whether|that)\b/.test(rest)) return undefined;
  if (
    !verb ||
    noThing.test(thing) ||
    thing.split(' ').length > 9 ||
    (/^\s+(?:and|or)\b/.test(rest) && !isAnother.test(rest)) ||
    hasDoer(rest)
  )
    return undefined;
  const bare = thing.replace(/\s*[–—:-]$/, '');
  const object = ` ${objects[bare.toLowerCase()] ?? within(bare, verb)}`;
  // "Follow it up", and "look at it".
  const isBetween =
    /^(?:it|this|that|these|those|them)$/.test(object.trim()) &&
    /^\s+(?:up|out|down|back|off|over|away|in)$/.test(added);
  return { verb, rest: isBetween ? object + added + rest : added + object + rest };
}

// What stands before work in notes: its number, or a word that says it is some.
const label = new RegExp(`^(?:${actionWords}\\s*[:–-]\\s*)+`, 'i');
/** The number of a line of notes: "3.4", "3)", and "3 Chairs", but not "12 requests". */
export const itemNumber = /^(?:\d+(?:\.\d+)+\.?\s+(?=\p{L})|\d+[.)]\s+(?=\p{L})|\d+\s+(?=\p{Lu}))/u;

// "Dog bins: someone needs to ring": what it is about.
const matter =
  /^[^:]{1,30}:\s+(?=(?:some(?:one|body)|any(?:one|body)|one of us|we|it(?:'d| would) be|would be|can|could|please)\b)/i;
/** Whether a line of notes says what it is about before it asks for work. */
export const saysMatterFirst = (said: string): boolean => matter.test(said);
// "Tidy the shed – all".
const everybody = /\s+[–—-]\s+(?:all|everyone|everybody|team|whole team)$/i;

const clauseIn = (said: string): string =>
  withoutLooseEnds(
    withoutLeadIn(said.replace(itemNumber, '').replace(label, '').replace(everybody, '').replace(nobody, '')),
  );

// One deed, and nothing said of another.
const plain = (deed: string): string => (deed.length < 120 && !/[,;:](?!\d)/.test(deed) ? deed.trim() : '');

// Verbs that are work by what belongs to them.
const takesCare =
  /^(?:have an? (?:word|look|chat)|take (?:ownership|care|charge|a look)|pick up|get (?:in touch|hold|onto)|keep an eye|look (?:at|into|over|after)|see to|go (?:through|over|and)|deal with|speak to|talk to|work out)\b/;

/**
 * What a clause says needs to be done, as somebody would do it: of "The wiki needs to be updated", and of "Someone should update
 * the wiki", that is "update the wiki". Empty where it is not plain to see.
 */
export function neededIn(said: string): string {
  const [, who = '', what = ''] = sought.exec(said) ?? [];
  if (who) return plain(`find ${who.toLowerCase()}${what}`);
  const asked = said.replace(matter, '');
  const wanted = asked.replace(wish, '');
  const clause = clauseIn(wanted);
  const active = somebody.exec(clause) ?? ofSomebody.exec(clause);
  if (active) {
    const [, verb = '', rest = ''] = active;
    return verbs.has(verb) || takesCare.test(verb + rest) ? plain(verb + rest) : '';
  }
  const [, past = '', behind = ''] = (wanted !== asked && wished.exec(clause)) || [];
  const verb = verbOf.get(past) ?? (verbs.has(past) ? past : '');
  if (verb) return plain(verb + behind);
  const done =
    toBeAsked.exec(clause) ??
    toBeDone.exec(clause) ??
    inNeed.exec(clause) ??
    (wanted === asked ? null : wereDone.exec(clause)) ??
    (wishToSee.test(clause) ? seenDone.exec(clause.replace(wishToSee, '')) : null);
  const deed = done && deedOf(done[1] ?? '', done[2] ?? '', done[3] ?? '');
  return deed ? plain(`${deed.verb}${deed.rest}`) : '';
}

/** What a line that says no more asks to be done: of "Order till rolls", "order till rolls". Empty where it is not plain to see. */
export function ordered(said: string): string {
  const [, verb = '', rest = ''] = bare.exec(clauseIn(said)) ?? [];
  const act = verb.toLowerCase();
  return verbs.has(act) && !noThing.test(rest) ? plain(`${act} ${rest}`) : '';
}

const decided =
  /\b(?:decided|resolved|agreed|concluded|determined)(?: (?:upstairs|elsewhere|above|today|yesterday|at \S+ level|by (?:the )?\S+))?\s+((?:not )?to\s[^,;]+|that\s[^,;]+|against\s[^,;]+)(?=$|;|,\s+(?:and|but|so|with|which|who|that|it|this|we|i|effective|starting|because|as)\b)/i;

/** What a clause says was decided, as it stands behind who did: of "It was decided to close Leeds", "to close Leeds". */
export function decidedIn(said: string): string {
  const told = decided.exec(said)?.[1];
  if (told) return plain(told);
  const needed = neededIn(said);
  return needed && `to ${needed}`;
}

// "Word from upstairs is that the office closes": that is what was decided.
const handedDown =
  /^(?:(?:please (?:be (?:advised|informed)|note)|kindly note) that|(?:a|the) (?:view|decision) (?:was|has been) (?:taken|made|reached)(?: \S+){0,5}? that|(?:the )?word (?:from|has come|is|came) (?:\S+ ){0,4}?(?:is|that)(?: that)?|(?:i|we)(?:'ve| have) (?:been|just been) (?:told|informed|instructed|asked)(?: by (?:the )?\S+)?(?: that)?|(?:i|we) (?:gather|understand|hear)(?: from (?:the )?\S+)?(?: that)?|(?:it )?(?:came|comes) from (?:above|upstairs|the top|head office)(?: that)?|(?:the )?(?:order|instruction|line|message) from (?:above|upstairs|the top|head office) is(?: that)?)[,:]?\s+(?=\p{L}+ )/iu;

/** What was handed down, as a statement of its own: of "Word from upstairs is that the office closes", "the office closes". */
export function decreeIn(said: string): string {
  const decree = said.replace(handedDown, '');
  return decree === said || /^(?:to|not|by|about|of|it|this|that)\b/i.test(decree) ? '' : plain(decree);
}

// It happened, and to say so is no doer.
const byMistake =
  /^(?:unfortunately,? )?(?:due|owing) to (?:an?|some) (?:\S+ ){0,3}?(?:oversight|error|mistake|mix-up|misunderstanding|slip|glitch),?\s+/i;

const regretted =
  /\b(?:sorry|apolog(?:y|ies|i[sz]e)|regret|regrettable|unfortunate|pity|shame|pardon|forgive me)(?: it)? (?:(?:if|should) (?=(?:my|our|i|we|it|this|that|the)\b)|that (?=(?:your|the|our|my)\b))([^,;:.!?–—]+?)(?=$|[,;:.!?–—]|\s(?:but|though|then)\s)/i;
// How it was taken, and not what was done.
const isTaken = /\b(?:impression|interpreted|perceived|viewed|heard|taken|misread|misunderstood|satisfactory)\b/i;
// Sorry for what somebody felt or found.
const sorryThat =
  '\\b(?:sorry|apolog(?:y|ies|i[sz]e)|regret) (?:if|that|to(?: hear(?: that)?)?)? ?(?:any(?:one|body)|some(?:one|body)?|you|people|customers|guests|parents|(?:your|the|our) [a-z]+)(?: of you)? (?:who )?';
// "Sorry if anyone felt the soup was cold": it was.
const feltSo = new RegExp(
  `${sorryThat}(?:(?:felt|feel|thought|think|found|find) (?:that )?(?=(?:the|our|my|your) [^,;:.!?–—]+? (?:was|were|wasn't|weren't) )|(?<!\\b(?:if|should) .*)(?:felt|feel) (?:that |as (?:if|though) )?(?=(?:we|i)(?:'ve|'d| have| had| were| was| did| didn't| don't| haven't| hadn't| should have)\\b))([^,;:.!?–—]+?)(?=$|,? (?:but|though)\\b)`,
  'i',
);
// "Sorry you found our driver abrupt": he was. By a word of how much, or by how it is made, the last word says what it was like.
const foundSo = new RegExp(
  `${sorryThat}(?:found|find|thought|experienced|perceived) ((?:the|our|my) (?:\\p{Ll}+ ){0,2}?\\p{Ll}+?) (?:to be |as )?((?:(?:too|a bit|a little|rather|so|very|quite) )+\\p{Ll}+|(?:un)?(?:abrupt|rude|brusque|curt|blunt|terse|harsh|cold|loud|long|short|slow|late|hard|poor|wrong|fair|clear|kind|vague|rough|dull|dry|hot|steep|dark|cramped|odd|strange|thin|tight|weak|difficult|hasty|untidy|dirty|noisy|hurtful|patronising|patronizing|confusing|offensive|insensitive|dismissive|unhelpful|unpleasant|unprofessional|disappointing|upsetting))$`,
  'iu',
);
// Still an "if", or told of nobody, or of the reader's own feelings.
const isOpenStill =
  /\b(?:may|might|should|were|would|could|anyone|anybody|someone|somebody|anything|ever|seems?|feels?)\b/i;

// "If our receptionist seemed short with her, we are sorry".
const ifFirst =
  /^if ((?:my|our|the|i|we) [^,;:.!?–—]+?),? (?:then |well,? )*(?:please accept |we're |i'm |we are |i am |we |i )?(?:do )?(?:(?:really|very|truly|deeply) )?(?:sorry|apologi[sz]e|apologies|my apologies|our apologies|regret|(?:this|that|it)(?:'s| is) (?:of course |naturally )?(?:an? (?:great )?(?:pity|shame|matter of regret)|regrettable|regretted|unfortunate))\b/i;
const isTold =
  /\b(?:caused|gave|made|left|kept|was|were|went|came|took|had|did|(?!offend|annoy|inconvenienc|frustrat|disappoint)[a-z]{3,}ed)\b/i;
const seeming = /\b(?:seemed|appeared|came across as|was perceived as)\b/i;

/** What an apology with an "if" is for, as a fact: of "Sorry if my note came across as harsh", "my note came across as harsh". */
export function regrettedIn(said: string): string {
  const [, felt = ''] = feltSo.exec(said) ?? [];
  if (felt !== '') return plain(felt);
  const [, thing = '', like = ''] = foundSo.exec(said) ?? [];
  if (thing !== '') return plain(`${thing} ${/[^s]s$/.test(thing) ? 'were' : 'was'} ${like}`);
  const [, led = ''] = ifFirst.exec(said) ?? [];
  if (seeming.test(led) && !isOpenStill.test(led.replace(seeming, ''))) return plain(led.replace(seeming, 'was'));
  if (isTold.test(led) && !isOpenStill.test(led)) return plain(led);
  const [, told = ''] = regretted.exec(said) ?? [];
  const fault = told
    .replace(/\b(?:(?:may|might) )?have caused\b/i, 'caused')
    .replace(/\s*\bin any way\b/i, '')
    .replace(/\b(was|were) (?:perceived|experienced|seen|felt) as\b/i, '$1')
    .replace(/\bany\s/gi, '')
    // "Should the parcel have gone astray".
    .replace(/^(.+?) have (?!to\b)(\p{Ll}+)/u, (_, thing: string, form: string) => `${thing} ${pastOf(form)}`);
  // That it came across is about whoever heard it.
  if (
    fault === '' ||
    isOpenStill.test(fault) ||
    isTaken.test(fault) ||
    /^(?:it|this|that) c[ao]mes? across\b/i.test(fault)
  )
    return '';
  return plain(fault.replace(/^(?:this|that)(?= \p{Ll}+(?:ed|me|s|t|d|ve)?\b)/iu, 'it'));
}

const guessed = /^(?:(?:it )?(?:looks|seems|appears)(?: (?:like|as if|as though|that))?|apparently)\b/i;

// "The powers that be have gone with the other caterer".
const ruled =
  /^(?:the )?(?:powers that be|higher-ups|people upstairs|upstairs|bosses|senior people|top brass)(?:'ve| have| has)? (\p{Ll}+)\b(.*)$/iu;

/** What somebody high up decided, as it would be said of who did: of "The powers that be have gone with them", "has gone with them". */
export function ruledIn(said: string): string {
  const [whole = '', verb = '', rest = ''] = ruled.exec(said) ?? [];
  if (verb === '') return '';
  if (/(?:'ve| have| has) \p{Ll}+\b/u.test(whole.slice(0, whole.length - rest.length)))
    return plain(`has ${verb}${rest}`);
  return plain((/^(?:want|say|prefer|insist|feel)$/.test(verb) ? `${verb}s` : verb) + rest);
}

// "Gary was told to label the keys and didn't bother".
const told =
  /^((?:The |the )?\p{L}+(?: \p{Lu}\p{L}+)?) (?:was|were|had been|has been|have been) (?:told|asked|reminded|supposed|meant|due) to (\p{Ll}+\b.*?)(?:[,;]? (?:and|but|yet)? ?(?:he |she |they )?(?:didn't|did not|hasn't|haven't|never|forgot|failed)\b.*)?$/u;
const pastTime = /\b(?:yesterday|last|before|earlier|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at the time)\b/i;

/** What somebody still owes, as notes say it: of "Gary was told to label the keys and didn’t bother", "Gary to label the keys". */
export function owedIn(said: string): string {
  const [, who = '', act = ''] = told.exec(said) ?? [];
  return who === '' || pastTime.test(act) || /\b(?:any|he|she|they|his|her|their)\b/.test(act)
    ? ''
    : plain(`${who} to ${act}`);
}

// Notes leave "was" out: "Steps poured to the wrong level".
const elided =
  /^(\S.*?)\s+(missed|lost|left|dropped|\p{Ll}+(?:ed|wn)|cut|hung|built|laid|sent|set|put|spelt)(?=\s+(?:out|off|twice|wrong|late|(?:to|in|on|at|for|with|under|from|into) the wrong|behind|open|on|unlocked)\b|$)(.*)$/u;

/** The same of a line of notes, which may leave "was" out. */
export function doneInNotes(said: string): string {
  const told = doneIn(said);
  const [, subject = '', form = '', behind = ''] = (told === '' && elided.exec(said)) || [];
  const deed = /^\p{Lu}.*(?:\s|-|s$)/u.test(subject) ? deedOf(subject, form, behind) : undefined;
  return told || (deed ? plain(pastOf(deed.verb) + deed.rest) : '');
}

// "A letter went out to you, which shouldn't have occurred".
const wentOut = /^(.+?)\s+(?:went|has gone|had gone|have gone)(?: out)?((?:\s+(?:to|with|without)\s.+))$/iu;
const afterClause = /,\s+(?:which|something that|and that)\b.*$/i;

// "It just sort of got lost".
const loosely = /\s(?:(?:just|only|like),? )*(?:sort|kind) of\s(?=(?:got|was|were|been|went|ended|never)\b)/i;

// "Last week three children were given the wrong meal": when stands behind what was done.
const whenFirst =
  /^((?:last|this) (?:week|month|year|night|morning|spring|summer|autumn|winter|\p{L}+day)|yesterday),? (?=\p{Ll}|\d)/iu;

/** What a clause says was done by nobody, as it would be said of who did it: of "The file was deleted", "deleted the file". */
export function doneIn(said: string): string {
  // Between two, nobody knows yet which.
  if (/\bsomewhere between\b/i.test(said)) return '';
  const plainly = said.replace(loosely, ' ');
  const [, gone = '', to = ''] = wentOut.exec(clauseIn(plainly)) ?? [];
  if (gone && !noThing.test(gone.trim()) && gone.split(' ').length < 9)
    return plain(`sent ${within(gone.trim(), 'send')}${to.replace(afterClause, '')}`);
  const [, told = '', helper = '', how = '', form = '', rest = ''] =
    wasDone.exec(clauseIn(plainly.replace(byMistake, ''))) ?? [];
  const [ahead = '', when = ''] = whenFirst.exec(told) ?? [];
  const subject = told.slice(ahead.length);
  const behind = when ? `${rest} ${when.charAt(0).toLowerCase()}${when.slice(1)}` : rest;
  // "Mistakes were made" says no more of whoever made them; made with what, it does.
  const deed = noDeed.test(subject.trim()) && !/\p{L}/u.test(behind) ? undefined : deedOf(subject, form, behind);
  if (!deed) return '';
  // A guess is not made a fact.
  const isGuess = guessed.test(said) ? 'apparently ' : '';
  const isNot = /n't|not|never/i.test(helper + how);
  const manner = how.replace(/\b(?:not|never|somehow|apparently)\s+/gi, '');
  return plain(
    isGuess + (isNot ? `did not ${manner}${deed.verb}${deed.rest}` : `${manner}${pastOf(deed.verb)}${deed.rest}`),
  );
}
