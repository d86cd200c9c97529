// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same rules: Swift 6 mode, explicit existentials, imports that do not leak, checked memory.
let rules: [SwiftSetting] = [
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency], plugins: [Target.PluginUsage] = [], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: rules, plugins: plugins)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: rules)
}

let package = Package(
    name: "dateline-timeline",
    platforms: [.macOS(.v26)],
    products: [
        .executable(name: "dateline", targets: ["dateline"]),
        .library(name: "DatelineKit", targets: ["DatelineKit"]),
    ],
    targets: [
        module("ByteText", []),
        module("CivilTime", ["ByteText"]),
        module("TemporalTagging", ["ByteText", "CivilTime"]),
        module("ArticleReading", ["ByteText", "CivilTime", "TemporalTagging"]),
        module("EventExtraction", ["ByteText", "CivilTime", "TemporalTagging", "ArticleReading"]),
        module("TimelineCore", ["ByteText", "CivilTime", "TemporalTagging", "ArticleReading", "EventExtraction"]),
        module(
            "TimelineRendering", ["ByteText", "CivilTime", "TemporalTagging", "ArticleReading", "EventExtraction", "TimelineCore"],
            plugins: ["EmbedTextPlugin"], exclude: ["Web"]),
        module("DatelineKit", ["ByteText", "CivilTime", "TemporalTagging", "ArticleReading", "EventExtraction", "TimelineCore", "TimelineRendering"]),
        .executableTarget(name: "dateline", dependencies: ["DatelineKit"], swiftSettings: rules),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "ByteText", "CivilTime", "TemporalTagging", "ArticleReading", "EventExtraction", "TimelineCore", "TimelineRendering", "DatelineKit",
            ],
            swiftSettings: rules),
        .executableTarget(name: "EmbedText", swiftSettings: rules),
        .plugin(name: "EmbedTextPlugin", capability: .buildTool(), dependencies: ["EmbedText"], path: "Sources/EmbedTextPlugin"),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: rules),
        tests("ByteTextTests", ["ByteText"]),
        tests("CivilTimeTests", ["CivilTime", "ByteText"]),
        tests("EventExtractionTests", ["ByteText", "CivilTime", "TemporalTagging", "ArticleReading", "EventExtraction"]),
        tests("ArticleReadingTests", ["ArticleReading", "ByteText", "CivilTime"]),
        tests("TemporalTaggingTests", ["TemporalTagging", "CivilTime", "ByteText"]),
        tests(
            "TimelineRenderingTests", ["TimelineRendering", "TimelineCore", "EventExtraction", "ArticleReading", "TemporalTagging", "CivilTime", "ByteText"]),
        tests("DatelineKitTests", ["ByteText", "ArticleReading", "DatelineKit"]),
        // Sees the public API alone, as any other package would.
        .testTarget(name: "LibraryTests", dependencies: ["DatelineKit", "TestSupport"], packageAccess: false, swiftSettings: rules),
        tests("TimelineCoreTests", ["CivilTime", "TemporalTagging", "ArticleReading", "EventExtraction", "TimelineCore"]),
    ],
    swiftLanguageModes: [.v6]
)

// Fuzzing (.ci/nightly fuzz): every module watched by libFuzzer and the address sanitizer, and one more program. Nothing of it is built otherwise.
if Context.environment["DATELINE_FUZZ"] != nil {
    let watched = ["-sanitize=fuzzer,address", "-enable-testing"]
    for target in package.targets where target.type == .regular { target.swiftSettings = rules + [.unsafeFlags(watched)] }
    package.targets.append(
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "ByteText", "CivilTime", "TemporalTagging", "ArticleReading", "EventExtraction", "TimelineCore", "TimelineRendering", "DatelineKit",
            ],
            path: "Tests/Fuzz", swiftSettings: rules + [.unsafeFlags(watched)], linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]))
}
