/** The marks of a chart to the keyboard: one tab stop a chart, arrow keys from mark to mark. */
export class MarkPointer {
  constructor(readonly svg: Element) {}

  /** The mark an event came from. */
  findMark(event: Event): SVGGElement | undefined {
    const target = event.target instanceof Element ? event.target.closest<SVGGElement>('g[role="img"]') : null;
    return target ?? undefined;
  }

  /** Sees to it that one mark is the tab stop, after the drawing changed. */
  keepTabStop(): void {
    if (!this.svg.querySelector('g[role="img"][tabindex]')) this.svg.querySelector('g[role="img"]')?.setAttribute('tabindex', '0');
  }

  goTo(mark: SVGGElement): void {
    for (const other of this.listMarks()) other.removeAttribute('tabindex');
    mark.setAttribute('tabindex', '0');
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

  private listMarks(): SVGGElement[] {
    return Array.from(this.svg.querySelectorAll<SVGGElement>('g[role="img"]'));
  }
}
