import ArticleReading
import ByteText

/// What an article's outlet is called: its site, else the host of its address, else its file.
enum OutletName {
    static func of(_ article: Article) -> String {
        if let site = article.site, !site.isEmpty { return site }
        for address in [article.canonicalURL, article.url] { if let host = address.flatMap(host) { return host } }
        if let path = article.sourcePath { return path.split(separator: "/").last.map(String.init) ?? path }
        return article.id
    }

    private static func host(_ address: String) -> String? {
        guard let scheme = address.utf8.firstIndex(of: 58) else { return nil }
        let rest = address[scheme...].utf8.dropFirst().drop { $0 == 47 }
        var host = Substring(rest.prefix { $0 != 47 && $0 != 58 && $0 != 63 && $0 != 35 })
        if host.hasPrefix("www.") { host.removeFirst(4) }
        return host.isEmpty ? nil : String(host)
    }
}
