import type { CSSProperties } from 'preact';
import { Both, Row, Specimen } from './both';
import { styleRules } from './states';

/** The names of all tokens, in the order of tokens.css and page-tokens.css. */
function tokenNames(): readonly string[] {
  const roots = styleRules(document).filter(({ selectorText }) => /^:root\b(?!\[)/.test(selectorText));
  return [...new Set(roots.flatMap(({ style }) => [...style]))].filter((name) => name.startsWith('--hr-'));
}

// What a name stands for is what it begins with; all that begins otherwise is a colour.
const kinds = {
  space: /^--hr-(?:space|target|measure)/,
  type: /^--hr-(?:text|sans|serif|mono|lines|regular|medium|bold)/,
  corner: /^--hr-radius/,
  shadow: /^--hr-shadow/,
  motion: /^--hr-(?:quick|settle|ease|rise)/,
  other: /^--hr-(?:px|focus)/,
};

const sample = 'I’ll send it by Friday.';
const short = (name: string) => name.replace('--hr-', '');
const saidOf = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name);

function typeOf(name: string): CSSProperties {
  const value = `var(${name})`;
  if (name.startsWith('--hr-text')) return { fontSize: value, lineHeight: 1.3 };
  if (name.startsWith('--hr-lines')) return { lineHeight: value, inlineSize: '16ch' };
  return /sans|serif|mono/.test(name) ? { fontFamily: value } : { fontWeight: value };
}

/** Every token, read from the style itself, so that none is forgotten here. */
export function Tokens() {
  const names = tokenNames();
  const of = (kind: keyof typeof kinds) => names.filter((name) => kinds[kind].test(name));
  const colours = names.filter((name) => !Object.values(kinds).some((kind) => kind.test(name)));
  return (
    <>
      <Both id="colour" title="Colour">
        {() => (
          <div class="swatches">
            {colours.map((name) => (
              <Specimen key={name} name={short(name)}>
                <span class="swatch" style={{ background: `var(${name})` }} />
              </Specimen>
            ))}
          </div>
        )}
      </Both>
      <Both id="type" title="Type">
        {() => (
          <dl class="measures">
            {of('type').map((name) => (
              <div key={name}>
                <dt>{short(name)}</dt>
                <dd style={typeOf(name)}>{name.startsWith('--hr-lines') ? `${sample} ${sample}` : sample}</dd>
              </div>
            ))}
          </dl>
        )}
      </Both>
      <Both id="space" title="Space, corners, shadows, motion">
        {() => (
          <>
            <dl class="measures">
              {of('space').map((name) => (
                <div key={name}>
                  <dt>{short(name)}</dt>
                  <dd>
                    <span class="length" style={{ inlineSize: `var(${name})` }} />
                  </dd>
                </div>
              ))}
            </dl>
            <Row title="Corners and shadows">
              {of('corner').map((name) => (
                <Specimen key={name} name={short(name)}>
                  <span class="block" style={{ borderRadius: `var(${name})` }} />
                </Specimen>
              ))}
              {of('shadow').map((name) => (
                <Specimen key={name} name={short(name)}>
                  <span class="block" style={{ boxShadow: `var(${name})` }} />
                </Specimen>
              ))}
              <Specimen name="focus">
                <span class="block" style={{ outline: 'var(--hr-focus)', outlineOffset: '2px' }} />
              </Specimen>
            </Row>
            <dl class="measures">
              {of('motion').map((name) => (
                <div key={name}>
                  <dt>{short(name)}</dt>
                  <dd>{saidOf(name)}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </Both>
    </>
  );
}
