/* Makes the scripts of the pages from their modules: node build.mjs [FOLDER]
 * What others have written is one file, with their licences; what stands here are two, one a page,
 * in lines that can be read and compared. */
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2] ?? here;

const licenceOf = (name) => {
    const home = path.join(here, 'node_modules', name);
    const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json')));
    const file = fs.readdirSync(home).find((one) => one.toLowerCase().startsWith('licen'));
    const text = fs.readFileSync(path.join(home, file), 'utf8').trim().replace(/\s*\n/g, '\n');
    return `${name} ${version}\n${text}`;
};
const parts = ['sigma', 'graphology', 'graphology-utils', 'graphology-layout-forceatlas2', 'events'];

const common = {
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'warning',
    outdir: folder,
    absWorkingDir: here,
};
await build({
    ...common,
    entryPoints: { 'libraries.bundle': 'libraries.js' },
    globalName: 'libraries',
    minify: true,
    banner: { js: `/*!\n${parts.map(licenceOf).join('\n\n')}\n*/` },
});
await build({
    ...common,
    entryPoints: { 'map.bundle': 'page.js', 'coding.bundle': 'coding.js' },
});
