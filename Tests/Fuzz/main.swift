import Foundation

// libFuzzer's own entry point, declared by it in C.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
    _ count: UnsafeMutablePointer<Int32>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// What libFuzzer's library wants to find, though its own `main` gives way to this one.
@_cdecl("LLVMFuzzerTestOneInput")
func test(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    FuzzedStage.chosen?.feed(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
}

// DATELINE_FUZZ names the stage; the arguments are libFuzzer's.
guard FuzzedStage.chosen != nil else {
    FileHandle.standardError.write(Data("DATELINE_FUZZ must name one of: \(FuzzedStage.all.map(\.name).joined(separator: " "))\n".utf8))
    exit(2)
}
var count = CommandLine.argc
var arguments = unsafe CommandLine.unsafeArgv
exit(unsafe runFuzzer(&count, &arguments) { bytes, count in unsafe test(bytes, count) })
