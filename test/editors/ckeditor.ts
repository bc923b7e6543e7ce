import {nameVersion, readPackage, writePage, type Place} from './place.js';

const name = nameVersion('CKEditor', 'ckeditor5');
// What a classic editor with tables is usually built of.
const usual = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'BlockQuote', 'Alignment', 'Indent', 'Image', 'ImageCaption', 'ImageStyle', 'ImageResize',
  'Table', 'TableCaption', 'TableProperties', 'TableCellProperties', 'TableColumnResize', 'PasteFromOffice', 'SourceEditing'];

const contentStyles = readPackage('ckeditor5/dist/ckeditor5-content.css');
const publish = (html: string): string => `<style>${contentStyles}</style><div class="ck-content">${html}</div>`;

/** CKEditor 5, and with its General HTML Support, which keeps tags and attributes that no plugin knows. */
export const ckeditors: readonly Place[] = [
  {name: `${name} ③`, page: writeEditor(usual, ''), publish},
  {name: `${name} + GeneralHtmlSupport ③`, page: writeEditor([...usual, 'GeneralHtmlSupport'], 'htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]},'), publish},
];

function writeEditor(plugins: readonly string[], config: string): string {
  return writePage({
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    body: '<div id="editor"></div>',
    run: `var editor;
var ready = CKEDITOR.ClassicEditor.create({attachTo: document.getElementById('editor'), licenseKey: 'GPL', ${config} plugins: ${JSON.stringify(plugins)}.map(function (name) { return CKEDITOR[name]; })})
  .then(function (made) { editor = made; });
function pass(html) {
  editor.setData(html);
  return editor.getData();
}`,
  });
}
