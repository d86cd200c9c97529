/// Placeholder of the operator tree; the tagging work defines its cases.
package indirect enum TimeExpression: Sendable, Hashable { case unresolved }
