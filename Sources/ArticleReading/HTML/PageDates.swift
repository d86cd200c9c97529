import ByteText
import CivilTime

/// Gathers every date that might be that of publication, with the place where it stands and how far that place is to be trusted.
struct PageDates {
    private let page: HTMLDocument
    private let layout: PageLayout
    private let metadata: PageMetadata
    private let title: Int?
    /// The first element of the main text.
    private let body: Int?
    private let reader: DateText
    private(set) var candidates: [PublicationCandidate] = []
    private(set) var modified: [(raw: String, stamp: CivilTimestamp)] = []
    private(set) var notes: [String] = []
    /// Times stated anywhere on the page with an offset that is not UTC's: what clock the newsroom goes by.
    private var homeOffsets: [UTCOffset] = []

    init(_ page: HTMLDocument, _ layout: PageLayout, _ metadata: PageMetadata, title: Int?, body: Int?, url: String?, language: String?) {
        self.page = page
        self.layout = layout
        self.metadata = metadata
        self.title = title
        self.body = body
        reader = DateText(
            order: Self.order(language, url), language: language.flatMap { $0.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map { $0.lowercased() } })
        addLinkedData()
        addMetas()
        addMicrodata()
        addTimeElements()
        addMicroformats()
        if let url { addURL(url) }
        addVisible()
        if !candidates.contains(where: { $0.rank >= 60 }) { addScripts() }
        resolveOrder()
        if !candidates.contains(where: { $0.rank >= 48 }) { addChanges() }
        vote()
        sort()
        useLocalDay()
    }

