import { captionTime } from './clock';
import type { Turn } from './turn';

const longestUnsaid = 5000;

/**
 * Turns as WebVTT with voice tags, which reads back to the same turns. A turn without a time begins where the one before it
 * ends; one without an end lasts until the next begins.
 */
export function writeVtt(turns: readonly Turn[]): string {
  let at = 0;
  const cues = turns.map(({ speaker, start = at, end, text }, index) => {
    const next = turns[index + 1]?.start;
    at = end ?? (next !== undefined && next > start ? next : start + longestUnsaid);
    const name = escaped(speaker.replace(/[<>\s]+/g, ' ').trim());
    const words = escaped(text).replace(/\s+/g, ' ');
    return `${index + 1}\n${captionTime(start)} --> ${captionTime(at)}\n${name === '' ? words : `<v ${name}>${words}</v>`}`;
  });
  return `${['WEBVTT', ...cues].join('\n\n')}\n`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
