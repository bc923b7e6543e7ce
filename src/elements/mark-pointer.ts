/** The marks of a chart to the keyboard: one tab stop a chart, arrow keys from mark to mark. */
export class MarkPointer {
  /** The mark that was made the tab stop; a drawing that changed may have removed it, or made it something else. */
  private stop: SVGGElement | null = null;

  constructor(readonly svg: Element) {}

  /** The mark an event came from. */
  findMark(event: Event): SVGGElement | undefined {
    const target = event.target instanceof Element ? event.target.closest<SVGGElement>('g[role="img"]') : null;
    return target ?? undefined;
  }

  /** Sees to it that one mark is the tab stop, after the drawing changed. */
  keepTabStop(): void {
    if (!this.svg.contains(this.stop) || !this.stop!.hasAttribute('tabindex')) this.makeStop(this.svg.querySelector('g[role="img"]'));
  }

  goTo(mark: SVGGElement): void {
    this.stop?.removeAttribute('tabindex');
    this.makeStop(mark);
    mark.focus();
  }

  /** The mark that an arrow key, Home or End leads to. */
  findNext(mark: SVGGElement, key: string): SVGGElement | undefined {
    const marks = this.listMarks();
    const at = marks.indexOf(mark);
    switch (key) {
      case 'ArrowRight': case 'ArrowDown': return marks[at + 1];
      case 'ArrowLeft': case 'ArrowUp': return marks[at - 1];
      case 'Home': return marks[0];
      case 'End': return marks[marks.length - 1];
      default: return undefined;
    }
  }

  private makeStop(mark: SVGGElement | null): void {
    this.stop = mark;
    mark?.setAttribute('tabindex', '0');
  }

  private listMarks(): SVGGElement[] {
    return Array.from(this.svg.querySelectorAll<SVGGElement>('g[role="img"]'));
  }
}
