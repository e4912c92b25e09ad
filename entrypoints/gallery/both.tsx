import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import stylesheet from '../../src/page/page.css?inline';
import { holdStates } from './states';

export type Theme = 'light' | 'dark';

/** One part of the gallery, in light and in dark. `children` is told which, to name what must be named once. */
export function Both(props: {
  readonly id: string;
  readonly title: string;
  readonly children: (theme: Theme) => ComponentChildren;
}) {
  return (
    <section id={props.id} aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      <div class="both">
        {(['light', 'dark'] as const).map((theme) => (
          <div key={theme} class={`side ${theme}`}>
            {props.children(theme)}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Things of one kind, in a row. */
export function Row({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="row">
      <h3>{title}</h3>
      <div class="specimens">{children}</div>
    </div>
  );
}

/** One thing and what it is called. */
export function Specimen({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <figure class="specimen">
      {children}
      <figcaption>{name}</figcaption>
    </figure>
  );
}

/** What stands beside a draft has a root and sheet of its own. */
export function InDraft({ theme, children }: { readonly theme: Theme; readonly children: ComponentChildren }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    // In the gallery it has its place in the text.
    sheet.replaceSync(
      `${stylesheet} :host { position: static !important; pointer-events: auto !important; } .surface { display: grid; gap: 8px; }`,
    );
    root.adoptedStyleSheets = [sheet];
    holdStates(root);
    render(<div class="hr surface">{children}</div>, root);
    return () => render(null, root);
  }, [children]);
  return <div ref={host} class="in-draft" data-hr-theme={theme} />;
}
