import { defineContentScript } from 'wxt/utils/define-content-script';
import { fetchFace } from '../src/page/face-loader';
import { startPage } from '../src/page/start';
import { isListed, siteFor, sitePatterns } from '../src/sites';

export default defineContentScript({
  matches: [...sitePatterns],
  runAt: 'document_start',
  registration: 'manifest',
  // A newer script tells an older one by an event; the page need not be told as well.
  noScriptStartedPostMessage: true,
  async main({ signal }) {
    // The script of the page reads the frames of its own origin.
    if (window.frameElement) return;
    // Only the page's own markup says what an unlisted page is.
    if (document.readyState === 'loading')
      await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready, { once: true, signal }));
    startPage(document, siteFor(document), signal, { fetchFace, isListed: isListed(location.href) });
  },
});
