import {deepestTable, Flow, listUnread, raiseDigits, TableDraft} from './flow.js';
import {decodeEntities, scanXml, type OpenTag, type XmlEvents} from './scan-xml.js';
import type {ReadResult} from './source.js';
import {unzipDocument} from './unzip-document.js';

/** Reads a Word file: what is printed of it, with tracked changes taken as accepted. */
export function readDocx(bytes: Uint8Array): ReadResult {
  const unzipped = unzipDocument(bytes);
  if ('refusal' in unzipped) return unzipped;
  const body = new BodyReader();
  if (![...unzipped.notes, unzipped.xml].every((xml) => scanXml(xml, body))) return {refusal: {code: 'kind.broken', place: '', found: 'docx'}};
  if (body.isTooLong) return {refusal: {code: 'size.large', place: '', found: `${(unzipped.xml.length / 1e6).toFixed(1)} MB`}};
  const unread = [...body.unread].map((found) => ({code: 'part.unread', place: '', found}) as const);
  return {document: {kind: 'docx', blocks: body.root.listBlocks(), messages: [...listUnread(body), ...unread]}};
}

interface OpenParagraph {
  text: string;
  /** Text boxes that are anchored in it and come after it. */
  readonly boxes: Flow[];
}

interface OpenTable {
  readonly draft: TableDraft;
  /** The cell that a later row may go on with, by the column it begins in. */
  readonly merged: Map<number, {rowspan: number}>;
  column: number;
}

interface OpenCell {
  readonly flow: Flow;
  colspan: number;
  /** Undefined for a cell of its own; the cell goes on with the one above, or begins a merged one. */
  merge: 'restart' | 'continue' | undefined;
  /** Goes on with the cell to its left. */
  isJoined: boolean;
}

// What is not printed: deleted and moved text, how it looked before, field codes, the older copy of a drawing, comments.
const skipped = new Set(['del', 'moveFrom', 'delText', 'rPrChange', 'pPrChange', 'tcPrChange', 'trPrChange', 'instrText', 'Fallback', 'annotationRef', 'rt']);
// A report has a few hundred.
const mostParagraphs = 60000;

class BodyReader implements XmlEvents {
  readonly root = new Flow();
  pictures = 0;
  struck = '';
  readonly unread = new Set<string>();
  isTooLong = false;
  private count = 0;
  /** The words of foot- and endnotes, and those that were referred to and come after the paragraph or table. */
  private readonly notes = new Map<string, Flow>();
  private readonly due: string[] = [];
  private noteCount = 0;
  private readonly flows: Flow[] = [this.root];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly cells: OpenCell[] = [];
  private skipping = 0;
  private isText = false;
  private isHidden = false;
  private isStruck = false;
  private isRaised = false;
  private isRun = false;

  open(name: string, tag: OpenTag, isEmpty: boolean): boolean {
    if (this.skipping || skipped.has(name)) {
      if (!isEmpty) this.skipping++;
      return true;
    }
    const isMeant = this.start(name, tag);
    if (isMeant && isEmpty) this.end(name);
    return isMeant;
  }

  close(name: string): void {
    if (this.skipping) this.skipping--;
    else this.end(name);
  }

  text(text: string): void {
    if (!this.isText || this.skipping || this.isHidden) return;
    const words = decodeEntities(text);
    if (this.isStruck) this.struck += words;
    else this.write(this.isRaised ? raiseDigits(words) : words);
  }

