import {nameVersion, writePage, type Place} from './place.js';

/** wangEditor as it comes. */
export const wangEditor: Place = {
  name: nameVersion('wangEditor', '@wangeditor/editor'),
  page: writePage({
    styles: ['@wangeditor/editor/dist/css/style.css'],
    scripts: ['@wangeditor/editor/dist/index.js'],
    body: '<div id="editor" style="height: 300px"></div>',
    run: `var editor = wangEditor.createEditor({selector: '#editor', html: '', config: {}, mode: 'default'}), ready = Promise.resolve();
function pass(html) {
  editor.setHtml(html);
  return editor.getHtml();
}`,
  }),
};
