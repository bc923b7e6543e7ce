/** A drawing as a PNG of twice its size, for screens of two dots a pixel; its letters are the reader's own. */
export async function drawPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  try {
    const image = Object.assign(new Image(), {src: url});
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {width: image.naturalWidth * 2, height: image.naturalHeight * 2});
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('too large for a canvas'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(url);
  }
}
