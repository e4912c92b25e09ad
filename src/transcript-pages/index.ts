import { fits } from '../sites/pattern';
import { transcriptPages } from './list';
import type { TranscriptPage } from './transcript-page';

export { transcriptPages };

/** The page whose address this is, undefined when none is known. */
export function findTranscriptPage(url: string): TranscriptPage | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  return address && transcriptPages.find(({ matches }) => matches.some((pattern) => fits(pattern, address)));
}
