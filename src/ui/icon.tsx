import { type DraftIconName, Drawing, draftIcons } from './draft-icon';

/** The icons that only our own pages have, each drawn in a square of sixteen. */
export const pageIcons = {
  book: 'M8 4.25C6.5 3.1 4.5 2.75 2.25 2.75v9.5c2.25 0 4.25.35 5.75 1.5 1.5-1.15 3.5-1.5 5.75-1.5v-9.5C11.5 2.75 9.5 3.1 8 4.25zM8 4.25v9.5',
  chat: 'M2.5 4a1.5 1.5 0 0 1 1.5-1.5h8A1.5 1.5 0 0 1 13.5 4v5a1.5 1.5 0 0 1-1.5 1.5H7L4 13.25V10.5a1.5 1.5 0 0 1-1.5-1.5z',
  down: 'M4 6.5l4 4 4-4',
  export: 'M8 2.5v7.5M4.75 7L8 10.25 11.25 7M2.75 13.5h10.5',
  globe: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM2.25 8h11.5M8 2c3.5 3.5 3.5 8.5 0 12M8 2c-3.5 3.5-3.5 8.5 0 12',
  home: 'M2.5 7.5L8 2.75l5.5 4.75M4 6.5v7h8v-7',
  import: 'M8 10.25V2.75M4.75 6L8 2.75 11.25 6M2.75 13.5h10.5',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  lock: 'M4 7h8a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM5.25 7V5a2.75 2.75 0 0 1 5.5 0v2',
  pen: 'M10.75 2.75l2.5 2.5L6 12.5l-3.25.75L3.5 10z',
  promises: 'M2.5 13.5h3v-3h4v-3h4M2.5 8l7-5h4',
  send: 'M14 2L7.25 8.75M14 2L9.75 14l-2.5-5.25L2 6.25z',
  sun: 'M8 10.75a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5zM8 1.75v1.25M8 13v1.25M1.75 8H3M13 8h1.25M3.6 3.6l.9.9M11.5 11.5l.9.9M12.4 3.6l-.9.9M4.5 11.5l-.9.9',
  trash: 'M3 4.5h10M6 4.5V3h4v1.5M4.25 4.5l.6 9h6.3l.6-9',
  trends: 'M2.5 13h3v-3.5h4V6h4',
  file: 'M4 2h5.5L13 5.5V13a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1zM9.25 2.25V5.75H12.75',
  keys: 'M2.5 4h11a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM4.5 6.75h.01M8 6.75h.01M11.5 6.75h.01M5.25 9.5h5.5',
  people:
    'M6 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.75 13.25c.4-2.4 2.1-3.5 4.25-3.5s3.85 1.1 4.25 3.5M10.75 3.25a2.4 2.4 0 0 1 0 4.5M12 10c1.3.5 2 1.6 2.25 3.25',
} as const;

export type IconName = DraftIconName | keyof typeof pageIcons;

/** A small drawing in the colour of the words beside it; it says nothing on its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <Drawing
      name={name}
      path={name in draftIcons ? draftIcons[name as DraftIconName] : pageIcons[name as keyof typeof pageIcons]}
    />
  );
}

export type Step = 'missing' | 'likely' | 'whole' | 'quiet';

/** The stair: its middle step is dashed when missing, dotted when it may be, solid when it holds. */
export function Stairs({ step }: { readonly step: Step }) {
  const isBroken = step === 'missing' || step === 'likely';
  return (
    <svg class={`stairs ${step}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={isBroken ? 'M1.5 16h4v-4M14.5 10V6h4' : 'M1.5 16h5v-5h7V6h5'} />
      {step === 'missing' && (
        <path class="step" stroke-linecap="butt" stroke-width="2.25" d="M7.2 11h2.1M10.7 11h2.1" />
      )}
      {step === 'likely' && <path class="step" stroke-width="1.7" d="M8.2 11h.01M11.8 11h.01" />}
    </svg>
  );
}

/** One tread of the stair, beside a row. */
export function Tread({ step }: { readonly step: Exclude<Step, 'quiet'> }) {
  return (
    <svg class={`tread ${step}`} viewBox="0 0 20 6" aria-hidden="true">
      {step === 'missing' && <path stroke-dasharray="4.8 2.8" d="M.5 3h20" />}
      {step === 'likely' && <path stroke-dasharray="0.01 4" d="M2 3h17" />}
      {step === 'whole' && <path d="M1.5 3h17" />}
    </svg>
  );
}

/** The mark: three stairs and a rail, the middle step dotted. `size` in CSS pixels. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="28" fill="#11605f" />
      <g fill="none" stroke="#fffdf9" stroke-width="9" stroke-linecap="round" stroke-linejoin="round">
        <path d="M16 104.5h25v-24M87 80.5v-24h25" />
        <path d="M18 69h7L91.5 23.5H110" />
      </g>
      <g fill="#f4bd63">
        <circle cx="51.5" cy="80.5" r="4.5" />
        <circle cx="64" cy="80.5" r="4.5" />
        <circle cx="76.5" cy="80.5" r="4.5" />
      </g>
    </svg>
  );
}
