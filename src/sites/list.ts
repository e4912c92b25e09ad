import { aol } from './aol';
import { coda } from './coda';
import { confluence } from './confluence';
import { dropboxPaper } from './dropbox-paper';
import { etherpad } from './etherpad';
import { fastmail } from './fastmail';
import { gmail } from './gmail';
import { gmx } from './gmx';
import { googleDocs } from './google-docs';
import { hackmd } from './hackmd';
import { hey } from './hey';
import { icloud } from './icloud';
import { loop } from './loop';
import { notion } from './notion';
import { onenote } from './onenote';
import { outlook } from './outlook';
import { proton } from './proton';
import { roundcube } from './roundcube';
import type { Site } from './site';
import { slackCanvas } from './slack-canvas';
import { sogo } from './sogo';
import { tuta } from './tuta';
import { yahoo } from './yahoo';
import { yandex } from './yandex';
import { zimbra } from './zimbra';
import { zoho } from './zoho';

/** The sites that Handrail knows, in the order people see them. */
export const sites: readonly Site[] = [
  gmail,
  outlook,
  yahoo,
  proton,
  fastmail,
  icloud,
  zoho,
  hey,
  tuta,
  gmx,
  yandex,
  aol,
  roundcube,
  zimbra,
  sogo,
  notion,
  loop,
  hackmd,
  confluence,
  coda,
  dropboxPaper,
  onenote,
  slackCanvas,
  googleDocs,
  etherpad,
];
