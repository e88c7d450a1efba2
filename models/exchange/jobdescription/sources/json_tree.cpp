#include "json_tree.h"

#include "jobdescription/whole_characters.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr int deepestJson = 64;

class TreeReader {
public:
    explicit TreeReader(QStringView text) : m_text(text) {}

    [[nodiscard]] std::optional<JsonNode> read()
    {
        skipSpace();
        if (atEnd() || (m_text[m_at] != u'{' && m_text[m_at] != u'['))
            return std::nullopt;
        return value(0);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    /// White space, comments, and the commas that separate what needs no separating.
    void skipSpace()
    {
        while (!atEnd()) {
            const QChar c = m_text[m_at];
            if (c.isSpace() || c == u',' || c.unicode() == 0xfeff || c.unicode() < 0x20)
                ++m_at;
            else if (m_text.sliced(m_at).startsWith(u"//"))
                passUntil(u"\n");
            else if (m_text.sliced(m_at).startsWith(u"/*"))
                passUntil(u"*/");
            else
                break;
        }
    }

    void passUntil(QStringView end)
    {
        const qsizetype at = m_text.indexOf(end, m_at + 2);
        m_at = at < 0 ? m_text.size() : at + end.size();
    }

    JsonNode value(int depth)
    {
        skipSpace();
        if (atEnd())
            return {};
        const QChar c = m_text[m_at];
        if (c == u'{' || c == u'[')
            return container(depth, c == u'{');
        if (c == u'"' || c == u'\'') {
            JsonNode node;
            node.kind = JsonNode::Kind::String;
            node.text = string();
            return node;
        }
        return bareWord();
    }

    JsonNode container(int depth, bool isObject)
    {
        JsonNode node;
        node.kind = isObject ? JsonNode::Kind::Object : JsonNode::Kind::Array;
        const QChar close = isObject ? u'}' : u']';
        ++m_at;
        if (depth >= deepestJson)
            return node; // what is inside is read as if it stood further out
        for (skipSpace(); !atEnd(); skipSpace()) {
            const QChar c = m_text[m_at];
            if (c == u'}' || c == u']') {
                if (c != close && depth > 0)
                    break; // the end of what this stands in ends it too
                ++m_at;
                if (c == close)
                    break;
                continue;
            }
            const qsizetype before = m_at;
            QString key = isObject ? keyAhead() : QString();
            JsonNode one = value(depth + 1);
            if (m_at == before)
                ++m_at;
            else if (one.kind != JsonNode::Kind::Null)
                node.nodes.push_back({std::move(key), std::move(one)});
        }
        return node;
    }

    QString keyAhead()
    {
        QString key;
        if (m_text[m_at] == u'"' || m_text[m_at] == u'\'') {
            key = string();
        } else {
            const qsizetype begin = m_at;
            while (!atEnd() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_' || m_text[m_at] == u'$'))
                ++m_at;
            key = m_text.sliced(begin, m_at - begin).toString();
        }
        skipSpace();
        if (!atEnd() && m_text[m_at] == u':')
            ++m_at;
        return key;
    }

    JsonNode bareWord()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !QStringView(u",:{}[]\"'").contains(m_text[m_at]) && !m_text[m_at].isSpace())
            ++m_at;
        JsonNode node;
        node.text = m_text.sliced(begin, m_at - begin).toString();
        const bool number = !node.text.isEmpty() && (node.text[0].isDigit() || node.text[0] == u'-');
        const bool nothing = node.text.isEmpty() || node.text == u"null";
        node.kind = nothing ? JsonNode::Kind::Null : number ? JsonNode::Kind::Number : JsonNode::Kind::Word;
        return node;
    }

    /// Whether a quote within a string ends it: behind it comes what follows a value.
    [[nodiscard]] bool endsString(qsizetype at) const
    {
        constexpr qsizetype looked = 200;
        qsizetype next = at + 1;
        const qsizetype end = std::min(m_text.size(), next + looked);
        while (next < end && m_text[next].isSpace())
            ++next;
        return next >= end || QStringView(u",:}]/").contains(m_text[next]) || m_text[next] == u'"';
    }

    QString string()
    {
        const QChar quote = m_text[m_at];
        QString text;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\\' && m_at + 1 < m_text.size()) {
                ++m_at;
                addEscape(text);
            } else if (c == quote && endsString(m_at)) {
                ++m_at;
                break;
            } else {
                text += c;
            }
        }
        return withWholeCharacters(std::move(text)); // escapes name halves one by one
    }

    void addEscape(QString &text)
    {
        switch (m_text[m_at].unicode()) {
        case u'n': text += u'\n'; break;
        case u't': text += u'\t'; break;
        case u'r':
        case u'b':
        case u'f': break;
        case u'u': {
            bool sound = false;
            const uint code = m_at + 4 < m_text.size() ? m_text.sliced(m_at + 1, 4).toString().toUInt(&sound, 16) : 0;
            if (sound) {
                m_at += 4;
                text += QChar(static_cast<char16_t>(code == 0 ? u' ' : code));
            }
            break;
        }
        default: text += m_text[m_at];
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

const JsonNode *JsonNode::member(QStringView key) const
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [key](const auto &one) { return one.key == key; });
    return found == nodes.end() ? nullptr : &found->value;
}

std::optional<JsonNode> readJsonTree(QStringView text)
{
    return TreeReader(text).read();
}

} // namespace shortlist
