import type {EditionId} from './editions.js';

/** What prescribes an edition, and for which reports; apart from the form, so that a page that only shows tables does not carry it. */
export interface Notice {
  readonly notice: string;
  /** First and last report year the edition was made for; null is open. */
  readonly years: readonly [number, number | null];
}

/** The notice behind each edition. */
export const notices: {readonly [E in EditionId]: Notice} = {
  '2019': {notice: '国办公开办函〔2019〕60号', years: [2019, 2020]},
  '2021': {notice: '国办公开办函〔2021〕30号', years: [2021, null]},
};
