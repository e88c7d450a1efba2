#include "html_tokens.h"

#include "html_entities.h"

#include <algorithm>

namespace shortlist {

namespace {

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u':';
}

} // namespace

HtmlToken HtmlTokens::next()
{
    while (skipNoise()) {}
    if (m_at >= m_html.size())
        return {};
    if (m_html[m_at] == u'<') {
        const bool closes = m_at + 1 < m_html.size() && m_html[m_at + 1] == u'/';
        const qsizetype begin = m_at + (closes ? 2 : 1);
        qsizetype nameEnd = begin;
        while (nameEnd < m_html.size() && nameEnd - begin < 32 && isNameCharacter(m_html[nameEnd]))
            ++nameEnd;
        if (nameEnd > begin && m_html[begin].isLetter()) {
            const qsizetype end = tagEnd(nameEnd);
            if (end >= 0) {
                m_at = end + 1;
                return {closes ? HtmlToken::Kind::Close : HtmlToken::Kind::Open,
                        m_html.sliced(begin, nameEnd - begin).toString().toLower(),
                        m_html.sliced(nameEnd, end - nameEnd)};
            }
        }
    }
    // A `<` that begins no tag is text.
    qsizetype end = m_html.indexOf(u'<', m_at + 1);
    if (end < 0)
        end = m_html.size();
    const QStringView text = m_html.sliced(m_at, end - m_at);
    m_at = end;
    return {HtmlToken::Kind::Text, {}, text};
}

QStringView HtmlTokens::rawUntilClose(QStringView name)
{
    const qsizetype begin = m_at;
    qsizetype at = begin;
    while ((at = m_html.indexOf(u"</", at)) >= 0) {
        const QStringView after = m_html.sliced(at + 2, std::min(name.size(), m_html.size() - at - 2));
        if (after.compare(name, Qt::CaseInsensitive) == 0) {
            const qsizetype end = m_html.indexOf(u'>', at);
            m_at = end < 0 ? m_html.size() : end + 1;
            return m_html.sliced(begin, at - begin);
        }
        at += 2;
    }
    m_at = m_html.size();
    return m_html.sliced(begin);
}

/// Passes a comment, a declaration or a processing instruction. One that never ends takes all that is left.
bool HtmlTokens::skipNoise()
{
    const QStringView rest = m_html.sliced(m_at);
    const auto pass = [this, rest](QStringView end) {
        const qsizetype at = rest.indexOf(end);
        m_at = at < 0 ? m_html.size() : m_at + at + end.size();
        return true;
    };
    if (rest.startsWith(u"<!--"))
        return pass(u"-->");
    if (rest.startsWith(u"<?"))
        return pass(rest.startsWith(u"<?php") ? QStringView(u"?>") : QStringView(u">"));
    return rest.startsWith(u"<!") && pass(u">");
}

/// Where the tag ends, quotes passed over; -1 where it never does.
qsizetype HtmlTokens::tagEnd(qsizetype from)
{
    QChar quote;
    if (!m_quotesBroken) {
        for (qsizetype i = from; i < m_html.size(); ++i) {
            const QChar c = m_html[i];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if ((c == u'"' || c == u'\'') && m_html[i - 1] == u'=')
                quote = c;
            else if (c == u'>')
                return i;
        }
        m_quotesBroken = true;
    }
    const qsizetype end = m_noTagEnds ? -1 : m_html.indexOf(u'>', from);
    m_noTagEnds = end < 0;
    return end;
}

QString htmlAttribute(QStringView inside, QStringView name)
{
    qsizetype at = 0;
    while ((at = inside.indexOf(name, at, Qt::CaseInsensitive)) >= 0) {
        const bool begins = at == 0 || inside[at - 1].isSpace() || inside[at - 1] == u'"' || inside[at - 1] == u'\'';
        at += name.size();
        qsizetype value = at;
        while (value < inside.size() && inside[value].isSpace())
            ++value;
        if (!begins || value >= inside.size() || inside[value] != u'=')
            continue;
        QStringView rest = inside.sliced(value + 1).trimmed();
        if (rest.startsWith(u'"') || rest.startsWith(u'\'')) {
            const qsizetype end = rest.indexOf(rest[0], 1);
            return withoutEntities(rest.sliced(1, (end < 0 ? rest.size() : end) - 1));
        }
        const auto space = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c.isSpace(); });
        return withoutEntities(rest.first(space - rest.begin()));
    }
    return {};
}

QString withoutEntities(QStringView text)
{
    constexpr qsizetype longestEntity = 12;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'&') {
            const QStringView near = text.sliced(i + 1, std::min(longestEntity, text.size() - i - 1));
            const HtmlEntity entity = htmlEntity(near);
            if (entity.length > 0) {
                clean += entity.text;
                i += 1 + entity.length;
                continue;
            }
        }
        clean += text[i];
        ++i;
    }
    return clean;
}

} // namespace shortlist
