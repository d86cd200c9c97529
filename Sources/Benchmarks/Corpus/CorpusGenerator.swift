import ByteText
import CivilTime

/// Writes articles that no press ever printed: Zipf-distributed words of both languages, stories of very different sizes (the first has a fifth of all
/// articles), one day with a tenth of them. Article `n` follows from the seed and `n` alone.
struct CorpusGenerator {
    let count: Int
    let seed: UInt64
    /// Sentences an article; about 160 bytes each.
    let sentences: Int
    private let languages = [CorpusLanguage.english, CorpusLanguage.french]
    private let wordRanks = ZipfRanks(count: CorpusLanguage.wordCount, exponent: 1.05)
    private let storyRanks: ZipfRanks
    private let calendar: ClosedRange<Int>
    private let greatDay = CivilDay(clampingYear: 2020, month: 6, day: 15)
    private let greatStory: CorpusStory

    init(count: Int, sentences: Int = 30, seed: UInt64 = 1) {
        self.count = count
        self.seed = seed
        self.sentences = sentences
        storyRanks = ZipfRanks(count: max(1, count / 25), exponent: 0.9)
        calendar = Int(CivilDay(clampingYear: 2019, month: 1, day: 1).number)...Int(CivilDay(clampingYear: 2021, month: 12, day: 31).number)
        greatStory = CorpusStory(index: 0, isGreat: true, seed: seed, calendar: calendar)
    }

    /// One article record and a line feed.
    func write(article number: Int, to out: inout ByteWriter) {
        var numbers = SeededNumbers(seed: seed &* 31 &+ UInt64(number) &* 0x9E6C_63D0_676A_9A99)
        let language = languages[numbers.below(2)]
        let story =
            numbers.once(in: 5) ? greatStory : CorpusStory(index: 1 + storyRanks.draw(&numbers), isGreat: false, seed: seed, calendar: calendar)
        let latest = numbers.below(story.events.count)
        let published = numbers.once(in: 10) ? greatDay : story.events[latest].day + [0, 0, 0, 1, 1, 2, 4][numbers.below(7)]
        let told = (0..<(2 + numbers.below(4))).map { _ in story.events[max(0, latest - numbers.below(6))] }

        out.write(
            "{\"id\":\"g\(number)\",\"language\":\"\(language.tag)\",\"published\":\"\(published)T\(10 + numbers.below(10)):\(10 + numbers.below(50)):00+00:00\",\"title\":\""
        )
        tell(story.events[latest], of: story, in: language, template: 0, published: published, isTitle: true, &numbers, &out)
        out.write("\",\"text\":\"")
        for index in 0..<sentences {
            if index > 0 { out.write(index % 4 == 0 ? "\\n" : " ") }
            let every = max(1, sentences / told.count)
            if index % every == 0, index / every < told.count {
                tell(
                    told[index / every], of: story, in: language, template: numbers.below(language.tellings.count), published: published, isTitle: false,
                    &numbers, &out)
            } else {
                fill(language, &numbers, &out)
            }
        }
        out.write("\"}\n")
    }

    private func tell(
        _ event: CorpusStory.Event, of story: CorpusStory, in language: CorpusLanguage, template: Int, published: CivilDay, isTitle: Bool,
        _ numbers: inout SeededNumbers,
        _ out: inout ByteWriter
    ) {
        var isGap = false
        for byte in language.tellings[template] {
            if !isGap {
                if byte == 37 { isGap = true } else { out.write(byte: byte) }
                continue
            }
            isGap = false
            switch byte {
            case 65: out.write(story.actors[event.actor])
            case 86: out.write(language.verbs[event.verb])
            case 80: out.write(story.place)
            case 78: out.write(event.number)
            case 87: out.write(language.words[event.word])
            default: writeDay(event.day, published: published, in: language, &out)
            }
        }
    }

    private func writeDay(_ day: CivilDay, published: CivilDay, in language: CorpusLanguage, _ out: inout ByteWriter) {
        let isEnglish = language.tag == "en"
        if (0..<7).contains(published - day) {
            if isEnglish { out.write("on ") }
            out.write(language.weekdays[day.weekday - 1])
        } else {
            if isEnglish {
                out.write("on ")
                out.write(language.months[day.month - 1])
                out.write(" ")
                out.write(day.dayOfMonth)
                out.write(", ")
            } else {
                out.write("le ")
                out.write(day.dayOfMonth)
                out.write(" ")
                out.write(language.months[day.month - 1])
                out.write(" ")
            }
            out.write(day.year)
        }
    }

    private func fill(_ language: CorpusLanguage, _ numbers: inout SeededNumbers, _ out: inout ByteWriter) {
        let length = 12 + numbers.below(22)
        let aside = numbers.once(in: 4) ? 3 + numbers.below(length - 3) : -1
        for index in 0..<length {
            if index > 0 { out.write(numbers.once(in: 12) ? ", " : " ") }
            if index == aside {
                out.write(language.asides[numbers.below(language.asides.count)])
                continue
            }
            if numbers.once(in: 40) {
                out.write(numbers.below(3_000))
                continue
            }
            let word = language.words[wordRanks.draw(&numbers)]
            if index == 0 || numbers.once(in: 15), let first = word.first, first < 128 {
                out.write(byte: first & 0xDF)
                out.write(word[1...])
            } else {
                out.write(word)
            }
        }
        out.write(".")
    }
}
