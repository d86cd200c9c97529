import ArticleReading
import CivilTime
import EventExtraction
import Foundation
import TemporalTagging

/// What every command needs, made once a run: the language packs, the options for reading, the number of jobs.
struct Workbench: Sendable {
    let library: LanguageLibrary
    let reading: ReadingOptions
    let jobs: Int

    init(_ settings: Settings) throws(DatelineError) {
        self.init(settings, library: try LanguageSet().library)
    }

    init(_ settings: Settings, library: LanguageLibrary) {
        self.library = library
        var reading = ReadingOptions(language: settings.language, published: settings.published)
        if let identifier = settings.timeZone, let zone = TimeZone(identifier: identifier) {
            reading.defaultOffset = { instant in
                // The offset that holds at a local time: that of the instant which this local time would be in the zone.
                let guess = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds)))
                let seconds = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds) - Double(guess)))
                return UTCOffset(minutes: seconds / 60)
            }
        }
        reading.textOfPDF = PDFText.converter()
        self.reading = reading
        jobs = settings.jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount)
    }

    var reader: ArticleReader { ArticleReader(library: library, options: reading) }
}
