import { holdInFirefox, libraryEditors } from './hold';

holdInFirefox(libraryEditors.slice(5));
