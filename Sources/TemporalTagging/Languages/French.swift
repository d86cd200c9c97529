extension LanguageSources {
    /// French; the notation is documented at `LanguagePackLoader`.
    static let french = #"""
language fr français
order day-first
cold <small> <tens> <ordinal> <approx> le la les l d de du des en au aux a à un une ce cet cette ces dans pour par sur vers

[functions]
le la les de des du et en un une que qui est dans pour pas sur au avec plus ce il par je ne se sont ont aux mais nous vous ou son sa ses été cette elle ils
leur comme tout fait être était si deux même aussi bien où sans lui peut après très avait entre ces d l qu c s n

[words]
month 1: janvier janv. janv
month 2: février févr. fév.
month 3: ?mars

[fragments]
d = <day>
[rules]
x/y = {d} <month> => (month $month) (day $d)
[cues]
past: a
"""#
}
