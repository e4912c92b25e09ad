// What the field that says to whom is called in the languages of common clients: all of its label, for these are
// everyday words.
const toWords =
  /^(?:to|an|à|a|para|aan|do|till|til|komu|kime|címzett|către|кому|προς|收件人|宛先|받는 ?사람|אל|إلى|(?:to )?recipients?|empfänger|destinataires?|destinatarios?|destinatári[oa]s?|destinatari|ontvangers?|adresaci|mottagare|modtagere?|mottakere?|vastaanottajat?|alıcılar|получатели)\s*[:：*]?$/iu;

const fields = 'input, textarea, select, [role="combobox"], [role="textbox"], [contenteditable="true"]';
const addressed = '[title*="@"], [aria-label*="@"], [data-email], [data-address], [email], [data-hovercard-id*="@"]';
const addressNames = ['title', 'aria-label', 'data-email', 'data-address', 'email', 'data-hovercard-id'];
const address = /[^\s<>()"',;:@]+@[^\s<>()"',;:@]+\.[^\s<>()"',;:@]+/;

/** Who a compose box is addressed to: what stands beside the one field that is labelled so, and holds an address. */
export function labelledRecipients(box: Element): readonly string[] {
  const to = [...box.querySelectorAll(fields)].find((each) => labelsOf(each).some((label) => toWords.test(label)));
  if (!to) return [];
  const row = rowOf(to, box);
  const chips = [...row.querySelectorAll(addressed)].filter((chip) => addressIn(chip) && chip !== to);
  return chips.filter((chip) => !chips.some((other) => other !== chip && other.contains(chip))).map(nameIn);
}

/** The widest element round a field that holds no other. */
function rowOf(field: Element, box: Element): Element {
  let row = field;
  for (let outer = field.parentElement; outer && outer !== box; outer = outer.parentElement) {
    const others = [...outer.querySelectorAll(fields)].filter((other) => other !== field && !field.contains(other));
    if (others.length > 0 || outer.querySelector('iframe')) break;
    row = outer;
  }
  return row;
}

const addressIn = (chip: Element): string | undefined =>
  addressNames.map((name) => address.exec(chip.getAttribute(name) ?? '')?.[0]).find(Boolean);

/** How a chip calls its reader; the address where it shows no name. */
function nameIn(chip: Element): string {
  const shown = (chip.textContent ?? '')
    .replace(/<[^>]*>|[×✕⨯]/g, '')
    .replace(/[,;\s]+$/, '')
    .trim();
  return shown || (addressIn(chip) ?? '');
}

function labelsOf(field: Element): readonly string[] {
  const { ownerDocument: page, id } = field;
  const said = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const beside = id ? [...page.querySelectorAll('label')].filter((label) => label.htmlFor === id) : [];
  const texts = [...said.map((each) => page.getElementById(each)), ...beside, field.closest('label')];
  const names = ['aria-label', 'placeholder', 'name', 'title'].map((name) => field.getAttribute(name));
  return [...texts.map((each) => each?.textContent), ...names].flatMap((label) => label?.trim() || []);
}
