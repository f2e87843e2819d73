/* How fast the page is with 500, 5,000 and 50,000 nodes: speed.mjs SMALL LARGE. Left out unless DGG_HEAVY is
 * set; tests/bench/page.sh calls it. Figures are printed, bounds are checked. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isQuiet, openFile, startChromium } from './chromium.mjs';
import { makeMany } from './many.mjs';

if (!process.env.DGG_HEAVY) {
    console.log('skipped: heavy, DGG_HEAVY=1 runs it');
    process.exit(77);
}
const large = process.argv[3];
let chromium;
before(async () => {
    chromium = await startChromium();
});
after(() => chromium.stop());

const settled = (page) => page.waitForFunction(() =>
    document.getElementById('drawing')?.dataset.state === 'settled', { timeout: 120000 });
const tell = (text) => console.log(`# ${text}`);

/* Milliseconds to the first paint that shows something, and to the end of the page's script. */
const paintOf = (page) => page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    ready: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
}));

const SCRIPTS = ['FunctionCall', 'FireAnimationFrame', 'TimerFire', 'EventDispatch', 'RunMicrotasks'];

/* What ran while something was done, by the browser's own record: durations of scripts, in ms. */
const scriptsOf = async (page, does) => {
    await page.tracing.start({ categories: ['devtools.timeline'] });
    await does();
    const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
    return traceEvents.filter(({ name, dur }) => SCRIPTS.includes(name) && dur > 0)
        .map(({ name, dur }) => ({ name, duration: dur / 1000 }));
};

test('500 nodes are painted in less than a second', async () => {
    makeMany(large, 'many-500.html', 500);
    const warm = await openFile(chromium.browser, 'many-500.html');
    await warm.page.close();
    for (const hash of ['', '#map']) {
        const told = await openFile(chromium.browser, 'many-500.html', { hash });
        await told.page.waitForFunction(() =>
            performance.getEntriesByName('first-contentful-paint').length > 0);
        const { paint, ready } = await paintOf(told.page);
        tell(`500 nodes ${hash || '#themes'}: first paint ${Math.round(paint)} ms, ready ${
            Math.round(ready)} ms`);
        assert.ok(paint < 1000, `${paint} ms`);
        await isQuiet(told);
    }
});

test('5,000 nodes are moved without a script of more than 100 ms', { timeout: 300000 }, async () => {
    makeMany(large, 'many-5000.html', 5000);
    const told = await openFile(chromium.browser, 'many-5000.html', { hash: '#map' });
    const { page } = told;
    await settled(page);
    const box = await page.$eval('#drawing', (part) => part.getBoundingClientRect().toJSON());
    const at = (part) => [box.x + box.width * part, box.y + 60];
    const places = () => page.$eval('#drawing', (part) => Object.fromEntries(
        part.namesShown.map(({ label, node }) => [label, node.x])));
    const before = await places();
    await page.mouse.move(...at(0.2));
    await page.mouse.down();
    const scripts = await scriptsOf(page, async () => {
        for (let i = 1; i <= 50; i++) {
            await page.mouse.move(...at(0.2 + 0.6 * (i % 20) / 20));
            await page.evaluate(() => new Promise(requestAnimationFrame));
        }
    });
    await page.mouse.up();
    const frames = scripts.filter(({ name }) => name === 'FireAnimationFrame').length;
    const longest = scripts.reduce((most, { duration }) => Math.max(most, duration), 0);
    tell(`5,000 nodes moved 50 times: longest script ${longest.toFixed(1)} ms, ${frames} frames drawn`);
    assert.ok(frames > 30, `${frames}`);
    await page.waitForFunction((old) => document.getElementById('drawing').namesShown.some(
        ({ label, node }) => Math.abs(node.x - (old[label] ?? node.x)) > 100), {}, before);
    assert.ok(longest <= 100, `${longest} ms`);
    await isQuiet(told);
});

test('50,000 nodes open, communities first, nodes when asked for', { timeout: 300000 }, async () => {
    makeMany(large, 'many-50000.html', 50000);
    const begin = performance.now();
    const told = await openFile(chromium.browser, 'many-50000.html', { hash: '#map' });
    const { page } = told;
    await settled(page);
    const shown = await page.$eval('#map-shown', (status) => status.textContent);
    tell(`50,000 nodes: ${shown}, settled after ${Math.round(performance.now() - begin)} ms, first paint ${
        Math.round((await paintOf(page)).paint)} ms`);
    assert.match(shown, /^1\d\d nodes, .*communities first/);
    const asked = performance.now();
    await page.click('#legend button');
    await page.waitForFunction(() => /^4\d\d nodes/.test(
        document.getElementById('map-shown').textContent));
    tell(`50,000 nodes: one community after ${Math.round(performance.now() - asked)} ms`);
    await isQuiet(told);
});
