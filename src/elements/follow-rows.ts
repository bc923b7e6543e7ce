interface Wording {
  /** What stands there before a row is chosen, and the name of the button that closes the box. */
  readonly hint: string;
  readonly close: string;
  /** A row by its label, and what it counts; nothing where it is not explained. */
  explain(row: Element): {readonly label: string; readonly text: string} | undefined;
}

/**
 * Says in a box below a table what the row in hand counts: the row of the figure with the focus, of the pointer, or one that was
 * tapped, until the reader leaves it or presses Esc. Returns how to take the box away.
 */
export function followRows(region: HTMLElement, {hint, close, explain}: Wording): () => void {
  const base = region.parentElement!;
  let row: Element | null = null;
  let closed: Element | null = null;
  const leave = (isClosed?: boolean): void => {
    if (isClosed) closed = row;
    if (row) say();
    row = null;
  };
  const [box, say] = makeBox(region, hint, close, () => leave(true));
  const onRow = ({type, target, pointerType}: PointerEvent): void => {
    if (type === 'pointerover' && pointerType === 'touch') return; // a finger that scrolls
    const at = target as Element;
    const next = at.closest('th[rowspan]') ? null : at.closest('tr'); // a heading of several rows stands in the first of them
    if (next && (next === row || (next === closed && type !== 'click'))) return;
    closed = null;
    const said = next && explain(next);
    if (!said) return leave();
    row = next;
    say(said);
  };
  const onLeave = ({type, relatedTarget, pointerType}: PointerEvent): void => {
    const isHeld = type === 'focusout' ? base.contains(relatedTarget as Node | null) : pointerType === 'touch' || base.querySelector(':focus');
    if (!isHeld) leave();
  };
  const onKey = ({key}: KeyboardEvent): void => {
    if (key === 'Escape' && row) leave(true);
  };
  const listen = (how: 'addEventListener' | 'removeEventListener'): void => {
    for (const type of ['focusin', 'pointerover', 'click']) region[how](type, onRow as EventListener);
    for (const type of ['focusout', 'pointerleave']) base[how](type, onLeave as EventListener);
    document[how]('keydown', onKey as EventListener);
  };
  listen('addEventListener');
  return () => {
    listen('removeEventListener');
    leave();
    box.remove();
  };
}

/** The box with its hint, and how to say in it what a row counts: it then stays in sight at the foot of the window, and is read out. */
function makeBox(region: HTMLElement, hint: string, close: string, onClose: () => void): [HTMLElement, (said?: {readonly label: string; readonly text: string}) => void] {
  const make = <T extends 'div' | 'p' | 'button' | 'strong'>(tag: T, textContent: string): HTMLElementTagNameMap[T] => Object.assign(document.createElement(tag), {textContent});
  const [box, hinted, words, button] = [make('div', ''), make('p', hint), make('p', ''), make('button', '×')];
  box.className = 'explain';
  box.setAttribute('part', 'explanation');
  words.setAttribute('role', 'status');
  button.setAttribute('aria-label', close);
  // For pointer and touch: it is no stop on the way out of the table, where Esc does the same.
  button.tabIndex = -1;
  button.hidden = true;
  button.onclick = onClose;
  box.append(hinted, words, button);
  region.after(box);
  return [box, (said) => {
    const {classList, style} = region.parentElement!;
    words.textContent = '';
    if (said) words.append(make('strong', said.label), ` ${said.text}`);
    hinted.hidden = !!said;
    button.hidden = !said;
    classList.toggle('explaining', !!said);
    style.setProperty('--_held', said ? `${box.offsetHeight}px` : '');
  }];
}
