import ArticleReading
import ByteText
import Testing

@Suite struct ArticleRecordTests {
    @Test(arguments: [
        #"{"id":"a","title":"A storm","language":"en","published":{"raw":"2021-10-15T08:05+0200","date":"2021-10-15","time":"08:05","offset":"+02:00","route":"json-ld","confidence":97,"status":"stated","rejected":[]},"text":"The lamp was lit.","notes":[]}"#,
        #"{"id":"b","source_path":"a/b.txt","url":"https://x.example/1","published":{"raw":"mardi 14 mars 2023","date":"2023-03-14","route":"masthead","confidence":25,"status":"estimated","date_from":"2021-10-14","date_to":"2021-10-16","rejected":[{"raw":"2019","date":"2019-01-01","route":"url","reason":"outranked","days":-1533}]},"modified":"2021-10-16","captured":"2024-03-03","text":"a\rb\u0000\n","notes":["one"],"links":["https://x.example/2"]}"#,
        #"{"id":"c","published":{"confidence":0,"status":"unknown","rejected":[]},"text":"","notes":[]}"#,
    ])
    func comesBackAsItWasWritten(record: String) throws {
        let article = try Article(recordJSON: Array(record.utf8), line: 1)
        var json = JSONWriter()
        article.write(to: &json)
        #expect(json.out.text == record)
    }

    @Test(arguments: [
        ("2021-07-25", "2021-07-25"), ("2021-07-25T16:53+0000", "2021-07-25T16:53+00:00"), ("2021-07-25T16:53:07-03:00", "2021-07-25T16:53:07-03:00"),
        ("2021-07-25T16:53", "2021-07-25T16:53"),
    ])
    func takesPublishedAsText(published: String, expected: String) throws {
        let article = try Article(recordJSON: Array(#"{"id":"a","published":"\#(published)","text":"x"}"#.utf8), line: 1)
        #expect(article.published.stamp?.iso == expected)
        #expect(article.published.status == .stated)
        #expect(article.published.route == .record)
    }

    @Test func keepsTheTextScalarByScalar() throws {
        let article = try Article(recordJSON: Array("{\"text\":\"a\\r\\nb\\u0000 e\u{301} \\ud83d\\ude00\\t\u{2028}\"}".utf8), line: 1)
        #expect(String(decoding: article.text, as: UTF8.self).unicodeScalars.elementsEqual("a\r\nb\0 e\u{301} 😀\t\u{2028}".unicodeScalars))
        #expect(!article.id.isEmpty)
    }

    @Test(arguments: [
        (#"{"text":"half \ud83d a pair"}"#, ReadingProblem.Code.loneSurrogate), (#"{"text":"\ude00"}"#, .loneSurrogate),
        (#"{"text":"\ud83dA"}"#, .loneSurrogate),
        (#"["text"]"#, .notAnObject), (#""text""#, .notAnObject), (#"{"id":"a"}"#, .missingText), (#"{"text":7}"#, .wrongType),
        (#"{"text":"x","published":7}"#, .wrongType),
        (#"{"text":"x","title":[]}"#, .wrongType), ("not json", .notJSON), ("", .notJSON), (#"{"text":"x""#, .notJSON), (#"{"text":"x"} {"#, .notJSON),
        (#"{"text":"x",}"#, .notJSON),
        ("{\"text\":\"a\nb\"}", .notJSON), (#"{"text":"\x"}"#, .notJSON), (#"{"text":01}"#, .notJSON), (String(repeating: "[", count: 100_000), .tooDeep),
    ])
    func namesWhatIsWrong(line: String, code: ReadingProblem.Code) {
        do throws(ReadingProblem) {
            _ = try Article(recordJSON: Array(line.utf8), line: 12)
            Issue.record("\(line.prefix(40)) was read")
        } catch {
            #expect(error.code == code)
            #expect(error.line == 12)
        }
    }

    @Test func refusesInvalidUTF8() {
        do throws(ReadingProblem) {
            _ = try Article(recordJSON: Array(#"{"text":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8), line: 3)
            Issue.record("it was read")
        } catch {
            #expect(error.code == .invalidUTF8)
            #expect(error.byte == 9)
        }
    }
}
