/* The example pages for the web: node examples.mjs FOLDER, made by examples/web/run.sh. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { openFile, startChromium } from './chromium.mjs';

const folder = process.argv[2];
const graph = JSON.parse(fs.readFileSync(path.join(folder, 'graph.json'), 'utf8'));
const theme = graph.nodes.find((node) => node.kind === 'theme' && node.ranks?.pagerank === 1);
const sentences = () => [...document.querySelectorAll('#panel q')].map((quote) => quote.textContent);
let chromium;
before(async () => {
    chromium = await startChromium();
});
after(() => chromium.stop());

const isWhole = (told) => {
    assert.deepEqual(told.errors, []);
    assert.deepEqual(told.dialogs, []);
    assert.ok(told.requests.every((address) => address.startsWith('file:')), 'it asked for the net');
};
const counts = `${graph.nodes.length} nodes, ${graph.links.length} links`;

/* Every sentence shown is one of the theme's evidence. */
const isJustified = async (page) => {
    const shown = await page.evaluate(sentences);
    const links = graph.links.filter((link) => link.target === theme.id);
    assert.equal(shown.length, links.reduce((sum, link) => sum + link.evidence.length, 0));
    assert.ok(shown.length > 0 && shown.every((text) => text.length > 0));
};

test('d3 draws every node and link, and tells why', async () => {
    const told = await openFile(chromium.browser, path.join(folder, 'd3.html'));
    const { page } = told;
    assert.match(await page.$eval('#said', (said) => said.textContent), new RegExp(counts));
    assert.equal(await page.$$eval('.node', (all) => all.length), graph.nodes.length);
    assert.equal(await page.$$eval('.link', (all) => all.length), graph.links.length);
    const places = await page.$$eval('.node', (all) => all.map((one) => one.getAttribute('transform')));
    assert.ok(places.every((place) => /^translate\(-?[\d.e-]+,-?[\d.e-]+\)$/.test(place)));
    await page.$eval(`[aria-label="theme: ${theme.label}"]`, (node) => node.focus());
    await page.keyboard.press('Enter');
    await isJustified(page);
    assert.equal(await page.$eval('#panel h2', (title) => title.textContent), theme.label);
    isWhole(told);
});

test('Cytoscape.js draws every node and link, and tells why', async () => {
    const told = await openFile(chromium.browser, path.join(folder, 'cytoscape.html'));
    const { page } = told;
    assert.match(await page.$eval('#said', (said) => said.textContent), new RegExp(counts));
    assert.deepEqual(await page.evaluate(() => [window.cy.nodes().length, window.cy.edges().length]),
        [graph.nodes.length, graph.links.length]);
    const at = await page.evaluate((id) => {
        const box = document.getElementById('picture').getBoundingClientRect();
        const place = window.cy.getElementById(id).renderedPosition();
        return { x: box.x + place.x, y: box.y + place.y };
    }, theme.id);
    await page.mouse.click(at.x, at.y);
    await page.waitForSelector('#panel h2');
    await isJustified(page);
    isWhole(told);
});

test('another file can be chosen, and a wrong one is told', async () => {
    const told = await openFile(chromium.browser, path.join(folder, 'd3.html'));
    const { page } = told;
    const wrong = path.join(folder, 'wrong.json');
    fs.writeFileSync(wrong, '{"nodes": []}');
    const input = await page.$('#file');
    await input.uploadFile(wrong);
    await page.waitForFunction(() => /no graph.json/.test(document.getElementById('said').textContent));
    await input.uploadFile(path.join(folder, 'graph.json'));
    await page.waitForFunction(() => /nodes/.test(document.getElementById('said').textContent));
    isWhole(told);
});
