import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// One HTTP request to a server on this machine. `URLSession` refuses chromedriver's headers; a socket takes them as they are.
enum WebDriverSocket {
    struct Failure: Error, CustomStringConvertible { var description: String }

    static func request(_ method: String, _ path: String, port: UInt16, body: Data?) throws -> Data {
        #if canImport(Darwin)
            let handle = socket(AF_INET, SOCK_STREAM, 0)
        #else
            let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        guard handle >= 0 else { throw Failure(description: "no socket") }
        defer { close(handle) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard connected == 0 else { throw Failure(description: "nobody listens on port \(port)") }

        var message = Data(
            "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: \(body?.count ?? 0)\r\n\r\n"
                .utf8)
        if let body { message.append(body) }
        var sent = 0
        while sent < message.count {
            let count = unsafe message[sent...].withUnsafeBytes { unsafe send(handle, $0.baseAddress, $0.count, 0) }
            guard count > 0 else { throw Failure(description: "could not send") }
            sent += count
        }
        var answer = Data()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(handle, $0.baseAddress, $0.count, 0) }
            guard count > 0 else { break }
            answer.append(contentsOf: buffer[..<count])
            if let length = contentLength(answer), answer.count >= length { break }
        }
        guard let end = answer.range(of: Data("\r\n\r\n".utf8)) else { throw Failure(description: "no answer to \(method) \(path)") }
        return Data(answer[end.upperBound...])
    }

    /// Length of the whole answer, once its head is there.
    private static func contentLength(_ answer: Data) -> Int? {
        guard let end = answer.range(of: Data("\r\n\r\n".utf8)) else { return nil }
        for line in String(decoding: answer[..<end.lowerBound], as: UTF8.self).lowercased().components(separatedBy: "\r\n")
        where line.hasPrefix("content-length:") {
            return Int(line.dropFirst(15).trimmingCharacters(in: .whitespaces)).map { end.upperBound + $0 }
        }
        return nil
    }
}
