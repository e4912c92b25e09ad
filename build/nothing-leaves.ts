import type { Plugin } from 'vite';

/** Names by which a script reaches the network or runs text as code. */
const waysOut = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'importScripts',
  'eval',
]);

/** Of these, another object's method of the same name says nothing: they count only on the global object. */
const ordinaryNames = new Set(['fetch', 'eval', 'importScripts']);
const globalObjects = new Set(['globalThis', 'window', 'self', 'top', 'parent', 'frames', 'defaultView']);

interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** One way out found in a script: what it is and where, in UTF-16 units of the code. */
export interface WayOut {
  readonly what: string;
  readonly start: number;
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function* childrenOf(node: Syntax): Generator<Syntax> {
  for (const [field, value] of Object.entries(node)) {
    if (field === 'type') continue;
    if (isSyntax(value)) yield value;
    if (Array.isArray(value)) yield* value.filter(isSyntax);
  }
}

function nameOf(node: unknown): string | undefined {
  return isSyntax(node) && node.type === 'Identifier' && typeof node.name === 'string' ? node.name : undefined;
}

function literalOf(node: unknown): string | undefined {
  if (!isSyntax(node)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis) || node.quasis.length !== 1) return undefined;
  const raw: unknown = node.quasis[0]?.value?.cooked;
  return typeof raw === 'string' ? raw : undefined;
}

/** The name a member expression ends in: `x.name` and `x['name']` alike. */
function memberName(node: Syntax): string | undefined {
  return node.computed === true ? literalOf(node.property) : nameOf(node.property);
}

function* boundNames(pattern: unknown): Generator<string> {
  if (!isSyntax(pattern)) return;
  const name = nameOf(pattern);
  if (name !== undefined) yield name;
  if (pattern.type === 'Property') return yield* boundNames(pattern.value);
  if (pattern.type === 'AssignmentPattern') return yield* boundNames(pattern.left);
  if (pattern.type === 'RestElement') return yield* boundNames(pattern.argument);
  if (pattern.type === 'ObjectPattern' || pattern.type === 'ArrayPattern')
    for (const child of childrenOf(pattern)) yield* boundNames(child);
}

const isFunction = (node: Syntax) => /^(?:Function|ArrowFunction)/.test(node.type);

/** Names declared inside one function (or the whole script), not inside the functions within it. */
function* declaredIn(node: Syntax): Generator<string> {
  for (const child of childrenOf(node)) {
    if (child.type === 'VariableDeclarator') yield* boundNames(child.id);
    if (child.type === 'FunctionDeclaration' || child.type === 'ClassDeclaration') yield* boundNames(child.id);
    if (child.type === 'CatchClause') yield* boundNames(child.param);
    if (/^Import(?:Default|Namespace)?Specifier$/.test(child.type)) yield* boundNames(child.local);
    if (!isFunction(child)) yield* declaredIn(child);
  }
}

function scopeOf(node: Syntax): Set<string> {
  const params = Array.isArray(node.params) ? node.params.flatMap((param) => [...boundNames(param)]) : [];
  return new Set([
    ...params,
    ...boundNames(node.type === 'FunctionExpression' ? node.id : undefined),
    ...declaredIn(node),
  ]);
}

/** The wider object of a member expression, where that is the global object itself. */
function isGlobalObject(node: unknown): boolean {
  const name = nameOf(node);
  if (name !== undefined) return globalObjects.has(name);
  return isSyntax(node) && node.type === 'MemberExpression' && globalObjects.has(memberName(node) ?? '');
}

/** Whether an identifier in this place is a mere label: a member's or property's name, not a value that is read. */
function isLabel(parent: Syntax | undefined, node: Syntax): boolean {
  if (!parent || parent.computed === true) return false;
  if (parent.type === 'MemberExpression') return parent.property === node;
  if (parent.type === 'Property') return parent.key === node && parent.shorthand !== true;
  return parent.type === 'MethodDefinition' || (parent.type === 'PropertyDefinition' && parent.key === node);
}

function wayOutAt(node: Syntax, parent: Syntax | undefined, isDeclared: (name: string) => boolean): string | undefined {
  if (node.type === 'Identifier') {
    const name = nameOf(node) ?? '';
    return waysOut.has(name) && !isLabel(parent, node) && !isDeclared(name) ? name : undefined;
  }
  if (node.type === 'MemberExpression') {
    const name = memberName(node) ?? '';
    if (name === 'sendBeacon') return name;
    const counts = !ordinaryNames.has(name) || isGlobalObject(node.object);
    return waysOut.has(name) && counts ? name : undefined;
  }
  if (node.type === 'NewExpression' || node.type === 'CallExpression')
    return nameOf(node.callee) === 'Function' && !isDeclared('Function') ? 'Function' : undefined;
  if (node.type !== 'ImportExpression') return undefined;
  const address = literalOf(node.source);
  return address !== undefined && /^\.{0,2}\//.test(address) && !address.startsWith('//') ? undefined : 'import()';
}

/**
 * Every place where a script could reach the network or run text as code, read from its syntax tree: the global
 * `fetch` counts, a method or a variable of its own with that name does not.
 */
export function findWaysOut(program: unknown): WayOut[] {
  const found: WayOut[] = [];
  const walk = (node: Syntax, parent: Syntax | undefined, scopes: readonly Set<string>[]) => {
    const inner = isFunction(node) || node.type === 'Program' ? [...scopes, scopeOf(node)] : scopes;
    const what = wayOutAt(node, parent, (name) => inner.some((scope) => scope.has(name)));
    if (what !== undefined) found.push({ what, start: node.start });
    for (const child of childrenOf(node)) walk(child, node, inner);
  };
  if (isSyntax(program)) walk(program, undefined, []);
  return found;
}

/** A Vite plugin that fails the build when a shipped script or style could reach out of the browser. */
export function nothingLeaves(): Plugin {
  return {
    name: 'nothing-leaves',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk')
            for (const { what, start } of findWaysOut(this.parse(file.code)))
              this.error(
                `${file.fileName}: ${what} may not ship: …${file.code.slice(Math.max(0, start - 60), start + 60)}…`,
              );
          if (
            file.type === 'asset' &&
            file.fileName.endsWith('.css') &&
            /(?:url\(|@import)\s*['"]?(?:https?:)?\/\//.test(String(file.source))
          )
            this.error(`${file.fileName}: a style may not load from afar.`);
        }
      },
    },
  };
}
