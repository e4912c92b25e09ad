import type { Reading } from './format';
import { mergeTurns, type Turn } from './turn';

const mostShown = 5;
const longestShown = 120;

/** Collects what a parser reads, and what it leaves out. */
export class Gathering {
  private readonly turns: Turn[] = [];
  private readonly first: string[] = [];
  private count = 0;

  say(turn: Turn): void {
    this.turns.push(turn);
  }

  /** Leaves a line out. Lines without a letter are nobody's loss and are not counted. */
  skip(line: string): void {
    if (!/\p{L}/u.test(line)) return;
    this.count++;
    if (this.first.length < mostShown) this.first.push(line.trim().slice(0, longestShown));
  }

  reading(): Reading {
    return { turns: mergeTurns(this.turns), skipped: { count: this.count, first: this.first } };
  }
}
