/** Where a command reads and writes, passed in so that a test can stand in for a terminal. */
export interface Console {
  out(text: string): void;
  error(text: string): void;
  /** Whether standard error is a terminal, where a line can be written over. */
  readonly isTerminal: boolean;
  readonly language: 'zh' | 'en';
}
