/* How the page looks and what it lets happen, for a small library with hostile texts and a large one:
 * appearance.mjs SMALL LARGE REAL */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { barriers, brightnessOf, faintTexts, isQuiet, openFile, startChromium } from './chromium.mjs';

const [small, large, real] = process.argv.slice(2);
const files = [small, large, real].filter((file) => fs.existsSync(file));
let chromium;
before(async () => {
    chromium = await startChromium();
});
after(() => chromium.stop());

const open = (file, wishes) => openFile(chromium.browser, file, wishes);

test('hostile texts stay texts', async () => {
    const told = await open(small, { hash: '#node=paper:evil-2021' });
    const { page } = told;
    const title = await page.$eval('#panel-title', (heading) => heading.textContent);
    assert.match(title, /^<script>window\.hacked=1<\/script> \]\]>/);
    assert.doesNotMatch(title, /\u202e/);
    for (const address of await page.$$eval('a[href]', (links) => links.map((a) => a.href))) {
        assert.match(address, /^(https:\/\/|http:\/\/|file:)/);
    }
    await page.hover('#panel .byline');
    await page.type('#search-field', '<script');
    await page.click('#hits .hit');
    await isQuiet(told);
});

test('without scripts it is a document', async () => {
    const { page, requests } = await open(small, { script: false, hash: '#cell-data-centres-CN' });
    const read = async (selector) => {
        const found = await page.$$(selector);
        return Promise.all(found.map((one) => one.getProperty('textContent')
            .then((text) => text.jsonValue())));
    };
    assert.equal((await read('#crossing tbody td a')).length, 6);
    assert.match((await read('#cell-data-centres-CN'))[0], /^Data centres in Guizhou mention$/);
    const details = await page.$('details:has(#of-0)');
    assert.equal(await (await details.getProperty('open')).jsonValue(), false);
    await page.click('#cell-data-centres-CN a');
    await page.waitForNetworkIdle({ idleTime: 100 });
    assert.equal(await (await details.getProperty('open')).jsonValue(), true);
    assert.match((await read('#of-0'))[0], /China plans more\..*abstract; China: China 0\.5/s);
    assert.equal((await read('#node-table tbody tr')).length, 10);
    assert.equal((await page.$$('#search:not([hidden])')).length, 0);
    assert.equal(requests.length, 1);
});

test('nothing is wider than a telephone', async () => {
    for (const [file, hash] of [[small, ''], [small, '#cell-data-centres-CN-GZ'],
        [small, '#node=paper:evil-2021'], [large, '#node=theme:theme-01'],
        ...files.map((file) => [file, ''])]) {
        const { page } = await open(file, { width: 390, height: 800, hash });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 390, hash);
        await page.close();
    }
});

test('it is dark in the dark, and can be read in both', async () => {
    for (const [scheme, from, to] of [['light', 200, 256], ['dark', 0, 80]]) {
        for (const hash of ['', '#cell-digital-governance-CN', '#node=paper:wang-2020-data']) {
            const { page } = await open(small, { scheme, hash });
            const brightness = await brightnessOf(chromium.browser, page);
            assert.ok(brightness >= from && brightness < to, `${scheme}: ${brightness}`);
            assert.deepEqual(await faintTexts(page), []);
            await page.close();
        }
        for (const file of files) {
            const { page } = await open(file, { scheme });
            assert.deepEqual(await faintTexts(page), []);
            await page.close();
        }
    }
});

test('nothing keeps people from using it, by the rules of axe', async () => {
    for (const scheme of ['light', 'dark']) {
        for (const file of files) {
            for (const hash of ['', '#nodes']) {
                const { page } = await open(file, { scheme, hash });
                assert.deepEqual(await barriers(page), [], `${file} ${scheme}`);
                await page.close();
            }
        }
        for (const hash of ['#cell-digital-governance-CN', '#node=paper:wang-2020-data',
            '#node=theme:data-centres']) {
            const { page } = await open(small, { scheme, hash });
            assert.deepEqual(await barriers(page), [], `${hash} ${scheme}`);
            await page.close();
        }
    }
});

test('on paper it is light, whole and without what only a screen needs', async () => {
    const { page } = await open(large, { scheme: 'dark', media: 'print' });
    assert.equal(await page.$eval('body', (body) => getComputedStyle(body).backgroundColor),
        'rgb(255, 255, 255)');
    assert.equal(await page.$eval('nav', (nav) => nav.checkVisibility()), false);
    assert.ok(await page.$eval('#themes .scroll', (part) =>
        part.scrollHeight <= part.clientHeight + 1));
});

test('headings, landmarks and tables are told to those who cannot see', async () => {
    const { page } = await open(small, { hash: '#node=theme:data-centres' });
    const faults = await page.evaluate(() => {
        const found = [];
        const levels = [...document.querySelectorAll('main h1, main h2, main h3, main h4')]
            .map((heading) => Number(heading.tagName[1]));
        levels.forEach((level, i) => {
            if (i > 0 && level > levels[i - 1] + 1) {
                found.push(`heading ${i} skips a level`);
            }
        });
        for (const table of document.querySelectorAll('table')) {
            if (!table.caption || table.querySelector('th:not([scope])')) {
                found.push(`table ${table.id} lacks a caption or a scope`);
            }
        }
        for (const element of document.querySelectorAll('[aria-labelledby], [aria-controls]')) {
            for (const id of [element.getAttribute('aria-labelledby'),
                element.getAttribute('aria-controls')].join(' ').split(' ').filter(Boolean)) {
                if (!document.getElementById(id)) {
                    found.push(`nothing is called ${id}`);
                }
            }
        }
        for (const element of document.querySelectorAll('a, button, input, select')) {
            const name = element.textContent || element.getAttribute('aria-label') ||
                element.labels?.[0]?.textContent;
            if (!name) {
                found.push(`${element.outerHTML.slice(0, 80)} has no name`);
            }
        }
        const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
        found.push(...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} twice`));
        return found;
    });
    assert.deepEqual(faults, []);
    assert.equal(await page.$eval('html', (html) => html.lang), 'en');
    assert.equal((await page.$$('header, nav, main, footer')).length, 4);
});
