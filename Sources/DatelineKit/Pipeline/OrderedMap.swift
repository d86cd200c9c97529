/// Maps numbered pieces of work on all cores and hands the results on in the order of the pieces: the output is the same for any number of jobs, and
/// at most 2 × jobs pieces are alive.
enum OrderedMap {
    /// - Parameters:
    ///   - next: the next piece, or nil at the end; called in order, never twice at a time.
    ///   - transform: pure; runs side by side.
    ///   - consume: called in order of the pieces; false ends the work early (the reader has gone).
    static func run<Piece: Sendable, Result: Sendable>(
        jobs: Int, isolation: isolated (any Actor)? = #isolation, next: () throws(DatelineError) -> Piece?, transform: @escaping @Sendable (Piece) -> Result,
        consume: (Result) throws(DatelineError) -> Bool
    ) async throws(DatelineError) {
        var failure: DatelineError?
        await withTaskGroup(of: (Int, Result).self) { group in
            var waiting: [Int: Result] = [:]
            var given = 0, taken = 0, running = 0
            var isExhausted = false, goesOn = true
            while goesOn {
                while !isExhausted, running < jobs, given - taken < 2 * jobs {
                    do throws(DatelineError) {
                        guard let piece = try next() else {
                            isExhausted = true
                            break
                        }
                        let number = given
                        group.addTask { (number, transform(piece)) }
                        given += 1
                        running += 1
                    } catch {
                        failure = error
                        isExhausted = true
                    }
                }
                guard running > 0, let (number, result) = await group.next() else { break }
                running -= 1
                waiting[number] = result
                while goesOn, let ready = waiting.removeValue(forKey: taken) {
                    taken += 1
                    do throws(DatelineError) { goesOn = try consume(ready) } catch {
                        failure = error
                        goesOn = false
                    }
                }
            }
            group.cancelAll()
        }
        if let failure { throw failure }
    }
}
