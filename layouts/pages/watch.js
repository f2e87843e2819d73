/* Follows the runs of dggraph watch, which gave out this page: reloads it when a newer one is there,
 * and says why there is none when a run fails. */

const EVERY = 500, SELDOM = 3000; /* milliseconds between questions */
const version = Number(document.getElementById('watch').dataset.version);
const isChinese = document.documentElement.lang.startsWith('zh');
const WORDS = {
    failed: ['The last run failed; this is the map before it.', '上次运行失败；显示的是之前的图谱。'],
    running: ['The map is being made again …', '正在重新生成图谱……'],
    waiting: ['A newer map is there. It is shown when you have finished typing.',
        '有新图谱，输入完成后显示。'],
    gone: ['dggraph watch has ended: this page is no longer renewed.',
        'dggraph watch 已结束，本页不再更新。'],
};
const say = (word) => WORDS[word][isChinese ? 1 : 0];

const bar = document.createElement('div');
bar.id = 'watch-bar';
bar.setAttribute('role', 'status');
bar.style.cssText = 'position:fixed;left:0;right:0;bottom:0;z-index:99;padding:.6rem 1rem;' +
    'font:1rem/1.4 sans-serif;background:Canvas;color:CanvasText;border-top:3px solid;' +
    'white-space:pre-wrap;overflow-wrap:anywhere;max-height:40vh;overflow:auto';
bar.hidden = true;
document.body.append(bar);
const show = (text) => {
    if (bar.textContent !== text) {
        bar.textContent = text;
    }
    bar.hidden = text === '';
};

/* What is being typed is not taken away. */
const isTyping = () => document.activeElement?.matches('textarea, input:not([type="checkbox"])') &&
    document.activeElement.value !== '';

let failures = 0;
const ask = async () => {
    try {
        const answer = await fetch('state', { cache: 'no-store' });
        if (!answer.ok) {
            throw new Error(String(answer.status));
        }
        const state = await answer.json();
        failures = 0;
        if (state.version !== version && !isTyping()) {
            location.reload();
            return;
        }
        show(state.version !== version ? say('waiting') : state.running ? say('running')
            : state.message === '' ? '' : `${say('failed')}\n${state.message}`);
    } catch {
        failures += 1;
        if (failures > 2) {
            show(say('gone'));
        }
    }
    setTimeout(ask, failures > 2 ? SELDOM : EVERY);
};
ask();
