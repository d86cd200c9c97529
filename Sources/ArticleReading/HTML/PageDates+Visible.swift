import ByteText
import CivilTime

/// Dates that the page shows to its readers: lines near the title, and the opening of the text.
extension PageDates {
    /// Does the text before the element, in its block, say that this is when it was changed?
    func isLabelledModified(_ node: Int) -> Bool {
        let own = page.textContent(node, limit: 200)
        if let digit = own.firstIndex(where: \.isASCIIDigit), DateLabel.saysChanged(own[..<digit]) { return true }
        let block = Int(layout.block[node])
        guard block >= 0, layout.text(page, block) < 300, block < node else { return false }
        var before: [UInt8] = []
        for k in block..<node where page.nodes[k].tag == .text { before += page.textContent(k, limit: 100) + [32] }
        return DateLabel.saysChanged(before[...])
    }

    /// Dates that are shown: block by block, short blocks only; those of running text count for little.
    mutating func addVisible() {
        var ranges: [Int] = []
        var block = -1, seen = 0
        // As locals: a property that hands out a structure of arrays counts an owner of each of them at every look.
        let page = page, layout = layout
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
        guard !candidates.contains(where: { $0.route == .dateline }), let distance = place.distance(node), distance >= 0, distance < 1500,
            !place.isElsewhere(node)
        else {
            return
        }
        let text = Array(page.textContent(node).prefix(80))
        guard let found = reader.find(text, limit: 1).first, found.range.lowerBound <= 30, !DateLabel.saysChanged(text[..<found.range.lowerBound]) else {
            return
        }
        // Words before the date must be a place's name: a few, with a comma or a bracket before the date, or none.
        let before = text[..<found.range.lowerBound]
        guard before.isEmpty || before.contains(where: { $0 == 44 || $0 == 40 }) || before.allSatisfy({ !$0.isASCIILetter }) else { return }
        add(String(decoding: text[found.range], as: UTF8.self), found.stamp, .dateline, 62)
    }

    /// "This entry was posted on Saturday, December 3rd, 2011 at 10:00 and is filed under …": a long note, whose opening words say what the date is.
    private mutating func addEntryNote(_ node: Int, _ block: Int) {
        let opening = Array(page.textContent(block, limit: 200).prefix(160))
        guard let found = reader.find(opening, limit: 1).first, DateLabel.opensEntryNote(opening[..<found.range.lowerBound]) else { return }
        add(String(decoding: opening[found.range], as: UTF8.self), found.stamp, .byline, place.placed(node, 78, elsewhere: 40))
    }

    private mutating func flushVisible(_ page: HTMLDocument, _ nodes: inout [Int], _ block: Int, _ seen: inout Int) {
        defer { nodes.removeAll(keepingCapacity: true) }
        guard let node = nodes.first, block >= 0 else { return }
        guard layout.ownText[block] <= 300 else {
            if layout.ownText[block] < 1000 { addEntryNote(node, block) }
            return
        }
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
            let isLabelled = DateLabel.saysChanged(line[..<found.range.lowerBound])
            if isLabelled {
                if !place.isForeign(node) { change(Array(line[found.range])) }
                continue
            }
            let isLine = line.count - found.range.count < 70
            let hints = place.hintsAround(block).union(layout.hints[block])
            let isStated = DateLabel.saysPublished(line[..<found.range.lowerBound])
            var rank = isLine || isStated ? (hints.contains(.published) || isStated ? 80 : hints.isDisjoint(with: [.date, .metaline, .byline]) ? 74 : 78) : 34
            // A link to another page bears its own date.
            if layout.ownLinkText[block] * 2 > layout.ownText[block] { rank -= 14 }
            rank = place.placed(node, rank, elsewhere: isStated && !place.isForeign(node) ? 56 : 20)
            if !isFirst { rank -= 8 }
            isFirst = false
            let isBeforeAll = place.distance(node).map { $0 < -250 } ?? false
            let raw = String(decoding: line[found.range], as: UTF8.self)
            if let exchanged = found.exchanged { ambiguous.append((found.stamp.day, exchanged)) }
            add(raw, found.stamp, isLine || isStated ? (isBeforeAll ? .masthead : .byline) : .text, isBeforeAll ? min(rank, 24) : rank)
        }
    }
}
