import Foundation
import Testing
import TimelineCore

@testable import TimelineRendering

@Suite struct CalendarTests {
    private func calendar(_ timeline: Timeline) -> String {
        String(decoding: TimelineRenderer(options: RenderingOptions(formats: [.ics])).render(timeline)[0].bytes, as: UTF8.self)
    }

    @Test func linesAreFoldedAndEndInCRLF() {
        let text = calendar(SampleTimeline.pegasus(locale: "fr"))
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.last == "")
        #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
        for line in lines { #expect(line.utf8.count <= 75, "\(line)") }
        let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
        for line in unfolded.components(separatedBy: "\r\n").dropLast() { #expect(line.contains(":"), "\(line)") }
        #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 9 && lines.filter { $0 == "END:VEVENT" }.count == 9)
    }

    @Test(arguments: [
        "DTSTART;VALUE=DATE:20210722\r\nDTEND;VALUE=DATE:20210723\r\nSUMMARY:Macron telephones Bennett about the Pegasus affair",
        "DTSTART;VALUE=DATE:20210712\r\nDTEND;VALUE=DATE:20210725\r\nSUMMARY:Between 12 and 24 July 2021 (day unknown): Haaretz reports",
        "DTSTART;VALUE=DATE:20210501\r\nDTEND;VALUE=DATE:20210601\r\nSUMMARY:May 2021 (month only): ", "DTSTART:20210728T143000Z\r\nSUMMARY:",
        "DTSTAMP:20210727T000000Z",
        "STATUS:TENTATIVE", "UID:ev-c4llb2@dateline.invalid",
    ]) func says(_ text: String) { #expect(calendar(SampleTimeline.pegasus()).replacingOccurrences(of: "\r\n ", with: "").contains(text)) }

    @Test func theProgramConfirmsNothing() { #expect(!calendar(SampleTimeline.pegasus()).contains("CONFIRMED")) }

    @Test func timelineJSHasItsColumnsAndNoOthers() throws {
        let files = TimelineRenderer(options: RenderingOptions(formats: [.timelinejs])).render(SampleTimeline.pegasus())
        let sheet = String(decoding: files[0].bytes, as: UTF8.self)
        #expect(
            sheet.hasPrefix(
                "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background\n"
            ))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(files[1].bytes)) as? [String: Any])
        let events = try #require(object["events"] as? [[String: Any]])
        #expect(events.count == 9)
        let start = try #require(events[0]["start_date"] as? [String: String])
        #expect(start == ["year": "2021", "month": "5", "display_date": "May 2021 (month only)"])
    }
}
