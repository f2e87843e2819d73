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
  document.documentElement.lang = isChinese ? "zh-CN" : "en";
  var filled = (text, values) => text.replace(/\{(\d)\}/g, (place, number) => String(values[Number(number)] ?? place));
  var say = (text, ...values) => filled(isChinese && CHINESE.get(text) || text, values);
  var plural = (count, one, many) => isChinese ? say(`{0} ${many}`, count) : `${count} ${count === 1 ? one : many}`;

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
  var isRecord = (node) => ["paper", "document", "event"].includes(node.kind);
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
    return parts.flatMap((part, i) => i > 0 ? [", ", part] : [part]);
  };
  var fields = /* @__PURE__ */ new WeakMap();
  var charactersOf = (node, field) => {
    if (!fields.has(node)) {
      fields.set(node, {
        title: [...node.title ?? ""],
        keywords: [...node.keywords.join("; ")],
        abstract: [...node.abstract ?? ""]
      });
    }
    return fields.get(node)[field];
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
  var isDone = (record) => work.records[record.id]?.isDone ?? false;
  var doneCount = () => records.filter(isDone).length;
  var proposalsOf = (record) => links.get(record.id).filter((link) => isTarget(nodes.get(link.target))).sort((one, two) => isPrimary(two) - isPrimary(one) || two.weight - one.weight || inOrder(one.target, two.target));
  var proposalOf = (record, target) => links.get(record.id).find((link) => link.target === target);
  var SAYS_YES = ["accept", "add"];
  var salienceOf = (record, target) => decisionsOf(record)[target]?.salience || proposalOf(record, target)?.salience || "primary";
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
  var keptElsewhere = () => {
    let best = null;
    try {
      for (const name of Object.keys(localStorage)) {
        const isAlike = name.startsWith(PREFIX) && name !== pageName && name.startsWith(`${PREFIX}blind `) === isBlind;
        const kept = isAlike ? readKept(name) : null;
        const shared = kept ? records.filter(({ id }) => kept.records[id]).length : 0;
        if (shared > (best?.shared ?? 0)) {
          best = { kept, shared };
        }
      }
    } catch {
      return null;
    }
    return best;
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
  var sayYes = (record, target, salience) => decide(
    record,
    target,
    proposalOf(record, target) ? "accept" : "add",
    salience ?? salienceOf(record, target)
  );
  var undecidedOf = (record) => proposalsOf(record).filter(({ target }) => !decisionsOf(record)[target]);

  // marks.js
  var hitsOf = (someLinks) => someLinks.flatMap((link) => (link.evidence ?? []).map((evidence) => ({ evidence, of: nodes.get(link.target) })));
  var POINTS = 2;
  var pointsOf = (evidence) => {
    const points = short(evidence.weight, POINTS);
    return `${points} ${points === "1" ? "point" : "points"}`;
  };
  var explain = ({ evidence, of }) => {
    const notes = [evidence.kind, pointsOf(evidence)];
    if (evidence.cue) {
      notes.push("beside a study cue");
    }
    if (evidence.contrast) {
      notes.push("behind a contrast");
    }
    return `${of.kind} ${clean(of.label)}: ${clean(evidence.pattern)} (${notes.join(", ")})`;
  };
  var fieldPlace = (field) => ["title", "keywords", "abstract"].indexOf(field);
  var inTextOrder = (one, two) => fieldPlace(one.evidence.field) - fieldPlace(two.evidence.field) || one.evidence.sentence[0] - two.evidence.sentence[0] || one.evidence.sentence[1] - two.evidence.sentence[1] || one.evidence.start - two.evidence.start || one.evidence.end - two.evidence.end;
  var stretchesOf = (start2, end, hits) => {
    const within = (place) => Math.min(Math.max(place, start2), end);
    const cuts = /* @__PURE__ */ new Set([start2, end]);
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
  var marked = (paper, field, start2, end, hits) => {
    const characters = charactersOf(paper, field);
    return stretchesOf(start2, end, hits).map((stretch) => {
      const text = characters.slice(stretch.start, stretch.end).join("");
      return stretch.hits.length > 0 ? mark(text, stretch.hits) : clean(text);
    });
  };
  var fieldPart = (paper, field, title) => {
    const characters = charactersOf(paper, field);
    const hits = hitsOf(links.get(paper.id)).filter(({ evidence }) => evidence.field === field);
    return characters.length === 0 ? [] : [
      make("h3", null, title),
      make(
        "p",
        { class: "field-text", lang: languageOf(characters.join("")), dir: "auto" },
        marked(paper, field, 0, characters.length, hits)
      )
    ];
  };
  var stress = (shown, id) => {
    for (const element of shown.querySelectorAll("mark")) {
      element.classList.toggle("stressed", element.of.includes(id));
    }
  };

  // coding_items.js
  var view = { at: 0, item: 0 };
  var shownRecord = () => records[view.at];
  var targetsOf = (record) => {
    const proposed = proposalsOf(record).map(({ target }) => target);
    const added = Object.keys(decisionsOf(record)).filter((target) => !proposed.includes(target));
    return ["theme", "location"].flatMap((kind) => [...proposed, ...added].filter((target) => nodes.get(target).kind === kind));
  };
  var STATES = {
    accept: ["accepted", "hue-3"],
    add: ["added", "hue-3"],
    reject: ["rejected", "hue-6"]
  };
  var stateOf = (record, target) => {
    const decision = decisionsOf(record)[target]?.decision;
    const [name, hue] = STATES[decision] ?? ["not decided", ""];
    return { name: decision === "add" && proposalOf(record, target) ? "accepted" : name, hue };
  };
  var placeText = (node) => {
    const within = nodes.get(node.within)?.label;
    return [node.label_zh, within ? `in ${within}` : ""].filter(Boolean).join(", ");
  };
  var say2 = (text) => {
    document.getElementById("said").textContent = text;
  };
  var actionButton = (text, name, isPressed, act2) => {
    const button = make("button", {
      type: "button",
      "aria-label": name,
      "aria-pressed": isPressed === null ? null : String(isPressed)
    }, text);
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      act2();
    });
    return button;
  };
  var act = (target, decision, salience) => {
    const record = shownRecord();
    if (decision === "yes") {
      sayYes(record, target, salience);
    } else {
      decide(record, target, decision, salience);
    }
    view.item = Math.max(0, targetsOf(record).indexOf(target));
    say2(`${clean(nodes.get(target).label)}: ${stateOf(record, target).name}`);
    showRecord(true);
  };
  var switchSalience = (target) => {
    const record = shownRecord();
    const other = salienceOf(record, target) === "primary" ? "mention" : "primary";
    const isRejected = decisionsOf(record)[target]?.decision === "reject";
    act(target, isRejected ? "reject" : "yes", other);
  };
  var itemButtons = (record, target) => {
    const label = clean(nodes.get(target).label);
    const decision = decisionsOf(record)[target]?.decision;
    const isYes = SAYS_YES.includes(decision);
    const salience = salienceOf(record, target);
    const salienceButton = actionButton(
      salience,
      `${salience}: change how ${label} comes up`,
      null,
      () => switchSalience(target)
    );
    if (!proposalOf(record, target)) {
      return [salienceButton, actionButton(
        "Remove",
        `Remove ${label}`,
        null,
        () => act(target, null)
      )];
    }
    return [
      actionButton("Accept", `Accept ${label}`, isYes, () => act(target, isYes ? null : "yes")),
      actionButton("Reject", `Reject ${label}`, decision === "reject", () => act(target, decision === "reject" ? null : "reject")),
      salienceButton
    ];
  };
  var itemNote = (record, target) => {
    const field = make("input", {
      type: "text",
      class: "item-note",
      "aria-label": `Note on ${clean(nodes.get(target).label)}`,
      placeholder: "Note (n)"
    });
    field.value = decisionsOf(record)[target]?.note ?? "";
    field.addEventListener("change", () => {
      decisionsOf(record)[target].note = field.value;
      changed();
      showWork();
    });
    return field;
  };
  var itemEvidence = (record, target) => {
    const hits = hitsOf([proposalOf(record, target)].filter(Boolean)).sort(inTextOrder);
    return hits.length === 0 ? null : make(
      "ul",
      { class: "notes" },
      hits.map(({ evidence }) => make(
        "li",
        null,
        `${evidence.field}: `,
        labelled(`“${evidence.quote}”`),
        ` ${pointsOf(evidence)}`
      ))
    );
  };
  var itemElement = (record, target, place) => {
    const node = nodes.get(target);
    const isCurrent = place === view.item;
    const state = stateOf(record, target);
    const item = make(
      "li",
      {
        class: `item ${state.hue} ${state.name.split(" ")[0]}`,
        "data-target": target,
        tabindex: isCurrent ? "0" : "-1",
        "aria-current": isCurrent
      },
      make(
        "div",
        { class: "item-head" },
        make("span", { class: "item-label" }, labelled(node.label)),
        make("small", null, clean(placeText(node))),
        make("span", { class: "state" }, state.name)
      ),
      node.definition && isCurrent ? make("p", { class: "quiet" }, labelled(node.definition)) : null,
      isCurrent ? itemEvidence(record, target) : null,
      make(
        "div",
        { class: "actions" },
        itemButtons(record, target),
        isCurrent && decisionsOf(record)[target] ? itemNote(record, target) : null
      )
    );
    item.addEventListener("click", () => {
      if (view.item !== place) {
        view.item = place;
        showRecord(true);
      }
    });
    return item;
  };
  var itemLists = (record) => {
    const targets = targetsOf(record);
    return [["theme", "Themes"], ["location", "Locations"]].map(([kind, title]) => {
      const own = targets.filter((target) => nodes.get(target).kind === kind);
      return [make("h3", null, title, make("small", null, ` ${own.length}`)), own.length === 0 ? make("p", { class: "quiet" }, isBlind ? "None yet." : "None was found.") : make("ul", { class: "items" }, own.map((target) => itemElement(record, target, targets.indexOf(target))))];
    }).flat();
  };
  var recordNote = (record) => {
    const field = make("textarea", { id: "record-note", rows: "2" });
    field.value = work.records[record.id]?.note ?? "";
    field.addEventListener("change", () => {
      workOn(record).note = field.value;
      changed();
      showWork();
    });
    return [make("label", { for: "record-note" }, "Note on this record (N)"), field];
  };
  var recordTexts = (record) => make(
    "article",
    { class: "texts", "aria-labelledby": "record-title" },
    make(
      "p",
      { class: "kind" },
      `${view.at + 1} of ${records.length}`,
      isDone(record) ? " · coded" : ""
    ),
    make("h2", { id: "record-title", tabindex: "-1" }, record.title ? marked(
      record,
      "title",
      0,
      charactersOf(record, "title").length,
      hitsOf(links.get(record.id)).filter(({ evidence }) => evidence.field === "title")
    ) : nodeLabel(record)),
    make("p", { class: "byline" }, byline(record)),
    isAddress(record.url) ? make("p", null, outside(record.url, "Open the source page")) : null,
    record.title_inferred ? make("p", { class: "quiet" }, "Without a title: these are its first words.") : null,
    fieldPart(record, "abstract", "Abstract"),
    fieldPart(record, "keywords", "Keywords"),
    record.abstract || record.keywords.length > 0 ? null : make("p", { class: "quiet" }, "The list holds neither abstract nor keywords of it.")
  );
  var showRecord = (isFocused) => {
    const record = shownRecord();
    const shown = document.getElementById("record");
    view.item = Math.min(view.item, Math.max(0, targetsOf(record).length - 1));
    shown.querySelector(".texts").replaceWith(recordTexts(record));
    shown.querySelector(".decisions").replaceChildren(...itemLists(record));
    shown.querySelector(".record-note").replaceChildren(...recordNote(record));
    const done = document.getElementById("done");
    done.setAttribute("aria-pressed", String(isDone(record)));
    done.textContent = isDone(record) ? "Coded ✓ (d)" : "Coded (d)";
    stress(shown, targetsOf(record)[view.item] ?? null);
    showWork();
    if (isFocused) {
      const item = shown.querySelector(".item[aria-current]");
      (item ?? document.getElementById("record-title")).focus({ preventScroll: true });
      item?.scrollIntoView({ block: "nearest" });
    }
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
  var wordsOf = (wanted) => fold(wanted).split(/\s+/).filter((word) => word !== "");
  var KINDS = ["theme", "location", "paper", "document", "event"];
  var kindPlace = (node) => KINDS.includes(node.kind) ? KINDS.indexOf(node.kind) : KINDS.length;
  var find = (wanted, belongs = () => true) => {
    const words = wordsOf(wanted);
    searched ??= makeSearched();
    if (words.length === 0) {
      return [];
    }
    const whole = words.join(" ");
    const placeOf = ({ label, text }) => label.startsWith(whole) ? 0 : label.includes(whole) ? 1 : words.every((word) => text.includes(word)) ? 2 : 3;
    return searched.filter(({ node, text }) => belongs(node) && words.every((word) => text.includes(word) || word.length > 1 && bodyOf(node).includes(word))).map((found) => ({ ...found, place: placeOf(found) })).sort((one, two) => one.place - two.place || kindPlace(one.node) - kindPlace(two.node) || inOrder(one.label, two.label)).map(({ node }) => node);
  };

  // coding_adding.js
  var MOST_FOUND = 20;
  var adding = { found: [], at: 0 };
  var addTarget = (node, salience) => {
    const field = document.getElementById("add");
    field.value = "";
    showFound();
    act(node.id, "yes", salience);
    field.focus();
  };
  var foundElement = (node, place) => {
    const option = make(
      "li",
      {
        role: "option",
        id: `found-${place}`,
        "aria-selected": String(place === adding.at)
      },
      labelled(node.label),
      make("small", null, ` ${[node.kind, clean(placeText(node))].filter(Boolean).join(", ")}`)
    );
    option.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      addTarget(node);
    });
    return option;
  };
  var showFound = () => {
    const field = document.getElementById("add");
    const list = document.getElementById("found");
    const isOpen = field.value.trim() !== "";
    adding.found = isOpen ? find(field.value, isTarget).slice(0, MOST_FOUND) : [];
    adding.at = Math.min(adding.at, Math.max(0, adding.found.length - 1));
    list.hidden = !isOpen;
    list.replaceChildren(...adding.found.map(foundElement));
    if (isOpen && adding.found.length === 0) {
      list.append(make(
        "li",
        { role: "option", "aria-disabled": "true", class: "quiet" },
        "No theme or location is called so."
      ));
    }
    field.setAttribute("aria-expanded", String(isOpen));
    if (adding.found.length > 0) {
      field.setAttribute("aria-activedescendant", `found-${adding.at}`);
      list.children[adding.at].scrollIntoView({ block: "nearest" });
    } else {
      field.removeAttribute("aria-activedescendant");
    }
  };
  var addKey = (event) => {
    const field = event.target;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && adding.found.length > 0) {
      event.preventDefault();
      adding.at = (adding.at + step + adding.found.length) % adding.found.length;
      showFound();
    } else if (event.key === "Enter" && adding.found.length > 0 && !event.isComposing) {
      event.preventDefault();
      addTarget(adding.found[adding.at], event.shiftKey ? "mention" : void 0);
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (field.value === "") {
        showRecord(true);
      }
      field.value = "";
      showFound();
    }
  };
  var addingPart = () => {
    const field = make("input", {
      type: "search",
      id: "add",
      role: "combobox",
      autocomplete: "off",
      spellcheck: "false",
      "aria-expanded": "false",
      "aria-controls": "found",
      "aria-autocomplete": "list",
      placeholder: "Theme or location …"
    });
    field.addEventListener("input", () => {
      adding.at = 0;
      showFound();
    });
    field.addEventListener("keydown", addKey);
    field.addEventListener("blur", () => {
      document.getElementById("found").hidden = true;
      field.setAttribute("aria-expanded", "false");
    });
    return make(
      "div",
      { class: "adding" },
      make("label", { for: "add" }, "Add (t)"),
      field,
      make("ul", {
        id: "found",
        role: "listbox",
        hidden: true,
        "aria-label": "Themes and locations"
      })
    );
  };

  // coding_parts.js
  var SHORTCUTS = [
    ["j k", "next and previous theme or location; at the end the next record"],
    ["J K", "next and previous record"],
    ["a r", "accept, reject"],
    ["s", "switch: primary or mention"],
    ["u", "undo: not decided"],
    ["A", "accept all that is not decided"],
    ["t", "add a theme or location; Enter adds, Shift+Enter as mention"],
    ["n N", "note on it, on the record"],
    ["d", "coded: on to the next record"],
    ["Ctrl+S", "save codings.csv"]
  ];
  var bar = () => {
    const saving = make("button", { type: "button", id: "save" }, "Save codings.csv");
    saving.addEventListener("click", save);
    const file = make("input", { type: "file", id: "load", accept: ".csv,.tsv,.txt,text/csv" });
    file.addEventListener("change", () => load(file));
    const coder = make("input", { type: "text", id: "coder", autocomplete: "name" });
    coder.value = work.coder;
    coder.addEventListener("change", () => {
      work.coder = coder.value.trim();
      keep();
    });
    return make(
      "nav",
      { "aria-label": "Work" },
      make(
        "div",
        { class: "progress" },
        make("progress", {
          id: "progress",
          max: String(records.length),
          value: "0",
          "aria-labelledby": "progress-text"
        }),
        make("span", { id: "progress-text" })
      ),
      make("label", { for: "coder" }, "Coder ", coder),
      make("label", { for: "load", class: "file" }, "Continue a codings.csv …", file),
      saving,
      make("span", { id: "unsaved", class: "quiet" }),
      make("p", { id: "said", role: "status" })
    );
  };
  var recordList = () => {
    const list = make("ol", { id: "list" }, records.map((record, place) => {
      const button = make(
        "button",
        { type: "button" },
        make("span", { class: "mark" }),
        ` ${clean(nameOf(record))}`
      );
      button.addEventListener("click", () => openRecord(place));
      return make("li", null, button);
    }));
    return make(
      "details",
      { class: "records", open: window.innerWidth > 900 },
      make("summary", null, "Records"),
      make("div", { class: "list" }, list)
    );
  };
  var shortcuts = () => {
    const switched = make("input", { type: "checkbox", id: "keys", checked: true });
    return make(
      "details",
      { class: "shortcuts", open: window.innerWidth > 900 },
      make("summary", null, "Keys"),
      make("dl", null, SHORTCUTS.flatMap(([keys, meaning]) => [
        make("dt", null, keys.split(" ").flatMap((key, i) => [i > 0 ? " " : "", make("kbd", null, key)])),
        make("dd", null, meaning)
      ])),
      make("label", { for: "keys" }, switched, " Single keys work")
    );
  };
  var recordPart = () => {
    const done = make("button", { type: "button", id: "done", "aria-pressed": "false" });
    done.addEventListener("click", markDone);
    return make(
      "div",
      { id: "record" },
      make("article", { class: "texts" }),
      make(
        "section",
        { class: "coded", "aria-label": "Themes and locations of this record" },
        make("div", { class: "decisions" }),
        addingPart(),
        make("div", { class: "record-note" }),
        done
      )
    );
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
    for (let row = [], found = cell.exec(body); found; found = cell.exec(body)) {
      row.push(found[1] === void 0 ? found[2].trim() : found[1].replaceAll('""', '"'));
      const isLast = found[3] === "" || /[\r\n]/.test(found[3]);
      if (isLast) {
        if (row.length > 1 || row[0] !== "") {
          rows.push(row);
        }
        row = [];
      }
      if (found[3] === "") {
        break;
      }
    }
    return rows;
  };
  var FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
  var defused = (text) => FORMULA.test(text) ? `'${text}` : text;
  var plain = (text) => text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
  var cellOf = (text) => {
    const shown = defused(text);
    return /[",\r\n]|^ | $/.test(shown) || shown.startsWith("#") ? `"${shown.replaceAll('"', '""')}"` : shown;
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
    for (const part of kept ? ["out", "names", "phrases", "fresh"] : []) {
      work[part] = kept[part];
    }
    return counts?.contrary > 0 ? `${plural(counts.contrary, "row", "rows")} of the file it was made with say something else than this browser has kept, which stays.` : "";
  };

  // coding.js
  var openRecord = (place, isAtEnd = false) => {
    view.at = (place + records.length) % records.length;
    view.item = isAtEnd ? Infinity : 0;
    showRecord(true);
    window.scrollTo(0, 0);
  };
  var moveItem = (step) => {
    const count = targetsOf(shownRecord()).length;
    const next = view.item + step;
    if (next >= 0 && next < count) {
      view.item = next;
      showRecord(true);
    } else if (view.at + step >= 0 && view.at + step < records.length) {
      openRecord(view.at + step, step < 0);
    } else {
      say2(step > 0 ? "This is the last one." : "This is the first one.");
    }
  };
  var openNextOpen = () => {
    const places = records.map((_, i) => (view.at + 1 + i) % records.length);
    const next = places.find((place) => !isDone(records[place]));
    if (next === void 0) {
      showRecord(true);
      say2(`All ${records.length} are coded: save codings.csv.`);
    } else {
      openRecord(next);
    }
  };
  var markDone = () => {
    const record = shownRecord();
    const open = undecidedOf(record);
    if (!isDone(record) && open.length > 0) {
      view.item = targetsOf(record).indexOf(open[0].target);
      showRecord(true);
      say2(`${open.length} not decided: a accepts, r rejects, A accepts all of them.`);
      return;
    }
    const its = workOn(record);
    its.isDone = !its.isDone;
    its.coder = work.coder;
    changed();
    if (its.isDone) {
      openNextOpen();
    } else {
      showRecord(true);
    }
  };
  var acceptRest = () => {
    const record = shownRecord();
    const open = undecidedOf(record);
    open.forEach(({ target }) => sayYes(record, target));
    showRecord(true);
    say2(`${plural(open.length, "theme or location", "themes and locations")} accepted.`);
  };
  var MARKS = ["", "·", "✓"];
  var markOf = (record) => MARKS[isDone(record) ? 2 : Number(Object.keys(decisionsOf(record)).length > 0)];
  var showWork = () => {
    const done = doneCount();
    document.getElementById("progress").value = done;
    document.getElementById("progress-text").textContent = `${done} of ${records.length} coded`;
    const state = [work.changes === 0 ? "" : `${plural(work.changes, "change", "changes")} not in a file yet`, isKept ? "" : "this browser keeps nothing for this page: save often"].filter(Boolean).join("; ");
    document.getElementById("unsaved").textContent = state;
    document.getElementById("unsaved").classList.toggle("alarm", !isKept && work.changes > 0);
    const list = document.getElementById("list");
    records.forEach((record, place) => {
      const button = list.children[place].firstChild;
      button.firstChild.textContent = markOf(record);
      if (place === view.at) {
        button.setAttribute("aria-current", "true");
      } else {
        button.removeAttribute("aria-current");
      }
    });
    const current = list.children[view.at];
    const box = list.parentElement;
    const isSeen = current.offsetTop >= box.scrollTop && current.offsetTop + current.offsetHeight <= box.scrollTop + box.clientHeight;
    if (!isSeen) {
      box.scrollTop = current.offsetTop - box.clientHeight / 2;
    }
  };
  var save = () => {
    say2(download());
    showWork();
  };
  var takeOver = (rows, name) => {
    const counts = takeTable(rows);
    if (counts) {
      changed();
      showRecord(false);
    }
    say2(tellTaken(counts, name));
  };
  var load = async (field) => {
    const [file] = field.files;
    if (file) {
      takeOver(readRows(await file.text()), file.name);
    }
    field.value = "";
  };
  var currentTarget = () => targetsOf(shownRecord())[view.item];
  var withTarget = (use) => () => {
    const target = currentTarget();
    if (target) {
      use(target);
    } else {
      say2("There is no theme or location here: t adds one.");
    }
  };
  var undo = (target) => {
    if (decisionsOf(shownRecord())[target]) {
      act(target, null);
    }
  };
  var reject = (target) => act(target, proposalOf(shownRecord(), target) ? "reject" : null);
  var KEYS = {
    j: () => moveItem(1),
    k: () => moveItem(-1),
    J: () => openRecord(view.at + 1),
    K: () => openRecord(view.at - 1),
    a: withTarget((target) => act(target, "yes")),
    r: withTarget(reject),
    s: withTarget(switchSalience),
    u: withTarget(undo),
    A: acceptRest,
    t: () => document.getElementById("add").focus(),
    "/": () => document.getElementById("add").focus(),
    n: () => document.querySelector(".item-note")?.focus(),
    N: () => document.getElementById("record-note").focus(),
    d: markDone
  };
  var pressed = (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      document.activeElement.blur();
      save();
      return;
    }
    const isWriting = event.target.closest("input, textarea, select");
    if (event.key === "Escape" && isWriting && event.target.id !== "add") {
      event.preventDefault();
      event.target.blur();
      showRecord(true);
    }
    if (isWriting || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !KEYS[event.key] || !document.getElementById("keys").checked) {
      return;
    }
    event.preventDefault();
    KEYS[event.key]();
  };
  var offerKept = () => {
    const other = keptElsewhere();
    if (!other || Object.keys(work.records).length > 0) {
      return;
    }
    const text = `This browser keeps decisions on ${plural(other.shared, "record", "records")} of this list from another page. `;
    const button = make("button", { type: "button" }, "Take them over");
    const offer = make("p", { class: "offer" }, text, button);
    button.addEventListener("click", () => {
      const ids = new Set(records.map(({ id }) => id));
      for (const [id, its] of Object.entries(other.kept.records)) {
        if (ids.has(id)) {
          work.records[id] = its;
        }
      }
      work.coder ||= other.kept.coder;
      offer.remove();
      changed();
      showRecord(true);
    });
    document.getElementById("main").prepend(offer);
  };
  var start = () => {
    const news = startWork();
    keep();
    const main = document.getElementById("main");
    main.before(bar());
    if (records.length === 0) {
      main.replaceChildren(make("p", null, "There are no records to code."));
      return;
    }
    main.replaceChildren(recordList(), recordPart(), shortcuts());
    const first = records.findIndex((record) => !isDone(record));
    view.at = Math.max(0, first);
    showRecord(false);
    say2(news);
    offerKept();
    document.addEventListener("keydown", pressed);
    window.addEventListener("beforeunload", (event) => {
      if (!isKept && work.changes > 0) {
        event.preventDefault();
      }
    });
    window.addEventListener("storage", (event) => {
      const other = event.key === pageName ? readKept(pageName) : null;
      if (other) {
        replaceWork(other);
        showRecord(false);
      }
    });
  };
  document.documentElement.classList.add("with-script");
  start();
})();
