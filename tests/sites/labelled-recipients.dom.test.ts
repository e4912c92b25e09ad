import { afterEach, expect, it } from 'vitest';
import { anywhere } from '../../src/sites/anywhere';

afterEach(() => {
  document.body.innerHTML = '';
});

/** A compose box of an unknown make, with somebody's own address in its From row. */
function readersIn(rows: string): readonly string[] {
  document.body.innerHTML = `<div role="dialog">
    <div><label for="sender">From</label><input id="sender" value="Maya"><span title="maya@example.com">Maya</span></div>
    ${rows}
    <div><input aria-label="Subject" value="For tom@example.com"></div>
    <div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Message"><p>Hi, <a title="ana@example.com">Ana</a></p></div>
  </div>`;
  return anywhere.recipients(document.querySelector('[aria-multiline]') as Element);
}

it.each([
  [
    'an address in its title',
    '<span title="Tom Lee &lt;tom@example.com&gt;">Tom Lee<button>×</button></span>',
    ['Tom Lee'],
  ],
  ['an address for the page’s own use', '<b data-email="tom@example.com"><i>Tom Lee</i></b>', ['Tom Lee']],
  ['an address and no name', '<span aria-label="Remove tom@example.com">×</span>', ['tom@example.com']],
  ['no address', '<span>Tom Lee</span>', []],
])('reads who stands in the row that is labelled To, with %s', (_what, chip, names) => {
  expect(readersIn(`<div><div class="c1">${chip}</div><input role="combobox" aria-label="To"></div>`)).toEqual(names);
});

it.each(['An', 'À', 'Para:', 'Aan', 'Кому', '宛先', 'Recipients', 'Empfänger'])('knows the row by "%s"', (label) => {
  const chip = '<span title="tom@example.com">Tom Lee</span>';
  expect(readersIn(`<div><label>${label}<input></label>${chip}</div>`)).toEqual(['Tom Lee']);
});

it('reads neither those in copy, nor the sender, nor who is named in the mail', () => {
  const row = (label: string, name: string) =>
    `<div><input aria-label="${label}"><span title="${name}@example.com">${name}</span></div>`;
  expect(readersIn(`<div>${row('To', 'tom')}${row('Cc', 'eva')}${row('Bcc', 'kim')}</div>`)).toEqual(['tom']);
  expect(readersIn(row('Cc', 'eva'))).toEqual([]);
});
