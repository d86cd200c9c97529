"use strict";
/*
 * Review mode, on the desk's page alone: keep, reject, note, correct a date, mark as checked, from the keyboard. What is decided is stored in the
 * browser, and leaves it as a file of decisions that `dateline build --edits` takes. Nothing is sent anywhere.
 */
(() => {
  const root = document.documentElement;
  root.dataset.review = "";
  document.addEventListener("dateline-review", ({ detail: page }) => {
    const { words, events, ids, place, nodes, make, counted, fill, isoDay, store } = page;
    const KEY = "dateline-review", NAME = "dateline-reviewer";
    const [FROM, TO] = [0, 1];
    let all = {};
    try { all = JSON.parse(store.get(KEY) ?? "{}") ?? {}; } catch { /* not ours */ }
    // What was decided on an event that has since been merged goes on to the one that it is part of.
    for (const id of Object.keys(all)) {
      const i = place.get(id);
      if (i === undefined || ids[i] === id) continue;
      all[ids[i]] ??= all[id];
      delete all[id];
    }
    const own = () => Object.keys(all).filter((id) => place.has(id)).sort((a, b) => place.get(a) - place.get(b));
    const button = document.getElementById("review");
    const panel = make("div", { class: "panel", hidden: "hidden" });
    button.closest(".bar").after(panel);
    const name = make("input", { id: "reviewer", autocomplete: "name" });
    name.value = store.get(NAME) ?? "";
    name.addEventListener("change", () => store.set(NAME, name.value.trim()));
    const out = make("button", { type: "button", class: "export" });
    const forget = make("button", { type: "button" });
    const warning = make("p", { class: "unsure", role: "status" });
    panel.append(make("p", null, words.reviewHelp), make("p", { class: "row" }, make("label", { for: "reviewer" }, words.reviewName + " "), name, " ", out, " ", forget), warning);

    const save = () => {
      const text = JSON.stringify(all);
      store.set(KEY, text);
      if (store.get(KEY) !== text) warning.textContent = words.reviewUnstored;
      const n = own().length;
      out.textContent = n ? counted(words.reviewExport, n) : words.reviewNone;
      out.disabled = forget.disabled = n === 0;
      forget.textContent = words.reviewForget;
      delete forget.dataset.sure;
    };
    const spoken = (verdict) => [
      verdict.decision && words["review." + verdict.decision], verdict.checked && words.reviewChecked, verdict.from && verdict.from + (verdict.to !== verdict.from ? " – " + verdict.to : ""), verdict.note && "“" + verdict.note + "”",
    ].filter(Boolean).join(" · ");
    const on = () => !panel.hidden;

    // The line of an event that says what was decided, and the buttons for it.
    const draw = (i) => {
      const item = nodes[i];
      if (!item) return;
      let line = item.querySelector(":scope > .verdict");
      const verdict = all[ids[i]];
      if (!on() && !verdict) return line?.remove();
      if (!line) item.querySelector(".meta").after((line = make("div", { class: "verdict" })));
      item.dataset.verdict = verdict?.decision ?? (verdict ? "noted" : "");
      line.replaceChildren(make("b", null, verdict ? spoken(verdict) : ""));
      if (!on()) return;
      for (const [key, label] of [["y", words.reviewKeep], ["x", words.reviewReject], ["n", words.reviewNote], ["d", words.reviewDate], ["c", words.reviewCheck], ["u", words.reviewUndo]]) {
        const act = make("button", { type: "button", "aria-keyshortcuts": key }, label);
        act.addEventListener("click", () => decide(i, key));
        if (key !== "u" || verdict) line.append(" ", act);
      }
    };
    const change = (i, values) => {
      all[ids[i]] = { ...all[ids[i]], ...values, when: new Date().toISOString().slice(0, 19) + "Z" };
      save();
      draw(i);
      page.announce(spoken(all[ids[i]]));
    };
    const home = (i) => nodes[i].querySelector("h3").focus({ preventScroll: true });

    const ask = (i, fields, take) => {
      const line = nodes[i].querySelector(":scope > .verdict");
      const form = make("form", null);
      for (const [label, input] of fields) form.append(make("label", null, label + " ", input), " ");
      const cancel = make("button", { type: "button" }, words.reviewCancel);
      const done = () => { draw(i); home(i); };
      cancel.addEventListener("click", done);
      form.append(make("button", { type: "submit" }, words.reviewSave), " ", cancel);
      form.addEventListener("keydown", (event) => { if (event.key === "Escape") { event.stopPropagation(); done(); } });
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        take();
        done();
      });
      line.replaceChildren(form);
      fields[0][1].focus();
    };

    const decide = (i, key) => {
      const verdict = all[ids[i]] ?? {};
      if (key === "y" || key === "x") {
        change(i, { decision: key === "y" ? "keep" : "reject" });
        const next = page.next();
        if (next !== undefined && page.focused() === i) page.go(next, { block: "nearest", redraw: false });
        page.announce(spoken(all[ids[i]]));
      } else if (key === "c") {
        if (!name.value.trim()) { page.announce(words.reviewNeedsName); name.focus(); return; }
        change(i, { checked: !verdict.checked });
      } else if (key === "u") {
        delete all[ids[i]];
        save();
        draw(i);
      } else if (key === "n") {
        const note = make("input", { value: verdict.note ?? "" });
        ask(i, [[words.reviewNote, note]], () => change(i, { note: note.value.trim() }));
      } else {
        const day = (number) => (number === null ? "" : isoDay(number));
        const from = make("input", { type: "date", required: "required" }), to = make("input", { type: "date" });
        [from.value, to.value] = [verdict.from ?? day(events[i][FROM]), verdict.to ?? day(events[i][TO])];
        ask(i, [[words.reviewFrom, from], [words.reviewTo, to]], () => {
          const last = to.value && to.value >= from.value ? to.value : from.value;
          if (from.value !== day(events[i][FROM]) || last !== day(events[i][TO])) change(i, { from: from.value, to: last });
        });
      }
    };

    const file = () => {
      const by = name.value.trim();
      let text = "";
      for (const id of own()) {
        const [verdict, event] = [all[id], events[place.get(id)]];
        const day = (number) => (number === null ? "" : isoDay(number));
        const line = (field, old, value) => { text += JSON.stringify({ event: id, field, old, new: value, when: verdict.when, by, why: field === "editor_note" ? "" : (verdict.note ?? "") }) + "\n"; };
        if (verdict.decision) line("decision", "open", verdict.decision);
        if (verdict.note !== undefined) line("editor_note", "", verdict.note);
        if (verdict.from) { line("date_from", day(event[FROM]), verdict.from); line("date_to", day(event[TO]), verdict.to); }
        if (verdict.checked) { line("checked_by", "", by); line("checked_on", "", verdict.when.slice(0, 10)); }
      }
      return text;
    };
    out.addEventListener("click", () => {
      const address = URL.createObjectURL(new Blob([file()], { type: "application/x-ndjson" }));
      make("a", { href: address, download: "decisions-" + new Date().toISOString().slice(0, 10) + ".ndjson" }).click();
      setTimeout(() => URL.revokeObjectURL(address), 10000);
    });
    forget.addEventListener("click", () => {
      if (!forget.dataset.sure) {
        forget.dataset.sure = "1";
        forget.textContent = fill(words.reviewSure, { n: own().length });
        return;
      }
      const gone = own();
      for (const id of gone) delete all[id];
      save();
      gone.forEach((id) => draw(place.get(id)));
    });
    const toggle = (value) => {
      panel.hidden = !value;
      button.setAttribute("aria-pressed", value);
      page.shown().forEach(draw);
      if (value && page.focused() < 0 && page.shown().length) page.go(page.shown()[0], { block: "nearest", redraw: false });
    };
    button.addEventListener("click", () => toggle(!on()));
    document.addEventListener("dateline-shown", () => { if (on() || own().length) page.shown().forEach(draw); });
    document.addEventListener("keydown", (event) => {
      if (!on() || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input,select,textarea") || !page.keysAreOn()) return;
      if (!"yxndcu".includes(event.key) || event.key.length !== 1 || page.focused() < 0) return;
      event.preventDefault();
      decide(page.focused(), event.key);
    });
    save();
  });
})();
