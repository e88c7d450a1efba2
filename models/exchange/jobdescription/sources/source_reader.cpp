#include "source_reader.h"

#include "html_reader.h"
#include "html_tokens.h"
#include "jobdescription/bullet_mark.h"
#include "jobdescription/decode.h"
#include "json_postings.h"
#include "postingtext/read_posting_text.h"
#include "text.h"

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

bool endsWithOneOf(const QString &name, std::initializer_list<const char *> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&name](const char *ending) {
        return name.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    });
}

std::vector<SourceDocument> postingsOf(QStringView json)
{
    const auto tree = readJsonTree(json);
    return tree ? readJsonPostings(*tree) : std::vector<SourceDocument>();
}

/// What a page says in a form for machines counts more than what it shows.
std::vector<SourceDocument> documentsOfPage(const ReadHtml &page)
{
    for (const QString &script : page.scripts) {
        if (std::vector<SourceDocument> found = postingsOf(script); !found.empty())
            return found;
    }
    SourceDocument document = documentOf(page.lines);
    document.windowTitle = page.title;
    std::vector<SourceDocument> documents;
    documents.push_back(std::move(document));
    return documents;
}

/// Whether lines begin with the marks of Markdown, so that line breaks mean something although there are tags.
bool hasOwnMarks(QStringView text)
{
    int marks = 0;
    for (const SourceLine &line : splitLines(text.first(std::min<qsizetype>(text.size(), 200'000)))) {
        const BulletMark mark = bulletMark(line.text);
        marks += line.text.startsWith(u"# ") || line.text.startsWith(u"##") || line.text.startsWith(u"**")
                         || (mark && mark.length < line.text.size())
                     ? 1
                     : 0;
    }
    return marks > 2;
}

bool isInlineTag(QStringView name)
{
    static constexpr std::array<QStringView, 20> names{u"a",    u"b",  u"i",    u"u",   u"em",     u"strong", u"span",
                                                       u"font", u"br", u"p",    u"div", u"sub",    u"sup",    u"small",
                                                       u"mark", u"s",  u"code", u"kbd", u"center", u"img"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Text without the few tags that Markdown has in it; `<br>` ends a line.
QString withoutInlineTags(const QString &text)
{
    if (!text.contains(u'<'))
        return text;
    QString clean;
    clean.reserve(text.size());
    HtmlTokens tokens(text);
    qsizetype kept = 0;
    for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::End; token = tokens.next()) {
        if (token.kind == HtmlToken::Kind::Text || !isInlineTag(token.name) || token.inside.contains(u'\n'))
            continue;
        const qsizetype nameAt = token.inside.data() - text.constData() - token.name.size();
        const qsizetype begin = nameAt - (token.kind == HtmlToken::Kind::Close ? 2 : 1);
        clean += QStringView(text).sliced(kept, begin - kept);
        kept = token.inside.data() + token.inside.size() + 1 - text.constData();
        const bool last = kept >= text.size() || text[kept] == u'\n' || text[kept] == u'\r';
        if (token.name == u"br" && !last)
            clean += u'\n';
    }
    clean += QStringView(text).sliced(kept);
    return clean;
}

Result<std::vector<SourceDocument>> documentsOf(const QString &text, const QString &fileName)
{
    if (isPostingText(text)) { // what this program wrote itself is read as it stands, tags and all
        std::vector<SourceDocument> own;
        own.push_back(documentOf(text));
        return own;
    }
    const QStringView begin = trimmedText(text);
    if (begin.startsWith(u'{') || begin.startsWith(u'[')) {
        if (auto found = postingsOf(begin); !found.empty())
            return found;
        const bool json = endsWithOneOf(fileName, {".json", ".jsonld"})
                          || (begin.startsWith(u'{') && trimmedText(begin.sliced(1)).startsWith(u'"'));
        if (json)
            return Error{
                ErrorKind::BadInput,
                Text::tr("%1 is JSON, and no job posting is in it: it needs a title and a description.").arg(fileName)};
    }
    const bool page = endsWithOneOf(fileName, {".html", ".htm", ".xhtml", ".php", ".mhtml"})
                      || begin.startsWith(u"<!doctype", Qt::CaseInsensitive)
                      || begin.startsWith(u"<html", Qt::CaseInsensitive);
    if (page)
        return documentsOfPage(readHtml(text));
    if (looksLikeHtml(text))
        return documentsOfPage(readHtml(text, hasOwnMarks(text) ? HtmlBreaks::Kept : HtmlBreaks::Space));
    std::vector<SourceDocument> documents;
    documents.push_back(documentOf(withoutInlineTags(text)));
    return documents;
}

} // namespace

Result<std::vector<SourceDocument>> readSources(const DescriptionBytes &source, const QString &fileName)
{
    if (source.lines) {
        std::vector<SourceDocument> documents;
        documents.push_back(documentOf(*source.lines));
        return documents;
    }
    const Result<DecodedText> decoded = decodeJobDescription(source.bytes, fileName);
    if (!decoded)
        return decoded.error();
    auto documents = documentsOf(decoded->text, fileName);
    if (!documents)
        return documents;
    for (SourceDocument &document : *documents)
        document.encoding = decoded->encoding;
    return documents;
}

} // namespace shortlist
