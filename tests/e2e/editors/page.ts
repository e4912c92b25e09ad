import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';

const folder = path.resolve('tests/e2e/editors');

const style = `
  body { margin: 0; font: 15px/1.5 'Liberation Sans', Arial, sans-serif; height: 1500px }
  #outer { margin: 24px; width: 700px; height: 420px; overflow: auto; border: 1px solid #ccc }
  #middle { margin: 8px; width: 660px; height: 360px; overflow: auto; border: 1px solid #ccc }
  #place { margin: 60px 8px 8px; width: 600px; min-height: 500px }
  #place > div { min-height: 160px }
  #outer::after, #middle::after { content: ''; display: block; height: 300px }
  textarea, input { box-sizing: border-box; width: 100%; font: inherit }
  iframe { width: 560px; height: 200px; border: 3px solid #ccc; padding: 5px }
`;

// CKEditor 4 is a script of its own kind, and asks for its language and its looks at run time.
function partsBefore(id: string): readonly string[] {
  if (id !== 'ckeditor4') return [];
  const read = (file: string) => readFileSync(path.join(folder, 'node_modules/ckeditor4', file), 'utf8');
  return [
    `<style>${read('skins/moono-lisa/editor.css')}</style>`,
    ...['ckeditor.js', 'lang/en.js'].map((file) => scriptOf(read(file))),
  ];
}

function scriptOf(code: string): string {
  return `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
}

function entryOf(id: string): Plugin {
  const name = 'virtual:entry';
  return {
    name: 'entry',
    resolveId: (wanted) => (wanted === name ? name : undefined),
    load: (wanted) =>
      wanted === name
        ? `import ${JSON.stringify(path.join(folder, 'pages', 'look.js'))};
           import mount from ${JSON.stringify(path.join(folder, 'pages', `${id}.js`))};
           globalThis.opened = Promise.resolve(mount(document.querySelector('#place'))).then((editor) => { globalThis.editor = editor; });`
        : undefined,
  };
}

/**
 * The page of one editor, whole in one document. The page's `opened` resolves when `editor` is there:
 * `{ element, text(), html() }`, its editing host, its own model's text and what the page would send.
 * @param id a file in `pages`
 */
export async function editorPage(id: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins: [entryOf(id)],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: { write: false, rollupOptions: { input: 'virtual:entry', output: { format: 'iife' } } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code = output && 'output' in output ? output.output[0].code : '';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><main id="outer"><section id="middle"><div id="place"></div></section></main>
${[...partsBefore(id), scriptOf(code)].join('\n')}</body></html>`;
}
