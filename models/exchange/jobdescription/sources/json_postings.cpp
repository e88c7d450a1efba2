#include "json_postings.h"

#include "html_reader.h"
#include "html_tokens.h"
#include "jobdescription/day_words.h"
#include "jobdescription/meaning.h"
#include "jobdescription/pay_reader.h"
#include "jobdescription/place_value.h"
#include "jobdescription/word_key.h"
#include "json_facts.h"
#include "json_keys.h"

#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int deepestSearch = 12;
constexpr int headingOfKey = 2;
constexpr qsizetype proseFrom = 8; // words: a shorter text of an unknown key is a detail

bool isTyped(const JsonNode &node)
{
    const JsonNode *type = node.kind == JsonNode::Kind::Object ? node.member(u"@type") : nullptr;
    return type && namesIn(*type).contains(QLatin1String("JobPosting"), Qt::CaseInsensitive);
}

/// A title, and what else only a posting has.
bool looksLikePosting(const JsonNode &node)
{
    if (node.kind != JsonNode::Kind::Object)
        return false;
    bool title = false;
    int others = 0;
    for (const auto &[key, value] : node.nodes) {
        const JsonKeys keys = jsonKey(key);
        const bool filled = !value.nodes.empty() || !value.text.isEmpty();
        title
            = title || ((keys.has(JsonKey::Title) || keys.has(JsonKey::Name)) && value.kind == JsonNode::Kind::String);
        const bool checklist = isChecklist(headingMeaning(wordsOfKey(key), HeadingLook::Plain, jobDescriptionWords()));
        const bool telling = keys.has(JsonKey::Description) || keys.has(JsonKey::Location) || keys.has(JsonKey::Pay)
                             || keys.has(JsonKey::Organization) || checklist;
        others += filled && telling ? 1 : 0;
    }
    return title && others > 1;
}

/// The least that makes a posting, for when nothing in a file says more.
bool hasTitleAndDescription(const JsonNode &node)
{
    if (node.kind != JsonNode::Kind::Object)
        return false;
    bool title = false;
    bool description = false;
    for (const auto &[key, value] : node.nodes) {
        const JsonKeys keys = jsonKey(key);
        const bool isText = value.kind == JsonNode::Kind::String && !value.text.trimmed().isEmpty();
        title = title || (isText && keys.has(JsonKey::Title));
        description = description || (isText && keys.has(JsonKey::Description));
    }
    return title && description;
}

void collect(const JsonNode &node, bool (*isPosting)(const JsonNode &), std::vector<const JsonNode *> &found, int depth)
{
    if (isPosting(node)) {
        found.push_back(&node);
        return;
    }
    if (depth < deepestSearch) {
        for (const auto &one : node.nodes)
            collect(one.value, isPosting, found, depth + 1);
    }
}

/// "Full-time" for "FULL_TIME".
QString employmentOf(const JsonNode &node)
{
    QStringList words;
    for (QString name : namesIn(node)) {
        constexpr qsizetype longestShort = 4; // "CDD", "B2B"
        if (name.size() > longestShort && name == name.toUpper())
            name = name.toLower();
        name.replace(u'_', u'-');
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        words += name;
    }
    return words.join(QStringLiteral(", "));
}