  private start(name: string, tag: OpenTag): boolean {
    switch (name) {
      case 'p': this.startParagraph(); break;
      case 'r': this.isRun = true; this.isHidden = this.isStruck = this.isRaised = false; break;
      case 't': this.isText = true; break;
      case 'tab': if (this.isRun) this.write('\t'); break;
      case 'br': case 'cr': this.write('\n'); break;
      case 'noBreakHyphen': this.write('-'); break;
      case 'vanish': if (this.isRun) this.isHidden = !isOff(tag); break;
      case 'strike': case 'dstrike': if (this.isRun) this.isStruck = !isOff(tag); break;
      case 'vertAlign': if (this.isRun) this.isRaised = tag.read('val') === 'superscript'; break;
      case 'footnote': case 'endnote': this.notes.set(name + tag.read('id')!, this.push(new Flow())); break;
      case 'footnoteReference': case 'endnoteReference': this.referTo(name.slice(0, -9) + tag.read('id')!); break;
      case 'blip': case 'imagedata': this.pictures++; break;
      case 'txbxContent': this.startBox(); break;
      case 'tbl': this.startTable(); break;
      case 'tr': this.startRow(); break;
      case 'tc': this.cells.push({flow: this.push(new Flow()), colspan: 1, merge: undefined, isJoined: false}); break;
      case 'gridSpan': this.setCell((cell) => (cell.colspan = Math.min(100, Number(tag.read('val')) || 1))); break;
      case 'vMerge': this.setCell((cell) => (cell.merge = tag.read('val') === 'restart' ? 'restart' : 'continue')); break;
      case 'hMerge': this.setCell((cell) => (cell.isJoined = tag.read('val') !== 'restart')); break;
      case 'altChunk': case 'subDoc': case 'OLEObject': case 'chart': case 'relIds': this.unread.add(name); break; // may hold words or figures
      case 'gridBefore': this.skipColumns(Number(tag.read('val')) || 0); break;
      default: return false;
    }
    return true;
  }

  private end(name: string): void {
    switch (name) {
      case 'p': this.endParagraph(); break;
      case 'r': this.isRun = this.isHidden = this.isStruck = this.isRaised = false; break;
      case 't': this.isText = false; break;
      case 'txbxContent': case 'footnote': case 'endnote': this.flows.pop(); break;
      case 'tbl': this.endTable(); break;
      case 'tc': this.endCell(); break;
    }
  }

  private write(text: string): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph) paragraph.text += text;
  }

  private push(flow: Flow): Flow {
    this.flows.push(flow);
    return flow;
  }

  private startParagraph(): void {
    this.paragraphs.push({text: '', boxes: []});
    this.isTooLong = ++this.count > mostParagraphs;
    if (this.isTooLong) this.skipping = Infinity;
  }

  private referTo(note: string): void {
    const words = this.notes.get(note)?.readCell().text.replace(/\s+/g, ' ');
    if (!words || this.isHidden) return;
    const mark = raiseDigits(String(++this.noteCount));
    this.write(mark);
    this.due.push(`${mark} ${words}`);
  }

  private addDueNotes(): void {
    if (this.due.length && this.flows.length === 1) for (const note of this.due.splice(0)) this.root.add(note);
  }

  private startBox(): void {
    const flow = this.push(new Flow());
    this.paragraphs[this.paragraphs.length - 1]?.boxes.push(flow);
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    const flow = this.flows[this.flows.length - 1]!;
    if (!paragraph) return;
    flow.add(paragraph.text);
    for (const box of paragraph.boxes) {
      const {text, tables} = box.readCell();
      flow.add(text);
      for (const table of tables) flow.add(table);
    }
    this.addDueNotes();
  }

  // Tables nested deeper than any document has them go on with the one around them.
  private startTable(): void {
    const {tables} = this;
    const draft = tables.length < deepestTable ? new TableDraft() : tables[tables.length - 1]!.draft;
    tables.push({draft, merged: new Map(), column: 0});
  }

  private startRow(): void {
    const table = this.tables[this.tables.length - 1];
    table?.draft.startRow();
    if (table) table.column = 0;
  }

  private skipColumns(count: number): void {
    const table = this.tables[this.tables.length - 1];
    if (!table || count < 1) return;
    table.draft.addCell(new Flow(), Math.min(100, count), 1);
    table.column += count;
  }

  private setCell(set: (cell: OpenCell) => void): void {
    const cell = this.cells[this.cells.length - 1];
    if (cell) set(cell);
  }

  private endCell(): void {
    const cell = this.cells.pop();
    const table = this.tables[this.tables.length - 1];
    this.flows.pop();
    if (!cell || !table) return;
    const above = table.merged.get(table.column);
    if (cell.merge === 'continue' && above) above.rowspan++;
    else if (!cell.isJoined) {
      const draft = table.draft.addCell(cell.flow, cell.colspan, 1);
      if (cell.merge === 'restart') table.merged.set(table.column, draft);
      else table.merged.delete(table.column);
    }
    table.column += cell.colspan;
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (!table || table.draft === this.tables[this.tables.length - 1]?.draft) return;
    this.flows[this.flows.length - 1]!.add(table.draft);
    this.addDueNotes();
  }
}

function isOff(tag: OpenTag): boolean {
  return /^(?:0|false|off)$/.test(tag.read('val') ?? '');
}
