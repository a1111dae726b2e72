// Measures the layout of the graph in Chromium: builds web/bench/layout.ts into one page and prints what it says.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const folder = mkdtempSync(join(tmpdir(), 'graph-layout-'));
try {
  await build({ configFile: false, logLevel: 'error', build: { outDir: folder, emptyOutDir: true, lib: { entry: 'bench/layout.ts', formats: ['iife'], name: 'bench', fileName: () => 'bench.js' } } });
  writeFileSync(join(folder, 'bench.html'), `<!doctype html><meta charset="utf-8"><body><script>${readFileSync(join(folder, 'bench.js'), 'utf8').replaceAll('</script', '<\\/script')}</script>`);
  const page = execFileSync(process.env.GRAPH_CHROMIUM ?? 'chromium-headless-shell', ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', `file://${folder}/bench.html`], { stdio: ['ignore', 'pipe', 'ignore'] });
  console.log(/layout of [^<]*/.exec(String(page))?.[0] ?? `the page failed: ${page}`);
} finally {
  rmSync(folder, { recursive: true });
}
