// Read by the analyzer that `npm run manifest` runs; scripts/manifest.ts refines what it finds.
export default {
  globs: ['src/elements/*.ts'],
  exclude: ['src/elements/*.styles.ts'],
  outdir: 'node_modules/.cache/gai-report/manifest',
  litelement: true,
  packagejson: false,
};
