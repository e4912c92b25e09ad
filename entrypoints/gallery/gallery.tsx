import { Mark } from '../../src/ui/icon';
import { Components } from './components';
import { Drawings } from './drawings';
import { Tokens } from './tokens';

const parts = {
  colour: 'Colour',
  type: 'Type',
  space: 'Space',
  mark: 'The mark',
  icons: 'Icons',
  stairs: 'Stairs',
  words: 'Words',
  buttons: 'Buttons',
  choices: 'Choices',
  fields: 'Fields',
  phrases: 'Phrases',
  promises: 'Promises',
  notices: 'Notices',
  tables: 'Tables',
};

// Its words stay here, in English: only those who work on Handrail read them.
/** All that our pages and our surfaces are made of, light beside dark. */
export function Gallery() {
  return (
    <div class="page">
      <nav class="places" aria-label="Parts">
        <a class="home" href="#colour">
          <Mark size={28} /> Gallery
        </a>
        <ul>
          {Object.entries(parts).map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="leaf gallery">
        <Tokens />
        <Drawings />
        <Components />
      </main>
    </div>
  );
}
