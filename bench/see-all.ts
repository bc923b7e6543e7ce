/** Makes every element count as in sight, or no longer: what is measured beside finished HTML must be drawn whole. */
export function seeAll(isOn: boolean): void {
  isSeen = isOn;
}

let isSeen = false;

/** Tells of elements as the browser does: of all that came into sight before a frame at once. */
class Everything extends IntersectionObserver {
  private seen: Element[] = [];
  private readonly tell: () => void;

  constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
    super(callback, options);
    this.tell = () => callback(this.seen.splice(0).map((target) => ({isIntersecting: true, target}) as unknown as IntersectionObserverEntry), this);
  }

  override observe(target: Element): void {
    if (!isSeen) return super.observe(target);
    if (this.seen.push(target) === 1) requestAnimationFrame(this.tell);
  }
}

window.IntersectionObserver = Everything;
