import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { compiledWords } from './compiled-words.ts';

const room = (name: string) => fileURLToPath(new URL(`../../libs/${name}/src/`, import.meta.url));

/** Less than this fits a packet anyway. */
const PACKED_FROM_BYTES = 1_024;

/** What the document needs to show a frame by itself. */
const FIRST_LOOKS = ['base', 'tokens', 'first-frame'].map(
  (name) => new URL(`src/frame/${name}.css`, import.meta.url),
);

/** The page takes the pure parts of the libraries it needs (days, money, words) from their sources. */
export default defineConfig({
  // Packed once here, as well as can be: the server hands out what lies beside a file.
  plugins: [
    react(),
    compiledWords(),
    earlyTypeface(),
    firstFrame(),
    compression({ threshold: PACKED_FROM_BYTES }),
  ],
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

/**
 * Shows a frame before program and looks are there: the little it needs stands in the document, and the other looks
 * are asked for below it, where they hold back neither it nor anything but the program.
 */
function firstFrame(): Plugin {
  return {
    name: 'first-frame',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const later = html.match(STYLESHEET) ?? [];
        return {
          html: html.replace(STYLESHEET, '').replace('</body>', `${later.join('')}</body>`),
          tags: [
            {
              tag: 'style',
              injectTo: 'head',
              children: FIRST_LOOKS.map((looks) => readFileSync(looks, 'utf8')).join('\n'),
            },
          ],
        };
      },
    },
  };
}

const STYLESHEET = /[ \t]*<link rel="stylesheet"[^>]*>\n?/g;
