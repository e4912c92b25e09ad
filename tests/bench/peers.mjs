// Runs as a copy in `.cache/peers`: names of packages are looked up from where a file lies.
import { LocalLinter } from 'harper.js';
// With its wasm as a data URL: the other forms of it fetch a file.
import { binaryInlined } from 'harper.js/binaryInlined';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import writeGood from 'write-good';

const alex = unified().use(retextEnglish).use(retextEquality).use(retextProfanities).use(retextStringify).freeze();

/** Other people's checkers, each as a function from a text to how much it found. */
export async function openPeers() {
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  return {
    'write-good': (text) => writeGood(text).length,
    'alex’s rules in retext': (text) => {
      const file = new VFile(text);
      alex.runSync(alex.parse(file), file);
      return file.messages.length;
    },
    'harper.js': async (text) => (await harper.lint(text, { language: 'plaintext' })).length,
  };
}
