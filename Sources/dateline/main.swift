import DatelineKit
import Foundation

exit(await DatelineCommand.run(Array(CommandLine.arguments.dropFirst()), console: .standard()).rawValue)
