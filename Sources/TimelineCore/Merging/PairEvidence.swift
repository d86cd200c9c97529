import EventExtraction

/// How likely two mentions are one event, as log-odds: what they say was done, of whom, when, and in which words.
struct PairEvidence {
    let table: MentionTable
    let weights: MergeThresholds

    /// nil where they can't be one event.
    func between(_ a: Int, _ b: Int, _ articles: inout ArticleLikeness) -> Float? {
        let (first, second) = (table.span[a], table.span[b])
        let (x, y) = (Int(table.article[a]), Int(table.article[b]))
        let isTimeless = isTimeless(a, b)
        guard let time = isTimeless ? 0 : time(first, second) else { return nil }
        // "Partly freed at dawn … afloat at 3.05 pm": one article knows what it tells apart.
        if x == y, first.contradictsHours(of: second) || first.contradictsDay(of: second) { return nil }
        let isOneStory = table.story[x] == table.story[y]
        // Two stories of like things: dates keep their events apart; without any, nothing else does.
        let near = isTimeless || !isOneStory ? articles.of(x, y, table.vectors) : 1
        if !isOneStory && (isTimeless || near < weights.story) { return nil }
        let traits = table.traits
        let numbers = traits.compareNumbers(a, b)
        if numbers == .contradict { return nil }
        let words = table.vectors.likeness(a, b)
        let given = isTimeless ? weights.timeless : weights.dated
        var sum = given.prior + time + given.clause * words.clause + given.term * Float(min(words.shared, 6))
        if words.shared == 0 { sum += given.noTerm }
        if numbers == .agree { sum += given.number }
        if !isOneStory { sum += weights.otherStory }
        let action = table.actions.compare(a, b)
        switch action {
        case .same: sum += given.sameAction
        case .told: sum += given.toldAction
        case .akin: sum += given.akinAction
        case .unknown, .different: break
        }
        // "Remettre à flot", "run aground": what was done may be more than its verb.
        if words.sharesAction, action.rawValue < ActionTable.Agreement.told.rawValue { sum += given.actionWord }
        switch traits.compareNames(a, b) {
        case .unknown, .shared: break
        // Names of bodies are translated, "Douzième chaîne", those of persons are not.
        case .different: if table.language[x] == table.language[y] { sum += given.otherActors }
        case .differentPersons: sum += given.otherActors + given.otherPersons
        }
        if traits.isSpeechAct(a) != traits.isSpeechAct(b) { sum += given.speech }
        if traits.isState(a) != traits.isState(b) { sum += given.state }
        if first.isPlanned != second.isPlanned { sum += given.plan }
        if traits.isDenied(a) != traits.isDenied(b) { sum += given.denial }
        if x == y { sum += given.sameArticle }
        if isTimeless {
            let depth = logarithm(Float(1 + max(traits.sentence(a), traits.sentence(b))))
            sum += given.sentenceTerm * Float(min(words.sharedInSentence, 8)) + given.article * near + given.depth * depth
        } else if x == y, (first.grasp == .publication) != (second.grasp == .publication) {
            // What the article itself does not date is seldom the thing that it dates elsewhere.
            sum += weights.undatedHalf
        }
        return sum
    }

    /// Whether no dates can tell the two apart. What an article without a date tells on "Thursday" is a day of its own, which only its own other days can
    /// contradict.
    private func isTimeless(_ a: Int, _ b: Int) -> Bool {
        let (first, second) = (table.span[a], table.span[b])
        return first.isTimeless || second.isTimeless || (first.isLoose || second.isLoose) && table.article[a] != table.article[b]
    }

    /// "Macron telephoned Bennett … the call, earlier this week": whether a vaguely dated clause comes back to what its own article told before without
    /// a date, by its noun, to say when.
    func comesBack(_ vague: Int, to told: Int) -> Bool {
        guard table.article[vague] == table.article[told], table.span[vague].grasp == .span, table.span[told].grasp == .publication,
            !table.traits.isState(vague), !table.traits.isState(told)
        else { return false }
        let words = table.vectors.likeness(vague, told)
        return (words.sharesAction || table.actions.compare(vague, told).rawValue >= ActionTable.Agreement.told.rawValue) && words.clause >= weights.comesBack
    }

    /// The least that the pair counts for among others: what it does not say is no proof, but another day is.
    func floor(_ a: Int, _ b: Int) -> Float {
        if isTimeless(a, b) { return weights.timeless.floor }
        return table.span[a].contradictsDay(of: table.span[b]) ? -.infinity : weights.dated.floor
    }

    /// What two times say; nil where they can't be one.
    func time(_ a: DaySpan, _ b: DaySpan) -> Float? {
        switch (a.grasp, b.grasp) {
        case (.day, .day):
            let days = abs(a.from - b.from)
            if days == 0 { return a.contradictsHours(of: b) ? weights.otherHours : weights.sameDay }
            if days == 1 { return weights.nextDay }
            return a.widestFrom <= b.widestTo && b.widestFrom <= a.widestTo ? weights.otherReading : nil
        case (.day, .span), (.span, .day), (.span, .span):
            if a.from == b.from && a.to == b.to { return weights.sameSpan }
            if a.from <= b.to && b.from <= a.to { return weights.within }
            return a.widestFrom <= b.widestTo && b.widestFrom <= a.widestTo ? weights.otherReading : nil
        case (.publication, .publication):
            let days = abs(a.to - b.to)
            return days <= 1 ? weights.publishedTogether : days <= 3 ? weights.publishedNear : days <= 7 ? weights.publishedApart : nil
        case (.publication, .day), (.publication, .span): return published(a.to, b)
        case (.day, .publication), (.span, .publication): return published(b.to, a)
        case (.unknown, _): return untimed(a, b)
        case (_, .unknown): return untimed(b, a)
        }
    }

    /// An undated telling published on `day` and a dated one.
    private func published(_ day: Int32, _ dated: DaySpan) -> Float? {
        let behind = day - dated.to
        if behind < 0 { return dated.from <= day ? weights.publishedWithin : dated.from - day <= 1 ? weights.publishedBefore : nil }
        return behind <= 1 ? weights.publishedAfter : behind <= 3 ? weights.publishedLater : behind <= 7 ? weights.publishedMuchLater : nil
    }

    private func untimed(_ a: DaySpan, _ b: DaySpan) -> Float {
        let isNear =
            switch b.grasp {
            case .day, .span: b.from <= a.published + 1 && a.published - b.to <= 14
            case .publication, .unknown: b.published == DaySpan.noDay || abs(a.published - b.published) <= 10
            }
        return isNear ? weights.untimed : weights.untimedFar
    }
}
