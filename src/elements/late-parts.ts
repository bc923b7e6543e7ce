import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {onWindow} from './on-window.js';
import {whenVisible} from './when-visible.js';

/**
 * What of a report can wait until its tables have been painted and the reader is near, or the page is printed: a page of a thousand
 * reports then holds all their tables, and the summaries and charts of those in sight.
 */
export class LateParts implements ReactiveController {
  areDue = false;
  private isStanding = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement & {isNext: boolean}, private readonly prepare: () => void) {
    host.addController(this);
  }

  hostConnected(): void {
    onWindow('beforeprint').add(this.bring);
    if (this.isStanding) this.wait();
  }

  hostDisconnected(): void {
    onWindow('beforeprint').delete(this.bring);
  }

  /** The tables stand: what draws the rest may be fetched, for paper, too, which waits for nothing. */
  start(): void {
    this.isStanding = true;
    this.prepare();
    if (this.host.isConnected) this.wait();
  }

  private wait(): void {
    if (!this.areDue) whenVisible(this.host, this.bring);
  }

  private readonly bring = (): void => {
    if (this.areDue) return;
    const {host} = this;
    this.areDue = host.isNext = true;
    this.prepare();
    host.requestUpdate();
  };
}
