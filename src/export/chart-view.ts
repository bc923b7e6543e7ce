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
  /** The rows of its table. The first entry of each names it; an empty text is a blank figure, undefined a cell that holds none. */
  readonly listRows: () => readonly (readonly (string | undefined)[])[];
  readonly draw: (frame: Frame) => Drawing;
}
