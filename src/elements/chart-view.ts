import type {Drawing, Frame} from '../charts/drawing.js';
import type {SeriesState} from '../charts/outcome-lines.js';

/** A chart as its element shows it, whichever it is. */
export interface ChartView {
  readonly name: string;
  readonly state: SeriesState;
  /** Sentences in place of a chart, where they differ from those about the outcomes. */
  readonly empty?: {readonly [S in SeriesState]?: string};
  readonly sentence: string;
  readonly remarks: readonly string[];
  readonly legend: readonly {readonly label: string; readonly tone: number}[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  draw(frame: Frame): Drawing;
}
