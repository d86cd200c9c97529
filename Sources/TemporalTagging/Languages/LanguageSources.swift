/// The packs that are compiled in. A new language is its own file and one line here.
enum LanguageSources {
    static let all = [english, french, spanish, german, italian, portuguese, dutch]
}
