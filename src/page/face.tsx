import { Card, type CardProps } from './card';
import { Chip, type ChipProps } from './chip';
import { dayChoices, dayWords } from './days';
import { fillParts, placeAt } from './fill';
import { HintList, type HintListProps } from './hint-list';
import { createMarks } from './marks';
import { watchRest } from './pointer';
import { replaceSpan } from './replace';
import { Strip, type StripProps } from './strip';
import { openSurface } from './surface';
import { themeOf } from './theme';
import { Added, type AddedProps, Toast, type ToastProps } from './toast';

/** One component on our surface, with a key where a new one must not take over what the last one remembers. */
type Keyed<Props> = Props & { readonly key?: string };

/**
 * All that is seen of Handrail in a page, and all that is done to it. Pages get it when they have a first draft, so that
 * reading mail costs nothing of it.
 */
export const face = {
  openSurface,
  createMarks,
  watchRest,
  replaceSpan,
  fillParts,
  placeAt,
  dayChoices,
  dayWords,
  themeOf,
  card: ({ key, ...props }: Keyed<CardProps>) => <Card key={key} {...props} />,
  chip: (props: ChipProps) => <Chip {...props} />,
  list: (props: HintListProps) => <HintList {...props} />,
  strip: (props: StripProps) => <Strip {...props} />,
  toast: ({ key, ...props }: Keyed<ToastProps>) => <Toast key={key} {...props} />,
  added: (props: AddedProps) => <Added {...props} />,
};

export type Face = typeof face;
