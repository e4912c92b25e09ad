import { capitalised } from './plain-text';

const taken = 'obviously|naturally|clearly|evidently|of course|surely|needless to say|self-evidently';
const ahead = new RegExp(
  `^(?:(?:and|but|so|well|as (?:we|you|everyone|everybody)(?: all)? (?:will |should )?knows?|(?:we|you) all know(?: that)?|it (?:was|is) (?:felt|thought|expected|taken)(?: that)?|(?:as )?i'm sure you(?: all)? know|${taken}),?\\s+)+(?=\\S)`,
  'i',
);
const within = new RegExp(
  `,?\\s(?:${taken}|as (?:i'm sure )?(?:we|you|everyone|everybody)(?: all)? (?:will )?knows?(?: by now)?),?(?=\\s)`,
  'gi',
);
const behind = new RegExp(`,\\s+(?:${taken}|common sense(?:, really)?|no need to \\p{L}+|end of)$`, 'iu');
const finite =
  /'(?:s|re|ve|ll|d|m)\b|n't\b|\b(?:is|are|was|were|has|have|had|will|would|can|cannot|could|should|may|might|must|does|do|did|to|need|needs|goes|go|cover|covers|clean|cleans)\b/i;
const isNothing =
  /["“”?;]|\b(?:aware|spell(?:ing)? (?:\S+ )?out|remind|(?:ought to|should) know|drill|same page|granted|taken as|one (?:does|would)|the sense to|knows? (?:that|this|it)$)\b|\bhardly\b|\b(?:common sense|goes without|go without|needs? no|needn't|need not|(?:shouldn't|doesn't|does not|don't|do not) (?:need|have to|even)|in (?:his|her|their) right mind|adults|professionals?|grown[- ]ups|the drill|everyone|everybody|aligned|speak for|on board|(?:of )?one mind|needs? (?:telling|reminding|saying|explaining|spelling)|object|need to ask|silence|obvious|a given|standard|clear|understood|nature|say it)\b/i;

/**
 * A sentence that takes something to be shared, as it stands in the draft, without the words that say how plain it is: of
 * "Naturally the office will pay", "The office will pay". Empty where it says no more than that it is plain.
 */
export function expectedIn(kept: string): string {
  const bare = kept
    .replaceAll('’', "'")
    .replace(ahead, '')
    .replace(behind, '')
    .replace(within, '')
    .replace(/\b(is|are) (?:taken|understood|assumed|presumed) to\b(?! have)/, '$1 to');
  const isShort = bare.split(' ').length < 4;
  if (isShort || /^(?:what|how|who|where|why|when|which)\b/i.test(bare) || isNothing.test(bare) || !finite.test(bare))
    return '';
  const words = kept.includes('’') ? bare.replaceAll("'", '’') : bare;
  return /^\p{Lu}/u.test(kept) ? capitalised(words) : words;
}
