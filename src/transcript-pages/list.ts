import { coda } from './coda';
import { dropboxPaper } from './dropbox-paper';
import { fathom } from './fathom';
import { fellow } from './fellow';
import { fireflies } from './fireflies';
import { googleMeet } from './google-meet';
import { granola } from './granola';
import { otter } from './otter';
import { readAi } from './read-ai';
import { stream } from './stream';
import { teams } from './teams';
import { tldv } from './tldv';
import type { TranscriptPage } from './transcript-page';
import { webex } from './webex';
import { zoom } from './zoom';

/** The pages whose meetings can be read, in the order people see them. */
export const transcriptPages: readonly TranscriptPage[] = [
  googleMeet,
  teams,
  stream,
  zoom,
  otter,
  fireflies,
  fathom,
  tldv,
  webex,
  granola,
  readAi,
  fellow,
  coda,
  dropboxPaper,
];