/// "Minimum qualifications" for "minimumQualifications".
QString headingOf(QStringView key)
{
    QString words = wordsOfKey(key);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

class PostingReader {
public:
    [[nodiscard]] SourceDocument read(const JsonNode &node)
    {
        visit(node, 0);
        dropEmptyHeading();
        if (m_stated.title.isEmpty())
            m_stated.title = m_name;
        if (m_stated.location.isEmpty())
            m_stated.location = m_placeParts.join(QStringLiteral(", "));
        if (!m_stated.pay.isStated())
            m_stated.pay = m_pay.pay();
        SourceDocument document = documentOf(m_lines);
        document.stated = std::move(m_stated);
        return document;
    }

private:
    void visit(const JsonNode &node, int depth)
    {
        for (const auto &[key, value] : node.nodes) {
            if (key.startsWith(u'@') || key.startsWith(u'$') || value.kind == JsonNode::Kind::Null)
                continue;
            if (!takeFact(key, value) && !takePay(key, value))
                addMember(key, value, depth);
        }
    }

    static void setOnce(QString &field, const QString &value)
    {
        if (field.isEmpty())
            field = value;
    }

    bool takeFact(const QString &key, const JsonNode &node)
    {
        const JsonKeys keys = jsonKey(key);
        if (keys.has(JsonKey::Title) && node.kind == JsonNode::Kind::String && m_stated.title.isEmpty())
            m_stated.title = node.text.simplified();
        else if (keys.has(JsonKey::Organization))
            setOnce(m_stated.organization, namesIn(node).value(0));
        else if (keys.has(JsonKey::Department))
            setOnce(m_stated.department, namesIn(node).join(QStringLiteral(", ")));
        else if (keys.has(JsonKey::Location))
            takeLocation(node);
        else if (keys.has(JsonKey::Remote) || keys.has(JsonKey::Workplace))
            takeWorkplace(node);
        else if (keys.has(JsonKey::Employment) && !employmentOf(node).isEmpty())
            setOnce(m_stated.employmentType, employmentOf(node));
        else if (keys.has(JsonKey::Closes))
            takeClosing(node);
        else if (keys.has(JsonKey::Openings) && node.text.toLongLong() > 0)
            m_stated.openings = node.text.toLongLong();
        else if (keys.has(JsonKey::Requisition))
            setOnce(m_stated.requisition, requisitionOf(node));
        else if (keys.has(JsonKey::PlacePart) && node.kind == JsonNode::Kind::String && !node.text.isEmpty())
            m_placeParts += node.text.simplified();
        else if (keys.has(JsonKey::Name) && node.kind == JsonNode::Kind::String && m_name.isEmpty())
            m_name = node.text.simplified();
        else
            return keys.has(JsonKey::Ignored);
        return true;
    }

    [[nodiscard]] static QString requisitionOf(const JsonNode &node)
    {
        const JsonNode *value = node.member(u"value");
        return value ? value->text : node.isScalar() ? node.text : QString();
    }

    void takeLocation(const JsonNode &node)
    {
        const QString place = placeIn(node);
        if (saysRemote(node))
            setWorkplace(Workplace::Remote);
        const PlaceValue value = readPlaceValue(place, jobDescriptionWords());
        if (value.workplace)
            setWorkplace(*value.workplace);
        setOnce(m_stated.location, place);
    }

    void takeWorkplace(const JsonNode &node)
    {
        if (saysRemote(node))
            setWorkplace(Workplace::Remote);
        for (const QString &name : namesIn(node)) {
            if (const auto workplace = readPlaceValue(name, jobDescriptionWords()).workplace)
                setWorkplace(*workplace);
        }
    }

    /// What says hybrid is surer than a flag that says that remote work is possible.
    void setWorkplace(Workplace workplace)
    {
        if (!m_stated.workplace || workplace == Workplace::Hybrid)
            m_stated.workplace = workplace;
    }

    void takeClosing(const JsonNode &node)
    {
        if (!m_stated.closesOn.isValid())
            m_stated.closesOn = findDay(node.text).value_or(QDate());
    }

    bool takePay(const QString &key, const JsonNode &node)
    {
        const JsonKeys keys = jsonKey(key);
        const bool bare = wordsOfKey(key).contains(u' ');
        if (keys.has(JsonKey::Pay) && !node.isScalar())
            return m_pay.take(key, node) || node.nodes.empty();
        if (keys.has(JsonKey::Pay)) {
            const auto found = readLabelledPay(headingOf(key), node.text, jobDescriptionWords());
            if (found && !m_stated.pay.isStated())
                m_stated.pay = found->pay;
            return node.text.trimmed().isEmpty() || node.kind != JsonNode::Kind::String || (found && found->usesAll);
        }
        return bare && node.isScalar() && m_pay.take(key, node);
    }

    void addMember(const QString &key, const JsonNode &node, int depth)
    {
        const JsonKeys keys = jsonKey(key);
        const bool object = node.kind == JsonNode::Kind::Object;
        if (keys.has(JsonKey::Description) && !object && node.kind != JsonNode::Kind::Array)
            addDescription(node.text);
        else if (object && !addHeaded(node) && depth < deepestSearch)
            addObject(key, node, depth);
        else if (node.kind == JsonNode::Kind::Array)
            addArray(key, node, depth);
        else if (node.isScalar())
            addScalar(key, node.text);
    }

    /// An object that a heading leads to, or that only wraps others.
    void addObject(const QString &key, const JsonNode &node, int depth)
    {
        if (isKnown(key))
            addHeading(headingOf(key));
        visit(node, depth + 1);
    }

    [[nodiscard]] static bool isKnown(const QString &key)
    {
        return headingMeaning(wordsOfKey(key), HeadingLook::Marked, jobDescriptionWords()) != Meaning::Unknown;
    }

    void addHeading(const QString &heading)
    {
        dropEmptyHeading();
        m_lines.push_back({LineMark::Heading, headingOfKey, heading});
        m_keyHeading = m_lines.size();
    }

    /// A key is no text: where nothing stands below it, it goes.
    void dropEmptyHeading()
    {
        if (m_keyHeading > 0 && m_keyHeading == m_lines.size())
            m_lines.pop_back();
        m_keyHeading = 0;
    }

    void addScalar(const QString &key, const QString &text)
    {
        const bool prose = countWords(text, proseFrom) >= proseFrom || text.size() > 80;
        if (text.trimmed().isEmpty())
            return;
        const bool known = isKnown(key) && countWords(text, 4) > 3;
        if (prose || known) {
            if (isRepeated(text))
                return;
            addHeading(headingOf(key));
            addText(text);
        } else if (!text.contains(QLatin1String("://"))) {
            addDetail(headingOf(key) + QStringLiteral(": ") + text.simplified());
        }
    }

    void addDetail(const QString &line)
    {
        if (!m_stated.unplaced.isEmpty())
            m_stated.unplaced += u'\n';
        m_stated.unplaced += line;
    }

    void addArray(const QString &key, const JsonNode &node, int depth)
    {
        const bool objects = std::any_of(node.nodes.begin(), node.nodes.end(),
                                         [](const auto &one) { return one.value.kind == JsonNode::Kind::Object; });
        if (!objects && !isKnown(key)) {
            if (!node.nodes.empty())
                addDetail(headingOf(key) + QStringLiteral(": ") + namesIn(node).join(QStringLiteral(", ")));
            return;
        }
        bool headed = false;
        for (const auto &[none, one] : node.nodes) {
            if (one.kind == JsonNode::Kind::Object && addHeaded(one))
                continue;
            if (!headed)
                addHeading(headingOf(key));
            headed = true;
            if (one.isScalar())
                addItems(one.text);
            else if (!addNamed(one) && depth < deepestSearch)
                visit(one, depth + 1);
        }
    }

    /// {"title": "What you do", "text": "<ul>..."}: a section of its own.
    bool addHeaded(const JsonNode &node)
    {
        const JsonNode *heading = nullptr;
        const JsonNode *list = nullptr;
        for (const auto &[key, value] : node.nodes) {
            const JsonKeys keys = jsonKey(key);
            const bool text = value.kind == JsonNode::Kind::String;
            if (!heading && keys.has(JsonKey::Heading) && text && !value.text.contains(u'<') && value.text.size() < 120)
                heading = &value;
            else if (!list && keys.has(JsonKey::List) && (text || value.kind == JsonNode::Kind::Array))
                list = &value;
        }
        if (!heading || !list || heading->text.trimmed().isEmpty())
            return false;
        if (list->isScalar() && isRepeated(list->text))
            return true;
        addHeading(heading->text.simplified());
        if (list->isScalar())
            addText(list->text);
        for (const auto &one : list->nodes)
            addItems(one.value.text);
        return true;
    }

    /// {"name": "Python", "level": "expert"} is one item.
    bool addNamed(const JsonNode &node)
    {
        const QStringList names = namesIn(node);
        if (names.isEmpty())
            return false;
        QStringList rest;
        for (const auto &[key, value] : node.nodes) {
            if (!jsonKey(key).has(JsonKey::Name) && !jsonKey(key).has(JsonKey::Ignored))
                rest += value.isScalar() ? QStringList{value.text} : namesIn(value);
        }
        rest.removeAll(QString());
        const QString behind = rest.isEmpty() ? QString() : QStringLiteral(": ") + rest.join(QStringLiteral(", "));
        m_lines.push_back({LineMark::Bullet, 1, names[0] + behind});
        return true;
    }

    /// An element of a list; one of several lines or tags may be more than one item.
    void addItems(const QString &text)
    {
        if (text.contains(u'\n') || text.contains(u'<'))
            addText(text);
        else if (!text.trimmed().isEmpty())
            m_lines.push_back({LineMark::Bullet, 1, text.simplified()});
    }

    void addDescription(const QString &text)
    {
        if (!text.trimmed().isEmpty() && !isRepeated(text))
            addText(text);
    }

    /// Many boards give the same text as HTML and as plain text.
    bool isRepeated(const QString &text)
    {
        constexpr qsizetype compared = 400;
        QString key;
        for (const MarkedLine &line : linesOf(text.left(4 * compared)))
            key += wordKey(line.text).remove(u' ');
        key.truncate(compared / 2);
        const bool known = key.size() > 40 && m_beginnings.contains(key);
        m_beginnings.insert(key);
        return known;
    }

    static std::vector<MarkedLine> linesOf(const QString &text)
    {
        if (text.contains(QLatin1String("&lt;"))) {
            const QString plain = withoutEntities(text);
            if (looksLikeHtml(plain))
                return readHtml(plain).lines;
        }
        const auto holds = [&text](const char *tag) { return text.contains(QLatin1String(tag), Qt::CaseInsensitive); };
        const bool structured = holds("<p") || holds("<li") || holds("<div") || holds("<br");
        if (structured || holds("</"))
            return readHtml(text, structured ? HtmlBreaks::Space : HtmlBreaks::Kept).lines;
        std::vector<MarkedLine> lines;
        for (const SourceLine &line : splitLines(text))
            lines.push_back({LineMark::None, 0, withoutEntities(line.text)});
        return lines;
    }

    void addText(const QString &text)
    {
        std::vector<MarkedLine> lines = linesOf(text);
        std::move(lines.begin(), lines.end(), std::back_inserter(m_lines));
    }

    Posting m_stated;
    QString m_name;
    QStringList m_placeParts;
    JsonPay m_pay;
    std::vector<MarkedLine> m_lines;
    size_t m_keyHeading = 0;    ///< how many lines there are where the last one is a heading made of a key
    QSet<QString> m_beginnings; ///< of the texts that are in already
};

} // namespace

std::vector<SourceDocument> readJsonPostings(const JsonNode &root)
{
    std::vector<const JsonNode *> found;
    collect(root, isTyped, found, 0);
    if (found.empty())
        collect(root, looksLikePosting, found, 0);
    if (found.empty())
        collect(root, hasTitleAndDescription, found, 0);
    std::vector<SourceDocument> documents;
    documents.reserve(found.size());
    for (const JsonNode *node : found)
        documents.push_back(PostingReader().read(*node));
    return documents;
}

} // namespace shortlist
