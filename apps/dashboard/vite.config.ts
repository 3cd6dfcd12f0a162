import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const room = (name: string) => fileURLToPath(new URL(`../../libs/${name}/src/`, import.meta.url));

/** The page takes the pure parts of the libraries it needs (days, money, words) from their sources. */
export default defineConfig({
  plugins: [react(), earlyTypeface()],
  resolve: {
    alias: ['kernel', 'events', 'commands', 'insights'].map((name) => ({
      find: new RegExp(`^#${name}/(.*)$`),
      replacement: `${room(name)}$1.ts`,
    })),
  },
  build: {
    target: 'es2024',
    // The content security policy allows files of our own only, so nothing is inlined as a data address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Says which files a page comes with, so that a spec can weigh them.
    manifest: true,
  },
  server: {
    // The server answers a page only at the page's own address, so that name is passed on.
    proxy: {
      '/api': {
        target: process.env['MAINSTAY_API'] ?? 'http://127.0.0.1:3000',
        changeOrigin: false,
      },
    },
  },
});

/** Asks for the typeface along with the program, so that no word changes its width under the reader's eyes. */
function earlyTypeface(): Plugin {
  return {
    name: 'early-typeface',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => /inter-latin-wght-normal.*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            injectTo: 'head',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              href: `/${file}`,
              crossorigin: true,
            },
          })),
    },
  };
}
