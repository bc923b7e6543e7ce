import {nameVersion, writePage, type Place} from './place.js';

/** Quill with its module for tables; HTML goes in as when it is pasted. */
export const quill: Place = {
  name: nameVersion('Quill', 'quill'),
  page: writePage({
    styles: ['quill/dist/quill.snow.css'],
    scripts: ['quill/dist/quill.js'],
    body: '<div id="editor"></div>',
    run: `var editor = new Quill('#editor', {theme: 'snow', modules: {table: true}}), ready = Promise.resolve();
function pass(html) {
  editor.setContents([]);
  editor.clipboard.dangerouslyPasteHTML(html);
  return editor.root.innerHTML;
}`,
  }),
};
