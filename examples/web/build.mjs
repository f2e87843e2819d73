/* Puts each page's script and its library into one file: node build.mjs [FOLDER] */
import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
await build({
    entryPoints: ['d3.mjs', 'cytoscape.mjs'].map((name) => path.join(here, name)),
    outdir: process.argv[2] ?? here,
    outExtension: { '.js': '.bundle.js' },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'warning',
});
