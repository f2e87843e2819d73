(() => {
  // text_zh.js
  var CHINESE = new Map(Object.entries({
    /* kinds and counts */
    paper: "论文",
    document: "文件",
    event: "活动",
    theme: "主题",
    location: "地点",
    person: "作者",
    institution: "机构",
    venue: "出处",
    keyword: "关键词",
    community: "社群",
    node: "节点",
    papers: "论文",
    themes: "主题",
    locations: "地点",
    events: "活动",
    documents: "文件",
    "{0} papers": "{0} 篇论文",
    "{0} paper": "{0} 篇论文",
    "{0} mentions": "{0} 篇提及",
    "{0} mention": "{0} 篇提及",
    "{0} papers and {1} mentions": "{0} 篇论文，{1} 篇提及",
    "{0} papers and {1} mention": "{0} 篇论文，{1} 篇提及",
    "{0} paper and {1} mention": "{0} 篇论文，{1} 篇提及",
    "{0} paper and {1} mentions": "{0} 篇论文，{1} 篇提及",
    "{0} nodes": "{0} 个节点",
    "{0} node": "{0} 个节点",
    "{0} links": "{0} 条连线",
    "{0} link": "{0} 条连线",
    "{0} hits": "{0} 个结果",
    "{0} hit": "{0} 个结果",
    "The first {0} of {1} hits": "{1} 个结果中的前 {0} 个",
    "{0} sentences": "{0} 句",
    "{0} sentence": "{0} 句",
    "{0} records": "{0} 条记录",
    "{0} record": "{0} 条记录",
    "{0} of {1} nodes": "{1} 个节点中的 {0} 个",
    "{0} corrections": "{0} 处更正",
    "{0} persons": "{0} 位作者",
    "{0} locations": "{0} 个地点",
    "{0} themes": "{0} 个主题",
    " and ": "，",
    "{0} and others": "{0}等",
    /* head */
    "Papers, themes and locations": "论文、主题与地点",
    "{0} papers: themes and locations": "{0} 篇论文：主题与地点",
    "{0} communities (modularity {1})": "{0} 个社群（模块度 {1}）",
    "{0} communities": "{0} 个社群",
    "{0} community (modularity {1})": "{0} 个社群（模块度 {1}）",
    "{0} community": "{0} 个社群",
    "{0} theme": "{0} 个主题",
    "{0} location": "{0} 个地点",
    "{0} event": "{0} 项活动",
    "{0} events": "{0} 项活动",
    "{0} document": "{0} 份文件",
    "{0} documents": "{0} 份文件",
    "Skip to the table": "跳到表格",
    "How this page was made": "本页是如何生成的",
    Program: "程序",
    Input: "输入",
    Codebook: "编码表",
    Gazetteer: "地名表",
    Profile: "配置",
    Network: "网络",
    Communities: "社群",
    Counting: "计数",
    Page: "页面",
    "Themes by locations": "主题与地点",
    Map: "地图",
    Timeline: "年表",
    Nodes: "列表",
    Search: "查找",
    "Title, author, theme …": "题名、作者、主题……",
    "Made by dggraph {0}; this page holds its data and asks nothing of the network.": "由 dggraph {0} 生成；数据都在本页之中，不访问网络。",
    "Full: a paper counts once in every cell of a theme it discusses and a location it studies, so rows and columns add up to more than the papers. A link is primary when the points of its evidence reach the mark that the codebook or gazetteer sets, else a mention.": "全计数：一篇论文在它所讨论的每个主题与所研究的每个地点相交的格中各计一次，所以行与列之和大于论文数。证据得分达到编码表或地名表所定标准者为主要联系，否则为提及。",
    /* what narrows down */
    "What is shown": "显示范围",
    Words: "词语",
    "in titles, texts, names": "在题名、文本、名称中",
    Filters: "筛选",
    "Filters ({0})": "筛选（{0}）",
    "Everything is shown.": "显示全部。",
    "{0} of {1} papers, {2} of {3} nodes": "{1} 篇论文中的 {0} 篇，{3} 个节点中的 {2} 个",
    "Show everything": "显示全部",
    "Years from": "年份自",
    to: "至",
    Theme: "主题",
    Location: "地点",
    Venue: "出处",
    Community: "社群",
    Around: "邻近",
    "Way to": "路径至",
    "any node": "任一节点",
    Kinds: "类别",
    all: "全部",
    "Shortest way:": "最短路径：",
    "Shortest way: ": "最短路径：",
    "Nothing leads from the one to the other.": "两者之间没有路径。",
    "Only its neighbourhood": "只看邻近",
    "Way here from {0}": "从“{0}”到这里的路径",
    /* table */
    "Each cell counts the papers that discuss the theme and study the location; a small": "每格为讨论该主题并研究该地点的论文数；小号的",
    "counts papers that only mention one of them. A cell opens the papers and the sentences that put them there.": "为仅提及其一的论文数。点开一格可见论文及其依据的句子。",
    "Hide what the literature was searched by": "隐藏检索所用的主题",
    Columns: "列",
    Cells: "格",
    years: "年份",
    venues: "出处",
    counts: "篇数",
    "shares of the theme": "占主题的比例",
    "shares of the column": "占列的比例",
    "counts and expected": "篇数与期望数",
    Papers: "论文",
    "(no theme)": "（无主题）",
    "(no location)": "（无地点）",
    "(no year)": "（无年份）",
    "(no venue)": "（无出处）",
    "search term": "检索词",
    "Number of papers that discuss the theme of the row and study the location of the column": "讨论该行主题并研究该列地点的论文数",
    "Number of papers that discuss the theme of the row, by the year they appeared in": "讨论该行主题的论文数，按发表年份",
    "Number of papers that discuss the theme of the row, by where they were published": "讨论该行主题的论文数，按出处",
    "Shares are of the papers of a theme: what is in no cell of its row lacks a column.": "比例以该主题的论文为全体：不在该行任何格中的论文没有对应的列",
    "Shares are of the papers of a column.": "比例以该列的论文为全体",
    "Behind the stroke: how many there would be if themes and columns had nothing to do with each other; dark where there are more, 0 where there could be some.": "斜线后为主题与列互不相关时的期望数；颜色深者多于期望，0 为本可有而没有者",
    "{0} expected by chance": "偶然期望 {0}",
    "{0} of the theme": "占主题的 {0}",
    "{0} of the column": "占列的 {0}",
    "Show the {0} most studied locations": "显示研究最多的 {0} 个地点",
    "Show all {0} locations": "显示全部 {0} 个地点",
    "Show the {0} most frequent venues": "显示最常见的 {0} 个出处",
    "Show all {0} venues": "显示全部 {0} 个出处",
    "There are no papers.": "没有论文。",
    /* map */
    "Skip the map": "跳过地图",
    Size: "大小",
    Colour: "颜色",
    kind: "类别",
    year: "年份",
    degree: "度",
    strength: "强度",
    betweenness: "中介中心性",
    closeness: "接近中心性",
    harmonic: "调和中心性",
    eigenvector: "特征向量中心性",
    coreness: "核数",
    Larger: "放大",
    Smaller: "缩小",
    Whole: "全图",
    "Picture that does not move": "静态图",
    "Keys: arrows move, + and − zoom, 0 shows all, n and p go from node to node, Enter opens.": "按键：方向键移动，+ 和 − 缩放，0 显示全图，n 和 p 在节点间移动，回车打开。",
    "{0}, {1}, {2} neighbours: Enter opens it": "{0}，{1}，{2} 个邻点：按回车打开",
    "{0} and later": "{0} 年及以后",
    "without a year": "无年份",
    "communities first: one that is opened shows its nodes": "先显示社群：打开一个社群即见其节点",
    "the first {0} by {1}": "按 {1} 排在前 {0} 的节点",
    "This browser draws without WebGL: this picture does not move.": "此浏览器没有 WebGL：显示静态图。",
    "This browser draws without WebGL; the table, the timeline and the list tell the same.": "此浏览器没有 WebGL；表格、年表和列表有同样的内容。",
    /* timeline */
    "Papers by year": "按年份的论文",
    "No paper tells its year.": "论文均无年份。",
    "{0} without a year": "{0} 篇无年份",
    "Years: arrows move, with Shift they widen, Escape takes back": "年份：方向键移动，按住 Shift 扩展，Esc 取消",
    /* communities and list */
    "With fewer than 30 papers these groups are tentative. Each is named by its two themes, or else locations, of highest PageRank and shows its members of highest PageRank.": "论文少于 30 篇，分组仅供参考。各组以 PageRank 最高的两个主题（或地点）命名，并列出 PageRank 最高的成员。",
    "Each is named by its two themes, or else locations, of highest PageRank and shows its members of highest PageRank.": "各组以 PageRank 最高的两个主题（或地点）命名，并列出 PageRank 最高的成员。",
    "{0} community of one or two nodes left out.": "另有 {0} 个只有一两个节点的社群从略。",
    "{0} communities of one or two nodes left out.": "另有 {0} 个只有一两个节点的社群从略。",
    "Everything in the network": "网络中的全部节点",
    "Themes, locations and papers in the network, with their scores": "网络中的主题、地点和论文及其得分",
    Name: "名称",
    Kind: "类别",
    Degree: "度",
    Betweenness: "中介中心性",
    "Show {0} more": "再显示 {0} 个",
    /* the panel */
    Close: "关闭",
    "Copy as text": "复制为文本",
    "Copied.": "已复制。",
    "This browser does not let pages copy.": "此浏览器不允许网页复制。",
    "theme × location": "主题 × 地点",
    "theme × year": "主题 × 年份",
    "theme × venue": "主题 × 出处",
    mention: "提及",
    right: "正确",
    wrong: "错误",
    "No sentence is known for this link.": "此联系没有已知的句子。",
    Measure: "指标",
    Score: "得分",
    Rank: "名次",
    Scores: "得分",
    Strength: "强度",
    Closeness: "接近中心性",
    Harmonic: "调和中心性",
    Eigenvector: "特征向量中心性",
    Coreness: "核数",
    "Ranks are among {0}": "名次为 {0} 之中",
    Discusses: "讨论",
    "Discussed by": "讨论者",
    Studies: "研究",
    "Studied by": "研究者",
    "Lies in": "位于",
    Contains: "包含",
    "Published in": "发表于",
    Wrote: "撰写",
    "Written by": "作者",
    Keywords: "关键词",
    "Keyword of": "关键词属于",
    "Written at": "撰写于",
    Cites: "引用",
    "Cited by": "被引用",
    "Related to": "相关",
    "Linked with": "相连",
    "In the locations": "在这些地点",
    "With the themes": "与这些主题",
    Title: "题名",
    Abstract: "摘要",
    title: "题名",
    abstract: "摘要",
    keywords: "关键词",
    "Without a title: these are its first words.": "无题名：此为开头的文字。",
    "Open the source page": "打开来源网页",
    "Group:": "组：",
    Id: "编号",
    "Show all {0}": "显示全部 {0}",
    "added by hand": "人工添加",
    "checked by hand": "人工核对",
    "mention, added by hand": "提及，人工添加",
    Corrections: "更正",
    "Save codings.csv": "保存 codings.csv",
    "Join with a codings.csv …": "并入 codings.csv ……",
    "{0} corrections not in a file yet": "{0} 处更正尚未存入文件",
    /* corrections, and what is taken away */
    "{0} not in a file yet": "{0}尚未存入文件",
    ", and this browser keeps nothing for this page": "，且此浏览器不为本页保存任何内容",
    "Save {0}": "保存 {0}",
    "Saved as {0}.": "已保存为 {0}。",
    "In decisions/ of a review folder the next run obeys it.": "放入综述文件夹的 decisions/ 后，下次运行即生效。",
    "Saved as codings.csv, where this browser puts what it downloads.": "已保存为 codings.csv，在浏览器的下载位置。",
    "Excluded": "已排除",
    "Take it in again": "重新纳入",
    "Exclude this paper …": "排除这篇论文……",
    "Reason": "理由",
    "Stage": "阶段",
    "Exclude": "排除",
    "screening": "筛选",
    "full-text": "全文",
    "eligibility": "资格",
    "Add a theme or location …": "添加主题或地点……",
    "Theme or location": "主题或地点",
    "as": "作为",
    "what the paper is about": "论文所论",
    "it comes up": "仅提及",
    "Add": "添加",
    "Nothing here is called so.": "此处没有这个名称。",
    "Take back": "撤回",
    "By these, {0} stand otherwise.": "因此有{0}发生变化。",
    "Find it by another phrase …": "用另一短语查找……",
    "Words in a row": "连续的词",
    "Look for it": "查找",
    "Words in a row only: letters, digits, hyphens. Other patterns go into the codebook.": "只能是连续的词：字母、数字、连字符。其他模式请写入编码表。",
    "Rename the community …": "重命名社群……",
    "Rename": "重命名",
    "corrected": "已更正",
    /* groups of the codebook that comes with the program */
    economy: "经济",
    governing: "治理",
    "order, law and security": "秩序、法律与安全",
    policy: "政策",
    society: "社会",
    "technology and data": "技术与数据",
    "urban and environment": "城市与环境",
    "; the literature was searched by this": "；文献由此检索",
    /* how the page was made, as long as nothing else was asked for */
    "{0} records, {1}, SHA-256": "{0} 条记录，{1}，SHA-256",
    "{0} record, {1}, SHA-256": "{0} 条记录，{1}，SHA-256",
    "papers, documents and events joined with their themes and locations; {0} nodes, {1} links": "论文、文件和活动与其主题和地点相连；{0} 个节点，{1} 条连线",
    "{0} maximising {1}, resolution {2}, seed {3}; modularity {4}, compared with: two-mode configuration model: ties drawn at random between the two sides, each node keeping its strength": "{0}，最大化 {1}，分辨率 {2}，种子 {3}；模块度 {4}，对照：二模配置模型（两侧之间随机连线，各节点强度不变）",
    "{0} before corrections": "更正前为{0}",
    "{0} smaller communities": "{0} 个较小的社群",
    "Take away what is shown": "导出所示内容",
    "Picture (PNG)": "图片（PNG）",
    "Picture (SVG)": "图片（SVG）",
    "Table (CSV)": "表格（CSV）",
    "Copy a link": "复制链接",
    "The view is saved as {0}.": "已存为 {0}。",
    "{0} saved as {1}.": "{0}已存为 {1}。",
    "The link is copied: it opens the page as it is now.": "链接已复制：打开即见此刻的页面。",
    "This browser does not let the page do that.": "此浏览器不允许本页这样做。",
    "{0} correction": "{0} 处更正"
  }));

  // text.js
  var asked = /[#&]language=(en|zh)\b/.exec(location.hash)?.[1];
  var made = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
  var language = asked ?? made;
  var isChinese = language === "zh";
  var otherLanguage = isChinese ? { name: "English", value: made === "en" ? "" : "en" } : { name: "中文", value: made === "zh" ? "" : "zh" };
  document.documentElement.lang = isChinese ? "zh-CN" : "en";
  var filled = (text, values) => text.replace(/\{(\d)\}/g, (place, number) => String(values[Number(number)] ?? place));
  var say = (text, ...values) => filled(isChinese && CHINESE.get(text) || text, values);
  var plural = (count2, one, many) => isChinese ? say(`{0} ${many}`, count2) : `${count2} ${count2 === 1 ? one : many}`;
  var kindName = (kind) => say(kind);
  var patterns = null;
  var makePatterns = () => [...CHINESE].filter(([text]) => text.includes("{0}")).sort(([one], [two]) => two.length - one.length).map(([text, said]) => ({
    pattern: new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\d\}/g, "([^,;·]+?)")}$`),
    said
  }));
  var translated = (text) => {
    const plain2 = text.trim().replace(/\s+/g, " ");
    if (plain2 === "") {
      return text;
    }
    if (CHINESE.has(plain2)) {
      return text.replace(/\S[\s\S]*\S|\S/, () => CHINESE.get(plain2));
    }
    if (plain2.includes(" · ")) {
      return plain2.split(" · ").map(translated).join(" · ");
    }
    patterns ??= makePatterns();
    for (const { pattern, said } of patterns) {
      const found2 = pattern.exec(plain2);
      if (found2) {
        return text.replace(/\S[\s\S]*\S|\S/, () => filled(said, found2.slice(1).map((part2) => CHINESE.get(part2) ?? part2)));
      }
    }
    return text;
  };
  var isOurs = (element) => element !== null && !element.closest("script, style, svg, bdi, code, mark, q, .field-text");
  var ATTRIBUTES = ["aria-label", "placeholder"];
  var translateNode = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = root; node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE && isOurs(node.parentElement)) {
        const said = translated(node.data);
        if (said !== node.data) {
          node.data = said;
        }
      }
      for (const name of node.nodeType === Node.ELEMENT_NODE ? ATTRIBUTES : []) {
        if (node.hasAttribute(name)) {
          node.setAttribute(name, translated(node.getAttribute(name)));
        }
      }
    }
  };
  var translatePage = () => {
    if (!isChinese) {
      return;
    }
    translateNode(document.body);
    new MutationObserver((changes) => changes.forEach(({ type, target, addedNodes }) => {
      if (type === "characterData") {
        translateNode(target);
      }
      addedNodes.forEach((node) => node.isConnected && translateNode(node));
    })).observe(document.body, { childList: true, subtree: true, characterData: true });
  };

  // data.js
  var graph = JSON.parse(document.getElementById("graph").textContent);
  graph.sheet ??= JSON.parse(document.getElementById("codings")?.textContent ?? "null");
  for (const [id, label, label_zh, within] of graph.places ?? []) {
    graph.nodes.push({ id, kind: "location", label, label_zh, within });
  }
  if (language === "zh") {
    for (const node of graph.nodes.filter(({ label_zh }) => label_zh)) {
      if (node.label !== node.label_zh) {
        [node.label, node.label_zh] = [node.label_zh, node.label];
      }
    }
  }
  var nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  var communities = new Map(graph.communities.map((community) => [community.id, community]));
  var links = new Map(graph.nodes.map((node) => [node.id, []]));
  for (const link of graph.links) {
    links.get(link.source).push(link);
    if (link.target !== link.source) {
      links.get(link.target).push(link);
    }
  }
  var HUES = 9;
  var hueOf = (community) => `hue-${community < HUES ? community : 0}`;
  var isRecord = (node) => ["paper", "document", "event"].includes(node.kind);
  var linksFrom = (node, type) => links.get(node.id).filter((link) => link.type === type && link.source === node.id);
  var isPrimary = (link) => link.salience !== "mention";
  var inOrder = (one, two) => one < two ? -1 : Number(one > two);
  var short = (number, places) => number === null || number === void 0 ? "" : String(Number(number.toFixed(places)));
  var clean = (text) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
  var languageOf = (text) => {
    if (/[\u3041-\u30fa\u30fc-\u30ff]/.test(text)) {
      return "ja";
    }
    if (/[\uac00-\ud7a3]/.test(text)) {
      return "ko";
    }
    return /\p{Script=Han}/u.test(text) ? "zh" : null;
  };
  var make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (value !== null && value !== void 0 && value !== false) {
        element.setAttribute(name, value === true ? "" : value);
      }
    }
    element.append(...children.flat(2).filter((child) => child !== null && child !== ""));
    return element;
  };
  var labelled = (text) => make("bdi", { lang: languageOf(text) }, clean(text));
  var withDots = (label) => label.endsWith("…") ? label : `${label} …`;
  var nameOf = (node) => node.title ?? (node.title_inferred ? withDots(node.label) : node.label);
  var nodeLabel = (node) => node.title_inferred ? make("i", null, labelled(nameOf(node))) : labelled(nameOf(node));
  var addressOf = (node) => `#node=${encodeURIComponent(node.id)}`;
  var nodeLink = (node, attributes) => make("a", { href: addressOf(node), ...attributes }, nodeLabel(node));
  var chip = (community) => make(
    "span",
    { class: `chip ${hueOf(community)}`, title: communities.get(community)?.name },
    String(community)
  );
  var isAddress = (text) => /^https?:\/\/[^\s]+$/i.test(text ?? "");
  var outside = (address, text) => make("a", { href: address, rel: "noreferrer" }, clean(text));
  var doiLink = (doi) => outside(`https://doi.org/${doi.split("/").map(encodeURIComponent).join("/")}`, `doi:${doi}`);
  var authorsOf = (node) => node.authors.length > 3 ? say("{0} and others", node.authors[0]) : node.authors.join("; ");
  var byline = (node) => {
    const parts = [];
    if (node.authors.length > 0) {
      parts.push(labelled(authorsOf(node)));
    }
    if (node.year) {
      parts.push(String(node.year));
    }
    if (node.venue) {
      parts.push(labelled(node.venue));
    }
    if (node.doi) {
      parts.push(doiLink(node.doi));
    }
    return parts.flatMap((part2, i) => i > 0 ? [", ", part2] : [part2]);
  };
  var reference = (node) => [
    authorsOf(node),
    node.year ? `(${node.year})` : "",
    `${nameOf(node)}.`,
    node.venue ? `${node.venue}.` : "",
    node.doi ? `https://doi.org/${node.doi}` : ""
  ].filter((part2) => part2 !== "").join(" ");
  var fields = /* @__PURE__ */ new WeakMap();
  var charactersOf = (node, field3) => {
    if (!fields.has(node)) {
      fields.set(node, {
        title: [...node.title ?? ""],
        keywords: [...node.keywords.join("; ")],
        abstract: [...node.abstract ?? ""]
      });
    }
    return fields.get(node)[field3];
  };

  // codings.js
  var records = graph.nodes.filter(isRecord);
  var isTarget = (node) => node?.kind === "theme" || node?.kind === "location";
  var isBlind = graph.blind === true;
  var nothingDecided = () => ({
    records: {},
    /* by id: { isDone, note, coder, extra, decisions: { target: … } } */
    others: [],
    /* rows of tables that say nothing of a record here: they are saved again */
    comments: [],
    extra: [],
    /* names of columns besides those that are known */
    coder: "",
    changes: 0,
    /* that no file has yet */
    out: {},
    /* papers that are out, by id: { stage, reason } */
    names: {},
    /* of communities, by what the program calls them */
    phrases: [],
    /* { theme, phrase } */
    fresh: {}
    /* changes of these by the file they belong to */
  });
  var work = nothingDecided();
  var replaceWork = (other) => {
    work = other;
  };
  var workOn = (record) => {
    work.records[record.id] ??= { isDone: false, note: "", coder: "", extra: {}, decisions: {} };
    return work.records[record.id];
  };
  var decisionsOf = (record) => work.records[record.id]?.decisions ?? {};
  var SAYS_YES = ["accept", "add"];
  var PREFIX = "dggraph-coding ";
  var nameOfPage = () => {
    let hash = 2166136261;
    for (const character of records.map(({ id }) => id).join("\n")) {
      hash = Math.imul(hash ^ character.codePointAt(0), 16777619) >>> 0;
    }
    return `${PREFIX}${isBlind ? "blind " : ""}${hash.toString(16)}`;
  };
  var pageName = nameOfPage();
  var HERE = `dggraph-at ${location.pathname}`;
  var isKept = true;
  var keep = () => {
    try {
      localStorage.setItem(pageName, JSON.stringify(work));
      localStorage.setItem(HERE, pageName);
      isKept = true;
    } catch {
      isKept = false;
    }
  };
  var readKept = (name) => {
    try {
      const kept = JSON.parse(localStorage.getItem(name));
      return kept && typeof kept.records === "object" ? { ...nothingDecided(), ...kept } : null;
    } catch {
      return null;
    }
  };
  var keptHere = () => {
    try {
      const name = localStorage.getItem(HERE);
      return name?.startsWith(PREFIX) ? readKept(name) : null;
    } catch {
      return null;
    }
  };
  var changed = () => {
    work.changes += 1;
    keep();
  };
  var decide = (record, target, decision, salience) => {
    const its = workOn(record);
    if (decision === null) {
      delete its.decisions[target];
    } else {
      const before = its.decisions[target];
      its.decisions[target] = { note: "", ...before, decision, salience: salience ?? before?.salience ?? "", coder: work.coder };
    }
    changed();
  };

  // codings_table.js
  var COLUMNS = ["record", "target", "decision", "salience", "note", "coder"];
  var TEXTS = ["abstract", "keywords"];
  var readRows = (text) => {
    const named = /^\ufeff?sep=(.)\r?\n/i.exec(text);
    const body = text.slice(named ? named[0].length : text.startsWith("\uFEFF") ? 1 : 0);
    const first = body.split(/[\r\n]/, 1)[0];
    const separator = named ? named[1] : [",", ";", "	"].sort((one, two) => first.split(two).length - first.split(one).length)[0];
    const cell = new RegExp(`(?:"((?:[^"]|"")*)"[^\\S\\r\\n${separator}]*|([^${separator}\\r\\n]*))(${separator === "	" ? "\\t" : `[${separator}]`}|\\r\\n|\\n|\\r|$)`, "gy");
    const rows = [];
    for (let row = [], found2 = cell.exec(body); found2; found2 = cell.exec(body)) {
      row.push(found2[1] === void 0 ? found2[2].trim() : found2[1].replaceAll('""', '"'));
      const isLast = found2[3] === "" || /[\r\n]/.test(found2[3]);
      if (isLast) {
        if (row.length > 1 || row[0] !== "") {
          rows.push(row);
        }
        row = [];
      }
      if (found2[3] === "") {
        break;
      }
    }
    return rows;
  };
  var FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
  var defused = (text) => FORMULA.test(text) ? `'${text}` : text;
  var plain = (text) => text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
  var cellOf = (text) => {
    const shown2 = defused(text);
    return /[",\r\n]|^ | $/.test(shown2) || shown2.startsWith("#") ? `"${shown2.replaceAll('"', '""')}"` : shown2;
  };
  var recordNames = null;
  var recordNamed = (name) => {
    if (!recordNames) {
      recordNames = /* @__PURE__ */ new Map();
      for (const record of records) {
        const names = [
          record.id,
          record.id.slice(record.id.indexOf(":") + 1),
          record.key,
          record.doi,
          record.title
        ].filter(Boolean);
        for (const one of new Set(names)) {
          recordNames.set(one, recordNames.has(one) ? null : record);
        }
      }
    }
    return recordNames.get(name) ?? null;
  };
  var takeRow = (record, row) => {
    const its = workOn(record);
    if (row.target === "") {
      its.isDone ||= row.decision === "done";
      const isSame = row.note === "" || its.note === "" || its.note === row.note;
      its.note ||= row.note;
      its.coder ||= row.coder;
      return isSame;
    }
    const before = its.decisions[row.target];
    if (before) {
      return before.decision === row.decision && (before.salience === row.salience || before.salience === "" || row.salience === "");
    }
    const { decision, salience, note, coder } = row;
    its.decisions[row.target] = { decision, salience, note, coder };
    return true;
  };
  var isUnderstood = (row) => (row.target === "" ? ["", "done"].includes(row.decision) : nodes.has(row.target) && isTarget(nodes.get(row.target)) && ["accept", "reject", "add"].includes(row.decision)) && ["", "primary", "mention"].includes(row.salience);
  var keepOther = (row) => {
    const text = JSON.stringify(row);
    if (!work.others.some((other) => JSON.stringify(other) === text)) {
      work.others.push(row);
    }
  };
  var takeTable = ([head = [], ...rows]) => {
    const columns = head.map((name) => name.trim().toLowerCase());
    if (!["record", "target", "decision"].every((name) => columns.includes(name)) && !(isBlind && columns.includes("record"))) {
      return null;
    }
    const counts = { taken: 0, contrary: 0, others: 0 };
    const extra = columns.filter((name) => name !== "" && !COLUMNS.includes(name) && !TEXTS.includes(name));
    work.extra = [.../* @__PURE__ */ new Set([...work.extra, ...extra])];
    for (const cells of rows) {
      if (cells[0].startsWith("#")) {
        work.comments = [.../* @__PURE__ */ new Set([...work.comments, cells[0]])];
        continue;
      }
      const row = Object.fromEntries([...COLUMNS, ...extra].map((name) => [name, plain(cells[columns.indexOf(name)] ?? "")]));
      row.decision = row.decision.toLowerCase();
      row.salience = row.salience.toLowerCase();
      const record = recordNamed(row.record);
      if (!record || !isUnderstood(row)) {
        keepOther(row);
        counts.others += 1;
        continue;
      }
      for (const name of extra.filter((one) => row[one] !== "")) {
        workOn(record).extra[name] ??= row[name];
      }
      counts[takeRow(record, row) ? "taken" : "contrary"] += 1;
    }
    return counts;
  };
  var rowsOf = (record) => {
    const its = work.records[record.id];
    if (!its) {
      return [];
    }
    const kindOf = (target) => target.split(":", 1)[0];
    const rows = Object.entries(its.decisions).sort(([one], [two]) => inOrder(kindOf(two), kindOf(one)) || inOrder(one, two)).map(([target, decision]) => ({ record: record.id, target, ...decision }));
    if (its.isDone || its.note !== "" || Object.keys(its.extra).length > 0) {
      rows.push({
        ...its.extra,
        title: record.title ?? "",
        record: record.id,
        decision: its.isDone ? "done" : "",
        note: its.note,
        coder: its.coder
      });
    }
    return rows;
  };
  var rowsText = (rows) => rows.map((cells) => `${cells.map(cellOf).join(",")}
`).join("");
  var tableText = () => {
    const columns = [...COLUMNS, .../* @__PURE__ */ new Set(["title", ...work.extra])];
    const rows = [...records.flatMap(rowsOf), ...work.others];
    return rowsText([
      columns,
      ...work.comments.map((comment) => [comment]),
      ...rows.map((row) => columns.map((name) => row[name] ?? ""))
    ]);
  };
  var saveFile = (name, content, type) => {
    const address = URL.createObjectURL(new Blob([content], { type }));
    const link = make("a", { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 6e4);
  };
  var download = () => {
    saveFile("codings.csv", tableText(), "text/csv;charset=utf-8");
    work.changes = 0;
    keep();
    return "Saved as codings.csv, where this browser puts what it downloads.";
  };
  var tellTaken = (counts, name) => counts ? [
    `${plural(counts.taken, "row", "rows")} of ${name} taken over`,
    counts.contrary > 0 ? `${counts.contrary} say something else than what is decided here, which stays` : "",
    counts.others > 0 ? `${counts.others} about nothing that is here; they will be saved again` : ""
  ].filter(Boolean).join("; ") : `${name} is no table of codings: it lacks a column record, target or decision.`;
  var startWork = () => {
    const kept = readKept(pageName);
    if (kept && (kept.changes > 0 || !graph.sheet)) {
      replaceWork(kept);
    }
    const counts = graph.sheet ? takeTable(graph.sheet) : null;
    for (const record of records.filter(({ id }) => kept?.records[id])) {
      const its = workOn(record);
      const { isDone: wasDone, note, decisions } = kept.records[record.id];
      its.decisions = { ...decisions, ...its.decisions };
      its.isDone ||= wasDone;
      its.note ||= note;
    }
    work.coder ||= kept?.coder ?? "";
    for (const part2 of kept ? ["out", "names", "phrases", "fresh"] : []) {
      work[part2] = kept[part2];
    }
    return counts?.contrary > 0 ? `${plural(counts.contrary, "row", "rows")} of the file it was made with say something else than this browser has kept, which stays.` : "";
  };

  // folding.js
  var IRREGULAR = new Map(Object.entries({
    analyses: "analysis",
    crises: "crisis",
    theses: "thesis",
    hypotheses: "hypothesis",
    syntheses: "synthesis",
    emphases: "emphasis",
    biases: "bias",
    gases: "gas",
    viruses: "virus",
    campuses: "campus",
    statuses: "status",
    censuses: "census",
    focuses: "focus",
    bonuses: "bonus",
    buses: "bus",
    menus: "menu",
    taxis: "taxi",
    indices: "index",
    matrices: "matrix",
    vertices: "vertex",
    appendices: "appendix",
    criteria: "criterion",
    phenomena: "phenomenon",
    children: "child",
    women: "woman",
    men: "man",
    heroes: "hero",
    vetoes: "veto",
    echoes: "echo",
    movies: "movie",
    cookies: "cookie",
    selfies: "selfie",
    calories: "calorie",
    series: "series",
    species: "species",
    news: "news",
    practise: "practice",
    practises: "practice",
    practised: "practiced",
    practising: "practicing",
    defence: "defense",
    defences: "defense",
    offence: "offense",
    offences: "offense",
    licence: "license",
    licences: "license",
    programme: "program",
    programmes: "program",
    catalogue: "catalog",
    catalogues: "catalog",
    dialogue: "dialog",
    dialogues: "dialog",
    judgement: "judgment",
    judgements: "judgment",
    ageing: "aging",
    grey: "gray",
    artefact: "artifact",
    artefacts: "artifact",
    fulfil: "fulfill",
    fulfilment: "fulfillment",
    enrolment: "enrollment",
    enrolments: "enrollment",
    focussed: "focused",
    focussing: "focusing",
    centred: "centered",
    centring: "centering",
    manoeuvre: "maneuver",
    manoeuvres: "maneuver",
    aluminium: "aluminum",
    acknowledgement: "acknowledgment"
  }));
  var IN_OUR = [
    "labour",
    "behaviour",
    "colour",
    "favour",
    "neighbour",
    "honour",
    "harbour",
    "rumour",
    "endeavour",
    "humour",
    "flavour",
    "vapour",
    "tumour",
    "armour",
    "savour",
    "rigour",
    "vigour",
    "odour",
    "splendour",
    "candour"
  ];
  var IN_RE = /(centre|theatre|metre|litre|fibre|calibre|spectre|lustre)$/;
  var IN_L = new RegExp("(travel|model|label|cancel|fuel|channel|signal|level|marvel|tunnel|counsel|rival|quarrel|initial|dial|panel|total)l(ed|ing|er)$");
  var BEGINNINGS = [
    ["sceptic", "skeptic"],
    ["archaeolog", "archeolog"],
    ["paediatric", "pediatric"],
    ["encyclopaedi", "encyclopedi"]
  ];
  var LONGEST = 64;
  var ES_PLURAL = /(sses|shes|xes|tches|nches|rches|oaches|eaches|eeches)$/;
  var withoutPlural = (word) => {
    if (word.length < 4 || !word.endsWith("s") || /(ss|us|is|\ds)$/.test(word)) {
      return word;
    }
    if (word.endsWith("ies") && word.length > 4) {
      return `${word.slice(0, -3)}y`;
    }
    return word.slice(0, ES_PLURAL.test(word) ? -2 : -1);
  };
  var withZ = (word) => {
    for (const end of ["e", "ed", "er", "ing", "able", "ation", "ational", "ationally"]) {
      const stem = word.slice(0, word.length - end.length);
      if (word.endsWith(end) && word.length >= end.length + 5 && /[iy]s$/.test(stem)) {
        return `${stem.slice(0, -1)}z${end}`;
      }
    }
    return word;
  };
  var withOr = (word) => {
    const found2 = word.includes("our") ? IN_OUR.find((one) => word.includes(one)) : null;
    return found2 ? word.replace(found2, found2.replace(/our$/, "or")) : word;
  };
  var spelled = (word) => {
    if (word === "" || word.length > LONGEST || IRREGULAR.has(word)) {
      return IRREGULAR.get(word) ?? word;
    }
    let made2 = withoutPlural(word);
    for (const [from, to] of BEGINNINGS) {
      made2 = made2.startsWith(from) ? to + made2.slice(from.length) : made2;
    }
    return withOr(withZ(made2)).replace(IN_RE, (end) => `${end.slice(0, -2)}er`).replace(IN_L, "$1$2");
  };
  var isPlain = (text) => /^[\x00-\x7f]*$/.test(text);
  var folded = (word) => {
    const lower = word.toLowerCase();
    if (isPlain(lower)) {
      return spelled(lower);
    }
    const bare = lower.normalize("NFKD").replace(/\p{M}/gu, "");
    return isPlain(bare) ? spelled(bare) : bare;
  };
  var HAN = /\p{Script=Han}/u;
  var OF_WORD = /[\p{L}\p{N}\p{M}\u00ad]/u;
  var ABBREVIATIONS = /* @__PURE__ */ new Set([
    "al",
    "approx",
    "cf",
    "ch",
    "co",
    "corp",
    "dept",
    "dr",
    "ed",
    "eds",
    "fig",
    "figs",
    "inc",
    "jr",
    "ltd",
    "mr",
    "mrs",
    "ms",
    "prof",
    "resp",
    "sr",
    "st",
    "univ",
    "vol",
    "vols",
    "vs"
  ]);
  var isBreak = (gap, before, next) => /[,;:([{!?，；：（［｛。！？、；]|\s[-–—]\s|—|\n\s*\n/.test(gap) || /\.[)\]"'”’]*\s/.test(gap) && /^\p{Lu}/u.test(next) && [...before].length > 1 && !ABBREVIATIONS.has(before.toLowerCase());
  var wordsOf = (characters) => {
    const words2 = [];
    let gap = "";
    let before = null;
    for (let at = 0; at < characters.length; ) {
      const character = characters[at];
      if (!OF_WORD.test(character)) {
        gap += character;
        at += 1;
        continue;
      }
      let end = at + 1;
      while (!HAN.test(character) && end < characters.length && OF_WORD.test(characters[end]) && !HAN.test(characters[end])) {
        end += 1;
      }
      const text = characters.slice(at, end).join("").replaceAll("­", "");
      if (/^['’]$/.test(gap) && /^s$/i.test(text) && before !== null) {
        gap = "";
      } else {
        words2.push({
          folded: folded(text),
          start: at,
          end,
          isFirst: before === null || isBreak(gap, before, text)
        });
        gap = "";
        before = text;
      }
      at = end;
    }
    return words2;
  };
  var placesOf = (phrase, words2) => {
    const found2 = [];
    for (let i = 0; i + phrase.length <= words2.length; i++) {
      const fits = phrase.every((word, k) => words2[i + k].folded === word && (k === 0 || !words2[i + k].isFirst));
      if (fits) {
        found2.push({ start: words2[i].start, end: words2[i + phrase.length - 1].end });
        i += phrase.length - 1;
      }
    }
    return found2;
  };
  var phraseOf = (text) => {
    const clean2 = text.trim();
    const words2 = wordsOf([...clean2]);
    const isRow = /^[\p{L}\p{M}\p{N}\s'’-]+$/u.test(clean2) && words2.length > 0 && words2.slice(1).every(({ isFirst }) => !isFirst);
    return isRow && !(words2.length === 1 && HAN.test(clean2)) ? words2.map((word) => word.folded) : null;
  };

  // corrected.js
  var readData = (id) => JSON.parse(document.getElementById(id)?.textContent ?? "null");
  var scoring = readData("scoring");
  var decided = readData("decided") ?? {};
  var shorts = /* @__PURE__ */ new Map();
  for (const [paper, theme, field3, start, end, weight] of scoring?.short ?? []) {
    const key = `${paper}
theme:${theme}`;
    shorts.set(key, [...shorts.get(key) ?? [], { field: field3, start, end, weight, isShort: true }]);
  }
  var nameOf2 = (record) => record.id.slice(record.id.indexOf(":") + 1);
  var shortsOf = (record, theme) => shorts.get(`${nameOf2(record)}
${theme}`) ?? [];
  var changed2 = /* @__PURE__ */ new Map();
  var added = /* @__PURE__ */ new Set();
  var rejected = /* @__PURE__ */ new Set();
  var out = /* @__PURE__ */ new Set();
  var undo = () => {
    changed2.forEach((own, link) => Object.assign(link, { correction: void 0 }, own));
    for (const link of added) {
      for (const list3 of [links.get(link.source), links.get(link.target), graph.links]) {
        list3.splice(list3.lastIndexOf(link), 1);
      }
    }
    [changed2, added, rejected, out].forEach((some) => some.clear());
  };
  var change = (link, values) => {
    if (!added.has(link) && !changed2.has(link)) {
      const { salience, weight, evidence, decision } = link;
      changed2.set(link, { salience, weight, evidence, decision });
    }
    Object.assign(link, values, { correction: added.has(link) ? "added" : "changed" });
  };
  var addLink = (record, target, values) => {
    const link = {
      source: record.id,
      target,
      type: target.startsWith("theme:") ? "discusses" : "studies",
      weight: 1,
      salience: "primary",
      evidence: [],
      correction: "added",
      ...values
    };
    added.add(link);
    for (const list3 of [links.get(record.id), links.get(target), graph.links]) {
      list3.push(link);
    }
    return link;
  };
  var linkTo = (record, target) => links.get(record.id).find((link) => link.source === record.id && link.target === target && ["discusses", "studies"].includes(link.type));
  var FIELDS = ["title", "keywords", "abstract"];
  var knownWords = /* @__PURE__ */ new WeakMap();
  var wordsIn = (record) => {
    if (!knownWords.has(record)) {
      knownWords.set(record, Object.fromEntries(FIELDS.map((field3) => [field3, wordsOf(charactersOf(record, field3))])));
    }
    return knownWords.get(record);
  };
  var ENDS = /[.!?。！？]/;
  var sentenceAround = (characters, field3, start, end) => {
    const isEnd = (at) => field3 === "keywords" ? characters[at] === ";" : ENDS.test(characters[at]) && (characters[at + 1] === " " || /[。！？]/.test(characters[at]));
    let from = start;
    while (from > 0 && !isEnd(from - 1)) {
      from -= 1;
    }
    let to = end;
    while (to < characters.length && !isEnd(to - 1)) {
      to += 1;
    }
    while (characters[from] === " ") {
      from += 1;
    }
    return [from, to > end && field3 === "keywords" ? to - 1 : to];
  };
  var hitsOfPhrase = (record, phrase) => {
    const words2 = phraseOf(phrase);
    const kind = words2.length === 1 ? "word" : "phrase";
    return FIELDS.flatMap((field3) => placesOf(words2, wordsIn(record)[field3]).map(({ start, end }) => ({
      field: field3,
      start,
      end,
      kind,
      pattern: phrase,
      quote: charactersOf(record, field3).slice(start, end).join(""),
      sentence: sentenceAround(charactersOf(record, field3), field3, start, end)
    })));
  };
  var weigh = (hits) => {
    const known3 = /* @__PURE__ */ new Set();
    for (const hit of hits.filter(({ weight }) => weight === void 0)) {
      const words2 = phraseOf(hit.pattern).join(" ");
      hit.weight = scoring[hit.field] * scoring[hit.kind] * (known3.has(words2) ? scoring.repeat : 1);
      known3.add(words2);
    }
    return hits;
  };
  var overlaps = (one, two) => one.field === two.field && one.start < two.end && two.start < one.end;
  var pointsOf = ({ field: field3, weight, kind }) => {
    const usual = scoring[kind];
    const points = weight === void 0 ? usual : weight / scoring[field3];
    return usual !== void 0 && [usual, usual * scoring.repeat].includes(points) ? usual : points;
  };
  var join = (there, hits) => hits.reduce((kept, hit) => {
    const rivals = kept.filter((one) => overlaps(one, hit));
    const wins = rivals.every((one) => pointsOf(hit) > pointsOf(one) || pointsOf(hit) === pointsOf(one) && hit.end - hit.start > one.end - one.start);
    return wins ? [...kept.filter((one) => !rivals.includes(one)), hit] : kept;
  }, there);
  var sum = (hits) => hits.reduce((all, { weight }) => all + weight, 0);
  var salienceOf = (hits) => sum(hits) >= scoring.primary_at && !(hits.length === 1 && hits[0].field === "keywords") ? "primary" : "mention";
  var lookFor = (theme, phrases2) => {
    for (const record of records) {
      const hits = phrases2.flatMap((phrase) => hitsOfPhrase(record, phrase));
      if (hits.length === 0) {
        continue;
      }
      const link = linkTo(record, theme);
      const byHand = link?.decision === "added";
      const there = link && !byHand ? link.evidence ?? [] : shortsOf(record, theme);
      const all = weigh(join(there, hits));
      const weight = sum(all);
      if (weight <= 0 || weight < scoring.link_at || all.length === there.length && link) {
        continue;
      }
      const values = { weight, salience: salienceOf(all), evidence: all.filter((hit) => !hit.isShort) };
      if (link) {
        change(link, byHand ? { ...values, salience: link.salience } : values);
      } else {
        addLink(record, theme, values);
      }
    }
  };
  var obey = (record, target, { decision, salience }) => {
    const link = linkTo(record, target);
    if (decision === "reject") {
      if (link) {
        rejected.add(link);
      }
    } else if (!link) {
      if (decision === "add" && nodes.has(target)) {
        addLink(record, target, { salience: salience || "primary", decision: "added" });
      }
    } else if (salience && salience !== link.salience) {
      change(link, { salience });
    }
  };
  var obeyAll = (record) => {
    const decisions = decisionsOf(record);
    Object.entries(decisions).forEach(([target, decision]) => obey(record, target, decision));
    for (const link of links.get(record.id)) {
      const isTakenBack = link.decision === "added" && !added.has(link) && graph.sheet !== null && !decisions[link.target];
      if (isTakenBack) {
        rejected.add(link);
      }
    }
  };
  var applyCorrections = () => {
    undo();
    if (scoring) {
      for (const theme of new Set(work.phrases.map((one) => one.theme).filter((id) => nodes.has(id)))) {
        lookFor(theme, work.phrases.filter((one) => one.theme === theme).map(({ phrase }) => phrase));
      }
    }
    records.forEach(obeyAll);
    records.filter(({ id }) => work.out[id]).forEach(({ id }) => out.add(id));
  };
  var isOut = (record) => out.has(record.id);
  var holds = (link) => !rejected.has(link) && !out.has(link.source) && !out.has(link.target);
  var isCorrected = () => changed2.size + added.size + rejected.size + out.size > 0;
  var isFound = false;
  var isAsFound = () => isFound;
  var asFound = (tell) => {
    undo();
    isFound = true;
    try {
      return tell();
    } finally {
      isFound = false;
      applyCorrections();
    }
  };

  // sheets.js
  var HEADS = {
    records: ["record", "decision", "stage", "reason"],
    communities: ["name", "members"],
    phrases: ["theme", "phrase", "note"]
  };
  var SHEETS = Object.keys(HEADS);
  var written = (sheet) => {
    const [head = HEADS[sheet], ...rows] = decided[sheet] ?? [];
    return { head, rows };
  };
  var recordRow = (head, [id, { stage, reason }]) => ({
    [head.includes("record") ? "record" : "key"]: id,
    [head.includes("decision") ? "decision" : "include"]: head.includes("decision") ? "out" : "no",
    stage,
    reason
  });
  var membersOf = (community) => graph.nodes.filter((node) => node.community === community.id).map(({ id }) => id).join(" ");
  var newRows = (sheet, head) => {
    if (sheet === "records") {
      return Object.entries(work.out).map((entry) => recordRow(head, entry));
    }
    if (sheet === "phrases") {
      return work.phrases.map(({ theme, phrase }) => ({ theme, phrase }));
    }
    return graph.communities.filter(({ found: found2 }) => work.names[found2]).map((community) => ({ name: work.names[community.found], members: membersOf(community) }));
  };
  var oldRows = (sheet, { head, rows }) => {
    const place = head.indexOf("name");
    return sheet !== "communities" ? rows : rows.filter((row) => !Object.hasOwn(work.names, row[place]));
  };
  var tableOf = (sheet) => {
    const from = written(sheet);
    const made2 = newRows(sheet, from.head);
    const head = [.../* @__PURE__ */ new Set([...from.head, ...HEADS[sheet].filter((name) => made2.some((row) => row[name]) && !from.head.includes(name))])];
    return [
      head,
      ...oldRows(sheet, from).map((row) => head.map((name, i) => row[i] ?? "")),
      ...made2.map((row) => head.map((name) => row[name] ?? ""))
    ];
  };
  var isFresh = (sheet) => (work.fresh[sheet] ?? 0) > 0;
  var freshCount = () => SHEETS.reduce((all, sheet) => all + (work.fresh[sheet] ?? 0), 0);
  var touch = (sheet) => {
    work.fresh[sheet] = (work.fresh[sheet] ?? 0) + 1;
    keep();
  };
  var saveSheet = (sheet) => {
    saveFile(`${sheet}.csv`, rowsText(tableOf(sheet)), "text/csv;charset=utf-8");
    work.fresh[sheet] = 0;
    keep();
  };
  var forgetObeyed = () => {
    const { head, rows } = written("phrases");
    const known3 = new Set(rows.map((row) => `${row[head.indexOf("theme")].replace(/^theme:/, "")}
${row[head.indexOf("phrase")]}`));
    work.phrases = work.phrases.filter(({ theme, phrase }) => nodes.has(theme) && !known3.has(`${theme.replace(/^theme:/, "")}
${phrase}`));
    work.out = Object.fromEntries(Object.entries(work.out).filter(([id]) => nodes.has(id)));
    const found2 = new Set(graph.communities.map(({ name }) => name));
    work.names = Object.fromEntries(Object.entries(work.names).filter(([name]) => found2.has(name)));
    const isEmpty = {
      records: Object.keys(work.out).length === 0,
      phrases: work.phrases.length === 0,
      communities: Object.keys(work.names).length === 0
    };
    SHEETS.filter((sheet) => isEmpty[sheet]).forEach((sheet) => delete work.fresh[sheet]);
  };

  // deciding.js
  var follow = () => {
  };
  var onDecision = (after) => {
    follow = after;
  };
  var STAGES = ["screening", "full-text", "eligibility"];
  var folded2 = (name, summary, parts, send) => {
    const form = make("form", { class: `decision ${name}` }, parts);
    const whole = make("details", { class: "decide" }, make("summary", null, summary), form);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (send(form) !== false) {
        follow();
      }
    });
    whole.addEventListener("toggle", () => {
      if (whole.open) {
        form.querySelector("input")?.focus();
      }
    });
    return whole;
  };
  var field = (name, label, attributes) => make(
    "label",
    null,
    `${label} `,
    make("input", { name, autocomplete: "off", ...attributes })
  );
  var action = (text, act, attributes) => {
    const button2 = make("button", { type: "button", ...attributes }, text);
    button2.addEventListener("click", () => {
      act();
      follow();
    });
    return button2;
  };
  var sendButton = (text) => make("button", { type: "submit" }, text);
  var exclusion = (record) => {
    const is = work.out[record.id];
    if (is) {
      return make(
        "p",
        { class: "alarm" },
        make("strong", null, say("Excluded")),
        ` (${[say(is.stage), is.reason].filter(Boolean).map(clean).join("; ")}) `,
        action(say("Take it in again"), () => {
          delete work.out[record.id];
          touch("records");
        })
      );
    }
    const stages = make("select", { name: "stage" }, STAGES.map((stage) => make("option", { value: stage }, say(stage))));
    return folded2("exclude", say("Exclude this paper …"), [
      field("reason", say("Reason"), { required: true }),
      make("label", null, `${say("Stage")} `, stages),
      sendButton(say("Exclude"))
    ], (form) => {
      const reason = form.elements.reason.value.trim();
      if (reason === "") {
        return false;
      }
      work.out[record.id] = { stage: form.elements.stage.value, reason };
      touch("records");
      return true;
    });
  };
  var targets = () => graph.nodes.filter(({ kind }) => kind === "theme" || kind === "location").sort((one, two) => inOrder(one.label, two.label));
  var nameOfTarget = (node) => `${clean(node.label)} (${say(node.kind)})`;
  var adding = (record) => {
    const offers = make("datalist", { id: "offers-targets" }, targets().map((node) => make("option", { value: nameOfTarget(node) })));
    const salience = make(
      "select",
      { name: "salience" },
      make("option", { value: "primary" }, say("what the paper is about")),
      make("option", { value: "mention" }, say("it comes up"))
    );
    return folded2("add", say("Add a theme or location …"), [
      field("target", say("Theme or location"), { list: offers.id, required: true }),
      offers,
      make("label", null, `${say("as")} `, salience),
      sendButton(say("Add"))
    ], (form) => {
      const input = form.elements.target;
      const typed = input.value.trim().toLowerCase();
      const node = targets().find((one) => [nameOfTarget(one), one.label, one.label_zh, one.id].some((name) => name?.toLowerCase() === typed));
      input.setCustomValidity(node ? "" : say("Nothing here is called so."));
      input.addEventListener("input", () => input.setCustomValidity(""), { once: true });
      if (!node) {
        input.reportValidity();
        return false;
      }
      const isThere = linkTo(record, node.id) && decisionsOf(record)[node.id]?.decision !== "add";
      decide(record, node.id, isThere ? "accept" : "add", form.elements.salience.value);
      return true;
    });
  };
  var papersWith = (theme) => records.filter((record) => !isOut(record) && linksFrom(record, "discusses").some((link) => link.target === theme.id && link.correction && link.evidence?.length > 0)).length;
  var phrases = (theme) => {
    const own = work.phrases.filter((one) => one.theme === theme.id);
    return own.length === 0 ? "" : [
      make("ul", { class: "phrases" }, own.map((one) => make("li", null, labelled(one.phrase), " ", action(say("Take back"), () => {
        work.phrases = work.phrases.filter((other) => other !== one);
        touch("phrases");
      }, { "aria-label": `${say("Take back")}: ${one.phrase}` })))),
      make("p", { class: "quiet" }, say(
        "By these, {0} stand otherwise.",
        plural(papersWith(theme), "paper", "papers")
      ))
    ];
  };
  var phraseForm = (theme) => folded2("phrase", say("Find it by another phrase …"), [
    field("phrase", say("Words in a row"), { required: true }),
    sendButton(say("Look for it"))
  ], (form) => {
    const input = form.elements.phrase;
    const phrase = input.value.trim().replace(/\s+/g, " ");
    const isKnown = work.phrases.some((one) => one.theme === theme.id && one.phrase === phrase);
    input.setCustomValidity(phraseOf(phrase) ? "" : say("Words in a row only: letters, digits, hyphens. Other patterns go into the codebook."));
    input.addEventListener("input", () => input.setCustomValidity(""), { once: true });
    if (!phraseOf(phrase)) {
      input.reportValidity();
      return false;
    }
    if (!isKnown) {
      work.phrases.push({ theme: theme.id, phrase });
      touch("phrases");
    }
    return true;
  });
  var naming = (community) => folded2(
    "rename",
    say("Rename the community …"),
    [
      field("name", say("Name"), { value: community.name, required: true }),
      sendButton(say("Rename"))
    ],
    (form) => {
      const name = form.elements.name.value.trim().replace(/\s+/g, " ");
      if (name === "") {
        return false;
      }
      if (name === community.found) {
        delete work.names[community.found];
      } else {
        work.names[community.found] = name;
      }
      touch("communities");
      return true;
    }
  );
  var nameCommunities = () => {
    for (const community of communities.values()) {
      community.found ??= community.name;
      community.name = work.names[community.found] ?? community.found;
    }
    for (const item of document.querySelectorAll(".communities > li")) {
      const community = communities.get(Number(item.querySelector(".chip")?.textContent));
      const title = item.querySelector("h3 bdi");
      if (community && title) {
        title.textContent = clean(community.name);
        title.classList.toggle("corrected", community.name !== community.found);
      }
    }
    for (const option of document.querySelectorAll("#filter-community option")) {
      const community = communities.get(Number(option.value));
      if (community) {
        option.textContent = `${community.id} ${clean(community.name)}`;
      }
    }
  };
  var decisionsAbout = (node) => make(
    "div",
    { class: "decisions" },
    isRecord(node) ? [exclusion(node), adding(node)] : "",
    node.kind === "theme" && scoring ? [phrases(node), phraseForm(node)] : "",
    node.community && communities.has(node.community) ? naming(communities.get(node.community)) : ""
  );

  // state.js
  var VIEWS = ["themes", "map", "timeline", "communities", "nodes"];
  var START = {
    view: "themes",
    by: "location",
    /* the columns of the table: or year, venue */
    as: "counts",
    /* what its cells tell: or shares, expected */
    kinds: "",
    /* "paper,theme"; nothing for all */
    community: "",
    years: "",
    /* "2010-2020", "2010-", "-2020" */
    theme: "",
    location: "",
    venue: "",
    words: "",
    near: "",
    /* a node whose neighbourhood is seen, alone or … */
    to: "",
    /* … with the shortest path to another one */
    size: "degree",
    /* of nodes in the map */
    colour: "community",
    /* or kind, year */
    drawn: "",
    /* "still" for the map that does not move */
    language: "",
    node: "",
    /* what the panel shows: a node … */
    cell: ""
    /* … or a cell */
  };
  var FILTERS = ["kinds", "community", "years", "theme", "location", "venue", "words", "near", "to"];
  var state = { ...START };
  var decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return "";
    }
  };
  var readAddress = (hash) => {
    const text = hash.replace(/^#/, "");
    if (VIEWS.includes(text)) {
      return { view: text };
    }
    const parts = text.split("&").filter((part2) => part2 !== "");
    const found2 = {};
    parts.forEach((part2, place) => {
      const cut2 = part2.indexOf("=");
      const name = part2.slice(0, Math.max(0, cut2));
      if (place === 0 && decoded(part2).startsWith("cell-")) {
        found2.cell = decoded(part2);
      } else if (Object.hasOwn(START, name) && name !== "cell") {
        found2[name] = decoded(part2.slice(cut2 + 1));
      }
    });
    if (found2.view && !VIEWS.includes(found2.view)) {
      delete found2.view;
    }
    return parts.length > 0 && Object.keys(found2).length === 0 ? null : found2;
  };
  var encoded = (text) => encodeURIComponent(text).replace(/%3A/g, ":").replace(/%2C/g, ",");
  var addressOfState = (of = state) => {
    const parts = Object.keys(START).filter((name) => name !== "cell" && of[name] !== START[name]).map((name) => `${name}=${encoded(of[name])}`);
    const all = of.cell === "" ? parts : [encoded(of.cell), ...parts];
    return all.length > 0 ? `#${all.join("&")}` : "";
  };
  var listeners = [];
  var onChange = (listener) => listeners.push(listener);
  var notify = (before = { ...state }) => listeners.forEach((listener) => listener(before));
  var corrections = 0;
  var corrected = () => {
    corrections += 1;
    notify();
  };
  var go = (changes, isSmall = false) => {
    const before = { ...state };
    Object.assign(state, changes);
    const address = addressOfState();
    if (address !== addressOfState(before)) {
      history[isSmall ? "replaceState" : "pushState"](
        null,
        "",
        address || location.pathname + location.search
      );
    }
    notify(before);
  };
  var hasFilters = () => FILTERS.some((name) => state[name] !== "");
  var clearFilters = () => go(Object.fromEntries(FILTERS.map((name) => [name, ""])));
  var keyOfFilters = () => FILTERS.map((name) => state[name]).join("\n");
  var openNode = (id) => go({ node: id, cell: "" });
  var takeAddress = () => {
    const found2 = readAddress(location.hash);
    if (found2) {
      const before = { ...state };
      Object.assign(state, START, { language: state.language }, found2);
      notify(before);
    }
  };
  var follow2 = (event) => {
    const link = event.target.closest?.('a[href^="#"]');
    const isPlain2 = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!link || !isPlain2 || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    const found2 = readAddress(link.getAttribute("href"));
    if (found2 && Object.keys(found2).length > 0) {
      go("node" in found2 || "cell" in found2 ? { node: "", cell: "", ...found2 } : found2);
      return;
    }
    const place = document.getElementById(decoded(link.getAttribute("href").slice(1)));
    place?.setAttribute("tabindex", place.getAttribute("tabindex") ?? "-1");
    place?.focus();
    place?.scrollIntoView();
  };
  Object.assign(state, readAddress(location.hash) ?? {});
  if (VIEWS.includes(location.hash.slice(1))) {
    history.replaceState(null, "", addressOfState() || location.pathname + location.search);
  }
  var startState = () => {
    window.addEventListener("hashchange", takeAddress);
    window.addEventListener("popstate", takeAddress);
    document.addEventListener("click", follow2);
  };

  // corrections.js
  var isCoding = (link) => ["discusses", "studies"].includes(link.type) && isRecord(nodes.get(link.source));
  var judgementOf = (record, link) => {
    const decision = decisionsOf(record)[link.target]?.decision;
    const isTakenBack = link.decision === "added" && !decision && graph.sheet !== null;
    return { isYes: SAYS_YES.includes(decision), isNo: decision === "reject" || isTakenBack };
  };
  var judge = (record, link, isRight) => {
    const isAdded = link.decision === "added";
    const { isYes, isNo } = judgementOf(record, link);
    if (isRight ? isYes : isNo) {
      decide(record, link.target, isAdded && !isRight ? "add" : null);
    } else if (isRight) {
      decide(record, link.target, isAdded ? "add" : "accept");
    } else {
      decide(record, link.target, isAdded ? null : "reject");
    }
    follow3();
  };
  var correctionButtons = (link) => {
    const record = nodes.get(link.source);
    const about = `${clean(nodes.get(link.target).label)}: ${clean(nameOf(record))}`;
    const holder = make("span", { class: "correction" });
    const show4 = () => {
      const { isYes, isNo } = judgementOf(record, link);
      const focused = [...holder.children].indexOf(document.activeElement);
      holder.classList.toggle("rejected", isNo);
      holder.replaceChildren(...[[say("right"), isYes, true], [say("wrong"), isNo, false]].map(([text, isPressed, isRight]) => {
        const button2 = make("button", {
          type: "button",
          "aria-pressed": String(isPressed),
          "aria-label": `${text}: ${about}`
        }, text);
        button2.addEventListener("click", () => {
          judge(record, link, isRight);
          show4();
        });
        return button2;
      }));
      holder.children[focused]?.focus();
    };
    show4();
    return holder;
  };
  var correctionLine = (someLinks) => make("p", { class: "corrections" }, someLinks.filter(isCoding).map((link) => [
    make("span", null, labelled(nodes.get(link.target).label), " ", correctionButtons(link)),
    " "
  ]));
  var follow3 = () => {
    applyCorrections();
    nameCommunities();
    showCorrections();
    corrected();
  };
  var allChanges = () => work.changes + freshCount();
  var showCorrections = () => {
    const bar2 = document.getElementById("corrections");
    const count2 = allChanges();
    bar2.hidden = count2 === 0 && bar2.lastChild.textContent === "";
    bar2.firstChild.textContent = count2 === 0 ? "" : say("{0} not in a file yet", plural(count2, "correction", "corrections")) + (isKept ? "" : say(", and this browser keeps nothing for this page"));
    for (const sheet of SHEETS) {
      document.getElementById(`save-${sheet}`).hidden = !isFresh(sheet);
    }
    document.getElementById("save").hidden = count2 > 0 && work.changes === 0;
  };
  var OBEYED = "In decisions/ of a review folder the next run obeys it.";
  var sheetButton = (sheet, tell) => {
    const saving = make(
      "button",
      { type: "button", id: `save-${sheet}`, hidden: true },
      say("Save {0}", `${sheet}.csv`)
    );
    saving.addEventListener("click", () => {
      saveSheet(sheet);
      tell.textContent = `${say("Saved as {0}.", `${sheet}.csv`)} ${say(OBEYED)}`;
      showCorrections();
    });
    return saving;
  };
  var takeOver = () => {
    const other = readKept(pageName) ? null : keptHere();
    if (other && (other.changes > 0 || Object.values(other.fresh).some(Boolean))) {
      replaceWork(other);
    }
  };
  var startCorrections = () => {
    const bar2 = make(
      "section",
      { id: "corrections", "aria-label": say("Corrections"), hidden: true },
      make("span", { role: "status" })
    );
    const tell = make("span", { class: "quiet", role: "status" });
    const saving = make("button", { type: "button", id: "save" }, say("Save {0}", "codings.csv"));
    saving.addEventListener("click", () => {
      tell.textContent = `${say(download())} ${say(OBEYED)}`;
      showCorrections();
    });
    const file = make("input", { type: "file", id: "load", accept: ".csv,.tsv,.txt,text/csv" });
    file.addEventListener("change", async () => {
      const [chosen] = file.files;
      tell.textContent = chosen ? tellTaken(takeTable(readRows(await chosen.text())), chosen.name) : "";
      changed();
      follow3();
      file.value = "";
    });
    bar2.append(
      saving,
      ...SHEETS.map((sheet) => sheetButton(sheet, tell)),
      make("label", { class: "file", for: "load" }, say("Join with a codings.csv …"), file),
      tell
    );
    document.querySelector("footer").before(bar2);
    takeOver();
    tell.textContent = startWork();
    forgetObeyed();
    onDecision(follow3);
    applyCorrections();
    nameCommunities();
    showCorrections();
    window.addEventListener("beforeunload", (event) => {
      if (!isKept && allChanges() > 0) {
        event.preventDefault();
      }
    });
  };

  // find.js
  var fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss").replaceAll("ı", "i").replaceAll("ø", "o").replaceAll("ł", "l").replaceAll("đ", "d").replaceAll("æ", "ae").replaceAll("œ", "oe");
  var searched = null;
  var makeSearched = () => graph.nodes.map((node) => ({
    node,
    label: fold(node.label),
    text: fold([
      node.label,
      node.title,
      node.label_zh,
      node.authors?.join(" "),
      node.venue,
      node.doi,
      node.year,
      node.id
    ].filter(Boolean).join(" "))
  }));
  var bodies = /* @__PURE__ */ new WeakMap();
  var bodyOf = (node) => {
    if (!bodies.has(node)) {
      bodies.set(node, fold([node.abstract, node.keywords?.join(" ")].filter(Boolean).join(" ")));
    }
    return bodies.get(node);
  };
  var wordsOf2 = (wanted2) => fold(wanted2).split(/\s+/).filter((word) => word !== "");
  var KINDS = ["theme", "location", "paper", "document", "event"];
  var kindPlace = (node) => KINDS.includes(node.kind) ? KINDS.indexOf(node.kind) : KINDS.length;
  var find = (wanted2, belongs = () => true) => {
    const words2 = wordsOf2(wanted2);
    searched ??= makeSearched();
    if (words2.length === 0) {
      return [];
    }
    const whole = words2.join(" ");
    const placeOf2 = ({ label, text }) => label.startsWith(whole) ? 0 : label.includes(whole) ? 1 : words2.every((word) => text.includes(word)) ? 2 : 3;
    return searched.filter(({ node, text }) => belongs(node) && words2.every((word) => text.includes(word) || word.length > 1 && bodyOf(node).includes(word))).map((found2) => ({ ...found2, place: placeOf2(found2) })).sort((one, two) => one.place - two.place || kindPlace(one.node) - kindPlace(two.node) || inOrder(one.label, two.label)).map(({ node }) => node);
  };
  var textMatcher = (wanted2) => {
    const words2 = wordsOf2(wanted2);
    searched ??= makeSearched();
    const texts = new Map(searched.map(({ node, text }) => [node, text]));
    return (node) => words2.every((word) => texts.get(node).includes(word) || bodyOf(node).includes(word));
  };

  // shown.js
  var themesOf = (record) => linksFrom(record, "discusses").filter(holds);
  var locationsOf = (record) => linksFrom(record, "studies").filter(holds);
  var venueOf = (record) => nodes.get(linksFrom(record, "published_in")[0]?.target)?.label ?? record.venue ?? "";
  var allRecords = graph.nodes.filter(isRecord);
  var RECORD_KINDS = ["paper", "document", "event"];
  var yearsWanted = (text = state.years) => {
    const [, from, to] = /^(\d*)-(\d*)$/.exec(text) ?? [];
    return { from: from ? Number(from) : -Infinity, to: to ? Number(to) : Infinity };
  };
  var yearsText = (from, to) => Number.isFinite(from) || Number.isFinite(to) ? `${Number.isFinite(from) ? from : ""}-${Number.isFinite(to) ? to : ""}` : "";
  var otherEnd = (link, id) => link.source === id ? link.target : link.source;
  var neighbourhoodOf = (id) => /* @__PURE__ */ new Set([id, ...links.get(id).filter(holds).map((link) => otherEnd(link, id))]);
  var pathBetween = (from, to) => {
    const before = /* @__PURE__ */ new Map([[from, null]]);
    const queue = [from];
    for (let i = 0; i < queue.length && !before.has(to); i++) {
      for (const link of links.get(queue[i])) {
        const next = otherEnd(link, queue[i]);
        if (holds(link) && !before.has(next)) {
          before.set(next, queue[i]);
          queue.push(next);
        }
      }
    }
    const path = [];
    for (let at = before.has(to) ? to : null; at !== null; at = before.get(at)) {
      path.unshift(at);
    }
    return path;
  };
  var waysWanted = () => {
    const { near, to } = state;
    if (!nodes.has(near)) {
      return null;
    }
    return nodes.has(to) ? new Set(pathBetween(near, to)) : neighbourhoodOf(near);
  };
  var liesIn = (id, wanted2) => id === wanted2 || (nodes.get(id).ancestors ?? []).some((one) => `location:${one}` === wanted2);
  var recordFilter = () => {
    const { theme, location: location2, venue, community, words: words2 } = state;
    const { from, to } = yearsWanted();
    const kinds = state.kinds.split(",").filter((kind) => RECORD_KINDS.includes(kind));
    const matches = words2 === "" ? null : textMatcher(words2);
    return (record) => !isOut(record) && (kinds.length === 0 || kinds.includes(record.kind)) && (state.years === "" || record.year >= from && record.year <= to) && (community === "" || String(record.community) === community) && (venue === "" || venueOf(record) === venue) && (theme === "" || themesOf(record).some((link) => link.target === theme)) && (location2 === "" || locationsOf(record).some((link) => liesIn(link.target, location2))) && (matches === null || matches(record));
  };
  var otherFilter = (chosen) => {
    const isNarrow = ["years", "theme", "location", "venue", "words"].some((name) => state[name] !== "");
    const matches = state.words === "" ? null : textMatcher(state.words);
    const seen = /* @__PURE__ */ new Set();
    if (isNarrow) {
      for (const record of chosen) {
        links.get(record.id).filter(holds).forEach((link) => seen.add(otherEnd(link, record.id)));
      }
    }
    return (node) => (state.community === "" || String(node.community) === state.community) && (!isNarrow || seen.has(node.id) || node.id === state.theme || node.id === state.location || matches !== null && matches(node));
  };
  var choose = () => {
    const kinds = state.kinds === "" ? null : state.kinds.split(",");
    const way = waysWanted();
    const isPath = way !== null && state.to !== "";
    const filter = recordFilter();
    const chosen = allRecords.filter((record) => (way === null || way.has(record.id)) && (isPath || filter(record)));
    const records2 = new Set(chosen);
    const other = otherFilter(chosen);
    const all = graph.nodes.filter((node) => (way === null || way.has(node.id)) && (isPath || (kinds === null || kinds.includes(node.kind)) && (isRecord(node) ? records2.has(node) : other(node))));
    return { records: chosen, nodes: all, ids: new Set(all.map(({ id }) => id)) };
  };
  var known = { version: null };
  var versionOfShown = () => `${isAsFound() ? "found" : corrections}
${keyOfFilters()}`;
  var shown = () => {
    const version = versionOfShown();
    if (known.version !== version) {
      known = { version, ...choose() };
    }
    return known;
  };
  var isShown = (node) => !hasFilters() || shown().ids.has(node.id);
  var papersOf = ({ theme, location: location2, column }) => {
    const found2 = [];
    for (const paper of shown().records) {
      const themes = themesOf(paper);
      const locations = column ? [] : locationsOf(paper);
      const toTheme = theme ? themes.filter((link) => link.target === theme.id) : [];
      const toColumn = location2 ? locations.filter((link) => link.target === location2.id) : [];
      const isThere = theme ? toTheme.length > 0 : themes.length === 0;
      const isHere = column ? column.holds(paper) : location2 ? toColumn.length > 0 : locations.length === 0;
      if (isThere && isHere) {
        const both = [...toTheme, ...toColumn];
        found2.push({ paper, links: both, isPrimary: both.every(isPrimary) });
      }
    }
    return found2.sort((one, two) => two.isPrimary - one.isPrimary);
  };

  // list.js
  var PAGE = 200;
  var list = { key: null, isFalling: false, shown: PAGE, version: "" };
  var valueOf = (node, key) => {
    if (key === "label") {
      return fold(node.label);
    }
    if (key === "kind") {
      return kindPlace(node);
    }
    return key === "community" ? node.community ?? Infinity : node.scores?.[key] ?? -1;
  };
  var rowsWanted = () => {
    const wanted2 = [...shown().nodes];
    const turn = list.isFalling ? -1 : 1;
    const standard = (one, two) => kindPlace(one) - kindPlace(two) || inOrder(one.kind, two.kind) || valueOf(two, "pagerank") - valueOf(one, "pagerank") || inOrder(one.id, two.id);
    return wanted2.sort((one, two) => (list.key === null ? 0 : turn * inOrder(valueOf(one, list.key), valueOf(two, list.key))) || standard(one, two));
  };
  var nodeRow = (node, keys2, places) => make("tr", null, make("th", { scope: "row" }, nodeLink(node), isRecord(node) ? make("small", { class: "byline" }, byline(node)) : ""), keys2.map((key) => {
    if (key === "kind") {
      return make("td", null, kindName(node.kind));
    }
    return key === "community" ? make("td", null, node.community ? chip(node.community) : "") : make("td", { class: "number" }, node.scores?.[key]?.toFixed(places[key]) ?? "");
  }));
  var choice = (id, label, options2, change2, chosen = "") => {
    const select = make("select", { id }, options2.map(([value, text]) => make("option", { value, selected: value === chosen }, clean(text))));
    select.addEventListener("change", () => change2(select.value));
    return make("label", { for: id }, `${label} `, select);
  };
  var startList = () => {
    const table2 = document.getElementById("node-table");
    const heads = [...table2.tHead.rows[0].cells];
    const keys2 = heads.map((head) => head.dataset.key).slice(1);
    const places = Object.fromEntries(heads.map((head) => [head.dataset.key, Number(head.dataset.places)]));
    const count2 = make("p", { role: "status", class: "quiet" });
    const more = make("button", { type: "button" }, say("Show {0} more", PAGE));
    const show4 = () => {
      const wanted2 = rowsWanted();
      const most = Math.min(list.shown, wanted2.length);
      table2.tBodies[0].replaceChildren(
        ...wanted2.slice(0, most).map((node) => nodeRow(node, keys2, places))
      );
      count2.textContent = most < wanted2.length ? say("{0} of {1} nodes", most, wanted2.length) : plural(most, "node", "nodes");
      more.hidden = most === wanted2.length;
      more.textContent = say("Show {0} more", Math.min(PAGE, wanted2.length - most));
      for (const head of heads) {
        head.setAttribute("aria-sort", head.dataset.key !== list.key ? "none" : list.isFalling ? "descending" : "ascending");
      }
    };
    const change2 = (changes) => {
      Object.assign(list, { shown: PAGE }, changes);
      show4();
    };
    for (const head of heads) {
      const { key } = head.dataset;
      const isScore = !["label", "kind", "community"].includes(key);
      const button2 = make("button", { type: "button", class: "sort" }, head.textContent);
      button2.addEventListener("click", () => change2({
        key,
        isFalling: list.key === key ? !list.isFalling : isScore
      }));
      head.replaceChildren(button2);
    }
    more.addEventListener("click", () => {
      const first = list.shown;
      list.shown += PAGE;
      show4();
      table2.tBodies[0].rows[first]?.querySelector("a").focus();
    });
    table2.closest(".scroll").before(make("div", { class: "choices" }, count2));
    table2.closest(".scroll").after(more);
    document.getElementById("nodes-cut")?.remove();
    const follow4 = () => {
      if (state.view === "nodes" && list.version !== versionOfShown()) {
        list.version = versionOfShown();
        change2({});
      }
    };
    onChange(follow4);
    follow4();
  };

  // bar.js
  var MOST_VENUES = 300;
  var MOST_OFFERED = 12;
  var followers = [];
  var field2 = (name, label, attributes) => {
    const input = make("input", {
      id: `filter-${name}`,
      autocomplete: "off",
      spellcheck: "false",
      ...attributes
    });
    return { input, whole: make("label", { for: input.id }, `${label} `, input) };
  };
  var selectOf = (name, label, offered) => {
    const whole = choice(
      `filter-${name}`,
      label,
      [["", say("all")], ...offered],
      (value) => go({ [name]: value }),
      state[name]
    );
    const select = whole.querySelector("select");
    followers.push(() => {
      select.value = state[name];
    });
    return whole;
  };
  var wordsField = () => {
    const { input, whole } = field2("words", say("Words"), {
      type: "search",
      placeholder: say("in titles, texts, names")
    });
    input.addEventListener("input", () => go({ words: input.value.trim() }, true));
    followers.push(() => {
      if (input.value.trim() !== state.words) {
        input.value = state.words;
      }
    });
    return whole;
  };
  var yearFields = () => {
    const years = allRecords.map(({ year }) => year).filter(Boolean);
    if (years.length === 0) {
      return "";
    }
    const least = years.reduce((a, b) => Math.min(a, b));
    const most = years.reduce((a, b) => Math.max(a, b));
    const bounds = { type: "number", min: least, max: most, step: "1" };
    const from = field2("from", say("Years from"), { ...bounds, placeholder: least });
    const to = field2("until", say("to"), { ...bounds, placeholder: most });
    const take = () => go({ years: yearsText(
      from.input.value === "" ? NaN : Number(from.input.value),
      to.input.value === "" ? NaN : Number(to.input.value)
    ) });
    from.input.addEventListener("change", take);
    to.input.addEventListener("change", take);
    followers.push(() => {
      const wanted2 = yearsWanted();
      from.input.value = Number.isFinite(wanted2.from) ? wanted2.from : "";
      to.input.value = Number.isFinite(wanted2.to) ? wanted2.to : "";
    });
    return make("span", { class: "years" }, from.whole, to.whole);
  };
  var allKinds = [...new Set(graph.nodes.map((node) => node.kind))].sort((one, two) => kindPlace({ kind: one }) - kindPlace({ kind: two }) || inOrder(one, two));
  var kindFields = () => {
    const boxes = allKinds.map((kind) => {
      const box = make("input", { type: "checkbox", id: `filter-kind-${kind}`, value: kind });
      box.addEventListener("change", () => {
        const chosen = boxes.filter((one) => one.checked).map((one) => one.value);
        go({ kinds: chosen.length === allKinds.length ? "" : chosen.join(",") });
      });
      return box;
    });
    followers.push(() => boxes.forEach((box) => {
      box.checked = state.kinds.split(",").includes(box.value);
    }));
    return make(
      "fieldset",
      { class: "kinds" },
      make("legend", null, say("Kinds")),
      boxes.map((box) => make("label", { for: box.id }, box, ` ${kindName(box.value)}`))
    );
  };
  var offeredNodes = (kind) => graph.nodes.filter((node) => node.kind === kind).map((node) => [node.id, node.label]).sort(([, one], [, two]) => inOrder(one, two));
  var offeredVenues = () => {
    const counts = /* @__PURE__ */ new Map();
    allRecords.map(venueOf).filter(Boolean).forEach((venue) => counts.set(venue, (counts.get(venue) ?? 0) + 1));
    return [...counts].sort(([one, first], [two, second]) => second - first || inOrder(one, two)).slice(0, MOST_VENUES).map(([venue, count2]) => [venue, `${venue} (${count2})`]);
  };
  var nodeField = (name, label) => {
    const offers = make("datalist", { id: `offers-${name}` });
    const { input, whole } = field2(name, label, {
      type: "search",
      list: offers.id,
      placeholder: say("any node")
    });
    const take = () => {
      const [node] = find(input.value);
      go({ [name]: input.value.trim() === "" ? "" : node?.id ?? state[name] });
    };
    input.addEventListener("input", () => {
      offers.replaceChildren(...find(input.value).slice(0, MOST_OFFERED).map((node) => make("option", { value: clean(node.label) })));
    });
    input.addEventListener("change", take);
    followers.push(() => {
      input.value = clean(nodes.get(state[name])?.label ?? "");
    });
    return [whole, offers];
  };
  var pathParts = () => {
    const path = pathBetween(state.near, state.to).map((id) => nodes.get(id));
    return path.length === 0 ? [say("Nothing leads from the one to the other.")] : [say("Shortest way: "), ...path.flatMap((node, i) => [i > 0 ? " – " : "", nodeLink(node)])];
  };
  var tellShown = (status, way) => {
    const { records: records2, nodes: some } = shown();
    status.textContent = hasFilters() ? say(
      "{0} of {1} papers, {2} of {3} nodes",
      records2.length,
      allRecords.length,
      some.length,
      graph.nodes.length
    ) : say("Everything is shown.");
    const isWay = nodes.has(state.near) && nodes.has(state.to);
    way.replaceChildren(...isWay ? pathParts() : []);
    way.hidden = !isWay;
  };
  var startMore = (bar2) => {
    const count2 = () => ["kinds", "years", "theme", "location", "venue", "community", "near", "to"].filter((name) => state[name] !== "").length;
    bar2.open = count2() > 0 && window.innerWidth > 900;
    const summary = bar2.querySelector("summary");
    followers.push(() => {
      summary.textContent = count2() > 0 ? say("Filters ({0})", count2()) : say("Filters");
    });
  };
  var showView = () => {
    for (const section of document.querySelectorAll("main > section")) {
      section.classList.toggle("away", section.id !== state.view);
    }
    for (const link of document.querySelectorAll("nav ul a")) {
      const isHere = link.getAttribute("href") === `#${state.view}`;
      link.toggleAttribute("data-here", isHere);
      if (isHere) {
        link.setAttribute("aria-current", "page");
      } else {
        link.removeAttribute("aria-current");
      }
    }
  };
  var showCommunities = () => {
    for (const item of document.querySelectorAll(".communities > li")) {
      const id = item.querySelector(".chip").textContent;
      item.hidden = hasFilters() && !shown().nodes.some((node) => String(node.community) === id);
    }
  };
  var nodeActions = (node) => {
    const near = make(
      "button",
      { type: "button", "aria-pressed": String(state.near === node.id) },
      say("Only its neighbourhood")
    );
    near.addEventListener("click", () => {
      go(state.near === node.id ? { near: "", to: "" } : { near: node.id, to: "" });
      near.setAttribute("aria-pressed", String(state.near === node.id));
    });
    const isPossible = nodes.has(state.near) && state.near !== node.id;
    const to = isPossible ? make("button", { type: "button" }, say(
      "Way here from {0}",
      clean(nodes.get(state.near).label)
    )) : "";
    if (isPossible) {
      to.addEventListener("click", () => go({ to: node.id }));
    }
    return make("p", { class: "actions" }, near, " ", to);
  };
  var startBar = () => {
    const status = make("p", { role: "status", id: "shown", class: "quiet" });
    const way = make("p", { id: "way", role: "status" });
    const clear = make("button", { type: "button", id: "clear" }, say("Show everything"));
    clear.addEventListener("click", clearFilters);
    const more = make("details", { id: "filters" }, make("summary"), make(
      "div",
      { class: "fields" },
      yearFields(),
      selectOf("theme", say("Theme"), offeredNodes("theme")),
      selectOf("location", say("Location"), offeredNodes("location")),
      selectOf("venue", say("Venue"), offeredVenues()),
      selectOf("community", say("Community"), [...communities.values()].map(({ id, name }) => [String(id), `${id} ${name}`])),
      nodeField("near", say("Around")),
      nodeField("to", say("Way to")),
      kindFields()
    ));
    startMore(more);
    const other = make(
      "button",
      { type: "button", id: "language", lang: language === "zh" ? "en" : "zh" },
      otherLanguage.name
    );
    other.addEventListener("click", () => {
      go({ language: otherLanguage.value });
      location.reload();
    });
    const bar2 = make(
      "section",
      { id: "bar", "aria-label": say("What is shown") },
      wordsField(),
      more,
      status,
      clear,
      other,
      way
    );
    document.querySelector("main").before(bar2);
    const show4 = () => {
      followers.forEach((follow4) => follow4());
      clear.hidden = !hasFilters();
      tellShown(status, way);
      showView();
      if (state.view === "communities") {
        showCommunities();
      }
    };
    onChange(show4);
    show4();
  };

  // map_graph.js
  var MOST_DRAWN = 8e3;
  var measures = [...new Set(graph.nodes.flatMap(({ scores }) => Object.keys(scores ?? {})))];
  var measureOf = (node) => node.scores?.[state.size] ?? node.scores?.[measures[0]] ?? 0;
  var wanted = () => {
    const all = shown().nodes;
    const isChosen = state.kinds !== "" || state.near !== "";
    const network = isChosen ? all : all.filter((node) => node.community);
    return network.length === 0 ? all : network;
  };
  var weightOf = (link) => Number.isFinite(link.weight) ? link.weight : 1;
  var nodesAndLinks = (some) => {
    const ids = new Set(some.map(({ id }) => id));
    const drawn3 = /* @__PURE__ */ new Map();
    for (const { id } of some) {
      for (const link of links.get(id)) {
        const other = otherEnd(link, id);
        if (link.source === id && ids.has(other) && other !== id && holds(link)) {
          const key = inOrder(id, other) < 0 ? `${id}
${other}` : `${other}
${id}`;
          if (!drawn3.has(key)) {
            drawn3.set(key, { key, source: id, target: other, weight: 0 });
          }
          drawn3.get(key).weight += weightOf(link);
        }
      }
    }
    return { nodes: some, links: [...drawn3.values()], isCut: false, isOfCommunities: false };
  };
  var ofCommunities = (some) => {
    const sizes = /* @__PURE__ */ new Map();
    some.forEach(({ community }) => sizes.set(community ?? 0, (sizes.get(community ?? 0) ?? 0) + 1));
    const made2 = [...sizes].filter(([id]) => id > 0).map(([id, size]) => ({
      id: `community:${id}`,
      kind: "community",
      community: id,
      label: communities.get(id)?.name ?? String(id),
      size
    }));
    const drawn3 = /* @__PURE__ */ new Map();
    const ids = new Set(some.map(({ id }) => id));
    for (const link of graph.links) {
      const [one, two] = [nodes.get(link.source).community, nodes.get(link.target).community].sort((first, second) => first - second);
      if (one && two && one !== two && ids.has(link.source) && ids.has(link.target) && holds(link)) {
        const key = `${one}
${two}`;
        if (!drawn3.has(key)) {
          drawn3.set(key, { key, source: `community:${one}`, target: `community:${two}`, weight: 0 });
        }
        drawn3.get(key).weight += weightOf(link);
      }
    }
    return { nodes: made2, links: [...drawn3.values()], isCut: false, isOfCommunities: true };
  };
  var drawnGraph = () => {
    const some = wanted();
    const isAll = !hasFilters() || state.community === "";
    if (some.length > MOST_DRAWN && isAll && some.some(({ community }) => community)) {
      return ofCommunities(some);
    }
    if (some.length > MOST_DRAWN) {
      const first = [...some].sort((one, two) => measureOf(two) - measureOf(one) || inOrder(one.id, two.id)).slice(0, MOST_DRAWN);
      return { ...nodesAndLinks(first), isCut: true };
    }
    return nodesAndLinks(some);
  };

  // map_colours.js
  var LEAST = 3;
  var MOST = 17;
  var YEAR_SHADES = ["--shade-3", "--shade-4", "--shade-5", "--shade-6"];
  var readColours = () => {
    const probe = make("span", { hidden: true });
    document.body.append(probe);
    const style = getComputedStyle(document.documentElement);
    const colours = { hues: [], shades: YEAR_SHADES.map((name) => style.getPropertyValue(name).trim()) };
    for (let hue = 0; hue < HUES; hue++) {
      probe.className = `hue-${hue}`;
      colours.hues.push(getComputedStyle(probe).getPropertyValue("--solid").trim());
    }
    for (const name of ["ground", "text", "muted", "quiet", "rule", "link"]) {
      colours[name] = style.getPropertyValue(`--${name}`).trim();
    }
    probe.remove();
    return colours;
  };
  var yearLimits = (some) => {
    const years = some.map(({ year }) => year).filter(Boolean).sort((one, two) => one - two);
    return YEAR_SHADES.map((_, i) => years[Math.floor(i * years.length / YEAR_SHADES.length)]);
  };
  var shadeOfYear = (year, limits) => Math.max(0, limits.filter((limit) => limit !== void 0 && year >= limit).length - 1);
  var hueOfKind = (kind) => 1 + kindPlace({ kind }) % (HUES - 1);
  var colouring = (some, colours) => {
    if (state.colour === "kind") {
      const kinds = [...new Set(some.map(({ kind }) => kind))];
      return {
        of: ({ kind }) => colours.hues[hueOfKind(kind)],
        legend: kinds.map((kind) => ({
          colour: colours.hues[hueOfKind(kind)],
          text: kindName(kind),
          change: null
        }))
      };
    }
    if (state.colour === "year") {
      const limits = yearLimits(some);
      const from = [...new Set(limits.filter((limit) => limit !== void 0))];
      return {
        of: ({ year }) => year ? colours.shades[shadeOfYear(year, limits)] : colours.quiet,
        legend: [
          ...from.map((year) => ({
            colour: colours.shades[shadeOfYear(year, limits)],
            text: say("{0} and later", year),
            change: null
          })),
          { colour: colours.quiet, text: say("without a year"), change: null }
        ]
      };
    }
    const found2 = [...new Set(some.map(({ community }) => community).filter(Boolean))].sort((one, two) => one - two);
    const hue = (community) => community < HUES ? community : 0;
    const grey = found2.filter((id) => id >= HUES);
    const named = grey.length > 1 ? found2.filter((id) => id < HUES) : found2;
    const legend = named.map((id) => ({
      colour: colours.hues[hue(id)],
      text: `${id} ${communities.get(id)?.name ?? ""}`,
      change: () => go({ community: state.community === String(id) ? "" : String(id) })
    }));
    if (grey.length > 1) {
      legend.push({ colour: colours.hues[0], text: say("{0} smaller communities", grey.length), change: null });
    }
    return { of: ({ community }) => colours.hues[hue(community ?? 0)], legend };
  };
  var sizing = (some) => {
    const valueOf2 = (node) => node.size ?? measureOf(node);
    const most = some.reduce((top, node) => Math.max(top, valueOf2(node)), 0) || 1;
    const largest = some.length > 1e3 ? MOST * 0.7 : MOST;
    return (node) => LEAST + (largest - LEAST) * Math.sqrt(Math.max(0, valueOf2(node)) / most);
  };
  var showLegend = (element, legend) => {
    element.replaceChildren(...legend.map(({ colour, text, change: change2 }) => {
      const dot = make("span", { class: "dot" });
      dot.style.setProperty("--dot", colour);
      const label = labelled(clean(text));
      if (!change2) {
        return make("li", null, dot, label);
      }
      const button2 = make("button", {
        type: "button",
        "aria-pressed": String(text.startsWith(`${state.community} `))
      }, dot, label);
      button2.addEventListener("click", change2);
      return make("li", null, button2);
    }));
  };

  // map_layout.js
  var GOLDEN = Math.PI * (3 - Math.sqrt(5));
  var SPREAD = 26;
  var STEP_TIME = 12;
  var WORK = 6e5;
  var MOST_ROUNDS = 300;
  var LEAST_ROUNDS = 20;
  var ALL_KNOWN = 0.6;
  var sunflower = (place, spread) => {
    const radius = spread * Math.sqrt(place + 0.5);
    return { x: radius * Math.cos(place * GOLDEN), y: radius * Math.sin(place * GOLDEN) };
  };
  var firstPlaces = (drawn3) => {
    const members = /* @__PURE__ */ new Map();
    for (const node of drawn3.nodes) {
      const community = drawn3.isOfCommunities ? 0 : node.community ?? 0;
      if (!members.has(community)) {
        members.set(community, []);
      }
      members.get(community).push(node);
    }
    const largest = [...members.values()].reduce((most, some) => Math.max(most, some.length), 1);
    const apart = 2.2 * SPREAD * Math.sqrt(largest);
    const places = /* @__PURE__ */ new Map();
    [...members.values()].sort((one, two) => two.length - one.length).forEach((some, order) => {
      const centre = order === 0 ? { x: 0, y: 0 } : sunflower(order, apart);
      some.forEach((node, i) => {
        const { x, y } = sunflower(i, SPREAD);
        places.set(node.id, { x: centre.x + x, y: centre.y + y });
      });
    });
    return places;
  };
  var neighbours = (drawn3) => {
    const found2 = new Map(drawn3.nodes.map(({ id }) => [id, []]));
    for (const link of drawn3.links) {
      found2.get(link.source).push(otherEnd(link, link.source));
      found2.get(link.target).push(link.source);
    }
    return found2;
  };
  var besideOthers = (drawn3, places) => {
    const near = neighbours(drawn3);
    const around = /* @__PURE__ */ new Map();
    for (const { id } of drawn3.nodes.filter((node) => !places.has(node.id))) {
      const known3 = near.get(id).filter((other) => places.has(other) && !around.has(other));
      const all = known3.length > 0 ? known3 : [...places.keys()].slice(0, 1);
      const x = all.reduce((sum2, other) => sum2 + places.get(other).x, 0) / all.length;
      const y = all.reduce((sum2, other) => sum2 + places.get(other).y, 0) / all.length;
      const key = `${Math.round(x / SPREAD)} ${Math.round(y / SPREAD)}`;
      around.set(key, (around.get(key) ?? 0) + 1);
      const step = sunflower(around.get(key) + 1, SPREAD);
      around.set(id, true);
      places.set(id, { x: x + step.x, y: y + step.y });
    }
    return places;
  };
  var startPlaces = (drawn3, stretch) => {
    const known3 = new Map(drawn3.nodes.filter((node) => Number.isFinite(node.x)).map((node) => [node.id, { x: stretch * node.x, y: -node.y }]));
    const isKnown = known3.size > 0 && known3.size >= ALL_KNOWN * drawn3.nodes.length;
    return isKnown ? { places: besideOthers(drawn3, known3), isSettled: true } : { places: firstPlaces(drawn3), isSettled: drawn3.nodes.length < 3 };
  };
  var settle = (graph2, stretch, moved) => {
    const { layOut, matrices } = libraries;
    const rounds = Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, Math.round(WORK / graph2.order)));
    const settings = {
      linLogMode: false,
      outboundAttractionDistribution: false,
      adjustSizes: false,
      edgeWeightInfluence: 0.5,
      scalingRatio: 20,
      strongGravityMode: true,
      gravity: 0.02,
      slowDown: 1 + Math.log(graph2.order),
      barnesHutOptimize: graph2.order > 300,
      barnesHutTheta: 0.6
    };
    const { nodes: nodes2, edges } = matrices.graphToByteArrays(
      graph2,
      (edge, { weight }) => weight
    );
    let round2 = 0;
    let waiting = null;
    const work2 = () => {
      const begin = performance.now();
      while (round2 < rounds && performance.now() - begin < STEP_TIME) {
        layOut(settings, nodes2, edges);
        round2 += 1;
      }
      if (round2 < rounds) {
        waiting = setTimeout(work2);
      } else {
        matrices.assignLayoutChanges(
          graph2,
          nodes2,
          (id, at) => ({ ...at, x: stretch * at.x })
        );
        moved();
      }
    };
    waiting = setTimeout(work2);
    return () => clearTimeout(waiting);
  };

  // map_drawing.js
  var MANY = 1500;
  var LONGEST2 = 42;
  var NAME_SIZE = 12;
  var FONT = 'Helvetica, Arial, "Liberation Sans", "Noto Sans", sans-serif';
  var ZOOM = 1.4;
  var STEP = 0.08;
  var drawing = {
    sigma: null,
    graph: null,
    colours: null,
    drawn: null,
    at: null,
    near: null,
    names: [],
    watch: null,
    stop: () => {
    },
    tell: () => {
    }
  };
  var canDraw = () => {
    try {
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("webgl2");
      context?.getExtension("WEBGL_lose_context")?.loseContext();
      return context !== null;
    } catch {
      return false;
    }
  };
  var cut = (text) => {
    const characters = [...clean(text)];
    return characters.length > LONGEST2 ? `${characters.slice(0, LONGEST2 - 1).join("")}…` : characters.join("");
  };
  var isFree = (box, taken) => taken.every((other) => other.of === box.of || box.x > other.x + other.width || other.x > box.x + box.width || box.y > other.y + other.height || other.y > box.y + box.height);
  var boxesFor = ({ key, label, x, y, size }, width) => {
    const height = NAME_SIZE + 4;
    const box = { of: key, label, width, height, node: { x, y } };
    return [
      { ...box, x: x + size + 2, y: y - height / 2 },
      { ...box, x: x - size - 2 - width, y: y - height / 2 },
      { ...box, x: x - width / 2, y: y + size + 1 },
      { ...box, x: x - width / 2, y: y - size - 1 - height }
    ];
  };
  var writeName = (context, { label, x, y }, weight) => {
    context.font = `${weight} ${NAME_SIZE}px ${FONT}`;
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.strokeStyle = drawing.colours.ground;
    context.strokeText(label, x, y);
    context.fillStyle = drawing.colours.text;
    context.fillText(label, x, y);
  };
  var writeNames = () => {
    const { sigma } = drawing;
    const context = sigma.getCanvases().labels.getContext("2d");
    const { width: whole, height } = sigma.getDimensions();
    const isWithin = (box) => box.x >= 0 && box.y >= 0 && box.x + box.width <= whole && box.y + box.height <= height;
    const taken = [];
    const discs = drawing.names.map(({ key, x, y, size }) => ({
      of: key,
      x: x - size,
      y: y - size,
      width: 2 * size,
      height: 2 * size
    }));
    drawing.names.sort((one, two) => two.size - one.size || inOrder(one.key, two.key));
    for (const { of, x, y, width, height: high } of discs.filter((disc) => disc.of === drawing.at)) {
      context.font = `700 ${NAME_SIZE}px ${FONT}`;
      const label = drawing.names.find(({ key }) => key === of).label;
      taken.push({
        of: null,
        label,
        x: x + width + 4,
        y: y + high / 2 - NAME_SIZE / 2 - 2,
        width: context.measureText(label).width + 4,
        height: NAME_SIZE + 4
      });
    }
    for (const name of drawing.names.filter(({ key }) => key !== drawing.at)) {
      context.font = `400 ${NAME_SIZE}px ${FONT}`;
      const width = context.measureText(name.label).width + 4;
      const box = boxesFor(name, width).find((one) => isWithin(one) && isFree(one, taken) && isFree(one, discs));
      if (box) {
        taken.push(box);
        writeName(context, { label: name.label, x: box.x + 2, y: box.y + NAME_SIZE }, 400);
      }
    }
    drawing.names = [];
    sigma.getContainer().namesShown = taken;
  };
  var writeHovered = (context, { label, x, y, size }) => {
    context.beginPath();
    context.arc(x, y, size + 3, 0, Math.PI * 2);
    context.lineWidth = 2;
    context.strokeStyle = drawing.colours.text;
    context.stroke();
    if (label) {
      writeName(context, { label, x: x + size + 6, y: y + NAME_SIZE / 3 }, 700);
    }
  };
  var lookAt = (id) => {
    const isThere = id !== null && drawing.graph.hasNode(id);
    drawing.at = isThere ? id : null;
    drawing.near = isThere ? /* @__PURE__ */ new Set([id, ...drawing.graph.neighbors(id)]) : null;
    drawing.sigma.refresh({ skipIndexation: true });
  };
  var nodeLook = (id, data) => {
    const { at, near, colours } = drawing;
    if (near === null) {
      return data;
    }
    return near.has(id) ? { ...data, highlighted: id === at, forceLabel: true, zIndex: 1 } : { ...data, label: "", color: colours.rule, zIndex: 0 };
  };
  var linkLook = (edge, data) => {
    const { at, graph: graph2, colours } = drawing;
    if (at === null) {
      return data;
    }
    return graph2.hasExtremity(edge, at) ? { ...data, color: colours.quiet, zIndex: 1 } : { ...data, hidden: true };
  };
  var makeGraph = (drawn3, places) => {
    const graph2 = new libraries.Graph({ type: "undirected", multi: false, allowSelfLoops: false });
    const colour = colouring(drawn3.nodes, drawing.colours);
    const sizeOf = sizing(drawn3.nodes);
    for (const node of drawn3.nodes) {
      graph2.addNode(node.id, {
        ...places.get(node.id),
        label: cut(node.label),
        size: sizeOf(node),
        color: colour.of(node),
        kind: node.kind
      });
    }
    const most = drawn3.links.reduce((top, { weight }) => Math.max(top, weight), 1);
    for (const { key, source, target, weight } of drawn3.links) {
      graph2.addEdgeWithKey(key, source, target, {
        weight,
        size: drawn3.nodes.length > MANY ? 0.4 : 0.5 + 2.5 * Math.sqrt(weight / most),
        color: drawing.colours.rule
      });
    }
    showLegend(drawing.legend, colour.legend);
    return graph2;
  };
  var recolour = () => {
    const { graph: graph2, drawn: drawn3 } = drawing;
    drawing.colours = readColours();
    const colour = colouring(drawn3.nodes, drawing.colours);
    const sizeOf = sizing(drawn3.nodes);
    for (const node of drawn3.nodes) {
      graph2.mergeNodeAttributes(node.id, { color: colour.of(node), size: sizeOf(node) });
    }
    graph2.forEachEdge((edge) => graph2.setEdgeAttribute(edge, "color", drawing.colours.rule));
    showLegend(drawing.legend, colour.legend);
    drawing.sigma.refresh();
  };
  var openDrawn = (id) => {
    if (id.startsWith("community:") && !nodes.has(id)) {
      go({ community: id.slice("community:".length) });
    } else {
      openNode(id);
    }
  };
  var settingsFor = (count2) => ({
    defaultDrawNodeLabel: (context, data) => {
      if (data.label) {
        drawing.names.push({ ...data });
      }
    },
    defaultDrawNodeHover: writeHovered,
    nodeReducer: nodeLook,
    edgeReducer: linkLook,
    hideEdgesOnMove: count2 > MANY,
    hideLabelsOnMove: count2 > MANY,
    labelRenderedSizeThreshold: count2 > MANY ? 6 : 4,
    labelDensity: 2,
    labelGridCellSize: 60,
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    stagePadding: 40,
    allowInvalidContainer: true
    /* it has no size while another view is seen */
  });
  var draw = (element, legend, tell) => {
    erase();
    drawing.colours = readColours();
    drawing.legend = legend;
    drawing.tell = tell;
    drawing.drawn = drawnGraph();
    const stretch = Math.min(1.6, Math.max(0.7, element.clientWidth / element.clientHeight));
    const { places, isSettled } = startPlaces(drawing.drawn, stretch);
    drawing.graph = makeGraph(drawing.drawn, places);
    const sigma = new libraries.Sigma(drawing.graph, element, settingsFor(drawing.graph.order));
    drawing.sigma = sigma;
    sigma.on("afterRender", writeNames);
    sigma.on("enterNode", ({ node }) => lookAt(node));
    sigma.on("leaveNode", () => lookAt(state.node === "" ? null : state.node));
    sigma.on("clickNode", ({ node }) => openDrawn(node));
    sigma.on("clickStage", () => lookAt(null));
    element.dataset.state = isSettled ? "settled" : "settling";
    if (!isSettled) {
      drawing.stop = settle(drawing.graph, stretch, () => {
        sigma.refresh();
        element.dataset.state = "settled";
      });
    }
    drawing.watch = new ResizeObserver(() => {
      const { width, height } = sigma.getDimensions();
      if (element.clientWidth > 0 && (element.clientWidth !== width || element.clientHeight !== height)) {
        sigma.resize();
        sigma.refresh();
      }
    });
    drawing.watch.observe(element);
    lookAt(state.node);
    return drawing.drawn;
  };
  var erase = () => {
    drawing.stop();
    drawing.stop = () => {
    };
    drawing.watch?.disconnect();
    drawing.sigma?.kill();
    drawing.sigma = null;
    drawing.names = [];
  };
  var isDrawn = () => drawing.sigma !== null;
  var lookAtOpened = () => lookAt(state.node === "" ? null : state.node);
  var pictureOfMap = () => {
    if (!isDrawn()) {
      return null;
    }
    drawing.sigma.refresh();
    const layers = Object.entries(drawing.sigma.getCanvases()).filter(([name]) => ["edges", "nodes", "edgeLabels", "labels"].includes(name)).map(([, layer]) => layer);
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [layers[0].width, layers[0].height];
    const context = canvas.getContext("2d");
    context.fillStyle = drawing.colours.ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
    layers.forEach((layer) => context.drawImage(layer, 0, 0, canvas.width, canvas.height));
    return canvas;
  };
  var ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
  var walk = (step) => {
    const ranked = [...drawing.drawn.nodes].sort((one, two) => (two.size ?? measureOf(two)) - (one.size ?? measureOf(one)) || inOrder(one.id, two.id));
    const at = ranked.findIndex(({ id }) => id === drawing.at);
    const next = ranked[(at + step + (at < 0 && step < 0 ? 1 : 0) + ranked.length) % ranked.length];
    if (next) {
      lookAt(next.id);
      drawing.tell(say(
        "{0}, {1}, {2} neighbours: Enter opens it",
        clean(next.label),
        kindName(next.kind),
        drawing.near.size - 1
      ));
    }
  };
  var zoom = (factor) => {
    const camera = drawing.sigma.getCamera();
    camera.setState({
      ratio: factor === 0 ? 1 : camera.getBoundedRatio(camera.ratio * factor),
      ...factor === 0 ? { x: 0.5, y: 0.5, angle: 0 } : {}
    });
  };
  var pressed = (event) => {
    const camera = drawing.sigma?.getCamera();
    const arrow = ARROWS[event.key];
    if (!camera || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const does = arrow ? () => camera.setState({
      x: camera.x + arrow[0] * STEP * camera.ratio,
      y: camera.y + arrow[1] * STEP * camera.ratio
    }) : {
      "+": () => zoom(1 / ZOOM),
      "=": () => zoom(1 / ZOOM),
      "-": () => zoom(ZOOM),
      0: () => zoom(0),
      n: () => walk(1),
      p: () => walk(-1),
      Enter: () => drawing.at !== null && openDrawn(drawing.at)
    }[event.key];
    if (does) {
      event.preventDefault();
      does();
    } else if (event.key === "Escape" && drawing.at !== null && state.node === "") {
      event.stopPropagation();
      lookAt(null);
    }
  };

  // map.js
  var map = { version: "", look: "", isPossible: null, stillPart: null, element: null, legend: null };
  var makeButton = (shape, node) => {
    const open = (event) => {
      event.preventDefault();
      openNode(node.id);
    };
    shape.setAttribute("tabindex", "0");
    shape.setAttribute("role", "button");
    const seen = [...shape.querySelectorAll("text")].map((line3) => line3.textContent).join(" ");
    shape.setAttribute("aria-label", `${seen}, ${kindName(node.kind)} ${clean(node.label)}`);
    shape.addEventListener("click", open);
    shape.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        open(event);
      }
    });
    for (const link of shape.querySelectorAll("a")) {
      link.setAttribute("tabindex", "-1");
    }
  };
  var startStill = () => {
    for (const shape of map.stillPart?.querySelectorAll("[data-id]") ?? []) {
      if (nodes.has(shape.dataset.id)) {
        makeButton(shape, nodes.get(shape.dataset.id));
      }
    }
  };
  var fadeStill = () => {
    for (const shape of map.stillPart?.querySelectorAll("[data-id]") ?? []) {
      const node = nodes.get(shape.dataset.id);
      shape.classList.toggle("faded", node !== void 0 && !isShown(node));
    }
  };
  var tellDrawn = (drawn3) => {
    const counts = [
      plural(drawn3.nodes.length, "node", "nodes"),
      plural(drawn3.links.length, "link", "links")
    ].join(", ");
    map.status.textContent = [
      counts,
      drawn3.isOfCommunities ? say("communities first: one that is opened shows its nodes") : "",
      drawn3.isCut ? say("the first {0} by {1}", MOST_DRAWN, state.size) : ""
    ].filter(Boolean).join("; ");
  };
  var showStill = (isForced) => {
    erase();
    map.element.hidden = true;
    map.legend.hidden = true;
    map.version = "";
    if (map.stillPart) {
      map.stillPart.hidden = false;
    }
    fadeStill();
    map.status.textContent = !isForced ? "" : map.stillPart ? say("This browser draws without WebGL: this picture does not move.") : say("This browser draws without WebGL; the table, the timeline and the list tell the same.");
  };
  var showMoving = () => {
    const look = `${state.size}
${state.colour}
${state.community}`;
    map.element.hidden = false;
    map.legend.hidden = false;
    if (map.stillPart) {
      map.stillPart.hidden = true;
    }
    if (map.version !== versionOfShown() || !isDrawn()) {
      tellDrawn(draw(map.element, map.legend, (text) => {
        map.said.textContent = text;
      }));
      map.version = versionOfShown();
    } else if (map.look !== look) {
      recolour();
    } else {
      lookAtOpened();
    }
    map.look = look;
  };
  var show = () => {
    if (state.view !== "map") {
      return;
    }
    map.isPossible ??= canDraw();
    const isStill = state.drawn === "still" || !map.isPossible;
    map.moving.forEach((part2) => {
      part2.hidden = isStill;
    });
    map.button.hidden = !map.isPossible || !map.stillPart;
    map.button.setAttribute("aria-pressed", String(state.drawn === "still"));
    if (isStill) {
      showStill(!map.isPossible);
      return;
    }
    try {
      showMoving();
    } catch {
      map.isPossible = false;
      show();
    }
  };
  var makeMapPart = () => {
    if (document.getElementById("map")) {
      return;
    }
    const part2 = make(
      "section",
      { id: "map", "aria-labelledby": "map-title" },
      make("h2", { id: "map-title" }, say("Map"))
    );
    document.getElementById("themes").after(part2);
    document.getElementById("to-timeline").before(make(
      "li",
      null,
      make("a", { href: "#map" }, say("Map"))
    ));
  };
  var button = (text, name, act) => {
    const made2 = make("button", { type: "button", "aria-label": name }, text);
    made2.addEventListener("click", act);
    return made2;
  };
  var SEEN_MEASURES = (name) => name === "pagerank" ? "PageRank" : say(name);
  var startMap = () => {
    const part2 = document.getElementById("map");
    map.stillPart = part2.querySelector("figure");
    map.element = make("div", {
      id: "drawing",
      role: "application",
      tabindex: "0",
      hidden: true,
      "aria-label": say("Map"),
      "aria-describedby": "map-keys"
    });
    map.legend = make("ul", { id: "legend", hidden: true });
    map.status = make("p", { role: "status", class: "quiet", id: "map-shown" });
    map.said = make("p", { role: "status", class: "quiet", id: "map-said" });
    map.button = button(say("Picture that does not move"), null, () => go({ drawn: state.drawn === "still" ? "" : "still" }));
    map.moving = [
      choice(
        "size-choice",
        say("Size"),
        measures.map((name) => [name, SEEN_MEASURES(name)]),
        (size) => go({ size }),
        state.size
      ),
      choice("colour-choice", say("Colour"), ["community", "kind", "year"].map((name) => [name, say(name)]), (colour) => go({ colour }), state.colour),
      make(
        "span",
        { class: "zoom" },
        button("+", say("Larger"), () => zoom(1 / 1.5)),
        " ",
        button("−", say("Smaller"), () => zoom(1.5)),
        " ",
        button(say("Whole"), null, () => zoom(0))
      )
    ];
    const keys2 = make("p", { id: "map-keys", class: "quiet" }, say("Keys: arrows move, + and − zoom, 0 shows all, n and p go from node to node, Enter opens."));
    map.moving.push(keys2);
    const options2 = make("div", { class: "options" }, map.moving.slice(0, 3), map.button);
    const title = part2.querySelector("h2");
    title.after(options2, map.legend, map.status, map.element, keys2, map.said);
    map.element.addEventListener("keydown", pressed);
    startStill();
    onChange(show);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      if (isDrawn()) {
        recolour();
      }
    });
    show();
  };

  // marks.js
  var hitsOf = (someLinks) => someLinks.flatMap((link) => (link.evidence ?? []).map((evidence) => ({ evidence, of: nodes.get(link.target) })));
  var POINTS = 2;
  var pointsOf2 = (evidence) => {
    const points = short(evidence.weight, POINTS);
    return `${points} ${points === "1" ? "point" : "points"}`;
  };
  var explain = ({ evidence, of }) => {
    const notes = [evidence.kind, pointsOf2(evidence)];
    if (evidence.cue) {
      notes.push("beside a study cue");
    }
    if (evidence.contrast) {
      notes.push("behind a contrast");
    }
    return `${of.kind} ${clean(of.label)}: ${clean(evidence.pattern)} (${notes.join(", ")})`;
  };
  var fieldPlace = (field3) => ["title", "keywords", "abstract"].indexOf(field3);
  var inTextOrder = (one, two) => fieldPlace(one.evidence.field) - fieldPlace(two.evidence.field) || one.evidence.sentence[0] - two.evidence.sentence[0] || one.evidence.sentence[1] - two.evidence.sentence[1] || one.evidence.start - two.evidence.start || one.evidence.end - two.evidence.end;
  var sentencesOf = (hits) => {
    const sentences = [];
    for (const hit of [...hits].sort(inTextOrder)) {
      const { field: field3, sentence: [start, end] } = hit.evidence;
      const last = sentences[sentences.length - 1];
      if (last && last.field === field3 && last.start === start && last.end === end) {
        last.hits.push(hit);
      } else {
        sentences.push({ field: field3, start, end, hits: [hit] });
      }
    }
    return sentences;
  };
  var stretchesOf = (start, end, hits) => {
    const within = (place) => Math.min(Math.max(place, start), end);
    const cuts = /* @__PURE__ */ new Set([start, end]);
    for (const { evidence } of hits) {
      cuts.add(within(evidence.start)).add(within(evidence.end));
    }
    const places = [...cuts].sort((one, two) => one - two);
    return places.slice(0, -1).map((place, i) => ({
      start: place,
      end: places[i + 1],
      hits: hits.filter(({ evidence }) => evidence.start <= place && evidence.end > place)
    }));
  };
  var mark = (text, hits) => {
    const kinds = [...new Set(hits.map(({ of }) => of.kind))].sort(inOrder).reverse();
    const element = make(
      "mark",
      { class: kinds.join(" "), title: hits.map(explain).join("\n") },
      clean(text)
    );
    element.of = hits.map(({ of }) => of.id);
    return element;
  };
  var marked = (paper, field3, start, end, hits) => {
    const characters = charactersOf(paper, field3);
    return stretchesOf(start, end, hits).map((stretch) => {
      const text = characters.slice(stretch.start, stretch.end).join("");
      return stretch.hits.length > 0 ? mark(text, stretch.hits) : clean(text);
    });
  };
  var hasText = (paper, { field: field3, hits }) => hits.every(({ evidence }) => charactersOf(paper, field3).slice(evidence.start, evidence.end).join("") === evidence.quote);
  var quotes = (hits) => hits.flatMap((hit, i) => [i > 0 ? " … " : "", mark(hit.evidence.quote, [hit])]);
  var notesOf = (hits) => {
    const notes = /* @__PURE__ */ new Map();
    for (const { evidence, of } of hits) {
      const found2 = notes.get(of) ?? [];
      found2.push(`“${evidence.pattern}” ${pointsOf2(evidence)}`);
      notes.set(of, found2);
    }
    return [...notes];
  };
  var sentenceElement = (paper, sentence) => {
    const text = charactersOf(paper, sentence.field).join("");
    const content = hasText(paper, sentence) ? marked(paper, sentence.field, sentence.start, sentence.end, sentence.hits) : quotes(sentence.hits);
    const notes = notesOf(sentence.hits).map(([of, found2]) => make(
      "li",
      { class: of.kind },
      labelled(of.label),
      ": ",
      found2.flatMap((note, i) => [i > 0 ? ", " : "", labelled(note)])
    ));
    return make(
      "li",
      null,
      make("q", { lang: languageOf(text), dir: "auto" }, content),
      make("ul", { class: "notes" }, make("li", { class: "field" }, sentence.field), notes)
    );
  };
  var DECISIONS = { added: "added by hand", accepted: "checked by hand" };
  var decisionOf = (link) => DECISIONS[link.decision] ?? "";
  var addedTo = (someLinks) => someLinks.filter((link) => link.decision === "added").map((link) => nodes.get(link.target));
  var sentenceList = (paper, someLinks) => {
    const sentences = sentencesOf(hitsOf(someLinks));
    const added2 = addedTo(someLinks);
    return sentences.length + added2.length === 0 ? make("p", { class: "quiet" }, "No sentence is known for this link.") : make(
      "ul",
      { class: "sentences" },
      sentences.map((sentence) => sentenceElement(paper, sentence)),
      added2.map((node) => make(
        "li",
        null,
        labelled(node.label),
        make("small", null, " added by hand")
      ))
    );
  };
  var sentenceLines = (paper, someLinks) => sentencesOf(hitsOf(someLinks)).map((sentence) => {
    const text = hasText(paper, sentence) ? charactersOf(paper, sentence.field).slice(sentence.start, sentence.end).join("") : sentence.hits.map(({ evidence }) => evidence.quote).join(" … ");
    const notes = notesOf(sentence.hits).map(([of, found2]) => `${of.label}: ${found2.join(", ")}`);
    return `  - “${clean(text)}” [${sentence.field}; ${clean(notes.join("; "))}]`;
  }).concat(addedTo(someLinks).map((node) => `  - ${clean(node.label)} [added by hand]`));
  var fieldPart = (paper, field3, title) => {
    const characters = charactersOf(paper, field3);
    const hits = hitsOf(links.get(paper.id)).filter(({ evidence }) => evidence.field === field3);
    return characters.length === 0 ? [] : [
      make("h3", null, title),
      make(
        "p",
        { class: "field-text", lang: languageOf(characters.join("")), dir: "auto" },
        marked(paper, field3, 0, characters.length, hits)
      )
    ];
  };
  var stress = (shown2, id) => {
    for (const element of shown2.querySelectorAll("mark")) {
      element.classList.toggle("stressed", element.of.includes(id));
    }
  };

  // crossing.js
  var MOST_YEARS = 24;
  var PERIOD = 5;
  var written2 = { rows: [], places: [], names: /* @__PURE__ */ new Map(), byName: /* @__PURE__ */ new Map() };
  var keyOf = (theme, column) => `${theme?.id ?? ""}
${column}`;
  var simple = (id) => id.slice(id.indexOf(":") + 1).replace(/[^\p{L}\p{N}.-]/gu, "_");
  var nameOfCell = (theme, column) => {
    const key = keyOf(theme, column.key);
    if (!written2.names.has(key)) {
      const made2 = `cell-${theme ? simple(theme.id) : "none"}-${simple(column.key) || "none"}`;
      let name = made2;
      for (let i = 2; written2.byName.has(name); i++) {
        name = `${made2}_${i}`;
      }
      written2.names.set(key, name);
      written2.byName.set(name, { theme, columnKey: column.key });
    }
    return written2.names.get(key);
  };
  var readWritten = (table2) => {
    const heads = [...table2.tHead.rows[0].cells];
    let group = "";
    for (const row of table2.querySelectorAll("tbody tr")) {
      if (row.classList.contains("group")) {
        group = row.textContent;
        continue;
      }
      const theme = nodes.get(row.dataset.node) ?? null;
      written2.rows.push({ theme, group: theme ? group : "" });
      for (const link of row.querySelectorAll("td a")) {
        const name = link.dataset.cell ?? decodeURIComponent(link.hash.slice(1));
        const columnKey = heads[link.parentElement.cellIndex].dataset.node;
        written2.names.set(keyOf(theme, columnKey), name);
        written2.byName.set(name, { theme, columnKey });
      }
    }
    written2.places = heads.filter((head) => head.classList.contains("location")).map((head) => head.dataset.node);
  };
  var none = { key: "", label: "" };
  var placeColumns = () => {
    const known3 = new Set(written2.places);
    const others = [...nodes.values()].filter(({ id, kind }) => kind === "location" && !known3.has(id));
    const columns = new Map([...written2.places.filter((id) => id !== ""), ...others.map(({ id }) => id)].map((id) => [id, { key: id, label: nodes.get(id).label, location: nodes.get(id) }]));
    return { columns, of: (record) => locationsOf(record).map((link) => [link.target, isPrimary(link)]) };
  };
  var yearColumns = (records2) => {
    const years = [...new Set(records2.map(({ year }) => year).filter(Boolean))].sort((a, b) => a - b);
    const width = years.length > MOST_YEARS ? PERIOD : 1;
    const startOf = (year) => Math.floor(year / width) * width;
    const keyOfYear = (year) => `year:${startOf(year)}`;
    const columns = new Map(years.map((year) => {
      const from = startOf(year);
      return [keyOfYear(year), {
        key: keyOfYear(year),
        from,
        to: from + width - 1,
        label: width === 1 ? String(from) : `${from}–${from + width - 1}`,
        holds: (record) => Boolean(record.year) && startOf(record.year) === from
      }];
    }));
    return { columns, of: ({ year }) => year ? [[keyOfYear(year), true]] : [] };
  };
  var venueColumns = (records2) => {
    const counts = /* @__PURE__ */ new Map();
    for (const venue of records2.map(venueOf).filter(Boolean)) {
      counts.set(venue, (counts.get(venue) ?? 0) + 1);
    }
    const columns = new Map([...counts].sort(([one, first], [two, second]) => second - first || inOrder(one, two)).map(([venue]) => [`venue:${venue}`, {
      key: `venue:${venue}`,
      label: venue,
      venue,
      holds: (record) => venueOf(record) === venue
    }]));
    return { columns, of: (record) => venueOf(record) ? [[`venue:${venueOf(record)}`, true]] : [] };
  };
  var COLUMNS2 = { location: placeColumns, year: yearColumns, venue: venueColumns };
  var WITHOUT = { location: "(no location)", year: "(no year)", venue: "(no venue)" };
  var lacks = {
    location: (record) => locationsOf(record).length === 0,
    year: (record) => !record.year,
    venue: (record) => venueOf(record) === ""
  };
  var counted = () => ({ primary: 0, mention: 0 });
  var add = (to, isFirst) => {
    to[isFirst ? "primary" : "mention"] += 1;
  };
  var sumOf = ({ primary, mention }) => primary + mention;
  var addRecord = (made2, record, columnsOf) => {
    const themes = themesOf(record).map((link) => [link.target, isPrimary(link)]);
    const columns = columnsOf(record);
    for (const [theme, isFirst] of themes.length > 0 ? themes : [["", true]]) {
      add(made2.rowTotals.get(theme), isFirst);
      for (const [column, isAlso] of columns.length > 0 ? columns : [["", true]]) {
        const key = `${theme}
${column}`;
        if (!made2.counts.has(key)) {
          made2.counts.set(key, counted());
        }
        add(made2.counts.get(key), isFirst && isAlso);
      }
    }
    for (const [column, isFirst] of columns.length > 0 ? columns : [["", true]]) {
      add(made2.columnTotals.get(column), isFirst);
    }
  };
  var rowsOf2 = () => {
    const known3 = new Set(written2.rows.map(({ theme }) => theme));
    const others = [...nodes.values()].filter((node) => node.kind === "theme" && !known3.has(node));
    return [
      ...written2.rows.filter(({ theme }) => theme),
      ...others.map((theme) => ({ theme, group: theme.group ?? "" })),
      { theme: null, group: "" }
    ];
  };
  var count = () => {
    const { records: records2 } = shown();
    const by = Object.hasOwn(COLUMNS2, state.by) ? state.by : "location";
    const { columns, of } = COLUMNS2[by](records2);
    const made2 = {
      by,
      count: records2.length,
      counts: /* @__PURE__ */ new Map(),
      cells: /* @__PURE__ */ new Map(),
      rowTotals: new Map(rowsOf2().map(({ theme }) => [theme?.id ?? "", counted()])),
      columnTotals: new Map([...columns.keys(), ""].map((key) => [key, counted()]))
    };
    records2.forEach((record) => addRecord(made2, record, of));
    made2.rows = rowsOf2().filter(({ theme }) => sumOf(made2.rowTotals.get(theme?.id ?? "")) > 0);
    made2.columns = [...columns.values(), {
      ...none,
      label: say(WITHOUT[by]),
      isNone: true,
      holds: by === "location" ? null : lacks[by]
    }].filter(({ key }) => sumOf(made2.columnTotals.get(key)) > 0);
    for (const { theme } of made2.rows) {
      for (const column of made2.columns.filter(({ key }) => made2.counts.has(keyOf(theme, key)))) {
        const cell = cellOf2(theme, column, made2);
        made2.cells.set(cell.name, cell);
      }
    }
    return made2;
  };
  var cellOf2 = (theme, column, made2) => ({
    name: made2.by === "location" ? nameOfCell(theme, column) : nameOfCell(theme, column.isNone ? { key: `${made2.by}:none` } : column),
    theme: theme ?? void 0,
    location: column.location,
    column: column.holds ? column : void 0,
    ...counted(),
    ...made2.counts.get(keyOf(theme, column.key))
  });
  var known2 = { version: null };
  var crossing = () => {
    const version = `${versionOfShown()}
${state.by}`;
    if (known2.version !== version) {
      known2 = { version, made: count() };
    }
    return known2.made;
  };
  var countsOf = (theme, column) => crossing().counts.get(keyOf(theme, column.key)) ?? counted();
  var cellAt = (theme, column) => cellOf2(theme, column, crossing());
  var found = { version: null };
  var foundOf = (theme, column) => {
    if (!isCorrected()) {
      return null;
    }
    const version = `${versionOfShown()}
${state.by}`;
    if (found.version !== version) {
      found = { version, made: asFound(count) };
    }
    return found.made.counts.get(keyOf(theme, column.key)) ?? counted();
  };
  var cellNamed = (name) => {
    const { cells, columns, by } = crossing();
    const named = written2.byName.get(name);
    if (cells.has(name) || !named) {
      return cells.get(name);
    }
    const location2 = nodes.get(named.columnKey);
    const column = columns.find(({ key }) => key === named.columnKey);
    const cell = { name, theme: named.theme ?? void 0, location: location2, ...counted() };
    return by === "location" || location2 || column ? { ...cell, column: column?.holds && column } : void 0;
  };
  var meetingsOf = (node) => {
    const met = /* @__PURE__ */ new Map();
    for (const record of shown().records) {
      const themes = themesOf(record);
      const locations = locationsOf(record);
      const [own, others] = node.kind === "theme" ? [themes, locations] : [locations, themes];
      const link = own.find(({ target }) => target === node.id);
      for (const other of link ? others : []) {
        met.set(other.target, met.get(other.target) ?? counted());
        add(met.get(other.target), isPrimary(link) && isPrimary(other));
      }
    }
    return [...met].map(([id, counts]) => {
      const other = nodes.get(id);
      const [theme, location2] = node.kind === "theme" ? [node, other] : [other, node];
      return { other, ...counts, name: nameOfCell(theme, { key: location2.id }) };
    }).sort((one, two) => sumOf(two) - sumOf(one) || inOrder(one.other.label, two.other.label));
  };

  // table.js
  var MOST_COLUMNS = 18;
  var LEAST_COLUMNS = 8;
  var SHADES = 6;
  var LEAST_FULL = 10;
  var table = { element: null, version: "", isUnfolded: false, most: LEAST_FULL };
  var countsParts = ({ primary, mention }) => [primary > 0 ? String(primary) : "", mention > 0 ? make("small", null, `+${mention}`) : ""];
  var percent = (part2, whole) => whole > 0 ? `${Math.round(100 * part2 / whole)}%` : "";
  var expectedOf = (theme, column) => {
    const made2 = crossing();
    return sumOf(made2.rowTotals.get(theme?.id ?? "")) * sumOf(made2.columnTotals.get(column.key)) / made2.count;
  };
  var shareOf = (theme, column, cell) => {
    const made2 = crossing();
    const whole = state.as === "rows" ? made2.rowTotals.get(theme?.id ?? "") : made2.columnTotals.get(column.key);
    return sumOf(cell) / sumOf(whole);
  };
  var NOTABLE = 1;
  var tellCell = (theme, column) => {
    const cell = countsOf(theme, column);
    const sum2 = sumOf(cell);
    if (state.as === "expected" && theme && !column.isNone) {
      const expected = expectedOf(theme, column);
      const more = (sum2 - expected) / Math.sqrt(expected);
      return sum2 === 0 && expected < NOTABLE ? null : {
        parts: [String(sum2), make("small", null, ` / ${expected.toFixed(1)}`)],
        shade: more > 0 ? Math.min(SHADES, Math.ceil(more * 1.5)) : 0,
        note: say("{0} expected by chance", expected.toFixed(1))
      };
    }
    const before = foundOf(theme, column);
    if (sum2 === 0 && (before === null || sumOf(before) === 0)) {
      return null;
    }
    const isMeeting = theme && !column.isNone;
    if (state.as === "rows" || state.as === "columns") {
      const share = shareOf(theme, column, cell);
      return {
        parts: [percent(share, 1)],
        shade: isMeeting ? Math.ceil(SHADES * share) : 0,
        note: say(state.as === "rows" ? "{0} of the theme" : "{0} of the column", percent(share, 1))
      };
    }
    return {
      parts: sum2 === 0 ? ["0"] : countsParts(cell),
      note: "",
      shade: isMeeting ? Math.ceil(SHADES * Math.sqrt(sum2 / table.most)) : 0
    };
  };
  var labelOf = (theme, column) => `${theme ? clean(theme.label) : say("(no theme)")}, ` + clean(column.label);
  var cellElement = (theme, column) => {
    const told = tellCell(theme, column);
    if (!told) {
      return make("td");
    }
    const cell = cellAt(theme, column);
    const before = foundOf(theme, column);
    const isOther = before !== null && (before.primary !== cell.primary || before.mention !== cell.mention);
    const link = make("a", { href: `#${encodeURIComponent(cell.name)}` }, told.parts);
    const description = [
      `${labelOf(theme, column)}: ${countsText(cell.primary, cell.mention)}`,
      told.note,
      isOther ? say("{0} before corrections", countsText(
        before.primary,
        before.mention
      )) : ""
    ].filter(Boolean).join(", ");
    link.setAttribute("aria-label", `${link.textContent}, ${description}`);
    link.title = description;
    return make("td", { class: `s${told.shade}${isOther ? " corrected" : ""}` }, link);
  };
  var totalElement = (counts) => make("td", { class: "total" }, countsParts(counts));
  var headElement = (column) => make(
    "th",
    { scope: "col", class: "location", "data-node": column.location?.id ?? column.key },
    column.location ? nodeLink(column.location) : make("span", null, column.isNone ? column.label : labelled(column.label))
  );
  var rowElement = ({ theme }, columns) => make(
    "tr",
    { class: theme?.is_search_term ? "subject" : null, "data-node": theme?.id ?? "" },
    make(
      "th",
      { scope: "row" },
      theme ? nodeLink(theme) : say("(no theme)"),
      theme?.is_search_term ? make("small", null, ` ${say("search term")}`) : ""
    ),
    columns.map((column) => cellElement(theme, column)),
    totalElement(crossing().rowTotals.get(theme?.id ?? ""))
  );
  var bodies2 = (made2) => {
    const groups = [];
    for (const row of made2.rows) {
      const last = groups[groups.length - 1];
      if (!last || last.group !== row.group || !row.theme) {
        groups.push({ group: row.group, rows: [row] });
      } else {
        last.rows.push(row);
      }
    }
    return groups.map(({ group, rows }) => make(
      "tbody",
      null,
      group === "" ? null : make("tr", { class: "group" }, make("th", {
        scope: "rowgroup",
        colspan: String(made2.columns.length + 2)
      }, make("span", null, labelled(say(group))))),
      rows.map((row) => rowElement(row, made2.columns))
    ));
  };
  var CAPTIONS = {
    location: "Number of papers that discuss the theme of the row and study the location of the column",
    year: "Number of papers that discuss the theme of the row, by the year they appeared in",
    venue: "Number of papers that discuss the theme of the row, by where they were published"
  };
  var NOTES = {
    counts: "",
    rows: "Shares are of the papers of a theme: what is in no cell of its row lacks a column.",
    columns: "Shares are of the papers of a column.",
    expected: "Behind the stroke: how many there would be if themes and columns had nothing to do with each other; dark where there are more, 0 where there could be some."
  };
  var roomFor = (element, heads) => {
    const width = heads.reduce((sum2, head) => sum2 + head.offsetWidth + 1, 0);
    const others = element.offsetWidth - width;
    return Math.floor((element.closest(".scroll").clientWidth - others) / (width / heads.length));
  };
  var foldColumns = () => {
    const { element } = table;
    const heads = [...element.tHead.rows[0].cells].filter((head, i) => head.classList.contains("location") && !crossing().columns[i - 1].isNone);
    const common = heads.length === 0 ? 0 : Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, roomFor(element, heads)));
    const isFoldable = state.by !== "year" && heads.length > common + 2;
    table.folding.hidden = !isFoldable;
    const rare = isFoldable && !table.isUnfolded ? heads.slice(common).map((head) => head.cellIndex) : [];
    for (const row of element.rows) {
      for (const index of row.cells.length > 1 ? rare : []) {
        row.cells[index].hidden = true;
      }
    }
    table.button.setAttribute("aria-pressed", String(table.isUnfolded));
    const texts = state.by === "venue" ? ["Show the {0} most frequent venues", "Show all {0} venues"] : ["Show the {0} most studied locations", "Show all {0} locations"];
    table.button.textContent = table.isUnfolded ? say(texts[0], common) : say(texts[1], heads.length);
  };
  var showCurrent = (name) => {
    for (const current of document.querySelectorAll('[aria-current="true"]')) {
      current.removeAttribute("aria-current");
    }
    const cell = name === "" ? null : table.element?.querySelector(`td a[href="#${encodeURIComponent(name)}"]`);
    cell?.setAttribute("aria-current", "true");
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    for (const shape of document.querySelectorAll("#map [data-id]")) {
      if (state.node !== "" && shape.dataset.id === state.node) {
        shape.setAttribute("aria-current", "true");
      }
    }
  };
  var STEPS = {
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0]
  };
  var move = (event) => {
    const step = STEPS[event.key];
    const from = event.target.closest("td, th");
    if (!step || !from || event.target.tagName !== "A") {
      return;
    }
    const rows = [...table.element.rows];
    let row = rows.indexOf(from.parentElement) + step[0];
    let column = from.cellIndex + step[1];
    while (rows[row]?.cells[column] || step[0] !== 0 && rows[row]) {
      const link = rows[row].cells[column]?.querySelector("a");
      if (link?.checkVisibility?.() ?? link?.offsetParent) {
        event.preventDefault();
        link.focus();
        return;
      }
      row += step[0];
      column += step[1];
    }
  };
  var show2 = () => {
    const version = `${versionOfShown()}
${state.by}
${state.as}`;
    if (state.view !== "themes" || !table.element || table.version === version) {
      return;
    }
    table.version = version;
    const made2 = crossing();
    table.most = made2.rows.reduce((most, { theme }) => made2.columns.reduce((top, column) => theme && !column.isNone ? Math.max(top, sumOf(countsOf(theme, column))) : top, most), LEAST_FULL);
    const foot = make(
      "tr",
      null,
      make("th", { scope: "row" }, say("Papers")),
      made2.columns.map((column) => make("td", null, countsParts(made2.columnTotals.get(column.key)))),
      make("td", { class: "total" }, String(made2.count))
    );
    table.element.caption.firstChild.textContent = [
      say(CAPTIONS[made2.by]),
      Object.hasOwn(NOTES, state.as) ? say(NOTES[state.as]) : ""
    ].filter(Boolean).join(". ");
    table.element.tHead.replaceChildren(make(
      "tr",
      null,
      make("th", { scope: "col", class: "corner" }, say("Theme")),
      made2.columns.map(headElement),
      make("th", { scope: "col", class: "total" }, say("Papers"))
    ));
    table.element.querySelectorAll("tbody, tfoot").forEach((part2) => part2.remove());
    table.element.append(...bodies2(made2), make("tfoot", null, foot));
    foldColumns();
    showCurrent(state.cell);
  };
  var options = () => make(
    "div",
    { class: "options" },
    choice("by-choice", say("Columns"), [
      ["location", say("locations")],
      ["year", say("years")],
      ["venue", say("venues")]
    ], (by) => go({ by }), state.by),
    choice(
      "as-choice",
      say("Cells"),
      [
        ["counts", say("counts")],
        ["rows", say("shares of the theme")],
        ["columns", say("shares of the column")],
        ["expected", say("counts and expected")]
      ],
      (as) => go({ as }),
      state.as
    )
  );
  var startTable = () => {
    table.element = document.getElementById("crossing");
    if (!table.element) {
      return;
    }
    readWritten(table.element);
    table.button = make("button", { type: "button" });
    table.button.addEventListener("click", () => {
      table.isUnfolded = !table.isUnfolded;
      table.version = "";
      show2();
    });
    table.folding = make("p", { class: "choices" }, table.button);
    table.element.closest(".scroll").before(options(), table.folding);
    table.element.addEventListener("keydown", move);
    onChange(show2);
    show2();
  };

  // details.js
  var FIRST = 40;
  var longList = (items, attributes) => {
    const list3 = make("ul", attributes, items.slice(0, FIRST));
    if (items.length <= FIRST) {
      return list3;
    }
    const more = make("button", { type: "button" }, `Show all ${items.length}`);
    more.addEventListener("click", () => {
      list3.append(...items.slice(FIRST));
      list3.children[FIRST].querySelector("a")?.focus();
      more.remove();
    });
    return [list3, more];
  };
  var countsText = (primary, mention) => [
    primary > 0 || mention === 0 ? plural(primary, "paper", "papers") : "",
    mention > 0 ? plural(mention, "mention", "mentions") : ""
  ].filter((part2) => part2 !== "").join(say(" and "));
  var cellDetails = (cell) => {
    const found2 = papersOf(cell);
    const themeLabel = cell.theme?.label ?? "(no theme)";
    const columnLabel = cell.column?.label ?? cell.location?.label ?? "(no location)";
    const primary = found2.filter((entry) => entry.isPrimary).length;
    const counts = countsText(primary, found2.length - primary);
    const parts = found2.map((entry) => make(
      "section",
      { class: "paper" },
      make("h3", null, nodeLink(entry.paper), entry.isPrimary ? "" : make("small", { class: "mention" }, " mention")),
      make("p", { class: "byline" }, byline(entry.paper)),
      sentenceList(entry.paper, entry.links),
      correctionLine(entry.links)
    ));
    const lines = found2.flatMap((entry) => [
      "",
      clean(reference(entry.paper)) + (entry.isPrimary ? "" : " (mention)"),
      ...sentenceLines(entry.paper, entry.links)
    ]);
    return {
      kind: cell.column ? `theme × ${cell.column.venue ? "venue" : "year"}` : "theme × location",
      title: [
        cell.theme ? nodeLink(cell.theme) : themeLabel,
        " × ",
        cell.location ? nodeLink(cell.location) : columnLabel
      ],
      body: [make("p", { class: "quiet" }, counts), ...parts],
      text: [`${clean(themeLabel)} × ${clean(columnLabel)}: ${counts}`, ...lines].join("\n")
    };
  };
  var titleCase = (name) => name === "pagerank" ? "PageRank" : name[0].toUpperCase() + name.slice(1).replaceAll("-", ", ");
  var SCORE = 4;
  var FEW_PAPERS = 30;
  var scoresOf = (node) => {
    if (!node.scores) {
      return null;
    }
    const rows = Object.entries(node.scores).filter(([, score]) => score !== null).map(([name, score]) => make(
      "tr",
      null,
      make("th", { scope: "row" }, titleCase(name)),
      make("td", { class: "number" }, short(score, SCORE)),
      make("td", { class: "number" }, String(node.ranks?.[name] ?? ""))
    ));
    const head = make(
      "tr",
      null,
      make("th", { scope: "col" }, "Measure"),
      make("th", { scope: "col", class: "number" }, "Score"),
      make("th", { scope: "col", class: "number" }, "Rank")
    );
    const papers = graph.nodes.filter(isRecord).length;
    const sameKind = graph.nodes.filter((other) => other.kind === node.kind && other.scores).length;
    return make(
      "details",
      { class: "scores" },
      make("summary", null, "Scores"),
      make(
        "table",
        null,
        make(
          "caption",
          null,
          `Ranks are among ${plural(sameKind, node.kind, `${node.kind}s`)}`,
          papers < FEW_PAPERS ? `; with ${plural(papers, "paper", "papers")} they say little` : ""
        ),
        make("thead", null, head),
        make("tbody", null, rows)
      )
    );
  };
  var TELLING = {
    discusses: ["Discusses", "Discussed by"],
    studies: ["Studies", "Studied by"],
    part_of: ["Lies in", "Contains"],
    published_in: ["Published in", "Papers"],
    wrote: ["Wrote", "Written by"],
    has_keyword: ["Keywords", "Keyword of"],
    written_at: ["Written at", "Papers"],
    cites: ["Cites", "Cited by"],
    related_to: ["Related to", "Related to"],
    link: ["Linked with", "Linked with"]
  };
  var neighboursOf = (node) => {
    const groups = /* @__PURE__ */ new Map();
    for (const link of links.get(node.id)) {
      const isSource = link.source === node.id;
      const telling = TELLING[link.type][isSource ? 0 : 1];
      const other = nodes.get(isSource ? link.target : link.source);
      if (!groups.has(telling)) {
        groups.set(telling, []);
      }
      groups.get(telling).push({ link, other });
    }
    for (const group of groups.values()) {
      group.sort((one, two) => isPrimary(two.link) - isPrimary(one.link) || two.link.weight - one.link.weight || inOrder(one.other.label, two.other.label));
    }
    return groups;
  };
  var notesOfLink = (link) => {
    const notes = [
      isPrimary(link) ? "" : "mention",
      decisionOf(link),
      link.correction ? say("corrected") : ""
    ].filter(Boolean);
    return notes.length > 0 ? make("small", { class: "mention" }, ` ${notes.join(", ")}`) : "";
  };
  var neighbourItem = (node, { link, other }) => {
    const item = make(
      "li",
      { class: holds(link) ? null : "gone" },
      nodeLink(other, { class: `neighbour ${other.kind}` }),
      notesOfLink(link),
      isCoding(link) ? [" ", correctionButtons(link)] : ""
    );
    const paper = isRecord(node) ? node : other;
    if (link.evidence?.length > 0 && !isRecord(node)) {
      item.append(sentencesOnDemand(paper, link));
    }
    if (isRecord(node)) {
      item.addEventListener("mouseover", () => stress(panel.element, other.id));
      item.addEventListener("mouseout", () => stress(panel.element, null));
      item.addEventListener("focusin", () => stress(panel.element, other.id));
      item.addEventListener("focusout", () => stress(panel.element, null));
    }
    return item;
  };
  var sentencesOnDemand = (paper, link) => {
    const count2 = sentencesOf(hitsOf([link])).length;
    const folded3 = make(
      "details",
      null,
      make("summary", null, plural(count2, "sentence", "sentences"))
    );
    folded3.addEventListener("toggle", () => {
      if (folded3.open && folded3.children.length === 1) {
        folded3.append(sentenceList(paper, [link]));
      }
    });
    return folded3;
  };
  var neighbourGroups = (node) => [...neighboursOf(node)].flatMap(([telling, group]) => [
    make("h3", null, telling, make("small", null, ` ${group.length}`)),
    longList(
      group.map((neighbour) => neighbourItem(node, neighbour)),
      { class: "neighbours" }
    )
  ].flat());
  var paperParts = (paper) => {
    const hits = hitsOf(links.get(paper.id)).filter(({ evidence }) => evidence.field === "title");
    return [
      make("p", { class: "byline" }, byline(paper)),
      paper.title_inferred ? make("p", { class: "quiet" }, "Without a title: these are its first words.") : null,
      isAddress(paper.url) ? make("p", null, outside(paper.url, "Open the source page")) : null,
      hits.length > 0 ? fieldPart(paper, "title", "Title") : null,
      fieldPart(paper, "abstract", "Abstract"),
      fieldPart(paper, "keywords", "Keywords")
    ];
  };
  var otherParts = (node) => [
    node.label_zh ? make("p", null, labelled(node.label_zh)) : null,
    node.definition ? make("p", { class: "definition" }, labelled(node.definition)) : null,
    node.group ? make(
      "p",
      { class: "quiet" },
      "Group: ",
      labelled(say(node.group)),
      node.is_search_term ? "; the literature was searched by this" : ""
    ) : null
  ];
  var cellsOf = (node) => {
    const met = ["theme", "location"].includes(node.kind) ? meetingsOf(node) : [];
    return met.length === 0 ? [] : [
      make("h3", null, node.kind === "theme" ? "In the locations" : "With the themes"),
      longList(
        met.map((cell) => make("li", null, make(
          "a",
          { href: `#${encodeURIComponent(cell.name)}`, class: "neighbour" },
          nodeLabel(cell.other)
        ), make("small", null, " ", countsParts(cell)))),
        { class: "neighbours" }
      )
    ].flat();
  };
  var nodeText = (node) => {
    const lines = [isRecord(node) ? clean(reference(node)) : `${clean(node.label)} (${node.kind})`];
    for (const [telling, group] of neighboursOf(node)) {
      lines.push("", `${telling}:`);
      for (const { link, other } of group) {
        lines.push(
          `- ${clean(nameOf(other))}${isPrimary(link) ? "" : " (mention)"}`,
          ...sentenceLines(isRecord(node) ? node : other, [link])
        );
      }
    }
    return lines.join("\n");
  };
  var nodeDetails = (node) => ({
    kind: node.kind,
    title: nodeLabel(node),
    body: [
      ...isRecord(node) ? paperParts(node) : otherParts(node),
      node.community ? make(
        "p",
        null,
        "Community ",
        chip(node.community),
        " ",
        labelled(communities.get(node.community).name)
      ) : null,
      decisionsAbout(node),
      nodeActions(node),
      cellsOf(node),
      neighbourGroups(node),
      scoresOf(node),
      make("p", { class: "quiet" }, "Id ", make("code", null, clean(node.id)))
    ].flat(),
    text: nodeText(node)
  });

  // panel.js
  var panel = {
    element: make("aside", { id: "panel", "aria-labelledby": "panel-title", hidden: true }),
    opener: null,
    /* what had the focus before */
    text: "",
    /* what is copied */
    key: "\n"
    /* what it shows, as the state names it */
  };
  var copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = make("textarea", { class: "hidden-text", "aria-hidden": "true" });
      area.value = text;
      document.body.append(area);
      area.select();
      const isCopied = document.execCommand("copy");
      area.remove();
      return isCopied;
    }
  };
  var copyButton = () => {
    const button2 = make("button", { type: "button", class: "copy" }, "Copy as text");
    button2.addEventListener("click", async () => {
      const isCopied = await copy(panel.text);
      panel.status.textContent = isCopied ? "Copied." : "This browser does not let pages copy.";
      button2.focus();
    });
    return button2;
  };
  var closePanel = () => {
    if (panel.element.hidden) {
      return;
    }
    panel.element.hidden = true;
    document.body.classList.remove("has-panel");
    for (const current of document.querySelectorAll('[aria-current="true"]')) {
      current.removeAttribute("aria-current");
    }
    if (panel.opener?.isConnected) {
      panel.opener.focus({ preventScroll: true });
    }
    panel.opener = null;
  };
  var leavePanel = () => go({ node: "", cell: "" });
  var openPanel = (details) => {
    if (panel.element.hidden) {
      const focused = document.activeElement;
      const isHit = focused?.closest("#hits");
      panel.opener = isHit ? document.getElementById("search-field") : focused;
    }
    const close = make("button", { type: "button", class: "close", "aria-label": "Close" }, "×");
    close.addEventListener("click", leavePanel);
    const title = make("h2", { id: "panel-title", tabindex: "-1" }, details.title);
    panel.status = make("p", { role: "status", class: "quiet" });
    panel.text = details.text;
    panel.element.replaceChildren(
      make("div", { class: "panel-head" }, make("p", { class: "kind" }, details.kind), close),
      title,
      ...details.body.filter((part2) => part2 !== null),
      copyButton(),
      panel.status
    );
    panel.element.hidden = false;
    panel.element.scrollTop = 0;
    document.body.classList.add("has-panel");
    document.title = `${title.textContent} – ${panel.title}`;
    title.focus({ preventScroll: true });
  };
  var followCorrections = () => {
    const node = nodes.get(state.node);
    if (panel.corrections === corrections || !node) {
      return;
    }
    panel.corrections = corrections;
    const details = nodeDetails(node);
    panel.text = details.text;
    const fresh = details.body.filter((part2) => part2 !== null && part2 !== "");
    const place = panel.element.scrollTop;
    const isInForm = document.activeElement?.closest("#panel .decisions") !== null && document.activeElement !== null && panel.element.contains(document.activeElement);
    const label = document.activeElement?.getAttribute?.("aria-label");
    const [head, title] = panel.element.children;
    panel.element.replaceChildren(head, title, ...fresh, copyButton(), panel.status);
    panel.element.scrollTop = place;
    const again = label ? [...panel.element.querySelectorAll("button")].find((button2) => button2.getAttribute("aria-label") === label) : null;
    (again ?? (isInForm ? panel.element.querySelector(".decisions summary, .decisions button") : null))?.focus({ preventScroll: true });
  };
  var route = () => {
    const { node: id, cell: name } = state;
    const key = `${id}
${name}`;
    if (key === panel.key) {
      followCorrections();
      return;
    }
    panel.key = key;
    panel.corrections = corrections;
    const node = nodes.get(id);
    const cell = name === "" ? void 0 : cellNamed(name);
    if (node || cell) {
      openPanel(node ? nodeDetails(node) : cellDetails(cell));
      showCurrent(name);
    } else {
      closePanel();
      document.title = panel.title;
    }
  };
  var startPanel = () => {
    panel.title = document.title;
    document.querySelector("main").after(panel.element);
    onChange(route);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !panel.element.hidden && !event.defaultPrevented) {
        leavePanel();
      }
    });
  };

  // search.js
  var MOST_HITS = 50;
  var hitItem = (node) => make("li", null, nodeLink(node, { class: "hit" }), make("small", null, isRecord(node) ? [" ", byline(node).filter((part2) => part2.tagName !== "A" && part2 !== ", ").flatMap((part2, i) => [i > 0 ? ", " : "", part2])] : ` ${node.kind}`));
  var startSearch = () => {
    const box = document.getElementById("search");
    const field3 = make("input", {
      type: "search",
      id: "search-field",
      autocomplete: "off",
      spellcheck: "false",
      "aria-controls": "hits",
      placeholder: "Title, author, theme …"
    });
    const count2 = make("p", { role: "status", class: "quiet" });
    const list3 = make("ol");
    const hits = make("div", { id: "hits", hidden: true }, count2, list3);
    const show4 = () => {
      const found2 = find(field3.value);
      hits.hidden = field3.value.trim() === "";
      count2.textContent = found2.length > MOST_HITS ? `The first ${MOST_HITS} of ${found2.length} hits` : plural(found2.length, "hit", "hits");
      list3.replaceChildren(...found2.slice(0, MOST_HITS).map(hitItem));
    };
    field3.addEventListener("input", show4);
    field3.addEventListener("focus", show4);
    box.addEventListener("keydown", (event) => {
      const stops = [field3, ...list3.querySelectorAll("a.hit")];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape" && !hits.hidden) {
        event.preventDefault();
        hits.hidden = true;
        field3.focus();
        hits.hidden = true;
      } else if (step && !hits.hidden) {
        event.preventDefault();
        stops[stops.indexOf(document.activeElement) + step]?.focus();
      } else if (event.key === "Enter" && event.target === field3) {
        list3.querySelector("a")?.click();
      }
    });
    list3.addEventListener("click", () => {
      hits.hidden = true;
    });
    document.addEventListener("pointerdown", (event) => {
      hits.hidden = hits.hidden || !box.contains(event.target);
    });
    box.append(make("label", { for: "search-field" }, "Search"), field3, hits);
    box.hidden = false;
    document.addEventListener("keydown", (event) => {
      if (event.key === "/" && !event.target.closest("input, select, textarea")) {
        event.preventDefault();
        field3.focus();
      }
    });
  };

  // bibliography.js
  var ESCAPES = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
    "`": "\\textasciigrave{}",
    "{": "\\{",
    "}": "\\}",
    "&": "\\&",
    "%": "\\%",
    $: "\\$",
    "#": "\\#",
    _: "\\_"
  };
  var line = (text) => clean(String(text)).replace(/[\s\p{Cc}]+/gu, " ").trim();
  var escaped = (text) => line(text).replace(/[\\~^`{}&%$#_]/g, (sign) => ESCAPES[sign]).replace(/([-'])(?=\1)/g, "$1{}");
  var author = (name) => /\band\b|,.*,/i.test(name) ? `{${escaped(name)}}` : escaped(name);
  var titleOf = (record) => record.title ?? nameOf(record);
  var addressesOf = (record) => ({
    doi: line(record.doi ?? "").replace(/[\\{}\s]/g, ""),
    url: line(record.url ?? "").replace(/[\\{}\s]/g, encodeURIComponent)
  });
  var keys = (records2) => {
    const used = /* @__PURE__ */ new Set();
    return records2.map((record) => {
      const plain2 = record.id.slice(record.id.indexOf(":") + 1).normalize("NFKD").replace(/[^\w:.-]+/g, "") || "record";
      let key = plain2;
      for (let i = 2; used.has(key); i++) {
        key = `${plain2}-${i}`;
      }
      used.add(key);
      return key;
    });
  };
  var bibtexOf = (records2) => {
    const names = keys(records2);
    return records2.map((record, i) => {
      const { doi, url } = addressesOf(record);
      const venue = venueOf(record);
      const fields2 = [
        ["title", `{${escaped(titleOf(record))}}`],
        ["author", record.authors.map(author).join(" and ")],
        ["year", record.year ?? ""],
        ["journal", escaped(venue)],
        ["doi", doi],
        ["url", url],
        ["keywords", escaped(record.keywords.join("; "))],
        ["abstract", escaped(record.abstract ?? "")]
      ].filter(([, value]) => value !== "");
      return `@${venue ? "article" : "misc"}{${names[i]},
${fields2.map(([name, value]) => `  ${name} = {${value}},
`).join("")}}
`;
    }).join("\n");
  };
  var risOf = (records2) => records2.map((record) => {
    const { doi, url } = addressesOf(record);
    const venue = venueOf(record);
    return [
      ["TY", venue ? "JOUR" : "GEN"],
      ...record.authors.map((name) => ["AU", name]),
      ["TI", titleOf(record)],
      ["PY", record.year ?? ""],
      ["JO", venue],
      ["DO", doi],
      ["UR", url],
      ...record.keywords.map((word) => ["KW", word]),
      ["AB", record.abstract ?? ""],
      ["ID", record.id.slice(record.id.indexOf(":") + 1)]
    ].map(([tag, value]) => [tag, line(value)]).filter(([, value]) => value !== "").map(([tag, value]) => `${tag}  - ${value}\r
`).join("") + "ER  - \r\n";
  }).join("\r\n");

  // picture.js
  var NAMESPACE = "http://www.w3.org/2000/svg";
  var draw2 = (name, attributes, text) => {
    const element = document.createElementNS(NAMESPACE, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    if (text !== void 0) {
      element.textContent = text;
    }
    return element;
  };
  var isSeen = (element) => element.checkVisibility?.() ?? element.offsetParent !== null;
  var isClear = (colour) => colour === "transparent" || /,\s*0\)$/.test(colour);
  var round = (number) => Number(number.toFixed(1));
  var ground = (element, origin) => {
    const { backgroundColor, borderBottomWidth, borderBottomColor } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const place = { x: round(box.left - origin.left), y: round(box.top - origin.top) };
    const made2 = isClear(backgroundColor) || box.width === 0 ? [] : [draw2("rect", {
      ...place,
      width: round(box.width),
      height: round(box.height),
      fill: backgroundColor
    })];
    return parseFloat(borderBottomWidth) > 0 && !isClear(borderBottomColor) ? [...made2, draw2("rect", {
      x: place.x,
      y: round(box.bottom - origin.top),
      width: round(box.width),
      height: 1,
      fill: borderBottomColor
    })] : made2;
  };
  var linesOf = (node, isUpright) => {
    const lines = [];
    const range = document.createRange();
    for (const word of node.data.matchAll(/[^\s-]+-*|-+/g)) {
      const end = word.index + word[0].length;
      range.setStart(node, word.index);
      range.setEnd(node, end);
      const box = range.getBoundingClientRect();
      const place = isUpright ? box.left : box.top;
      const last = lines[lines.length - 1];
      if (last && Math.abs(last.place - place) < 3) {
        last.end = end;
        last.bottom = Math.max(last.bottom, box.bottom);
      } else if (box.width > 0) {
        lines.push({ place, start: word.index, end, box, bottom: box.bottom });
      }
    }
    return lines.map((line3) => ({
      ...line3,
      text: node.data.slice(line3.start, line3.end).replace(/\s+/g, " ")
    }));
  };
  var LOWER = 0.26;
  var words = (node, origin) => {
    const style = getComputedStyle(node.parentElement);
    const look = {
      fill: style.color,
      "font-family": style.fontFamily,
      "font-size": style.fontSize,
      "font-weight": style.fontWeight,
      "font-style": style.fontStyle
    };
    const isUpright = style.writingMode.startsWith("vertical");
    return linesOf(node, isUpright).map(({ text, box, bottom }) => {
      const x = round((isUpright ? box.right - box.width * LOWER : box.left) - origin.left);
      const y = round((isUpright ? bottom : box.bottom - box.height * LOWER) - origin.top);
      return draw2("text", {
        ...look,
        x,
        y,
        ...isUpright ? { transform: `rotate(-90 ${x} ${y})` } : {}
      }, text);
    });
  };
  var LOOKS = [
    "fill",
    "stroke",
    "stroke-width",
    "opacity",
    "fill-opacity",
    "font-family",
    "font-size",
    "font-weight",
    "font-style",
    "text-anchor",
    "visibility",
    "display"
  ];
  var dressed = (picture) => {
    const copy2 = picture.cloneNode(true);
    const copies = [copy2, ...copy2.querySelectorAll("*")];
    [picture, ...picture.querySelectorAll("*")].forEach((element, i) => {
      const style = getComputedStyle(element);
      LOOKS.forEach((name) => copies[i].setAttribute(name, style.getPropertyValue(name)));
    });
    return copy2;
  };
  var isAside = (element) => element.closest("button, select, input, label, script, .skip") !== null;
  var drawn = (element) => {
    const origin = element.getBoundingClientRect();
    const size = { width: Math.ceil(origin.width), height: Math.ceil(origin.height) };
    const whole = draw2("svg", {
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      xmlns: NAMESPACE
    });
    const paper = getComputedStyle(document.body).backgroundColor;
    whole.append(draw2("rect", { ...size, fill: isClear(paper) ? "#ffffff" : paper }));
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.currentNode; node; node = walker.nextNode()) {
      const owner = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
      if (!isSeen(owner) || isAside(owner) || owner.ownerSVGElement) {
        continue;
      }
      if (node.localName === "svg") {
        const copy2 = dressed(node);
        const box = node.getBoundingClientRect();
        Object.entries({
          x: box.left - origin.left,
          y: box.top - origin.top,
          width: box.width,
          height: box.height
        }).forEach(([key, value]) => copy2.setAttribute(key, round(value)));
        whole.append(copy2);
      } else if (owner.localName !== "svg") {
        whole.append(...node === owner ? ground(node, origin) : words(node, origin));
      }
    }
    return whole;
  };
  var svgText = (element) => `<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(element)}
`;
  var LARGEST = 8192;
  var rastered = async (svg) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg))}`;
    await image.decode();
    const scale = Math.min(2, LARGEST / Math.max(image.width, image.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(image.width * scale));
    canvas.height = Math.max(1, Math.round(image.height * scale));
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  };

  // taking.js
  var part = () => {
    const section = document.getElementById(state.view);
    return state.view === "map" ? section.querySelector("svg") ?? section : section;
  };
  var isMovingMap = () => state.view === "map" && isDrawn();
  var svgOfView = () => {
    const element = part();
    if (element.localName !== "svg") {
      return drawn(element);
    }
    const copied = element.cloneNode(true);
    copied.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    return copied;
  };
  var savePng = async () => {
    const canvas = isMovingMap() && pictureOfMap() || await rastered(svgOfView());
    const blob = await new Promise((done) => {
      canvas.toBlob(done, "image/png");
    });
    saveFile(`${state.view}.png`, blob, "image/png");
  };
  var HEAD = [
    "id",
    "kind",
    "label",
    "title",
    "authors",
    "year",
    "venue",
    "doi",
    "community",
    "themes",
    "locations",
    "degree",
    "pagerank"
  ];
  var labels = (some) => some.map(({ target }) => clean(nodes.get(target).label)).join("; ");
  var rowOf = (node) => {
    const isPaper = Boolean(node.authors);
    return [
      node.id,
      node.kind,
      node.label,
      node.title ?? "",
      node.authors?.join("; ") ?? "",
      node.year ?? "",
      isPaper ? venueOf(node) : "",
      node.doi ?? "",
      communities.get(node.community)?.name ?? "",
      isPaper ? labels(themesOf(node)) : "",
      isPaper ? labels(locationsOf(node)) : "",
      node.scores?.degree ?? "",
      node.scores?.pagerank ?? ""
    ].map((value) => clean(String(value)));
  };
  var saveCsv = () => saveFile(
    "selection.csv",
    `\uFEFF${rowsText([HEAD, ...shown().nodes.map(rowOf)])}`,
    "text/csv;charset=utf-8"
  );
  var linkOfState = () => location.href.replace(/#.*$/, "") + addressOfState();
  var ACTIONS = [
    ["png", "Picture (PNG)", savePng, () => say("The view is saved as {0}.", `${state.view}.png`)],
    [
      "svg",
      "Picture (SVG)",
      () => saveFile(`${state.view}.svg`, svgText(svgOfView()), "image/svg+xml"),
      () => say("The view is saved as {0}.", `${state.view}.svg`)
    ],
    ["csv", "Table (CSV)", saveCsv, () => say(
      "{0} saved as {1}.",
      plural(shown().nodes.length, "node", "nodes"),
      "selection.csv"
    )],
    [
      "bib",
      "BibTeX",
      () => saveFile("selection.bib", bibtexOf(shown().records), "text/x-bibtex"),
      () => say("{0} saved as {1}.", plural(shown().records.length, "paper", "papers"), "selection.bib")
    ],
    [
      "ris",
      "RIS",
      () => saveFile(
        "selection.ris",
        risOf(shown().records),
        "application/x-research-info-systems"
      ),
      () => say("{0} saved as {1}.", plural(shown().records.length, "paper", "papers"), "selection.ris")
    ],
    ["link", "Copy a link", async () => {
      if (!await copy(linkOfState())) {
        throw new Error("not copied");
      }
    }, () => say("The link is copied: it opens the page as it is now.")]
  ];
  var startTaking = () => {
    const tell = make("span", { role: "status", class: "quiet" });
    const buttons = ACTIONS.map(([name, label, act, said]) => {
      const button2 = make("button", { type: "button", id: `take-${name}` }, say(label));
      button2.addEventListener("click", async () => {
        try {
          await act();
          tell.textContent = said();
        } catch {
          tell.textContent = say("This browser does not let the page do that.");
        }
      });
      return button2;
    });
    document.querySelector("footer").before(make(
      "section",
      { id: "take", "aria-labelledby": "take-title" },
      make("h2", { id: "take-title" }, say("Take away what is shown")),
      buttons,
      tell
    ));
  };

  // timeline.js
  var WIDTH = 1e3;
  var HEIGHT = 220;
  var FOOT = 24;
  var NAMESPACE2 = "http://www.w3.org/2000/svg";
  var drawn2 = (tag, attributes, ...children) => {
    const element = document.createElementNS(NAMESPACE2, tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, String(value)));
    element.append(...children);
    return element;
  };
  var line2 = {
    years: [],
    from: 0,
    to: 0,
    picture: null,
    list: null,
    status: null,
    anchor: null,
    version: ""
  };
  var countsByYear = (records2) => {
    const counts = /* @__PURE__ */ new Map();
    for (const { year } of records2.filter((record) => record.year)) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
    return counts;
  };
  var besidesYears = () => {
    const { years } = state;
    state.years = "";
    const { records: records2 } = shown();
    state.years = years;
    return records2;
  };
  var widthOf = () => WIDTH / line2.years.length;
  var placeOf = (year) => (year - line2.from) * widthOf();
  var bar = (year, count2, most, name) => {
    const height = (HEIGHT - FOOT) * count2 / most;
    return drawn2("rect", {
      class: name,
      x: placeOf(year) + widthOf() * 0.1,
      width: widthOf() * 0.8,
      y: HEIGHT - FOOT - height,
      height
    });
  };
  var yearTexts = () => {
    const step = [1, 2, 5, 10, 20, 50, 100].find((one) => widthOf() * one >= 46) ?? 200;
    return line2.years.filter((year) => year % step === 0).map((year) => drawn2(
      "text",
      { x: placeOf(year) + widthOf() / 2, y: HEIGHT - 6, "text-anchor": "middle" },
      String(year)
    ));
  };
  var draw3 = () => {
    const all = countsByYear(allRecords);
    const some = countsByYear(besidesYears());
    const most = [...all.values()].reduce((a, b) => Math.max(a, b), 1);
    const { from, to } = yearsWanted();
    const chosen = (year) => year >= from && year <= to ? "seen" : "past";
    const first = Math.max(from, line2.from);
    const last = Math.min(to, line2.to);
    const brush = state.years !== "" && last >= first ? [drawn2("rect", {
      class: "brush",
      x: placeOf(first),
      width: (last - first + 1) * widthOf(),
      y: 0,
      height: HEIGHT - FOOT
    })] : [];
    line2.picture.replaceChildren(
      ...brush,
      ...[...all].map(([year, count2]) => bar(year, count2, most, "all")),
      ...[...some].map(([year, count2]) => bar(year, count2, most, chosen(year))),
      drawn2("line", { x1: 0, x2: WIDTH, y1: HEIGHT - FOOT, y2: HEIGHT - FOOT }),
      ...yearTexts(),
      drawn2("text", { x: 4, y: 14, class: "most" }, plural(most, "paper", "papers"))
    );
  };
  var paperItem = (record) => make("li", null, nodeLink(record), make(
    "small",
    { class: "byline" },
    " ",
    byline(record)
  ));
  var list2 = () => {
    const { records: records2 } = shown();
    const sorted = [...records2].sort((one, two) => (one.year || Infinity) - (two.year || Infinity) || inOrder(one.label, two.label));
    const without = records2.filter(({ year }) => !year).length;
    line2.status.textContent = [
      yearsSaid(),
      plural(records2.length, "paper", "papers"),
      without > 0 ? say("{0} without a year", without) : ""
    ].filter(Boolean).join(", ");
    line2.list.replaceChildren(...[longList(sorted.map(paperItem), { class: "by-year" })].flat());
  };
  var yearsSaid = () => {
    const { from, to } = yearsWanted();
    return state.years === "" ? `${line2.from}–${line2.to}` : `${Math.max(from, line2.from)}–${Math.min(to, line2.to)}`;
  };
  var yearAt = (event) => {
    const box = line2.picture.getBoundingClientRect();
    const part2 = (event.clientX - box.left) / box.width;
    return Math.min(line2.to, Math.max(line2.from, line2.from + Math.floor(part2 * line2.years.length)));
  };
  var chooseYears = (one, two, isSmall) => go({ years: yearsText(Math.min(one, two), Math.max(one, two)) }, isSmall);
  var pressed2 = (event) => {
    const { from, to } = yearsWanted();
    const first = Math.max(from, line2.from);
    const last = Math.min(to, line2.to);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === "Escape" && state.years !== "") {
      event.preventDefault();
      event.stopPropagation();
      go({ years: "" });
    } else if (step) {
      event.preventDefault();
      const within = (year) => Math.min(line2.to, Math.max(line2.from, year));
      if (event.shiftKey) {
        chooseYears(first, Math.max(first, within(last + step)), true);
      } else if (state.years === "") {
        chooseYears(step > 0 ? line2.from : line2.to, step > 0 ? line2.from : line2.to, true);
      } else if (within(first + step) === first + step && within(last + step) === last + step) {
        chooseYears(first + step, last + step, true);
      }
    }
  };
  var startBrush = () => {
    const { picture } = line2;
    picture.addEventListener("pointerdown", (event) => {
      line2.anchor = yearAt(event);
      picture.setPointerCapture(event.pointerId);
      chooseYears(line2.anchor, line2.anchor, false);
    });
    picture.addEventListener("pointermove", (event) => {
      if (line2.anchor !== null) {
        chooseYears(line2.anchor, yearAt(event), true);
      }
    });
    picture.addEventListener("pointerup", () => {
      line2.anchor = null;
    });
    picture.addEventListener("keydown", pressed2);
  };
  var show3 = () => {
    if (state.view === "timeline" && line2.version !== versionOfShown()) {
      line2.version = versionOfShown();
      draw3();
      list2();
    }
  };
  var startTimeline = () => {
    const section = document.getElementById("timeline");
    const years = [...countsByYear(allRecords).keys()];
    if (!section || years.length === 0) {
      section?.append(make("p", null, say("No paper tells its year.")));
      return;
    }
    line2.from = years.reduce((a, b) => Math.min(a, b));
    line2.to = years.reduce((a, b) => Math.max(a, b));
    line2.years = Array.from({ length: line2.to - line2.from + 1 }, (_, i) => line2.from + i);
    line2.picture = drawn2("svg", {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      tabindex: 0,
      role: "slider",
      id: "years",
      "aria-label": say("Years: arrows move, with Shift they widen, Escape takes back")
    });
    line2.status = make("p", { role: "status", class: "quiet" });
    line2.list = make("div");
    section.append(make("figure", { class: "years" }, line2.picture), line2.status, line2.list);
    startBrush();
    const tell = () => {
      const wanted2 = yearsWanted();
      line2.picture.setAttribute("aria-valuemin", String(line2.from));
      line2.picture.setAttribute("aria-valuemax", String(line2.to));
      line2.picture.setAttribute("aria-valuenow", String(Math.max(wanted2.from, line2.from)));
      line2.picture.setAttribute("aria-valuetext", yearsSaid());
    };
    onChange(() => {
      show3();
      tell();
    });
    tell();
    show3();
  };

  // page.js
  document.documentElement.classList.add("with-script");
  document.getElementById("evidence").remove();
  document.getElementById("sentences").remove();
  for (const id of ["timeline", "to-timeline"]) {
    document.getElementById(id).hidden = false;
  }
  translatePage();
  startState();
  startCorrections();
  startTaking();
  makeMapPart();
  startBar();
  startList();
  startTable();
  startTimeline();
  startMap();
  startPanel();
  startSearch();
  route();
})();
