import { defineSite, type SiteNotes } from './site';

export const coda = defineSite({
  id: 'coda',
  name: 'Coda',
  asked: ['https://coda.io/*'],
  kind: 'notes',
});

export const notes: SiteNotes = {
  checked: 'No page of it was seen.',
  limits: ['Its editor is found by its role or its size, as on any page.'],
};
