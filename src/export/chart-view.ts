import type {Drawing, Frame} from '../charts/drawing.js';
import type {Language} from '../forms/label.js';
import type {Report} from '../report/report.js';
import type {ChartWords} from '../words/words.js';

/** What a chart is made from. */
export interface ChartRequest {
  readonly report: Report;
  readonly language: Language;
  readonly words: ChartWords;
  /** Makes the names of its textures unique in the page. */
  readonly id: string;
}

/** What a chart shows of a report, as its element shows it, whichever chart it is. */
export interface ChartView {
  readonly name: string;
  /** The words in place of the chart where there is nothing to draw. */
  readonly empty?: string | undefined;
  readonly sentence: string;
  readonly remarks: readonly string[];
  readonly legend: readonly {readonly label: string; readonly tone: number}[];
  readonly heads: readonly string[];
  /** The first of each row names it; an empty text is a blank figure, undefined a cell that holds none. */
  readonly rows: readonly (readonly (string | undefined)[])[];
  draw(frame: Frame): Drawing;
}
