/* A graph.json is of the types that are written down: types.mjs TYPES GRAPH */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const [types, graph] = process.argv.slice(2);
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dggraph-types-'));
const compile = (text) => {
    const file = path.join(folder, 'graph.ts');
    fs.writeFileSync(file, `import type { DggraphGraph } from './types';\nexport const graph: DggraphGraph = ${text};\n`);
    return spawnSync(process.execPath, [compiler, '--noEmit', '--strict', file], { encoding: 'utf8' });
};
fs.copyFileSync(types, path.join(folder, 'types.d.ts'));
const text = fs.readFileSync(graph, 'utf8');
const whole = compile(text), spoilt = compile(text.replace('"salience":"primary"', '"salience":"main"'));
fs.rmSync(folder, { recursive: true });
if (whole.status !== 0 || spoilt.status === 0) {
    console.error(whole.stdout || 'the types let a wrong file pass');
    process.exit(1);
}