    private mutating func sort() {
        // Stable: what stands first on the page stays first among its equals.
        candidates = candidates.enumerated().sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }.map(\.element)
    }

    /// Americans write the month first; where English is not told apart, the address does it.
    private static func order(_ language: String?, _ url: String?) -> DateText.Order? {
        guard let language = language?.lowercased() else { return nil }
        if language.hasPrefix("en-us") || language.hasPrefix("en_us") || language.hasPrefix("en-ph") { return .monthFirst }
        if language == "en", let url, let host = url.split(separator: "/").dropFirst().first {
            return [".uk", ".au", ".in", ".nz", ".ie", ".za", ".eu", ".sg", ".hk", ".pk", ".ng", ".ke"].contains { host.hasSuffix($0) }
                ? .dayFirst : .monthFirst
        }
        return .dayFirst
    }

    // MARK: Adding

    private mutating func add(_ raw: [UInt8]?, _ route: PublicationRoute, _ rank: Int) {
        guard let raw, let stamp = reader.machine(raw) else { return }
        add(String(decoding: HTMLText.folded(raw), as: UTF8.self), stamp, route, rank)
    }

    private mutating func add(_ raw: String, _ stamp: CivilTimestamp, _ route: PublicationRoute, _ rank: Int) {
        guard Self.isUsable(stamp.day) else { return }
        if let offset = stamp.offset, offset != .utc { homeOffsets.append(offset) }
        if let known = candidates.firstIndex(where: { $0.stamp == stamp && $0.route == route }) {
            candidates[known].rank = max(candidates[known].rank, rank)
        } else if candidates.count < 100 {
            candidates.append(PublicationCandidate(raw: raw, stamp: stamp, route: route, rank: rank))
        }
    }

    /// Empty fields read as the first day of an epoch; the web is younger than 1995, its articles mostly too.
    private static func isUsable(_ day: CivilDay) -> Bool {
        let (year, month, dayOfMonth) = day.components
        if month == 1, dayOfMonth == 1, [1970, 1900, 1980, 2000, 2001, 1999, 1990].contains(year) { return false }
        return (1900...2099).contains(year)
    }

    private mutating func change(_ raw: [UInt8]?) {
        guard let raw, let stamp = reader.machine(raw), Self.isUsable(stamp.day) else { return }
        if let offset = stamp.offset, offset != .utc { homeOffsets.append(offset) }
        if modified.count < 50 { modified.append((String(decoding: HTMLText.folded(raw), as: UTF8.self), stamp)) }
    }

    private mutating func addLinkedData() {
        for article in metadata.linked {
            var rank = article.isArticle ? 93 : article.types.contains { $0.hasSuffix("Page") } ? 86 : article.types.contains { $0 == "VideoObject" } ? 62 : 50
            if article.isAside { rank -= 60 }
            add(article.published, .jsonLD, rank)
            add(article.created, .jsonLD, article.published == nil ? rank - 6 : rank - 25)
            add(article.uploaded, .jsonLD, article.published == nil ? rank - 10 : rank - 40)
            if !article.isAside { change(article.modified) }
        }
    }

    private static let published: [String: Int] = [
        "article:published_time": 92, "og:published_time": 88, "og:article:published_time": 90, "article:published": 88, "article:publish_date": 86,
        "datepublished": 86, "date_published": 84, "published_time": 84,
        "pubdate": 84, "pub_date": 84, "publishdate": 84, "publish-date": 84, "publish_date": 84, "publication_date": 84, "publication-date": 84,
        "published-date": 84, "published_date": 84,
        "published": 82, "published_at": 82, "dc.date.issued": 84, "dcterms.issued": 84, "dc.date": 70, "dcterms.date": 70, "dc:date": 70,
        "dcterms.created": 78, "dc.date.created": 78, "dcterms.available": 78,
        "sailthru.date": 82, "parsely-pub-date": 84, "cxenseparse:publishtime": 82, "cxenseparse:recs:publishtime": 82,
        "shareaholic:article_published_time": 84, "vr:published_time": 82, "date": 68, "pdate": 76,
        "article_date_original": 82, "article.published": 82, "article.created": 78, "bt:pubdate": 82, "citation_publication_date": 80, "citation_date": 78,
        "citation_online_date": 78, "originalpublicationdate": 84,
        "article:created": 78, "article:post_time": 80, "created": 74, "datecreated": 76, "date.created": 74, "dc.created": 76,
        "analyticsattributes.articledate": 80, "rnews:datepublished": 84, "timestamp": 40,
        "displaydate": 74, "artikel-datum": 80, "gentime": 40, "weibo:article:create_at": 80, "ptime": 76, "dateposted": 80, "prism.publicationdate": 80,
        "dcsext.articlefirstpublished": 80, "article:published_date": 86,
        "release_date": 70, "video:release_date": 60, "og:release_date": 66, "og:video:release_date": 50, "og:pubdate": 84, "mediator_published_time": 84,
        "isodatetime": 60, "sdate": 60, "date.available": 76,
        "originalpublishdate": 84, "firstpublished": 84, "date_created": 74, "five_hundred_pixels:uploaded": 60,
    ]

    private static let modifiedNames: Set<String> = [
        "article:modified_time", "og:updated_time", "datemodified", "last-modified", "article:modified", "lastmod", "dcterms.modified", "dc.date.modified",
        "og:article:modified_time", "modified", "updated",
        "shareaholic:article_modified_time", "updated-date", "last_modified", "revised", "article:updated_time", "article.updated", "dc.modified",
        "modificationdate", "date_modified", "og:modified_time",
    ]

    private mutating func addMetas() {
        for meta in metadata.metas {
            if let rank = Self.published[meta.name] {
                add(meta.content, meta.isItemProperty ? .microdata : .meta, rank)
            } else if Self.modifiedNames.contains(meta.name) {
                change(meta.content)
            }
        }
    }

    /// The value of a microdata or time element: `datetime`, `content`, or its text.
    private func value(_ node: Int) -> [UInt8]? {
        for name in [HTMLAttributeName.dateTime, .content, .dataDateTime] {
            if let value = page.value(of: name, at: node), reader.machine(value) != nil { return value }
        }
        return page.textContent(node, limit: 300)
    }

    private mutating func addMicrodata() {
        for (node, property) in metadata.itemProperties {
            switch property {
            case "datepublished": add(value(node), .microdata, placed(node, 86, elsewhere: 30))
            case "datecreated", "dateposted", "uploaddate": add(value(node), .microdata, placed(node, 74, elsewhere: 25))
            case "datemodified": if !isElsewhere(node) { change(value(node)) }
            default: break
            }
        }
    }

    private mutating func addTimeElements() {
        var seen = 0
        for node in metadata.timeElements.prefix(400) {
            guard seen < 60, let value = value(node), let stamp = reader.machine(value) else { continue }
            seen += 1
            if let offset = stamp.offset, offset != .utc { homeOffsets.append(offset) }
            let hints = hintsAround(node)
            if isLabelledModified(node) || (hints.contains(.modified) && hints.isDisjoint(with: .published)) {
                if !isElsewhere(node) { change(value) }
                continue
            }
            let base = page.has(.pubdate, at: node) ? 84 : hints.contains(.published) ? 80 : hints.contains(.date) ? 74 : 70
            add(value, .timeElement, placed(node, base, elsewhere: 26) - (isHiddenOrLate(node) ? 6 : 0))
        }
    }

    /// The hAtom microformat: `<abbr class="published" title="2012-12-16T19:05">`.
    private mutating func addMicroformats() {
        var seen = 0
        for node in page.nodes.indices where page.nodes[node].tag == .abbr && seen < 20 {
            guard layout.hints[node].contains(.published), let title = page.value(of: .title, at: node) else { continue }
            seen += 1
            let raw = reader.machine(title) != nil ? title : page.textContent(node, limit: 100)
            add(raw, .microdata, placed(node, 80, elsewhere: isForeign(node) ? 26 : 60))
        }
    }

    private func isHiddenOrLate(_ node: Int) -> Bool { layout.isHidden[node] }

    /// Hints of the element and its parent.
    private func hintsAround(_ node: Int) -> HTMLHints {
        let parent = Int(page.nodes[node].parent)
        return parent >= 0 ? layout.hints[node].union(layout.hints[parent]) : layout.hints[node]
    }

    // MARK: Place

    /// In a list of other articles, a comment, a sidebar.
    private func isElsewhere(_ node: Int) -> Bool {
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
    private func isForeign(_ node: Int) -> Bool {
        var i = node
        while i >= 0 {
            if let title, title >= i, title < Int(page.nodes[i].end) { return false }
            if !layout.hints[i].isDisjoint(with: [.comment, .related, .sidebar]) || page.nodes[i].tag == .aside { return true }
            i = Int(page.nodes[i].parent)
        }
        return false
    }

    /// Characters shown between the title and `node`: negative before it.
    private func distance(_ node: Int) -> Int? {
        guard let title else { return nil }
        if node >= title { return max(0, layout.shown(upTo: node) - layout.shown(upTo: Int(page.nodes[title].end))) }
        return layout.shown(upTo: node) - layout.shown(upTo: title)
    }

    /// The rank of a date by its place: full in the head of the article, less in its body or at its end, least elsewhere.
    private func placed(_ node: Int, _ rank: Int, elsewhere: Int) -> Int {
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

    // MARK: Address and text

    private mutating func addURL(_ url: String) {
        // The path alone: a query may hold any day.
        let bytes = Array(url.utf8.prefix { $0 != 63 && $0 != 35 })
        var last: DateText.Found?
        for found in reader.find(bytes, limit: 4) where found.stamp.second == nil && !found.isAmbiguous { last = last ?? found }
        if let last, !bytes.starts(with: Array("https://web.archive.org".utf8)) {
            add(String(decoding: bytes[last.range], as: UTF8.self), last.stamp, .url, 80)
        }
    }

    private static let changeWords: Set<String> = [
        "updated", "update", "modified", "aktualisiert", "aktualisierung", "modifié", "modifie", "jour", "màj", "maj", "actualizado", "actualizada",
        "actualización", "atualizado", "atualizada", "aggiornato",
        "aggiornamento", "bijgewerkt", "gewijzigd", "zaktualizowano", "aktualizacja", "aktualizováno", "aktualizované", "güncelleme", "güncellendi",
        "обновлено", "изменено", "оновлено", "päivitetty",
        "uppdaterad", "opdateret", "oppdatert", "ενημέρωση", "revised", "edited", "frissítve", "actualizat", "geändert", "bearbeitet", "zuletzt", "reviewed",
        "überarbeitet", "lastmodified",
    ]

    private static func saysChanged(_ words: ArraySlice<UInt8>) -> Bool {
        let tail = Array(words.suffix(60))
        let list = CaseFolding.lowercased(tail[...]).split { !$0.isWordByte }.suffix(4)
        return list.contains { changeWords.contains(String(decoding: $0, as: UTF8.self)) }
    }

    private static let publicationWords: Set<String> = [
        "published", "posted", "publié", "publie", "publiée", "veröffentlicht", "publicado", "publicada", "pubblicato", "erstellt", "stand", "gepubliceerd",
        "geplaatst", "opublikowano", "publikováno", "yayınlanma",
        "опубликовано", "опубліковано", "julkaistu", "publicerad", "publicerat", "publisert", "udgivet", "datum", "erschienen", "released", "fecha", "data",
        "date", "online", "created", "közzétéve", "publicat",
        "eingestellt", "verfasst", "geschrieben", "dodano", "δημοσίευση", "objavljeno", "issued", "written",
    ]

    private static func saysPublished(_ words: ArraySlice<UInt8>) -> Bool {
        let tail = Array(words.suffix(40))
        let list = CaseFolding.lowercased(tail[...]).split { !$0.isWordByte }.suffix(3)
        return list.contains { publicationWords.contains(String(decoding: $0, as: UTF8.self)) }
    }

    /// Does the text before the element, in its block, say that this is when it was changed?
    private func isLabelledModified(_ node: Int) -> Bool {
        let own = page.textContent(node, limit: 200)
        if let digit = own.firstIndex(where: \.isASCIIDigit), Self.saysChanged(own[..<digit]) { return true }
        let block = Int(layout.block[node])
        guard block >= 0, layout.text(page, block) < 300, block < node else { return false }
        var before: [UInt8] = []
        for k in block..<node where page.nodes[k].tag == .text { before += page.textContent(k, limit: 100) + [32] }
        return Self.saysChanged(before[...])
    }

    /// Dates that are shown: block by block, short blocks only; those of running text count for little.
    private mutating func addVisible() {
        var ranges: [Int] = []
        var block = -1, seen = 0
        let page = page
        for i in page.nodes.indices where page.nodes[i].tag == .text && !layout.isHidden[i] {
            let here = Int(layout.block[i])
            if here != block {
                flushVisible(page, &ranges, block, &seen)
                block = here
            }
            guard seen < 60, here >= 0, layout.ownText[here] >= 6 else { continue }
            if layout.ownText[here] > 300 {
                // Running text that opens with its date: "29.11.2022 – …", "Hamburg, 22.11.2022 – …".
                if ranges.isEmpty { addOpening(i, here) }
            }
            ranges.append(i)
        }
        flushVisible(page, &ranges, block, &seen)
    }

    private mutating func addOpening(_ node: Int, _ block: Int) {
        guard !candidates.contains(where: { $0.route == .dateline }), let distance = distance(node), distance >= 0, distance < 1500, !isElsewhere(node) else {
            return
        }
        let text = Array(page.textContent(node).prefix(80))
        guard let found = reader.find(text, limit: 1).first, found.range.lowerBound <= 30, !Self.saysChanged(text[..<found.range.lowerBound]) else { return }
        // Words before the date must be a place's name: a few, with a comma or a bracket before the date, or none.
        let before = text[..<found.range.lowerBound]
        guard before.isEmpty || before.contains(where: { $0 == 44 || $0 == 40 }) || before.allSatisfy({ !$0.isASCIILetter }) else { return }
        add(String(decoding: text[found.range], as: UTF8.self), found.stamp, .dateline, 62)
    }

    private mutating func flushVisible(_ page: HTMLDocument, _ nodes: inout [Int], _ block: Int, _ seen: inout Int) {
        defer { nodes.removeAll(keepingCapacity: true) }
        guard let node = nodes.first, block >= 0, layout.ownText[block] <= 300 else { return }
        let span = page.source.span
        // Most lines hold no number: they are not even decoded.
        var digits = 0
        for i in nodes { for k in Int(page.nodes[i].first)..<Int(page.nodes[i].last) where span[k].isASCIIDigit { digits += 1 } }
        guard digits >= 3 else { return }
        var text: [UInt8] = []
        for i in nodes {
            HTMLCharacterData.append(span, Int(page.nodes[i].first)..<Int(page.nodes[i].last), model: page.nodes[i].model, to: &text)
            text.append(32)
        }
        let line = HTMLText.folded(text)
        var isFirst = true
        for found in reader.find(line, limit: 3) {
            seen += 1
            let isLabelled = Self.saysChanged(line[..<found.range.lowerBound])
            if isLabelled {
                if !isForeign(node) { change(Array(line[found.range])) }
                continue
            }
            let isLine = line.count - found.range.count < 70
            let hints = hintsAround(block).union(layout.hints[block])
            let isStated = Self.saysPublished(line[..<found.range.lowerBound])
            var rank = isLine || isStated ? (hints.contains(.published) || isStated ? 80 : hints.isDisjoint(with: [.date, .metaline, .byline]) ? 74 : 78) : 34
            // A link to another page bears its own date.
            if layout.ownLinkText[block] * 2 > layout.ownText[block] { rank -= 14 }
            rank = placed(node, rank, elsewhere: isStated && !isForeign(node) ? 56 : 20)
            if !isFirst { rank -= 8 }
            isFirst = false
            let isBeforeAll = distance(node).map { $0 < -250 } ?? false
            let raw = String(decoding: line[found.range], as: UTF8.self)
            if let exchanged = found.exchanged { ambiguous.append((found.stamp.day, exchanged)) }
            add(raw, found.stamp, isLine || isStated ? (isBeforeAll ? .masthead : .byline) : .text, isBeforeAll ? min(rank, 24) : rank)
        }
    }

    /// Days that could be read the other way round.
    private var ambiguous: [(read: CivilDay, exchanged: CivilDay)] = []

    /// 05/04 or 04/05: another candidate that can be read in one way only decides.
    private mutating func resolveOrder() {
        for (read, exchanged) in ambiguous {
            let isKnown = candidates.contains { $0.rank >= 60 && $0.stamp.day == exchanged && ![.byline, .masthead, .text].contains($0.route) }
            guard isKnown else { continue }
            for i in candidates.indices where candidates[i].stamp.day == read && [.byline, .masthead, .text].contains(candidates[i].route) {
                candidates[i].stamp.day = exchanged
            }
        }
    }

    // MARK: Last resorts

    /// Variables of the page's scripts: `"datePublished":"…"`, `publication_date = '…'`, outside JSON-LD.
    private mutating func addScripts() {
        let page = page
        let span = page.source.span
        var found = 0
        for i in page.nodes.indices where page.nodes[i].tag == .script && found < 4 {
            guard i + 1 < page.nodes.count, page.nodes[i + 1].tag == .text else { continue }
            var k = Int(page.nodes[i + 1].first)
            let end = Int(page.nodes[i + 1].last)
            while k + 12 < end, found < 4 {
                // …ublish… or …ublication…, after p or P.
                guard span[k] | 32 == 112, span[k + 1] == 117, span[k + 2] == 98, span[k + 3] == 108, span[k + 4] == 105 else {
                    k += 1
                    continue
                }
                let start = k
                k += 5
                while k < end, span[k].isASCIILetter || span[k] == 95 || span[k] == 45 { k += 1 }
                let isDate =
                    Self.contains(span, max(start - 6, 0)..<k, "date") || Self.contains(span, start..<k, "time") || Self.contains(span, start..<k, "at")
                guard isDate else { continue }
                var gap = 0
                while k < end, gap < 6, [34, 39, 32, 58, 61, 92].contains(span[k]) {
                    k += 1
                    gap += 1
                }
                let valueStart = k
                while k < end, k - valueStart < 40, ![34, 39, 44, 59, 125, 92, 10].contains(span[k]) { k += 1 }
                guard k - valueStart >= 8, span[valueStart].isASCIIDigit || span[valueStart].isASCIILetter else { continue }
                let value = Array(page.source[valueStart..<k])
                if reader.machine(value) != nil {
                    add(value, .meta, 58 - found)
                    found += 1
                }
            }
        }
    }

    private static func contains(_ bytes: Span<UInt8>, _ range: Range<Int>, _ word: String) -> Bool {
        var i = range.lowerBound
        while i + word.utf8.count <= range.upperBound {
            if HTMLTokenizer.matches(bytes, at: i, word) { return true }
            i += 1
        }
        return false
    }

    /// Nothing else: the first time of change is then the nearest thing, and after it the day in a picture's address, which is right on every second page.
    private mutating func addChanges() {
        for (raw, stamp) in modified { add(raw, stamp, .meta, 45) }
        guard candidates.isEmpty, let picture = metadata.content("og:image", "twitter:image"), let found = reader.find(picture, limit: 1).first,
            !found.isAmbiguous
        else { return }
        add(String(decoding: picture[found.range], as: UTF8.self), CivilTimestamp(day: found.stamp.day), .url, 20)
    }

    // MARK: Agreement

    /// Several places that agree on a day outweigh one that stands higher: the odds of the routes multiply. The best of the winning day goes first.
    private mutating func vote() {
        guard let top = candidates.map(\.rank).max(), top < 100 else { return }
        var best: (index: Int, weight: Double)?
        var days: [CivilDay] = []
        for index in candidates.indices where candidates[index].rank >= 60 {
            let day = candidates[index].stamp.day
            if days.contains(day) { continue }
            days.append(day)
            var routes: [PublicationRoute] = []
            var weight = 0.0, first = index
            for (other, candidate) in candidates.enumerated() where candidate.rank >= 60 && Self.agree(candidate.stamp, candidates[index].stamp) {
                if candidate.stamp.day == day, candidate.rank > candidates[first].rank { first = other }
                if routes.contains(candidate.route) { continue }
                routes.append(candidate.route)
                // The line that is shown and the time element are one statement.
                if candidate.route == .timeElement, routes.contains(.byline) || candidate.route == .byline && routes.contains(.timeElement) { continue }
                let strongest =
                    candidates.filter { $0.route == candidate.route && Self.agree($0.stamp, candidates[index].stamp) }.map(\.rank).max() ?? candidate.rank
                weight += Self.odds(strongest)
            }
            if best.map({ weight > $0.weight + 0.01 || (weight > $0.weight - 0.01 && candidates[first].rank > candidates[$0.index].rank) }) ?? true {
                best = (first, weight)
            }
        }
        guard let best, candidates[best.index].rank < top else { return }
        candidates[best.index].rank = min(top + 1, 98)
    }

    private static func odds(_ rank: Int) -> Double {
        switch rank {
        case 92...: 2.6
        case 88...: 2.2
        case 84...: 1.9
        case 78...: 1.4
        case 72...: 1.1
        case 66...: 0.8
        default: 0.5
        }
    }

    /// The same day, or one instant in UTC and in local time.
    private static func agree(_ a: CivilTimestamp, _ b: CivilTimestamp) -> Bool {
        if a.day == b.day { return true }
        if let x = a.utc, let y = b.utc { return abs(x.seconds - y.seconds) < 60 }
        return false
    }

    // MARK: The local day

    /// A time stated in UTC belongs to the day that the newsroom's clock showed. Where the page states the same instant with its own offset, or shows
    /// its local time or day, that is used, and the instant stays what it was.
    private mutating func useLocalDay() {
        guard let best = candidates.first, best.stamp.offset == .utc, let utc = best.stamp.utc, let second = best.stamp.second else { return }
        var local: CivilTimestamp?
        for other in candidates.dropFirst() where other.rank >= 20 {
            if let offset = other.stamp.offset, offset != .utc, let theirs = other.stamp.utc, abs(theirs.seconds - utc.seconds) < 60 {
                local = other.stamp
                break
            }
        }
        if local == nil {
            for other in candidates.dropFirst() where other.rank >= 40 && other.stamp.offset == nil {
                guard let theirs = other.stamp.second else { continue }
                let difference = Int(CivilInstant(other.stamp.day, second: theirs).seconds - utc.seconds)
                let hasSeconds = theirs % 60 != 0
                let rest = (hasSeconds ? difference : difference + second % 60).flooredRemainder(by: 1800)
                guard abs(difference) <= 14 * 3600, difference != 0, rest < 30 || rest > 1770 else { continue }
                local = Self.shifted(utc, by: Int((Double(difference) / 1800).rounded()) * 30)
                break
            }
        }
        if local == nil {
            let shown = candidates.dropFirst().first {
                $0.rank >= 56 && $0.stamp.second == nil && [.url, .byline, .timeElement, .microdata].contains($0.route)
                    && abs($0.stamp.day - best.stamp.day) <= 1
            }
            if let shown, shown.stamp.day != best.stamp.day,
                !candidates.dropFirst().contains(where: { $0.rank + 12 >= shown.rank && $0.stamp.day == best.stamp.day && $0.stamp.offset != .utc })
            {
                let isEarlier = shown.stamp.day < best.stamp.day
                // Hours that must be taken off, or added, to come to that day.
                let needed = isEarlier ? second / 3600 + 1 : 24 - second / 3600
                let known = homeOffsets.first { isEarlier ? $0.minutes <= -needed * 60 : $0.minutes >= needed * 60 }
                if needed <= 12 {
                    let minutes = known?.minutes ?? (isEarlier ? -needed * 60 : needed * 60)
                    local = Self.shifted(utc, by: minutes)
                    if known == nil { notes.append("the time is stated in UTC and the day in local time: the offset is the least that fits both") }
                }
            }
        }
        if let local { candidates.insert(PublicationCandidate(raw: best.raw, stamp: local, route: best.route, rank: min(best.rank + 1, 99)), at: 0) }
    }

    private static func shifted(_ utc: CivilInstant, by minutes: Int) -> CivilTimestamp {
        let local = utc.adding(seconds: minutes * 60)
        return CivilTimestamp(day: local.day, second: local.secondOfDay, offset: UTCOffset(minutes: minutes))
    }
}
