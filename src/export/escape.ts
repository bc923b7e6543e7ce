/** Text as it may stand between tags or inside a quoted attribute. */
export function escapeMarkup(text: string): string {
  return special.test(text) ? text.replace(/[&<>"']/g, (char) => names[char]!) : text;
}

const special = /[&<>"']/;
const names: {readonly [char: string]: string} = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
