import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Frame} from '../charts/drawing.js';
import {measureFrame} from './measure-frame.js';
import {onWindow} from './on-window.js';
import {isPrinting} from './slices.js';
import {whenVisible} from './when-visible.js';

/**
 * What of a report can wait until its tables have been painted and the reader is near, or the page is printed: a page of a thousand
 * reports then holds all their tables, and the summaries and charts of those in sight.
 */
export class LateParts implements ReactiveController {
  areDue = false;
  /** The frame of charts, by the room that is kept for them: until they are in its place, and not for paper, whose frame they know. */
  frame: Frame | undefined;
  private isStanding = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement & {isNext: boolean}, private readonly prepare: () => void) {
    host.addController(this);
  }

  hostConnected(): void {
    onWindow('beforeprint').add(this.bring);
    if (this.isStanding) this.wait();
  }

  hostUpdated(): void {
    this.frame = undefined; // charts that come later may find another
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
    const room = host.shadowRoot!.querySelector('div.late:not(.summary)');
    if (room && !isPrinting) this.frame = measureFrame(room);
    this.areDue = host.isNext = true;
    this.prepare();
    host.requestUpdate();
  };
}
