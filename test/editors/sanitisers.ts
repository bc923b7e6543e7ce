import sanitize from 'sanitize-html';
import {nameVersion, writePage, type Place} from './place.js';

/** DOMPurify and sanitize-html with what they allow when nobody says anything. */
export const sanitisers: readonly Place[] = [
  {
    name: nameVersion('DOMPurify', 'dompurify'),
    page: writePage({
      scripts: ['dompurify/dist/purify.min.js'],
      run: 'var ready = Promise.resolve(); function pass(html) { return DOMPurify.sanitize(html); }',
    }),
  },
  {name: nameVersion('sanitize-html', 'sanitize-html'), pass: (html) => sanitize(html)},
];
