import Foundation

/// Text of a PDF through `pdftotext` (Poppler), where it is installed.
enum PDFText {
    static func converter() -> (@Sendable ([UInt8]) -> [UInt8]?)? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        guard let tool = folders.map({ $0 + "/pdftotext" }).first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return nil }
        return { ChildProcess.filter(tool, ["-enc", "UTF-8", "-nopgbrk", "-q", "-", "-"], input: $0, outputLimit: 128 << 20, seconds: 120) }
    }
}
