#!/usr/bin/env node
import {run} from './run.js';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  language: /^zh/i.test(process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? Intl.DateTimeFormat().resolvedOptions().locale) ? 'zh' : 'en',
});
