import {addSheet} from './add-sheet.js';
import {styles} from './scroll-region.styles.js';

/** A table that is wider than its room: a region to scroll by keyboard, with row headings and caption staying in view; no longer one when it fits. */
export function fitRegion(region: HTMLElement): void {
  requestAnimationFrame(() => {
    const {clientWidth, scrollWidth} = region;
    const overflows = scrollWidth > clientWidth + 1;
    const [first, second] = [0, 1].map((level) => region.querySelector<HTMLElement>(`th.row.level-${level}[rowspan]`)?.offsetWidth ?? 0) as [number, number];
    const labels = region.querySelector<HTMLElement>('td[part^="cell"]')?.offsetLeft ?? 0;
    const isCrowded = labels > 0.6 * clientWidth; // with large letters on a phone, what stays in view would leave the figures no room
    region.classList.toggle('overflows', overflows);
    region.classList.toggle('crowded', isCrowded);
    if (overflows) {
      addSheet(region.getRootNode() as ShadowRoot, styles);
      region.tabIndex = 0;
      region.setAttribute('role', 'region');
      region.setAttribute('aria-label', region.dataset['region']!);
    } else {
      for (const name of ['tabindex', 'role', 'aria-label']) region.removeAttribute(name);
    }
    region.style.cssText = `--_left-1:${first}px;--_left-2:${first + second}px;--_room:${clientWidth}px;scroll-padding-left:${isCrowded ? 12 : labels + 12}px`;
  });
}
