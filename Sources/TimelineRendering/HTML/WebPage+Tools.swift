import ByteText
import TimelineCore

/// Search and filters. Hidden until the script, which makes them work, takes the attribute away: no dead control without it.
extension WebPage {
    mutating func writeTools() {
        html.markup("<form id=\"tools\" role=\"search\" hidden")
        html.attribute("aria-label", labels["filters"])
        html.markup(">\n<div class=\"bar\"><label class=\"find\"><span class=\"sr\">")
        html.text(labels["search"])
        html.markup("</span><input type=\"search\" id=\"q\" autocomplete=\"off\" spellcheck=\"false\" aria-keyshortcuts=\"/\"")
        html.attribute("placeholder", labels["searchPlaceholder"])
        html.markup("></label>\n")
        if !mainIDs.isEmpty {
            html.markup("<fieldset class=\"view\"><legend class=\"sr\">")
            html.text(labels["chronology"])
            html.markup("</legend><label><input type=\"radio\" name=\"view\" value=\"main\" checked><span>")
            html.text(labels.text("mainCount", ["n": labels.grouped(mainIDs.count)]))
            html.markup("</span></label><label><input type=\"radio\" name=\"view\" value=\"all\"><span>")
            html.text(labels.text("allCount", ["n": labels.grouped(timeline.events.count)]))
            html.markup("</span></label></fieldset>\n")
        }
        if !isPublication {
            html.markup("<button type=\"button\" id=\"review\" aria-pressed=\"false\">")
            html.text(labels["review"])
            html.markup("</button>")
        }
        html.markup("<p id=\"count\" role=\"status\" aria-live=\"polite\"></p></div>\n<details class=\"filters\"><summary>")
        html.text(labels["filters"])
        html.markup("</summary>\n<div class=\"grid\">")
        select("source", "filterSource")
        html.markup("<label>")
        html.text(labels["filterPerson"])
        html.markup("<input id=\"f-person\" list=\"people\" autocomplete=\"off\"><datalist id=\"people\"></datalist></label>")
        select("certainty", "filterCertainty")
        if edition.isMultilingual { select("language", "filterLanguage") }
        for (name, key) in [("from", "filterFrom"), ("to", "filterTo")] {
            html.markup("<label>")
            html.text(labels[key])
            html.markup("<input type=\"date\"")
            html.attribute("id", "f-\(name)")
            html.markup("></label>")
        }
        check("single", "filterSingle")
        if !isPublication { check("check", "filterCheck") }
        if timeline.events.contains(where: { $0.isNew }) { check("new", "filterNew") }
        html.markup("</div>\n<div class=\"grid\">")
        html.markup("<label>")
        html.text(labels["theme"])
        html.markup("<select id=\"theme\">")
        for (value, key) in [("", "themeAuto"), ("light", "themeLight"), ("dark", "themeDark")] { option(value, labels[key]) }
        html.markup("</select></label>")
        check("keys", "keys", isOn: true)
        html.markup("<button type=\"button\" id=\"open-all\">")
        html.text(labels["openAll"])
        html.markup("</button><button type=\"button\" id=\"clear\">")
        html.text(labels["reset"])
        html.markup("</button></div></details></form>\n")
    }

    private mutating func select(_ name: String, _ key: String) {
        html.markup("<label>")
        html.text(labels[key])
        html.markup("<select")
        html.attribute("id", "f-\(name)")
        html.markup(">")
        option("", labels["any"])
        html.markup("</select></label>")
    }

    private mutating func option(_ value: String, _ text: String) {
        html.markup("<option")
        html.attribute("value", value)
        html.markup(">")
        html.text(text)
        html.markup("</option>")
    }

    private mutating func check(_ name: String, _ key: String, isOn: Bool = false) {
        html.markup("<label class=\"tickbox\"><input type=\"checkbox\"")
        html.attribute("id", "f-\(name)")
        if isOn { html.markup(" checked") }
        html.markup("><span>")
        html.text(labels[key])
        html.markup("</span></label>")
    }
}
