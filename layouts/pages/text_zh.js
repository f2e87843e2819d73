/* The page in Chinese, by the English that it stands for. {0}, {1} … are numbers and names. */
export const CHINESE = new Map(Object.entries({
    /* kinds and counts */
    paper: '论文', document: '文件', event: '活动', theme: '主题', location: '地点', person: '作者',
    institution: '机构', venue: '出处', keyword: '关键词', community: '社群', node: '节点',
    papers: '论文', themes: '主题', locations: '地点', events: '活动', documents: '文件',
    '{0} papers': '{0} 篇论文', '{0} paper': '{0} 篇论文', '{0} mentions': '{0} 篇提及',
    '{0} mention': '{0} 篇提及', '{0} papers and {1} mentions': '{0} 篇论文，{1} 篇提及',
    '{0} papers and {1} mention': '{0} 篇论文，{1} 篇提及', '{0} paper and {1} mention': '{0} 篇论文，{1} 篇提及',
    '{0} paper and {1} mentions': '{0} 篇论文，{1} 篇提及',
    '{0} nodes': '{0} 个节点', '{0} node': '{0} 个节点', '{0} links': '{0} 条连线',
    '{0} link': '{0} 条连线', '{0} hits': '{0} 个结果', '{0} hit': '{0} 个结果',
    'The first {0} of {1} hits': '{1} 个结果中的前 {0} 个',
    '{0} sentences': '{0} 句', '{0} sentence': '{0} 句', '{0} records': '{0} 条记录',
    '{0} record': '{0} 条记录', '{0} of {1} nodes': '{1} 个节点中的 {0} 个',
    '{0} corrections': '{0} 处更正', '{0} persons': '{0} 位作者', '{0} locations': '{0} 个地点',
    '{0} themes': '{0} 个主题',
    /* head */
    'Papers, themes and locations': '论文、主题与地点', '{0} papers: themes and locations': '{0} 篇论文：主题与地点',
    '{0} communities (modularity {1})': '{0} 个社群（模块度 {1}）', '{0} communities': '{0} 个社群',
    '{0} community (modularity {1})': '{0} 个社群（模块度 {1}）', '{0} community': '{0} 个社群',
    '{0} theme': '{0} 个主题', '{0} location': '{0} 个地点', '{0} event': '{0} 项活动',
    '{0} events': '{0} 项活动', '{0} document': '{0} 份文件', '{0} documents': '{0} 份文件',
    'Skip to the table': '跳到表格', 'How this page was made': '本页是如何生成的', Program: '程序',
    Input: '输入', Codebook: '编码表', Gazetteer: '地名表', Profile: '配置', Network: '网络',
    Communities: '社群', Counting: '计数', Page: '页面', 'Themes by locations': '主题与地点',
    Map: '地图', Timeline: '年表', Nodes: '列表', Search: '查找',
    'Title, author, theme …': '题名、作者、主题……',
    'Made by dggraph {0}; this page holds its data and asks nothing of the network.':
        '由 dggraph {0} 生成；数据都在本页之中，不访问网络。',
    'Full: a paper counts once in every cell of a theme it discusses and a location it studies, so rows and columns add up to more than the papers. A link is primary when the points of its evidence reach the mark that the codebook or gazetteer sets, else a mention.':
        '全计数：一篇论文在它所讨论的每个主题与所研究的每个地点相交的格中各计一次，所以行与列之和大于论文数。证据得分达到编码表或地名表所定标准者为主要联系，否则为提及。',
    /* what narrows down */
    'What is shown': '显示范围', Words: '词语', 'in titles, texts, names': '在题名、文本、名称中',
    Filters: '筛选', 'Filters ({0})': '筛选（{0}）', 'Everything is shown.': '显示全部。',
    '{0} of {1} papers, {2} of {3} nodes': '{1} 篇论文中的 {0} 篇，{3} 个节点中的 {2} 个',
    'Show everything': '显示全部', 'Years from': '年份自', to: '至', Theme: '主题', Location: '地点',
    Venue: '出处', Community: '社群', Around: '邻近', 'Way to': '路径至', 'any node': '任一节点',
    Kinds: '类别', all: '全部', 'Shortest way:': '最短路径：', 'Shortest way: ': '最短路径：',
    'Nothing leads from the one to the other.': '两者之间没有路径。',
    'Only its neighbourhood': '只看邻近', 'Way here from {0}': '从“{0}”到这里的路径',
    /* table */
    'Each cell counts the papers that discuss the theme and study the location; a small':
        '每格为讨论该主题并研究该地点的论文数；小号的',
    'counts papers that only mention one of them. A cell opens the papers and the sentences that put them there.':
        '为仅提及其一的论文数。点开一格可见论文及其依据的句子。',
    'Hide what the literature was searched by': '隐藏检索所用的主题', Columns: '列', Cells: '格',
    years: '年份', venues: '出处', counts: '篇数', 'shares of the theme': '占主题的比例',
    'shares of the column': '占列的比例', 'counts and expected': '篇数与期望数', Papers: '论文',
    '(no theme)': '（无主题）', '(no location)': '（无地点）', '(no year)': '（无年份）',
    '(no venue)': '（无出处）', 'search term': '检索词',
    'Number of papers that discuss the theme of the row and study the location of the column':
        '讨论该行主题并研究该列地点的论文数',
    'Number of papers that discuss the theme of the row, by the year they appeared in':
        '讨论该行主题的论文数，按发表年份',
    'Number of papers that discuss the theme of the row, by where they were published':
        '讨论该行主题的论文数，按出处',
    'Shares are of the papers of a theme: what is in no cell of its row lacks a column.':
        '比例以该主题的论文为全体：不在该行任何格中的论文没有对应的列',
    'Shares are of the papers of a column.': '比例以该列的论文为全体',
    'Behind the stroke: how many there would be if themes and columns had nothing to do with each other; dark where there are more, 0 where there could be some.':
        '斜线后为主题与列互不相关时的期望数；颜色深者多于期望，0 为本可有而没有者',
    '{0} expected by chance': '偶然期望 {0}', '{0} of the theme': '占主题的 {0}',
    '{0} of the column': '占列的 {0}', 'Show the {0} most studied locations': '显示研究最多的 {0} 个地点',
    'Show all {0} locations': '显示全部 {0} 个地点', 'Show the {0} most frequent venues': '显示最常见的 {0} 个出处',
    'Show all {0} venues': '显示全部 {0} 个出处', 'There are no papers.': '没有论文。',
    /* map */
    'Skip the map': '跳过地图', Size: '大小', Colour: '颜色', kind: '类别', year: '年份', degree: '度',
    strength: '强度', betweenness: '中介中心性', closeness: '接近中心性', harmonic: '调和中心性',
    eigenvector: '特征向量中心性', coreness: '核数', Larger: '放大', Smaller: '缩小', Whole: '全图',
    'Picture that does not move': '静态图',
    'Keys: arrows move, + and − zoom, 0 shows all, n and p go from node to node, Enter opens.':
        '按键：方向键移动，+ 和 − 缩放，0 显示全图，n 和 p 在节点间移动，回车打开。',
    '{0}, {1}, {2} neighbours: Enter opens it': '{0}，{1}，{2} 个邻点：按回车打开',
    '{0} and later': '{0} 年及以后', 'without a year': '无年份',
    'communities first: one that is opened shows its nodes': '先显示社群：打开一个社群即见其节点',
    'the first {0} by {1}': '按 {1} 排在前 {0} 的节点',
    'This browser draws without WebGL: this picture does not move.': '此浏览器没有 WebGL：显示静态图。',
    'This browser draws without WebGL; the table, the timeline and the list tell the same.':
        '此浏览器没有 WebGL；表格、年表和列表有同样的内容。',
    /* timeline */
    'Papers by year': '按年份的论文', 'No paper tells its year.': '论文均无年份。',
    '{0} without a year': '{0} 篇无年份',
    'Years: arrows move, with Shift they widen, Escape takes back':
        '年份：方向键移动，按住 Shift 扩展，Esc 取消',
    /* communities and list */
    'With fewer than 30 papers these groups are tentative. Each is named by its two themes, or else locations, of highest PageRank and shows its members of highest PageRank.':
        '论文少于 30 篇，分组仅供参考。各组以 PageRank 最高的两个主题（或地点）命名，并列出 PageRank 最高的成员。',
    'Each is named by its two themes, or else locations, of highest PageRank and shows its members of highest PageRank.':
        '各组以 PageRank 最高的两个主题（或地点）命名，并列出 PageRank 最高的成员。',
    '{0} community of one or two nodes left out.': '另有 {0} 个只有一两个节点的社群从略。',
    '{0} communities of one or two nodes left out.': '另有 {0} 个只有一两个节点的社群从略。',
    'Everything in the network': '网络中的全部节点',
    'Themes, locations and papers in the network, with their scores': '网络中的主题、地点和论文及其得分',
    Name: '名称', Kind: '类别', Degree: '度', Betweenness: '中介中心性', 'Show {0} more': '再显示 {0} 个',
    /* the panel */
    Close: '关闭', 'Copy as text': '复制为文本', 'Copied.': '已复制。',
    'This browser does not let pages copy.': '此浏览器不允许网页复制。', 'theme × location': '主题 × 地点',
    'theme × year': '主题 × 年份', 'theme × venue': '主题 × 出处', mention: '提及', right: '正确',
    wrong: '错误', 'No sentence is known for this link.': '此联系没有已知的句子。', Measure: '指标',
    Score: '得分', Rank: '名次', Scores: '得分', Strength: '强度', Closeness: '接近中心性',
    Harmonic: '调和中心性', Eigenvector: '特征向量中心性', Coreness: '核数',
    'Ranks are among {0}': '名次为 {0} 之中', Discusses: '讨论', 'Discussed by': '讨论者',
    Studies: '研究', 'Studied by': '研究者', 'Lies in': '位于', Contains: '包含',
    'Published in': '发表于', Wrote: '撰写', 'Written by': '作者', Keywords: '关键词',
    'Keyword of': '关键词属于', 'Written at': '撰写于', Cites: '引用', 'Cited by': '被引用',
    'Related to': '相关', 'Linked with': '相连', 'In the locations': '在这些地点',
    'With the themes': '与这些主题', Title: '题名', Abstract: '摘要', title: '题名', abstract: '摘要',
    keywords: '关键词', 'Without a title: these are its first words.': '无题名：此为开头的文字。',
    'Open the source page': '打开来源网页', 'Group:': '组：', Id: '编号', 'Show all {0}': '显示全部 {0}',
    'added by hand': '人工添加', 'checked by hand': '人工核对', 'mention, added by hand': '提及，人工添加',
    Corrections: '更正', 'Save codings.csv': '保存 codings.csv',
    'Join with a codings.csv …': '并入 codings.csv ……',
    '{0} corrections not in a file yet': '{0} 处更正尚未存入文件',
}));
