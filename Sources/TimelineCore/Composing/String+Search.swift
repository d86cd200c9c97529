extension String {
    /// Whether `part` stands in it, byte for byte. (The library's own search goes by what counts as one character, at fifty times the cost.)
    func holds(_ part: Substring) -> Bool {
        let (text, wanted) = (utf8.span, part.utf8.span)
        guard wanted.count > 0 else { return true }
        guard text.count >= wanted.count else { return false }
        let first = wanted[0]
        for start in 0...(text.count - wanted.count) where text[start] == first {
            var i = 1
            while i < wanted.count, text[start + i] == wanted[i] { i += 1 }
            if i == wanted.count { return true }
        }
        return false
    }
}
