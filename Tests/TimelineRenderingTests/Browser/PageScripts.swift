/// Scripts that measure the page from within.
enum PageScripts {
    /// WCAG 2 contrast of every visible text node against what stands behind it.
    static let contrast = """
        const parse = (text) => { const m = text.match(/[\\d.]+/g).map(Number); return m.length < 4 ? [...m, 1] : m; };
        const over = (top, under) => [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
        const light = (c) => { const [r, g, b] = c.slice(0, 3).map((v) => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
        const background = (node) => {
          const layers = [];
          for (let e = node; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); layers.push(c); if (c[3] === 1) break; }
          let color = [255, 255, 255, 1];
          for (const layer of layers.reverse()) color = over(layer, color);
          return color;
        };
        const failures = [];
        let count = 0;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement;
          if (!node.data.trim() || ["SCRIPT", "NOSCRIPT", "OPTION", "TITLE", "title"].includes(element.tagName) || !element.checkVisibility()) continue;
          const style = getComputedStyle(element);
          const isSVG = element instanceof SVGElement;
          const under = background(element);
          const color = over(parse(isSVG ? style.fill : style.color), under);
          const [a, b] = [light(color), light(under)].sort((x, y) => y - x);
          const ratio = (a + 0.05) / (b + 0.05);
          const size = parseFloat(style.fontSize);
          const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
          count++;
          if (ratio < (isLarge ? 3 : 4.5)) failures.push(ratio.toFixed(2) + " " + element.tagName + "." + element.className + " " + node.data.trim().slice(0, 40));
        }
        return { count, failures };
        """

    /// Times of the actions in milliseconds, until the frame after them is painted.
    static let timings = """
        const frame = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
        const timed = async (action) => { await frame(); const start = performance.now(); action(); await frame(); return performance.now() - start; };
        const input = (id, value) => { const f = document.getElementById(id); f.value = value; f.dispatchEvent(new Event("input", { bubbles: true })); };
        const until = async (test) => { for (let n = 0; n < 600 && !test(); n++) await frame(); };
        (async () => {
          const out = {};
          const navigation = performance.getEntriesByType("navigation")[0];
          out.ready = navigation.domContentLoadedEventEnd;
          out.requests = performance.getEntriesByType("resource").length;
          out.nodes = document.getElementsByTagName("*").length;
          const count = document.getElementById("count");
          await new Promise((go) => setTimeout(go, 1500));
          out.paint = performance.getEntriesByType("paint").find((e) => e.name === "first-contentful-paint")?.startTime ?? NaN;
          let before = count.textContent;
          let start = performance.now();
          input("q", "survey committee");
          await until(() => count.textContent !== before);
          await frame();
          out.search = performance.now() - start;
          const source = document.getElementById("f-source");
          before = count.textContent;
          document.getElementById("q").value = "";
          out.filter = await timed(() => input("f-source", source.options[1].value));
          out.all = await timed(() => document.getElementById("clear").click());
          const all = document.querySelector("[name=view][value=all]");
          if (all) out.all = await timed(() => { all.checked = true; all.dispatchEvent(new Event("input", { bubbles: true })); });
          const more = [...document.querySelectorAll(".page")].find((b) => !b.hidden);
          out.more = more ? await timed(() => more.click()) : 0;
          out.zoom = await timed(() => document.querySelector("[data-zoom=in]").click());
          done(out);
        })();
        """
}
