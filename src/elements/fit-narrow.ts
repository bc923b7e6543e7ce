/** Sets a part of an element close, by its class, where the element is narrower than so many of its letters: a `Fit` that changes nothing while it stays as it is. */
export function fitNarrow(host: HTMLElement, part: Element, letters: number): (() => void) | undefined {
  const isNarrow = host.clientWidth < letters * parseFloat(getComputedStyle(host).fontSize);
  return part.classList.contains('narrow') === isNarrow ? undefined : () => void part.classList.toggle('narrow', isNarrow);
}
