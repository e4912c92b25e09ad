import { defineSite, type SiteNotes } from './site';

const readings = [
  'body', // nothing but the document is on it, 2026-11
];

export const googleDocs = defineSite({
  id: 'google-docs',
  name: 'Google Docs, plain view',
  asked: ['https://docs.google.com/document/*/mobilebasic*'],
  kind: 'notes',
  readings,
});

const document = /^https:\/\/docs\.google\.com\/document\/(?:u\/\d+\/)?d\/[\w-]+(?=\/(?!mobilebasic))/;

/** The address of a document's own plain view; undefined on that view, and on any other page. */
export function findPlainView(url: string): string | undefined {
  const [found] = document.exec(url) ?? [];
  return found && `${found}/mobilebasic`;
}

export const notes: SiteNotes = {
  checked: 'A snapshot in the shape of its exported pages. Not the live site.',
  limits: [
    'A document is drawn on a canvas, where nobody but Google can read or mark it. The popup opens its own plain view, where hints are listed, each with a sentence to copy.',
    'A file saved from it (Markdown or plain text) goes to Meetings in the workbook.',
  ],
};
