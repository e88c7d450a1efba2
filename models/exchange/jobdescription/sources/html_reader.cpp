#include "html_reader.h"

#include "html_tokens.h"
#include "jobdescription/bullet_mark.h"
#include "line_collector.h"

#include <array>

namespace shortlist {

namespace {

/// A set of names of elements.
template <size_t N>
bool isOneOf(const std::array<QStringView, N> &names, QStringView name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<QStringView, 6> rawElements{u"script", u"style", u"noscript", u"template", u"textarea", u"title"};
constexpr std::array<QStringView, 14> hidden{u"svg",    u"math",  u"iframe", u"object", u"canvas",
                                             u"audio",  u"video", u"select", u"button", u"nav",
                                             u"footer", u"aside", u"map",    u"dialog"};
constexpr std::array<QStringView, 24> blocks{
    u"p",       u"div",    u"section", u"article", u"header",     u"main",   u"form",    u"fieldset",
    u"address", u"figure", u"hr",      u"pre",     u"blockquote", u"center", u"details", u"summary",
    u"body",    u"html",   u"legend",  u"caption", u"figcaption", u"tbody",  u"thead",   u"hgroup"};
constexpr std::array<QStringView, 4> lists{u"ul", u"ol", u"menu", u"dir"};

class PageReader {
public:
    PageReader(QStringView html, HtmlBreaks breaks, bool hideMenus)
        : m_tokens(html), m_breaks(breaks), m_hideMenus(hideMenus)
    {
    }

    [[nodiscard]] ReadHtml read()
    {
        for (HtmlToken token = m_tokens.next(); token.kind != HtmlToken::Kind::End; token = m_tokens.next()) {
            if (isOneOf(rawElements, token.name))
                readRaw(token);
            else if (!m_hiddenName.isEmpty() || hides(token))
                passHidden(token);
            else if (token.kind == HtmlToken::Kind::Text)
                addText(token.inside);
            else if (token.kind == HtmlToken::Kind::Open)
                open(token.name);
            else
                close(token.name);
        }
        m_page.lines = m_out.take();
        return std::move(m_page);
    }

private:
    void readRaw(const HtmlToken &token)
    {
        if (token.kind == HtmlToken::Kind::Close)
            return;
        const QStringView raw = m_tokens.rawUntilClose(token.name);
        if (token.name == u"title" && m_page.title.isEmpty())
            m_page.title = withoutEntities(raw).simplified();
        const bool data
            = token.name == u"script"
              && htmlAttribute(token.inside, u"type").contains(QLatin1String("ld+json"), Qt::CaseInsensitive);
        if (data)
            m_page.scripts += raw.toString();
    }

    [[nodiscard]] bool hides(const HtmlToken &token) const
    {
        return m_hideMenus && token.kind == HtmlToken::Kind::Open && !token.inside.endsWith(u'/')
               && isOneOf(hidden, token.name);
    }

    /// Counts how deep elements of that name stand in one another until the first one closes.
    void passHidden(const HtmlToken &token)
    {
        if (m_hiddenName.isEmpty())
            m_hiddenName = token.name;
        if (token.name != m_hiddenName)
            return;
        m_hiddenDepth += token.kind == HtmlToken::Kind::Open ? 1 : -1;
        if (m_hiddenDepth == 0)
            m_hiddenName.clear();
    }

    void addText(QStringView text)
    {
        const QString clean = withoutEntities(text);
        if (m_breaks == HtmlBreaks::Space && m_pre == 0) {
            m_out.text(clean);
            return;
        }
        qsizetype begin = 0;
        for (qsizetype i = 0; i <= clean.size(); ++i) {
            if (i < clean.size() && clean[i] != u'\n')
                continue;
            m_out.text(QStringView(clean).sliced(begin, i - begin));
            begin = i + 1;
            if (i < clean.size())
                m_out.endLine();
        }
    }

    void open(const QString &name)
    {
        if (isHeading(name))
            m_out.beginHeading(name[1].digitValue());
        else if (name == u"b" || name == u"strong")
            m_out.bold(true);
        else if (isOneOf(lists, name))
            m_out.beginList();
        else if (name == u"li")
            m_out.beginItem();
        else if (name == u"table" || name == u"dl")
            m_out.beginTable();
        else if (name == u"tr")
            m_out.beginRow();
        else if (name == u"td" || name == u"th")
            m_out.beginCell();
        else if (name == u"dt" || name == u"dd")
            openTerm(name);
        else if (name == u"br" || isOneOf(blocks, name))
            m_out.endLine();
        m_pre += name == u"pre" ? 1 : 0;
    }

    /// A term and what it means are a row, as in a table. Several terms or meanings in a row belong together.
    void openTerm(const QString &name)
    {
        if (name == u"dt" && m_out.cellsOfRow() > 1)
            m_out.endRow();
        if (name == u"dt" || m_out.cellsOfRow() < 2)
            m_out.beginCell();
        else
            m_out.endLine();
    }

    void close(const QString &name)
    {
        if (isHeading(name))
            m_out.endHeading();
        else if (name == u"b" || name == u"strong")
            m_out.bold(false);
        else if (isOneOf(lists, name))
            m_out.endList();
        else if (name == u"li")
            m_out.endItem();
        else if (name == u"table" || name == u"dl")
            m_out.endTable();
        else if (name == u"tr")
            m_out.endRow();
        else if (name == u"td" || name == u"th" || name == u"dt")
            m_out.endCell();
        else if (name == u"dd" || isOneOf(blocks, name))
            m_out.endLine();
        m_pre -= name == u"pre" && m_pre > 0 ? 1 : 0;
    }

    [[nodiscard]] static bool isHeading(QStringView name)
    {
        return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
    }

    HtmlTokens m_tokens;
    HtmlBreaks m_breaks;
    bool m_hideMenus;
    LineCollector m_out;
    ReadHtml m_page;
    QString m_hiddenName; ///< of the element that is being passed over
    int m_hiddenDepth = 0;
    int m_pre = 0;
};

} // namespace

ReadHtml readHtml(QStringView html, HtmlBreaks breaks)
{
    ReadHtml page = PageReader(html, breaks, true).read();
    // A menu that never closes would hide all of the page.
    if (page.lines.empty())
        page = PageReader(html, breaks, false).read();
    return page;
}

bool looksLikeHtml(QStringView text)
{
    constexpr std::array<QStringView, 22> telling{
        u"html", u"body", u"div", u"p",  u"ul",     u"ol",   u"li",   u"table",  u"tr", u"td", u"h1",
        u"h2",   u"h3",   u"h4",  u"br", u"strong", u"span", u"meta", u"script", u"dl", u"dt", u"section"};
    constexpr qsizetype lookedAt = 200'000;
    HtmlTokens tokens(text.first(std::min(text.size(), lookedAt)));
    int tags = 0;
    for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::End; token = tokens.next()) {
        tags += token.kind != HtmlToken::Kind::Text && isOneOf(telling, token.name) ? 1 : 0;
        if (token.name == u"html" || tags >= 4)
            return true;
    }
    return false;
}

} // namespace shortlist
