import { captionTime } from '../../../src/meetings/clock';

type Said = readonly [speaker: string, words: string];

const weekly: readonly Said[] = [
  ['Ana Ruiz', 'Good morning all. Let’s begin with the training days, and then the vendor.'],
  ['Sam Okoye', 'The annex is still with the builders. They told me on Friday that the floor needs more time.'],
  ['Ana Ruiz', 'So training moves to 14 January, because the annex needs ten days to dry.'],
  ['Tom Lee', 'Fine with me. I’ll send the corrected numbers to everybody by Friday.'],
  ['Sam Okoye', 'The old room list is wrong in the wiki, by the way. Someone should update the wiki.'],
  ['Priya Shah', 'What are we missing for the new date?'],
  ['Jonas Berg', 'Catering and the parking. The catering is ordered already, and the parking is full on Tuesdays.'],
  ['Tom Lee', 'I’ll look into the parking.'],
  ['Priya Shah', 'And who signs the annex on our side?'],
  ['Sam Okoye', 'No idea, to be honest.'],
  ['Ana Ruiz', 'Okay, next item. We have two offers for the seating.'],
  ['Jonas Berg', 'We could rent the chairs from the school next door and save the storage room.'],
  ['Sam Okoye', 'The second offer comes with a warranty of five years, and the first one only with two.'],
  ['Tom Lee', 'The first one is cheaper, and the delivery is in March. I think we would be—'],
  ['Ana Ruiz', 'It’s been decided that we go with vendor B.'],
  ['Priya Shah', 'What if we rent the chairs from the school? That would save the storage room.'],
  ['Ana Ruiz', 'Great idea, let’s do that.'],
  ['Sam Okoye', 'The launch has been pushed.'],
  ['Priya Shah', 'That was Jonas’s idea, to be fair. Kudos to Jonas for the chairs.'],
  ['Jonas Berg', 'And what happens to the two pilot sites?'],
  ['Ana Ruiz', 'Let’s come back to that.'],
  ['Tom Lee', 'Priya, I’ll call the school on Thursday at ten.'],
  ['Ana Ruiz', 'Let’s take this offline. Thank you all.'],
];

const filler = [
  'The room on the ground floor has forty chairs, two doors and a window to the yard.',
  'The samples lie beside the old ones in the hall, the blue ones in front and the grey ones behind.',
  'The numbers of October are in the folder, and those of November follow the same way.',
  'It was quiet on the phones, and the two new colleagues have found their way around.',
  'Over there the light is better in the morning, and in the afternoon the sun comes in.',
];

// Before these the talk wanders; the others answer what was just said.
const opens = new Set([0, 1, 4, 5, 8, 11, 13, 15, 17, 18, 19, 21, 22]);

/** A made-up meeting as Teams would write it down, with as many turns of small talk in between as asked for. */
export function meetingFile(between: number): string {
  const names = [...new Set(weekly.map(([name]) => name))];
  const turns = weekly.flatMap(([name, words], at): Said[] => [
    ...Array.from({ length: opens.has(at) ? between : 0 }, (_, index): Said => {
      const next = at * between + index;
      return [names[(next * 7 + at) % names.length] ?? name, filler[next % filler.length] ?? ''];
    }),
    [name, words],
  ]);
  let at = 0;
  const cues = turns.map(([name, words], index) => {
    const start = at;
    at += 900 + words.split(' ').length * 420;
    return `${index + 1}\n${captionTime(start)} --> ${captionTime(at - 600)}\n<v ${name}>${words}</v>\n`;
  });
  return `WEBVTT\n\nNOTE made up for tests\n\n${cues.join('\n')}`;
}
