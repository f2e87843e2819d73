/* VOSviewer Online opens a file of ours with our counts and labels: open.mjs FILE */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import puppeteer from 'puppeteer-core';

const text = fs.readFileSync(process.argv[2], 'utf8');
const { network } = JSON.parse(text);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dggraph-vosviewer-'));
buildSync({
    entryPoints: [new URL('entry.jsx', import.meta.url).pathname], bundle: true, jsx: 'automatic', logLevel: 'error',
    outfile: path.join(folder, 'app.js'), define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
});
fs.writeFileSync(path.join(folder, 'network.js'), `window.network = ${text}`);
fs.writeFileSync(path.join(folder, 'page.html'), '<!doctype html><meta charset=utf-8>' +
    '<style>html,body,#app{margin:0;height:100%}</style><div id=app></div>' +
    '<script src=network.js></script><script src=app.js></script>');
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true,
    args: ['--no-sandbox', '--disable-gpu'] });
try {
    const page = await browser.newPage();
    const drawn = [];
    await page.exposeFunction('drawn', (label) => drawn.push(label));
    await page.evaluateOnNewDocument(() => {
        const { fillText } = CanvasRenderingContext2D.prototype;
        CanvasRenderingContext2D.prototype.fillText = function (label, ...rest) {
            window.drawn(label);
            return fillText.call(this, label, ...rest);
        };
    });
    await page.setViewport({ width: 1400, height: 1000 });
    await page.goto(pathToFileURL(path.join(folder, 'page.html')).href);
    const count = `Items: ${network.items.length}`;
    await page.waitForFunction((words) => document.body.innerText.includes(words), { timeout: 20000 }, count);
    const said = await page.evaluate(() => document.body.innerText);
    assert.ok(said.includes(`Links: ${network.links.length}`), said);
    assert.ok(said.includes(`Clusters: ${network.clusters.length}`), said);
    const labels = new Set(network.items.map((item) => item.label));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const ours = drawn.filter((label) => [...labels].some((one) => one.startsWith(label)));
    assert.ok(ours.length > 10, `few labels are drawn: ${drawn.slice(0, 20)}`);
    console.log(`${count}, links: ${network.links.length}, clusters: ${network.clusters.length}`);
} finally {
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
}
