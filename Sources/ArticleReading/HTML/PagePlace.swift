import ByteText

/// Where on its page an element stands, seen from the article's title and text.
struct PagePlace: Sendable {
    let page: HTMLDocument
    let layout: PageLayout
    /// The heading that shows the title.
    let title: Int?
    /// The last element of the main text.
    let body: Int?

    /// Hints of the element and its parent.
    func hintsAround(_ node: Int) -> HTMLHints {
        let parent = Int(page.nodes[node].parent)
        return parent >= 0 ? layout.hints[node].union(layout.hints[parent]) : layout.hints[node]
    }

    /// In a list of other articles, a comment, a sidebar.
    func isElsewhere(_ node: Int) -> Bool {
        var i = node
        while i >= 0 {
            if let title, title >= i, title < Int(page.nodes[i].end) { return false }
            let hints = layout.hints[i]
            if !hints.isDisjoint(with: [.comment, .related, .sidebar, .footer, .promotion]), layout.text(page, i) * 5 < layout.totalText * 2 { return true }
            switch page.nodes[i].tag {
            case .aside, .footer, .nav, .form: return true
            default: break
            }
            i = Int(page.nodes[i].parent)
        }
        return false
    }

    /// In a comment or a list of other articles; a footer may still say when the page was changed.
    func isForeign(_ node: Int) -> Bool {
        var i = node
        while i >= 0 {
            if let title, title >= i, title < Int(page.nodes[i].end) { return false }
            if !layout.hints[i].isDisjoint(with: [.comment, .related, .sidebar]) || page.nodes[i].tag == .aside { return true }
            i = Int(page.nodes[i].parent)
        }
        return false
    }

    /// Characters shown between the title and `node`: negative before it.
    func distance(_ node: Int) -> Int? {
        guard let title else { return nil }
        if node >= title { return max(0, layout.shown(upTo: node) - layout.shown(upTo: Int(page.nodes[title].end))) }
        return layout.shown(upTo: node) - layout.shown(upTo: title)
    }

    /// The rank of a date by its place: full in the head of the article, less in its body or at its end, least elsewhere.
    func placed(_ node: Int, _ rank: Int, elsewhere: Int) -> Int {
        if isElsewhere(node) { return elsewhere }
        guard let distance = distance(node) else { return rank - 8 }
        if distance >= 0, let body, node < Int(page.nodes[body].end) {
            if node < body || distance < 400 { return rank }
            return rank - 12
        }
        if distance >= 0, distance < 400 { return rank - 1 }
        if distance < 0, distance > -250 { return rank - 3 }
        // Inside another article of the page, or far off.
        var i = node
        while i >= 0 {
            if let title, title >= i, title < Int(page.nodes[i].end) { break }
            if page.nodes[i].tag == .article || page.nodes[i].tag == .li { return min(elsewhere + 6, rank - 30) }
            i = Int(page.nodes[i].parent)
        }
        return rank - 22
    }
}
