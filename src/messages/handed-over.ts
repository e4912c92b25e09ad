import * as v from 'valibot';
import { browser } from 'wxt/browser';

const key = 'meetingRead';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
// What a page showed is somebody else's: it is taken only in sizes that a meeting has.
const turn = v.object({
  speaker: text(200),
  start: v.optional(v.pipe(v.number(), v.minValue(0))),
  text: text(100_000),
});
const shown = v.union([
  v.object({ turns: v.pipe(v.array(turn), v.minLength(1), v.maxLength(20_000)) }),
  v.object({ text: text(5_000_000) }),
]);

/** What was read on a page: turns with their start in milliseconds since the meeting began, or its text as it stood. */
export const reading = v.intersect([shown, v.object({ isPart: v.boolean() })]);

/** A meeting that was read on a page, on its way to Meetings. */
const meetingRead = v.intersect([reading, v.object({ from: text(200), title: text(1000) })]);
export type MeetingRead = v.InferOutput<typeof meetingRead>;

/**
 * Puts a meeting where Meetings takes it from: in the memory of the browser, gone with it. Rejects where there is no room.
 */
export async function handOver(meeting: MeetingRead): Promise<void> {
  await browser.storage.session.set({ [key]: meeting });
}

/** Takes the meeting that was handed over last; undefined when there is none. It is then no longer kept there. */
export async function takeHandedOver(): Promise<MeetingRead | undefined> {
  const stored = (await browser.storage.session.get(key))[key];
  if (stored === undefined) return undefined;
  await browser.storage.session.remove(key);
  const parsed = v.safeParse(meetingRead, stored);
  return parsed.success ? parsed.output : undefined;
}
