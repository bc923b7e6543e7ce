/** What of a view can be kept in the address of the page. */
export interface UrlState {
  lang: string;
  foldZeros: boolean | undefined;
  chartTables: boolean;
}

/** What the page's address says of the view. */
export function readUrlState(): Partial<UrlState> {
  const query = new URLSearchParams(location.search);
  const lang = query.get('gai-lang');
  return {
    ...(lang === null ? {} : {lang}),
    ...(query.has('gai-fold') ? {foldZeros: true} : {}),
    ...(query.has('gai-tables') ? {chartTables: true} : {}),
  };
}

/** Puts the view into the page's address, without a new entry in its history. */
export function writeUrlState({lang, foldZeros, chartTables}: UrlState): void {
  const url = new URL(location.href);
  const set = (name: string, value: string): void => (value ? url.searchParams.set(name, value) : url.searchParams.delete(name));
  set('gai-lang', lang);
  set('gai-fold', foldZeros ? '1' : '');
  set('gai-tables', chartTables ? '1' : '');
  history.replaceState(history.state, '', url);
}
