import {nameVersion, writePage, type Place} from './place.js';

/** TinyMCE as it comes, with its tables; HTML goes the way of its dialog "Source code". */
export const tinymce: Place = {
  name: nameVersion('TinyMCE', 'tinymce'),
  page: writePage({
    scripts: ['tinymce/tinymce.min.js'],
    body: '<textarea id="editor"></textarea>',
    run: `var ready = tinymce.init({selector: '#editor', plugins: 'table code', license_key: 'gpl', promotion: false});
function pass(html) {
  tinymce.activeEditor.setContent(html);
  return tinymce.activeEditor.getContent();
}`,
  }),
};
