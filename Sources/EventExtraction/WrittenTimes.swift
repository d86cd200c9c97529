package import ByteText

/// The JSON of the time that was written last: mention after mention of an article has the same.
package struct WrittenTimes {
    private var last: MentionTime?
    private var bytes: [UInt8] = []

    package init() {}

    /// - Parameter write: writes the object of a time; always the same for one of these.
    package mutating func write(_ time: MentionTime, to json: inout JSONWriter, _ write: (MentionTime, inout JSONWriter) -> Void) {
        if last != time {
            var part = JSONWriter(reserving: 512)
            write(time, &part)
            (last, bytes) = (time, part.out.bytes)
        }
        json.value(json: bytes)
    }
}
