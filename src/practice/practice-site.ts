import { anywhere } from '../sites/anywhere';
import type { Site } from '../sites/site';
import { reader } from './sample';

/** The sample on the practice page, read as any other site is. */
export const practiceSite: Site = {
  ...anywhere,
  id: 'practice',
  name: 'Practice',
  drafts: ['.sample-words'],
  sends: ['.sample-send'],
  compose: (editor) => editor.closest('.sample') ?? undefined,
  subject: () => '',
  recipients: () => [reader],
  isReply: () => false,
};
