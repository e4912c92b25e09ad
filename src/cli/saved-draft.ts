import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';
import { parse, serialize } from 'parse5';
import { findHost, hosts, isField, type Likeness, likenessOf } from '../page/find-editors';
import { openTextMap } from '../page/text-map';
import { sites } from '../sites';
import { anywhere } from '../sites/anywhere';
import type { Site } from '../sites/site';
import { ownLines } from '../text/blocks';

/** A page that was saved to a file, with the pages of its frames as far as they were saved with it. */
export interface SavedPage {
  readonly document: Document;
  readonly frames: ReadonlyMap<Element, SavedPage>;
  /** Addresses of frames that were not. */
  readonly missing: readonly string[];
}

// Programs and pages that have no file of their own: what is saved of them is read as any page is.
const others =
  '139 airmail apple-mail daum editors front generic inbox-by-gmail infomaniak mailru mailspring missive netease outlook-desktop qq samsung sina skiff slack spark superhuman t-online thunderbird windows-mail word-online'.split(
    ' ',
  );

/** Says under which names a saved page can be asked for. */
export const knownNames = (): string =>
  `Those I know: ${[...sites.map(({ id }) => id), anywhere.id].join(', ')}. Read as ${anywhere.id}: ${others.join(', ')}.`;

/** Pages that are drawn as those of a site with another name are. */
const alike: Readonly<Record<string, string>> = { 'word-online': 'onenote' };

/** The site of a saved page by its name. */
export function siteCalled(id: string): Site | undefined {
  return (
    sites.find((site) => site.id === (alike[id] ?? id)) ??
    (id === anywhere.id || others.includes(id) ? anywhere : undefined)
  );
}

/** Frames in frames go this far; a file may frame itself. */
const deepest = 4;

/** Opens a saved page. No script of it runs and nothing is fetched. Throws what `readFileSync` throws. */
export function openSavedPage(file: string, depth = 0): SavedPage {
  return openPage(decoded(readFileSync(file)), path.dirname(file), depth);
}

const isMarkup = /<[a-z!/]/i;

function openPage(html: string, folder: string, depth: number): SavedPage {
  const window = new Window({ settings: { disableErrorCapturing: true } });
  // Saved mail is seldom well-formed, and happy-dom forgives less than browsers do.
  window.document.write(serialize(parse(isMarkup.test(html) ? html : `<pre>${html.replaceAll('<', '&lt;')}</pre>`)));
  // The boundary: happy-dom's documents are what the page's code takes for the browser's.
  const document = window.document as unknown as Document;
  const frames = new Map<Element, SavedPage>();
  const missing: string[] = [];
  for (const frame of depth < deepest ? document.querySelectorAll('iframe, frame') : []) {
    const inside = frame.getAttribute('srcdoc');
    const source = frame.getAttribute('src') ?? '';
    const file = fileBeside(folder, source);
    if (inside) frames.set(frame, openPage(inside, folder, depth + 1));
    else if (file) frames.set(frame, openSavedPage(file, depth + 1));
    else missing.push(source || 'about:blank');
  }
  return { document, frames, missing };
}

/** The file that a relative address names, where there is one. */
function fileBeside(folder: string, source: string): string | undefined {
  const base = pathToFileURL(`${folder}/`);
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(source) || !URL.canParse(source, base)) return undefined;
  const url = new URL(source, base);
  url.search = '';
  url.hash = '';
  try {
    const file = fileURLToPath(url);
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
  } catch {
    // An address such as "100%" can be no file's name.
    return undefined;
  }
}

/** Bytes as text: UTF-8, or what the page says of itself. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
    const named = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
    return new TextDecoder(/^utf-?8$/i.test(named) ? 'windows-1252' : named).decode(bytes);
  }
}

/** Nothing that a bare mail has: a page with one of these is more than the text of a mail. */
const controls = [
  '[contenteditable]:not([contenteditable="false" i])',
  'textarea',
  'iframe',
  'main',
  'nav',
  '[role="main"]',
  '[role="navigation"]',
  '[role="dialog"]',
  '[role="textbox"]',
].join();

/**
 * Where the draft of a saved page is: the first editor that the site names, else the first whose role says so, else the
 * first that only its size would tell of; a text field only where there is no editor of that kind. A page that is nothing
 * but a mail is its own draft. Undefined where none is being written.
 */
export function findSavedDraft(page: SavedPage, site: Site): Element | undefined {
  const editable = placesIn(page, site);
  // A saved page may have lost what made its editor one.
  const found = editable.length > 0 ? editable : placesIn(page, site, lostFrom(site));
  const order: readonly Likeness[] = ['named', 'told', 'sized'];
  for (const likeness of order) {
    const all = found.filter((place) => place.likeness === likeness).map(({ element }) => element);
    // A site's selectors go from the one that is surest to the one that fits most.
    const names = likeness === 'named' ? namesOf(site) : [];
    const surest = names.find((name) => all.some((element) => element.matches(name)));
    const alike = surest ? all.filter((element) => element.matches(surest)) : all;
    const best = alike.find((element) => !isField(element)) ?? alike[0];
    if (best) return best;
  }
  return page.document.querySelector(controls) ? undefined : page.document.body;
}

const namesOf = (site: Site) => [...site.drafts, ...site.wholes, ...site.readings];

/** What a site's drafts, and those that say so of themselves, are known by without being editable. */
const lostFrom = (site: Site): readonly string[] => [
  ...site.drafts
    .map((draft) => draft.replace(/\[contenteditable[^\]]*\]/g, ''))
    .filter((draft) => /[^\s>]$/.test(draft)),
  '[role="textbox"][aria-multiline="true"]:not([aria-readonly="true"])',
];

interface Place {
  readonly element: Element;
  readonly likeness: Likeness;
}

/** Places where a message may be written, in the order of the page. */
function placesIn({ document, frames }: SavedPage, site: Site, lost: readonly string[] = []): readonly Place[] {
  const named = namesOf(site);
  const all = document.querySelectorAll([hosts, ...named, ...lost, 'iframe', 'frame'].join());
  return [...all].flatMap((element): readonly Place[] => {
    if (!isShown(element)) return [];
    const frame = frames.get(element);
    if (frame) return placesIn(frame, site, lost);
    if (element.nodeName === 'IFRAME' || element.nodeName === 'FRAME') return [];
    const host = findHost(element, site);
    const drafts = [...site.drafts, ...lost];
    const isNamed = !host && drafts.length > 0 && element.matches(drafts.join());
    if (host !== element && !isNamed) return [];
    const likeness = likenessOf(element, site);
    return likeness ? [{ element, likeness }] : [];
  });
}

function isShown(element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement)
    if (box.hasAttribute('hidden') || /display\s*:\s*none/i.test(box.getAttribute('style') ?? '')) return false;
  return true;
}

/** The writer's own words in a draft: lines trimmed, runs of white space as one space, empty lines left out, joined by `\n`. */
export function ownWordsIn(draft: Element): string {
  const lines = isField(draft) ? draft.value.split('\n') : openTextMap(draft, anywhere.foreign).lines();
  const isOwn = ownLines(lines);
  const seen = (line: string) =>
    line
      .replace(/[\u200b\ufffc]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return lines
    .filter((_, at) => isOwn[at])
    .map(seen)
    .filter(Boolean)
    .join('\n');
}
