import { expect, it } from 'vitest';
import { withChange } from '../../src/settings/change';
import { defaultSettings } from '../../src/settings/settings';

it('leaves a phrase once, however often it is asked, and marks it again', () => {
  const phrase = { signal: 'vague-commitment', words: "we'll circle back" };
  const left = withChange(withChange(defaultSettings, { what: 'leave-phrase', ...phrase }), {
    what: 'leave-phrase',
    ...phrase,
  });
  expect(left.leftPhrases).toEqual([phrase]);
  expect(withChange(left, { what: 'mark-phrase', ...phrase })).toEqual(defaultSettings);
});

it('sets the level of a rule and takes it back to what it was', () => {
  const off = withChange(defaultSettings, { what: 'set-level', signal: 'non-apology', level: 'off' });
  expect(off.levels).toEqual({ 'non-apology': 'off' });
  expect(withChange(off, { what: 'set-level', signal: 'non-apology' })).toEqual(defaultSettings);
});

it('turns a listed site off by its host, and one the user turned on by forgetting it', () => {
  const gmail = { what: 'turn-off', host: 'mail.google.com', origin: 'https://mail.google.com' } as const;
  expect(withChange(withChange(defaultSettings, gmail), gmail)).toEqual({
    ...defaultSettings,
    offHosts: ['mail.google.com'],
  });
  const wiki = { what: 'turn-off', host: 'wiki.example.org', origin: 'https://wiki.example.org' } as const;
  const onWiki = { ...defaultSettings, onOrigins: [wiki.origin] };
  expect(withChange(onWiki, wiki)).toEqual(defaultSettings);
  const { host, origin } = wiki;
  expect(withChange(withChange(onWiki, wiki), { what: 'turn-on', host, origin })).toEqual(onWiki);
  expect(withChange(withChange(defaultSettings, gmail), { what: 'turn-on', host: gmail.host })).toEqual(
    defaultSettings,
  );
});

it('counts how often a kind of hint is left, and no more once that is settled', () => {
  const kind = 'vague-commitment';
  const once = withChange(defaultSettings, { what: 'count-left', signal: kind, by: 1 });
  const twice = withChange(once, { what: 'count-left', signal: kind, by: 1 });
  expect(twice.leavings).toEqual({ [kind]: 2 });
  expect(withChange(twice, { what: 'count-left', signal: kind, by: -1 })).toEqual(once);
  const settled = withChange(twice, { what: 'settle', signal: kind });
  expect(withChange(settled, { what: 'count-left', signal: kind, by: 1 }).leavings).toEqual({ [kind]: 'settled' });
});
