"use strict";
/*
 * The page's script. It adds to a list that is complete without it: search, filters, a window of 100 events over thousands,
 * zoom on the axis, permalinks into what is not shown, keys, citations, and the tellings that stand in the JSON island.
 * A long list stands in <noscript>: whole where no script runs, and one piece of text, read at once, where one does. Events
 * become nodes when they are first shown, from the markup that the program wrote and escaped. All other text of articles is
 * only ever set as textContent.
 */
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const store = {
    get(key) { try { return localStorage.getItem(key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, value); } catch { /* a sandboxed frame has no storage */ } },
  };
  const setTheme = (theme) => { if (theme) root.dataset.theme = theme; else delete root.dataset.theme; };
  setTheme(store.get("dateline-theme"));

  document.addEventListener("DOMContentLoaded", () => {
    const WINDOW = document.getElementById("whole") ? 100 : 200;
    const byId = (id) => document.getElementById(id);
    const model = JSON.parse(byId("model").textContent);
    const words = model.words;
    const events = model.events;
    const list = document.querySelector(".days");
    const undated = byId("undated");
    // Of each event: its node, once there is one, its markup, its day. Of each day: its node, and what stands above its events.
    const nodes = [], markup = [], ids = [], dayOf = [], days = [];
    const place = new Map();
    const known = (id, i) => { if (!place.has(id)) place.set(id, i); };
    const takeNode = (item, day) => {
      const i = nodes.push(item) - 1;
      dayOf[i] = day;
      known((ids[i] = item.id), i);
      item.querySelectorAll(":scope > i[id]").forEach((former) => known(former.id, i));
    };
    const ITEM = '\x3cli class="event';
    const takeMarkup = (text, start, end, day) => {
      for (let at = text.indexOf(ITEM, start); at >= 0 && at < end;) {
        let next = text.indexOf(ITEM, at + 1);
        if (next < 0 || next > end) next = end;
        const i = nodes.push(null) - 1;
        markup[i] = [text, at, next];
        dayOf[i] = day;
        const head = text.slice(at, text.indexOf("\x3ch3", at));
        const [own, ...former] = Array.from(head.matchAll(/ id="([^"]+)"/g), (found) => found[1]);
        known((ids[i] = own), i);
        former.forEach((id) => known(id, i));
        at = next;
      }
    };
    const whole = byId("whole");
    if (whole) {
      const text = whole.textContent;
      const DAY = '\x3cli class="day';
      for (let at = text.indexOf(DAY); at >= 0;) {
        let next = text.indexOf(DAY, at + 1);
        if (next < 0) next = text.length;
        days.push({ node: null, head: text.slice(text.indexOf(">", at) + 1, text.indexOf("\x3col", at)) });
        takeMarkup(text, at, next, days.length - 1);
        at = next < text.length ? next : -1;
      }
    } else {
      document.querySelectorAll(".day").forEach((day, d) => {
        days.push({ node: day });
        day.querySelectorAll(".event").forEach((item) => takeNode(item, d));
      });
    }
    const dated = nodes.length;
    const undatedList = undated?.querySelector("ol.events");
    const undatedWhole = byId("undated-whole");
    if (undatedWhole) takeMarkup(undatedWhole.textContent, 0, undatedWhole.textContent.length, -1);
    else undatedList?.querySelectorAll(".event").forEach((item) => takeNode(item, -1));

    const parsed = document.createElement("template");
    // Makes the nodes that are missing among these events, in one go.
    const realize = (wanted) => {
      const missing = wanted.filter((i) => !nodes[i]);
      if (!missing.length) return;
      parsed.innerHTML = missing.map((i) => { const [text, start] = markup[i]; return text.slice(start, text.indexOf("\x3c/li>", start) + 5); }).join("");
      Array.from(parsed.content.children).forEach((item, n) => { item.classList.remove("w"); nodes[missing[n]] = item; });
    };
    const node = (i) => { realize([i]); return nodes[i]; };
    const dayNode = (d) => {
      const day = days[d];
      if (!day.node) {
        parsed.innerHTML = '\x3cli class="day">' + day.head + '\x3col class="events">\x3c/ol>\x3c/li>';
        day.node = parsed.content.firstElementChild;
      }
      day.node.classList.remove("w");
      return day.node;
    };
    const plain = (html) => html.replace(/<[^>]*>/g, "").replace(/&(amp|lt|gt|quot|#39);/g, (whole, name) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" })[name]);
    const dayText = (i) => {
      const day = days[dayOf[i]];
      return day ? (day.head ? plain(day.head) : day.node.firstElementChild.textContent).trim().replace(/\s+/g, " ") : "";
    };
    const titleText = (i) => (nodes[i] ? nodes[i].querySelector("h3").textContent : plain(markup[i][0].slice(markup[i][0].indexOf("\x3ch3", markup[i][1]), markup[i][0].indexOf("\x3c/h3>", markup[i][1]))));
    const [FROM, TO, SOURCES, CERTAINTY, LANGUAGES, ORIGINS, FLAGS, PEOPLE] = [0, 1, 2, 3, 4, 5, 6, 7];
    const CHECK = 1, NEW = 2, MAIN = 4;
    const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
    const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, words.thousands);
    const counted = (text, n) => { const forms = text.split(" || "); return fill(forms[n === 1 ? 0 : forms.length - 1], { n: grouped(n) }); };
    const make = (name, attributes, ...children) => {
      const node = document.createElement(name);
      for (const [key, value] of Object.entries(attributes ?? {})) if (value) node.setAttribute(key, value);
      node.append(...children);
      return node;
    };

    // Text as it is compared: no accents, no case, plain apostrophes.
    const fold = (text) => {
      text = text.replace(/\s+/g, " ").toLowerCase();
      return /[^\x00-\x7f]/.test(text) ? text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[\u2018\u2019]/g, "'").replace(/œ/g, "oe").replace(/æ/g, "ae") : text;
    };

    const index = [];
    const SAID = /<(h3|blockquote|p class="(?:sum|note)")[^>]*>([^]*?)<\/(?:h3|blockquote|p)>/g;
    const textOf = (i) => {
      if (index[i] !== undefined) return index[i];
      const parts = [];
      if (nodes[i]) nodes[i].querySelectorAll("h3,.sum,blockquote,.note").forEach((part) => parts.push(part.textContent));
      else for (const [, , said] of markup[i][0].slice(markup[i][1], markup[i][2]).matchAll(SAID)) parts.push(plain(said));
      parts.push(dayText(i));
      for (const source of events[i][SOURCES]) parts.push(model.articles[source][1]);
      for (const person of events[i][PEOPLE]) parts.push(model.people[person]);
      for (const telling of model.tellings?.[i] ?? []) parts.push(telling[3]);
      return (index[i] = fold(parts.join(" \n ")));
    };
    // The index is made in idle time; a search before that makes what is missing.
    let indexed = 0;
    const idle = window.requestIdleCallback ?? ((work) => setTimeout(() => work({ timeRemaining: () => 8 }), 30));
    const indexSome = (deadline) => {
      while (indexed < events.length && deadline.timeRemaining() > 1) for (let n = 0; n < 20 && indexed < events.length; n++) textOf(indexed++);
      if (indexed < events.length) idle(indexSome);
    };
    idle(indexSome);

    // Filters
    const tools = byId("tools");
    const field = (name) => byId("f-" + name);
    const option = (value, text) => make("option", { value: String(value) }, text);
    model.articles.map((article, i) => [article[1], i]).reduce((groups, [outlet, i]) => groups.set(outlet, [...(groups.get(outlet) ?? []), i]), new Map())
      .forEach((places, outlet) => field("source").append(option(places.join(","), outlet)));
    model.certainties.forEach((name, i) => { if (events.some((event) => event[CERTAINTY] === i)) field("certainty").append(option(String(i), name)); });
    model.languages.forEach(([, name], i) => field("language")?.append(option(String(i), name)));
    model.people.slice(0, 400).forEach((name) => byId("people").append(option(name, "")));
    const dayNumber = (text) => (text ? Date.parse(text + "T00:00:00Z") / 86400000 : null);
    const isoDay = (number) => new Date(number * 86400000).toISOString().slice(0, 10);
    const view = () => tools.elements.view?.value ?? "all";

    let matches = [];
    let start = 0, end = WINDOW;
    let terms = [];
    let focused = -1;

    const isFiltered = () => terms.length > 0 || ["source", "person", "certainty", "language", "from", "to"].some((name) => field(name)?.value) || ["single", "check", "new"].some((name) => field(name)?.checked);

    const match = () => {
      terms = fold(byId("q").value).split(" ").filter(Boolean);
      const sources = field("source").value ? field("source").value.split(",").map(Number) : null;
      const certainty = field("certainty").value;
      const language = field("language")?.value ?? "";
      const person = fold(field("person").value.trim());
      const people = person ? new Set(model.people.flatMap((name, i) => (fold(name).includes(person) ? [i] : []))) : null;
      const [from, to] = [dayNumber(field("from").value), dayNumber(field("to").value)];
      const [single, check, fresh] = ["single", "check", "new"].map((name) => field(name)?.checked);
      const main = view() === "main" && !isFiltered();
      matches = [];
      for (let i = 0; i < events.length; i++) {
        const event = events[i];
        if (main && !(event[FLAGS] & MAIN)) continue;
        if (sources && !event[SOURCES].some((source) => sources.includes(source))) continue;
        if (certainty && event[CERTAINTY] !== Number(certainty)) continue;
        if (language && !event[LANGUAGES].includes(Number(language))) continue;
        if (people && !event[PEOPLE].some((name) => people.has(name))) continue;
        if (single && event[ORIGINS] !== 1) continue;
        if (check && !(event[FLAGS] & CHECK)) continue;
        if (fresh && !(event[FLAGS] & NEW)) continue;
        if (from !== null && !((event[TO] ?? event[FROM] ?? -Infinity) >= from)) continue;
        if (to !== null && !((event[FROM] ?? event[TO] ?? Infinity) <= to)) continue;
        if (terms.length && !terms.every((term) => textOf(i).includes(term))) continue;
        matches.push(i);
      }
    };

    // The window over the matches
    const earlier = make("button", { type: "button", class: "page" });
    const later = make("button", { type: "button", class: "page" });
    list.before(earlier);
    (undated ?? list).after(later);
    let shown = [];

    // Puts these events, in order, and no others into the list.
    const show = (wanted) => {
      const isMore = shown.length > 0 && shown.every((i, n) => i === wanted[n]);
      if (isMore && wanted.length === shown.length) return;
      const added = isMore ? wanted.slice(shown.length) : wanted;
      shown = wanted;
      realize(added);
      const open = new Map();
      const loose = [];
      for (const i of added) {
        nodes[i].classList.remove("w");
        if (i >= dated) loose.push(nodes[i]);
        else if (open.has(dayOf[i])) open.get(dayOf[i]).push(nodes[i]);
        else open.set(dayOf[i], [nodes[i]]);
      }
      const put = isMore ? "append" : "replaceChildren";
      for (const [d, inside] of open) dayNode(d).lastElementChild[dayNode(d).parentNode === list ? put : "replaceChildren"](...inside);
      list[put](...Array.from(open.keys(), dayNode));
      undatedList?.[put](...loose);
      undated?.classList.toggle("w", !undatedList.childElementCount);
    };

    const paint = () => {
      show(matches.slice(start, end));
      const total = events.length;
      byId("count").textContent = matches.length === total ? counted(words.showingAll, total) : fill(words.showing, { shown: grouped(matches.length), total: grouped(total) });
      document.querySelector(".nomatch").hidden = matches.length > 0 || total === 0;
      earlier.hidden = start === 0;
      earlier.textContent = fill(words.showEarlier, { n: grouped(Math.min(WINDOW, start)) });
      later.hidden = end >= matches.length;
      later.textContent = fill(words.showMore, { n: grouped(Math.min(WINDOW, matches.length - end)) });
      highlight();
      document.dispatchEvent(new Event("dateline-shown"));
    };

    const refresh = () => {
      match();
      [start, end] = [0, WINDOW];
      paint();
      axis?.draw();
    };
    earlier.addEventListener("click", () => { start = Math.max(0, start - WINDOW); paint(); });
    later.addEventListener("click", () => { end += WINDOW; paint(); });

    // Marks what was searched for, without touching the document: CSS Custom Highlight API, where the browser has it.
    const highlight = () => {
      if (!window.Highlight || !CSS.highlights) return;
      CSS.highlights.delete("found");
      if (!terms.length) return;
      const found = new Highlight();
      let left = 400;
      for (const i of shown) {
        if (left <= 0) break;
        const walker = document.createTreeWalker(nodes[i], NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
          const text = node.data;
          if (!terms.some((term) => fold(text).includes(term))) continue;
          // One folded string with the place in the text of each of its letters.
          let folded = "";
          const places = [];
          for (let at = 0; at < text.length; at++) {
            const letters = /\s/.test(text[at]) ? " " : fold(text[at]);
            for (const letter of letters) { folded += letter; places.push(at); }
          }
          places.push(text.length);
          for (const term of terms) {
            for (let at = folded.indexOf(term); at >= 0 && left > 0; at = folded.indexOf(term, at + term.length)) {
              const range = new Range();
              range.setStart(node, places[at]);
              range.setEnd(node, places[at + term.length - 1] + 1);
              found.add(range);
              left--;
            }
          }
        }
      }
      CSS.highlights.set("found", found);
    };

    // Evidence
    const tellings = (i, details) => {
      if (details.dataset.full) return;
      details.dataset.full = "1";
      const after = details.querySelector("figure:last-of-type");
      let last = after;
      for (const [article, language, before, text, next, expression, reading, certainty] of model.tellings?.[i] ?? []) {
        const quote = make("blockquote", { lang: model.languages[language]?.[0] });
        if (before) quote.append(make("i", null, before), " ");
        const at = expression ? text.indexOf(expression) : -1;
        if (at >= 0) quote.append(text.slice(0, at), make("mark", null, expression), text.slice(at + expression.length));
        else quote.append(text);
        if (next) quote.append(" ", make("i", null, next));
        const source = model.articles[article];
        const caption = make("figcaption", null, source ? make("a", { href: "#art-" + source[0] }, source[1]) : "", " · " + (source?.[4] ?? ""), make("br"), make("b", null, reading), " · " + (certainty || words.asserted));
        const figure = make("figure", null, quote, caption);
        last?.after(figure);
        last = figure;
      }
      // Straight to the sentence in the article itself, where the browser can find it (URL text fragments).
      details.querySelectorAll("figure").forEach((figure) => {
        const article = model.articles.find((article) => "#art-" + article[0] === figure.querySelector("figcaption a")?.getAttribute("href"));
        if (!article?.[3]) return;
        const said = Array.from(figure.querySelector("blockquote").childNodes).filter((part) => part.nodeName !== "I").map((part) => part.textContent).join("").trim().split(/\s+/);
        const code = (text) => encodeURIComponent(text).replace(/-/g, "%2D");
        const quote = said.length > 9 ? code(said.slice(0, 4).join(" ")) + "," + code(said.slice(-4).join(" ")) : code(said.join(" "));
        const link = make("a", { href: article[3].split("#")[0] + (model.quotes ? "#:~:text=" + quote : ""), rel: "noopener noreferrer", target: "_blank" }, words.readThere);
        figure.querySelector("figcaption").append(" · ", link);
      });
      const copy = make("button", { type: "button" }, words.copyCitation);
      copy.addEventListener("click", () => cite(i, copy));
      let acts = details.querySelector(".acts");
      if (!acts) details.append((acts = make("p", { class: "acts" }, make("a", { href: "#" + ids[i] }, words.permalink))));
      acts.prepend(copy, " ");
    };

    const citation = (i) => {
      const sources = events[i][SOURCES].map((source) => { const [, , text, url] = model.articles[source]; return url ? `${text} <${url}>` : text; }).join("; ");
      const text = fill(words.citation, { title: titleText(i), date: dayText(i), sources });
      return location.protocol === "file:" || location.origin === "null" ? text : `${text} ${location.href.split("#")[0]}#${ids[i]}`;
    };

    const cite = async (i, button) => {
      const text = citation(i);
      let done = false;
      try { await navigator.clipboard.writeText(text); done = true; } catch {
        const area = make("textarea", { class: "sr" });
        area.value = text;
        document.body.append(area);
        area.select();
        try { done = document.execCommand("copy"); } catch { /* says so below */ }
        area.remove();
        button.focus();
      }
      button.textContent = done ? words.copied : words.copyFailed;
      if (!done) button.after(make("span", { class: "cited" }, " " + text));
      setTimeout(() => { button.textContent = words.copyCitation; }, 2500);
    };

    document.addEventListener("toggle", (event) => {
      const details = event.target;
      if (!details.open || !details.classList?.contains("ev")) return;
      tellings(place.get(details.closest(".event").id), details);
      highlight();
    }, true);

    // A title opens its evidence, a date that of all its events.
    document.addEventListener("click", (event) => {
      const part = event.target.closest?.(".event > h3, .when");
      if (!part || event.target.closest("a") || String(getSelection())) return;
      const drawers = Array.from(part.parentNode.querySelectorAll(".ev"));
      const open = drawers.some((drawer) => !drawer.open);
      drawers.forEach((drawer) => { drawer.open = open; });
    });

    const clear = () => {
      byId("q").value = "";
      for (const name of ["source", "person", "certainty", "language", "from", "to"]) if (field(name)) field(name).value = "";
      for (const name of ["single", "check", "new"]) if (field(name)) field(name).checked = false;
    };

    // Going to an event, wherever it is
    const go = (i, options = {}) => {
      if (!matches.includes(i)) {
        clear();
        if (tools.elements.view) tools.elements.view.value = events[i][FLAGS] & MAIN ? "main" : "all";
        match();
      }
      const at = matches.indexOf(i);
      if (at < start || at >= end) { start = Math.max(0, at - WINDOW / 4); end = start + WINDOW; }
      paint();
      if (options.redraw !== false) axis?.draw();
      focused = i;
      document.querySelector(".event.here")?.classList.remove("here");
      nodes[i].classList.toggle("here", options.mark === true);
      const heading = nodes[i].querySelector("h3");
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      nodes[i].scrollIntoView({ block: options.block ?? "start", behavior: "instant" });
      if (options.open) { const details = nodes[i].querySelector("details"); if (details) details.open = true; }
    };
    const goToHash = () => {
      const i = place.get(decodeURIComponent(location.hash.slice(1)));
      if (i !== undefined) go(i, { open: true, mark: true });
    };
    window.addEventListener("hashchange", goToHash);

    // Keys
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const typing = event.target.closest?.("input,select,textarea");
      if (event.key === "Escape") {
        if (isFiltered()) { clear(); refresh(); }
        return;
      }
      if (typing || !field("keys").checked) return;
      if (event.key === "/") { event.preventDefault(); byId("q").focus(); return; }
      if (event.key === "Enter" && event.target.tagName === "H3") {
        const details = event.target.parentElement.querySelector("details");
        if (details) details.open = !details.open;
        return;
      }
      if (event.key !== "j" && event.key !== "k") return;
      event.preventDefault();
      const at = matches.indexOf(focused);
      const next = event.key === "j" ? (at < 0 ? start : at + 1) : at - 1;
      if (next >= 0 && next < matches.length) go(matches[next], { block: "nearest", redraw: false });
    });

    // The axis
    const axis = (() => {
      const svg = byId("axis");
      if (!svg) return null;
      const whole = [Number(svg.dataset.from), Number(svg.dataset.to)];
      let [from, to] = whole;
      const NS = "http://www.w3.org/2000/svg";
      const zoom = document.querySelector(".zoom");
      const only = zoom.querySelector("[data-zoom=only]");
      zoom.hidden = false;
      const svgNode = (name, attributes) => {
        const node = document.createElementNS(NS, name);
        for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
        return node;
      };
      const percent = (day) => (Math.min(Math.max((day - from) / (to - from), 0), 1) * 100).toFixed(3) + "%";
      const dated = (number) => {
        const date = new Date(number * 86400000);
        const year = date.getUTCFullYear();
        return { year, month: date.getUTCMonth(), day: date.getUTCDate() };
      };
      const dayText = (d) => (d === 1 ? words.first : String(d));
      const ticks = () => {
        const span = to - from;
        const most = Math.max(2, Math.min(12, Math.floor(svg.clientWidth / 110)));
        const out = [];
        if (span <= 45) {
          const step = [1, 2, 3, 5, 7, 10].find((n) => span / n < most) ?? 14;
          for (let day = Math.ceil(from); day < to; day += step) { const d = dated(day); out.push([day, fill(words.monthDay, { day: dayText(d.day), month: words.months[d.month] })]); }
        } else if (span <= 1500) {
          const step = [1, 2, 3, 6, 12].find((n) => span / 30 / n < most) ?? 12;
          const first = dated(from);
          for (let m = first.year * 12 + first.month + 1; ; m++) {
            const day = Date.UTC(Math.floor(m / 12), m % 12, 1) / 86400000;
            if (day >= to) break;
            if (m % 12 % step === 0) out.push([day, words.months[m % 12] + (out.length === 0 || m % 12 === 0 ? " " + Math.floor(m / 12) : "")]);
          }
        } else {
          const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((n) => span / 365 / n < most) ?? 2000;
          for (let year = dated(from).year + 1; ; year++) {
            const date = new Date(0);
            date.setUTCFullYear(year, 0, 1);
            const day = date.getTime() / 86400000;
            if (day >= to) break;
            if (year % step === 0) out.push([day, String(year)]);
          }
        }
        return out;
      };
      const draw = () => {
        const out = document.createDocumentFragment();
        const bins = Math.max(24, Math.min(240, Math.floor(svg.clientWidth / 8)));
        const counts = new Array(bins).fill(0);
        const wide = [];
        for (const i of matches) {
          const event = events[i];
          const first = event[FROM] ?? event[TO], last = event[TO] ?? event[FROM];
          if (first === null || last < from || first >= to) continue;
          const middle = (first + last + 1) / 2;
          if (middle >= from && middle < to) counts[Math.min(bins - 1, Math.floor(((middle - from) / (to - from)) * bins))]++;
          if (last > first && wide.length < 400) wide.push(i);
        }
        const most = Math.max(1, ...counts);
        counts.forEach((count, bin) => {
          if (!count) return;
          const height = Math.max(5, Math.floor((count * 44) / most));
          out.append(svgNode("rect", { class: "d", x: (bin * 100) / bins + "%", y: 48 - height, width: 100 / bins + "%", height }));
        });
        out.append(svgNode("line", { class: "base", x1: 0, x2: "100%", y1: 48.5, y2: 48.5 }));
        const ends = [-Infinity, -Infinity, -Infinity, -Infinity];
        for (const i of wide.slice(0, 150)) {
          const [first, last] = [events[i][FROM] ?? from, (events[i][TO] ?? to) + 1];
          let lane = ends.findIndex((free) => free < first);
          if (lane < 0) lane = ends.indexOf(Math.min(...ends));
          ends[lane] = Math.max(ends[lane], last);
          const link = svgNode("a", { href: "#" + ids[i], tabindex: -1 });
          const title = svgNode("title", {});
          title.textContent = titleText(i);
          const x = percent(first);
          link.append(title, svgNode("rect", { class: "u", x, y: 53 + lane * 7, width: parseFloat(percent(last)) - parseFloat(x) + "%", height: 5 }));
          out.append(link);
        }
        const below = 56 + 7 * ends.filter((end) => end > -Infinity).length;
        svg.setAttribute("height", below + 20);
        for (const [day, label] of ticks()) {
          const x = percent(day);
          out.append(svgNode("line", { class: "tick", x1: x, x2: x, y1: below, y2: below + 5 }));
          const text = svgNode("text", { x, y: below + 17 });
          if (parseFloat(x) > 90) text.setAttribute("text-anchor", "end");
          text.textContent = label;
          out.append(text);
        }
        svg.replaceChildren(out);
        zoom.querySelector("[data-zoom=all]").disabled = from === whole[0] && to === whole[1];
        zoom.querySelector("[data-zoom=out]").disabled = to - from >= whole[1] - whole[0];
        zoom.querySelector("[data-zoom=in]").disabled = to - from <= 4;
        const text = (number) => { const d = dated(number); return fill(words.date, { day: dayText(d.day), month: words.months[d.month], year: d.year }); };
        only.hidden = from === whole[0] && to === whole[1];
        only.textContent = fill(words.axisShow, { span: fill(words.spanDates, { a: text(Math.ceil(from)), b: text(Math.floor(to) - 1) }) });
      };
      const set = (a, b) => {
        const span = Math.max(3, Math.min(b - a, whole[1] - whole[0]));
        from = Math.min(Math.max(a, whole[0]), whole[1] - span);
        to = from + span;
        draw();
      };
      const scale = (factor, at = 0.5) => { const span = to - from; set(from + span * at * (1 - factor), from + span * at * (1 - factor) + span * factor); };
      zoom.addEventListener("click", (event) => {
        const action = event.target.dataset.zoom;
        if (action === "in") scale(0.5);
        if (action === "out") scale(2);
        if (action === "all") set(...whole);
        if (action === "only") { field("from").value = isoDay(Math.ceil(from)); field("to").value = isoDay(Math.floor(to) - 1); tools.querySelector(".filters").open = true; refresh(); }
      });
      zoom.addEventListener("keydown", (event) => {
        const step = { ArrowLeft: -0.25, ArrowRight: 0.25 }[event.key];
        if (step) { event.preventDefault(); set(from + (to - from) * step, to + (to - from) * step); }
      });
      svg.addEventListener("wheel", (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        scale(event.deltaY > 0 ? 1.25 : 0.8, event.offsetX / svg.clientWidth);
      }, { passive: false });
      // Drawing across the axis zooms to what was drawn over.
      let drag = null;
      svg.addEventListener("pointerdown", (event) => { if (event.button === 0) drag = event.clientX; });
      svg.addEventListener("pointerup", (event) => {
        if (drag === null) return;
        const box = svg.getBoundingClientRect();
        const at = (x) => from + ((Math.min(Math.max(x - box.left, 0), box.width)) / box.width) * (to - from);
        const [a, b] = [at(Math.min(drag, event.clientX)), at(Math.max(drag, event.clientX))];
        if (Math.abs(event.clientX - drag) > 8) set(a, b);
        else if (event.target.classList.contains("d")) {
          // A click on a bar of the density goes to the evidence of the event that is nearest to it.
          const far = (i) => { const [first, last] = [events[i][FROM] ?? events[i][TO], events[i][TO] ?? events[i][FROM]]; return first === null ? Infinity : Math.abs((first + last + 1) / 2 - a); };
          const nearest = matches.reduce((best, i) => (far(i) < far(best) ? i : best), matches[0]);
          if (nearest !== undefined) go(nearest, { open: true, mark: true });
        }
        drag = null;
      });
      let pending = 0;
      window.addEventListener("resize", () => { cancelAnimationFrame(pending); pending = requestAnimationFrame(draw); });
      return { draw };
    })();

    // The form
    tools.hidden = false;
    tools.addEventListener("submit", (event) => event.preventDefault());
    let typing = 0;
    tools.addEventListener("input", (event) => {
      if (event.target.id === "theme" || event.target.id === "f-keys") return;
      clearTimeout(typing);
      if (event.target.type === "search" || event.target.id === "f-person") typing = setTimeout(refresh, 90);
      else refresh();
    });
    byId("clear").addEventListener("click", () => { clear(); refresh(); });
    byId("theme").value = root.dataset.theme ?? "";
    byId("theme").addEventListener("change", (event) => { setTheme(event.target.value); store.set("dateline-theme", event.target.value); });
    const openAll = byId("open-all");
    openAll.addEventListener("click", () => {
      const open = openAll.dataset.open !== "1";
      for (const i of shown) { const details = nodes[i].querySelector("details"); if (details) details.open = open; }
      openAll.dataset.open = open ? "1" : "";
      openAll.textContent = open ? words.closeAll : words.openAll;
    });

    // On paper stands what matches, all of it.
    window.addEventListener("beforeprint", () => {
      const kept = matches;
      if (!isFiltered()) matches = [...events.keys()];
      show(matches);
      axis?.draw();
      matches = kept;
      document.querySelectorAll(".checkgroup").forEach((group) => { group.open = true; });
    });
    window.addEventListener("afterprint", () => { paint(); axis?.draw(); });

    if (root.dataset.review !== undefined) document.dispatchEvent(new CustomEvent("dateline-review", { detail: { model, words, events, ids, place, node, nodes, go, make, counted, fill, isoDay, store, announce: (text) => { byId("count").textContent = text; }, shown: () => shown, next: () => matches[matches.indexOf(focused) + 1], focused: () => focused, keysAreOn: () => field("keys").checked } }));
    refresh();
    goToHash();
    // The browser goes to the fragment by itself when all is loaded, and takes the focus away.
    window.addEventListener("load", () => setTimeout(goToHash));
    root.classList.add("ready");
  });
})();
