#include "postingtext/posting_html.h"

#include "postingtext/posting_facts.h"
#include "postingtext/text_marks.h"

namespace shortlist {

namespace {

// What both a browser and the printed page understand.
constexpr const char *styleSheet = R"(
body { font-family: "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; font-size: 10.5pt; color: #1c2127;
  background: #ffffff; }
h1 { font-size: 20pt; margin: 0 0 12px 0; }
h2 { font-size: 13pt; margin: 18px 0 6px 0; }
p { margin: 0 0 6px 0; }
ul { margin: 0 0 6px 0; }
li { margin: 0 0 4px 0; }
table { margin: 0 0 6px 0; }
th { text-align: left; font-weight: normal; color: #5b6672; vertical-align: top; }
td { vertical-align: top; }
@media screen, print { body { line-height: 1.45; max-width: 44em; margin: 2.5em auto; padding: 0 1.5em; }
  h1, h2 { line-height: 1.25; } ul { padding-left: 1.4em; } table { border-collapse: collapse; }
  th { padding: 2px 24px 2px 0; } td { padding: 2px 0; } }
@media print { body { max-width: none; margin: 0; padding: 0; } h2 { break-after: avoid; } li { break-inside: avoid; } }
)";

/// Escaped, with the line ends of a text as line ends.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>\n"));
}

class HtmlWriter {
public:
    explicit HtmlWriter(const PostingWords &words) : m_words(words) {}

    QString write(const PostingDocument &document)
    {
        const Posting &posting = document.posting;
        const QString title = posting.title.toHtmlEscaped();
        m_html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                     .arg(m_words.language());
        m_html += QStringLiteral("<title>") + title + QStringLiteral("</title>\n<style>")
                  + QString::fromUtf8(styleSheet) + QStringLiteral("</style>\n</head>\n<body>\n<h1>") + title
                  + QStringLiteral("</h1>\n");
        writeFacts(posting);
        writeProse(m_words.word(QLatin1String("summary")), posting.summary);
        for (const auto &[kind, word] : Words<CriterionKind>::list)
            writeList(kind, document.criteria);
        for (const Section &section : document.sections)
            writeProse(section.heading.isEmpty() ? m_words.word(QLatin1String("section")) : section.heading,
                       section.text);
        writeProse(m_words.word(QLatin1String("other")), posting.unplaced);
        return m_html + QStringLiteral("</body>\n</html>\n");
    }

    /// The text below the facts, as a fragment.
    QString writeDescription(const PostingDocument &document)
    {
        if (!document.posting.summary.isEmpty())
            writeBody(document.posting.summary);
        for (const auto &[kind, word] : Words<CriterionKind>::list)
            writeList(kind, document.criteria);
        for (const Section &section : document.sections)
            writeProse(section.heading, section.text);
        if (!document.posting.unplaced.isEmpty())
            writeBody(document.posting.unplaced);
        return m_html;
    }

private:
    void element(const char *name, const QString &inner)
    {
        const QLatin1String tag(name);
        m_html += u'<' + tag + u'>' + inner + QLatin1String("</") + tag + QLatin1String(">\n");
    }

    void writeFacts(const Posting &posting)
    {
        const std::vector<PostingFact> facts = factsOf(posting, m_words);
        if (facts.empty())
            return;
        m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\">\n");
        for (const PostingFact &fact : facts)
            element("tr", QStringLiteral("<th scope=\"row\">") + fact.label.toHtmlEscaped()
                              + QStringLiteral("&emsp;</th><td>") + escaped(fact.value) + QStringLiteral("</td>"));
        m_html += QStringLiteral("</table>\n");
    }

    void writeProse(const QString &heading, const QString &text)
    {
        if (heading.isEmpty() && text.isEmpty())
            return;
        if (text.isEmpty() && isPostingHeading(heading))
            return;
        if (!heading.isEmpty())
            element("h2", escaped(heading));
        writeBody(text);
    }

    /// Paragraphs, and lists where lines begin with a mark of one.
    void writeBody(const QString &text)
    {
        bool inList = false;
        for (const QString &line : text.split(u'\n')) {
            const QString shown = line.trimmed();
            const bool isItem = shown.startsWith(QLatin1String("- ")) && listMarkLength(shown) > 0;
            if (isItem != inList)
                m_html += (inList = isItem) ? QStringLiteral("<ul>\n") : QStringLiteral("</ul>\n");
            if (isItem)
                element("li", shown.sliced(2).toHtmlEscaped());
            else if (!shown.isEmpty())
                element("p", shown.toHtmlEscaped());
        }
        if (inList)
            m_html += QStringLiteral("</ul>\n");
    }

    void writeList(CriterionKind kind, const std::vector<Criterion> &criteria)
    {
        bool any = false;
        for (const Criterion &criterion : criteria) {
            if (criterion.kind != kind)
                continue;
            if (!std::exchange(any, true)) {
                element("h2", m_words.heading(kind).toHtmlEscaped());
                m_html += QStringLiteral("<ul>\n");
            }
            const QString heading
                = criterion.heading.isEmpty()
                      ? QString()
                      : QStringLiteral("<strong>") + escaped(criterion.heading) + QStringLiteral(":</strong> ");
            element("li", criterion.text.isEmpty()
                              ? QStringLiteral("<strong>") + escaped(criterion.heading) + QStringLiteral("</strong>")
                              : heading + escaped(criterion.text));
        }
        if (any)
            m_html += QStringLiteral("</ul>\n");
    }

    QString m_html;
    const PostingWords &m_words;
};

} // namespace

QString writePostingHtml(const PostingDocument &document, const PostingWords &words)
{
    return HtmlWriter(words).write(document);
}

QString postingDescriptionHtml(const PostingDocument &document, const PostingWords &words)
{
    return HtmlWriter(words).writeDescription(document);
}

} // namespace shortlist
