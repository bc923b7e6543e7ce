import {writePage, type Place} from './place.js';

// The package is a server for it, and carries the editor in its example.
const folder = 'ueditor/example/public/ueditor';

/** UEditor as it comes. */
export const ueditor: Place = {
  name: 'UEditor 1.4.3',
  page: writePage({
    scripts: [`${folder}/ueditor.config.js`, `${folder}/ueditor.all.min.js`, `${folder}/lang/zh-cn/zh-cn.js`],
    body: '<script id="editor" type="text/plain"></script>',
    run: `var editor = UE.getEditor('editor', {serverUrl: ''}), ready = new Promise(function (done) { editor.ready(done); });
function pass(html) {
  editor.setContent(html);
  return editor.getContent();
}`,
  }),
};
