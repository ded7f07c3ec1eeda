import { defineConfig } from 'vite';
import preact from '@preact/preset-vite';

/** Builds the page into viewer/dist. Nothing is inlined: the server's Content-Security-Policy allows only files of its own. */
export default defineConfig({
  root: 'viewer/app',
  plugins: [preact()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
});
