import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { DraftIcon, type DraftIconName } from '../ui/draft-icon';

export interface MenuItem {
  readonly label: string;
  readonly icon?: DraftIconName;
  readonly note?: string;
  /** Set for a choice among others: whether it is the current one. */
  readonly isCurrent?: boolean;
  /** Stands apart from the items before it. */
  readonly isApart?: boolean;
  onPick(): void;
}

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** True when the keyboard opened it. */
  readonly takesFocus: boolean;
  onClose(): void;
}

/** Which of `count` rows a walking key leads to; undefined for other keys. */
function walk(key: string, from: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (from + 1) % count;
  if (key === 'ArrowUp') return (Math.max(from, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/** Takes a key in one of `rows`: walks to another, or closes on Escape, which goes no further. Returns whether it walked. */
export function walkRows(event: KeyboardEvent, rows: readonly HTMLElement[], onClose: () => void): boolean {
  // While a word is put together, its keys choose among what it may become.
  if (event.isComposing) return false;
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    onClose();
    return false;
  }
  const next = walk(event.key, rows.indexOf(event.target as HTMLElement), rows.length);
  if (next === undefined) return false;
  event.preventDefault();
  rows[next]?.focus();
  return true;
}

let closeOpened: (() => void) | undefined;

/** Closes the menu that is open. Returns whether one was. */
export function closeMenu(): boolean {
  const close = closeOpened;
  close?.();
  return close !== undefined;
}

const edge = 8;

/** Stands a menu under the place it was drawn in, inside the window. */
function placeUnder(menu: HTMLElement): void {
  const place = menu.parentElement?.getBoundingClientRect();
  const view = menu.ownerDocument.defaultView;
  if (!place || !view) return;
  const { width, height } = menu.getBoundingClientRect();
  const isAtEnd = menu.parentElement?.matches('.list-more') ?? false;
  const isReversed = view.getComputedStyle(menu).direction === 'rtl';
  const x = isAtEnd === isReversed ? place.left : place.right - width;
  const inside = (value: number, most: number) => Math.max(edge, Math.min(value, most));
  menu.style.left = `${inside(x, view.innerWidth - edge - width)}px`;
  menu.style.top = `${inside(place.top, view.innerHeight - edge - height)}px`;
}

/** A short list of actions or choices under the control that opened it. */
export function Menu({ label, items, takesFocus, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const rows = () => [...(menu.current?.querySelectorAll('button') ?? [])];

  useLayoutEffect(() => {
    const scroller = menu.current?.closest('.card, .list');
    // While it still moves to its place, what is fixed in it would be fixed to it and not to the window.
    for (const arrival of scroller?.getAnimations() ?? []) arrival.finish();
    if (menu.current) placeUnder(menu.current);
    if (takesFocus) {
      const current = items.findIndex(({ isCurrent }) => isCurrent);
      rows()[Math.max(current, 0)]?.focus({ preventScroll: true });
    }
    const stop = new AbortController();
    const close = () => onClose();
    const placeNow = () => menu.current?.parentElement?.getBoundingClientRect();
    const placed = placeNow();
    // What it belongs to scrolls away under it, in its card or with the page; what scrolls elsewhere is no matter.
    const closeIfMoved = () => {
      const now = placeNow();
      if (now?.left !== placed?.left || now?.top !== placed?.top) close();
    };
    const view = menu.current?.ownerDocument.defaultView;
    scroller?.addEventListener('scroll', closeIfMoved, { passive: true, signal: stop.signal });
    view?.addEventListener('scroll', closeIfMoved, { capture: true, passive: true, signal: stop.signal });
    view?.addEventListener('resize', close, { signal: stop.signal });
    closeOpened = close;
    return () => {
      stop.abort();
      if (closeOpened === close) closeOpened = undefined;
    };
  }, []);

  // A menu stands in a list, whose own rows are not to move along.
  const onKeyDown = (event: KeyboardEvent) => {
    if (walkRows(event, rows(), onClose)) event.stopPropagation();
  };

  return (
    <div class="menu" role="menu" aria-label={label} ref={menu} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <Row key={item.label} item={item}>
          {item.icon && <DraftIcon name={item.icon} />}
          {item.label}
          {item.isCurrent && (
            <span class="push">
              <DraftIcon name="check" />
            </span>
          )}
          {item.note && <span class="push">{item.note}</span>}
        </Row>
      ))}
    </div>
  );
}

function Row({ item, children }: { readonly item: MenuItem; readonly children: ComponentChildren }) {
  const isChoice = item.isCurrent !== undefined;
  const names = [item.isCurrent && 'is-current', item.isApart && 'apart'].filter(Boolean).join(' ');
  const state = isChoice
    ? ({ role: 'menuitemradio', 'aria-checked': item.isCurrent } as const)
    : ({ role: 'menuitem' } as const);
  return (
    <button type="button" {...state} tabIndex={-1} class={names || undefined} onClick={item.onPick}>
      {children}
    </button>
  );
}
