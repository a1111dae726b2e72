import { defineConfig } from 'vite';

// The names of the built files carry no hash, so that a rebuilt page differs only where the source did.
export default defineConfig({
  base: '/',
  resolve: { alias: { 'vscode-languageserver-types': new URL('src/languageServer.ts', import.meta.url).pathname } },
  build: {
    outDir: '../src/Graph.Api/Explorer/Page',
    emptyOutDir: true,
    target: 'es2022',
    cssCodeSplit: false,
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
