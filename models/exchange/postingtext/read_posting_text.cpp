#include "postingtext/read_posting_text.h"

#include "postingtext/posting_facts.h"
#include "postingtext/write_posting_text.h"

namespace shortlist {

namespace {

/// The lines without white space at their ends, and without empty ones at the end of the text.
QStringList trimmedLines(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        qsizetype end = line.size();
        while (end > 0 && line[end - 1].isSpace())
            --end;
        line.truncate(end);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// Where the first colon stands that ends a lead-in; -1: there is none. One of a person's own has a guard behind it.
qsizetype leadInEnd(QStringView item)
{
    for (qsizetype i = 1; i < item.size(); ++i) {
        if (item[i] == u':' && (i + 1 == item.size() || item[i + 1] == u' '))
            return i;
    }
    return -1;
}

class PostingTextReader {
public:
    PostingTextReader(const QStringList &lines, TextForm form, const PostingWords &words)
        : m_lines(lines), m_isMarkdown(form == TextForm::Markdown), m_words(words)
    {
    }

    /// False where a line has no place in such a text.
    [[nodiscard]] bool read()
    {
        readTitle();
        if (!readFacts())
            return false;
        while (m_at < m_lines.size()) {
            if (!readPart())
                return false;
        }
        return true;
    }

    [[nodiscard]] JobDescription take() { return std::move(m_read); }
    /// How many lines are labelled or headed in the words of the language.
    [[nodiscard]] int known() const { return m_known; }

private:
    [[nodiscard]] QString plain(QStringView line) const
    {
        return unprotected(m_isMarkdown ? markdownUnescaped(line) : line.toString());
    }

    void readTitle()
    {
        const QStringView line = m_lines.first();
        m_read.posting.title = plain(m_isMarkdown ? line.sliced(2) : line);
        m_at = m_isMarkdown ? 1 : 2;
    }

    [[nodiscard]] bool isHeading(qsizetype at) const
    {
        if (m_isMarkdown)
            return m_lines[at].startsWith(QLatin1String("## "));
        return at + 1 < m_lines.size() && !m_lines[at].isEmpty() && isRuleOf(m_lines[at + 1], u'-');
    }

    [[nodiscard]] bool readFacts()
    {
        if (m_at >= m_lines.size() || !m_lines[m_at].isEmpty() || m_at + 1 >= m_lines.size() || isHeading(m_at + 1))
            return true;
        for (++m_at; m_at < m_lines.size() && !m_lines[m_at].isEmpty(); ++m_at) {
            const QString begin = m_isMarkdown ? QStringLiteral("**") : QString();
            const QString end = m_isMarkdown ? QStringLiteral(":** ") : QStringLiteral(": ");
            const QStringView line = m_lines[m_at];
            const qsizetype colon = line.indexOf(end);
            if (!line.startsWith(begin) || colon < 0)
                return false;
            const QString label = line.sliced(begin.size(), colon - begin.size()).toString();
            if (!setFact(m_read.posting, {label, plain(line.sliced(colon + end.size()))}, m_words))
                return false;
            ++m_known;
        }
        return true;
    }

    /// An empty line, a heading, and what stands below it up to the next one.
    [[nodiscard]] bool readPart()
    {
        if (!m_lines[m_at].isEmpty() || m_at + 1 >= m_lines.size() || !isHeading(m_at + 1))
            return false;
        const qsizetype headingAt = m_at + 1;
        const QString heading = m_isMarkdown ? m_lines[headingAt].sliced(3) : m_lines[headingAt];
        const qsizetype begin = m_at + 3;
        qsizetype end = std::min<qsizetype>(begin, m_lines.size());
        while (end < m_lines.size() && !(m_lines[end].isEmpty() && end + 1 < m_lines.size() && isHeading(end + 1)))
            ++end;
        m_at = end;
        return takePart(heading, static_cast<int>(headingAt + 1), m_lines.mid(begin, end - begin));
    }

    [[nodiscard]] bool takePart(const QString &heading, int line, const QStringList &body)
    {
        ++m_known;
        if (heading == m_words.word(QLatin1String("summary")))
            m_read.posting.summary = textOf(body);
        else if (heading == m_words.word(QLatin1String("other")))
            m_read.posting.unplaced = textOf(body);
        else if (const auto kind = listHeadedBy(heading))
            return readItems(*kind, line + 2, body);
        else
            takeSection(heading, line, body);
        return true;
    }

    [[nodiscard]] std::optional<CriterionKind> listHeadedBy(const QString &heading) const
    {
        for (const auto &[kind, word] : Words<CriterionKind>::list) {
            if (heading == m_words.heading(kind))
                return kind;
        }
        return std::nullopt;
    }

    void takeSection(const QString &heading, int line, const QStringList &body)
    {
        --m_known;
        Section section;
        if (heading != m_words.word(QLatin1String("section")) + guard())
            section.heading = plain(heading);
        section.text = textOf(body);
        m_read.sectionLines.push_back(line);
        m_read.sections.push_back(std::move(section));
    }

    [[nodiscard]] QString textOf(const QStringList &body) const
    {
        QStringList lines;
        for (const QString &line : body)
            lines += plain(line);
        return lines.join(u'\n');
    }

    [[nodiscard]] bool readItems(CriterionKind kind, int line, const QStringList &body)
    {
        for (const QString &one : body) {
            if (one.startsWith(QLatin1String("- "))) {
                m_read.criteria.push_back(itemOf(kind, one.sliced(2)));
                m_read.criterionLines.push_back(line);
            } else if (!m_read.criteria.empty() && (one.isEmpty() || one.startsWith(QLatin1String("  ")))) {
                m_read.criteria.back().text += u'\n' + plain(one.mid(2));
            } else {
                return false;
            }
            ++line;
        }
        return true;
    }

    [[nodiscard]] Criterion itemOf(CriterionKind kind, QStringView line) const
    {
        Criterion item;
        item.kind = kind;
        item.assess = kind == CriterionKind::Responsibility ? Assess::Rate : Assess::Screen;
        const QLatin1String bold("**");
        const qsizetype end = !m_isMarkdown           ? leadInEnd(line)
                              : line.startsWith(bold) ? line.indexOf(QLatin1String(":**"), 2)
                                                      : -1;
        const qsizetype begin = m_isMarkdown ? 2 : 0;
        if (end >= begin) {
            item.heading = plain(line.sliced(begin, end - begin));
            line = line.sliced(end + (m_isMarkdown ? 3 : 1));
            line = line.startsWith(u' ') ? line.sliced(1) : line;
        }
        item.text = plain(line);
        return item;
    }

    const QStringList &m_lines;
    bool m_isMarkdown;
    const PostingWords &m_words;
    qsizetype m_at = 0;
    int m_known = 0;
    JobDescription m_read;
};

} // namespace

bool isPostingText(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    return text.first(end < 0 ? text.size() : end).trimmed().endsWith(guard());
}

std::optional<JobDescription> readPostingText(const QString &text)
{
    if (!isPostingText(text)) // before anything else is looked at
        return std::nullopt;
    const QStringList lines = trimmedLines(text);
    const bool isMarkdown = lines.first().startsWith(QLatin1String("# "));
    if (!isMarkdown && (lines.size() < 2 || !isRuleOf(lines[1], u'=')))
        return std::nullopt;
    const TextForm form = isMarkdown ? TextForm::Markdown : TextForm::Plain;
    std::optional<JobDescription> best;
    int mostKnown = -1;
    for (const PostingWords &words : allPostingWords()) {
        PostingTextReader reader(lines, form, words);
        if (!reader.read() || reader.known() <= mostKnown)
            continue;
        JobDescription read = reader.take();
        const PostingDocument document{read.posting, read.criteria, read.sections, {}};
        if (trimmedLines(writePostingText(document, form, words)) != lines)
            continue;
        mostKnown = reader.known();
        best = std::move(read);
    }
    return best;
}

} // namespace shortlist
