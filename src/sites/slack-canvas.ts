import { defineSite, type SiteNotes } from './site';

const drafts = [
  '[data-qa*="canvas" i] [contenteditable="true"]', // a guess, 2026-11
];

const notDrafts = [
  '[data-qa="message_input"] *', // messages are sent with Enter, and no notes; 2026-11
];

export const slackCanvas = defineSite({
  id: 'slack-canvas',
  name: 'Slack canvas',
  asked: ['https://app.slack.com/*'],
  kind: 'notes',
  drafts,
  notDrafts,
});

export const notes: SiteNotes = {
  checked: 'Saved pages of its message box (2026); no canvas was seen, and the snapshot is a guess.',
  limits: ['Messages are left alone.'],
};
