import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findTranscriptPage } from '../src/transcript-pages';

/** Brought into a page when the user asks for its meeting; what it returns goes to who brought it. */
export default defineUnlistedScript(() => findTranscriptPage(location.href)?.findReading(document) ?? null);
