import { defineSite, type SiteNotes } from './site';
import { yahooFacts } from './yahoo';

export const aol = defineSite({
  ...yahooFacts,
  id: 'aol',
  name: 'AOL Mail',
  matches: ['https://mail.aol.com/*'],
});

export const notes: SiteNotes = {
  checked: 'It is Yahoo’s application under another name. No page of it was seen.',
};
