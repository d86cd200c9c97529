import ArticleReading
import ByteText

/// What an article's outlet is called: its site, else the host of its address, else its file. A file of many articles names none of them: there the article's id follows.
struct OutletName {
    /// Paths of files that hold more than one article.
    private let shared: Set<String>

    init(_ articles: some Sequence<Article>) {
        var seen = Set<String>(), shared = Set<String>()
        for article in articles { if let path = article.sourcePath, !seen.insert(path).inserted { shared.insert(path) } }
        self.shared = shared
    }

    func of(_ article: Article) -> String {
        if let site = article.site, !site.isEmpty { return site }
        for address in [article.canonicalURL, article.url] { if let host = address.flatMap(Self.host) { return host } }
        guard let path = article.sourcePath else { return article.id }
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return shared.contains(path) ? "\(file): \(article.id)" : file
    }

    private static func host(_ address: String) -> String? {
        guard let scheme = address.utf8.firstIndex(of: 58) else { return nil }
        let rest = address[scheme...].utf8.dropFirst().drop { $0 == 47 }
        var host = Substring(rest.prefix { $0 != 47 && $0 != 58 && $0 != 63 && $0 != 35 })
        if host.hasPrefix("www.") { host.removeFirst(4) }
        return host.isEmpty ? nil : String(host)
    }
}
