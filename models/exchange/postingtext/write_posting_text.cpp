#include "postingtext/write_posting_text.h"

#include "postingtext/posting_facts.h"

namespace shortlist {

namespace {

/// With no colon that ends a lead-in.
QString withoutLeadIns(const QString &text)
{
    QString safe;
    for (qsizetype i = 0; i < text.size(); ++i) {
        safe += text[i];
        if (text[i] == u':' && (i + 1 == text.size() || text[i + 1] == u' '))
            safe += guard();
    }
    return safe;
}

class PostingTextWriter {
public:
    PostingTextWriter(TextForm form, const PostingWords &words)
        : m_isMarkdown(form == TextForm::Markdown), m_words(words)
    {
    }

    QString write(const PostingDocument &document)
    {
        writeTitle(document.posting.title);
        writeFacts(document.posting);
        writeProse(m_words.word(QLatin1String("summary")), document.posting.summary);
        for (const auto &[kind, word] : Words<CriterionKind>::list)
            writeList(kind, document.criteria);
        for (const Section &section : document.sections) {
            writeHeading(sectionHeading(section.heading));
            writeBody(section.text);
        }
        writeProse(m_words.word(QLatin1String("other")), document.posting.unplaced);
        return m_lines.join(u'\n') + u'\n';
    }

private:
    [[nodiscard]] QString marked(const QString &line) const { return m_isMarkdown ? markdownEscaped(line) : line; }

    void writeTitle(const QString &title)
    {
        const QString line = marked(protectedOnOneLine(title)) + guard();
        const bool looksMarked = !m_isMarkdown && line.startsWith(QLatin1String("# "));
        m_lines += m_isMarkdown ? QStringLiteral("# ") + line : (looksMarked ? guard() : QString()) + line;
        if (!m_isMarkdown)
            m_lines += QString(std::max<qsizetype>(3, title.size()), u'=');
    }

    void writeFacts(const Posting &posting)
    {
        const std::vector<PostingFact> facts = factsOf(posting, m_words);
        if (!facts.empty())
            m_lines += QString();
        for (const PostingFact &fact : facts) {
            const QString value = marked(protectedOnOneLine(fact.value));
            m_lines += (m_isMarkdown ? QStringLiteral("**%1:** ") : QStringLiteral("%1: ")).arg(fact.label) + value
                       + (m_isMarkdown ? QStringLiteral("  ") : QString());
        }
        if (m_isMarkdown && !facts.empty())
            m_lines.last().chop(2);
    }

    /// A heading of a person's own is never taken for one of ours.
    [[nodiscard]] QString sectionHeading(const QString &heading) const
    {
        if (heading.isEmpty())
            return m_words.word(QLatin1String("section")) + guard();
        return (isPostingHeading(heading) ? guard() : QString()) + marked(protectedOnOneLine(heading));
    }

    void writeHeading(const QString &heading)
    {
        m_lines += QString();
        m_lines += m_isMarkdown ? QStringLiteral("## ") + heading : heading;
        m_lines += m_isMarkdown ? QString() : QString(std::max<qsizetype>(3, heading.size()), u'-');
    }

    void writeProse(const QString &heading, const QString &text)
    {
        if (text.isEmpty())
            return;
        writeHeading(heading);
        writeBody(text);
    }

    /// Lists within the text stay lists.
    void writeBody(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool isAtEnd = i == 0 || i + 1 == lines.size();
            const QString line = protectedLine(lines[i]);
            if (line.isEmpty())
                m_lines += isAtEnd ? guard() : QString();
            else if (m_isMarkdown)
                m_lines += markdownBodyLine(line, lines.value(i + 1));
            else
                m_lines += (isRuleOf(line, u'-') ? guard() : QString()) + line;
        }
    }

    [[nodiscard]] static QString markdownBodyLine(const QString &line, const QString &next)
    {
        const qsizetype mark = listMarkLength(line);
        const bool looksLikeCode = mark == 0 && (line.startsWith(QLatin1String("    ")) || line.startsWith(u'\t'));
        const QString breaks = next.isEmpty() || listMarkLength(next) > 0 ? QString() : QStringLiteral("  ");
        return (looksLikeCode ? guard() : QString()) + line.first(mark) + markdownEscaped(line.sliced(mark)) + breaks;
    }

    void writeList(CriterionKind kind, const std::vector<Criterion> &criteria)
    {
        bool any = false;
        for (const Criterion &criterion : criteria) {
            if (criterion.kind != kind)
                continue;
            if (!std::exchange(any, true))
                writeHeading(m_words.heading(kind));
            writeItem(criterion);
        }
    }

    void writeItem(const Criterion &criterion)
    {
        QStringList lines;
        const QStringList texts = criterion.text.split(u'\n');
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString line = protectedLine(texts[i]);
            lines += line.isEmpty() && i > 0 && i + 1 == texts.size() ? guard() : line;
        }
        QString first = lines.takeFirst();
        if (first.isEmpty() && criterion.heading.isEmpty())
            first = guard();
        m_lines += QStringLiteral("- ") + leadIn(criterion) + firstLine(criterion, first)
                   + (m_isMarkdown && !lines.isEmpty() ? QStringLiteral("  ") : QString());
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_lines += lines[i].isEmpty()
                           ? QString()
                           : QStringLiteral("  ") + marked(lines[i])
                                 + (m_isMarkdown && i + 1 < lines.size() ? QStringLiteral("  ") : QString());
    }

    [[nodiscard]] QString leadIn(const Criterion &criterion) const
    {
        if (criterion.heading.isEmpty())
            return {};
        const QString heading = protectedOnOneLine(criterion.heading);
        const QString space = criterion.text.isEmpty() ? QString() : QStringLiteral(" ");
        if (m_isMarkdown)
            return QStringLiteral("**") + markdownEscaped(heading) + QStringLiteral(":**") + space;
        return withoutLeadIns(heading) + u':' + space;
    }

    [[nodiscard]] QString firstLine(const Criterion &criterion, const QString &line) const
    {
        if (m_isMarkdown)
            return markdownEscaped(line);
        return criterion.heading.isEmpty() ? withoutLeadIns(line) : line;
    }

    QStringList m_lines;
    bool m_isMarkdown;
    const PostingWords &m_words;
};

} // namespace

QString writePostingText(const PostingDocument &document, TextForm form, const PostingWords &words)
{
    return PostingTextWriter(form, words).write(document);
}

} // namespace shortlist
