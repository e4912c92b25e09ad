import { describe, expect, it } from 'vitest';
import { doneIn, neededIn } from '../../src/suggest/deeds';

describe('what needs to be done', () => {
  it.each([
    ['The wiki needs to be updated', 'update the wiki'],
    ['Someone should really update the wiki', 'update the wiki'],
    ['The chairs still want collecting from the hall', 'collect the chairs from the hall'],
    ['The old lamps must be got rid of', 'get rid of the old lamps'],
    ['It would be good if someone checked the locks', 'check the locks'],
    ["I'd be grateful if one of us could ring the bank", 'ring the bank'],
    ['Dog bins: someone needs to ring the district', 'ring the district'],
    ['It would be great if the locks were checked by somebody', 'check the locks'],
  ])('in “%s” is “%s”', (said, deed) => {
    expect(neededIn(said)).toBe(deed);
  });

  it.each([
    'The fire door must not be propped open',
    'People should never share the key',
    'The parcel is not to be opened',
    'The wiki needs to be moved, and somebody has to tell the drivers',
    'Somebody ought to tell the Leeds office, it has bounced twice',
    'It rains',
  ])('is not told of “%s”', (said) => {
    expect(neededIn(said)).toBe('');
  });
});

describe('what was done', () => {
  it.each([
    ['The file was accidentally deleted', 'accidentally deleted the file'],
    ['The renewal was never filed', 'did not file the renewal'],
    ['The parcel had not been sent', 'did not send the parcel'],
    ['The alarm was set for nine', 'set the alarm for nine'],
  ])('in “%s” is “%s”', (said, deed) => {
    expect(doneIn(said)).toBe(deed);
  });

  it.each(['Mistakes were made', 'The office was closing', 'We were sent the wrong file'])(
    'is not told of “%s”',
    (said) => {
      expect(doneIn(said)).toBe('');
    },
  );
});
