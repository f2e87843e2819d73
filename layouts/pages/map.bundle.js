(() => {
  // data.js
  var graph = JSON.parse(document.getElementById("graph").textContent);
  graph.sheet ??= JSON.parse(document.getElementById("codings")?.textContent ?? "null");
  for (const [id, label, label_zh, within] of graph.places ?? []) {
    graph.nodes.push({ id, kind: "location", label, label_zh, within });
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
  var plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;
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
  var authorsOf = (node) => node.authors.length > 3 ? `${node.authors[0]} and others` : node.authors.join("; ");
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
  var reference = (node) => [
    authorsOf(node),
    node.year ? `(${node.year})` : "",
    `${nameOf(node)}.`,
    node.venue ? `${node.venue}.` : "",
    node.doi ? `https://doi.org/${node.doi}` : ""
  ].filter((part) => part !== "").join(" ");
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
    changes: 0
    /* that no file has yet */
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
  var isKept = true;
  var keep = () => {
    try {
      localStorage.setItem(pageName, JSON.stringify(work));
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
    for (const cells2 of rows) {
      if (cells2[0].startsWith("#")) {
        work.comments = [.../* @__PURE__ */ new Set([...work.comments, cells2[0]])];
        continue;
      }
      const row = Object.fromEntries([...COLUMNS, ...extra].map((name) => [name, plain(cells2[columns.indexOf(name)] ?? "")]));
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
  var tableText = () => {
    const columns = [...COLUMNS, .../* @__PURE__ */ new Set(["title", ...work.extra])];
    const rows = [...records.flatMap(rowsOf), ...work.others];
    return [
      columns,
      ...work.comments.map((comment) => [comment]),
      ...rows.map((row) => columns.map((name) => row[name] ?? ""))
    ].map((cells2) => `${cells2.map(cellOf).join(",")}
`).join("");
  };
  var download = () => {
    const file = new Blob([tableText()], { type: "text/csv;charset=utf-8" });
    const address = URL.createObjectURL(file);
    const link = make("a", { href: address, download: "codings.csv" });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 6e4);
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
    return counts?.contrary > 0 ? `${plural(counts.contrary, "row", "rows")} of the file it was made with say something else than this browser has kept, which stays.` : "";
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
    showCorrections();
  };
  var correctionButtons = (link) => {
    const record = nodes.get(link.source);
    const about = `${clean(nodes.get(link.target).label)}: ${clean(nameOf(record))}`;
    const holder = make("span", { class: "correction" });
    const show = () => {
      const { isYes, isNo } = judgementOf(record, link);
      const focused = [...holder.children].indexOf(document.activeElement);
      holder.classList.toggle("rejected", isNo);
      holder.replaceChildren(...[["right", isYes, true], ["wrong", isNo, false]].map(([text, isPressed, isRight]) => {
        const button = make("button", {
          type: "button",
          "aria-pressed": String(isPressed),
          "aria-label": `${text}: ${about}`
        }, text);
        button.addEventListener("click", () => {
          judge(record, link, isRight);
          show();
        });
        return button;
      }));
      holder.children[focused]?.focus();
    };
    show();
    return holder;
  };
  var correctionLine = (someLinks) => make("p", { class: "corrections" }, someLinks.filter(isCoding).map((link) => [
    make("span", null, labelled(nodes.get(link.target).label), " ", correctionButtons(link)),
    " "
  ]));
  var showCorrections = () => {
    const bar = document.getElementById("corrections");
    bar.hidden = work.changes === 0 && bar.lastChild.textContent === "";
    bar.firstChild.textContent = work.changes === 0 ? "" : `${plural(work.changes, "correction", "corrections")} not in a file yet` + (isKept ? "" : ", and this browser keeps nothing for this page");
  };
  var startCorrections = () => {
    const bar = make(
      "section",
      { id: "corrections", "aria-label": "Corrections", hidden: true },
      make("span", { role: "status" })
    );
    const tell = make("span", { class: "quiet", role: "status" });
    const saving = make("button", { type: "button", id: "save" }, "Save codings.csv");
    saving.addEventListener("click", () => {
      tell.textContent = `${download()} In decisions/ of a review folder the next run obeys it.`;
      showCorrections();
    });
    const file = make("input", { type: "file", id: "load", accept: ".csv,.tsv,.txt,text/csv" });
    file.addEventListener("change", async () => {
      const [chosen] = file.files;
      tell.textContent = chosen ? tellTaken(takeTable(readRows(await chosen.text())), chosen.name) : "";
      changed();
      showCorrections();
      file.value = "";
    });
    bar.append(saving, make(
      "label",
      { class: "file", for: "load" },
      "Join with a codings.csv …",
      file
    ), tell);
    document.querySelector("footer").before(bar);
    tell.textContent = startWork();
    showCorrections();
    window.addEventListener("beforeunload", (event) => {
      if (!isKept && work.changes > 0) {
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
  var KINDS = ["theme", "location", "paper", "document", "event"];
  var kindPlace = (node) => KINDS.includes(node.kind) ? KINDS.indexOf(node.kind) : KINDS.length;
  var find = (wanted, belongs = () => true) => {
    const words = fold(wanted).split(/\s+/).filter((word) => word !== "");
    searched ??= makeSearched();
    if (words.length === 0) {
      return [];
    }
    const whole = words.join(" ");
    const placeOf = ({ label }) => label.startsWith(whole) ? 0 : label.includes(` ${whole}`) || label.includes(whole) ? 1 : 2;
    return searched.filter(({ node, text }) => belongs(node) && words.every((word) => text.includes(word))).sort((one, two) => placeOf(one) - placeOf(two) || kindPlace(one.node) - kindPlace(two.node) || inOrder(one.label, two.label)).map(({ node }) => node);
  };

  // list.js
  var PAGE = 200;
  var list = { key: null, isFalling: false, kind: "", community: "", shown: PAGE };
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
    const wanted = graph.nodes.filter((node) => (list.kind === "" || node.kind === list.kind) && (list.community === "" || String(node.community) === list.community));
    const turn = list.isFalling ? -1 : 1;
    const standard = (one, two) => kindPlace(one) - kindPlace(two) || inOrder(one.kind, two.kind) || valueOf(two, "pagerank") - valueOf(one, "pagerank") || inOrder(one.id, two.id);
    return wanted.sort((one, two) => (list.key === null ? 0 : turn * inOrder(valueOf(one, list.key), valueOf(two, list.key))) || standard(one, two));
  };
  var nodeRow = (node, keys, places) => make("tr", null, make("th", { scope: "row" }, nodeLink(node), isRecord(node) ? make("small", { class: "byline" }, byline(node)) : ""), keys.map((key) => {
    if (key === "kind") {
      return make("td", null, node.kind);
    }
    return key === "community" ? make("td", null, node.community ? chip(node.community) : "") : make("td", { class: "number" }, node.scores?.[key]?.toFixed(places[key]) ?? "");
  }));
  var choice = (id, label, options, change) => {
    const select = make("select", { id }, options.map(([value, text]) => make("option", { value }, clean(text))));
    select.addEventListener("change", () => change(select.value));
    return make("label", { for: id }, `${label} `, select);
  };
  var startList = () => {
    const table = document.getElementById("node-table");
    const heads = [...table.tHead.rows[0].cells];
    const keys = heads.map((head) => head.dataset.key).slice(1);
    const places = Object.fromEntries(heads.map((head) => [head.dataset.key, Number(head.dataset.places)]));
    const count = make("p", { role: "status", class: "quiet" });
    const more = make("button", { type: "button" });
    const show = () => {
      const wanted = rowsWanted();
      const shown = Math.min(list.shown, wanted.length);
      table.tBodies[0].replaceChildren(
        ...wanted.slice(0, shown).map((node) => nodeRow(node, keys, places))
      );
      count.textContent = shown < wanted.length ? `${shown} of ${wanted.length} nodes` : plural(shown, "node", "nodes");
      more.hidden = shown === wanted.length;
      more.textContent = `Show ${Math.min(PAGE, wanted.length - shown)} more`;
      for (const head of heads) {
        head.setAttribute("aria-sort", head.dataset.key !== list.key ? "none" : list.isFalling ? "descending" : "ascending");
      }
    };
    const change = (changes) => {
      Object.assign(list, { shown: PAGE }, changes);
      show();
    };
    for (const head of heads) {
      const { key } = head.dataset;
      const isScore = !["label", "kind", "community"].includes(key);
      const button = make("button", { type: "button", class: "sort" }, head.textContent);
      button.addEventListener("click", () => change({
        key,
        isFalling: list.key === key ? !list.isFalling : isScore
      }));
      head.replaceChildren(button);
    }
    more.addEventListener("click", () => {
      const first = list.shown;
      list.shown += PAGE;
      show();
      table.tBodies[0].rows[first]?.querySelector("a").focus();
    });
    const kinds = [...new Set(graph.nodes.map((node) => node.kind))];
    table.closest(".scroll").before(make(
      "div",
      { class: "choices" },
      choice(
        "kind-choice",
        "Kind",
        [["", "all"], ...kinds.map((kind) => [kind, kind])],
        (kind) => change({ kind })
      ),
      choice(
        "community-choice",
        "Community",
        [["", "all"], ...graph.communities.map(
          ({ id, name }) => [String(id), `${id} ${name}`]
        )],
        (community) => change({ community })
      ),
      count
    ));
    table.closest(".scroll").after(more);
    document.getElementById("nodes-cut")?.remove();
    show();
  };

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
  var sentencesOf = (hits) => {
    const sentences = [];
    for (const hit of [...hits].sort(inTextOrder)) {
      const { field, sentence: [start, end] } = hit.evidence;
      const last = sentences[sentences.length - 1];
      if (last && last.field === field && last.start === start && last.end === end) {
        last.hits.push(hit);
      } else {
        sentences.push({ field, start, end, hits: [hit] });
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
  var marked = (paper, field, start, end, hits) => {
    const characters = charactersOf(paper, field);
    return stretchesOf(start, end, hits).map((stretch) => {
      const text = characters.slice(stretch.start, stretch.end).join("");
      return stretch.hits.length > 0 ? mark(text, stretch.hits) : clean(text);
    });
  };
  var hasText = (paper, { field, hits }) => hits.every(({ evidence }) => charactersOf(paper, field).slice(evidence.start, evidence.end).join("") === evidence.quote);
  var quotes = (hits) => hits.flatMap((hit, i) => [i > 0 ? " … " : "", mark(hit.evidence.quote, [hit])]);
  var notesOf = (hits) => {
    const notes = /* @__PURE__ */ new Map();
    for (const { evidence, of } of hits) {
      const found = notes.get(of) ?? [];
      found.push(`“${evidence.pattern}” ${pointsOf(evidence)}`);
      notes.set(of, found);
    }
    return [...notes];
  };
  var sentenceElement = (paper, sentence) => {
    const text = charactersOf(paper, sentence.field).join("");
    const content = hasText(paper, sentence) ? marked(paper, sentence.field, sentence.start, sentence.end, sentence.hits) : quotes(sentence.hits);
    const notes = notesOf(sentence.hits).map(([of, found]) => make(
      "li",
      { class: of.kind },
      labelled(of.label),
      ": ",
      found.flatMap((note, i) => [i > 0 ? ", " : "", labelled(note)])
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
    const added = addedTo(someLinks);
    return sentences.length + added.length === 0 ? make("p", { class: "quiet" }, "No sentence is known for this link.") : make(
      "ul",
      { class: "sentences" },
      sentences.map((sentence) => sentenceElement(paper, sentence)),
      added.map((node) => make(
        "li",
        null,
        labelled(node.label),
        make("small", null, " added by hand")
      ))
    );
  };
  var sentenceLines = (paper, someLinks) => sentencesOf(hitsOf(someLinks)).map((sentence) => {
    const text = hasText(paper, sentence) ? charactersOf(paper, sentence.field).slice(sentence.start, sentence.end).join("") : sentence.hits.map(({ evidence }) => evidence.quote).join(" … ");
    const notes = notesOf(sentence.hits).map(([of, found]) => `${of.label}: ${found.join(", ")}`);
    return `  - “${clean(text)}” [${sentence.field}; ${clean(notes.join("; "))}]`;
  }).concat(addedTo(someLinks).map((node) => `  - ${clean(node.label)} [added by hand]`));
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

  // table.js
  var cells = /* @__PURE__ */ new Map();
  var MOST_COLUMNS = 18;
  var LEAST_COLUMNS = 8;
  var describe = ({ theme, location: location2, element }) => {
    const [primary, mention] = element.textContent.split("+");
    const counts = countsText(Number(primary), Number(mention ?? 0));
    return `${clean(theme?.label ?? "no theme")}, ${clean(location2?.label ?? "no location")}: ` + counts;
  };
  var readCells = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    for (const element of table.querySelectorAll("tbody td a")) {
      const name = element.dataset.cell ?? decodeURIComponent(element.hash.slice(1));
      const cell = {
        name,
        element,
        theme: nodes.get(element.closest("tr").dataset.node),
        location: nodes.get(heads[element.parentElement.cellIndex].dataset.node)
      };
      element.setAttribute("href", `#${encodeURIComponent(name)}`);
      element.setAttribute("aria-label", `${element.textContent}, ${describe(cell)}`);
      element.title = describe(cell);
      cells.set(name, cell);
    }
  };
  var showCurrent = (name) => {
    for (const current of document.querySelectorAll("[aria-current]")) {
      current.removeAttribute("aria-current");
    }
    const cell = cells.get(name)?.element;
    cell?.setAttribute("aria-current", "true");
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    const id = name.slice("node=".length);
    for (const shape of document.querySelectorAll("#map [data-id]")) {
      if (shape.dataset.id === id) {
        shape.setAttribute("aria-current", "true");
      }
    }
  };
  var roomFor = (table, heads) => {
    const width = heads.reduce((sum, head) => sum + head.offsetWidth + 1, 0);
    const others = table.offsetWidth - width;
    return Math.floor((table.closest(".scroll").clientWidth - others) / (width / heads.length));
  };
  var foldColumns = (table) => {
    const heads = [...table.tHead.rows[0].cells].filter((head) => head.classList.contains("location") && head.dataset.node !== "");
    const common = Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, roomFor(table, heads)));
    if (heads.length <= common + 2) {
      return;
    }
    const rare = heads.slice(common).map((head) => head.cellIndex);
    const button = make("button", { type: "button", "aria-pressed": "false" });
    const show = (isShown) => {
      for (const row of [
        ...table.tHead.rows,
        ...table.querySelectorAll("tr[data-node]"),
        ...table.tFoot.rows
      ]) {
        for (const index of rare) {
          row.cells[index].hidden = !isShown;
        }
      }
      button.textContent = isShown ? `Show the ${common} most studied locations` : `Show all ${heads.length} locations`;
      button.setAttribute("aria-pressed", String(isShown));
    };
    button.addEventListener("click", () => show(button.getAttribute("aria-pressed") === "false"));
    show(false);
    table.closest(".scroll").before(make("p", { class: "choices" }, button));
  };
  var STEPS = {
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0]
  };
  var move = (table, event) => {
    const step = STEPS[event.key];
    const from = event.target.closest("td, th");
    if (!step || !from || event.target.tagName !== "A") {
      return;
    }
    const rows = [...table.rows];
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
  var startTable = () => {
    const table = document.getElementById("crossing");
    if (table) {
      readCells(table);
      foldColumns(table);
      table.addEventListener("keydown", (event) => move(table, event));
    }
  };

  // details.js
  var FIRST = 40;
  var longList = (items, attributes) => {
    const list2 = make("ul", attributes, items.slice(0, FIRST));
    if (items.length <= FIRST) {
      return list2;
    }
    const more = make("button", { type: "button" }, `Show all ${items.length}`);
    more.addEventListener("click", () => {
      list2.append(...items.slice(FIRST));
      list2.children[FIRST].querySelector("a")?.focus();
      more.remove();
    });
    return [list2, more];
  };
  var countsText = (primary, mention) => [
    primary > 0 || mention === 0 ? plural(primary, "paper", "papers") : "",
    mention > 0 ? plural(mention, "mention", "mentions") : ""
  ].filter((part) => part !== "").join(" and ");
  var papersOf = ({ theme, location: location2 }) => {
    const found = [];
    for (const paper of graph.nodes.filter(isRecord)) {
      const themes = linksFrom(paper, "discusses");
      const locations = linksFrom(paper, "studies");
      const toTheme = theme ? themes.filter((link) => link.target === theme.id) : [];
      const toLocation = location2 ? locations.filter((link) => link.target === location2.id) : [];
      const isThere = theme ? toTheme.length > 0 : themes.length === 0;
      const isHere = location2 ? toLocation.length > 0 : locations.length === 0;
      if (isThere && isHere) {
        const both = [...toTheme, ...toLocation];
        found.push({ paper, links: both, isPrimary: both.every(isPrimary) });
      }
    }
    return found.sort((one, two) => two.isPrimary - one.isPrimary);
  };
  var cellDetails = (cell) => {
    const found = papersOf(cell);
    const themeLabel = cell.theme?.label ?? "(no theme)";
    const locationLabel = cell.location?.label ?? "(no location)";
    const primary = found.filter((entry) => entry.isPrimary).length;
    const counts = countsText(primary, found.length - primary);
    const parts = found.map((entry) => make(
      "section",
      { class: "paper" },
      make("h3", null, nodeLink(entry.paper), entry.isPrimary ? "" : make("small", { class: "mention" }, " mention")),
      make("p", { class: "byline" }, byline(entry.paper)),
      sentenceList(entry.paper, entry.links),
      correctionLine(entry.links)
    ));
    const lines = found.flatMap((entry) => [
      "",
      clean(reference(entry.paper)) + (entry.isPrimary ? "" : " (mention)"),
      ...sentenceLines(entry.paper, entry.links)
    ]);
    return {
      kind: "theme × location",
      title: [
        cell.theme ? nodeLink(cell.theme) : themeLabel,
        " × ",
        cell.location ? nodeLink(cell.location) : locationLabel
      ],
      body: [make("p", { class: "quiet" }, counts), ...parts],
      text: [`${clean(themeLabel)} × ${clean(locationLabel)}: ${counts}`, ...lines].join("\n")
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
    const notes = [isPrimary(link) ? "" : "mention", decisionOf(link)].filter(Boolean);
    return notes.length > 0 ? make("small", { class: "mention" }, ` ${notes.join(", ")}`) : "";
  };
  var neighbourItem = (node, { link, other }) => {
    const item = make(
      "li",
      null,
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
    const count = sentencesOf(hitsOf([link])).length;
    const folded = make(
      "details",
      null,
      make("summary", null, plural(count, "sentence", "sentences"))
    );
    folded.addEventListener("toggle", () => {
      if (folded.open && folded.children.length === 1) {
        folded.append(sentenceList(paper, [link]));
      }
    });
    return folded;
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
      labelled(node.group),
      node.is_search_term ? "; the literature was searched by this" : ""
    ) : null
  ];
  var cellsOf = (node) => {
    const met = [...cells.values()].filter(({ theme, location: location2 }) => theme && location2 && (theme === node || location2 === node));
    return met.length === 0 ? [] : [
      make("h3", null, node.kind === "theme" ? "In the locations" : "With the themes"),
      longList(met.map((cell) => make(
        "li",
        null,
        make(
          "a",
          { href: `#${encodeURIComponent(cell.name)}`, class: "neighbour" },
          nodeLabel(cell.theme === node ? cell.location : cell.theme)
        ),
        make("small", null, " ", ...[...cell.element.childNodes].map((part) => part.cloneNode(true)))
      )), { class: "neighbours" })
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
    text: ""
    /* what is copied */
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
    const button = make("button", { type: "button", class: "copy" }, "Copy as text");
    button.addEventListener("click", async () => {
      const isCopied = await copy(panel.text);
      panel.status.textContent = isCopied ? "Copied." : "This browser does not let pages copy.";
      button.focus();
    });
    return button;
  };
  var closePanel = () => {
    if (panel.element.hidden) {
      return;
    }
    panel.element.hidden = true;
    document.body.classList.remove("has-panel");
    for (const current of document.querySelectorAll("[aria-current]")) {
      current.removeAttribute("aria-current");
    }
    if (panel.opener?.isConnected) {
      panel.opener.focus({ preventScroll: true });
    }
    panel.opener = null;
  };
  var leavePanel = () => {
    history.pushState(null, "", location.pathname + location.search);
    closePanel();
    document.title = panel.title;
  };
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
      ...details.body.filter((part) => part !== null),
      copyButton(),
      panel.status
    );
    panel.element.hidden = false;
    panel.element.scrollTop = 0;
    document.body.classList.add("has-panel");
    document.title = `${title.textContent} – ${panel.title}`;
    title.focus({ preventScroll: true });
  };
  var route = () => {
    let name = "";
    try {
      name = decodeURIComponent(location.hash.slice(1));
    } catch {
      name = "";
    }
    const node = name.startsWith("node=") ? nodes.get(name.slice("node=".length)) : void 0;
    const cell = cells.get(name);
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
    window.addEventListener("hashchange", route);
    window.addEventListener("popstate", route);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !panel.element.hidden && !event.defaultPrevented) {
        leavePanel();
      }
    });
  };

  // search.js
  var MOST_HITS = 50;
  var hitItem = (node) => make("li", null, nodeLink(node, { class: "hit" }), make("small", null, isRecord(node) ? [" ", byline(node).filter((part) => part.tagName !== "A" && part !== ", ").flatMap((part, i) => [i > 0 ? ", " : "", part])] : ` ${node.kind}`));
  var startSearch = () => {
    const box = document.getElementById("search");
    const field = make("input", {
      type: "search",
      id: "search-field",
      autocomplete: "off",
      spellcheck: "false",
      "aria-controls": "hits",
      placeholder: "Title, author, theme …"
    });
    const count = make("p", { role: "status", class: "quiet" });
    const list2 = make("ol");
    const hits = make("div", { id: "hits", hidden: true }, count, list2);
    const show = () => {
      const found = find(field.value);
      hits.hidden = field.value.trim() === "";
      count.textContent = found.length > MOST_HITS ? `The first ${MOST_HITS} of ${found.length} hits` : plural(found.length, "hit", "hits");
      list2.replaceChildren(...found.slice(0, MOST_HITS).map(hitItem));
    };
    field.addEventListener("input", show);
    field.addEventListener("focus", show);
    box.addEventListener("keydown", (event) => {
      const stops = [field, ...list2.querySelectorAll("a.hit")];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape" && !hits.hidden) {
        event.preventDefault();
        hits.hidden = true;
        field.focus();
        hits.hidden = true;
      } else if (step && !hits.hidden) {
        event.preventDefault();
        stops[stops.indexOf(document.activeElement) + step]?.focus();
      } else if (event.key === "Enter" && event.target === field) {
        list2.querySelector("a")?.click();
      }
    });
    list2.addEventListener("click", () => {
      hits.hidden = true;
    });
    document.addEventListener("pointerdown", (event) => {
      hits.hidden = hits.hidden || !box.contains(event.target);
    });
    box.append(make("label", { for: "search-field" }, "Search"), field, hits);
    box.hidden = false;
    document.addEventListener("keydown", (event) => {
      if (event.key === "/" && !event.target.closest("input, select, textarea")) {
        event.preventDefault();
        field.focus();
      }
    });
  };

  // page.js
  var startMap = () => {
    for (const shape of document.querySelectorAll("#map [data-id]")) {
      const node = nodes.get(shape.dataset.id);
      if (!node) {
        continue;
      }
      const open = (event) => {
        event.preventDefault();
        location.hash = addressOf(node);
      };
      shape.setAttribute("tabindex", "0");
      shape.setAttribute("role", "button");
      const seen = [...shape.querySelectorAll("text")].map((line) => line.textContent).join(" ");
      shape.setAttribute("aria-label", `${seen}, ${node.kind} ${clean(node.label)}`);
      shape.addEventListener("click", open);
      shape.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") {
          open(event);
        }
      });
      for (const link of shape.querySelectorAll("a")) {
        link.setAttribute("tabindex", "-1");
      }
    }
  };
  document.documentElement.classList.add("with-script");
  document.getElementById("evidence").remove();
  document.getElementById("sentences").remove();
  startCorrections();
  startTable();
  startMap();
  startPanel();
  startSearch();
  startList();
  route();
})();
