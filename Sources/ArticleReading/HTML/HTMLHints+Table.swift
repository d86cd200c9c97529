extension HTMLHintFinder {
    /// One line a hint; see `HTMLHintFinder` for the notation.
    static let source: StaticString = """
        body:articlebody article-body <article-text> articletext article-content articlecontent <entry-content> entrycontent post-content postcontent <post-body> post-entry <story-body \
        storybody <story-text> story-content <storytext> <body-copy> <bodycopy> content-body <news-text> newstext <news-body> newsbody \
        <news-content> newscontent <texte-article> <post-text> <posttext> blog-content blogcontent <artikel-text> <texto-noticia> \
        <field-name-body> <markdown-body> artikelbody <news-article-body article__body articulo__cuerpo cuerpo-noticia cuerpo_noticia
        content:article <post> <entry> <story> <content <main> <text> <blog> <column> <hentry> <news> <body>
        comment:<comment> <comments <commenti> <commentaire kommentar <comentario <disqus <respond> <replies> <livefyre <fb-comments <discussion> <komment <coment <commentlist <guestbook
        related:related <wp_rp <interessieren>  <recommend <recirc <readmore> <read-more> <read-also> <readalso <more-news> <morenews> <more-on> <more-stories> <most-read <mostread <most-popular <mostpopular \
        <popular <trending <latest> <latestnews <similar <teaser <also-like> <see-also> <seealso <outbrain <taboola <next-article <prev-article <next-post <prev-post <nextpost \
        <post-navigation> <zergnet <upnext <up-next <further-reading <jp-relatedposts <yarpp <suggested <suggestion <othernews <other-news <lees-ook <mehr-zum <a-lire <lire-aussi \
        <linklist> <relacionad <correlat <verwandt <aanbevolen <read-next> <readnext <carousel
        share:[share] [share- [share_ <share-buttons <share-bar <share-links <share-tools <share-icons <shares> <sharing> <sharebar <sharebox <sharedaddy <share-  <social <addthis <addtoany <follow-us <followus <sharetools <shareaholic <teilen <partage <ssba <a2a
        navigation:<toc> <ez-toc <nav> <navi> <navbar <navigation <menu> <menus> <menubar <submenu <breadcrumb <breadcrumbs <pagination <pager> <paging <skip-link <skiplink <topbar <toolbar <tabs> \
        <sitemap <langswitch <language-switcher <mainmenu <search-form <searchform <searchbox
        promotion:<newsletter <subscribe <subscription <signup> <sign-up> <promo> <promos> <promobox <promotion <sponsor> <sponsored <sponsors> <advert <ad> <ads> <adv> <adsbygoogle <adslot \
        <ad-slot <adbox <adunit <banner> <banners> <cookie <cookies> <consent <gdpr <paywall <popup <modal> <overlay> <lightbox <donate <donation <advertisement <publicidad <reklama> \
        <reklam> <anzeige> <werbung> <pubblicita <commercial> <affiliate <buybox <inscription <login <signin <register <appdownload <app-promo <callout-promo <dfp <gpt-ad <google-ad \
        <optin> <opt-in> <mailchimp <call-to-action <cta>
        byline:<byline <author <authors> <autor> <auteur <autore> <writer <reporter <contributor <vcard> <by-author <posted-by <signature> <redacteur <journalist
        date:<date> <dates> <datum> <fecha> <datetime <time> <timestamp <posted-on <postedon <publish <published <pubdate <pub-date <entry-date <post-date <postdate <article-date \
        <articledate <dateline <data> <zeit> <uhrzeit <meta> <postmeta <entry-meta <article-meta <articlemeta <metadata <byline <info> <article-info <post-info <details> <time-stamp \
        <publication <publicado <created <updated
        caption:<image-subtitle <img-description <image-author <image-copyright <bildtext <caption <captions> <wp-caption <figcaption <photo-credit <image-credit <imagecredit <photocredit <bildunterschrift <legende> <photo-caption <img-caption <image-caption \
        <credit> <credits>
        hidden:[hidden] [hide] [is-hidden] <sr-only <srt-only <screen-reader <visually-hidden] <visuallyhidden] <offscreen <display-none [d-none] <print-only <printonly [noprint [no-print [invisible]
        tags:[tags] [tag] [tags- <taglist <tag-list <tag-links <tag-cloud <tagcloud <keywords> <categories> <category-list <topics> <post-tags <entry-tags <article-tags <cat-links <labels> \
        <hashtags> <tagging
        sidebar:<sidebar <side-bar <gallery> <slideshow> <rail> <right-rail <left-rail <rightcol <right-col <leftcol <left-col <aside> [widget] <widget-area <widget_area <widgetarea [secondary] <sidecolumn <marginal> <sidebox
        footer:<footer <foot> <colophon <site-info> <bottom-bar <copyright> <disclaimer> <legal> <imprint>
        header:<site-header <masthead <page-header <siteheader <pageheader <topnav <top-nav <global-header <globalheader <top-header <header-top
        title:<title> <headline <entry-title <post-title <posttitle <article-title <articletitle <heading> <story-title <titre> <titulo> <titolo> <ueberschrift
        authorbox:<author-box <authorbox <author-bio <authorbio <about-author <about-the-author <author-info <author-description <author-card <bio> <bio-box <author-profile <post-author-box
        modified:<modified <updated <update> <updates> <last-update <lastmod <modifie> <aktualisiert <actualizado <dateupdated <date-updated
        published:<published <publish <pubdate <pub-date <entry-date <post-date <postdate <posted-on <postedon <datepublished <date-published <article-date <articledate <created <publi <veroeffentlicht <publicado
        metaline:<postmetadata <entry-meta> <entry-utility> <post-meta> <postmeta> <article-meta> <articlemeta <post-info> <entry-footer> <entryfooter <post-footer> <article-footer> <meta-info> \
        <article-info> <byline <posted-on <post-date <entry-date <publish-date <published-date <article-date <timestamp <date-line> <article__meta> <story-meta> <post__meta>
        widget:<jp-relatedposts <yarpp <outbrain <taboola <zergnet <crp_related <wp_rp <trc_related <ob-widget <mc-embed <mailpoet <wpdiscuz
        lead:<lead> <intro> <standfirst <chapo> <chapeau <subtitle <sub-title <dek> <deck> <summary> <excerpt <abstract> <entradilla <sottotitolo <vorspann <teaser-text <article-intro <subhead
        """
}
