#include "output/html_page.h"

namespace shortlist {

namespace {

// What the printed page understands.
constexpr const char *printStyle = R"(
body { font-family: "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; font-size: %1pt; color: #1c2127; }
h1 { font-size: 17pt; margin: 0 0 6px 0; }
h2 { font-size: 11pt; margin: 12px 0 4px 0; }
p { margin: 0 0 5px 0; }
.muted { color: #59616d; }
th { text-align: left; }
td, th { border: 1px solid #c7ccd3; }
)";

QString cellOf(const char *name, const QString &text, int span = 1)
{
    const QLatin1String tag(name);
    const QString opening = span == 1 ? QStringLiteral("<%1 valign=\"top\">").arg(tag)
                                      : QStringLiteral("<%1 colspan=\"%2\" bgcolor=\"#eceef1\">").arg(tag).arg(span);
    return opening + text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")) + QLatin1String("</") + tag
           + QLatin1String(">");
}

} // namespace

HtmlPage::HtmlPage(const QString &title, int points)
    : m_html(QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>") + title.toHtmlEscaped()
             + QStringLiteral("</title><style>") + QString::fromUtf8(printStyle).arg(points)
             + QStringLiteral("</style></head><body>\n"))
{
    element("<h1>", "</h1>", title);
}

void HtmlPage::element(const char *opening, const char *closing, const QString &text)
{
    if (text.isEmpty())
        return;
    m_html += QLatin1String(opening) + text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"))
              + QLatin1String(closing) + u'\n';
}

void HtmlPage::heading(const QString &text)
{
    element("<h2>", "</h2>", text);
}

void HtmlPage::paragraph(const QString &text)
{
    element("<p>", "</p>", text);
}

void HtmlPage::muted(const QString &text)
{
    element("<p class=\"muted\">", "</p>", text);
}

void HtmlPage::table(const QStringList &header, const std::vector<QStringList> &rows, int firstPercent)
{
    m_html
        += QStringLiteral("<table width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"4\""
                          " style=\"border-collapse: collapse; margin-top: 6px; margin-bottom: 6px;\">\n<thead><tr>");
    for (qsizetype i = 0; i < header.size(); ++i) {
        QString cell = cellOf("th", header[i]);
        if (i == 0 && firstPercent > 0)
            cell.insert(3, QStringLiteral(" width=\"%1%\"").arg(firstPercent)); // behind "<th"
        m_html += cell;
    }
    m_html += QStringLiteral("</tr></thead>\n");
    for (const QStringList &row : rows) {
        m_html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < row.size(); ++i)
            m_html += cellOf(i == 0 ? "th" : "td", row[i], row.size() == 1 ? static_cast<int>(header.size()) : 1);
        m_html += QStringLiteral("</tr>\n");
    }
    m_html += QStringLiteral("</table>\n");
}

QString HtmlPage::take()
{
    return std::exchange(m_html, QString()) + QStringLiteral("</body></html>\n");
}

} // namespace shortlist
