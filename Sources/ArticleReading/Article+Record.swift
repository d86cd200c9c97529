import ByteText
import CivilTime

extension Article {
    /// Reads one article record, as the contract has it or with the commonest other names for its keys. The text is kept scalar by scalar as it was given.
    /// Who needs no fingerprint says so: it costs more than all else here.
    package init(recordJSON bytes: [UInt8], line: Int, fingerprinted: Bool = true) throws(ReadingProblem) {
        do throws(ReadingProblem) {
            let document = try JSONDocument(bytes)
            try self.init(record: document.root)
        } catch {
            var problem = error
            problem.line = line
            throw problem
        }
        if fingerprinted || id.isEmpty { sha256 = SHA256.hexadecimal(bytes) }
        if id.isEmpty { id = String(sha256.prefix(12)) }
    }

    /// A record that has been parsed; `id` stays empty where none is given.
    init(record: JSONDocument.Value) throws(ReadingProblem) {
        guard record.isObject else { throw ReadingProblem(.notAnObject, "an article record must be a JSON object") }
        guard let text = record["text"] else { throw ReadingProblem(.missingText, "the record has no \"text\"") }
        guard let utf8 = text.utf8 else { throw ReadingProblem(.wrongType, "\"text\" must be a string") }
        self.init(id: try Self.text(record, "id", orNumber: true) ?? "", text: utf8)
        sourcePath = try Self.text(record, "source_path")
        url = try Self.text(record, "url")
        canonicalURL = try Self.text(record, "canonical_url")
        title = try Self.text(record, "title")
        byline = try Self.text(record, "byline")
        site = try Self.text(record, "site")
        language = try Self.text(record, "language")
        modified = try Self.text(record, "modified")
        captured = try Self.text(record, "captured")
        notes = (record["notes"]?.elements ?? []).compactMap(\.string)
        links = (record["links"]?.elements ?? []).compactMap(\.string)
        guard let value = record["published"], !value.isNull else { return }
        if let raw = value.string {
            if let stamp = CivilTimestamp(iso: Array(raw.utf8)) {
                published = PublicationDate(raw: raw, stamp: stamp, route: .record, confidence: 95, status: .stated)
                candidates = [PublicationCandidate(raw: raw, stamp: stamp, route: .record, rank: 95)]
            } else if !raw.isEmpty {
                notes.append("the publication date of the record could not be read: \(raw)")
            }
        } else if value.isObject {
            published = PublicationDate(record: value)
            if let stamp = published.stamp {
                candidates = [PublicationCandidate(raw: published.raw, stamp: stamp, route: published.route ?? .record, rank: published.confidence)]
            }
        } else {
            throw ReadingProblem(.wrongType, "\"published\" must be an ISO 8601 string or an object")
        }
    }

    private static func text(_ record: JSONDocument.Value, _ key: String, orNumber: Bool = false) throws(ReadingProblem) -> String? {
        guard let value = record[key], !value.isNull else { return nil }
        guard let text = orNumber ? value.scalarText : value.string else { throw ReadingProblem(.wrongType, "\"\(key)\" must be a string") }
        return text
    }
}

extension PublicationDate {
    /// The contract's object; whatever of it is missing or unreadable is left unknown.
    init(record: JSONDocument.Value) {
        self = .unknown
        if let day = record["date"]?.string, var stamp = CivilTimestamp(iso: Array(day.utf8)) {
            if let clock = record["time"]?.string, let timed = CivilTimestamp(iso: Array("\(stamp.day)T\(clock)".utf8)) {
                stamp.second = timed.second
                stamp.offset = timed.offset
            }
            if let offset = record["offset"]?.string, let zoned = CivilTimestamp(iso: Array("\(stamp.day)T00:00\(offset)".utf8)) { stamp.offset = zoned.offset }
            self.stamp = stamp
            raw = record["raw"]?.string ?? stamp.iso
            route = record["route"]?.string.flatMap(PublicationRoute.init(rawValue:)) ?? .record
            status = record["status"]?.string.flatMap(PublicationStatus.init(rawValue:)) ?? .stated
            confidence = min(100, max(0, record["confidence"]?.integer ?? 95))
            if status == .unknown { self.stamp = nil }
        }
        from = record["date_from"]?.string.flatMap(CivilDay.init(iso:))
        to = record["date_to"]?.string.flatMap(CivilDay.init(iso:))
        rejected = (record["rejected"]?.elements ?? []).compactMap { entry in
            guard let day = entry["date"]?.string.flatMap(CivilDay.init(iso:)) else { return nil }
            return RejectedDate(
                raw: entry["raw"]?.string ?? day.description, day: day, route: entry["route"]?.string.flatMap(PublicationRoute.init(rawValue:)) ?? .record,
                reason: entry["reason"]?.string.flatMap(RejectionReason.init(rawValue:)) ?? .outranked, days: entry["days"]?.integer)
        }
    }
}
