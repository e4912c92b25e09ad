import type { Offers } from '../messages/map';
import { framesAskedWith } from '../sites/asked-frames';
import { findPlainView } from '../sites/google-docs';
import { findTranscriptPage } from '../transcript-pages';

/** What can be done with the page of an address beside its drafts. */
export function offersFor(url: string): Offers {
  const meeting = findTranscriptPage(url)?.name;
  const plainView = findPlainView(url);
  return {
    frames: framesAskedWith(url),
    ...(meeting === undefined ? {} : { meeting }),
    ...(plainView === undefined ? {} : { plainView }),
  };
}
