import Foundation

/// Text of a PDF through `pdftotext` (Poppler), where it is installed.
enum PDFText {
    static func converter() -> (@Sendable ([UInt8]) -> [UInt8]?)? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        guard let tool = folders.map({ $0 + "/pdftotext" }).first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return nil }
        return { bytes in
            let process = Process()
            process.executableURL = URL(filePath: tool)
            process.arguments = ["-enc", "UTF-8", "-nopgbrk", "-q", "-", "-"]
            let input = Pipe(), output = Pipe()
            process.standardInput = input
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else { return nil }
            // The tool reads all of its input before it writes; feeding from another thread keeps both pipes moving all the same.
            let feeder = Thread {
                try? input.fileHandleForWriting.write(contentsOf: Data(bytes))
                try? input.fileHandleForWriting.close()
            }
            feeder.start()
            let text = (try? output.fileHandleForReading.readToEnd()).flatMap { $0 }
            process.waitUntilExit()
            guard process.terminationStatus == 0, let text else { return nil }
            return Array(text)
        }
    }
}
