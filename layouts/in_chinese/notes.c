/* Sentences below tables: how they count, what they leave out, and why. */
#include "layouts/in_chinese/words.h"

const dgg_said dgg_chinese_sentences[] = {
    /* overview, main, flow, missing, records */
    { "Each record counts once. Share: of all records. Links: pairs of a record and a theme or "
      "location, however often it is named.",
      "每篇文献计一次。占比：占全部文献的比例。关联：一篇文献与一个主题或地点的组合，无论提及多少次"
      "。" },
    { "Told by: the records that tell a number; it is a mean of these, counts each of them once, "
      "or is a share of all records. Age and citations a year: up to the last year of the list. "
      "Growth: (records of the last year / records of the first)^(1 / years between) - 1; the "
      "table of years tells it without the last year too. Co-authors: authors of a document. "
      "International: addresses in several countries. docs/statistics.md tells where other "
      "programs count otherwise.",
      "依据：提供该数值的文献数；数值或为这些文献的平均值，或为每篇计一次的计数，或为占全部文献的比"
      "例。"
      "年龄与年均被引：计至文献集的最后一年。增长率：（末年文献数／首年文献数）^（1／间隔年数）− "
      "1；"
      "年份表另给出不含末年的结果。篇均作者数：一篇文献的作者数。国际合作：作者地址分属多个国家。"
      "与其他软件计法的差异见 docs/statistics.md。" },
    { "No growth is told of fewer than {1} records with a year.",
      "有年份的文献不足 {1} 篇，不计算增长率。" },
    { "Read: counted in every input, records of one paper each for itself. Duplicates: records "
      "that became one with another. Excluded: taken out by a person, at the stage and for the "
      "reason given.",
      "读入：各输入文件分别计数，同一文献的多条记录逐条计算。重复：与另一条合并的记录。"
      "排除：由人工在所示阶段按所示理由剔除。" },
    { "Each record left when duplicates are merged counts once. A theme or location is lacking "
      "where the coding found none, which need not be a fault of the record. How unsafe it makes "
      "an analysis: dggraph check.",
      "去重后的每篇文献计一次。编码未识别出主题或地点即视为缺失，这未必是文献本身的缺陷。"
      "缺失对分析可靠性的影响见 dggraph check。" },
    { "Each record left when duplicates are merged counts once, by its id. With --since, records "
      "that came or went are found here.",
      "去重后的每篇文献按标识计一次。使用 --since 时，新增或消失的文献见此表。" },
    /* years */
    { "Each record (paper, document or event) counts once, in the year its source gives. The row "
      "without a year holds those whose source gives none. Change: on the year before; none after "
      "a year without records.",
      "每篇文献（论文、文件或活动）按来源所给年份计一次；来源未给年份的列于无年份的一行。"
      "增长率：与上一年相比；上一年无文献则不计。" },
    { "All are of one year: there is no growth to tell.", "全部文献同属一年，无增长率可言。" },
    { "Growth, (records of the last year / records of the first)^(1 / years between) - 1: {1} % a "
      "year from {2} ({3}) to {4} ({5}).",
      "增长率，（末年文献数／首年文献数）^（1／间隔年数）− 1：{2} 年（{3} 篇）至 {4} 年（{5} "
      "篇）年均 {1}%。" },
    { "Without the last year, which may be incomplete: {1} % a year from {2} ({3}) to {4} ({5}).",
      "不计可能尚未收全的末年：{2} 年（{3} 篇）至 {4} 年（{5} 篇）年均 {1}%。" },
    /* venues, people, keywords, institutions, countries */
    { "Each record counts once, for the venue its source gives.",
      "每篇文献按来源所给刊物计一次。" },
    { "Full counting: each record counts once for every author it names, so the column adds up to "
      "more than the records.",
      "全计数：每篇文献为其每位作者各计一次，故该列合计大于文献总数。" },
    { "Full counting: each record counts once for every keyword its source gives it.",
      "全计数：每篇文献为来源所给的每个关键词各计一次。" },
    { "Full counting: each record counts once for every institution its authors name. Share: of "
      "the records that name one. Single: no other institution is named; joint: others are.",
      "全计数：每篇文献为其作者所属的每个机构各计一次。占比：占有机构信息的文献的比例。"
      "单独：仅此一个机构；合作：另有其他机构。" },
    { "Full counting: each record counts once for every country in its authors' addresses; what "
      "it studies does not matter. Share: of the records with such a country. Single: all "
      "addresses are in one country; joint: they are in several.",
      "全计数：每篇文献为其作者地址中的每个国家各计一次，与所研究的地点无关。"
      "占比：占有国家信息的文献的比例。单独：全部地址同属一国；合作：地址分属多国。" },
    /* laws */
    { "Each record counts once, for its venue. Venues in falling order of records, of equal ones "
      "by name; a zone ends with the venue that brings the records so far to a third, or two "
      "thirds, of all (Bradford 1934, Engineering 137:85-86).",
      "每篇文献按其刊物计一次。刊物按文献数降序排列，数目相同者按名称排列；"
      "累计文献数达到全部的三分之一、三分之二的刊物为该区最后一种"
      "（Bradford 1934, Engineering 137:85-86）。" },
    { "Nothing is told of fewer than {1} records with a venue; here are {2}.",
      "有刊物的文献不足 {1} 篇，不作分区；此处有 {2} 篇。" },
    { "Zone {1} ends among venues of {2} record each, which stand by name: which of them are in "
      "it means nothing.",
      "第 {1} 区的界线落在各有 {2} "
      "篇文献的刊物之间，这些刊物按名称排列，其中哪些归入该区并无意义。" },
    { "Zone {1} ends among venues of {2} records each, which stand by name: which of them are in "
      "it means nothing.",
      "第 {1} 区的界线落在各有 {2} "
      "篇文献的刊物之间，这些刊物按名称排列，其中哪些归入该区并无意义。" },
    { "{1} records with a venue. Bradford's law would have the two multipliers alike.",
      "有刊物的文献共 {1} 篇。按布拉德福定律，两个比值应当相近。" },
    { "Full counting: a record counts once for every author it names. Law: share of authors with "
      "x records = C / x^n (Lotka 1926, J. Wash. Acad. Sci. 16:317-323). Two who are called alike "
      "may count as one, one who is called in two ways as two.",
      "全计数：每篇文献为其每位作者各计一次。定律：有 x 篇文献的作者所占比例 = C / x^n"
      "（Lotka 1926, J. Wash. Acad. Sci. "
      "16:317-323）。同名的两人可能计为一人，署名不一的一人可能计为两人。" },
    { "No law is fitted to fewer than {1} records with an author and {2} authors; here are {3} "
      "and {4}.",
      "有作者的文献不足 {1} 篇或作者不足 {2} 人，不作拟合；此处分别为 {3} 篇和 {4} 人。" },
    { "No author has two records: there is no law to fit.", "没有作者有两篇文献，无规律可拟合。" },
    { "By least squares: nothing, for want of three points.",
      "最小二乘法：不足三个点，不作拟合。" },
    { "By least squares of the logarithms, as is usual: n = {1}, C = {2}, R squared {3}.",
      "按通行做法对对数作最小二乘拟合：n = {1}，C = {2}，R² = {3}。" },
    { "By greatest likelihood: n = {1}, C = {2}; greatest distance of the shares up to x {3} "
      "(Kolmogorov and Smirnov), p = {4} of {5} samples drawn from the fitted law and fitted "
      "again, from seed {6} (Clauset, Shalizi and Newman 2009, SIAM Review 51:661-703): below .1, "
      "so the law does not hold here.",
      "按最大似然拟合：n = {1}，C = {2}；累积比例的最大距离为 {3}（Kolmogorov–Smirnov），"
      "从拟合所得定律抽取 {5} 个样本并重新拟合，p = {4}，随机种子 {6}"
      "（Clauset, Shalizi and Newman 2009, SIAM Review 51:661-703）：低于 "
      "0.1，该定律在此不成立。" },
    { "By greatest likelihood: n = {1}, C = {2}; greatest distance of the shares up to x {3} "
      "(Kolmogorov and Smirnov), p = {4} of {5} samples drawn from the fitted law and fitted "
      "again, from seed {6} (Clauset, Shalizi and Newman 2009, SIAM Review 51:661-703): not below "
      ".1, so the law cannot be ruled out.",
      "按最大似然拟合：n = {1}，C = {2}；累积比例的最大距离为 {3}（Kolmogorov–Smirnov），"
      "从拟合所得定律抽取 {5} 个样本并重新拟合，p = {4}，随机种子 {6}"
      "（Clauset, Shalizi and Newman 2009, SIAM Review 51:661-703）：不低于 "
      "0.1，不能排除该定律。" },
    /* citations */
    { "LCS: papers of the list that cite it, each once, itself not; GCS: citations that its "
      "database tells; a year: GCS over the years from its own to the last of the list, both "
      "counted. Garfield, Pudovkin and Istomin 2003, JASIST 54(5):400-412. Only papers with a "
      "citation have a row. Ranks: equal ones share the first.",
      "LCS：文献集内引用它的论文数，每篇计一次，不含自身；GCS：其数据库给出的被引次数；"
      "年均：GCS 除以自发表年至文献集末年的年数，首尾两年均计入"
      "（Garfield, Pudovkin and Istomin 2003, JASIST 54(5):400-412）。只列有被引的论文。"
      "排名：数值相同者并列，取最前的名次。" },
    { "GCS as {1} told when it was exported, of {2} of {3} papers.",
      "GCS 取自导出时的 {1}，{3} 篇论文中 {2} 篇有此数据。" },
    { "No source tells a GCS.", "无来源给出 GCS。" },
    { "Fewer than {1} papers are not ranked: they stand by id.",
      "论文不足 {1} 篇，不作排名，按标识排列。" },
    { "No citation is known of any paper.", "没有任何论文的被引信息。" },
    { "Each record counts once for every work it cites. In the list: the work is one of the "
      "records. Spellings of one work are one as far as DOI, title, or author, year and place "
      "tell.",
      "每篇文献为其引用的每项著作各计一次。在集内：该著作即文献集中的一篇。"
      "同一著作的不同写法凭 DOI、题名或作者、年份与出处尽可能合并。" },
    { "%: of the {1} record that cites anything.", "占比：占有参考文献的 {1} 篇文献的比例。" },
    { "%: of the {1} records that cite anything.", "占比：占有参考文献的 {1} 篇文献的比例。" },
    { "{1} work is cited by one record only, and left out.", "仅被一篇文献引用的 {1} 项未列出。" },
    { "{1} works are cited by one record only, and left out.",
      "仅被一篇文献引用的 {1} 项未列出。" },
    { "No record tells what it cites.", "没有文献给出参考文献。" },
    /* themes and locations */
    { "Full counting: each record (paper, document or event) counts once for every theme it "
      "discusses, so the column adds up to more than the records. Primary: by the points of its "
      "evidence; else a mention. Shares: of all records. Trend: whether the share rises or falls, "
      "of themes with 30 records or more that have a year; dggraph time --table trends tells how "
      "it is tested.",
      "全计数：每篇文献（论文、文件或活动）为其讨论的每个主题各计一次，故该列合计大于文献总数。"
      "主要：由依据的分值判定，否则为提及。占比：占全部文献的比例。"
      "趋势：占比上升或下降，仅限有年份的文献不少于 30 篇的主题；"
      "检验方法见 dggraph time --table trends。" },
    { "The literature was collected by '{1}': its count says nothing about the field.",
      "“{1}”是收集文献所用的检索词，其计数不反映该领域的状况。" },
    { "'{1}' with the themes inside it: {2}.", "“{1}”连同其下属主题：{2} 篇。" },
    { "From, to: 95 % interval (Wilson 1927).", "下限、上限：95% 置信区间（Wilson 1927）。" },
    { "Full counting: each record counts once for every location it studies; a record on a city "
      "does not count for what contains it. Primary: by the points of its evidence; else a "
      "mention. Shares: of all records. Within: the nearest that contains it, by its name if it "
      "has a row, else by its id. With what is inside: records that study it or a location inside "
      "it, each once; --rollup country counts the whole list so.",
      "全计数：每篇文献为其研究的每个地点各计一次；研究某城市的文献不计入其所属的地区或国家。"
      "主要：由依据的分值判定，否则为提及。占比：占全部文献的比例。"
      "隶属：最近的上级地点，表中有其行则写名称，否则写标识。"
      "含下属地点：研究该地点或其下属地点的文献，每篇计一次；--rollup country 则整表按此计数。" },
    { "Full counting: a record counts once in every cell of a theme it discusses and a location "
      "it studies, primary or mention; rows and columns add up to more than the records.",
      "全计数：每篇文献在其讨论的主题与研究的地点相交的每一格各计一次，主要与提及均计入；"
      "各行、各列合计大于文献总数。" },
    { "Full counting: a record counts once for every theme it discusses, primary or mention, in "
      "its year; more than twelve years are put into spans of as many years each, twelve at most. "
      "Records: with a year, whatever they discuss. What rises or falls, and shares: dggraph time "
      "--table trends,theme_years.",
      "全计数：每篇文献在其年份为其讨论的每个主题各计一次，主要与提及均计入；"
      "超过十二年时并为等长的时段，至多十二段。文献数：有年份的全部文献，不论讨论什么。"
      "升降与占比见 dggraph time --table trends,theme_years。" },
    { "There is nothing to show: no record has a year.", "没有文献有年份，无可显示。" },
    { "Full counting: a record counts once in every cell of two themes it discusses, primary or "
      "mention. Where a theme meets itself stand all its records. Which pairs are more or less "
      "often than by chance: dggraph compare --table theme_pairs.",
      "全计数：每篇文献在其讨论的每两个主题相交的一格各计一次，主要与提及均计入。"
      "对角线为该主题的全部文献。哪些主题对多于或少于随机水平，见 dggraph compare --table "
      "theme_pairs。" },
    { "Full counting: a record counts once in every cell of its venue and a theme it discusses, "
      "primary or mention; a row adds up to more than the records of the venue. Venues and themes "
      "of most records stand first.",
      "全计数：每篇文献在其刊物与所讨论主题相交的每一格各计一次，主要与提及均计入；"
      "各行合计大于该刊物的文献数。文献最多的刊物和主题居前。" },
    /* what was measured */
    { "A node counts in one community, or in none if it has no ties: {1} of {2}.",
      "每个节点归入一个社群，无边者不归入任何社群：{2} 个节点中有 {1} 个。" },
    { "Found by {1} ({2}) on the network '{3}', seed {4}, resolution {5}; compared with: {6}.",
      "由 {1}（{2}）在网络 {3} 上划分，随机种子 {4}，分辨率 {5}；对照：{6}。" },
    { "The network has no ties to make communities of.", "网络没有边，无从划分社群。" },
    { "Modularity {1} (weighted, resolution 1; Newman and Girvan 2004). Papers: documents and "
      "events included. Top themes, and ids of representative papers: of highest PageRank.",
      "模块度 {1}（加权，分辨率 1；Newman and Girvan 2004）。论文：含文件和活动。"
      "主要主题及代表性论文的标识：取 PageRank 最高者。" },
    { "Over seeds, over papers, its stability: what the community of a member has in common with "
      "that of the same member when communities are found again, over what either has, mean of "
      "members and runs (1 is the same); over seeds: other seeds and orders of nodes, over "
      "papers: as many papers drawn with replacement.",
      "稳定性：重新划分社群时，同一成员前后所在社群的交集与并集之比，取成员与各次运行的平均"
      "（1 为完全相同）；随机种子稳定性：更换随机种子和节点顺序；"
      "重抽样稳定性：有放回地抽取同样数目的论文。" },
    { "Over seeds: ARI {1}, {2} agreement ({3} runs).",
      "更换随机种子：ARI {1}，一致性{2}（{3} 次运行）。" },
    { "Over papers: ARI {1}, {2} agreement ({3} runs).",
      "重抽样：ARI {1}，一致性{2}（{3} 次运行）。" },
    { "Each node counts in the network '{1}' ({2}); people in 'coauthorship'. At most {3} of a "
      "kind; dggraph rank shows all, dggraph explain the formula of a measure.",
      "每个节点在网络 {1}（{2}）中度量，作者在网络 coauthorship 中度量。每类至多 {3} 个；"
      "dggraph rank 列出全部，dggraph explain 说明指标的公式。" },
    { "Each node counts in the network '{1}' ({2}). At most {3} of a kind; dggraph rank shows "
      "all, dggraph explain the formula of a measure.",
      "每个节点在网络 {1}（{2}）中度量。每类至多 {3} 个；dggraph rank 列出全部，"
      "dggraph explain 说明指标的公式。" },
    { "Nothing is ranked in fewer than {1} papers: rows stand by id.",
      "论文不足 {1} 篇，不作排名，各行按标识排列。" },
    { "Ranks: by PageRank within a kind; equal ones share the first.",
      "排名：同类之内按 PageRank；数值相同者并列，取最前的名次。" },
    { "Papers, documents and events that discuss or study what belongs to two communities or "
      "more. Each neighbour in the network counts once. Participation: 1 - the sum over "
      "communities of (neighbours in it / neighbours)^2 (Guimera and Amaral 2005, Nature "
      "433:895-900).",
      "所涉主题或地点分属两个及以上社群的论文、文件和活动。网络中每个邻居计一次。"
      "参与系数：1 − 对各社群求和（属该社群的邻居数／邻居数）²"
      "（Guimera and Amaral 2005, Nature 433:895-900）。" },
    { "Betweenness: of ties of length 1 / weight (Freeman 1977).",
      "中介中心性：边长取权重的倒数（Freeman 1977）。" },
    { "Betweenness of so many nodes would take minutes and was not measured: rows stand by "
      "participation.",
      "节点过多，中介中心性需时数分钟，未予计算；各行按参与系数排列。" },
    { "Network '{1}'; which communities: by their numbers in the table of communities, seed {2}.",
      "网络 {1}；所连社群用社群表中的编号，随机种子 {2}。" },
    { "No paper joins two communities.", "没有论文连接两个社群。" },
    { "The corpus is too small for any cell to be tested: among its {1} records with a theme and "
      "a location, {2} or more are expected in no cell.",
      "文献集过小，无法检验任何一格：在其 {1} 篇兼有主题和地点的文献中，没有一格的期望频数达到 "
      "{2}。" },
    { "Formula: records observed / mean of permutations of which theme is whose that keep the "
      "number of themes of each record and of records of each theme; p two-sided, 2 (r + 1) / (N "
      "+ 1), r of N permutations going as far. Source: curveball trades of Strona et al. 2014, "
      "Nature Communications 5:4114.",
      "公式：观测频数除以主题归属置换所得的平均值，置换保持每篇文献的主题数和每个主题的文献数不变；"
      "p 为双侧，2(r + 1) / (N + 1)，N 次置换中有 r 次达到同样偏离。"
      "来源：Strona et al. 2014, Nature Communications 5:4114 的 curveball 交换算法。" },
    { "{1} permutations, from seed {2}, of the {3} records with a theme and a location.",
      "对兼有主题和地点的 {3} 篇文献作 {1} 次置换，随机种子 {2}。" },
    { "Of {1} cells {2} are tested, those in which at least {3} records are expected; q is the "
      "false discovery rate among them (Benjamini and Hochberg 1995), and a cell is called too "
      "few or too many where it is below 0.05.",
      "共 {1} 格，检验其中期望频数不少于 {3} 的 {2} 格；q 为这些格的错误发现率"
      "（Benjamini and Hochberg 1995），低于 0.05 者判为过少或过多。" },
    { "Only the {1} themes and {2} locations of most records are looked at.",
      "只考察文献最多的 {1} 个主题和 {2} 个地点。" },
    { "So few permutations tell only what many cells show at once: undecided are those that no "
      "permutation went so far in as the records do. A single cell needs --permutations {1}.",
      "置换次数如此之少，只能揭示许多格同时呈现的偏离：没有一次置换达到文献同样偏离的格判为未定。"
      "单独一格需要 --permutations {1}。" },
    { "The limit is the recall of the coding: what it overlooks counts as absent, so look into "
      "the records before you call a cell a gap. A theme and one inside it, or a location and one "
      "within it, are not independent by definition.",
      "局限在于编码的查全率：被漏掉的即视为不存在，故在称某格为空白之前须查阅文献。"
      "主题与其下属主题、地点与其下属地点按定义并不独立。" },
    /* two runs, parts of tables, sections */
    { "{1} table of both runs compared, row by row as far as ids, names or years tell; rows are "
      "new, gone or changed in a column.",
      "比较两次运行共有的 {1} 张表，按标识、名称或年份逐行对应；各行或新增，或消失，或某列改变。" },
    { "{1} tables of both runs compared, row by row as far as ids, names or years tell; rows are "
      "new, gone or changed in a column.",
      "比较两次运行共有的 {1} 张表，按标识、名称或年份逐行对应；各行或新增，或消失，或某列改变。" },
    { "The earlier run has no table '{1}'.", "先前的运行没有表 {1}。" },
    { "Nothing has changed.", "没有变化。" },
    { "{1} more columns are left out here.", "此处另有 {1} 列未列出。" },
    { "{1} more rows are left out here: --top 0 shows them.",
      "此处另有 {1} 行未列出，--top 0 可显示。" },
    { "csv and json hold all.", "csv 和 json 包含全部内容。" },
    { "The first {1} of {2} rows.", "所示为 {2} 行中的前 {1} 行。" },
    { "What sentences and tables depend on.", "文字与表格所依据的设置。" },
    { "As review.json tells them.", "依 review.json 所载。" },
    { "Adapted from guidelines for bibliometric reviews (BIBLIO, Montazeri et al. 2023, is made "
      "for the biomedical literature); the wording is ours.",
      "改编自文献计量综述的报告规范（BIBLIO，Montazeri et al. "
      "2023，面向生物医学文献）；措辞为本程序所拟。" },
    { NULL, NULL },
};
